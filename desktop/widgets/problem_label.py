"""What stands in the way, in red under the fields; nothing is shown while nothing does."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


class ProblemLabel(QLabel):
    """Hidden while it has no text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "error")
        self.setWordWrap(True)
        self.hide()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setVisible(bool(text))
