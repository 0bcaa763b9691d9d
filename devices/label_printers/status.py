"""What printers answer when asked how they are."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from devices.label_printers.options import Language
from domain.ports.devices import PrinterCondition


@dataclass(frozen=True, slots=True)
class Answer:
    """``labels_left``: in the batch and in the receive buffer."""

    conditions: tuple[PrinterCondition, ...] = ()
    is_printing: bool = False
    labels_left: int = 0


@dataclass(frozen=True, slots=True)
class Question:
    """``read`` gives None as long as the answer is not complete. ``settle_s``: how long to listen
    on after it, where a stray octet looks like an answer."""

    octets: bytes
    read: Callable[[bytes], Answer | None]
    settle_s: float = 0.0


def read_zpl(octets: bytes) -> Answer | None:
    """Of ``~HS``: three lines between STX and ETX."""
    lines = [
        found.decode("ascii", "replace").split(",")
        for found in re.findall(rb"\x02([^\x02\x03]*)\x03", octets)
    ]
    if len(lines) < 2 or len(lines[0]) < 12 or len(lines[1]) < 9:
        return None
    first, second = lines[0], lines[1]
    flags = {
        PrinterCondition.PAPER_OUT: first[1],
        PrinterCondition.PAUSED: first[2],
        PrinterCondition.BUFFER_FULL: first[5],
        PrinterCondition.TOO_HOT: first[11],
        PrinterCondition.HEAD_OPEN: second[2],
        PrinterCondition.RIBBON_OUT: second[3],
    }
    waiting = _number(first[4]) + _number(second[8])
    conditions = tuple(condition for condition, flag in flags.items() if flag.strip() == "1")
    return Answer(conditions, is_printing=waiting > 0, labels_left=waiting)


def read_tspl(octets: bytes) -> Answer | None:
    """Of ``ESC ! ?``: one octet; the last one counts, strays may stand before it."""
    if not octets:
        return None
    bits = octets[-1]
    flags = {
        PrinterCondition.HEAD_OPEN: 0x01,
        PrinterCondition.JAM: 0x02,
        PrinterCondition.PAPER_OUT: 0x04,
        PrinterCondition.RIBBON_OUT: 0x08,
        PrinterCondition.PAUSED: 0x10,
    }
    conditions = tuple(condition for condition, bit in flags.items() if bits & bit)
    return Answer(conditions, is_printing=bool(bits & 0x20), labels_left=1 if bits & 0x20 else 0)


def read_escpos(octets: bytes) -> Answer | None:
    """Of ``DLE EOT 2`` and ``DLE EOT 4``: two octets of a fixed pattern, all others are strays."""
    marked = [octet for octet in octets if octet & 0x93 == 0x12]
    if len(marked) < 2:
        return None
    cause, paper = marked[-2], marked[-1]
    conditions = []
    if cause & 0x04:
        conditions.append(PrinterCondition.HEAD_OPEN)
    if paper & 0x60 or cause & 0x20:
        conditions.append(PrinterCondition.PAPER_OUT)
    if cause & 0x40:
        conditions.append(PrinterCondition.JAM)
    return Answer(tuple(conditions))


def _number(text: str) -> int:
    return int(text) if text.strip().isdigit() else 0


QUESTIONS: dict[Language, Question] = {
    Language.ZPL: Question(b"~HS\r\n", read_zpl),
    Language.TSPL: Question(b"\x1b!?", read_tspl, settle_s=0.05),
    Language.ESCPOS: Question(b"\x10\x04\x02\x10\x04\x04", read_escpos),
}
