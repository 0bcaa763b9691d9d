"""ZPL II: Zebra and the many that speak like it."""

from __future__ import annotations

import base64
import binascii
import re
import zlib

from devices.label_printers.options import Media, PrinterOptions, ZplEncoding
from devices.label_printers.pictures import check_width, inked, shifted
from domain.ports.devices import Bitmap

_MEDIA = {Media.GAP: "Y", Media.MARK: "M", Media.CONTINUOUS: "N"}


def encode(bitmap: Bitmap, options: PrinterOptions, *, copies: int = 1) -> bytes:
    """One label format. The picture is raster: no font of the printer is needed, and any text."""
    check_width(bitmap, options)
    lines = []
    if options.darkness is not None:
        lines.append(f"~SD{options.darkness:02d}")
    lines.append("^XA")
    lines.append(f"^PW{bitmap.width}^LL{bitmap.height}^LH0,0^LT0^LS0")
    lines.append(f"^PO{'I' if options.upside_down else 'N'}^MN{_MEDIA[options.media]}")
    lines.append("^MMC" if options.cut else "^MMT")
    if options.speed is not None:
        lines.append(f"^PR{options.speed}")
    piece = inked(shifted(bitmap, options.x_offset_dots, options.y_offset_dots))
    if piece is not None:
        field = graphic_field(piece.picture, options.zpl_encoding, invert=options.invert_picture)
        lines.append(f"^FO{piece.x},{piece.y}{field}^FS")
    lines.append(f"^PQ{copies}")
    lines.append("^XZ")
    return ("\n".join(lines) + "\n").encode("ascii")


def graphic_field(bitmap: Bitmap, encoding: ZplEncoding, *, invert: bool = False) -> str:
    """``^GFA,b,c,d,data``; b and c are both the octets of the picture, whatever the encoding:
    printers drop a field whose b differs, viewers do not."""
    rows = bytes(octet ^ 0xFF for octet in bitmap.rows) if invert else bitmap.rows
    total, step = len(rows), bitmap.octets_per_row
    if encoding is ZplEncoding.Z64:
        data = z64(rows)
    elif encoding is ZplEncoding.RUNS:
        data = runs(rows, step)
    else:
        data = rows.hex().upper()
    return f"^GFA,{total},{total},{step},{data}"


def z64(octets: bytes) -> str:
    """``:Z64:base64:CRC``, the CRC-16/XMODEM of the base64 text in four digits."""
    packed = base64.b64encode(zlib.compress(octets, 9))
    return f":Z64:{packed.decode('ascii')}:{binascii.crc_hqx(packed, 0):04X}"


def runs(octets: bytes, step: int) -> str:
    """Run-length form: G..Y 1..19, g..z 20..400 before a digit, ``,`` rest of the row white, ``!``
    rest black, ``:`` row as before."""
    out: list[str] = []
    before = ""
    for start in range(0, len(octets), step):
        row = octets[start : start + step].hex().upper()
        out.append(":" if row == before else _row_of_runs(row))
        before = row
    return "".join(out)


def _row_of_runs(row: str) -> str:
    end = ""
    for digit, mark in (("0", ","), ("F", "!")):
        shorter = row.rstrip(digit)
        if len(row) - len(shorter) >= 2:
            row, end = shorter, mark
            break
    pieces = (match.group(0) for match in re.finditer(r"(.)\1*", row))
    return "".join(_run(piece[0], len(piece)) for piece in pieces) + end


def _run(digit: str, count: int) -> str:
    text = ""
    while count > 400:
        text += "z" + digit
        count -= 400
    if count == 1:
        return text + digit
    twenties, ones = divmod(count, 20)
    text += chr(ord("g") + twenties - 1) if twenties else ""
    text += chr(ord("G") + ones - 1) if ones else ""
    return text + digit
