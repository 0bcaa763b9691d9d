"""Working calendars: weekly hours, public holidays and make-up days, and the company's own days."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop.errors import sentence_of
from desktop.format import weekday_text
from desktop.views.lists.row_list import RowList
from desktop.views.settings.calendar_rows import HoursEdit, SpecialDayRow
from desktop.views.settings.entry_list import Entry
from desktop.views.settings.list_page import ListPage
from desktop.widgets.forms import Form
from domain.codes import code_from
from domain.errors import InvalidInput
from domain.ports.storage import Queries, Store
from domain.service_levels.calendars import SpecialDay, WorkCalendar
from domain.service_levels.clocks import ServicePolicy
from domain.service_levels.day_lists import read_days, write_hours
from domain.service_levels.holidays_cn import DayKind, day_kind
from domain.usecases import company

_MONDAY = date(2024, 1, 1)
_USUAL = (((time(8), time(18)),),) * 5
#: A list of holidays has a few hundred lines at most.
_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class _Known:
    calendars: tuple[WorkCalendar, ...]
    policies: tuple[ServicePolicy, ...]


class CalendarsPage(ListPage):
    topics = ("calendar", "policy")

    def words(self) -> dict[str, str]:
        return {
            "title": self.tr("Working calendars"),
            "text": self.tr(
                "When the clocks of orders run. Public holidays and the working weekends that "
                "make up for them are known; days of your own come first."
            ),
            "new": self.tr("New calendar"),
        }

    def build(self, form: Form) -> None:
        self.name = QLineEdit()
        self.all_day = QCheckBox(self.tr("Round the clock, every day"))
        self.week = QWidget()
        grid = QGridLayout(self.week)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        self.hours: list[HoursEdit] = []
        for weekday in range(7):
            name = weekday_text(_MONDAY + timedelta(days=weekday))
            field = HoursEdit()
            field.setAccessibleName(name)
            grid.addWidget(QLabel(name), weekday, 0)
            grid.addWidget(field, weekday, 1)
            self.hours.append(field)
        self.copy = QPushButton(self.tr("Tuesday to Friday as Monday"))
        self.copy.clicked.connect(self._copy_monday)
        grid.addWidget(self.copy, 7, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        self.holidays = QCheckBox(self.tr("Closed on public holidays, open on make-up days"))
        self.make_up = HoursEdit()
        self.notice = QLabel()
        self.notice.setProperty("role", "small")
        self.notice.setWordWrap(True)
        session = self.services.session
        self.days = RowList(lambda: SpecialDayRow(session), self.tr("Day"))
        form.add(self.tr("Called"), self.name, required=True)
        form.add("", self.all_day)
        form.add(self.tr("Working hours"), self.week, span=2)
        form.add("", self.holidays)
        form.add(self.tr("Hours on make-up days"), self.make_up)
        form.add(self.tr("Public holidays"), self.notice, span=2)
        form.add(self.tr("Days of your own"), self.days, span=2)
        self.tools = self._day_tools()
        form.add("", self.tools, span=2)
        self.users = QLabel()
        self.users.setWordWrap(True)
        form.add(self.tr("Used by"), self.users, span=2)
        self.all_day.toggled.connect(self._show_parts)
        self.holidays.toggled.connect(self._show_parts)

    def _day_tools(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        file = QPushButton(self.tr("Bring in a list of days …"))
        file.setToolTip(self.tr("A text, CSV or calendar file (.ics) with a day in each line"))
        file.clicked.connect(self._choose_file)
        paste = QPushButton(self.tr("Paste from a table"))
        paste.setToolTip(self.tr("Cells copied from Excel: day, off or work, reason"))
        paste.clicked.connect(lambda: self.bring_in(QGuiApplication.clipboard().text()))
        row.addWidget(file)
        row.addWidget(paste)
        row.addStretch(1)
        return holder

    def _show_parts(self) -> None:
        weekly = not self.all_day.isChecked()
        for widget in (self.week, self.holidays, self.days, self.tools):
            self.form.set_shown(widget, weekly)
        follows = weekly and self.holidays.isChecked()
        self.form.set_shown(self.make_up, follows)
        self.form.set_shown(self.notice, follows)
        if follows:
            self.notice.setText(self._holiday_text())

    def _holiday_text(self) -> str:
        session = self.services.session
        year = session.local(session.now()).date().year
        return "\n".join(
            _year_text(each, self.tr("off"), self.tr("work")) for each in (year, year + 1)
        )

    def _copy_monday(self) -> None:
        for field in self.hours[1:5]:
            field.setText(self.hours[0].text())

    # --- a list of days ---------------------------------------------------------------------------
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Bring in a list of days"))
        dialog.setNameFilters([self.tr("Lists of days (*.csv *.txt *.ics)"), "*"])
        dialog.fileSelected.connect(lambda name: self.bring_in_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def bring_in_file(self, path: Path) -> None:
        """Add the days of a file to the form; nothing is kept before it is saved."""
        try:
            with path.open("rb") as file:
                raw = file.read(_LARGEST)
        except OSError:
            self.form.set_error(self.days, self.tr("This file cannot be read."))
            return
        for encoding in ("utf-8-sig", "gb18030"):
            try:
                self.bring_in(raw.decode(encoding))
            except UnicodeDecodeError:
                continue
            return
        self.form.set_error(self.days, self.tr("This file cannot be read."))

    def bring_in(self, text: str) -> None:
        """Add the days of ``text``; a day that is there already is replaced."""
        try:
            monday = self.make_up.hours() or self.hours[0].hours()
            days = {day.on: day for day in self.days.values()}
            days.update({day.on: day for day in read_days(text, monday)})
        except InvalidInput as error:
            self.form.set_error(self.days, sentence_of(error))
            return
        self.form.set_error(self.days, "")
        self.days.show_values(sorted(days.values(), key=lambda day: day.on))

    # --- the list ---------------------------------------------------------------------------------
    def read(self, queries: Queries) -> Any:
        return _Known(tuple(queries.calendars().values()), queries.policies())

    def entries(self, known: Any) -> Iterable[tuple[Entry, Any]]:
        for calendar in known.calendars:
            if calendar.hours is None:
                note = self.tr("round the clock")
            else:
                open_days = sum(bool(spans) for spans in calendar.hours)
                first = next(spans for spans in calendar.hours if spans)
                note = self.tr("{count} days a week, {hours}")
                note = note.format(count=open_days, hours=write_hours(first))
            yield Entry(calendar.code, calendar.name, note), calendar

    def blank(self, known: Any) -> Any:
        del known
        zone = self.services.session.time_zone
        return WorkCalendar("", "", zone, hours=(*_USUAL, (), ()))

    def fill(self, value: Any, *, new: bool) -> None:
        del new
        self.name.setText(value.name)
        self.all_day.setChecked(value.hours is None)
        for weekday, field in enumerate(self.hours):
            field.set_hours(value.hours[weekday] if value.hours is not None else ())
        self.holidays.setChecked(value.follows_holidays)
        self.make_up.set_hours(value.make_up_hours)
        self.days.show_values(sorted(value.days, key=lambda day: day.on))
        users = [
            policy.name
            for policy in self.known.policies
            if value.code in {policy.calendar_code, *(t.calendar_code for t in policy.tiers)}
        ]
        self.users.setText("、".join(users) or self.tr("no service limits"))
        self._show_parts()

    def typed(self, before: Any) -> Any:
        open_always = self.all_day.isChecked()
        days: tuple[SpecialDay, ...] = () if open_always else self.days.values()
        taken = {each.code for each in self.known.calendars}
        return replace(
            before,
            code=before.code or code_from(self.name.text(), taken),
            name=self.name.text(),
            hours=None if open_always else tuple(field.hours() for field in self.hours),
            follows_holidays=not open_always and self.holidays.isChecked(),
            make_up_hours=() if open_always else self.make_up.hours(),
            days=days,
        )

    def snapshot(self) -> object:
        return (
            self.name.text(),
            self.all_day.isChecked(),
            *(field.text() for field in self.hours),
            self.holidays.isChecked(),
            self.make_up.text(),
            self.days.snapshot(),
        )

    def store(self, store: Store, value: Any, *, new: bool) -> str:
        del new
        company.save_calendar(store, value)
        return str(value.code)

    def remove(self, store: Store, value: Any) -> None:
        company.delete_from_list(store, "calendar", value.code)

    def unreadable(self) -> tuple[QWidget, str] | None:
        if not all(row.is_valid for row in self.days.editors):
            return self.days, self.tr("This is no date.")
        return None

    def error_fields(self) -> dict[str, QWidget]:
        return {
            "name_required": self.name,
            "hours_unreadable": self.week,
            "hours_overlap": self.week,
            "calendar_without_hours": self.week,
            "day_repeated": self.days,
        }


def _year_text(year: int, off: str, work: str) -> str:
    """'2026: off 01-01–01-03 …; work 01-04 …'."""
    days = [date(year, 1, 1) + timedelta(days=n) for n in range(366)]
    kinds = [(day, day_kind(day)) for day in days if day.year == year]
    parts = []
    for kind, word in ((DayKind.HOLIDAY, off), (DayKind.MAKE_UP, work)):
        spans = []
        for same, group in itertools.groupby(kinds, key=lambda pair: pair[1]):
            found = [day for day, _ in group]
            if same is kind:
                span = f"{found[0]:%m-%d}"
                spans.append(span if len(found) == 1 else f"{span}–{found[-1]:%m-%d}")
        if spans:
            parts.append(f"{word} {', '.join(spans)}")
    return f"{year}: {'; '.join(parts)}" if parts else ""
