"""The team in one picture: skills and certificates, and the roster of two weeks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.actions.writing import write
from desktop.changes import Follower
from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.technicians.team_tables import Roster, SkillMatrix, skill_cell
from desktop.widgets.icon_button import IconButton
from desktop.widgets.tab_button import TabButton
from domain.people.technician import LeaveKind, Skill, Technician
from domain.ports.storage import Store
from domain.usecases import people

translate = QCoreApplication.translate
_DAYS = 14


@dataclass(frozen=True, slots=True)
class _Team:
    people: tuple[Technician, ...]
    skills: tuple[Skill, ...]


class TeamPanel(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._team: _Team | None = None
        today = self._today()
        self._first = today - timedelta(days=today.weekday())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tabs: list[TabButton] = []
        column.addWidget(self._bar())
        self.stack = QStackedWidget()
        self.matrix = SkillMatrix()
        self.matrix.toggled.connect(self._on_skill)
        self.roster = Roster(services.session)
        self.roster.leave_chosen.connect(self._on_leave)
        for table in (self.matrix, self.roster):
            table.opened.connect(
                lambda one: services.navigator.open_requested.emit("technician", one)
            )
            self.stack.addWidget(table)
        column.addWidget(self.stack, 1)
        Follower(services.bus, self, ("technician", "skill"), self.load)
        self.show_part(0)

    def _bar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 6, 12, 6)
        row.setSpacing(10)
        for number, text in enumerate(
            (translate("Lists", "Skills and certificates"), translate("Lists", "Roster"))
        ):
            tab = TabButton(text)
            tab.clicked.connect(lambda _=False, part=number: self.show_part(part))
            row.addWidget(tab)
            self.tabs.append(tab)
        self.hint = QLabel()
        self.hint.setProperty("role", "small")
        row.addWidget(self.hint, 1)
        self.earlier = IconButton("caret-left", translate("Lists", "Two weeks earlier"))
        self.earlier.clicked.connect(lambda: self.turn(-_DAYS))
        self.span = QLabel()
        self.later = IconButton("caret-right", translate("Lists", "Two weeks later"))
        self.later.clicked.connect(lambda: self.turn(_DAYS))
        for widget in (self.earlier, self.span, self.later):
            row.addWidget(widget)
        return bar

    def _today(self) -> date:
        session = self._services.session
        return session.local(session.now()).date()

    # --- showing ----------------------------------------------------------------------------------
    def show_part(self, part: int) -> None:
        """0: skills; 1: roster."""
        self.stack.setCurrentIndex(part)
        for number, tab in enumerate(self.tabs):
            tab.setChecked(number == part)
        for widget in (self.earlier, self.span, self.later):
            widget.setVisible(part == 1)
        self._show()

    def turn(self, days: int) -> None:
        """The roster of other weeks."""
        self._first += timedelta(days=days)
        self._show()

    def load(self) -> None:
        def read(ctx: JobContext) -> _Team:
            with ctx.queries() as queries:
                return _Team(queries.technicians(), queries.skills())

        self._services.jobs.read(read, key="team").then(self._take)

    def _take(self, team: _Team) -> None:
        self._team = team
        self._show()

    def _show(self) -> None:
        if self._team is None:
            return
        today = self._today()
        last = self._first + timedelta(days=_DAYS - 1)
        self.span.setText(f"{self._first:%m-%d} – {last:%m-%d}")
        if self.stack.currentIndex() == 0:
            self.matrix.show_team(self._team.people, self._team.skills, today)
            self.hint.setText(self._certificates(today))
        else:
            self.roster.show_team(self._team.people, self._first, _DAYS)
            self.hint.setText(
                translate("Lists", "Mark days, then right-click or Enter. ○ holiday  ● make-up day")
            )

    def _certificates(self, today: date) -> str:
        assert self._team is not None
        tones = [
            skill_cell(one, skill, today)[1]
            for one in self._team.people
            for skill in self._team.skills
        ]
        text = translate(
            "Lists",
            "{expired} certificates expired or missing, {soon} expire soon. Double-click a cell to "
            "give or take a skill.",
        )
        return text.format(expired=tones.count("red"), soon=tones.count("amber"))

    # --- changing ---------------------------------------------------------------------------------
    def _write(self, act: Callable[[Store], object]) -> None:
        handle = write(self._services, act)
        handle.catch(
            lambda error: self._services.feedback.problem.emit(sentence_of(error), "", str(error))
        )
        handle.then(lambda _none: self.load())

    def _on_skill(self, technician_id: int, code: str) -> None:
        self._write(lambda store: people.toggle_skill(store, technician_id, code))

    def _on_leave(self, chosen: dict[int, tuple[date, ...]], kind: LeaveKind | None) -> None:
        self._write(lambda store: people.set_leave_days(store, chosen, kind))
