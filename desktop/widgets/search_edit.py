"""A line to search with: tells what was typed once the hand rests."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.theme import icons

DEBOUNCE_MS = 50


class SearchEdit(QLineEdit):
    """Signals:
    searched(text): after ``DEBOUNCE_MS`` without a key, or at once when cleared. Unfinished
        input-method text is not searched.
    moved(step): Up -1, Down 1, PageUp -8, PageDown 8, for a list beside.
    """

    searched = Signal(str)
    moved = Signal(int)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.setProperty("role", "search")
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._draw_glass()
        self._rest = QTimer(self, interval=DEBOUNCE_MS, singleShot=True)
        self._rest.timeout.connect(self.search_now)
        self._last = ""
        self.textChanged.connect(self._on_text)

    def search_now(self) -> None:
        """Do not wait any longer."""
        self._rest.stop()
        text = self.text().strip()
        if text != self._last:
            self._last = text
            self.searched.emit(text)

    def set_quietly(self, text: str) -> None:
        """Show ``text`` without asking for a search (a place restores its filter)."""
        self._last = text.strip()
        self.setText(text)
        self._rest.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -8,
            Qt.Key.Key_PageDown: 8,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_glass"):
            self._draw_glass()

    def _draw_glass(self) -> None:
        self._glass.setIcon(icons.icon("magnifying-glass", "muted", 16))

    def _on_text(self, text: str) -> None:
        if text.strip():
            self._rest.start()
        else:
            self.search_now()
