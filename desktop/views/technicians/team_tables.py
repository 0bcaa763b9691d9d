"""All technicians at a glance: who can do what, and who is here when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableWidget, QTableWidgetItem

from desktop.format import weekday_text
from desktop.labels import label
from desktop.services import Session
from desktop.theme import ink
from domain.people.technician import LeaveKind, Skill, Technician
from domain.people.working_time import day_bounds, leave_during, shift_of_day
from domain.service_levels.holidays_cn import DayKind, day_kind

translate = QCoreApplication.translate


class _TeamTable(QTableWidget):
    """A line for each person; the first column is the name in the vertical header.

    Signals:
        opened(technician_id): his name was clicked.
    """

    opened = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(True)
        self.verticalHeader().setDefaultSectionSize(30)
        self.verticalHeader().setSectionsClickable(True)
        self.verticalHeader().sectionClicked.connect(self._on_name)
        self.verticalHeader().setMinimumWidth(120)
        self.verticalHeader().setObjectName("teamNames")
        self.people: tuple[Technician, ...] = ()

    def _on_name(self, row: int) -> None:
        self.opened.emit(self.people[row].id)

    def _name_rows(self, people: Sequence[Technician]) -> None:
        self.people = tuple(people)
        self.setRowCount(len(people))
        words = [f"{one.name} ☎" if one.on_call else one.name for one in people]
        self.setVerticalHeaderLabels(words)

    def _put(self, row: int, column: int, text: str, tone: str, tip: str = "") -> None:
        item = QTableWidgetItem(text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        item.setToolTip(tip)
        if tone:
            item.setForeground(ink.colour(tone))
            wash = f"{tone}_wash"
            item.setBackground(QBrush(ink.colour(wash) if tone != "muted" else QColor(0, 0, 0, 0)))
        self.setItem(row, column, item)


class SkillMatrix(_TeamTable):
    """A click on a cell gives or takes the skill.

    Signals:
        toggled(technician_id, skill code)
    """

    toggled = Signal(int, str)

    def __init__(self) -> None:
        super().__init__(translate("Lists", "Skills of the team"))
        self._skills: tuple[Skill, ...] = ()
        self.cellActivated.connect(self._on_cell)
        self.cellDoubleClicked.connect(self._on_cell)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def show_team(self, people: Sequence[Technician], skills: Sequence[Skill], today: date) -> None:
        self._skills = tuple(skill for skill in skills if skill.active)
        self.setColumnCount(len(self._skills))
        self.setHorizontalHeaderLabels([skill.name for skill in self._skills])
        self._name_rows(people)
        for row, one in enumerate(people):
            for column, skill in enumerate(self._skills):
                self._put(row, column, *skill_cell(one, skill, today))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def _on_cell(self, row: int, column: int) -> None:
        self.toggled.emit(self.people[row].id, self._skills[column].code)


def skill_cell(one: Technician, skill: Skill, today: date) -> tuple[str, str, str]:
    """(text, tone, tip) of a skill of somebody."""
    if skill.code not in one.skills:
        return "", "", translate("Lists", "Double-click or Enter: he can do it")
    if not skill.needs_certificate:
        return "✓", "accent", ""
    held = [each for each in one.certificates if each.skill_code == skill.code]
    if not held:
        return "!", "red", translate("Lists", "No certificate")
    until = max(each.valid_until_on or date.max for each in held)
    if until == date.max:
        return "✓", "accent", held[0].number
    text = f"{until:%y-%m-%d}"
    if until < today:
        return text, "red", translate("Lists", "Expired {day}").format(day=until.isoformat())
    if until <= today + timedelta(days=skill.warn_days):
        days = (until - today).days
        return text, "amber", translate("Lists", "Expires in {count} days").format(count=days)
    return text, "accent", held[0].number


class Roster(_TeamTable):
    """Who is here on which day. Mark cells and choose what they are.

    Signals:
        leave_chosen(dict of technician id to its days, LeaveKind or None for 'is here')
    """

    leave_chosen = Signal(object, object)

    def __init__(self, session: Session) -> None:
        super().__init__(translate("Lists", "Who is here when"))
        self._session = session
        self._days: tuple[date, ...] = ()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.cellActivated.connect(lambda _row, _column: self._show_menu(None))

    def show_team(self, people: Sequence[Technician], first: date, count: int) -> None:
        self._days = tuple(first + timedelta(days=n) for n in range(count))
        self.setColumnCount(count)
        self.setHorizontalHeaderLabels([_day_head(day) for day in self._days])
        self._name_rows(people)
        for row, one in enumerate(people):
            for column, day in enumerate(self._days):
                self._put(row, column, *roster_cell(one, day, self._session.time_zone))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def chosen(self) -> dict[int, tuple[date, ...]]:
        """The marked days of each person."""
        found: dict[int, list[date]] = {}
        for index in sorted(self.selectedIndexes(), key=lambda each: (each.row(), each.column())):
            found.setdefault(self.people[index.row()].id, []).append(self._days[index.column()])
        return {one: tuple(days) for one, days in found.items()}

    def _on_menu(self, point: QPoint) -> None:
        self._show_menu(self.viewport().mapToGlobal(point))

    def _show_menu(self, at: QPoint | None) -> None:
        menu = self.make_menu()
        where = at or self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        menu.popup(where)

    def make_menu(self) -> QMenu:
        """What the marked days can be."""
        menu = QMenu(self)
        chosen = self.chosen()
        choices: list[tuple[str, LeaveKind | None]] = [(label(kind), kind) for kind in LeaveKind]
        choices.append((translate("Lists", "Is here after all"), None))
        for text, kind in choices:
            action = menu.addAction(text)
            action.setEnabled(bool(chosen))
            action.triggered.connect(self._teller(chosen, kind))
        return menu

    def _teller(
        self, chosen: dict[int, tuple[date, ...]], kind: LeaveKind | None
    ) -> Callable[[], None]:
        return lambda: self.leave_chosen.emit(chosen, kind)


def _day_head(day: date) -> str:
    mark = {DayKind.HOLIDAY: " ○", DayKind.MAKE_UP: " ●"}.get(day_kind(day), "")
    return f"{weekday_text(day)}\n{day:%m-%d}{mark}"


def roster_cell(one: Technician, day: date, time_zone: str) -> tuple[str, str, str]:
    """(text, tone, tip) of somebody's day."""
    starts_at, ends_at = day_bounds(day, time_zone)
    leave = leave_during(one, starts_at, ends_at)
    if leave is not None:
        return label(leave.kind), "blue", leave.note
    if not one.shifts:
        return "24", "", translate("Lists", "No shifts on file: always on duty")
    span = shift_of_day(one, day, time_zone)
    if span is None:
        return "–", "muted", ""
    shifts = [shift for shift in one.shifts if shift.weekday == day.weekday()]
    words = "、".join(f"{shift.starts:%H:%M}–{shift.ends:%H:%M}" for shift in shifts)
    first = shifts[0]
    return f"{first.starts.hour}–{shifts[-1].ends.hour}", "", words
