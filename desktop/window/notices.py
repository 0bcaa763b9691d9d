"""What appears by itself above the place: the problem strip. It never takes the focus."""

from __future__ import annotations

import logging

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.widgets.icon_button import IconButton, IconLabel

log = logging.getLogger(__name__)
_MOST_WAITING = 20


class ProblemStrip(QWidget):
    """One line: what happened, what to do; details one click away and in the log file.

    Several problems wait for each other; closing one shows the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemStrip")
        self.setProperty("role", "danger")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._waiting: list[tuple[str, str, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 7, 8, 7)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel("warning-circle", token="red"))
        self.text = QLabel()
        self.text.setProperty("role", "section")
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.advice = QLabel()
        self.advice.setWordWrap(True)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.text)
        words.addWidget(self.advice)
        row.addLayout(words, 1)
        self.more = QLabel()
        self.more.setProperty("role", "small")
        row.addWidget(self.more)
        self._details_button = IconButton("caret-down", self.tr("Details"), text=self.tr("Details"))
        self._details_button.setCheckable(True)
        self._details_button.toggled.connect(self._show_details)
        row.addWidget(self._details_button)
        self._copy = IconButton("copy", self.tr("Copy"))
        self._copy.clicked.connect(self._on_copy)
        row.addWidget(self._copy)
        close = IconButton("x", self.tr("Close"))
        close.clicked.connect(self.dismiss)
        row.addWidget(close)
        column.addLayout(row)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setMaximumHeight(110)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.hide()
        column.addWidget(self._details)
        self.hide()

    def show_problem(self, text: str, advice: str, details: str) -> None:
        """Show it, or let it wait while another is shown; the same one is not said twice."""
        problem = (text, advice, details)
        log.warning("shown to the user: %s | %s", text, details)
        if self.isHidden():
            self._present(problem)
        elif problem not in self._waiting and text != self.text.text():
            del self._waiting[: -_MOST_WAITING or None]
            self._waiting.append(problem)
        self._count()

    def dismiss(self) -> None:
        if self._waiting:
            self._present(self._waiting.pop(0))
        else:
            self.hide()
        self._count()

    def _present(self, problem: tuple[str, str, str]) -> None:
        text, advice, details = problem
        self.text.setText(text)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self._details.setPlainText(details)
        self._details_button.setChecked(False)
        self._details_button.setVisible(bool(details))
        self._copy.setVisible(bool(details))
        self.setAccessibleName(f"{text} {advice}".strip())
        self.show()

    def _count(self) -> None:
        waiting = len(self._waiting)
        self.more.setText(self.tr("{count} more").format(count=waiting) if waiting else "")

    def _show_details(self, shown: bool) -> None:
        self._details.setVisible(shown)

    def _on_copy(self) -> None:
        parts = (self.text.text(), self.advice.text(), self._details.toPlainText())
        QGuiApplication.clipboard().setText("\n".join(part for part in parts if part))
