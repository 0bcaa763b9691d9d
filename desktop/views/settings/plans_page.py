"""Upkeep plans: for whom, what, how often, and when the next orders come by themselves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

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

from desktop.format import weekday_text
from desktop.jobs import JobContext
from desktop.labels import label
from desktop.views.call.customer_finder import CustomerFinder
from desktop.views.settings.list_page import Entry, ListPage
from desktop.views.settings.words_edit import LinesEdit
from desktop.views.technicians.rows import SkillChips
from desktop.widgets.forms import Form
from desktop.widgets.moment_edit import DayEdit
from domain.assets.asset import Asset
from domain.codes import code_from
from domain.errors import InvalidInput
from domain.people.technician import Skill
from domain.ports.storage import Queries, Store
from domain.read_models import CustomerHit
from domain.service_levels.calendars import ROUND_THE_CLOCK, WorkCalendar
from domain.settings import text
from domain.upkeep.plans import MaintenancePlan
from domain.upkeep.rhythm import Period, days_from, first_after, working_day
from domain.usecases import company, upkeep
from domain.work_orders.templates import OrderType

_SHOWN_DAYS = 5


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
        session = self.services.session
        self.name = QLineEdit()
        self.active = QCheckBox(self.tr("Makes orders"))
        self.type = QComboBox()
        self.finder = CustomerFinder(self.services)
        self.finder.found.connect(self._on_customer)
        self.customer = QLabel()
        self.machines = SkillChips()
        self.every = QSpinBox()
        self.every.setRange(1, 999)
        self.period = QComboBox()
        for period in Period:
            self.period.addItem(label(period), period)
        self.starts, self.ends = DayEdit(session), DayEdit(session)
        self.ends.setPlaceholderText(self.tr("without end"))
        self.lead = QSpinBox()
        self.lead.setRange(0, 90)
        self.working = QCheckBox(self.tr("Move to the next working day"))
        self.note = LinesEdit(3)
        self.next_days = QLabel()
        self.next_days.setWordWrap(True)
        interval = QWidget()
        row = QHBoxLayout(interval)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.every, 1)
        row.addWidget(self.period, 2)
        form.add(self.tr("What is done"), self.name, required=True)
        form.add("", self.active)
        form.add(self.tr("Order type"), self.type)
        form.add(self.tr("Every"), interval)
        form.add(self.tr("First day"), self.starts)
        form.add(self.tr("Last day"), self.ends)
        form.add(self.tr("Make the order ahead"), self.lead, unit=self.tr("days"))
        form.add("", self.working)
        form.add(self.tr("Customer"), self.customer, span=2)
        form.add("", self.finder, span=2)
        form.add(
            self.tr("Machines"),
            self.machines,
            span=2,
            hint=self.tr("One order for each; none chosen: one order for the customer."),
        )
        form.add(self.tr("Remark in the order"), self.note, span=2)
        form.add(self.tr("The next days"), self.next_days, span=2)
        for box in (self.every, self.lead):
            box.valueChanged.connect(self._show_days)
        self.period.currentIndexChanged.connect(self._show_days)
        self.working.toggled.connect(self._show_days)
        for day in (self.starts, self.ends):
            day.editingFinished.connect(self._show_days)
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
        if self.value is None or self.known is None:
            return
        plan = self._typed_days(self.value)
        today = self._today()
        days = []
        for day in days_from(plan, _SHOWN_DAYS):
            moved = working_day(plan, day, self.known.calendar)
            days.append(f"{moved.isoformat()} {weekday_text(moved)}")
        ahead = plan.next_on - timedelta(days=plan.lead_days)
        when = self.tr("its order is made on {day}").format(day=max(ahead, today).isoformat())
        lines = "、".join(days)
        self.next_days.setText(f"{lines}\n{when}" if days else self.tr("The plan is over."))

    def _today(self) -> Any:
        session = self.services.session
        return session.local(session.now()).date()

    def _typed_days(self, before: MaintenancePlan) -> MaintenancePlan:
        """``before`` with what the fields say about time; another rhythm begins anew."""
        starts_on = self.starts.day or before.starts_on
        plan = replace(
            before,
            starts_on=starts_on,
            ends_on=self.ends.day,
            every=self.every.value(),
            period=self.period.currentData(),
            lead_days=self.lead.value(),
            on_working_days=self.working.isChecked(),
        )
        rhythm = (plan.starts_on, plan.every, plan.period)
        if self.is_new or rhythm != (before.starts_on, before.every, before.period):
            yesterday = self._today() - timedelta(days=1)
            plan = replace(plan, next_on=first_after(plan, yesterday))
        return plan

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
        today = self._today()
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
        self.every.setValue(value.every)
        self.period.setCurrentIndex(self.period.findData(value.period))
        self.starts.set_day(value.starts_on)
        self.ends.set_day(value.ends_on)
        self.lead.setValue(value.lead_days)
        self.working.setChecked(value.on_working_days)
        self.note.setPlainText(value.note)
        self.finder.clear()
        name, assets = self.known.customers.get(value.customer_id, ("", ()))
        self._show_customer(value.customer_id, name, assets, value.asset_ids)
        self._show_days()

    def typed(self, before: Any) -> Any:
        if not (self.starts.is_valid and self.ends.is_valid):
            raise InvalidInput("plan_day_unreadable")
        taken = {each.code for each in self.known.plans}
        return replace(
            self._typed_days(before),
            code=before.code or code_from(self.name.text(), taken),
            name=self.name.text(),
            active=self.active.isChecked(),
            type_code=str(self.type.currentData() or ""),
            customer_id=self._customer_id,
            asset_ids=tuple(sorted(map(int, self.machines.chosen()))),
            note=self.note.toPlainText().strip(),
        )

    def snapshot(self) -> object:
        return (
            self.name.text(),
            self.active.isChecked(),
            self.type.currentIndex(),
            self.every.value(),
            self.period.currentIndex(),
            self.starts.text(),
            self.ends.text(),
            self.lead.value(),
            self.working.isChecked(),
            self.note.toPlainText(),
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
        plan, today = self.value, self._today()
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
            "plan_reversed": self.ends,
            "plan_day_unreadable": self.starts,
        }
