"""Patrol routes: past what, how often, by whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from desktop.actions import patrols as actions
from desktop.jobs import JobContext
from desktop.views.call.customer_finder import CustomerFinder
from desktop.views.patrols.points_edit import PointsEdit
from desktop.views.settings.entry_list import Entry
from desktop.views.settings.list_page import ListPage
from desktop.views.settings.rhythm_fields import RhythmFields
from desktop.views.settings.words_edit import LinesEdit
from desktop.widgets.forms import Form
from domain.assets.asset import Asset
from domain.assets.places import walking_key
from domain.codes import code_from
from domain.patrols.patrol import Patrol
from domain.patrols.route import PatrolCheck, PatrolRoute
from domain.people.technician import Skill, Technician
from domain.ports.storage import Queries, Store
from domain.read_models import CustomerHit
from domain.service_levels.calendars import ROUND_THE_CLOCK, WorkCalendar
from domain.settings import text
from domain.usecases import company, patrols
from domain.work_orders.templates import OrderType

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Known:
    """``machines``: those on routes; ``customers``: names by id."""

    routes: tuple[PatrolRoute, ...]
    types: tuple[OrderType, ...]
    people: tuple[Technician, ...]
    skills: tuple[Skill, ...]
    machines: tuple[Asset, ...]
    customers: dict[int, str]
    calendar: WorkCalendar


class RoutesPage(ListPage):
    topics = ("patrol_route", "order_type", "technician", "skill")

    def words(self) -> dict[str, str]:
        return {
            "title": translate("Patrols", "Patrol routes"),
            "text": translate(
                "Patrols",
                "Points in the order one walks past them. When a route is due it makes one order; "
                "what is found abnormal becomes a repair order that is followed until it is closed.",
            ),
            "new": translate("Patrols", "New route"),
        }

    def add_tools(self, row: QHBoxLayout) -> None:
        self.now = QPushButton(translate("Patrols", "Make its next patrol now"))
        self.now.clicked.connect(self._make_now)
        self.now.setEnabled(False)
        row.addWidget(self.now)

    def build(self, form: Form) -> None:
        self.name = QLineEdit()
        self.active = QCheckBox(translate("Patrols", "Makes orders"))
        self.type = QComboBox()
        self.minutes = QSpinBox()
        self.minutes.setRange(5, 1440)
        self.inspector, self.skill = QComboBox(), QComboBox()
        self.rhythm = RhythmFields(self.services.session, self)
        self.rhythm.changed.connect(self._show_days)
        self.customer = QLabel()
        self.finder = CustomerFinder(self.services)
        self.finder.found.connect(self._on_customer)
        self.all_machines = QPushButton(translate("Patrols", "Add all its machines as points"))
        self.all_machines.clicked.connect(self._add_machines)
        self.points = PointsEdit(self.services)
        self.note = LinesEdit(2)
        form.add(translate("Patrols", "Name of the route"), self.name, required=True)
        form.add("", self.active)
        form.add(translate("Patrols", "Order type"), self.type)
        form.add(translate("Patrols", "Takes"), self.minutes, unit=translate("Patrols", "minutes"))
        form.add(translate("Patrols", "Inspector"), self.inspector)
        form.add(translate("Patrols", "Needed skill"), self.skill)
        self.rhythm.add_to(form)
        form.add(translate("Patrols", "The next days"), self.rhythm.next_days, span=2)
        form.add(translate("Patrols", "Customer"), self.customer)
        form.add("", self.finder)
        form.add("", self.all_machines, span=2)
        form.add(translate("Patrols", "Points"), self.points, span=2)
        form.add(translate("Patrols", "Remark in the order"), self.note, span=2)
        self._customer_id: int | None = None

    # --- the customer and the machines ------------------------------------------------------------
    def _on_customer(self, hit: CustomerHit) -> None:
        self.finder.hide_list()
        self.finder.clear()
        self._show_customer(hit.id, hit.name)

    def _show_customer(self, customer_id: int | None, name: str) -> None:
        self._customer_id = customer_id
        self.customer.setText(name or translate("Patrols", "our own"))
        self.all_machines.setEnabled(customer_id is not None)

    def _add_machines(self) -> None:
        customer_id = self._customer_id
        if customer_id is None:
            return
        known: _Known = self.known
        wanted = self.type.currentData()
        type_ = next((each for each in known.types if each.code == wanted), None)
        checks = tuple(PatrolCheck(each) for each in (type_.checklist if type_ else ()))

        def read(ctx: JobContext) -> list[Asset]:
            with ctx.queries() as queries:
                context = queries.call_context(customer_id)
            sites = {site.id: site.name for site in context.customer.sites}

            def way(machine: Asset) -> tuple[object, ...]:
                site = sites.get(machine.site_id or 0, "")
                return walking_key("", site, machine.location), machine.name

            return sorted(context.assets, key=way)

        self.services.jobs.read(read).then(
            lambda machines: self.points.add_machines(machines, checks)
        )

    def _show_days(self) -> None:
        if self.value is not None and self.known is not None:
            route = self.rhythm.typed(self.value, new=self.is_new)
            self.rhythm.show_days(route, self.known.calendar)

    # --- the list ---------------------------------------------------------------------------------
    def read(self, queries: Queries) -> Any:
        routes = queries.patrols.routes()
        ids = {point.asset_id for route in routes for point in route.points}
        owners = {route.customer_id for route in routes if route.customer_id is not None}
        rows = queries.customer_rows(sorted(owners))
        code = text(queries.setting, "company.calendar")
        return _Known(
            routes,
            queries.order_types(),
            queries.technicians(),
            queries.skills(),
            queries.assets([each for each in ids if each is not None]),
            {row.id: row.name for row in rows},
            queries.calendars().get(code, ROUND_THE_CLOCK),
        )

    def entries(self, known: Any) -> Iterable[tuple[Entry, Any]]:
        points = translate("Patrols", "{count} points")
        for route in sorted(known.routes, key=lambda each: (not each.active, each.next_on)):
            over = route.ends_on is not None and route.next_on > route.ends_on
            when = translate("Patrols", "over") if over else route.next_on.isoformat()
            note = f"{when} · {points.format(count=len(route.points))}"
            yield Entry(route.code, route.name, note, over or not route.active), route

    def blank(self, known: Any) -> Any:
        wanted = next((each.code for each in known.types if each.code == "inspection"), "")
        code = wanted or (known.types[0].code if known.types else "")
        today = self.rhythm.today()
        return PatrolRoute("", "", code, today, today)

    def prepare(self, known: Any) -> None:
        self.type.clear()
        for each in known.types:
            if each.active:
                self.type.addItem(each.name, each.code)
        self.inspector.clear()
        self.inspector.addItem(translate("Patrols", "Whoever the desk chooses"), None)
        for person in known.people:
            self.inspector.addItem(person.name, person.id)
        self.skill.clear()
        self.skill.addItem(translate("Patrols", "none"), "")
        for skill in known.skills:
            self.skill.addItem(skill.name, skill.code)

    def fill(self, value: Any, *, new: bool) -> None:
        self.now.setEnabled(not new and value.active)
        self.name.setText(value.name)
        self.active.setChecked(value.active)
        self.type.setCurrentIndex(self.type.findData(value.type_code))
        self.minutes.setValue(value.duration_minutes)
        self.inspector.setCurrentIndex(max(0, self.inspector.findData(value.technician_id)))
        self.skill.setCurrentIndex(max(0, self.skill.findData(value.skill_code)))
        self.rhythm.fill(value)
        self.finder.clear()
        self._show_customer(value.customer_id, self.known.customers.get(value.customer_id, ""))
        self.points.show_points(value.points, self.known.machines)
        self.note.setPlainText(value.note)
        self._show_days()

    def typed(self, before: Any) -> Any:
        self.rhythm.check()
        taken = {each.code for each in self.known.routes}
        return replace(
            self.rhythm.typed(before, new=self.is_new),
            code=before.code or code_from(self.name.text(), taken),
            name=self.name.text(),
            active=self.active.isChecked(),
            type_code=str(self.type.currentData() or ""),
            duration_minutes=self.minutes.value(),
            technician_id=self.inspector.currentData(),
            skill_code=str(self.skill.currentData() or ""),
            customer_id=self._customer_id,
            points=self.points.points(),
            note=self.note.toPlainText().strip(),
        )

    def snapshot(self) -> object:
        return (
            self.name.text(),
            self.active.isChecked(),
            self.type.currentIndex(),
            self.minutes.value(),
            self.inspector.currentIndex(),
            self.skill.currentIndex(),
            self.rhythm.snapshot(),
            self._customer_id,
            self.points.snapshot(),
            self.note.toPlainText(),
        )

    def store(self, store: Store, value: Any, *, new: bool) -> str:
        del new
        return patrols.save_route(store, value).code

    def remove(self, store: Store, value: Any) -> None:
        company.delete_from_list(store, "patrol_route", value.code)

    def _make_now(self) -> None:
        if self.value is None or self.is_new or self.is_dirty:
            return
        actions.walk_now(self.services, self.value, self.rhythm.today()).then(self._on_made).catch(
            self._on_refused
        )

    def _on_made(self, made: Patrol) -> None:
        words = translate("Patrols", "The patrol “{name}” is ready to be walked")
        self.services.feedback.status.emit(words.format(name=made.name))

    def error_fields(self) -> dict[str, QWidget]:
        return {
            "name_required": self.name,
            "plan_reversed": self.rhythm.ends,
            "plan_day_unreadable": self.rhythm.starts,
            "patrol_points_missing": self.points,
        }
