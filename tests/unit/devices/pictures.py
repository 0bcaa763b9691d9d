"""Labels to print in tests, and what zxing reads on them."""

from __future__ import annotations

import random

import segno
import zxingcpp
from PIL import Image, ImageDraw

from domain.ports.devices import Bitmap, QrHint

CODE = "JD-2611-0042-K"


def bitmap_of(image: Image.Image) -> Bitmap:
    """Pillow's 1 is white, ours black; Pillow pads with 0 either way."""
    black = image.convert("1", dither=Image.Dither.NONE).point(lambda v: 255 - v)
    return Bitmap(image.width, image.height, black.tobytes())


def image_of(bitmap: Bitmap, margin: int = 0) -> Image.Image:
    image = Image.frombytes("1", (bitmap.width, bitmap.height), bitmap.rows)
    image = image.convert("L").point(lambda v: 255 - v)
    framed = Image.new("L", (image.width + 2 * margin, image.height + 2 * margin), 255)
    framed.paste(image, (margin, margin))
    return framed


def label(
    width: int = 480, height: int = 320, module: int = 6, text: str = CODE
) -> tuple[Bitmap, QrHint]:
    """A QR code at the left, bars that look like lines of Chinese at the right, as our labels."""
    image = Image.new("L", (width, height), 255)
    draw = ImageDraw.Draw(image)
    code = segno.make(text, micro=False, error="m", boost_error=False, mode="byte")
    side = len(list(code.matrix))
    x = y = 4 * module
    for row, line in enumerate(code.matrix):
        for column, is_dark in enumerate(line):
            if is_dark:
                left, top = x + column * module, y + row * module
                draw.rectangle((left, top, left + module - 1, top + module - 1), fill=0)
    noise = random.Random(7)
    for top in range(y, height - 40, 40):
        for left in range(x + side * module + 5 * module, width - 30, 28):
            for _ in range(9):
                a, b = noise.randrange(24), noise.randrange(24)
                draw.line((left + a, top, left + b, top + 24), fill=0, width=2)
    return bitmap_of(image), QrHint(x, y, side, module, text)


def read_code(bitmap: Bitmap) -> str | None:
    """Only black on white with a quiet zone counts: inverted pictures must not pass."""
    found = zxingcpp.read_barcodes(image_of(bitmap, margin=8), try_invert=False)
    return found[0].text if found else None
