"""Photos, confirmation sheets, drawings, contracts and what was said with the customer, all of an
order (EX-07, EX-14, CR-07)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import PurePath


class FileKind(Enum):
    """What a file is to its order."""

    FAULT_PHOTO = "fault_photo"
    REPAIR_PHOTO = "repair_photo"
    CONFIRMATION = "confirmation"
    DRAWING = "drawing"
    CONTRACT = "contract"
    CONVERSATION = "conversation"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class OrderFile:
    """``digest``: of its content; ``at``: when it came."""

    id: int
    order_id: int
    kind: FileKind
    title: str
    digest: str
    at: datetime
    actor: str = ""
    notes: str = ""
    version: int = 0

    @property
    def name(self) -> str:
        """For the log."""
        return self.title


_PICTURES = frozenset(
    {".jpg", ".jpeg", ".png", ".bmp", ".gif", ".webp", ".heic", ".mp4", ".mov", ".avi", ".3gp"}
)
#: Calls that were recorded, mails.
_TALKS = frozenset(
    {
        ".mp3",
        ".wav",
        ".m4a",
        ".amr",
        ".aac",
        ".ogg",
        ".opus",
        ".wma",
        ".flac",
        ".silk",
        ".eml",
        ".msg",
    }
)
_DRAWINGS = frozenset({".dwg", ".dxf", ".dwf", ".step", ".stp", ".igs", ".vsd", ".vsdx"})
#: Words in a file's name that say what it is, the surest first.
_WORDS = (
    (
        FileKind.CONVERSATION,
        ("聊天", "沟通", "通话", "录音", "对话", "微信截图", "conversation", "recording"),
    ),
    (FileKind.CONFIRMATION, ("确认", "签字", "签收", "验收", "回单", "confirm", "signed")),
    (FileKind.CONTRACT, ("合同", "协议", "订单", "报价", "contract", "agreement", "quotation")),
    (FileKind.DRAWING, ("图纸", "原理图", "接线图", "平面图", "drawing", "schematic")),
    (FileKind.REPAIR_PHOTO, ("维修后", "修复", "完工", "after", "repaired")),
    (FileKind.FAULT_PHOTO, ("故障", "现场", "诊断", "维修前", "before", "fault")),
)
_NUMBER = re.compile(r"WO[-_ .]?(\d{6})[-_ .]?(\d{4,})|(?<!\d)(\d{6})[-_](\d{4,})(?!\d)", re.I)


def is_picture(name: str) -> bool:
    return PurePath(name).suffix.lower() in _PICTURES


def kind_of(name: str, *, finished: bool) -> FileKind:
    """By the words of its name, else by what sort of file it is; ``finished``: the work is done."""
    plain = name.lower()
    for kind, words in _WORDS:
        if any(word in plain for word in words):
            return kind
    if PurePath(name).suffix.lower() in _DRAWINGS:
        return FileKind.DRAWING
    if PurePath(name).suffix.lower() in _TALKS:
        return FileKind.CONVERSATION
    if is_picture(name):
        return FileKind.REPAIR_PHOTO if finished else FileKind.FAULT_PHOTO
    return FileKind.OTHER


def number_in(name: str) -> str:
    """The number of the order a file's name speaks of, '' where it speaks of none:
    ``WO-261121-0032 确认单.jpg``, ``wo2611210032_1.png``, ``261121-0032.pdf``."""
    found = _NUMBER.search(name)
    if found is None:
        return ""
    day, serial = found[1] or found[3], found[2] or found[4]
    return f"WO-{day}-{serial}"
