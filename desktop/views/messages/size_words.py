"""How long a text is, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.messaging.text import measure

translate = QCoreApplication.translate


def size_text(text: str) -> str:
    """'64 characters, one part' or '92 characters, 2 parts'."""
    size = measure(text)
    if size.parts == 1:
        words = translate("Messages", "{characters} characters, one part")
    else:
        words = translate("Messages", "{characters} characters, {parts} parts")
    return words.format(characters=size.characters, parts=size.parts)
