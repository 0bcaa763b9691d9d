"""ZPL II: Zebra and the many that speak like it."""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Sequence

from devices.label_printers.options import Media, PrinterOptions, ZplEncoding
from devices.label_printers.pictures import check_width, inked, shifted
from domain.ports.devices import Bitmap, QrHint, TextHint

#: ^BQ draws that much below where ^FO says.
_QR_DROP = 10
#: Of font 0: the widest capital as part of its width, and the narrowest width to read.
_WIDEST, _NARROWEST = 0.68, 10
_MEDIA = {Media.GAP: "Y", Media.MARK: "M", Media.CONTINUOUS: "N"}


def encode(
    bitmap: Bitmap,
    options: PrinterOptions,
    *,
    copies: int = 1,
    qr: QrHint | None = None,
    texts: Sequence[TextHint] = (),
) -> bytes:
    """One label format. The picture is raster: no font of the printer is needed, and any text. With
    ``native_qr`` and ``native_text`` the printer draws the code and what is ASCII itself."""
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
    bitmap = shifted(bitmap, options.x_offset_dots, options.y_offset_dots)
    if qr is not None and options.native_qr:
        bitmap, drawn = _native_qr(bitmap, qr, options)
        lines += drawn
    for hint in texts if options.native_text else ():
        bitmap, drawn = _native_text(bitmap, hint, options)
        lines += drawn
    piece = inked(bitmap)
    if piece is not None:
        field = graphic_field(piece.picture, options.zpl_encoding, invert=options.invert_picture)
        lines.append(f"^FO{piece.x},{piece.y}{field}^FS")
    lines.append(f"^PQ{copies}")
    lines.append("^XZ")
    return ("\n".join(lines) + "\n").encode("ascii")


def _native_qr(bitmap: Bitmap, qr: QrHint, options: PrinterOptions) -> tuple[Bitmap, list[str]]:
    """Without the code, and the field that draws it. Printers put it ten dots lower than told."""
    x, y = qr.x + options.x_offset_dots, qr.y + options.y_offset_dots
    side = qr.modules * qr.module_dots
    inside = x >= 0 and y >= _QR_DROP and x + side <= bitmap.width and y + side <= bitmap.height
    if not inside or not 1 <= qr.module_dots <= 10 or not qr.text.isascii():
        return bitmap, []
    field = f"^FO{x},{y - _QR_DROP}^BQN,2,{qr.module_dots}^FH_^FD{qr.level}A,{_escaped(qr.text)}^FS"
    return bitmap.cleared(x, y, x + side, y + side), [field]


def _native_text(
    bitmap: Bitmap, hint: TextHint, options: PrinterOptions
) -> tuple[Bitmap, list[str]]:
    """Without a line of text, and the field that draws it in the scalable font all printers have."""
    x, y = hint.x + options.x_offset_dots, hint.y + options.y_offset_dots
    if x < 0 or y < 0:
        return bitmap, []
    height = round(hint.height * 1.1)
    width = min(height, int(hint.width / (len(hint.text) * _WIDEST)))
    if width < _NARROWEST:
        return bitmap, []
    field = f"^FO{x},{y}^A0N,{height},{width}^FH_^FD{_escaped(hint.text)}^FS"
    cleared = bitmap.cleared(x, y, x + hint.width, y + round(hint.height * 1.2))
    return cleared, [field]


def _escaped(text: str) -> str:
    """For a field after ^FH_: what is a command elsewhere, in hex."""
    return "".join(f"_{ord(c):02X}" if c in "^~_" else c for c in text)


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
    # Level 9 takes five times as long and saves eight octets of a label in 2,800.
    packed = base64.b64encode(zlib.compress(octets, 7))
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
