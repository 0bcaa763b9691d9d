"""ESC/POS: receipt printers, for slips and for label paper without gaps."""

from __future__ import annotations

from devices.label_printers.options import PrinterOptions
from devices.label_printers.pictures import check_width, shifted, turned
from domain.ports.devices import Bitmap

STRIP_ROWS = 240  # small printers have small buffers


def encode(bitmap: Bitmap, options: PrinterOptions, *, copies: int = 1) -> bytes:
    """Strips of ``GS v 0``, then feed (and cut). The whole width is sent: there is no placing."""
    check_width(bitmap, options)
    bitmap = shifted(bitmap, options.x_offset_dots, options.y_offset_dots)
    if options.upside_down:
        bitmap = turned(bitmap)
    job = b"\x1b@"
    if options.darkness is not None:
        job += b"\x1d(K\x02\x00\x31" + bytes((options.darkness & 0xFF,))
    if options.speed is not None:
        job += b"\x1d(K\x02\x00\x32" + bytes((options.speed,))
    one = b"".join(
        raster(strip, invert=options.invert_picture) for strip in _strips(bitmap, STRIP_ROWS)
    )
    gap_dots = min(255, round(options.gap_mm * options.dots_per_mm))
    one += b"\x1bJ" + bytes((gap_dots,))
    if options.cut:
        one += b"\x1dVB\x00"  # feed to the knife, then cut
    return job + one * copies


def raster(bitmap: Bitmap, *, invert: bool = False) -> bytes:
    """``GS v 0`` in normal size; 1 is black."""
    rows = bytes(octet ^ 0xFF for octet in bitmap.rows) if invert else bitmap.rows
    head = b"\x1dv0\x00" + bitmap.octets_per_row.to_bytes(2, "little")
    return head + bitmap.height.to_bytes(2, "little") + rows


def _strips(bitmap: Bitmap, rows: int) -> list[Bitmap]:
    return [
        bitmap.cropped(0, top, bitmap.width, min(top + rows, bitmap.height))
        for top in range(0, bitmap.height, rows)
    ]
