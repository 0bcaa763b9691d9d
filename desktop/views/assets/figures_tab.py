"""Figures of one machine: failures, repeats, standstill and loss, cost by month, meters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
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
from desktop.theme import ink
from desktop.widgets.painting import CENTRE, small_font
from domain.analytics.machine import MachineFigures, MonthCost
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
        head = QLabel(translate("Lists", "Cost by month"))
        head.setProperty("role", "section")
        column.addWidget(head)
        self.bars = CostBars()
        column.addWidget(self.bars)
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
        self.bars.show_months(figures.months)
        lines = []
        for meter in figures.meters:
            line = f"{meter.name}: {meter.value:,.10g} {meter.unit}".strip()
            if meter.per_day is not None:
                grown = f"{meter.per_day:,.2f} {meter.unit}".rstrip()
                line += "  ·  " + translate("Lists", "{value} a day").format(value=grown)
            lines.append(line)
        self.meters.setText("\n".join(lines))
        self.meters.setVisible(bool(lines))


class CostBars(QWidget):
    """A bar for each month: orders, and on top what the logbook adds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: tuple[MonthCost, ...] = ()
        self.setMinimumHeight(150)
        self.setAccessibleName(translate("Lists", "Cost by month"))

    def show_months(self, months: tuple[MonthCost, ...]) -> None:
        self._months = months
        spoken = [f"{each.month:%Y-%m} {money_text(each.fen)}" for each in months if each.fen]
        self.setAccessibleDescription("; ".join(spoken))
        self.setToolTip("\n".join(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._months:
            return
        painter = QPainter(self)
        painter.setFont(small_font(self.font()))
        most = max((each.fen for each in self._months), default=0)
        floor, top = self.height() - 20.0, 18.0
        step = self.width() / len(self._months)
        painter.setPen(ink.colour("line"))
        painter.drawLine(0, int(floor), self.width(), int(floor))
        for place, each in enumerate(self._months):
            left, wide = place * step + step * 0.18, step * 0.64
            scale = (floor - top) / most if most else 0.0
            orders, other = each.orders_fen * scale, each.other_fen * scale
            painter.fillRect(QRectF(left, floor - orders, wide, orders), ink.colour("accent"))
            painter.fillRect(QRectF(left, floor - orders - other, wide, other), ink.colour("muted"))
            painter.setPen(ink.colour("muted"))
            box = QRectF(place * step, floor + 3, step, 16)
            painter.drawText(box, CENTRE, f"{each.month.month}")
            if each.fen and each.fen == most:
                painter.setPen(ink.colour("text"))
                wide_box = QRectF(place * step - 50, floor - orders - other - 18, step + 100, 16)
                painter.drawText(wide_box, CENTRE, money_text(each.fen))
        painter.end()
