"""Bits of a label before they become commands."""

from __future__ import annotations

from dataclasses import dataclass

from devices.label_printers.options import PrinterOptions
from domain.errors import InvalidInput
from domain.ports.devices import Bitmap

_REVERSED = bytes(int(f"{octet:08b}"[::-1], 2) for octet in range(256))


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece of the label and where its upper left dot belongs."""

    x: int
    y: int
    picture: Bitmap


def check_width(bitmap: Bitmap, options: PrinterOptions) -> None:
    """InvalidInput('label_too_wide'): found before, not on the roll."""
    if options.head_dots and bitmap.width > options.head_dots:
        raise InvalidInput(
            "label_too_wide",
            width_mm=round(options.millimetres(bitmap.width), 1),
            head_mm=round(options.millimetres(options.head_dots), 1),
        )


def shifted(bitmap: Bitmap, right: int, down: int) -> Bitmap:
    """Moved within the same size; what leaves is lost, what comes in is white."""
    if not right and not down:
        return bitmap
    step = bitmap.octets_per_row
    spare = step * 8 - bitmap.width
    keep = (1 << step * 8) - (1 << spare)
    blank = bytes(step)
    rows = []
    for y in range(bitmap.height):
        source = y - down
        if not 0 <= source < bitmap.height:
            rows.append(blank)
            continue
        bits = int.from_bytes(bitmap.row(source), "big")
        bits = bits >> right if right >= 0 else bits << -right
        rows.append((bits & keep).to_bytes(step, "big"))
    return Bitmap(bitmap.width, bitmap.height, b"".join(rows))


def turned(bitmap: Bitmap) -> Bitmap:
    """Upside down."""
    step = bitmap.octets_per_row
    spare = step * 8 - bitmap.width
    rows = []
    for y in reversed(range(bitmap.height)):
        bits = int.from_bytes(bitmap.row(y)[::-1].translate(_REVERSED), "big") << spare
        rows.append((bits & (1 << step * 8) - 1).to_bytes(step, "big"))
    return Bitmap(bitmap.width, bitmap.height, b"".join(rows))


def inked(bitmap: Bitmap) -> Placed | None:
    """The smallest piece with all the ink, None for a blank label."""
    box = bitmap.ink_box()
    if box is None:
        return None
    left, top, right, bottom = box
    return Placed(left, top, bitmap.cropped(left, top, right, bottom))


#: Blank rows and octets between two pieces; less than this costs more to say than to send.
_GAP_ROWS, _GAP_OCTETS = 2, 4


def split(bitmap: Bitmap) -> list[Placed]:
    """The pieces that have ink, without the white between them: lines of text, one by one."""
    step = bitmap.octets_per_row
    rows = [any(bitmap.row(y)) for y in range(bitmap.height)]
    pieces = []
    for top, bottom in _runs(rows, _GAP_ROWS):
        band = bitmap.rows[top * step : bottom * step]
        columns = [any(band[column::step]) for column in range(step)]
        for first, last in _runs(columns, _GAP_OCTETS):
            left, right = first * 8, min(last * 8, bitmap.width)
            piece = inked(bitmap.cropped(left, top, right, bottom))
            if piece is not None:
                pieces.append(Placed(left + piece.x, top + piece.y, piece.picture))
    return pieces


def _runs(marks: list[bool], gap: int) -> list[tuple[int, int]]:
    """(first, end) of each run of True; runs less than ``gap`` apart are one."""
    found: list[tuple[int, int]] = []
    for place, mark in enumerate(marks):
        if not mark:
            continue
        if found and place - found[-1][1] < gap:
            found[-1] = (found[-1][0], place + 1)
        else:
            found.append((place, place + 1))
    return found
