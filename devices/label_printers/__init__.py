"""Label printers: a picture becomes the printer's language and goes out on whatever line it has."""

from devices.label_printers.connections import (
    FileConnection,
    LineConnection,
    PrinterConnection,
    QueueConnection,
    network_printer,
    serial_printer,
)
from devices.label_printers.languages import encode
from devices.label_printers.options import Language, Media, PrinterOptions, ZplEncoding
from devices.label_printers.printer import JobEnd, Label, RawLabelPrinter
from devices.label_printers.queues import list_queues

__all__ = [
    "FileConnection",
    "JobEnd",
    "Label",
    "Language",
    "LineConnection",
    "Media",
    "PrinterConnection",
    "PrinterOptions",
    "QueueConnection",
    "RawLabelPrinter",
    "ZplEncoding",
    "encode",
    "list_queues",
    "network_printer",
    "serial_printer",
]
