"""A page of dots to put pictures on."""

from __future__ import annotations

import segno

from domain.ports.devices import Bitmap


class Canvas:
    """White page of ``width`` × ``height`` dots; what leaves it is lost."""

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.height = height
        self._rows = [0] * height

    def put(self, x: int, y: int, picture: Bitmap) -> None:
        spare = picture.octets_per_row * 8 - picture.width
        for offset in range(picture.height):
            if not 0 <= y + offset < self.height:
                continue
            bits = int.from_bytes(picture.row(offset), "big") >> spare
            shift = self.width - x - picture.width
            bits = bits << shift if shift >= 0 else bits >> -shift
            self._rows[y + offset] |= bits & (1 << self.width) - 1

    def bitmap(self) -> Bitmap:
        step = (self.width + 7) // 8
        spare = step * 8 - self.width
        rows = b"".join((bits << spare).to_bytes(step, "big") for bits in self._rows)
        return Bitmap(self.width, self.height, rows)


def draw_code(canvas: Canvas, x: int, y: int, text: str, level: str, size: int) -> None:
    """A QR code as printers draw it: ``size`` dots a module, no quiet zone."""
    code = segno.make(text, error=level.lower(), micro=False, boost_error=False)
    step = (size + 7) // 8
    row_of_module = ((1 << size) - 1 << step * 8 - size).to_bytes(step, "big")
    module = Bitmap(size, size, row_of_module * size)
    for row, line in enumerate(code.matrix):
        for column, is_dark in enumerate(line):
            if is_dark:
                canvas.put(x + column * size, y + row * size, module)


def picture_of(octets: bytes, step: int) -> Bitmap | None:
    """Bitmap of whole octets a row, 1 is black; None if there is nothing."""
    if not step or not octets or len(octets) % step:
        return None
    return Bitmap(step * 8, len(octets) // step, octets)


def as_pbm(bitmap: Bitmap) -> bytes:
    """The picture as a PBM file, which every picture program opens."""
    return f"P4\n{bitmap.width} {bitmap.height}\n".encode("ascii") + bitmap.rows
