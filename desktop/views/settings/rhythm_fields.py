"""How often something comes back: the fields of upkeep plans and patrol routes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from desktop.format import weekday_text
from desktop.labels import label
from desktop.services import Session
from desktop.widgets.forms import Form
from desktop.widgets.moment_edit import DayEdit
from domain.errors import InvalidInput
from domain.service_levels.calendars import WorkCalendar
from domain.upkeep.rhythm import Period, days_from, first_after, working_day

translate = QCoreApplication.translate
_SHOWN_DAYS = 5


class RhythmFields(QObject):
    """Works on any frozen :class:`domain.upkeep.rhythm.Rhythm`.

    Signals:
        changed(): another day may be the next one.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.every = QSpinBox()
        self.every.setRange(1, 999)
        self.period = QComboBox()
        for period in Period:
            self.period.addItem(label(period), period)
        self.starts, self.ends = DayEdit(session), DayEdit(session)
        self.ends.setPlaceholderText(translate("PlansPage", "without end"))
        self.lead = QSpinBox()
        self.lead.setRange(0, 90)
        self.working = QCheckBox(translate("PlansPage", "Move to the next working day"))
        self.next_days = QLabel()
        self.next_days.setWordWrap(True)
        for box in (self.every, self.lead):
            box.valueChanged.connect(lambda _value: self.changed.emit())
        self.period.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.working.toggled.connect(lambda _on: self.changed.emit())
        for day in (self.starts, self.ends):
            day.editingFinished.connect(self.changed)

    def add_to(self, form: Form) -> None:
        """Everything but :attr:`next_days`, which belongs to the end."""
        interval = QWidget()
        row = QHBoxLayout(interval)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.every, 1)
        row.addWidget(self.period, 2)
        form.add(translate("PlansPage", "Every"), interval)
        form.add(translate("PlansPage", "First day"), self.starts)
        form.add(translate("PlansPage", "Last day"), self.ends)
        form.add(
            translate("PlansPage", "Make the order ahead"),
            self.lead,
            unit=translate("PlansPage", "days"),
        )
        form.add("", self.working)

    def fill(self, plan: Any) -> None:
        self.every.setValue(plan.every)
        self.period.setCurrentIndex(self.period.findData(plan.period))
        self.starts.set_day(plan.starts_on)
        self.ends.set_day(plan.ends_on)
        self.lead.setValue(plan.lead_days)
        self.working.setChecked(plan.on_working_days)

    def typed(self, before: Any, *, new: bool) -> Any:
        """``before`` with what the fields say about time; another rhythm begins anew."""
        plan = replace(
            before,
            starts_on=self.starts.day or before.starts_on,
            ends_on=self.ends.day,
            every=self.every.value(),
            period=self.period.currentData(),
            lead_days=self.lead.value(),
            on_working_days=self.working.isChecked(),
        )
        rhythm = (plan.starts_on, plan.every, plan.period)
        if new or rhythm != (before.starts_on, before.every, before.period):
            plan = replace(plan, next_on=first_after(plan, self.today() - timedelta(days=1)))
        return plan

    def check(self) -> None:
        """InvalidInput('plan_day_unreadable')."""
        if not (self.starts.is_valid and self.ends.is_valid):
            raise InvalidInput("plan_day_unreadable")

    def show_days(self, plan: Any, calendar: WorkCalendar) -> None:
        """When ``plan`` comes round next."""
        days = []
        for day in days_from(plan, _SHOWN_DAYS):
            moved = working_day(plan, day, calendar)
            days.append(f"{moved.isoformat()} {weekday_text(moved)}")
        ahead = plan.next_on - timedelta(days=plan.lead_days)
        when = translate("PlansPage", "its order is made on {day}").format(
            day=max(ahead, self.today()).isoformat()
        )
        lines = "、".join(days)
        over = translate("PlansPage", "The plan is over.")
        self.next_days.setText(f"{lines}\n{when}" if days else over)

    def today(self) -> date:
        return self._session.local(self._session.now()).date()

    def snapshot(self) -> tuple[object, ...]:
        return (
            self.every.value(),
            self.period.currentIndex(),
            self.starts.text(),
            self.ends.text(),
            self.lead.value(),
            self.working.isChecked(),
        )
