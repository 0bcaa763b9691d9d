"""How long what is still open has been waiting, from a day to more than a month."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.services import Services
from desktop.theme import tokens
from desktop.theme.charts import series_colours
from desktop.views.numbers.plots import ChartCard
from desktop.views.numbers.words import words_of

if TYPE_CHECKING:
    from desktop.views.numbers.figures import Numbers
    from domain.analytics.backlog import AgeBucket

#: Times the longest bar: the count stands behind it.
_ROOM = 1.15
#: Older than the week after which an order counts as stuck.
_STUCK = ("7_to_30", "over_30")


class AgeChart(ChartCard):
    """Bars of the orders open at the end of the period, the youngest on top. Chosen: the key of an
    :class:`AgeBucket`."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("", 220, parent)
        self._services = services
        self.title.setText(self.tr("Open orders by age"))
        self.setAccessibleName(self.title.text())
        self._bars: tuple[AgeBucket, ...] = ()

    def show_numbers(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self._bars = numbers.ages if any(bar.count for bar in numbers.ages) else ()
        self.changed()

    def draw(self, plot: Any, pg: Any) -> None:
        now, colours = tokens.current(), series_colours()
        count = len(self._bars)
        places = [count - 1 - place for place in range(count)]
        top = max([bar.count for bar in self._bars] or [1])
        brushes = [colours[1] if bar.key in _STUCK else colours[0] for bar in self._bars]
        plot.addItem(
            pg.BarGraphItem(
                x0=[0] * count,
                y=places,
                width=[bar.count for bar in self._bars],
                height=0.62,
                brushes=brushes,
                pen=None,
            )
        )
        for bar, place in zip(self._bars, places, strict=True):
            text = pg.TextItem(str(bar.count), color=now.muted, anchor=(0, 0.5))
            text.setPos(bar.count, place)
            plot.addItem(text)
        ticks = [
            (place, self._name(bar.key)) for bar, place in zip(self._bars, places, strict=True)
        ]
        plot.getAxis("left").setTicks([ticks])
        plot.getAxis("left").setVisible(bool(count))
        plot.getAxis("bottom").setTicks([[]])
        plot.getAxis("bottom").setVisible(False)
        plot.setXRange(0, top * _ROOM, padding=0)
        plot.setYRange(-0.6, max(count, 1) - 0.4, padding=0)
        if not self._bars:
            self.say(self.tr("Nothing was open at the end of this period."))
        said = (f"{self._name(bar.key)} {bar.count}" for bar in self._bars)
        self.setAccessibleDescription(", ".join(said))

    def _name(self, key: str) -> str:
        return words_of(self._services).label("age", key)

    def orders(self, found: object | None) -> tuple[tuple[int, ...], str]:
        bars = [bar for bar in self._bars if found is None or bar.key == found]
        title = self.title.text()
        if found is not None:
            title = self.tr("{title}: {age}").format(title=title, age=self._name(str(found)))
        return tuple(order_id for bar in bars for order_id in bar.order_ids), title

    def data(self) -> tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]:
        rows = tuple((self._name(bar.key), bar.count) for bar in self._bars)
        return (self.tr("Age"), self.tr("Orders")), rows

    def _bar(self, y: float) -> AgeBucket | None:
        place = len(self._bars) - 1 - round(y)
        return self._bars[place] if 0 <= place < len(self._bars) else None

    def hit(self, x: float, y: float) -> object | None:
        del x
        bar = self._bar(y)
        return bar.key if bar is not None and bar.count else None

    def tip(self, x: float, y: float) -> str:
        del x
        bar = self._bar(y)
        if bar is None:
            return ""
        return self.tr("{age}: {count} orders").format(age=self._name(bar.key), count=bar.count)
