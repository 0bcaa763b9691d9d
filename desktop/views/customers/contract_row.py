"""The fields of one contract of a customer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QSpinBox, QWidget

from desktop.services import Session
from desktop.widgets.chip import set_role
from desktop.widgets.moment_edit import DayEdit
from domain.customers.customer import Contract
from domain.service_levels.clocks import ServicePolicy

translate = QCoreApplication.translate


class ContractRow(QWidget):
    """Name, from, until; below: visits, limits, note, and whether it is valid today."""

    def __init__(self, session: Session, policies: tuple[ServicePolicy, ...]) -> None:
        super().__init__()
        self._session = session
        self.name, self.note = QLineEdit(), QLineEdit()
        for field, hint in (
            (self.name, translate("Lists", "Contract, e.g. yearly upkeep 2026")),
            (self.note, translate("Lists", "What it includes")),
        ):
            field.setPlaceholderText(hint)
            field.setAccessibleName(hint)
        self.starts, self.ends = DayEdit(session), DayEdit(session)
        self.starts.setPlaceholderText(translate("Lists", "From"))
        self.starts.setAccessibleName(translate("Lists", "Contract from"))
        self.ends.setPlaceholderText(translate("Lists", "Until"))
        self.ends.setAccessibleName(translate("Lists", "Contract until"))
        self.visits = QSpinBox()
        self.visits.setRange(0, 999)
        self.visits.setSpecialValueText(translate("Lists", "any number of visits"))
        self.visits.setSuffix(translate("Lists", " visits"))
        self.visits.setAccessibleName(translate("Lists", "Visits it pays for"))
        self.policy = QComboBox()
        self.policy.setAccessibleName(translate("Lists", "Service limits"))
        self.policy.addItem(translate("Lists", "Limits of the order type"), "")
        for policy in policies:
            self.policy.addItem(policy.name, policy.code)
        self.state = QLabel()
        self.state.setProperty("role", "small")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.setSpacing(6)
        grid.addWidget(self.name, 0, 0, 1, 2)
        grid.addWidget(self.starts, 0, 2)
        grid.addWidget(self.ends, 0, 3)
        grid.addWidget(self.policy, 1, 0)
        grid.addWidget(self.visits, 1, 1)
        grid.addWidget(self.note, 1, 2, 1, 2)
        grid.addWidget(self.state, 2, 0, 1, 4)
        for column, stretch in enumerate((4, 3, 3, 3)):
            grid.setColumnStretch(column, stretch)
        for day in (self.starts, self.ends):
            day.editingFinished.connect(self._show_state)
        self.setFocusProxy(self.name)
        self._show_state()

    def _show_state(self) -> None:
        today = self._session.local(self._session.now()).date()
        ends, starts = self.ends.day, self.starts.day
        text, role = "", "small"
        if ends is not None and ends < today:
            text, role = translate("Lists", "Ended {count} days ago"), "error"
            text = text.format(count=(today - ends).days)
        elif starts is not None and starts > today:
            text = translate("Lists", "Begins in {count} days").format(count=(starts - today).days)
        elif ends is not None:
            text = translate("Lists", "Valid for {count} more days")
            text, role = text.format(count=(ends - today).days), "good"
        self.state.setText(text)
        self.state.setVisible(bool(text))
        set_role(self.state, "role", role)

    def show_value(self, value: Any) -> None:
        self.name.setText(value.name)
        self.note.setText(value.note)
        self.starts.set_day(value.starts_on)
        self.ends.set_day(value.ends_on)
        self.visits.setValue(value.visits)
        if self.policy.findData(value.policy_code) < 0:
            self.policy.addItem(value.policy_code, value.policy_code)
        self.policy.setCurrentIndex(self.policy.findData(value.policy_code))
        self._show_state()

    @property
    def is_valid(self) -> bool:
        return self.starts.is_valid and self.ends.is_valid

    def value(self) -> Contract | None:
        for day in (self.starts, self.ends):
            day.editingFinished.emit()  # Ctrl+S: the field still has the focus
        name = self.name.text().strip()
        if not (name or self.starts.day or self.ends.day):
            return None
        return Contract(
            name,
            self.starts.day,
            self.ends.day,
            self.visits.value(),
            str(self.policy.currentData() or ""),
            self.note.text().strip(),
        )

    def snapshot(self) -> object:
        lines = (self.name, self.note, self.starts, self.ends)
        return (
            *(line.text() for line in lines),
            self.visits.value(),
            self.policy.currentData(),
        )
