"""Why and when: the Pareto of faults and the heat of lateness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.format import percent_text
from desktop.theme import ink, tokens
from desktop.theme.charts import series_colours
from desktop.views.numbers.plots import ChartCard, legend, shortened

if TYPE_CHECKING:
    from desktop.views.numbers.figures import Numbers
    from domain.analytics.patterns import HeatMap, ParetoBar

_BARS = 8

#: Times the longest bar: what stands behind it must not lie on it, in a narrow window either.
_ROOM = 1.45


class ParetoChart(ChartCard):
    """The most frequent faults, and how much they make up together. Chosen: the fault's name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", 220, parent)
        self.title.setText(self.tr("Faults"))
        self.setAccessibleName(self.title.text())
        self._bars: tuple[ParetoBar, ...] = ()

    def show_numbers(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self._bars = numbers.pareto[:_BARS]
        self.changed()

    def draw(self, plot: Any, pg: Any) -> None:
        now, colours = tokens.current(), series_colours()
        count = len(self._bars)
        # The most frequent stands on top.
        places = [count - 1 - place for place in range(count)]
        top = max([bar.count for bar in self._bars] or [1])
        plot.addItem(
            pg.BarGraphItem(
                x0=[0] * count,
                y=places,
                width=[bar.count for bar in self._bars],
                height=0.62,
                brush=colours[0],
                pen=None,
            )
        )
        curve = [bar.cumulative * top for bar in self._bars]
        plot.plot(
            curve,
            places,
            pen=pg.mkPen(colours[1], width=1.5),
            symbol="o",
            symbolSize=5,
            symbolBrush=colours[1],
            symbolPen=None,
        )
        for bar, place in zip(self._bars, places, strict=True):
            text = pg.TextItem(
                f"{bar.count} · {bar.cumulative * 100:.0f}%", color=now.muted, anchor=(1, 0.5)
            )
            text.setPos(top * _ROOM * 0.99, place)
            plot.addItem(text)
        plot.getAxis("left").setTicks(
            [[(place, shortened(bar.fault)) for bar, place in zip(self._bars, places, strict=True)]]
        )
        plot.getAxis("bottom").setTicks([[]])
        plot.getAxis("bottom").setVisible(False)
        plot.getAxis("left").setVisible(bool(count))
        plot.setXRange(0, top * _ROOM, padding=0)
        plot.setYRange(-0.6, max(count, 4) - 0.4, padding=0)
        if count < 4:
            plot.setYRange(count - 4.4, count - 0.4, padding=0)
        self.detail.setText(
            legend(((colours[0], self.tr("orders")), (colours[1], self.tr("together"))))
            if self._bars
            else ""
        )
        if not self._bars:
            self.say(self.tr("No fault was noted in this period."))
        self.setAccessibleDescription(", ".join(f"{bar.fault} {bar.count}" for bar in self._bars))

    def focus_of(self, found: object) -> tuple[dict[str, str], str] | None:
        return {"fault": str(found)}, str(found)

    def orders(self, found: object | None) -> tuple[tuple[int, ...], str]:
        assert self.numbers is not None
        if found is None:
            return self.numbers.with_fault(), self.title.text()
        return self.numbers.with_fault(str(found)), str(found)

    def data(self) -> tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]:
        heads = (self.tr("Fault"), self.tr("Orders"), self.tr("Share"), self.tr("Together"))
        rows = [(bar.fault, bar.count, bar.share, bar.cumulative) for bar in self._bars]
        return heads, tuple(rows)

    def _bar(self, y: float) -> ParetoBar | None:
        place = len(self._bars) - 1 - round(y)
        return self._bars[place] if 0 <= place < len(self._bars) else None

    def hit(self, x: float, y: float) -> object | None:
        del x
        bar = self._bar(y)
        return bar.fault if bar is not None else None

    def tip(self, x: float, y: float) -> str:
        del x
        bar = self._bar(y)
        if bar is None:
            return ""
        return self.tr("{fault}: {count} orders, {share} of all; together {together}").format(
            fault=bar.fault,
            count=bar.count,
            share=percent_text(bar.share),
            together=percent_text(bar.cumulative),
        )


