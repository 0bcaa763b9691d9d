"""The line above the figures: which period, whose, and the printed reports."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLabel, QWidget

from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.numbers.spans import CHOICES
from desktop.widgets.filter_bar import FilterBar, FilterField, FilterOption
from desktop.widgets.moment_edit import DayEdit
from desktop.widgets.tab_button import TabButton

Deliver = Callable[[Iterable[FilterOption]], None]


class PeriodBar(QWidget):
    """Signals:
    changed(): another period or another filter.
    """

    changed = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        self.buttons: dict[str, TabButton] = {}
        group = QButtonGroup(self)
        texts = {
            "this_month": self.tr("This month"),
            "last_month": self.tr("Last month"),
            "last_30_days": self.tr("Last 30 days"),
            "this_year": self.tr("This year"),
            "own": self.tr("Own period"),
        }
        for name in CHOICES:
            button = TabButton(texts[name])
            button.clicked.connect(lambda _=False, n=name: self.choose(n))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[name] = button
        self.first, self.last = DayEdit(services.session), DayEdit(services.session)
        self._dash = QLabel("–")
        for edit, name in (
            (self.first, self.tr("First day")),
            (self.last, self.tr("Last day")),
        ):
            edit.setAccessibleName(name)
            edit.setFixedWidth(130)
            edit.day_changed.connect(self._on_day)
        row.addSpacing(4)
        row.addWidget(self.first)
        row.addWidget(self._dash)
        row.addWidget(self.last)
        self.comparison = QComboBox()
        self.comparison.setAccessibleName(self.tr("Compared with"))
        self.comparison.addItem(self.tr("vs. period before"), "period")
        self.comparison.addItem(self.tr("vs. year before"), "year")
        row.addSpacing(12)
        self.filters = FilterBar(
            (
                FilterField(
                    "branch", self.tr("Branch"), self.tr("All branches"), self._fill_branches
                ),
                FilterField(
                    "technician",
                    self.tr("Technician"),
                    self.tr("All technicians"),
                    self._fill_technicians,
                ),
            )
        )
        row.addWidget(self.filters, 1)
        row.addWidget(self.comparison)
        # Typing a first and a last day is one wish.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.changed)
        self.filters.changed.connect(self._soon.start)
        self.comparison.currentIndexChanged.connect(lambda _index: self._soon.start())
        self.choice = "this_month"
        self._show_choice()

    @property
    def own(self) -> tuple[date, date] | None:
        """First and last day of the own period; None while one is missing."""
        first, last = self.first.day, self.last.day
        return (first, last) if first is not None and last is not None else None

    @property
    def against(self) -> str:
        """'period' or 'year': what the figures are compared with."""
        return str(self.comparison.currentData())

    @property
    def branches(self) -> tuple[str, ...]:
        return tuple(str(value) for value in self.filters.values().get("branch", ()))

    @property
    def technicians(self) -> tuple[int, ...]:
        return tuple(
            value for value in self.filters.values().get("technician", ()) if isinstance(value, int)
        )

    def choose(self, name: str) -> None:
        """Look at another period; 'own' begins with the last thirty days."""
        if name not in CHOICES:
            return
        self.choice = name
        if name == "own" and self.own is None:
            today = self._services.session.local(self._services.session.now()).date()
            self.last.set_day(today)
            self.first.set_day(date.fromordinal(today.toordinal() - 29))
        self._show_choice()
        self._soon.start()

    def _show_choice(self) -> None:
        self.buttons[self.choice].setChecked(True)
        for widget in (self.first, self._dash, self.last):
            widget.setVisible(self.choice == "own")

    def _on_day(self) -> None:
        if self.choice == "own" and self.own is not None:
            self._soon.start()

    # --- memory -----------------------------------------------------------------------------------
    def remember(self) -> dict[str, Any]:
        own = self.own
        return {
            "period": self.choice,
            "own": [day.isoformat() for day in own] if own is not None else [],
            "filters": self.filters.remember(),
            "against": self.against,
        }

    def restore(self, memory: dict[str, Any]) -> None:
        days = memory.get("own")
        try:
            first, last = (date.fromisoformat(str(day)) for day in days or ())
        except ValueError:
            pass
        else:
            self.first.set_day(first)
            self.last.set_day(last)
        filters = memory.get("filters")
        if isinstance(filters, dict):
            self.filters.restore(filters)
        place = self.comparison.findData(str(memory.get("against", "period")))
        self.comparison.setCurrentIndex(max(0, place))
        self.choose(str(memory.get("period", self.choice)))

    # --- menus ------------------------------------------------------------------------------------
    def _fill_branches(self, deliver: Deliver) -> None:
        def read(ctx: JobContext) -> list[FilterOption]:
            with ctx.queries() as queries:
                return [FilterOption(each.name, each.name) for each in queries.branches()]

        self._services.jobs.read(read).then(deliver)

    def _fill_technicians(self, deliver: Deliver) -> None:
        def read(ctx: JobContext) -> list[FilterOption]:
            with ctx.queries() as queries:
                people = queries.technicians(active_only=False)
            return [FilterOption(person.id, person.name) for person in people]

        self._services.jobs.read(read).then(deliver)
