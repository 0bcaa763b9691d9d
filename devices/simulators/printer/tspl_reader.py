"""Reads TSPL: pictures, codes it draws itself, and the question how it is."""

from __future__ import annotations

import re

from devices.label_printers.pictures import turned
from devices.simulators.printer.canvas import Canvas, draw_code, picture_of
from devices.simulators.printer.interpreters import (
    Event,
    Interpreter,
    PrintedLabel,
    StatusQuestion,
)

_BITMAP = re.compile(rb"BITMAP (\d+),(\d+),(\d+),(\d+),([012]),")
_QRCODE = re.compile(r'QRCODE (\d+),(\d+),([LMQH]),(\d+),A,0,"(.*)"')


class TsplReader(Interpreter):
    def __init__(self, dots_per_mm: float = 8.0) -> None:
        super().__init__()
        self._dots_per_mm = dots_per_mm
        self._size = (480, 320)
        self._canvas = Canvas(*self._size)
        self._is_turned = False

    def step(self) -> Event | None:
        if self.buffer.startswith(b"\x1b"):
            if len(self.buffer) < 3:
                return None
            return StatusQuestion() if self.drop(3) == b"\x1b!?" else None
        found = _BITMAP.match(self.buffer)
        if found is not None:
            self._bitmap(found)
            return None
        end = self.buffer.find(b"\n")
        is_incomplete_bitmap = self.buffer.startswith(b"BITMAP") and len(self.buffer) < 40
        if end < 0 or is_incomplete_bitmap:
            return None
        return self._line(self.drop(end + 1).decode("latin-1").strip())

    def _bitmap(self, found: re.Match[bytes]) -> None:
        x, y, step, rows, _mode = (int(field) for field in found.groups())
        length = step * rows
        if len(self.buffer) < found.end() + length:
            return
        data = self.drop(found.end() + length)[found.end() :]
        picture = picture_of(bytes(octet ^ 0xFF for octet in data), step)
        if picture is not None:
            self._canvas.put(x, y, picture)

    def _line(self, line: str) -> PrintedLabel | None:
        word, _, rest = line.partition(" ")
        if word == "SIZE":
            numbers = [float(n) for n in re.findall(r"(\d+(?:\.\d+)?) mm", rest)]
            self._size = (
                round(numbers[0] * self._dots_per_mm),
                round(numbers[1] * self._dots_per_mm),
            )
            self._canvas = Canvas(*self._size)
        elif word == "DIRECTION":
            self._is_turned = rest.startswith("0")
        elif word == "CLS":
            self._canvas = Canvas(*self._size)
        elif code := _QRCODE.fullmatch(line):
            self._qr_code(code)
        elif word == "PRINT":
            copies = int(rest.split(",")[1]) if "," in rest else 1
            bitmap = self._canvas.bitmap()
            return PrintedLabel(turned(bitmap) if self._is_turned else bitmap, copies)
        return None

    def _qr_code(self, found: re.Match[str]) -> None:
        x, y, level, dots, text = found.groups()
        draw_code(self._canvas, int(x), int(y), text.replace('\\["]', '"'), level, int(dots))