class HeatChart(ChartCard):
    """When late orders had been reported. Chosen: (weekday, hour), Monday is 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", 220, parent)
        self.title.setText(self.tr("Late orders by the hour of their report"))
        self.setAccessibleName(self.title.text())
        self._heat: HeatMap | None = None

    def show_numbers(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self._heat = numbers.heat
        self.changed()

    def days(self) -> tuple[str, ...]:
        from datetime import date, timedelta

        from desktop.format import weekday_text

        monday = date(2026, 1, 5)
        return tuple(weekday_text(monday + timedelta(days=number)) for number in range(7))

    def draw(self, plot: Any, pg: Any) -> None:
        import numpy as np

        heat = self._heat
        if heat is None:
            return
        late = np.array(heat.late)
        peak = max(1, int(late.max()))
        image = np.zeros((24, 7, 4), np.uint8)
        for weekday in range(7):
            for hour in range(24):
                count = int(late[weekday, hour])
                colour = self._colour(count, peak, heat.due[weekday][hour])
                image[hour, 6 - weekday] = (*colour, 255)
        # The colours are meant as they are: not spread over the whole range.
        item = pg.ImageItem(image, levels=(0, 255), autoLevels=False)
        item.setRect(0, 0, 24, 7)
        plot.addItem(item)
        # Hairlines between the cells.
        line = pg.mkPen(tokens.current().panel, width=2)
        lines = [((hour, 0), (hour, 7)) for hour in range(1, 24)]
        lines += [((0, weekday), (24, weekday)) for weekday in range(1, 7)]
        ends = np.array(lines, np.float64).reshape(-1, 2)
        plot.addItem(pg.PlotCurveItem(ends[:, 0], ends[:, 1], pen=line, connect="pairs"))
        plot.getAxis("left").setTicks(
            [[(6.5 - number, text) for number, text in enumerate(self.days())]]
        )
        plot.getAxis("bottom").setTicks([[(hour + 0.5, f"{hour:02d}") for hour in range(0, 24, 3)]])
        plot.setXRange(0, 24, padding=0)
        plot.setYRange(0, 7, padding=0)
        if not any(map(any, heat.due)):
            self.say(self.tr("No order fell due in this period."))
        total = heat.late_total
        words = self.tr("{late} of {due} late").format(late=total, due=sum(map(sum, heat.due)))
        self.detail.setText(words)
        self.setAccessibleDescription(words)

    def focus_of(self, found: object) -> tuple[dict[str, str], str] | None:
        if not isinstance(found, tuple):
            return None
        weekday, hour = found
        title = f"{self.days()[weekday]} {hour:02d}:00"
        return {"weekday": str(weekday), "hour": str(hour)}, title

    def orders(self, found: object | None) -> tuple[tuple[int, ...], str]:
        assert self.numbers is not None
        if not isinstance(found, tuple):
            return self.numbers.behind("late_orders"), self.tr("Late orders")
        weekday, hour = found
        title = self.tr("Late, reported {day} {hour}:00").format(
            day=self.days()[weekday], hour=f"{hour:02d}"
        )
        return self.numbers.late_at(weekday, hour), title

    def data(self) -> tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]:
        heads = (self.tr("Weekday"), self.tr("Hour"), self.tr("Due"), self.tr("Late"))
        heat = self._heat
        if heat is None:
            return heads, ()
        rows = [
            (name, hour, heat.due[weekday][hour], heat.late[weekday][hour])
            for weekday, name in enumerate(self.days())
            for hour in range(24)
        ]
        return heads, tuple(rows)

    def _colour(self, count: int, peak: int, due: int) -> tuple[int, int, int]:
        if count:
            found = ink.mixed("red_wash", "red", 0.15 + 0.85 * count / peak)
        else:
            found = ink.mixed("sub", "line", 0.8) if due else ink.colour("sub")
        return found.red(), found.green(), found.blue()

    def _cell(self, x: float, y: float) -> tuple[int, int] | None:
        weekday, hour = 6 - int(y // 1), int(x // 1)
        return (weekday, hour) if 0 <= weekday < 7 and 0 <= hour < 24 else None

    def hit(self, x: float, y: float) -> object | None:
        cell = self._cell(x, y)
        if cell is None or self._heat is None or not self._heat.late[cell[0]][cell[1]]:
            return None
        return cell

    def tip(self, x: float, y: float) -> str:
        cell = self._cell(x, y)
        if cell is None or self._heat is None:
            return ""
        weekday, hour = cell
        return self.tr("{day} {hour}:00 – {late} of {due} late").format(
            day=self.days()[weekday],
            hour=f"{hour:02d}",
            late=self._heat.late[weekday][hour],
            due=self._heat.due[weekday][hour],
        )
