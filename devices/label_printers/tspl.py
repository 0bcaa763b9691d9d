"""TSPL: TSC, Gprinter, HPRT, Xprinter and most printers sold in China."""

from __future__ import annotations

from devices.label_printers.options import Media, PrinterOptions
from devices.label_printers.pictures import check_width, inked, shifted
from domain.errors import InvalidInput
from domain.ports.devices import Bitmap, QrHint

_END = b"\r\n"


def encode(
    bitmap: Bitmap, options: PrinterOptions, *, copies: int = 1, qr: QrHint | None = None
) -> bytes:
    """One label. With ``qr`` and ``native_qr`` the printer draws the code itself and only the rest
    travels as picture."""
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
    piece = inked(bitmap)
    if piece is not None:
        job += bitmap_command(piece.x, piece.y, piece.picture, invert=options.invert_picture)
    return job + f"PRINT 1,{copies}".encode("ascii") + _END


def bitmap_command(x: int, y: int, bitmap: Bitmap, *, invert: bool = False) -> bytes:
    """``BITMAP`` in mode 0. Here 0 is black, also in the octets that pad a row."""
    rows = bitmap.rows if invert else bytes(octet ^ 0xFF for octet in bitmap.rows)
    head = f"BITMAP {x},{y},{bitmap.octets_per_row},{bitmap.height},0,"
    return head.encode("ascii") + rows + _END


def _qr_code(x: int, y: int, qr: QrHint) -> bytes:
    if not qr.text.isascii() or not qr.text.isprintable() or qr.level not in ("L", "M", "Q", "H"):
        raise InvalidInput("label_qr_not_ascii", text=qr.text)
    if not 1 <= qr.module_dots <= 10:
        raise InvalidInput("label_qr_module_size", dots=qr.module_dots)
    text = qr.text.replace('"', '\\["]')
    return f'QRCODE {x},{y},{qr.level},{qr.module_dots},A,0,"{text}"'.encode("ascii") + _END


def _number(millimetres: float) -> str:
    return f"{millimetres:.2f}".rstrip("0").rstrip(".")
