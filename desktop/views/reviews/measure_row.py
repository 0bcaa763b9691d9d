"""The fields of one measure: what, who, until when, done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from desktop.services import Session
from desktop.widgets.moment_edit import DayEdit
from domain.reviews.review import Measure

translate = QCoreApplication.translate


class MeasureRow(QWidget):
    """``people``: names to choose from; any other may be typed."""

    def __init__(self, session: Session, people: Sequence[str]) -> None:
        super().__init__()
        self._session = session
        self._done_on: date | None = None
        self.text = QLineEdit()
        self.text.setPlaceholderText(translate("Reviews", "What is done about it"))
        self.text.setAccessibleName(translate("Reviews", "What is done about it"))
        self.who = QComboBox()
        self.who.setEditable(True)
        self.who.setAccessibleName(translate("Reviews", "Who"))
        self.who.addItems(["", *people])
        line = self.who.lineEdit()
        if line is not None:
            line.setPlaceholderText(translate("Reviews", "Who"))
        self.due = DayEdit(session)
        self.due.setPlaceholderText(translate("Reviews", "Due by"))
        self.due.setAccessibleName(translate("Reviews", "Due by"))
        self.done = QCheckBox(translate("Reviews", "Done"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setSpacing(6)
        grid.addWidget(self.text, 0, 0, 1, 3)
        grid.addWidget(self.who, 1, 0)
        grid.addWidget(self.due, 1, 1)
        grid.addWidget(self.done, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self.setFocusProxy(self.text)

    def show_value(self, value: Any) -> None:
        measure: Measure = value
        self.text.setText(measure.text)
        self.who.setCurrentText(measure.who)
        self.due.set_day(measure.due_on)
        self._done_on = measure.done_on
        self.done.setChecked(measure.done_on is not None)

    def value(self) -> Measure | None:
        """None without words."""
        self.due.editingFinished.emit()
        text = self.text.text().strip()
        if not text:
            return None
        done_on = self._done_on or self._session.local(self._session.now()).date()
        done = done_on if self.done.isChecked() else None
        return Measure(text, self.who.currentText().strip(), self.due.day, done)

    def snapshot(self) -> object:
        return (
            self.text.text(),
            self.who.currentText(),
            self.due.text(),
            self.done.isChecked(),
        )
