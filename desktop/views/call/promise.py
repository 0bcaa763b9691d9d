"""When somebody was promised to come: a few usual windows, or a day and hours of one's own."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QTimeEdit, QWidget

from desktop.services import Session

_OWN = "own"


class PromiseField(QWidget):
    """Nothing, as soon as possible, this/next half day, or own hours."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.choice = QComboBox()
        for text, key in (
            (self.tr("As soon as possible"), "soon"),
            (self.tr("Today before noon"), "morning"),
            (self.tr("Today in the afternoon"), "afternoon"),
            (self.tr("Tomorrow before noon"), "tomorrow_morning"),
            (self.tr("Tomorrow in the afternoon"), "tomorrow_afternoon"),
            (self.tr("Own hours …"), _OWN),
        ):
            self.choice.addItem(text, key)
        row.addWidget(self.choice, 1)
        self._day = QDateEdit()
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("yyyy-MM-dd")
        self._from = QTimeEdit(QTime(9, 0))
        self._until = QTimeEdit(QTime(11, 0))
        self._dash = QLabel("–")
        for edit in (self._from, self._until):
            edit.setDisplayFormat("HH:mm")
        for widget in (self._day, self._from, self._dash, self._until):
            row.addWidget(widget)
            widget.hide()
        self.choice.currentIndexChanged.connect(self._on_choice)

    def clear(self) -> None:
        self.choice.setCurrentIndex(0)
        today = self._session.local(self._session.now()).date()
        self._day.setDate(QDate(today.year, today.month, today.day))

    def span(self) -> tuple[datetime | None, datetime | None]:
        """Start and end in UTC; (None, None) for as soon as possible."""
        key = self.choice.currentData()
        today = self._session.local(self._session.now()).date()
        tomorrow = today + timedelta(days=1)
        morning, afternoon = (time(8, 30), time(12)), (time(14), time(18))
        spans = {
            "morning": (today, *morning),
            "afternoon": (today, *afternoon),
            "tomorrow_morning": (tomorrow, *morning),
            "tomorrow_afternoon": (tomorrow, *afternoon),
        }
        if key == _OWN:
            chosen, start, end = self._day.date(), self._from.time(), self._until.time()
            day = today.replace(year=chosen.year(), month=chosen.month(), day=chosen.day())
            chosen_span = (day, time(start.hour(), start.minute()), time(end.hour(), end.minute()))
        elif key in spans:
            chosen_span = spans[key]
        else:
            return None, None
        day, starts, ends = chosen_span
        zone = self._session.zone
        first = datetime.combine(day, starts, zone)
        last = datetime.combine(day, ends, zone)
        if last <= first:
            last = first + timedelta(hours=2)
        return first.astimezone(UTC), last.astimezone(UTC)

    def _on_choice(self) -> None:
        own = self.choice.currentData() == _OWN
        for widget in (self._day, self._from, self._dash, self._until):
            widget.setVisible(own)
