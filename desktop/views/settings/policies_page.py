"""Service policies: how soon what has to happen, on which calendar, and for whom sooner."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.format import duration_text, weekday_text
from desktop.labels import label
from desktop.views.lists.row_list import RowList
from desktop.views.settings.entry_list import Entry
from desktop.views.settings.list_page import ListPage
from desktop.views.settings.targets_edit import TargetsEdit, TierRow
from desktop.widgets.forms import Form
from desktop.widgets.minutes_edit import MinutesEdit
from domain.codes import code_from
from domain.errors import InvalidInput
from domain.ports.storage import Queries, Store
from domain.service_levels.calendars import WorkCalendar, add_working_minutes
from domain.service_levels.clocks import ClockKind, ServicePolicy
from domain.usecases import company
from domain.work_orders.kinds import WaitReason
from domain.work_orders.templates import OrderType


@dataclass(frozen=True, slots=True)
class _Known:
    policies: tuple[ServicePolicy, ...]
    calendars: dict[str, WorkCalendar]
    types: tuple[OrderType, ...]


class PoliciesPage(ListPage):
    topics = ("policy", "calendar", "order_type")

    def words(self) -> dict[str, str]:
        return {
            "title": self.tr("Service limits"),
            "text": self.tr(
                "How much working time there is for each step. A changed limit holds for orders "
                "taken from now on."
            ),
            "new": self.tr("New service limits"),
        }

    def build(self, form: Form) -> None:
        self.name, self.calendar = QLineEdit(), QComboBox()
        self.targets = TargetsEdit()
        self.warn = MinutesEdit()
        # What was sent in is awaited like a part.
        reasons = [reason for reason in WaitReason if reason is not WaitReason.SENT_IN]
        self.pauses = {reason: QCheckBox(label(reason)) for reason in reasons}
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        for box in self.pauses.values():
            row.addWidget(box)
        row.addStretch(1)
        self._calendars: tuple[tuple[str, str], ...] = ()
        self.tiers = RowList(lambda: TierRow(self._calendars), self.tr("Other limits for some"))
        self.example = QLabel()
        self.example.setProperty("role", "muted")
        self.example.setWordWrap(True)
        self.users = QLabel()
        self.users.setWordWrap(True)
        form.add(self.tr("Called"), self.name, required=True)
        form.add(self.tr("Calendar the clocks run on"), self.calendar)
        form.add(self.tr("At most"), self.targets, span=2)
        form.add(self.tr("Warn before"), self.warn)
        form.add(self.tr("The clock stands still while"), holder, span=2)
        form.add(self.tr("For example"), self.example, span=2)
        form.add(
            self.tr("By priority and customer"),
            self.tiers,
            span=2,
            hint=self.tr("The first line that fits holds; an empty limit stays the usual one."),
        )
        form.add(self.tr("Used by"), self.users, span=2)
        for field in self.targets.fields.values():
            field.minutes_changed.connect(self._show_example)
        self.calendar.currentIndexChanged.connect(self._show_example)

    def read(self, queries: Queries) -> Any:
        return _Known(queries.policies(), dict(queries.calendars()), queries.order_types())

    def entries(self, known: Any) -> Iterable[tuple[Entry, Any]]:
        for policy in known.policies:
            calendar = known.calendars.get(policy.calendar_code)
            limits = dict(policy.targets)
            words = [calendar.name if calendar is not None else policy.calendar_code]
            if ClockKind.RESOLVE in limits:
                text = self.tr("resolved in {time}")
                words.append(text.format(time=duration_text(limits[ClockKind.RESOLVE])))
            yield Entry(policy.code, policy.name, " · ".join(words)), policy

    def blank(self, known: Any) -> Any:
        code = next(iter(known.calendars), "")
        targets = ((ClockKind.DISPATCH, 30), (ClockKind.RESPOND, 60), (ClockKind.RESOLVE, 480))
        return ServicePolicy("", "", code, targets)

    def prepare(self, known: Any) -> None:
        self._calendars = tuple((each.code, each.name) for each in known.calendars.values())
        self.calendar.clear()
        for code, name in self._calendars:
            self.calendar.addItem(name, code)
        self.tiers.show_values(())  # their boxes list the calendars

    def fill(self, value: Any, *, new: bool) -> None:
        del new
        self.name.setText(value.name)
        self.calendar.setCurrentIndex(self.calendar.findData(value.calendar_code))
        self.targets.show_targets(value.targets)
        self.warn.set_minutes(value.warn_before_minutes)
        for reason, box in self.pauses.items():
            box.setChecked(reason.value in value.pauses_on)
        self.tiers.show_values(value.tiers)
        used = [each.name for each in self.known.types if each.policy_code == value.code]
        self.users.setText("、".join(used) or self.tr("no order type"))
        self._show_example()

    def _show_example(self) -> None:
        """Reported now, due when: what the numbers come to, holidays and all."""
        calendar = self.known.calendars.get(self.calendar.currentData()) if self.known else None
        if calendar is None:
            self.example.clear()
            return
        session = self.services.session
        now = session.now()
        parts = [
            f"{label(kind)} {self._moment(add_working_minutes(calendar, now, minutes))}"
            for kind, minutes in self.targets.targets()
            if kind is not ClockKind.APPROVE
        ]
        text = self.tr("Reported {now}: {limits}")
        self.example.setText(text.format(now=self._moment(now), limits=" · ".join(parts)))

    def _moment(self, at: datetime) -> str:
        local = self.services.session.local(at)
        return f"{local:%m-%d} {weekday_text(local.date())} {local:%H:%M}"

    def typed(self, before: Any) -> Any:
        if not self.targets.is_valid or not all(row.is_valid for row in self.tiers.editors):
            raise InvalidInput("target_unreadable")
        taken = {each.code for each in self.known.policies}
        return replace(
            before,
            code=before.code or code_from(self.name.text(), taken),
            name=self.name.text(),
            calendar_code=str(self.calendar.currentData() or ""),
            targets=self.targets.targets(),
            warn_before_minutes=self.warn.minutes or 0,
            pauses_on=tuple(each.value for each, box in self.pauses.items() if box.isChecked()),
            tiers=self.tiers.values(),
        )

    def snapshot(self) -> object:
        return (
            self.name.text(),
            self.warn.text(),
            self.calendar.currentIndex(),
            self.targets.snapshot(),
            tuple(box.isChecked() for box in self.pauses.values()),
            self.tiers.snapshot(),
        )

    def store(self, store: Store, value: Any, *, new: bool) -> str:
        del new
        company.save_policy(store, value)
        return str(value.code)

    def remove(self, store: Store, value: Any) -> None:
        company.delete_from_list(store, "policy", value.code)

    def unreadable(self) -> tuple[QWidget, str] | None:
        if not self.warn.is_valid:
            return self.warn, self.tr("Write 30, 90 min or 2 h.")
        return None

    def error_fields(self) -> dict[str, QWidget]:
        return {
            "name_required": self.name,
            "target_unreadable": self.targets,
            "target_required": self.targets,
            "target_out_of_range": self.targets,
            "tier_without_target": self.tiers,
            "tier_repeated": self.tiers,
            "calendar_unknown": self.calendar,
        }
