"""The limits of a policy: one length of time for each clock."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.labels import label
from desktop.widgets.minutes_edit import MinutesEdit
from domain.service_levels.clocks import ClockKind, PolicyTier
from domain.work_orders.kinds import Priority

#: As the order passes them.
KINDS = (
    ClockKind.DISPATCH,
    ClockKind.RESPOND,
    ClockKind.ARRIVE,
    ClockKind.RESOLVE,
    ClockKind.APPROVE,
)


class TargetsEdit(QWidget):
    """Five fields in a row; an empty one: no such limit (in another line: the usual one)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        self.fields: dict[ClockKind, MinutesEdit] = {}
        for column, kind in enumerate(KINDS):
            head = QLabel(label(kind))
            head.setProperty("role", "field")
            field = MinutesEdit()
            field.setAccessibleName(label(kind))
            head.setBuddy(field)
            grid.addWidget(head, 0, column)
            grid.addWidget(field, 1, column)
            self.fields[kind] = field
        grid.setColumnStretch(len(KINDS), 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.fields[ClockKind.DISPATCH])

    @property
    def is_valid(self) -> bool:
        return all(field.is_valid for field in self.fields.values())

    def show_targets(self, targets: tuple[tuple[ClockKind, int], ...]) -> None:
        known = dict(targets)
        for kind, field in self.fields.items():
            field.set_minutes(known.get(kind))

    def targets(self) -> tuple[tuple[ClockKind, int], ...]:
        found = ((kind, field.minutes) for kind, field in self.fields.items())
        return tuple((kind, minutes) for kind, minutes in found if minutes is not None)

    def snapshot(self) -> object:
        return tuple(field.text() for field in self.fields.values())


class TierRow(QWidget):
    """Other limits: for whom, and what."""

    def __init__(self, calendars: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.priority, self.vip, self.calendar = QComboBox(), QComboBox(), QComboBox()
        self.priority.setAccessibleName(self.tr("Priority"))
        self.priority.addItem(self.tr("Any priority"), None)
        for priority in Priority:
            self.priority.addItem(label(priority), priority)
        self.vip.setAccessibleName(self.tr("Customers"))
        self.vip.addItem(self.tr("Any customer"), 0)
        for level in (1, 2, 3):
            self.vip.addItem(self.tr("VIP{level} and above").format(level=level), level)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.addItem(self.tr("Usual calendar"), "")
        for code, name in calendars:
            self.calendar.addItem(name, code)
        self.targets = TargetsEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        for box in (self.priority, self.vip, self.calendar):
            row.addWidget(box, 1)
        column.addLayout(row)
        column.addWidget(self.targets)
        self.setFocusProxy(self.priority)

    def show_value(self, value: Any) -> None:
        self.priority.setCurrentIndex(self.priority.findData(value.priority))
        self.vip.setCurrentIndex(max(0, self.vip.findData(value.vip_level)))
        self.calendar.setCurrentIndex(max(0, self.calendar.findData(value.calendar_code)))
        self.targets.show_targets(value.targets)

    @property
    def is_valid(self) -> bool:
        return self.targets.is_valid

    def value(self) -> PolicyTier:
        return PolicyTier(
            self.targets.targets(),
            self.priority.currentData(),
            self.vip.currentData(),
            str(self.calendar.currentData() or ""),
        )

    def snapshot(self) -> object:
        boxes = (self.priority, self.vip, self.calendar)
        return (*(box.currentIndex() for box in boxes), self.targets.snapshot())
