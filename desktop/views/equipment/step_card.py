"""One step on the way: a number, a title, a bar, one line of words, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.format import count_text


class StepCard(QWidget):
    """``words`` and ``row`` are filled by whoever makes the step."""

    def __init__(self, number: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        head = QHBoxLayout()
        name = QLabel(f"{number}  {title}")
        name.setProperty("role", "section")
        head.addWidget(name)
        head.addStretch(1)
        self.count = QLabel()
        self.count.setProperty("role", "section")
        head.addWidget(self.count)
        column.addLayout(head)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(title)
        column.addWidget(self.bar)
        self.words = QLabel()
        self.words.setProperty("role", "small")
        self.words.setWordWrap(True)
        column.addWidget(self.words)
        column.addStretch(1)
        self.row = QHBoxLayout()
        self.row.setSpacing(6)
        column.addLayout(self.row)

    def show_progress(self, done: int, total: int) -> None:
        self.count.setText(f"{count_text(done)} / {count_text(total)}")
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(done)
