"""TSPL: TSC, Gprinter, HPRT, Xprinter and most printers sold in China."""

from __future__ import annotations

from collections.abc import Sequence

from devices.label_printers.options import Media, PrinterOptions
from devices.label_printers.pictures import check_width, inked, shifted, split
from domain.errors import InvalidInput
from domain.ports.devices import Bitmap, QrHint, TextHint

_END = b"\r\n"
#: The fixed fonts every TSPL printer has: name, width and height in dots, the largest first.
_FONTS = (("5", 32, 48), ("4", 24, 32), ("3", 16, 24), ("2", 12, 20))


def encode(
    bitmap: Bitmap,
    options: PrinterOptions,
    *,
    copies: int = 1,
    qr: QrHint | None = None,
    texts: Sequence[TextHint] = (),
) -> bytes:
    """One label. With ``qr`` and ``native_qr`` the printer draws the code itself, with ``texts`` and
    ``native_text`` the ASCII lines; only the rest travels as picture, in the pieces that have ink."""
    check_width(bitmap, options)
    width, height = options.millimetres(bitmap.width), options.millimetres(bitmap.height)
    # Some firmware needs the blank before mm. The empty line ends whatever was half sent before.
    lines = ["", f"SIZE {_number(width)} mm,{_number(height)} mm"]
    lines.append(
        {
            Media.GAP: f"GAP {_number(options.gap_mm)} mm,0 mm",
            Media.MARK: f"BLINE {_number(options.gap_mm)} mm,0 mm",
            Media.CONTINUOUS: "GAP 0 mm,0 mm",
        }[options.media]
    )
    lines += [f"DIRECTION {0 if options.upside_down else 1}", "REFERENCE 0,0"]
    if options.darkness is not None:
        lines.append(f"DENSITY {options.darkness}")
    if options.speed is not None:
        lines.append(f"SPEED {options.speed}")
    if options.cut:
        lines.append("SET CUTTER 1")
    lines.append("CLS")
    job = b"".join(line.encode("ascii") + _END for line in lines)

    bitmap = shifted(bitmap, options.x_offset_dots, options.y_offset_dots)
    if qr is not None and options.native_qr:
        x, y = qr.x + options.x_offset_dots, qr.y + options.y_offset_dots
        side = qr.modules * qr.module_dots
        if x >= 0 and y >= 0 and x + side <= bitmap.width and y + side <= bitmap.height:
            bitmap = bitmap.cleared(x, y, x + side, y + side)
            job += _qr_code(x, y, qr)
    if options.native_text:
        for hint in texts:
            x, y = hint.x + options.x_offset_dots, hint.y + options.y_offset_dots
            command = _text(x, y, hint)
            if command and x >= 0 and y >= 0:
                bitmap = bitmap.cleared(x, y, x + hint.width, y + round(hint.height * 1.2))
                job += command
    if options.invert_picture:
        piece = inked(bitmap)
        pieces = [] if piece is None else [piece]
    else:
        pieces = split(bitmap)
    for each in pieces:
        job += bitmap_command(each.x, each.y, each.picture, invert=options.invert_picture)
    return job + f"PRINT 1,{copies}".encode("ascii") + _END


def bitmap_command(x: int, y: int, bitmap: Bitmap, *, invert: bool = False) -> bytes:
    """``BITMAP`` in mode 0. Here 0 is black, also in the octets that pad a row."""
    rows = bitmap.rows if invert else bytes(octet ^ 0xFF for octet in bitmap.rows)
    head = f"BITMAP {x},{y},{bitmap.octets_per_row},{bitmap.height},0,"
    return head.encode("ascii") + rows + _END


def _text(x: int, y: int, hint: TextHint) -> bytes:
    """In the largest of the printer's own fonts that fits, b'' if none does."""
    text = hint.text.replace('"', '\\["]')
    for name, width, height in _FONTS:
        if height <= hint.height * 1.2 and width * len(hint.text) <= hint.width:
            return f'TEXT {x},{y},"{name}",0,1,1,"{text}"'.encode("ascii") + _END
    return b""


def _qr_code(x: int, y: int, qr: QrHint) -> bytes:
    if not qr.text.isascii() or not qr.text.isprintable() or qr.level not in ("L", "M", "Q", "H"):
        raise InvalidInput("label_qr_not_ascii", text=qr.text)
    if not 1 <= qr.module_dots <= 10:
        raise InvalidInput("label_qr_module_size", dots=qr.module_dots)
    text = qr.text.replace('"', '\\["]')
    return f'QRCODE {x},{y},{qr.level},{qr.module_dots},A,0,"{text}"'.encode("ascii") + _END


def _number(millimetres: float) -> str:
    return f"{millimetres:.2f}".rstrip("0").rstrip(".")
