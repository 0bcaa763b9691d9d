"""Devices made of software, for tests, for the demo and for trying things out without hardware."""

from devices.simulators.caller_id import SimulatedCallerId
from devices.simulators.modem import SimulatedModem
from devices.simulators.printer import SimulatedPrinter
from devices.simulators.running import KINDS, run
from devices.simulators.scanner import SimulatedScanner

__all__ = [
    "KINDS",
    "SimulatedCallerId",
    "SimulatedModem",
    "SimulatedPrinter",
    "SimulatedScanner",
    "run",
]
