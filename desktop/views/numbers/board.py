"""The page of figures: headline cards and charts on the left, golden measures and findings right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions.preventive import plan_upkeep
from desktop.services import Services
from desktop.theme import tokens
from desktop.views.numbers.age_chart import AgeChart
from desktop.views.numbers.cards import MeasureCard
from desktop.views.numbers.catalogue import Catalogue
from desktop.views.numbers.cause_charts import HeatChart, ParetoChart
from desktop.views.numbers.cut_chart import CutChart
from desktop.views.numbers.figures import Heads, Numbers
from desktop.views.numbers.findings_panel import FindingsPanel, VerdictBar
from desktop.views.numbers.load_chart import LoadChart
from desktop.views.numbers.people_chart import PeopleChart
from desktop.views.numbers.plots import ChartCard
from desktop.views.numbers.spread_chart import SpreadChart
from desktop.views.numbers.trend_chart import StatesChart, TrendChart
from desktop.views.numbers.words import words_of
from desktop.widgets.scrolled import scrolled
from domain.analytics.kpis import CALL_KEYS, GOLDEN_KEYS, GROUPS, HEADLINE_KEYS
from domain.analytics.measures import Band
from domain.analytics.messages import Finding
from domain.analytics.telephone import span_of

_SIDE_WIDTH = 336


class NumbersBoard(QWidget):
    """Signals:
    list_wanted(ids, title): show these orders.
    focus_wanted(dimension → key, title): look at these orders only.
    saving_wanted(headings, rows): keep the data of a chart as a file.
    """

    list_wanted = Signal(tuple, str)
    focus_wanted = Signal(dict, str)
    saving_wanted = Signal(tuple, tuple)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.heads: Heads | None = None
        self.numbers: Numbers | None = None
        self.cards: dict[str, MeasureCard] = {}
        self.findings = FindingsPanel()
        self.findings.listed.connect(self._on_finding)
        self.findings.acted.connect(lambda found: plan_upkeep(services, found.asset_ids))
        self.verdict = VerdictBar(self.findings)
        self.verdict.listed.connect(self._on_finding)
        self.verdict.level_wanted.connect(self._on_level)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(scrolled(self._main(), only_down=True), 1)
        self._side_area = scrolled(self._side(), only_down=True)
        self._side_area.setFixedWidth(_SIDE_WIDTH)
        row.addWidget(self._side_area)
        self.refresh_ink()

    # --- building ---------------------------------------------------------------------------------
    def _main(self) -> QWidget:
        body = QWidget()
        body.setObjectName("numbersMain")
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 12, 6, 12)
        column.setSpacing(8)
        column.addWidget(self.verdict)
        heads = QHBoxLayout()
        heads.setSpacing(8)
        for key in HEADLINE_KEYS:
            heads.addWidget(self._card(key), 1)
        column.addLayout(heads)
        self.trend = TrendChart()
        self.pareto, self.heat = ParetoChart(), HeatChart()
        self.states, self.people = StatesChart(), PeopleChart()
        self.ages, self.spread = AgeChart(self._services), SpreadChart(self._services)
        self.load = LoadChart(self._services)
        self.cuts = CutChart(
            self._services, dimension="category", kpi="sla_closure_rate", height=290
        )
        for each in self.charts:
            each.chosen.connect(lambda found, c=each: self.list_wanted.emit(*c.orders(found)))
            each.focused.connect(self.focus_wanted)
            each.saving.connect(self.saving_wanted)
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.trend, 0, 0, 1, 2)
        grid.addWidget(self.pareto, 1, 0)
        grid.addWidget(self.heat, 1, 1)
        grid.addWidget(self.load, 2, 0)
        grid.addWidget(self.people, 2, 1)
        grid.addWidget(self.ages, 3, 0)
        grid.addWidget(self.spread, 3, 1)
        grid.addWidget(self.states, 4, 0, 1, 2)
        grid.addWidget(self.cuts, 5, 0, 1, 2)
        column.addLayout(grid)
        self.catalogue = Catalogue(self._services)
        self.catalogue.chosen.connect(self.show_behind)
        self.catalogue.saving.connect(self.saving_wanted)
        column.addWidget(self.catalogue)
        column.addStretch(1)
        return body

    def _side(self) -> QWidget:
        body = QWidget()
        body.setObjectName("numbersSide")
        column = QVBoxLayout(body)
        column.setContentsMargins(2, 12, 12, 12)
        column.setSpacing(8)
        for key in GOLDEN_KEYS:
            column.addWidget(self._card(key, compact=True))
        for key in CALL_KEYS:
            column.addWidget(self._card(key, compact=True))
            self.cards[key].hide()
        column.addWidget(self.findings)
        column.addStretch(1)
        body.setAccessibleName(GROUPS["golden"])
        return body

    def _card(self, key: str, *, compact: bool = False) -> MeasureCard:
        card = MeasureCard(key, compact=compact)
        card.chosen.connect(self.show_behind)
        self.cards[key] = card
        return card

    @property
    def charts(self) -> tuple[ChartCard, ...]:
        return (
            self.trend,
            self.pareto,
            self.heat,
            self.states,
            self.ages,
            self.people,
            self.spread,
            self.load,
            self.cuts,
        )

    # --- showing ----------------------------------------------------------------------------------
    def show_heads(self, heads: Heads) -> None:
        """The cards; what else stands on the page is still that of the last time."""
        self.heads = heads
        words = words_of(self._services)
        for key, card in self.cards.items():
            if key in heads.measures:
                card.show_measure(words, heads.measures[key], heads.changes.get(key))
        self.findings.wait()

    def show_numbers(self, numbers: Numbers) -> None:
        self.show_heads(numbers)
        self.numbers = numbers
        for key in CALL_KEYS:
            self.cards[key].setVisible(key in numbers.measures)
        words = words_of(self._services)
        for chart in self.charts:
            chart.show_numbers(numbers)
        self.catalogue.show_numbers(numbers)
        self.findings.show_findings(numbers.findings, words, self._action_of)
        self.verdict.show_findings(numbers.findings, words)

    def refresh_ink(self) -> None:
        """The theme in force changed."""
        now = tokens.current()
        self.setStyleSheet(
            f"""
            QScrollArea, QWidget#numbersMain, QWidget#numbersSide {{ background: {now.background}; }}
            QWidget[role="card"] {{ background: {now.panel}; border: 1px solid {now.line};
                border-radius: 6px; }}
            QWidget[role="card"][hot="true"], QWidget[role="card"]:focus
                {{ border-color: {now.accent}; }}
            QLabel[role="mark"] {{ color: {now.muted}; }}
            QLabel[role="mark"][tone="accent"] {{ color: {now.accent}; }}
            QLabel[role="mark"][tone="amber"] {{ color: {now.amber}; }}
            QLabel[role="mark"][tone="red"] {{ color: {now.red}; }}
            QPushButton[role="verdict"] {{ border: none; background: transparent; padding: 4px 8px;
                border-radius: 6px; font-weight: 600; color: {now.muted}; }}
            QPushButton[role="verdict"][tone="accent"] {{ color: {now.accent}; }}
            QPushButton[role="verdict"][tone="amber"] {{ color: {now.amber}; }}
            QPushButton[role="verdict"][tone="red"] {{ color: {now.red}; }}
            QPushButton[role="verdict"]:hover, QPushButton[role="verdict"]:focus
                {{ background: {now.sub}; }}
            """
        )
        self.catalogue.refresh_ink()
        for chart in self.charts if self.numbers is not None else ():
            chart.changed()

    # --- what lies behind -------------------------------------------------------------------------
    def show_behind(self, key: str, which: str = "all") -> None:
        """List the orders, or the calls, behind a measure."""
        if self.heads is None:
            return
        name = words_of(self._services).kpi(key)
        if which == "misses":
            name = self.tr("Not counted for {measure}").format(measure=name)
        if key in CALL_KEYS:
            taken = {"hits": True, "misses": False}.get(which)
            span = span_of(self.heads.spans.now, taken=taken)
            self._services.navigator.calls_requested.emit(span, name)
            return
        self.list_wanted.emit(self.heads.behind(key, which), name)

    def _on_level(self, level: Band) -> None:
        """Bring the findings of this kind into sight."""
        head = self.findings.heads.get(level)
        body = self._side_area.widget()
        if head is not None and body is not None:
            down = head.mapTo(body, head.rect().topLeft()).y()
            self._side_area.verticalScrollBar().setValue(down - 8)

    def _on_finding(self, finding: Finding) -> None:
        words = words_of(self._services)
        self.list_wanted.emit(finding.order_ids, words.message(finding.message))

    def _action_of(self, finding: Finding) -> str:
        """A machine that fails again and again gets a preventive plan at one click (AS-06)."""
        count = len(finding.asset_ids)
        if count > 1:
            return self.tr("Plan upkeep for these {count} machines").format(count=count)
        return self.tr("Plan upkeep for this machine") if count else ""
