"""Patrol routes: past what, how often, by whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from desktop.jobs import JobContext
from desktop.views.call.customer_finder import CustomerFinder
from desktop.views.patrols.points_edit import PointsEdit
from desktop.views.settings.entry_list import Entry
from desktop.views.settings.rhythm_page import Known, RhythmPage, office_calendar
from desktop.widgets.forms import Form
from desktop.widgets.words_edit import LinesEdit
from domain.assets.asset import Asset
from domain.assets.places import walking_key
from domain.patrols.patrol import Patrol
from domain.patrols.route import PatrolCheck, PatrolRoute
from domain.people.technician import Skill, Technician
from domain.ports.storage import Queries, Store
from domain.read_models.customers import CustomerHit
from domain.usecases import company, patrols

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known(Known):
    """``machines``: those on routes; ``customers``: names by id."""

    people: tuple[Technician, ...]
    skills: tuple[Skill, ...]
    machines: tuple[Asset, ...]
    customers: dict[int, str]


class RoutesPage(RhythmPage):
    topics = ("patrol_route", "order_type", "technician", "skill")
    usual_type = "inspection"

    def words(self) -> dict[str, str]:
        return {
            "title": translate("Patrols", "Patrol routes"),
            "text": translate(
                "Patrols",
                "Points in the order one walks past them. When a route is due it makes one order; "
                "what is found abnormal becomes a repair order that is followed until it is closed.",
            ),
            "new": translate("Patrols", "New route"),
            "now": translate("Patrols", "Make its next patrol now"),
        }

    def build(self, form: Form) -> None:
        self.begin_form(form, translate("Patrols", "Name of the route"))
        self.minutes = QSpinBox()
        self.minutes.setRange(5, 1440)
        self.inspector, self.skill = QComboBox(), QComboBox()
        self.customer = QLabel()
        self.finder = CustomerFinder(self.services)
        self.finder.found.connect(self._on_customer)
        self.all_machines = QPushButton(translate("Patrols", "Add all its machines as points"))
        self.all_machines.clicked.connect(self._add_machines)
        self.points = PointsEdit(self.services)
        self.note = LinesEdit(2)
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

    # --- the list ---------------------------------------------------------------------------------
    def read(self, queries: Queries) -> Any:
        routes = queries.patrols.routes()
        ids = {point.asset_id for route in routes for point in route.points}
        owners = {route.customer_id for route in routes if route.customer_id is not None}
        rows = queries.customer_rows(sorted(owners))
        return _Known(
            kept=routes,
            types=queries.order_types(),
            calendar=office_calendar(queries),
            people=queries.technicians(),
            skills=queries.skills(),
            machines=queries.assets([each for each in ids if each is not None]),
            customers={row.id: row.name for row in rows},
        )

    def entries(self, known: Any) -> Iterable[tuple[Entry, Any]]:
        points = translate("Patrols", "{count} points")
        for route in sorted(known.kept, key=lambda each: (not each.active, each.next_on)):
            yield self.entry(route, points.format(count=len(route.points))), route

    def blank(self, known: Any) -> Any:
        today = self.rhythm.today()
        return PatrolRoute("", "", self.blank_type(known), today, today)

    def prepare(self, known: Any) -> None:
        super().prepare(known)
        self.inspector.clear()
        self.inspector.addItem(translate("Patrols", "Whoever the desk chooses"), None)
        for person in known.people:
            self.inspector.addItem(person.name, person.id)
        self.skill.clear()
        self.skill.addItem(translate("Patrols", "none"), "")
        for skill in known.skills:
            self.skill.addItem(skill.name, skill.code)

    def fill(self, value: Any, *, new: bool) -> None:
        super().fill(value, new=new)
        self.minutes.setValue(value.duration_minutes)
        self.inspector.setCurrentIndex(max(0, self.inspector.findData(value.technician_id)))
        self.skill.setCurrentIndex(max(0, self.skill.findData(value.skill_code)))
        self.finder.clear()
        self._show_customer(value.customer_id, self.known.customers.get(value.customer_id, ""))
        self.points.show_points(value.points, self.known.machines)
        self.note.setPlainText(value.note)

    def typed(self, before: Any) -> Any:
        return replace(
            super().typed(before),
            duration_minutes=self.minutes.value(),
            technician_id=self.inspector.currentData(),
            skill_code=str(self.skill.currentData() or ""),
            customer_id=self._customer_id,
            points=self.points.points(),
            note=self.note.toPlainText().strip(),
        )

    def snapshot(self) -> tuple[object, ...]:
        return (
            *super().snapshot(),
            self.minutes.value(),
            self.inspector.currentIndex(),
            self.skill.currentIndex(),
            self._customer_id,
            self.points.snapshot(),
            self.note.toPlainText(),
        )

    def store(self, store: Store, value: Any, *, new: bool) -> str:
        del new
        return patrols.save_route(store, value).code

    def remove(self, store: Store, value: Any) -> None:
        company.delete_from_list(store, "patrol_route", value.code)

    def make(self, store: Store, value: Any, today: date) -> Patrol:
        return patrols.make_patrol(store, value, today)

    def made_words(self, made: Any) -> str:
        words = translate("Patrols", "The patrol “{name}” is ready to be walked")
        return words.format(name=made.name)

    def error_fields(self) -> dict[str, QWidget]:
        return {
            "name_required": self.name,
            "plan_reversed": self.rhythm.ends,
            "plan_day_unreadable": self.rhythm.starts,
            "patrol_points_missing": self.points,
        }
