"""Figures of one machine: failures, repeats, standstill, loss and cost by month, meters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.actions.preventive import plan_upkeep
from desktop.format import count_text, duration_text, money_text, percent_text
from desktop.services import Services
from desktop.widgets.month_bars import MonthBar, MonthBars
from domain.analytics.machine import MachineFigures
from domain.upkeep.plans import MaintenancePlan
from domain.upkeep.proposals import FAILURES

translate = QCoreApplication.translate


class FiguresTab(QScrollArea):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._asset_id = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        holder.setProperty("role", "panel")
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(14)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        self.values: dict[str, QLabel] = {}
        for place, (name, title) in enumerate(self._titles().items()):
            cell = QVBoxLayout()
            cell.setSpacing(0)
            value, words = QLabel(), QLabel(title)
            value.setProperty("role", "section")
            words.setProperty("role", "small")
            words.setWordWrap(True)
            value.setAccessibleName(title)
            cell.addWidget(value)
            cell.addWidget(words)
            grid.addLayout(cell, place // 2, place % 2)
            self.values[name] = value
        for number in range(2):
            grid.setColumnStretch(number, 1)
        column.addLayout(grid)
        self.plans = QLabel()
        self.plans.setWordWrap(True)
        column.addWidget(self.plans)
        self.propose = QPushButton(translate("Lists", "Plan preventive upkeep"))
        self.propose.clicked.connect(lambda: plan_upkeep(services, (self._asset_id,)))
        column.addWidget(self.propose, 0, Qt.AlignmentFlag.AlignLeft)
        self.costs = MonthBars(translate("Lists", "Cost by month"))
        self.standstills = MonthBars(translate("Lists", "Standstill and loss by month"))
        self._heads: dict[MonthBars, QLabel] = {}
        for bars in (self.costs, self.standstills):
            head = self._heads[bars] = QLabel(bars.accessibleName())
            head.setProperty("role", "section")
            column.addWidget(head)
            column.addWidget(bars)
        self.meters = QLabel()
        self.meters.setWordWrap(True)
        self.meters.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.meters)
        column.addStretch(1)
        self.setWidget(holder)

    def _titles(self) -> dict[str, str]:
        return {
            "failures": translate("Lists", "Failures, of all orders"),
            "rate": translate("Lists", "Failures a year"),
            "between": translate("Lists", "Days between failures"),
            "repeats": translate("Lists", "Same fault again within 30 days"),
            "downtime": translate("Lists", "Standstill"),
            "loss": translate("Lists", "Loss by standstill"),
            "cost": translate("Lists", "Spent on it"),
            "share": translate("Lists", "Of its price"),
        }

    def show_plans(
        self,
        asset_id: int,
        plans: Sequence[MaintenancePlan],
        figures: MachineFigures | None,
    ) -> None:
        """The upkeep plans it is in; where it has none and fails again and again, the way to one."""
        self._asset_id = asset_id
        text = translate("Lists", "Upkeep plan “{name}”, next on {day}")
        lines = [text.format(name=each.name, day=each.next_on.isoformat()) for each in plans]
        failures = figures.failures if figures is not None else 0
        wants_one = asset_id > 0 and not plans and failures >= FAILURES
        if wants_one:
            lines = [translate("Lists", "It fails again and again and is in no upkeep plan.")]
        self.plans.setText("\n".join(lines))
        self.plans.setVisible(bool(lines))
        self.propose.setVisible(wants_one)

    def show_figures(self, figures: MachineFigures | None) -> None:
        if figures is None:
            return

        def number(value: float | None) -> str:
            return "–" if value is None else f"{value:,.1f}"

        repeats = count_text(figures.repeats)
        if figures.failures:
            repeats = f"{repeats}  ({percent_text(figures.repeat_share)})"
        texts = {
            "failures": f"{count_text(figures.failures)} / {count_text(figures.orders)}",
            "rate": number(figures.failures_a_year),
            "between": number(figures.days_between),
            "repeats": repeats,
            "downtime": duration_text(figures.downtime_minutes) or "0",
            "loss": money_text(figures.loss_fen),
            "cost": money_text(figures.cost_fen),
            "share": percent_text(figures.cost_of_price),
        }
        for name, text in texts.items():
            self.values[name].setText(text)
        self._show_months(figures)
        lines = []
        for meter in figures.meters:
            line = f"{meter.name}: {meter.value:,.10g} {meter.unit}".strip()
            if meter.per_day is not None:
                grown = f"{meter.per_day:,.2f} {meter.unit}".rstrip()
                line += "  ·  " + translate("Lists", "{value} a day").format(value=grown)
            lines.append(line)
        self.meters.setText("\n".join(lines))
        self.meters.setVisible(bool(lines))

    def _show_months(self, figures: MachineFigures) -> None:
        self.costs.show_bars(
            [
                MonthBar(
                    each.month,
                    ((each.orders_fen, "accent"), (each.other_fen, "muted")),
                    money_text(each.fen),
                )
                for each in figures.months
            ]
        )
        stood = []
        for each in figures.standstills:
            words = [duration_text(each.minutes), money_text(each.loss_fen or None)]
            spoken = " · ".join(word for word in words if word)
            stood.append(MonthBar(each.month, ((each.minutes, "amber"),), spoken))
        self.standstills.show_bars(stood)
        for widget in (self.standstills, self._heads[self.standstills]):
            widget.setVisible(any(bar.height for bar in stood))
