"""Curves over time: a measure against the period before, and what became of the orders."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.theme import tokens
from desktop.theme.charts import series_colours
from desktop.views.numbers.plots import ChartCard, Ticks, count_ticks, legend, thinned

if TYPE_CHECKING:
    from desktop.views.numbers.figures import Bucket, Numbers, StateBucket

_TICKS = 16
#: The measure that a curve counts, and whose orders are behind it.
_KPIS = {"reported": "volume", "finished": "finished", "late": "late_orders"}


def bucket_ticks(starts: Sequence[date], most: int = _TICKS) -> Ticks:
    months = len(starts) > 1 and all(day.day == 1 for day in starts)
    return thinned([f"{day:%Y-%m}" if months else f"{day:%m-%d}" for day in starts], most)


def stretch_of(starts: Sequence[date], place: int, numbers: Numbers) -> tuple[date, date]:
    """The first and the last day of one of the stretches that begin at ``starts``."""
    following = starts[place + 1] if place + 1 < len(starts) else None
    if following is None:
        return starts[place], numbers.spans.now.last_on
    return starts[place], following - timedelta(days=1)


def days_text(first: date, last: date) -> str:
    return f"{first:%Y-%m-%d}" if first == last else f"{first:%Y-%m-%d} – {last:%Y-%m-%d}"


class TrendChart(ChartCard):
    """Reported, finished or late orders day by day; the period before is dashed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", 190, parent)
        self.title.setText(self.tr("Trend"))
        self.setAccessibleName(self.title.text())
        self.measure = QComboBox()
        self.measure.setAccessibleName(self.tr("What the curve shows"))
        for name, text in (
            ("reported", self.tr("Orders reported")),
            ("finished", self.tr("Orders finished")),
            ("late", self.tr("Late orders")),
        ):
            self.measure.addItem(text, name)
        self.measure.currentIndexChanged.connect(self.changed)
        self.add_control(self.measure)
        self._now: tuple[Bucket, ...] = ()
        self._before: tuple[Bucket, ...] = ()

    def show_numbers(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self._now, self._before = numbers.trend, numbers.trend_before
        self.changed()

    def _count(self, bucket: Bucket) -> int:
        return int(getattr(bucket, str(self.measure.currentData())))

    def draw(self, plot: Any, pg: Any) -> None:
        colours, now = series_colours(), tokens.current()
        current = [self._count(bucket) for bucket in self._now if bucket.known]
        former = [self._count(bucket) for bucket in self._before][: len(self._now)]
        axis = plot.getAxis("bottom")
        axis.setTicks([bucket_ticks([bucket.first_on for bucket in self._now])])
        plot.showGrid(x=False, y=True, alpha=0.12)
        dashed = pg.mkPen(colours[1], width=1.4, style=Qt.PenStyle.DashLine)
        plot.plot(list(range(len(former))), former, pen=dashed)
        fill = pg.mkColor(now.accent)
        fill.setAlpha(38)
        plot.plot(
            list(range(len(current))),
            current,
            pen=pg.mkPen(colours[0], width=2),
            fillLevel=0,
            brush=fill,
            symbol="o" if len(current) <= 31 else None,
            symbolSize=5,
            symbolBrush=colours[0],
            symbolPen=None,
        )
        top = max([*current, *former, 1])
        count_ticks(plot, top * 1.12)
        if not any((*current, *former)):
            self.say(self.tr("Nothing of this kind in this period and the one before."))
        plot.setXRange(-0.3, max(1, len(self._now) - 0.7), padding=0)
        plot.setYRange(0, top * 1.12, padding=0)
        self.detail.setText(
            legend(
                (
                    (colours[0], self.tr("this period: {count}").format(count=sum(current))),
                    (colours[1], self.tr("period before: {count}").format(count=sum(former))),
                )
            )
        )
        self.setAccessibleDescription(
            self.tr("this period: {count}").format(count=sum(current))
            + ", "
            + self.tr("period before: {count}").format(count=sum(former))
        )

    def data(self) -> tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]:
        heads = (
            self.tr("From"),
            self.tr("Orders reported"),
            self.tr("Orders finished"),
            self.tr("Late orders"),
        )
        both = (*self._before, *(bucket for bucket in self._now if bucket.known))
        rows = [(each.first_on, each.reported, each.finished, each.late) for each in both]
        return heads, tuple(rows)

    def tip(self, x: float, y: float) -> str:
        del y
        place = self._bucket(x)
        if place is None:
            return ""
        bucket = self._now[place]
        lines = [f"{bucket.first_on:%Y-%m-%d}: {self._count(bucket) if bucket.known else '–'}"]
        if place < len(self._before):
            before = self._before[place]
            lines.append(f"{before.first_on:%Y-%m-%d}: {self._count(before)}")
        return "\n".join(lines)

    def _bucket(self, x: float) -> int | None:
        place = round(x)
        return place if 0 <= place < len(self._now) else None

    def hit(self, x: float, y: float) -> object | None:
        del y
        place = self._bucket(x)
        return place if place is not None and self._count(self._now[place]) else None

    def orders(self, found: object | None) -> tuple[tuple[int, ...], str]:
        assert self.numbers is not None
        key, title = _KPIS[str(self.measure.currentData())], self.measure.currentText()
        if not isinstance(found, int):
            return self.numbers.behind(key), title
        first, last = stretch_of([each.first_on for each in self._now], found, self.numbers)
        return self.numbers.between(key, first, last), f"{title} · {days_text(first, last)}"


