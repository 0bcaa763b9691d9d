"""Upkeep plans: for whom, what, how often, and when the next orders come by themselves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop.jobs import JobContext
from desktop.views.call.customer_finder import CustomerFinder
from desktop.views.order.known_parts import KnownParts
from desktop.views.parts.need_rows import PartNeedList
from desktop.views.settings.entry_list import Entry
from desktop.views.settings.list_page import ListPage
from desktop.views.settings.rhythm_fields import RhythmFields
from desktop.views.settings.words_edit import LinesEdit
from desktop.views.technicians.rows import SkillChips
from desktop.widgets.forms import Form
from domain.assets.asset import Asset
from domain.codes import code_from
from domain.people.technician import Skill
from domain.ports.storage import Queries, Store
from domain.read_models import CustomerHit
from domain.service_levels.calendars import ROUND_THE_CLOCK, WorkCalendar
from domain.settings import text
from domain.upkeep.plans import MaintenancePlan
from domain.usecases import company, upkeep
from domain.work_orders.templates import OrderType


@dataclass(frozen=True, slots=True)
class _Known:
    plans: tuple[MaintenancePlan, ...]
    types: tuple[OrderType, ...]
    #: By id: name, and its machines.
    customers: dict[int, tuple[str, tuple[Asset, ...]]]
    calendar: WorkCalendar


class PlansPage(ListPage):
    topics = ("plan", "order_type", "customer", "asset")

    def words(self) -> dict[str, str]:
        return {
            "title": self.tr("Upkeep plans"),
            "text": self.tr(
                "Upkeep and inspections that make their own orders in time. They wait in the queue "
                "with the blue mark and the day they are promised for."
            ),
            "new": self.tr("New upkeep plan"),
        }

    def add_tools(self, row: QHBoxLayout) -> None:
        self.now = QPushButton(self.tr("Make its next orders now"))
        self.now.clicked.connect(self._make_now)
        self.now.setEnabled(False)
        row.addWidget(self.now)

    def build(self, form: Form) -> None:
        self.name = QLineEdit()
        self.active = QCheckBox(self.tr("Makes orders"))
        self.type = QComboBox()
        self.finder = CustomerFinder(self.services)
        self.finder.found.connect(self._on_customer)
        self.customer = QLabel()
        self.machines = SkillChips()
        self.rhythm = RhythmFields(self.services.session, self)
        self.rhythm.changed.connect(self._show_days)
        self.note = LinesEdit(3)
        form.add(self.tr("What is done"), self.name, required=True)
        form.add("", self.active)
        form.add(self.tr("Order type"), self.type)
        self.rhythm.add_to(form)
        form.add(self.tr("Customer"), self.customer, span=2)
        form.add("", self.finder, span=2)
        form.add(
            self.tr("Machines"),
            self.machines,
            span=2,
            hint=self.tr("One order for each; none chosen: one order for the customer."),
        )
        self.known_parts = KnownParts(self.services, self)
        self.parts = PartNeedList(lambda: self.known_parts.parts)
        form.add(
            self.tr("Parts to put aside"),
            self.parts,
            span=2,
            hint=self.tr("Each order asks for them; they are packed before its day."),
        )
        form.add(self.tr("Remark in the order"), self.note, span=2)
        form.add(self.tr("The next days"), self.rhythm.next_days, span=2)
        self._customer_id: int | None = None

    # --- the customer -----------------------------------------------------------------------------
    def _on_customer(self, hit: CustomerHit) -> None:
        def read(ctx: JobContext) -> tuple[Asset, ...]:
            with ctx.queries() as queries:
                return queries.call_context(hit.id).assets

        self.finder.hide_list()
        self.services.jobs.read(read).then(
            lambda assets: self._show_customer(hit.id, hit.name, assets, ())
        )

    def _show_customer(
        self,
        customer_id: int | None,
        name: str,
        assets: tuple[Asset, ...],
        chosen: Iterable[int],
    ) -> None:
        self._customer_id = customer_id
        self.customer.setText(name or self.tr("none yet: look for a name or phone below"))
        shown = [Skill(str(each.id), f"{each.name} {each.code or each.model}") for each in assets]
        self.machines.show_skills(shown, map(str, chosen))

    # --- the days ---------------------------------------------------------------------------------
    def _show_days(self) -> None:
        if self.value is not None and self.known is not None:
            plan = self.rhythm.typed(self.value, new=self.is_new)
            self.rhythm.show_days(plan, self.known.calendar)

    # --- the list ---------------------------------------------------------------------------------
    def read(self, queries: Queries) -> Any:
        plans = queries.plans()
        customers = {}
        for plan in plans:
            if plan.customer_id is not None and plan.customer_id not in customers:
                context = queries.call_context(plan.customer_id)
                customers[plan.customer_id] = (context.customer.name, context.assets)
        code = text(queries.setting, "company.calendar")
        calendar = queries.calendars().get(code, ROUND_THE_CLOCK)
        return _Known(plans, queries.order_types(), customers, calendar)

    def entries(self, known: Any) -> Iterable[tuple[Entry, Any]]:
        for plan in sorted(known.plans, key=lambda each: (not each.active, each.next_on)):
            name, _ = known.customers.get(plan.customer_id, ("", ()))
            over = plan.ends_on is not None and plan.next_on > plan.ends_on
            when = self.tr("over") if over else plan.next_on.isoformat()
            note = " · ".join(each for each in (when, name) if each)
            faded = over or not plan.active
            yield Entry(plan.code, plan.name, note, faded), plan

    def blank(self, known: Any) -> Any:
        wanted = next((each.code for each in known.types if each.code == "upkeep"), "")
        code = wanted or (known.types[0].code if known.types else "")
        today = self.rhythm.today()
        return MaintenancePlan("", "", code, today, today)

    def prepare(self, known: Any) -> None:
        self.type.clear()
        for each in known.types:
            if each.active:
                self.type.addItem(each.name, each.code)

    def fill(self, value: Any, *, new: bool) -> None:
        self.now.setEnabled(not new and value.active)
        self.name.setText(value.name)
        self.active.setChecked(value.active)
        self.type.setCurrentIndex(self.type.findData(value.type_code))
        self.rhythm.fill(value)
        self.note.setPlainText(value.note)
        self.known_parts.load()
        self.parts.show_values(value.parts)
        self.finder.clear()
        name, assets = self.known.customers.get(value.customer_id, ("", ()))
        self._show_customer(value.customer_id, name, assets, value.asset_ids)
        self._show_days()

    def typed(self, before: Any) -> Any:
        self.rhythm.check()
        taken = {each.code for each in self.known.plans}
        return replace(
            self.rhythm.typed(before, new=self.is_new),
            code=before.code or code_from(self.name.text(), taken),
            name=self.name.text(),
            active=self.active.isChecked(),
            type_code=str(self.type.currentData() or ""),
            customer_id=self._customer_id,
            asset_ids=tuple(sorted(map(int, self.machines.chosen()))),
            note=self.note.toPlainText().strip(),
            parts=self.parts.needs(),
        )

    def snapshot(self) -> object:
        return (
            self.name.text(),
            self.active.isChecked(),
            self.type.currentIndex(),
            self.rhythm.snapshot(),
            self.note.toPlainText(),
            self.parts.snapshot(),
            self._customer_id,
            self.machines.chosen(),
        )

    def store(self, store: Store, value: Any, *, new: bool) -> str:
        del new
        return upkeep.save_plan(store, value).code

    def remove(self, store: Store, value: Any) -> None:
        company.delete_from_list(store, "plan", value.code)

    def _make_now(self) -> None:
        if self.value is None or self.is_new or self.is_dirty:
            return
        plan, today = self.value, self.rhythm.today()
        status = self.services.feedback.status
        words = self.tr("{count} orders are in the queue")
        self._write(
            lambda store: upkeep.make_orders(store, plan, today),
            lambda made: status.emit(words.format(count=len(made))),
        )

    def error_fields(self) -> dict[str, QWidget]:
        return {
            "name_required": self.name,
            "plan_for_nobody": self.finder,
            "part_unknown": self.parts,
            "quantity_not_positive": self.parts,
            "plan_reversed": self.rhythm.ends,
            "plan_day_unreadable": self.rhythm.starts,
        }
