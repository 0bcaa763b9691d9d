"""The simulated printer on its line: takes jobs, runs out of paper, says how it is."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from pathlib import Path

from devices.label_printers.options import Language
from devices.simulators.endpoints import Endpoint, TcpEndpoint
from devices.simulators.faults import Faults
from devices.simulators.loop import SimulatedDevice
from devices.simulators.printer.canvas import as_pbm
from devices.simulators.printer.interpreters import PrintedLabel
from devices.simulators.printer.readers import interpreter_for
from domain.ports.devices import Bitmap, PrinterCondition

PRINTER_FAULTS: dict[str, str] = {
    "paper": "has paper for that many labels",
    "head-open": "its lid is open",
    "ribbon-out": "has no ribbon left",
    "paused": "is paused",
    "silent": "never answers",
    "slow": "seconds a label takes",
    "stray": "says things unasked",
    "hang-up": "closes the line after that many octets, once",
}


class SimulatedPrinter(SimulatedDevice):
    """``labels`` holds every picture that came out, copies one by one; ``address`` is
    ``socket://127.0.0.1:port`` or a pty."""

    def __init__(
        self,
        language: Language = Language.ZPL,
        faults: Iterable[str] | str = (),
        *,
        endpoint: Endpoint | None = None,
    ) -> None:
        self.faults = Faults(PRINTER_FAULTS, faults)
        super().__init__("printer", endpoint or TcpEndpoint())
        self.language = language
        self.labels: list[Bitmap] = []
        self.octets = 0
        self._interpreter = interpreter_for(language)
        self._waiting: deque[Bitmap] = deque()
        self._is_printing = False
        self._paper = int(self.faults.number("paper", 1e9))

    @property
    def complaints(self) -> list[str]:
        """What a real printer would have dropped silently."""
        with self.lock:
            return list(self._interpreter.complaints)

    @property
    def held(self) -> int:
        """Labels in its memory."""
        with self.lock:
            return len(self._waiting)

    def wait_labels(self, count: int, timeout_s: float = 10.0) -> list[Bitmap]:
        self.wait_until(lambda: len(self.labels) >= count, timeout_s)
        with self.lock:
            return list(self.labels)

    def load_paper(self, labels: int) -> None:
        with self.lock:
            self._paper = labels
            self._work()

    def mend(self, fault: str) -> None:
        """Close the lid, put in ribbon, go on after a pause."""
        with self.lock:
            self.faults.remove(fault)
            self._work()

    def save(self, folder: Path) -> list[Path]:
        """Every label as a PBM picture."""
        folder.mkdir(parents=True, exist_ok=True)
        with self.lock:
            paths = []
            for number, label in enumerate(self.labels, start=1):
                path = folder / f"label-{number:04d}.pbm"
                path.write_bytes(as_pbm(label))
                paths.append(path)
            return paths

    def on_data(self, data: bytes) -> None:
        before, self.octets = self.octets, self.octets + len(data)
        limit = self.faults.number("hang-up", 0.0)
        if limit and before < limit <= self.octets:
            self.faults.remove("hang-up")
            self.endpoint.unplug()
            self.endpoint.plug()
            return
        if "stray" in self.faults:
            self.endpoint.write(b"\x00\x06")
        for event in self._interpreter.feed(data):
            if isinstance(event, PrintedLabel):
                self._waiting.extend([event.bitmap] * event.copies)
                self._work()
            elif "silent" not in self.faults:
                self.endpoint.write(self._status())

    def _conditions(self) -> set[PrinterCondition]:
        named = {
            "head-open": PrinterCondition.HEAD_OPEN,
            "ribbon-out": PrinterCondition.RIBBON_OUT,
            "paused": PrinterCondition.PAUSED,
        }
        found = {condition for name, condition in named.items() if name in self.faults}
        # The sensor sees the end of the roll when a label cannot be fed.
        if self._paper <= 0 and self._waiting:
            found.add(PrinterCondition.PAPER_OUT)
        return found

    def _work(self) -> None:
        if self._is_printing or not self._waiting or self._conditions():
            return
        self._is_printing = True
        self.later(self.faults.number("slow", 0.0), self._out)

    def _out(self) -> None:
        self._is_printing = False
        if self._waiting and not self._conditions():
            self._paper -= 1
            self.labels.append(self._waiting.popleft())
        self.changed()
        self._work()

    def _status(self) -> bytes:
        conditions = self._conditions()
        if self.language is Language.TSPL:
            bits = {
                PrinterCondition.HEAD_OPEN: 0x01,
                PrinterCondition.PAPER_OUT: 0x04,
                PrinterCondition.RIBBON_OUT: 0x08,
                PrinterCondition.PAUSED: 0x10,
            }
            octet = sum(bits[condition] for condition in conditions)
            return bytes((octet | (0x20 if self._is_printing else 0),))
        if self.language is Language.ESCPOS:
            cause, paper = 0x12, 0x12
            if PrinterCondition.HEAD_OPEN in conditions:
                cause |= 0x04
            if PrinterCondition.PAPER_OUT in conditions:
                cause, paper = cause | 0x20, paper | 0x60
            return bytes((cause, paper))

        def flag(condition: PrinterCondition) -> int:
            return int(condition in conditions)

        waiting = len(self._waiting)
        first = f"030,{flag(PrinterCondition.PAPER_OUT)},{flag(PrinterCondition.PAUSED)},"
        first += f"0320,{waiting:03d},0,0,0,000,0,0,0"
        second = f"000,0,{flag(PrinterCondition.HEAD_OPEN)},{flag(PrinterCondition.RIBBON_OUT)},"
        second += "0,2,6,0,00000000,1,000"
        lines = (first, second, "1234,0")
        return b"".join(b"\x02" + line.encode("ascii") + b"\x03\r\n" for line in lines)
