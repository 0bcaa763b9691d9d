"""A label printer made of software: understands what it is sent and keeps the pictures."""

from devices.simulators.printer.interpreters import Interpreter, PrintedLabel
from devices.simulators.printer.readers import interpreter_for
from devices.simulators.printer.simulator import PRINTER_FAULTS, SimulatedPrinter

__all__ = [
    "PRINTER_FAULTS",
    "Interpreter",
    "PrintedLabel",
    "SimulatedPrinter",
    "interpreter_for",
]
