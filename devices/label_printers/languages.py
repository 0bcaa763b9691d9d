"""The right encoder for a printer."""

from __future__ import annotations

from collections.abc import Sequence

from devices.label_printers import escpos, tspl, zpl
from devices.label_printers.options import Language, PrinterOptions
from domain.errors import InvalidInput
from domain.ports.devices import Bitmap, QrHint, TextHint

MOST_COPIES = 999


def encode(
    bitmap: Bitmap,
    options: PrinterOptions,
    *,
    copies: int = 1,
    qr: QrHint | None = None,
    texts: Sequence[TextHint] = (),
) -> bytes:
    """The octets that print ``bitmap``. InvalidInput: label_too_wide, label_copies_invalid,
    label_qr_not_ascii, label_qr_module_size."""
    if not 1 <= copies <= MOST_COPIES:
        raise InvalidInput("label_copies_invalid", copies=copies, most=MOST_COPIES)
    match options.language:
        case Language.ZPL:
            return zpl.encode(bitmap, options, copies=copies, qr=qr, texts=texts)
        case Language.TSPL:
            return tspl.encode(bitmap, options, copies=copies, qr=qr, texts=texts)
        case Language.ESCPOS:
            return escpos.encode(bitmap, options, copies=copies)
