"""What a place shows when it has nothing to show: why, and the next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.icon_button import IconLabel

_WIDEST = 420


class EmptyState(QWidget):
    """Signals:
    chosen(): the button.
    """

    chosen = Signal()

    def __init__(
        self,
        icon: str,
        sentence: str,
        advice: str = "",
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        self._icon = IconLabel(icon, size=44)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self.sentence = QLabel()
        self.sentence.setProperty("role", "section")
        self.advice = QLabel()
        self.advice.setProperty("role", "muted")
        for label in (self.sentence, self.advice):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton()
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.chosen)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        row.addStretch(1)
        column.addSpacing(4)
        column.addLayout(row)
        column.addStretch(3)
        self.set_texts(sentence, advice, action)

    def set_texts(self, sentence: str, advice: str = "", action: str = "") -> None:
        self.sentence.setText(sentence)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A layout asks a wrapped label for its height at the whole width, not at its own."""
        width = max(120, min(_WIDEST, self.width() - 24))
        for label in (self.sentence, self.advice):
            label.setFixedSize(width, max(0, label.heightForWidth(width)))  # -1 without text

    def set_icon(self, name: str) -> None:
        self._icon.set_icon(name)
