"""One part of a job that is split: what is done, of which type, how long, by whom."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from desktop.widgets.minutes_edit import MinutesEdit
from domain.people.technician import Skill
from domain.usecases.splitting import JobPart
from domain.work_orders.templates import OrderType


class SplitRow(QWidget):
    """``types`` and ``skills`` give what can be chosen, by code."""

    def __init__(
        self,
        types: Callable[[], Mapping[str, OrderType]],
        skills: Callable[[], Mapping[str, Skill]],
    ) -> None:
        super().__init__()
        self._types, self._skills = types, skills
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("What is done, e.g. take down, move, put up"))
        self.title.setAccessibleName(self.tr("What is done"))
        self.type = QComboBox()
        self.type.setAccessibleName(self.tr("Order type"))
        self.type.setMinimumWidth(90)
        self.duration = MinutesEdit()
        self.duration.setAccessibleName(self.tr("Takes"))
        self.skill = QComboBox()
        self.skill.setAccessibleName(self.tr("Skill needed"))
        self.skill.setMinimumWidth(90)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.title, 0, 0, 1, 3)
        grid.addWidget(self.type, 1, 0)
        grid.addWidget(self.duration, 1, 1)
        grid.addWidget(self.skill, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        for code, order_type in types().items():
            self.type.addItem(order_type.name, code)
        self.skill.addItem(self.tr("by type"), None)
        for code, skill in skills().items():
            self.skill.addItem(skill.name, frozenset({code}))
        self.type.activated.connect(lambda _index: self._take_type())
        self.setFocusProxy(self.title)

    def _take_type(self) -> None:
        """Another type brings its usual time."""
        chosen = self._types().get(self.type.currentData())
        if chosen is not None:
            self.duration.set_minutes(chosen.duration_minutes)
            self.skill.setCurrentIndex(0)

    def show_value(self, value: Any) -> None:
        part: JobPart = value
        self.title.setText(part.title)
        self.type.setCurrentIndex(max(0, self.type.findData(part.type_code)))
        self.duration.set_minutes(part.duration_minutes)
        order_type = self._types().get(part.type_code)
        usual = order_type.skills if order_type is not None else None
        if part.skills is None or part.skills == usual:
            self.skill.setCurrentIndex(0)
            return
        at = next(
            (n for n in range(self.skill.count()) if self.skill.itemData(n) == part.skills), -1
        )
        if at < 0:
            known = self._skills()
            names = [known[c].name if c in known else c for c in sorted(part.skills)]
            self.skill.addItem("、".join(names) or self.tr("no skill"), part.skills)
            at = self.skill.count() - 1
        self.skill.setCurrentIndex(at)

    def value(self) -> JobPart | None:
        title = self.title.text().strip()
        if not title:
            return None
        code = str(self.type.currentData() or "")
        return JobPart(title, code, self.duration.minutes or 0, self.skill.currentData())

    def snapshot(self) -> object:
        return (
            self.title.text(),
            self.type.currentIndex(),
            self.duration.text(),
            self.skill.currentIndex(),
        )
