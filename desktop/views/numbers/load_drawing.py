"""Drawing the load of places: filled areas and squares, bubbles at the middle of regions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPolygonF
from PySide6.QtWidgets import QGraphicsPolygonItem

from desktop.theme import ink, tokens
from desktop.views.numbers.ground import DEGREE_KM, Box, Ground, Room, bar_km, ring_distance
from domain.geo import ring_contains, ring_km2

if TYPE_CHECKING:
    from domain.analytics.load_map import LoadMap, LoadPlace
    from domain.areas import Area, Ring

#: Diameters of bubbles in pixels.
_LEAST, _MOST = 12.0, 54.0
#: Regions this large in pixels are drawn as they are, with an edge so wide.
_SEEN, _EDGE = 26.0, 18.0
_LINE = 15.0
_WORDS_PIXELS = 12
#: Brighter fills carry dark words, darker ones bright words.
_BRIGHT = 110


@dataclass(frozen=True, slots=True)
class Found:
    """``branches``: (name, lat, lon) of those with a place."""

    load_map: LoadMap
    areas: tuple[Area, ...]
    branches: tuple[tuple[str, float, float], ...]


class LoadPicture:
    """What is drawn, in which colours and words. ``ground``: where, None until it is drawn."""

    def __init__(self, found: Found, font: QFont) -> None:
        self.found = found
        self.font = font
        self.places = found.load_map.places
        self.grounds = found.load_map.by
        self.per_head = found.load_map.load.endswith("_per_head")
        self.most = max([place.value for place in self.places] or [0.0])
        self.ground: Ground | None = None

    def colour(self, value: float) -> QColor:
        """From pale to full; late orders are the alert they are in the heat map too."""
        if not value:
            return ink.colour("sub")
        tone = "red" if self.found.load_map.load == "late" else "accent"
        return ink.mixed(f"{tone}_wash", tone, 0.1 + 0.9 * value / self.most)

    def value_text(self, value: float) -> str:
        return f"{value:.1f}" if self.per_head else f"{value:.0f}"

    def diameter(self, place: LoadPlace) -> float:
        """In pixels; the surface of a bubble grows with its load."""
        share = place.value / self.most if self.most else 0.0
        return float(_LEAST + (_MOST - _LEAST) * share**0.5)


def draw_load(picture: LoadPicture, plot: Any, pg: Any) -> None:
    """Everything onto the cleared ``plot``, each pixel as wide as it is high."""
    found = picture.found
    places, filled = found.load_map.places, found.load_map.by != "region"
    corners = [corner for place in places for corner in place.ring]
    points = [*corners, *((place.lat, place.lon) for place in places)]
    ground = Ground.around([*points, *_near_branches(found, points)])
    box = plot.getViewBox()
    box.setRange(
        xRange=(-ground.width / 2, ground.width / 2),
        yRange=(-ground.height / 2, ground.height / 2),
        padding=0.08 if filled else 0.12,
    )
    (left, right), (bottom, top) = box.viewRange()
    pixel = (right - left) / max(1.0, box.width())
    room = Room(Box(left, bottom, right, top))
    words = _Words(picture, plot, pg, ground, room, pixel)
    for area in () if found.load_map.by == "area" else found.areas:
        _ring(plot, pg, ground, area.ring, None)
    apart = [
        (name, lat, lon)
        for name, lat, lon in found.branches
        if not any(ring_contains(place.ring, lat, lon) for place in places)
    ]
    for _, lat, lon in apart:
        words.branch(lat, lon)
    radii = [_radius(picture, place, pixel) for place in places]
    # What is small lies on top.
    for place, radius in sorted(
        zip(places, radii, strict=True), key=lambda each: (each[1], -ring_km2(each[0].ring))
    ):
        if radius:
            _bubble(picture, plot, pg, ground, place)
        elif filled:
            _ring(plot, pg, ground, place.ring, picture.colour(place.value))
        else:
            _patch(picture, plot, pg, ground, place)
    _scale_bar(plot, pg, box.viewRange(), words)
    for place, radius in zip(places, radii, strict=True):
        words.keep_free(place, radius)
    for place, radius in zip(places, radii, strict=True):
        words.name(place, radius)  # the heaviest first
    for name, lat, lon in apart:
        words.branch_name(name, lat, lon)
    picture.ground = ground


def place_at(picture: LoadPicture, x: float, y: float, pixel: float) -> LoadPlace | None:
    """The place under a point of the ground; where bubbles overlap the nearest. ``pixel``: how wide
    one is on the ground."""
    if picture.ground is None:
        return None
    lat, lon = picture.ground.place(x, y)
    if picture.found.load_map.by == "area":
        inside = [area for area in picture.found.areas if area.contains(lat, lon)]
        smallest = min(inside, key=lambda area: area.km2, default=None)
        return next((p for p in picture.places if smallest and p.key == smallest.code), None)
    if picture.found.load_map.by == "cell":
        return next((p for p in picture.places if ring_contains(p.ring, lat, lon)), None)
    under: list[tuple[float, LoadPlace]] = []
    for place in picture.places:
        at_x, at_y = picture.ground.at(place.lat, place.lon)
        reach = _radius(picture, place, pixel)
        away = ((x - at_x) ** 2 + (y - at_y) ** 2) ** 0.5
        if reach and away <= 1.15 * reach:
            under.append((away / reach, place))
        elif not reach:
            corners = [picture.ground.at(*corner) for corner in place.ring]
            if ring_contains(place.ring, lat, lon):
                under.append((0.5, place))
            elif ring_distance(corners, x, y) <= _EDGE / 2 * pixel:
                under.append((1.0, place))
    return min(under, key=lambda each: each[0])[1] if under else None


def _radius(picture: LoadPicture, place: LoadPlace, pixel: float) -> float:
    """Of a place's bubble on the ground; 0 for what is large enough to be seen as it is."""
    if picture.grounds != "region":
        return 0.0
    if place.ring:
        ground = Ground.around(place.ring)
        if max(ground.width, ground.height) / pixel >= _SEEN:
            return 0.0
    return picture.diameter(place) * pixel / 2


