"""The weekly shifts: a line a day, with the pause; a day may have several."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.format import weekday_text
from desktop.widgets.icon_button import IconButton
from domain.people.technician import Shift
from domain.translate import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
_MONDAY = date(2024, 1, 1)
_USUAL = (time(8), time(18), time(12), 60)
_LONGEST_BREAK = 240
#: Name, days a week from Monday, begin, end, begin of an hour's break.
_PATTERNS: tuple[tuple[str, int, time, time, time | None], ...] = (
    (QT_TRANSLATE_NOOP("Lists", "Monday to Friday"), 5, time(8), time(18), time(12)),
    (QT_TRANSLATE_NOOP("Lists", "Monday to Saturday"), 6, time(8, 30), time(17, 30), time(12)),
    (QT_TRANSLATE_NOOP("Lists", "Early shift"), 6, time(6), time(14), None),
    (QT_TRANSLATE_NOOP("Lists", "Late shift"), 6, time(14), time(22), None),
    (QT_TRANSLATE_NOOP("Lists", "Night shift"), 6, time(22), time(6), None),
    (QT_TRANSLATE_NOOP("Lists", "Every day"), 7, time(8), time(20), time(12)),
)
_CLOCK = re.compile(r"(\d{1,2})(?:[:：.]?(\d{2}))?")


class ClockEdit(QLineEdit):
    """A time of day; '8', '830', '8:30' and '08:30' are all understood, anything else is put back."""

    def __init__(self, value: time) -> None:
        super().__init__()
        self._value = value
        self.setFixedWidth(58)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.set_clock(value)
        self.editingFinished.connect(self._on_finished)

    @property
    def clock(self) -> time:
        read = read_clock(self.text())
        return read if read is not None else self._value

    def set_clock(self, value: time) -> None:
        self._value = value
        self.setText(f"{value:%H:%M}")

    def _on_finished(self) -> None:
        self.set_clock(self.clock)


def read_clock(text: str) -> time | None:
    """None for what is no time of day."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


class _Line(QWidget):
    """One shift of one weekday; off when not ticked."""

    def __init__(self, weekday: int) -> None:
        super().__init__()
        self.weekday = weekday
        name = weekday_text(_MONDAY + timedelta(days=weekday))
        self.on = QCheckBox(name)
        self.on.setMinimumWidth(64)
        self.starts, self.ends, self.pause = (ClockEdit(value) for value in _USUAL[:3])
        self.minutes = QLineEdit(str(_USUAL[3]))
        self.minutes.setValidator(QIntValidator(0, _LONGEST_BREAK, self.minutes))
        self.minutes.setPlaceholderText("0")
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.minutes.setFixedWidth(46)
        for field, what in (
            (self.starts, translate("Lists", "begins")),
            (self.ends, translate("Lists", "ends")),
            (self.pause, translate("Lists", "break begins")),
            (self.minutes, translate("Lists", "length of the break")),
        ):
            field.setAccessibleName(f"{name} {what}")
            field.setToolTip(what)
        self.more = IconButton("plus", translate("Lists", "Another shift on this day"), size=14)
        unit = QLabel(translate("Lists", "min"))
        unit.setProperty("role", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self.on)
        row.addWidget(self.starts)
        row.addWidget(QLabel("–"))
        row.addWidget(self.ends)
        row.addSpacing(4)
        row.addWidget(self.pause)
        row.addWidget(self.minutes)
        row.addWidget(unit)
        row.addWidget(self.more)
        row.addStretch(1)
        self.on.toggled.connect(self._show)
        self.minutes.textChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        on = self.on.isChecked()
        for field in (self.starts, self.ends, self.minutes, self.more):
            field.setEnabled(on)
        self.pause.setEnabled(on and self._break() > 0)

    def _break(self) -> int:
        text = self.minutes.text()
        return int(text) if text.isdigit() else 0

    def show_shift(self, shift: Shift | None) -> None:
        self.on.setChecked(shift is not None)
        if shift is not None:
            self.starts.set_clock(shift.starts)
            self.ends.set_clock(shift.ends)
            pause = shift.break_starts
            if pause is not None:
                self.pause.set_clock(pause)
            self.minutes.setText(str(shift.break_minutes if pause is not None else 0))
        self._show()

    def shift(self) -> Shift | None:
        if not self.on.isChecked():
            return None
        minutes = self._break()
        pause = self.pause.clock if minutes else None
        return Shift(self.weekday, self.starts.clock, self.ends.clock, pause, minutes)


class WeekEditor(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        for weekday in range(7):
            self._insert(_Line(weekday))
        note = QLabel(translate("Lists", "Without any shift he counts as always on duty."))
        note.setProperty("role", "small")
        note.setWordWrap(True)
        self.copy = QPushButton(translate("Lists", "Tuesday to Friday as Monday"))
        self.copy.clicked.connect(self.copy_monday)
        self.patterns = QPushButton(translate("Lists", "A usual week"))
        menu = QMenu(self.patterns)
        for title, days, starts, ends, pause in _PATTERNS:
            text = translate("Lists", title)
            action = menu.addAction(f"{text}  {starts:%H:%M}–{ends:%H:%M}")
            week = tuple(
                Shift(day, starts, ends, pause, 60 if pause is not None else 0)
                for day in range(days)
            )
            action.triggered.connect(lambda _=False, shifts=week: self.show_shifts(shifts))
        self.patterns.setMenu(menu)
        row = QHBoxLayout()
        row.addWidget(self.patterns)
        row.addWidget(self.copy)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(note)
        self.setFocusProxy(self._lines[0].on)

    @property
    def lines(self) -> list[_Line]:
        return list(self._lines)

    def show_shifts(self, shifts: tuple[Shift, ...]) -> None:
        by_day: dict[int, list[Shift | None]] = {day: [] for day in range(7)}
        for shift in sorted(shifts, key=lambda each: (each.weekday, each.starts)):
            by_day[shift.weekday].append(shift)
        for day, wanted in by_day.items():
            lines = [line for line in self._lines if line.weekday == day]
            for line in lines[max(1, len(wanted)) :]:
                self._lines.remove(line)
                self._column.removeWidget(line)
                line.hide()
                line.deleteLater()
            while len(lines) < len(wanted):
                lines.append(self._add(day))
            for line, value in zip(lines, wanted or [None], strict=False):
                line.show_shift(value)

    def shifts(self) -> tuple[Shift, ...]:
        found = (line.shift() for line in self._lines)
        return tuple(shift for shift in found if shift is not None)

    def copy_monday(self) -> None:
        """The working week in one click; Saturday and Sunday stay."""
        kept = [shift for shift in self.shifts() if shift.weekday in (0, 5, 6)]
        monday = [shift for shift in kept if shift.weekday == 0]
        week = [
            Shift(day, s.starts, s.ends, s.break_starts, s.break_minutes)
            for day in range(1, 5)
            for s in monday
        ]
        self.show_shifts((*kept, *week))

    def _add(self, day: int) -> _Line:
        """One more line below those of ``day``."""
        last = max(n for n, line in enumerate(self._lines) if line.weekday == day)
        return self._insert(_Line(day), last + 1)

    def _insert(self, line: _Line, at: int | None = None) -> _Line:
        place = len(self._lines) if at is None else at
        self._lines.insert(place, line)
        self._column.insertWidget(place, line)
        line.more.clicked.connect(lambda: self._add(line.weekday).on.setChecked(True))
        return line
