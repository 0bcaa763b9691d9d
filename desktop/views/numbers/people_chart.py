"""Technicians side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.theme import tokens
from desktop.theme.charts import series_colours
from desktop.views.numbers.plots import ChartCard, shortened

if TYPE_CHECKING:
    from desktop.views.numbers.figures import Numbers
    from domain.analytics.scores import TechnicianFigures

_MOST = 12


class PeopleChart(ChartCard):
    """Score, orders, punctuality or ratings of everybody. Chosen: the technician's id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", 300, parent)
        self.title.setText(self.tr("Technicians"))
        self.setAccessibleName(self.title.text())
        self.measure = QComboBox()
        self.measure.setAccessibleName(self.tr("What is compared"))
        for name, text in (
            ("score", self.tr("Performance score")),
            ("finished", self.tr("Orders finished")),
            ("closure_rate", self.tr("In time")),
            ("satisfaction", self.tr("Satisfaction")),
            ("jobs_per_day", self.tr("Orders a day")),
        ):
            self.measure.addItem(text, name)
        self.measure.currentIndexChanged.connect(self.changed)
        self.add_control(self.measure)
        self._people: tuple[TechnicianFigures, ...] = ()
        self._shown: list[tuple[float, TechnicianFigures]] = []

    def show_numbers(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self._people = numbers.technicians
        self.changed()

    def value_of(self, one: TechnicianFigures) -> float | None:
        name = str(self.measure.currentData())
        if name == "score":
            return one.score.value
        value = getattr(one, name)
        return None if value is None else float(value)

    def text_of(self, value: float) -> str:
        name = str(self.measure.currentData())
        if name == "closure_rate":
            return f"{value * 100:.0f}%"
        return f"{value:.0f}" if name in ("score", "finished") else f"{value:.1f}"

    def draw(self, plot: Any, pg: Any) -> None:
        now, colours = tokens.current(), series_colours()
        known = [(value, one) for one in self._people if (value := self.value_of(one)) is not None]
        known.sort(key=lambda pair: (-pair[0], pair[1].name))
        self._shown = known[:_MOST]
        count = len(self._shown)
        places = [count - 1 - place for place in range(count)]
        top = max([value for value, _ in self._shown] or [1.0]) or 1.0
        plot.addItem(
            pg.BarGraphItem(
                x0=[0] * count,
                y=places,
                width=[value for value, _ in self._shown],
                height=0.62,
                brush=colours[0],
                pen=None,
            )
        )
        for (value, _), place in zip(self._shown, places, strict=True):
            text = pg.TextItem(self.text_of(value), color=now.text, anchor=(0, 0.5))
            text.setPos(value + top * 0.01, place)
            plot.addItem(text)
        names = [(p, shortened(one.name)) for (_, one), p in zip(self._shown, places, strict=True)]
        plot.getAxis("left").setTicks([names])
        plot.getAxis("bottom").setTicks([[]])
        plot.getAxis("bottom").setVisible(False)
        plot.getAxis("left").setVisible(bool(count))
        plot.setXRange(0, top * 1.16, padding=0)
        plot.setYRange(min(-0.6, count - 4.4), count - 0.4, padding=0)
        rest = len(known) - count
        missing = len(self._people) - len(known)
        words = []
        if rest:
            words.append(self.tr("and {count} more").format(count=rest))
        if missing:
            words.append(self.tr("{count} without a value").format(count=missing))
        if not self._people:
            done = self.numbers.measures["finished"].sample if self.numbers is not None else 0
            self.say(
                self.tr("The orders finished in this period name no technician.")
                if done
                else self.tr("Nobody finished an order in this period.")
            )
        self.detail.setText(" · ".join(words))
        self.setAccessibleDescription(
            ", ".join(f"{one.name} {self.text_of(value)}" for value, one in self._shown)
        )

    def focus_of(self, found: object) -> tuple[dict[str, str], str]:
        named = [one.name for one in self._people if one.technician_id == found]
        return {"technician": str(found)}, named[0] if named else str(found)

    def orders(self, found: object | None) -> tuple[tuple[int, ...], str]:
        assert self.numbers is not None
        if not isinstance(found, int):
            return self.numbers.of_technician(), self.measure.itemText(1)
        title = self.tr("Finished by {name}").format(name=self.focus_of(found)[1])
        return self.numbers.of_technician(found), title

    def data(self) -> tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]:
        names = ("score", "finished", "closure_rate", "satisfaction", "jobs_per_day")
        heads = [self.measure.itemText(self.measure.findData(name)) for name in names]
        rows = [
            (
                one.name,
                one.score.value,
                one.finished,
                one.closure_rate,
                one.satisfaction,
                one.jobs_per_day,
            )
            for one in self._people
        ]
        return (self.tr("Technician"), *heads), tuple(rows)

    def _one(self, y: float) -> tuple[float, TechnicianFigures] | None:
        place = len(self._shown) - 1 - round(y)
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def hit(self, x: float, y: float) -> object | None:
        del x
        found = self._one(y)
        return found[1].technician_id if found is not None else None

    def tip(self, x: float, y: float) -> str:
        del x
        found = self._one(y)
        if found is None:
            return ""
        one = found[1]
        lines = [
            one.name,
            self.tr("{count} finished on {days} days").format(
                count=one.finished, days=one.worked_days
            ),
        ]
        if one.closure_rate is not None:
            lines.append(
                self.tr("{share} in time, {late} late").format(
                    share=f"{one.closure_rate * 100:.0f}%", late=one.late
                )
            )
        if one.satisfaction is not None:
            lines.append(
                self.tr("rated {rating} by {count} customers").format(
                    rating=f"{one.satisfaction:.1f}", count=one.ratings
                )
            )
        if one.score.low_sample:
            lines.append(self.tr("Too few ratings to count in the score."))
        return "\n".join(lines)
