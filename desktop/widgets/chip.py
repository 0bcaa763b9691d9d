"""Chips (a word in a rounded wash), keycaps, and the pills of the three alert levels."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from desktop.widgets.painting import ALERT_MARKS


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at ``widget``'s dynamic properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def set_role(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property and restyle, only if it changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        restyle(widget)


class Chip(QLabel):
    """``tone``: neutral, accent, red, amber or blue. Alert tones are for alerts only."""

    def __init__(self, text: str = "", tone: str = "neutral", parent: QWidget | None = None):
        super().__init__(text, parent)
        self.setProperty("role", "chip")
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, text: str, tone: str = "neutral") -> None:
        self.setText(text)
        self.setVisible(bool(text))
        set_role(self, "tone", tone)


class KeyCap(QLabel):
    """A key as it looks on the keyboard; ``keys`` a portable sequence ('Ctrl+K') or plain words."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "kbd")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_keys(keys)

    def set_keys(self, keys: str) -> None:
        self.setText(key_text(keys))
        self.setVisible(bool(keys))


def key_text(keys: str) -> str:
    """'Ctrl+K' as this system writes it ('Ctrl K')."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys
    # The plus between keys goes, a plus that is a key stays.
    return re.sub(r"(?<=[^\s+])\+(?=.)", " ", native).strip()


class AlertPill(QToolButton):
    """▲ 红 2: shape, word and count of one alert level; a click shows the orders.

    ``level``: 'red', 'amber' or 'blue'."""

    def __init__(self, level: str, word: str, spoken: str, parent: QWidget | None = None) -> None:
        """``spoken``: what a screen reader says, with a ``{count}``."""
        super().__init__(parent)
        self._word = word
        self._spoken = spoken
        self.level = level
        self.count = 0
        self.setProperty("role", "pill")
        self.setProperty("tone", level)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        self.count = count
        self.setText(f"{ALERT_MARKS[self.level]} {self._word} {count}")
        self.setAccessibleName(self._spoken.format(count=count))
        self.setToolTip(self._spoken.format(count=count))
        set_role(self, "quiet", count == 0)
