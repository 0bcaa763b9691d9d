"""How long it took: the spread of a time over the orders, with the limit it is held against."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.jobs import JobContext
from desktop.services import Services
from desktop.theme import ink, tokens
from desktop.theme.charts import series_colours
from desktop.views.numbers.job_chart import JobChart
from desktop.views.numbers.plots import count_ticks, legend, thinned
from desktop.views.numbers.words import words_of

if TYPE_CHECKING:
    from desktop.views.numbers.figures import Numbers
    from domain.analytics.spreads import Spread

_KEYS = (
    "cycle_time",
    "first_response",
    "dispatch_time",
    "arrival_time",
    "travel_time",
    "repair_time",
    "approval_time",
)


class SpreadChart(JobChart):
    """Chosen: the number of a stretch of time."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("", 220, services, parent)
        self.title.setText(self.tr("How long it took"))
        self.setAccessibleName(self.title.text())
        self.measure = QComboBox()
        self.measure.setAccessibleName(self.tr("Which time"))
        words = words_of(services)
        for key in _KEYS:
            self.measure.addItem(words.kpi(key), key)
        self.measure.currentIndexChanged.connect(self.want)
        self.add_control(self.measure)
        self.spread: Spread | None = None

    @property
    def key(self) -> str:
        return str(self.measure.currentData())

    def computation(self, numbers: Numbers) -> Callable[[JobContext], Spread]:
        key = self.key
        return lambda _ctx: numbers.spread_of(key)

    def keep(self, found: Spread) -> None:
        self.spread = found

    def stretch_text(self, place: int) -> str:
        """'30 min – 1 h'; the last one is open."""
        assert self.spread is not None
        words, width = words_of(self._services), self.spread.width
        begin = words.minutes(float(place * width))
        if place == len(self.spread.counts) - 1 and place == _LAST:
            return self.tr("{time} and more").format(time=begin)
        return f"{begin} – {words.minutes(float((place + 1) * width))}"

    def draw(self, plot: Any, pg: Any) -> None:
        spread = self.spread
        if spread is None:
            return
        words, colours = words_of(self._services), series_colours()
        count = len(spread.counts)
        places = [place + 0.5 for place in range(count)]
        limit = None if spread.limit is None else spread.limit / spread.width
        late = [limit is not None and place >= limit for place in range(count)]
        brushes = [colours[2] if is_late else colours[0] for is_late in late]
        plot.addItem(
            pg.BarGraphItem(
                x=places, height=list(spread.counts), width=0.86, brushes=brushes, pen=None
            )
        )
        top = max([*spread.counts, 1])
        measure = spread.measure
        pairs = []
        if measure.median is not None and measure.p90 is not None:
            for value, mark in ((measure.median, "P50"), (measure.p90, "P90")):
                where = min(value / spread.width, count)
                pen = pg.mkPen(tokens.current().muted, width=1, style=Qt.PenStyle.DotLine)
                plot.plot([where, where], [0, top * 1.06], pen=pen)
                pairs.append((tokens.current().muted, f"{mark} {words.minutes(value)}"))
        if limit is not None and spread.limit is not None and limit <= max(count, 1) * 1.2:
            pen = pg.mkPen(ink.colour("red"), width=2)
            plot.plot([limit, limit], [0, top * 1.06], pen=pen)
        if spread.limit is not None:
            said = self.tr("limit {time}").format(time=words.minutes(spread.limit))
            pairs.append((tokens.current().red, said))
        texts = [words.minutes(float(place * spread.width)) for place in range(count)]
        plot.getAxis("bottom").setTicks([thinned(texts, 7)])
        plot.showGrid(x=False, y=True, alpha=0.12)
        widest = max(float(count), limit or 0.0) if (limit or 0) <= count * 1.2 else float(count)
        plot.setXRange(-0.1, max(4.0, widest) + 0.2, padding=0)
        count_ticks(plot, top * 1.1)
        plot.setYRange(0, top * 1.1, padding=0)
        self.detail.setText(legend(pairs))
        if not count:
            self.say(self.tr("Nothing to measure yet."))
        self.setAccessibleDescription(", ".join(text for _, text in pairs))

    def _place(self, x: float) -> int | None:
        place = int(x // 1)
        if self.spread is None or not 0 <= place < len(self.spread.counts):
            return None
        return place if self.spread.counts[place] else None

    def hit(self, x: float, y: float) -> object | None:
        del y
        return self._place(x)

    def orders(self, found: object | None) -> tuple[tuple[int, ...], str]:
        assert self.numbers is not None
        title = self.measure.currentText()
        if not isinstance(found, int):
            return self.numbers.behind(self.key), title
        return self.numbers.in_stretch(self.key, found), f"{title} {self.stretch_text(found)}"

    def tip(self, x: float, y: float) -> str:
        del y
        place = self._place(x)
        if place is None or self.spread is None:
            return ""
        count = self.tr("{count} orders").format(count=self.spread.counts[place])
        return f"{self.stretch_text(place)}: {count}"

    def data(self) -> tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]:
        heads = (self.measure.currentText(), self.tr("Orders"))
        if self.spread is None:
            return heads, ()
        counts = self.spread.counts
        return heads, tuple((self.stretch_text(p), count) for p, count in enumerate(counts))


#: The stretch that takes everything longer, as ``domain.analytics.spreads`` has it.
_LAST = 20
