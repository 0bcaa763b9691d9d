"""Reads ESC/POS: strips of pictures on an endless roll, and real-time status."""

from __future__ import annotations

from devices.simulators.printer.canvas import Canvas, picture_of
from devices.simulators.printer.interpreters import (
    Event,
    Interpreter,
    PrintedLabel,
    StatusQuestion,
)
from domain.ports.devices import Bitmap


class EscposReader(Interpreter):
    """A label ends where paper is fed (``ESC J``)."""

    def __init__(self) -> None:
        super().__init__()
        self._strips: list[Bitmap] = []

    def step(self) -> Event | None:
        head = self.buffer[:2]
        if head == b"\x10\x04":
            if len(self.buffer) < 3:
                return None
            kind = self.drop(3)[2]
            return StatusQuestion() if kind == 4 else None
        if head == b"\x1dv":
            self._raster()
            return None
        lengths = {b"\x1b@": 2, b"\x1bJ": 3, b"\x1dV": 4}
        if head == b"\x1d(" and len(self.buffer) >= 5:
            lengths[b"\x1d("] = 5 + int.from_bytes(self.buffer[3:5], "little")
        length = lengths.get(head, 0)
        if head[:1] in (b"\x10", b"\x1b", b"\x1d") and (not length or len(self.buffer) < length):
            return None
        command = self.drop(length or 1)
        if not length:
            self.complaints.append(f"stray octet {command.hex()}")
        return self._label() if command[:2] == b"\x1bJ" and self._strips else None

    def _raster(self) -> None:
        if len(self.buffer) < 8:
            return
        step = int.from_bytes(self.buffer[4:6], "little")
        rows = int.from_bytes(self.buffer[6:8], "little")
        if len(self.buffer) < 8 + step * rows:
            return
        picture = picture_of(self.drop(8 + step * rows)[8:], step)
        if picture is not None:
            self._strips.append(picture)

    def _label(self) -> PrintedLabel:
        width = max(strip.width for strip in self._strips)
        canvas = Canvas(width, sum(strip.height for strip in self._strips))
        y = 0
        for strip in self._strips:
            canvas.put(0, y, strip)
            y += strip.height
        self._strips.clear()
        return PrintedLabel(canvas.bitmap())
