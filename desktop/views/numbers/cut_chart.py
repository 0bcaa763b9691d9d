"""Any measure by any dimension: branch, customer, machine, channel, hour …"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.jobs import JobContext
from desktop.services import Services
from desktop.theme import tokens
from desktop.theme.charts import series_colours
from desktop.views.numbers.job_chart import JobChart
from desktop.views.numbers.plots import shortened
from desktop.views.numbers.words import figure_text, words_of
from domain.analytics.kpis import KPIS
from domain.analytics.measures import How
from domain.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.views.numbers.figures import Numbers
    from domain.analytics.cuts import Cut, CutRow

_MOST = 14
#: What figures can be cut by, in the order in which it is offered.
BY: dict[str, str] = {
    "branch": QT_TRANSLATE_NOOP("CutChart", "by branch"),
    "region": QT_TRANSLATE_NOOP("CutChart", "by region"),
    "type": QT_TRANSLATE_NOOP("CutChart", "by type"),
    "category": QT_TRANSLATE_NOOP("CutChart", "by kind of machine"),
    "fault": QT_TRANSLATE_NOOP("CutChart", "by fault"),
    "technician": QT_TRANSLATE_NOOP("CutChart", "by technician"),
    "customer": QT_TRANSLATE_NOOP("CutChart", "by customer"),
    "site": QT_TRANSLATE_NOOP("CutChart", "by shop or site"),
    "vip": QT_TRANSLATE_NOOP("CutChart", "by VIP level"),
    "asset": QT_TRANSLATE_NOOP("CutChart", "by machine"),
    "channel": QT_TRANSLATE_NOOP("CutChart", "by channel"),
    "priority": QT_TRANSLATE_NOOP("CutChart", "by priority"),
    "weekday": QT_TRANSLATE_NOOP("CutChart", "by weekday"),
    "hour": QT_TRANSLATE_NOOP("CutChart", "by hour"),
}


class CutChart(JobChart):
    """Bars of the busiest members. Chosen: the key of a member."""

    def __init__(
        self,
        services: Services,
        parent: QWidget | None = None,
        *,
        dimension: str = "branch",
        kpi: str = "volume",
        height: int = 220,
    ) -> None:
        super().__init__("", height, services, parent)
        self.title.setText(self.tr("Compare"))
        self.setAccessibleName(self.title.text())
        words = words_of(services)
        self.measure, self.by = QComboBox(), QComboBox()
        self.measure.setAccessibleName(self.tr("What is compared"))
        self.by.setAccessibleName(self.tr("Between whom"))
        for key in KPIS:
            self.measure.addItem(words.kpi(key), key)
        for name, text in BY.items():
            self.by.addItem(QCoreApplication.translate("CutChart", text), name)
        self.measure.setCurrentIndex(self.measure.findData(kpi))
        self.by.setCurrentIndex(self.by.findData(dimension))
        for box in (self.measure, self.by):
            box.currentIndexChanged.connect(self.want)
        self.add_control(self.by)
        self.add_control(self.measure)
        self.cut: Cut | None = None
        self._rows: tuple[CutRow, ...] = ()

    @property
    def kpi(self) -> str:
        return str(self.measure.currentData())

    @property
    def dimension(self) -> str:
        return str(self.by.currentData())

    def computation(self, numbers: Numbers) -> Callable[[JobContext], Cut]:
        dimension, kpi = self.dimension, self.kpi

        def read(ctx: JobContext) -> Cut:
            # The names of customers and machines may have to be read.
            with ctx.queries() as queries:
                numbers.read_names_by(queries.facts_by_id)
                return numbers.cut_by(dimension, kpi, _MOST)

        return read

    def keep(self, found: Cut) -> None:
        self.cut = found
        self._rows = tuple(row for row in found.rows if row.samples[found.kpis[0]])[:_MOST]
        if self.dimension in ("weekday", "hour"):
            self._rows = found.rows

    def label_of(self, row: CutRow) -> str:
        words = words_of(self._services)
        if self.dimension == "weekday":
            return words.label("weekday", row.key)
        if self.dimension == "hour":
            return f"{int(row.key):02d}"
        if self.dimension in ("channel", "priority"):
            return words.label(self.dimension, row.key)
        if self.dimension == "vip":
            return f"VIP {row.key}" if row.key != "0" else self.tr("no VIP")
        return row.label

    def draw(self, plot: Any, pg: Any) -> None:
        now, colours, kpi = tokens.current(), series_colours(), self.kpi
        words, rows = words_of(self._services), self._rows
        count = len(rows)
        places = [count - 1 - place for place in range(count)]
        values = [row.values[kpi] or 0.0 for row in rows]
        top = max([abs(value) for value in values] or [1.0]) or 1.0
        plot.addItem(
            pg.BarGraphItem(
                x0=[0] * count, y=places, width=values, height=0.62, brush=colours[0], pen=None
            )
        )
        for row, value, place in zip(rows, values, places, strict=True):
            if row.values[kpi] is not None:
                said = figure_text(words, kpi, row.values[kpi])
                if KPIS[kpi].how is not How.COUNT:
                    said += f" · {row.samples[kpi]}"
                text = pg.TextItem(said, color=now.muted, anchor=(0, 0.5))
                text.setPos(max(value, 0.0) + top * 0.01, place)
                plot.addItem(text)
        names = [
            (p, shortened(self.label_of(row), 12)) for row, p in zip(rows, places, strict=True)
        ]
        plot.getAxis("left").setTicks([names])
        plot.getAxis("bottom").setTicks([[]])
        plot.getAxis("bottom").setVisible(False)
        plot.getAxis("left").setVisible(bool(count))
        plot.setXRange(min([0.0, *values]), top * 1.35, padding=0)
        plot.setYRange(min(-0.6, count - 4.4), count - 0.4, padding=0)
        total = self.cut.total if self.cut is not None else 0
        more = total - count
        self.detail.setText(self.tr("and {count} more").format(count=more) if more > 0 else "")
        if self.cut is not None and not count:
            self.say(self.tr("Nothing of this kind was noted in this period."))
        self.setAccessibleDescription(
            ", ".join(
                f"{self.label_of(row)} {figure_text(words, kpi, row.values[kpi])}" for row in rows
            )
        )

    def _row(self, y: float) -> CutRow | None:
        place = len(self._rows) - 1 - round(y)
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def hit(self, x: float, y: float) -> object | None:
        del x
        row = self._row(y)
        return row.key if row is not None else None

    def name_of(self, key: object) -> str:
        return next((self.label_of(row) for row in self._rows if row.key == key), str(key))

    def focus_of(self, found: object) -> tuple[dict[str, str], str] | None:
        return {self.dimension: str(found)}, self.name_of(found)

    def orders(self, found: object | None) -> tuple[tuple[int, ...], str]:
        assert self.numbers is not None
        title = self.measure.currentText()
        if found is None:
            return self.numbers.behind(self.kpi), title
        ids = self.numbers.of_member(self.dimension, str(found), self.kpi)
        return ids, f"{title} · {self.name_of(found)}"

    def tip(self, x: float, y: float) -> str:
        del x
        row = self._row(y)
        if row is None:
            return ""
        words = words_of(self._services)
        count = self.tr("{count} orders").format(count=words.count(row.samples[self.kpi]))
        value = figure_text(words, self.kpi, row.values[self.kpi])
        return f"{self.label_of(row)}: {value} · {count}"

    def data(self) -> tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]:
        heads = (self.by.currentText(), self.measure.currentText(), self.tr("Orders"))
        kpi = self.kpi
        rows = [(self.label_of(row), row.values[kpi], row.samples[kpi]) for row in self._rows]
        return heads, tuple(rows)
