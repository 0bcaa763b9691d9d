"""The map without a browser: the same signals, drawn by Qt's graphics view.

Used with --safe-map, and where the browser engine is missing or keeps failing. It draws technicians,
orders, routes, areas, raster tiles or the grid; it has no clusters, no cards, no vector tiles, and
areas are not drawn by hand in it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QTimer
from PySide6.QtGui import QColor, QPolygonF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.map_canvas import TARGET_REACH, MapCanvas
from desktop.widgets.map_model import (
    MapBatch,
    MapLayers,
    MapSelection,
    Verdict,
)
from desktop.widgets.map_plain_items import DARK, LIGHT, Mark, OrderMark, TechnicianMark
from desktop.widgets.map_plain_view import PlainMapView, to_scene
from desktop.widgets.map_wire import Shift
from exports.map_page import PageSettings, TileSource


class PlainMap(MapCanvas):
    """Technicians, orders and routes over raster tiles or a grid."""

    def __init__(self, settings: PageSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.view = PlainMapView(settings, self)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._orders: dict[str, OrderMark] = {}
        self._technicians: dict[str, TechnicianMark] = {}
        self._layers = MapLayers()
        self._selection = MapSelection()
        self._target: str | None = None
        view = self.view
        view.pressed_mark.connect(self._on_clicked)
        view.opened_mark.connect(self.double_clicked)
        view.context.connect(self.context_requested)
        view.boxed.connect(self._on_boxed)
        view.dragged.connect(self._on_dragged)
        view.over.connect(self._on_over)
        view.dropped.connect(self._on_dropped)
        view.moved.connect(self.view_changed)
        QTimer.singleShot(0, self, self.ready.emit)

    def colour(self, tone: str) -> QColor:
        """A token's colour, or the colour itself."""
        return QColor(self.view.tokens.get(tone, tone))

    def send(self, batch: MapBatch, shift: Shift, *, fit: bool) -> None:
        scene = self.view.scene()
        for kind, marks in (("technicians", self._technicians), ("orders", self._orders)):
            for id_ in batch.removed.get(kind, ()):
                if mark := marks.pop(id_, None):
                    scene.removeItem(mark)
        for technician in batch.technicians:
            person = self._technicians.get(technician.id)
            if person is None:
                person = self._technicians[technician.id] = TechnicianMark(technician, self.colour)
                scene.addItem(person)
            person.take(technician)
            person.setPos(to_scene(*shift(technician.lat, technician.lon)))
        for order in batch.orders:
            mark = self._orders.get(order.id)
            if mark is None:
                mark = self._orders[order.id] = OrderMark(order, self.colour)
                scene.addItem(mark)
            mark.take(order)
            mark.setPos(to_scene(*shift(order.lat, order.lon)))
        for id_ in batch.removed.get("routes", ()):
            self.view.routes.pop(id_, None)
        for route in batch.routes:
            points = [to_scene(*shift(lat, lon)) for lat, lon in route.points]
            self.view.routes[route.id] = (route, points)
        for id_ in batch.removed.get("areas", ()):
            self.view.areas.pop(id_, None)
        for area in batch.areas:
            rings = [QPolygonF([to_scene(*shift(*corner)) for corner in r]) for r in area.rings]
            named = area.lat is not None and area.lon is not None
            at = to_scene(*shift(area.lat or 0.0, area.lon or 0.0)) if named else None
            self.view.areas[area.id] = (area, rings, at)
        if batch.selection is not None:
            self._selection = batch.selection
            self._refresh()
        else:
            self._refresh_some(
                [self._technicians[t.id] for t in batch.technicians],
                [self._orders[o.id] for o in batch.orders],
            )
        if fit:
            self.fit()
        QTimer.singleShot(0, self, self.batch_done.emit)

    def _refresh(self) -> None:
        self._refresh_some(self._technicians.values(), self._orders.values())

    def _refresh_some(self, people: Iterable[TechnicianMark], orders: Iterable[OrderMark]) -> None:
        chosen = self._selection
        only = chosen.technician if self._layers.only_selected else None
        for person in people:
            id_ = person.technician.id
            person.is_selected = id_ == chosen.technician
            person.setVisible(self._layers.technicians and (only is None or id_ == only))
        for mark in orders:
            order = mark.order
            mark.is_selected = order.id in chosen.orders
            shown = self._layers.orders and not (self._layers.hide_planned and order.planned)
            shown = shown and (only is None or order.technician_id == only)
            mark.setVisible(shown or mark.is_selected)
        self.view.shows_routes = self._layers.routes
        self.view.shows_areas = self._layers.areas
        self.view.chosen = chosen.technician
        self.view.viewport().update()

    def choose(self, selection: MapSelection, *, reveal: bool) -> None:
        self._selection = selection
        self._refresh()
        marks: list[Mark] = [self._orders[i] for i in selection.orders if i in self._orders]
        if selection.technician in self._technicians:
            marks.append(self._technicians[selection.technician])
        if reveal and marks:
            self.view.reveal(marks[0].pos())

    def focus_on(self, kind: str, id_: str, zoom: int) -> None:
        marks: Mapping[str, Mark] = self._technicians if kind == "technician" else self._orders
        if mark := marks.get(id_):
            self.view.look_at(mark.pos(), max(zoom, self.view.zoom))

    def pan_to(self, lat: float, lon: float, zoom: int | None) -> None:
        self.view.look_at(to_scene(lat, lon), zoom or self.view.zoom)

    def fit(self) -> None:
        self.view.fit([m.pos() for m in [*self._technicians.values(), *self._orders.values()]])

    def part_orders(self, ids: Sequence[str]) -> None:
        self.view.fit([self._orders[id_].pos() for id_ in ids if id_ in self._orders])

    def set_theme(self, name: str, tokens: Mapping[str, str]) -> None:
        self.view.tokens = (DARK if name == "dark" else LIGHT) | dict(tokens)
        self._refresh()

    def set_strings(self, strings: Mapping[str, str]) -> None:
        self.view.setAccessibleName(strings.get("map", ""))

    def set_layers(self, layers: MapLayers) -> None:
        self._layers = layers
        self._refresh()

    def set_basemap(self, source: TileSource | None, dark: TileSource | None) -> None:
        self.view.set_source(source)
        if dark is not None:
            dark.close()

    def set_drop_verdict(self, technician_id: str | None, verdict: Verdict, text: str) -> None:
        self.view.refuses = technician_id is not None and verdict == "no"
        for id_, person in self._technicians.items():
            if id_ == technician_id:
                person.judge(verdict, text.replace("\n", " · "))
            elif person.verdict:
                person.judge(None, "")

    def _on_clicked(self, kind: str, id_: str) -> None:
        self.clicked.emit(kind, id_)

    def _on_boxed(self, area: QRectF) -> None:
        ids = [i for i, m in self._orders.items() if m.isVisible() and area.contains(m.pos())]
        self.choose(MapSelection(self._selection.technician, tuple(ids)), reveal=False)
        self.box_selected.emit(ids)

    def _on_dragged(self, id_: str) -> None:
        chosen = self._selection.orders
        self.drag_requested.emit(list(chosen) if id_ in chosen else [id_])

    def _near(self, at: QPointF) -> str | None:
        best, least = None, float(TARGET_REACH)
        for id_, person in self._technicians.items():
            if not person.isVisible():
                continue
            tip = QPointF(self.view.mapFromScene(person.pos()))
            box = person.pill().translated(tip)
            dx = max(box.left() - at.x(), 0.0, at.x() - box.right())
            dy = max(box.top() - at.y(), 0.0, at.y() - tip.y())
            if (distance := math.hypot(dx, dy)) < least:
                best, least = id_, distance
        return best

    def _on_over(self, at: QPointF | None) -> None:
        target = None if at is None else self._near(at)
        if target != self._target:
            self._target = target
            self.set_drop_verdict(None, "ok", "")
            self.hovered_target.emit(target)

    def _on_dropped(self, ids: list[str], at: QPointF, shift: bool) -> None:
        target = self._near(at)
        self._on_over(None)
        if target is not None:
            self.orders_dropped.emit(ids, target, shift)

    def shutdown(self) -> None:
        self.view.set_source(None)
        self._orders.clear()
        self._technicians.clear()
        self.view.scene().clear()
