"""Reads ZPL: pages with graphic fields in every encoding, and the question how it is."""

from __future__ import annotations

import base64
import binascii
import re
import zlib

from devices.label_printers.pictures import turned
from devices.simulators.printer.canvas import Canvas, draw_code, picture_of
from devices.simulators.printer.interpreters import (
    Event,
    Interpreter,
    PrintedLabel,
    StatusQuestion,
)

#: How much lower than ^FO says a printer puts its own codes.
_QR_DROP = 10
_START = re.compile(rb"\^XA|~HS|~SD\d\d")


class ZplReader(Interpreter):
    def step(self) -> Event | None:
        found = _START.search(self.buffer)
        if found is None:
            self.buffer = self.buffer[-8:]  # a command may be cut in two
            return None
        if found.group() != b"^XA":
            self.drop(found.end())
            return StatusQuestion() if found.group() == b"~HS" else None
        end = self.buffer.find(b"^XZ", found.end())
        if end < 0:
            # Status is asked in the middle of a format as well.
            asked = self.buffer.find(b"~HS", found.end())
            if asked < 0:
                return None
            self.buffer = self.buffer[:asked] + self.buffer[asked + 3 :]
            return StatusQuestion()
        page = self.drop(end + 3)[found.end() : end]
        return self._page(page.decode("latin-1"))

    def _page(self, text: str) -> PrintedLabel:
        width, height, x, y, copies, is_turned = 832, 1200, 0, 0, 1, False
        magnification = 0
        canvas: Canvas | None = None
        for command, rest in re.findall(r"\^([A-Z][A-Z0-9@])([^^]*)", text):
            rest = rest.strip("\r\n")
            if command == "PW":
                width = int(rest)
            elif command == "LL":
                height = int(rest)
            elif command == "FO":
                x, y = (int(field) for field in rest.split(",")[:2])
            elif command == "PO":
                is_turned = rest == "I"
            elif command == "PQ":
                copies = int(rest.split(",")[0])
            elif command == "BQ":
                magnification = int(rest.split(",")[2])
            elif command == "A0":
                magnification = 0
            elif command == "FD" and magnification:
                canvas = canvas or Canvas(width, height)
                self._code(canvas, x, y, rest, magnification)
                magnification = 0
            elif command == "GF":
                canvas = canvas or Canvas(width, height)
                self._graphic(canvas, x, y, rest)
        bitmap = (canvas or Canvas(width, height)).bitmap()
        return PrintedLabel(turned(bitmap) if is_turned else bitmap, copies)

    def _code(self, canvas: Canvas, x: int, y: int, data: str, dots: int) -> None:
        """``MA,text``: the level, input of any kind; printers put it ten dots lower than told."""
        level, _, text = data.partition("A,")
        plain = re.sub(r"_([0-9A-F]{2})", lambda hit: chr(int(hit[1], 16)), text)
        draw_code(canvas, x, y + _QR_DROP, plain, level, dots)

    def _graphic(self, canvas: Canvas, x: int, y: int, rest: str) -> None:
        kind, sent, total, step, data = rest.split(",", 4)
        # With :Z64: some programs give the length of what travels instead; printers take both.
        if kind != "A" or (sent != total and not data.startswith(":")):
            self.complaints.append(f"graphic field {kind},{sent},{total}")
            return
        octets = self._octets(data, int(total), int(step))
        picture = picture_of(octets, int(step)) if len(octets) == int(total) else None
        if picture is None:
            self.complaints.append(f"graphic field of {len(octets)} octets, {total} announced")
            return
        canvas.put(x, y, picture)

    def _octets(self, data: str, total: int, step: int) -> bytes:
        coded = re.fullmatch(r":(Z64|B64):([A-Za-z0-9+/=]*):([0-9A-Fa-f]{4})\s*", data)
        if coded is None:
            return unpack_runs(data, total, step)
        kind, text, checksum = coded.groups()
        if binascii.crc_hqx(text.encode("ascii"), 0) != int(checksum, 16):
            self.complaints.append("wrong CRC")
            return b""
        octets = base64.b64decode(text)
        return zlib.decompress(octets) if kind == "Z64" else octets


def unpack_runs(data: str, total: int, step: int) -> bytes:
    """Plain hex is the case without runs."""
    rows: list[str] = []
    row, count = "", 0
    for character in data:
        if character in "\r\n ":
            continue
        if "G" <= character <= "Y":
            count += ord(character) - ord("G") + 1
        elif "g" <= character <= "z":
            count += (ord(character) - ord("g") + 1) * 20
        elif character in ",!":
            row = row.ljust(step * 2, "0" if character == "," else "F")
        elif character == ":":
            rows.append(rows[-1] if rows else "0" * step * 2)
        else:
            row += character * (count or 1)
            count = 0
        while len(row) >= step * 2:
            rows.append(row[: step * 2])
            row = row[step * 2 :]
    return bytes.fromhex("".join(rows))[:total]
