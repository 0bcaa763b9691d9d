"""Fields of a working calendar: hours of a weekday, and days the company decides about."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.services import Session
from desktop.widgets.moment_edit import DayEdit
from domain.errors import InvalidInput
from domain.service_levels.calendars import SpecialDay
from domain.service_levels.day_lists import Hours, read_hours, write_hours


class HoursEdit(QLineEdit):
    """'08:00-12:00, 13:00-18:00'; empty: closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("closed"))
        self.setToolTip(self.tr("For example 8-12, 13-18; empty: closed"))
        self.editingFinished.connect(self._tidy)

    def set_hours(self, hours: Hours) -> None:
        self.setText(write_hours(hours))

    def hours(self) -> Hours:
        """InvalidInput('hours_unreadable') for what is no span of hours."""
        return read_hours(self.text())

    def _tidy(self) -> None:
        try:
            self.set_hours(self.hours())
        except InvalidInput:
            return  # it stays as it was typed, and saving says so


class SpecialDayRow(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self.day = DayEdit(session)
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setPlaceholderText(self.tr("Day, e.g. 10-01"))
        self.hours = HoursEdit()
        self.hours.setAccessibleName(self.tr("Hours"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Why"))
        self.name.setAccessibleName(self.tr("Why"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.day, 3)
        row.addWidget(self.hours, 4)
        row.addWidget(self.name, 4)
        self.setFocusProxy(self.day)

    def show_value(self, value: Any) -> None:
        self.day.set_day(value.on)
        self.hours.set_hours(value.hours)
        self.name.setText(value.name)

    @property
    def is_valid(self) -> bool:
        return self.day.is_valid

    def value(self) -> SpecialDay | None:
        self.day.editingFinished.emit()  # Ctrl+S: the field still has the focus
        if self.day.day is None:
            return None
        return SpecialDay(self.day.day, self.hours.hours(), self.name.text().strip())

    def snapshot(self) -> object:
        return self.day.text(), self.hours.text(), self.name.text()
