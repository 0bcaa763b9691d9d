"""Where the work lies: the company's areas, its regions or squares of a grid, filled by their load."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.numbers.job_chart import JobChart
from desktop.views.numbers.load_drawing import Found, LoadPicture, draw_load, place_at
from desktop.views.numbers.plots import legend
from desktop.views.numbers.words import words_of

if TYPE_CHECKING:
    from desktop.views.numbers.figures import Numbers
    from desktop.views.numbers.ground import Ground
    from domain.analytics.load_map import LoadPlace

#: What :meth:`LoadChart.orders` understands besides the key of a place.
ELSEWHERE = ("elsewhere",)
_HEIGHT = 300


class LoadChart(JobChart):
    """Chosen: the key of a place, or :data:`ELSEWHERE`."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("", _HEIGHT, services, parent)
        self.title.setText(self.tr("Load map"))
        self.setAccessibleName(self.title.text())
        self.by, self.measure = QComboBox(), QComboBox()
        self.by.setAccessibleName(self.tr("Drawn by"))
        self.measure.setAccessibleName(self.tr("What the map shows"))
        for name, text in (
            ("", self.tr("auto")),
            ("area", self.tr("by area")),
            ("region", self.tr("by region")),
            ("cell", self.tr("by square")),
        ):
            self.by.addItem(text, name)
        for name, text in (
            ("open", self.tr("Open orders")),
            ("open_per_head", self.tr("Open orders per head")),
            ("reported", self.tr("Orders reported")),
            ("reported_per_head", self.tr("Orders reported per head")),
            ("late", self.tr("Late orders")),
        ):
            self.measure.addItem(text, name)
        for box in (self.measure, self.by):
            box.currentIndexChanged.connect(self.want)
            self.add_control(box)
        self.picture: LoadPicture | None = None
        self._follows_size = False

    @property
    def load(self) -> str:
        return str(self.measure.currentData())

    @property
    def found(self) -> Found | None:
        return self.picture.found if self.picture is not None else None

    @property
    def ground(self) -> Ground | None:
        return self.picture.ground if self.picture is not None else None

    @property
    def places(self) -> tuple[LoadPlace, ...]:
        return self.picture.places if self.picture is not None else ()

    @property
    def grounds(self) -> str:
        """'area', 'region' or 'cell': what the map on the screen is drawn by."""
        return self.picture.grounds if self.picture is not None else "region"

    # --- computing --------------------------------------------------------------------------------
    def computation(self, numbers: Numbers) -> Callable[[JobContext], Found]:
        by, load = str(self.by.currentData()), self.load

        def read(ctx: JobContext) -> Found:
            with ctx.queries() as queries:
                branches = tuple(
                    (each.name, each.lat, each.lon)
                    for each in queries.branches()
                    if each.active and each.lat is not None and each.lon is not None
                )
                near = branches[0][1:] if branches else None
                found = numbers.load_map(
                    by, load, lambda name: queries.geography.middle_of(name, near)
                )
                return Found(found, tuple(numbers.table.columns.areas), branches)

        return read

    def keep(self, found: Found) -> None:
        self.picture = LoadPicture(found, self.font())

    # --- drawing ----------------------------------------------------------------------------------
    def draw(self, plot: Any, pg: Any) -> None:
        if not self._follows_size:
            self._follows_size = True
            plot.getViewBox().sigResized.connect(lambda _box: self.changed())
        for name in ("left", "bottom"):
            plot.getAxis(name).setVisible(False)
        plot.getViewBox().setAspectLocked(True)
        picture = self.picture
        if picture is None:
            return
        if not self.places:
            self.detail.setText("")
            self.say(
                self.tr(
                    "No order of this period has a known place. Give sites a region or coordinates, "
                    "or draw areas on the dispatch map."
                )
            )
            return
        draw_load(picture, plot, pg)
        said, most = picture.value_text, picture.most
        # Figures that read the same are one step.
        steps = {said(step): picture.colour(step).name() for step in (most / 4, most / 2, most)}
        words = [legend([(colour, text) for text, colour in steps.items()])]
        lost = len(picture.found.load_map.elsewhere)
        if lost:
            words.append(self.tr("{count} without a place").format(count=lost))
        self.detail.setText(" · ".join(words))
        self.setAccessibleDescription(
            ", ".join(f"{self.name_of(one)} {said(one.value)}" for one in self.places)
        )

    # --- what lies under the mouse ------------------------------------------------------------------
    def name_of(self, place: LoadPlace) -> str:
        if self.grounds != "cell":
            return place.label
        return self.tr("around {lat}, {lon}").format(lat=f"{place.lat:.3f}", lon=f"{place.lon:.3f}")

    def place_at(self, x: float, y: float) -> LoadPlace | None:
        if self.picture is None:
            return None
        pixel = self.plot.getPlotItem().getViewBox().viewPixelSize()[0]
        return place_at(self.picture, x, y, pixel)

    def hit(self, x: float, y: float) -> object | None:
        place = self.place_at(x, y)
        return place.key if place is not None else None

    def focus_of(self, found: object) -> tuple[dict[str, str], str] | None:
        names = [self.name_of(place) for place in self.places if place.key == found]
        return ({self.grounds: str(found)}, names[0]) if names else None

    def tip(self, x: float, y: float) -> str:
        place = self.place_at(x, y)
        if place is None:
            return ""
        words = words_of(self._services)
        total = self.found.load_map.total if self.found is not None else 0
        counted = self.measure.itemText(self.measure.findData(self.load.removesuffix("_per_head")))
        lines = [self.name_of(place), f"{counted}: {words.count(place.orders)}"]
        if total:
            lines[-1] += f" · {place.orders / total * 100:.0f}%"
        lines.append(
            self.tr("{people} technicians there, {figure} orders for each").format(
                people=place.people, figure=f"{place.orders / place.people:.1f}"
            )
            if place.people
            else self.tr("no technician has been there yet")
        )
        return "\n".join(lines)

    # --- what lies behind -------------------------------------------------------------------------
    def parts(self) -> Sequence[tuple[str, object]]:
        lost = self.found.load_map.elsewhere if self.found is not None else ()
        if not lost:
            return ()
        return ((self.tr("Orders without a place ({count})").format(count=len(lost)), ELSEWHERE),)

    def orders(self, found: object | None) -> tuple[tuple[int, ...], str]:
        assert self.numbers is not None
        title, key = self.measure.currentText(), self._kpi
        if found == ELSEWHERE and self.found is not None:
            return self.found.load_map.elsewhere, self.tr("Orders without a place")
        focus = self.focus_of(found) if found is not None else None
        if focus is None:
            return self.numbers.behind(key), title
        return self.numbers.of_member(self.grounds, str(found), key), f"{title} · {focus[1]}"

    @property
    def _kpi(self) -> str:
        from domain.analytics.load_map import LOADS

        return LOADS[self.load][0]

    def data(self) -> tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]:
        heads = (
            self.tr("Place"),
            self.tr("Orders"),
            self.tr("Technicians"),
            self.measure.currentText(),
            self.tr("Latitude"),
            self.tr("Longitude"),
        )
        rows = [
            (self.name_of(one), one.orders, one.people, one.value, one.lat, one.lon)
            for one in self.places
        ]
        return heads, tuple(rows)
