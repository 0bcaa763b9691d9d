"""Upkeep plans: for whom, what, how often, and when the next orders come by themselves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import (
    QLabel,
    QWidget,
)

from desktop.jobs import JobContext
from desktop.views.call.customer_finder import CustomerFinder
from desktop.views.order.known_parts import KnownParts
from desktop.views.parts.need_rows import PartNeedList
from desktop.views.settings.entry_list import Entry
from desktop.views.settings.rhythm_page import Known, RhythmPage, office_calendar
from desktop.views.technicians.rows import SkillChips
from desktop.widgets.forms import Form
from desktop.widgets.words_edit import LinesEdit
from domain.assets.asset import Asset
from domain.people.technician import Skill
from domain.ports.storage import Queries, Store
from domain.read_models.customers import CustomerHit
from domain.upkeep.plans import MaintenancePlan
from domain.usecases import company, upkeep
from domain.work_orders.order import WorkOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known(Known):
    #: By id: name, and its machines.
    customers: dict[int, tuple[str, tuple[Asset, ...]]]


class PlansPage(RhythmPage):
    topics = ("plan", "order_type", "customer", "asset")
    usual_type = "upkeep"

    def words(self) -> dict[str, str]:
        return {
            "title": self.tr("Upkeep plans"),
            "text": self.tr(
                "Upkeep and inspections that make their own orders in time. They wait in the queue "
                "with the blue mark and the day they are promised for."
            ),
            "new": self.tr("New upkeep plan"),
            "now": self.tr("Make its next orders now"),
        }

    def build(self, form: Form) -> None:
        self.begin_form(form, self.tr("What is done"))
        self.finder = CustomerFinder(self.services)
        self.finder.found.connect(self._on_customer)
        self.customer = QLabel()
        self.machines = SkillChips()
        self.note = LinesEdit(3)
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

    # --- the list ---------------------------------------------------------------------------------
    def read(self, queries: Queries) -> Any:
        plans = queries.plans()
        customers = {}
        for plan in plans:
            if plan.customer_id is not None and plan.customer_id not in customers:
                context = queries.call_context(plan.customer_id)
                customers[plan.customer_id] = (context.customer.name, context.assets)
        return _Known(
            kept=plans,
            types=queries.order_types(),
            calendar=office_calendar(queries),
            customers=customers,
        )

    def entries(self, known: Any) -> Iterable[tuple[Entry, Any]]:
        for plan in sorted(known.kept, key=lambda each: (not each.active, each.next_on)):
            name, _ = known.customers.get(plan.customer_id, ("", ()))
            yield self.entry(plan, name), plan

    def blank(self, known: Any) -> Any:
        today = self.rhythm.today()
        return MaintenancePlan("", "", self.blank_type(known), today, today)

    def fill(self, value: Any, *, new: bool) -> None:
        super().fill(value, new=new)
        self.note.setPlainText(value.note)
        self.known_parts.load()
        self.parts.show_values(value.parts)
        self.finder.clear()
        name, assets = self.known.customers.get(value.customer_id, ("", ()))
        self._show_customer(value.customer_id, name, assets, value.asset_ids)

    def typed(self, before: Any) -> Any:
        return replace(
            super().typed(before),
            customer_id=self._customer_id,
            asset_ids=tuple(sorted(map(int, self.machines.chosen()))),
            note=self.note.toPlainText().strip(),
            parts=self.parts.needs(),
        )

    def snapshot(self) -> tuple[object, ...]:
        return (
            *super().snapshot(),
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

    def make(self, store: Store, value: Any, today: date) -> tuple[WorkOrder, ...]:
        return upkeep.make_orders(store, value, today)

    def made_words(self, made: Any) -> str:
        return self.tr("{count} orders are in the queue").format(count=len(made))

    def error_fields(self) -> dict[str, QWidget]:
        return {
            "name_required": self.name,
            "plan_for_nobody": self.finder,
            "part_unknown": self.parts,
            "quantity_not_positive": self.parts,
            "plan_reversed": self.rhythm.ends,
            "plan_day_unreadable": self.rhythm.starts,
        }
