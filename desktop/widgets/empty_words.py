"""Words over a list that is empty: it keeps the focus, and takes what is dropped on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QVBoxLayout


def empty_words(area: QAbstractScrollArea, text: str = "") -> QLabel:
    """A label over the whole of ``area``; show it while there is nothing in it."""
    label = QLabel(text)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setMargin(32)
    label.setProperty("role", "muted")
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    QVBoxLayout(area.viewport()).addWidget(label)
    return label
