"""All technicians."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.format import count_text, phone_text
from desktop.jobs import JobContext
from desktop.models.lists import ListField, fixed
from desktop.services import Services
from desktop.views.lists import options
from desktop.views.lists.place import ListPlace
from desktop.views.lists.tools import ListTools
from desktop.views.technicians.team import TeamPanel
from desktop.widgets.filter_bar import FilterOption
from desktop.widgets.lazy_model import Column
from domain.read_models import ListFilter, ListQuery
from domain.read_models.people import TechnicianRow

translate = QCoreApplication.translate
#: A certificate that expires within this many days is marked.
_SOON_DAYS = 30


class TechniciansPlace(ListPlace):
    kind = "technician"
    icon = "wrench"
    topics = ("work_order", "skill", "branch")

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self._skill_names: Mapping[str, str] = {}
        self.team: TeamPanel | None = None
        super().__init__(services, parent)

    def words(self) -> dict[str, str]:
        return {
            "title": translate("Lists", "Technicians"),
            "search": translate("Lists", "Name, number, phone"),
            "new": translate("Lists", "New technician"),
            "count": translate("Lists", "{count} technicians"),
            "empty": translate("Lists", "There are no technicians yet."),
            "empty_advice": translate(
                "Lists", "Enter the first one: name, phone and skills are enough to send him out."
            ),
            "empty_action": translate("Lists", "New technician"),
        }

    def add_tools(self, tools: ListTools) -> None:
        text = translate("Lists", "Team")
        self.team_button = tools.add("squares-four", text, self._show_team)
        self.team_button.setCheckable(True)
        self.team_button.setToolTip(translate("Lists", "Skills, certificates and the roster"))

    def _show_team(self) -> None:
        """The whole team instead of the list, and back."""
        if self.team is None:
            self.team = TeamPanel(self.services)
            self.stack.addWidget(self.team)
        self._show_state()

    def _show_state(self) -> None:
        super()._show_state()
        if self.team is not None and self.team_button.isChecked():
            self.stack.setCurrentWidget(self.team)

    def leave_empty(self) -> None:
        self.make_new()

    def columns(self) -> tuple[Column, ...]:
        def skills(row: TechnicianRow) -> str:
            return "、".join(self._skill_names.get(code, code) for code in row.skills)

        return (
            Column("code", translate("Lists", "Number"), lambda r: r.code, 84, "code", muted=True),
            Column("name", translate("Lists", "Name"), lambda r: r.name, 110, "name", strong=True),
            Column("phone", translate("Lists", "Phone"), lambda r: phone_text(r.phone), 130,
                   "phone"),
            Column("skills", translate("Lists", "Skills"), skills, 300, tip=skills),
            Column("open", translate("Lists", "Open orders"), lambda r: count_text(r.open_orders),
                   90, "open_orders", right=True),
            Column("finished", translate("Lists", "Finished this month"),
                   lambda r: count_text(r.finished_this_month), 130, "finished_this_month",
                   right=True),
            Column("limit", translate("Lists", "Orders a day"), lambda r: str(r.daily_limit), 90,
                   "daily_limit", right=True),
            Column("certificate", translate("Lists", "Next certificate to expire"),
                   self._certificate, 180, "next_certificate_expiry_on",
                   tone=self._certificate_tone),
            Column("branch", translate("Lists", "Branch"), lambda r: r.branch_name, 130,
                   "branch_name"),
            Column("active", translate("Lists", "State"), _state, 80, "active",
                   tone=lambda r: "accent" if r.active else "neutral"),
        )  # fmt: skip

    def fields(self) -> tuple[ListField, ...]:
        active = [
            FilterOption(True, translate("Lists", "Works here")),
            FilterOption(False, translate("Lists", "Has left")),
        ]
        return (
            ListField(
                "skills",
                translate("Lists", "Skills"),
                translate("Lists", "All skills"),
                options.skills,
            ),
            ListField(
                "branch_id",
                translate("Lists", "Branch"),
                translate("Lists", "All branches"),
                options.branches,
            ),
            ListField(
                "active",
                translate("Lists", "State"),
                translate("Lists", "Here or left"),
                fixed(active),
                many=False,
                filters=options.one_of("active"),
            ),
        )

    def fill_menu(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        if len(ids) == 1:
            action = menu.addAction(translate("Lists", "His orders"))
            action.triggered.connect(lambda: self._show_orders(ids[0]))

    def _show_orders(self, technician_id: int) -> None:
        number = self.table.rows.row_of(technician_id)
        row = self.table.rows.row(number) if number is not None else None
        query = ListQuery("work_order", filters=(ListFilter("technician_id", "eq", technician_id),))
        self.services.navigator.list_requested.emit(query, row.name if row is not None else "")

    # --- texts of cells ---------------------------------------------------------------------------
    def _certificate(self, row: TechnicianRow) -> str:
        day = row.next_certificate_expiry_on
        if day is None:
            return ""
        session = self.services.session
        if day < session.local(session.now()).date():
            return translate("Lists", "{day} expired").format(day=day.isoformat())
        return day.isoformat()

    def _certificate_tone(self, row: TechnicianRow) -> str:
        day, session = row.next_certificate_expiry_on, self.services.session
        if day is None:
            return ""
        today = session.local(session.now()).date()
        if day < today:
            return "red"
        return "amber" if day <= today + timedelta(days=_SOON_DAYS) else ""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)

        def read(ctx: JobContext) -> dict[str, str]:
            with ctx.queries() as queries:
                return {skill.code: skill.name for skill in queries.skills()}

        self.services.jobs.read(read, key="technician-skills").then(self._take_skills)

    def _take_skills(self, names: dict[str, str]) -> None:
        if names != self._skill_names:
            self._skill_names = names
            self.table.rows.refresh_all()


def _state(row: TechnicianRow) -> str:
    return translate("Lists", "Works here") if row.active else translate("Lists", "Has left")