class StatesChart(ChartCard):
    """Stacked: what has become of the orders reported each day (week, month) by now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", 220, parent)
        self.title.setText(self.tr("What became of the orders"))
        self.setAccessibleName(self.title.text())
        self._buckets: tuple[StateBucket, ...] = ()

    def show_numbers(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self._buckets = numbers.states
        self.changed()

    def names(self) -> tuple[str, ...]:
        """In the order of the counts."""
        return (
            self.tr("finished"),
            self.tr("under way"),
            self.tr("waiting"),
            self.tr("not dispatched"),
            self.tr("cancelled"),
        )

    def data(self) -> tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]:
        rows = [(bucket.first_on, *bucket.counts) for bucket in self._buckets]
        return (self.tr("From"), *self.names()), tuple(rows)

    def colours(self) -> tuple[str, ...]:
        """Done is grey, what goes on is the accent; none of them is an alert."""
        strong, grey, light, pale, deep = series_colours()
        return (pale, strong, light, deep, grey)

    def draw(self, plot: Any, pg: Any) -> None:
        places = list(range(len(self._buckets)))
        under = [0] * len(places)
        colours, names = self.colours(), self.names()
        for state, colour in enumerate(colours):
            counts = [bucket.counts[state] for bucket in self._buckets]
            if any(counts):
                plot.addItem(
                    pg.BarGraphItem(
                        x=places, y0=under, height=counts, width=0.7, brush=colour, pen=None
                    )
                )
            under = [a + b for a, b in zip(under, counts, strict=True)]
        plot.showGrid(x=False, y=True, alpha=0.12)
        starts = [bucket.first_on for bucket in self._buckets]
        plot.getAxis("bottom").setTicks([bucket_ticks(starts, 8)])
        count_ticks(plot, max([*under, 1]) * 1.08)
        if not any(under):
            self.say(self.tr("No order was reported in this period."))
        plot.setXRange(-0.6, max(1.0, len(places) - 0.4), padding=0)
        plot.setYRange(0, max([*under, 1]) * 1.08, padding=0)
        totals = [sum(bucket.counts[state] for bucket in self._buckets) for state in range(5)]
        rows = list(zip(colours, names, totals, strict=True))
        self.detail.setText(legend([(c, f"{name} {total}") for c, name, total in rows if total]))
        self.setAccessibleDescription(
            ", ".join(f"{name} {total}" for _, name, total in rows if total)
        )

    def hit(self, x: float, y: float) -> object | None:
        place = round(x)
        if not 0 <= place < len(self._buckets) or y < 0:
            return None
        for state, count in enumerate(self._buckets[place].counts):
            if y < count:
                return place, state
            y -= count
        return None

    def orders(self, found: object | None) -> tuple[tuple[int, ...], str]:
        assert self.numbers is not None
        if not isinstance(found, tuple):
            return self.numbers.in_state(), self.title.text()
        place, state = found
        first, last = stretch_of([each.first_on for each in self._buckets], place, self.numbers)
        title = f"{self.title.text()} · {self.names()[state]} · {days_text(first, last)}"
        return self.numbers.in_state(state, first, last), title

    def tip(self, x: float, y: float) -> str:
        del y
        place = round(x)
        if not 0 <= place < len(self._buckets):
            return ""
        bucket = self._buckets[place]
        lines = [f"{bucket.first_on:%Y-%m-%d}"]
        lines += [
            f"{name}: {count}"
            for name, count in zip(self.names(), bucket.counts, strict=True)
            if count
        ]
        return "\n".join(lines)