def _near_branches(found: Found, points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Branches that do not stretch the map to twice its size."""
    ground = Ground.around(points)
    return [
        (lat, lon)
        for _, lat, lon in found.branches
        if abs(ground.at(lat, lon)[0]) <= ground.width and abs(lat - ground.lat) <= ground.height
    ]


def _polygon(ground: Ground, ring: Ring) -> QGraphicsPolygonItem:
    return QGraphicsPolygonItem(QPolygonF([QPointF(*ground.at(lat, lon)) for lat, lon in ring]))


def _ring(plot: Any, pg: Any, ground: Ground, ring: Ring, fill: QColor | None) -> None:
    """``fill`` None: only its outline."""
    item = _polygon(ground, ring)
    item.setPen(pg.mkPen(ink.colour("line"), width=1.5))
    if fill is not None:
        item.setBrush(fill)
    plot.addItem(item)


def _patch(picture: LoadPicture, plot: Any, pg: Any, ground: Ground, place: LoadPlace) -> None:
    """The surroundings of a region's orders, with round corners."""
    for width, colour in ((_EDGE + 3, ink.colour("panel")), (_EDGE, picture.colour(place.value))):
        item = _polygon(ground, place.ring)
        pen = pg.mkPen(colour, width=width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        item.setPen(pen)
        item.setBrush(colour)
        plot.addItem(item)


def _bubble(picture: LoadPicture, plot: Any, pg: Any, ground: Ground, place: LoadPlace) -> None:
    fill = QColor(picture.colour(place.value))
    fill.setAlpha(225)
    edge = ink.colour("panel" if place.value else "line")
    x, y = ground.at(place.lat, place.lon)
    plot.addItem(
        pg.ScatterPlotItem(
            [x],
            [y],
            size=picture.diameter(place),
            pen=pg.mkPen(edge, width=1.5),
            brush=pg.mkBrush(fill),
            antialias=True,
        )
    )


def _scale_bar(plot: Any, pg: Any, view: Any, words: _Words) -> None:
    (left, right), (bottom, top) = view
    size = bar_km((right - left) * DEGREE_KM / 5)
    x, y = left + (right - left) * 0.015, bottom + (top - bottom) * 0.03
    end = x + size / DEGREE_KM
    plot.plot([x, end], [y, y], pen=pg.mkPen(ink.colour("muted"), width=1.5))
    text = f"{size:g} km" if size >= 1 else f"{size * 1000:g} m"
    words.put(text, (end + 4 * words.pixel, y), (0.0, 0.5), "muted")


class _Words:
    """Names and figures of places, where they find room: the heaviest place comes first."""

    def __init__(
        self, picture: LoadPicture, plot: Any, pg: Any, ground: Ground, room: Room, pixel: float
    ) -> None:
        self.pixel = pixel
        self._picture, self._plot, self._pg = picture, plot, pg
        self._ground, self._room = ground, room
        self._font = QFont(picture.font)
        self._font.setPixelSize(_WORDS_PIXELS)
        self._metrics = QFontMetricsF(self._font)

    def keep_free(self, place: LoadPlace, radius: float) -> None:
        x, y = self._ground.at(place.lat, place.lon)
        inner = radius * 0.7
        if not radius:
            return
        self._room.take(Box(x - inner, y - inner, x + inner, y + inner))

    def put(
        self,
        text: str,
        at: tuple[float, float],
        anchor: tuple[float, float],
        token: str,
        *,
        plate: bool = False,
    ) -> None:
        """``plate``: on a ground of their own, where they may lie across several fills."""
        fill = QColor(ink.colour("panel"))  # a copy: that one is everybody's
        fill.setAlpha(190 if plate else 0)
        colour = getattr(tokens.current(), token)
        item = self._pg.TextItem(text, color=colour, anchor=anchor, fill=self._pg.mkBrush(fill))
        item.setFont(self._font)
        item.textItem.document().setDocumentMargin(1)
        item.setPos(*at)
        self._plot.addItem(item)

    def name(self, place: LoadPlace, radius: float) -> None:
        """``radius`` of its bubble on the ground; 0: it is filled, and the words stand on it."""
        if not place.value and self._picture.grounds == "cell":
            return
        x, y = self._ground.at(place.lat, place.lon)
        picture = self._picture
        figure = picture.value_text(place.value)
        name = "" if picture.grounds == "cell" else place.label
        fits_inside = self._metrics.horizontalAdvance(figure) + 6 < 2 * radius / self.pixel
        if radius and fits_inside:
            self.put(figure, (x, y), (0.5, 0.5), self._on(place))
            texts, gap = [name], radius
        else:
            texts, gap = [f"{name} {figure}".strip(), figure], radius
        plate = not radius and self._picture.grounds == "region"
        token = "text" if radius or plate else self._on(place)
        for text in texts:
            places = self._around(text, x, y, gap) if radius else [self._box(text, x, y)]
            number = self._room.find(places)
            if number is not None:
                box = places[number]
                middle = (box.left + box.right) / 2, (box.low + box.high) / 2
                self.put(text, middle, (0.5, 0.5), token, plate=plate)
                return

    def branch(self, lat: float, lon: float) -> None:
        """A small square, under everything else."""
        x, y = self._ground.at(lat, lon)
        mark = self._pg.ScatterPlotItem([x], [y], symbol="s", size=7, pen=None)
        mark.setBrush(self._pg.mkBrush(ink.colour("muted")))
        self._plot.addItem(mark)

    def branch_name(self, name: str, lat: float, lon: float) -> None:
        """Where there is room left."""
        places = self._around(name, *self._ground.at(lat, lon), 4 * self.pixel)
        number = self._room.find(places)
        if number is not None:
            box = places[number]
            middle = (box.left + box.right) / 2, (box.low + box.high) / 2
            self.put(name, middle, (0.5, 0.5), "muted")

    def _on(self, place: LoadPlace) -> str:
        """The token of words upon the fill of a place."""
        bright = self._picture.colour(place.value).lightness() >= _BRIGHT
        dark_theme = tokens.current().is_dark
        if bright:
            return "background" if dark_theme else "text"
        return "text" if dark_theme else "panel"

    def _box(self, text: str, x: float, y: float) -> Box:
        wide = (self._metrics.horizontalAdvance(text) + 4) * self.pixel / 2
        tall = _LINE * self.pixel / 2
        return Box(x - wide, y - tall, x + wide, y + tall)

    def _around(self, text: str, x: float, y: float, gap: float) -> list[Box]:
        """Below, right, left and above a bubble."""
        wide = (self._metrics.horizontalAdvance(text) + 4) * self.pixel / 2
        tall = _LINE * self.pixel / 2
        off = gap + 2 * self.pixel
        return [
            self._box(text, x, y - off - tall),
            self._box(text, x + off + wide, y),
            self._box(text, x - off - wide, y),
            self._box(text, x, y + off + tall),
        ]
