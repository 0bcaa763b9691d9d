"""The plain map's window on the world: panning, zooming, the ground and the routes."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QPixmapCache,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QWidget

from desktop.widgets.map_drag import orders_from_mime, with_shift
from desktop.widgets.map_model import LatLon, MapRoute
from desktop.widgets.map_plain_items import (
    LIGHT,
    Mark,
    OrderMark,
    PlainArea,
    TechnicianMark,
    draw_areas,
)
from exports.map_page import PageSettings, TileSource

WORLD = 256 * 2**20  # scene units around the globe: one pixel at zoom 20


def to_scene(lat: float, lon: float) -> QPointF:
    """Web Mercator in scene units, y growing to the south."""
    sine = math.sin(math.radians(max(-85.0, min(85.0, lat))))
    x = (lon + 180) / 360
    y = 0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)
    return QPointF(x * WORLD, y * WORLD)


def to_lat_lon(point: QPointF) -> LatLon:
    """The inverse of to_scene."""
    lat = math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * point.y() / WORLD))))
    return lat, point.x() / WORLD * 360 - 180


class PlainMapView(QGraphicsView):
    """Panning, zooming, the ground and the routes."""

    pressed_mark = Signal(str, str)
    opened_mark = Signal(str, str)
    context = Signal(str, str, float, float, object)
    boxed = Signal(QRectF)
    dragged = Signal(str)
    over = Signal(object)
    dropped = Signal(list, QPointF, bool)
    moved = Signal(float, float, int)

    def __init__(self, settings: PageSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(QRectF(0, 0, WORLD, WORLD), self))
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.tokens: dict[str, str] = dict(LIGHT)
        self.routes: dict[str, tuple[MapRoute, list[QPointF]]] = {}
        self.areas: dict[str, PlainArea] = {}
        self.shows_routes, self.shows_areas, self.refuses = True, True, False
        self.chosen: str | None = None
        self._limits = (settings.min_zoom, settings.max_zoom)
        self._latitude = settings.latitude
        self.zoom = settings.zoom
        self._source: TileSource | None = None
        self._fitted: list[QPointF] | None = None  # until the user moves the map
        self._pressed: tuple[QPointF, Mark] | None = None
        self._box_from: QPointF | None = None
        self.look_at(to_scene(settings.latitude, settings.longitude), settings.zoom)

    def look_at(self, point: QPointF, zoom: int) -> None:
        """Centre on a scene point at a zoom level."""
        self._fitted = None
        self.zoom = max(self._limits[0], min(self._limits[1], zoom))
        scale = 2.0 ** (self.zoom - 20)
        self.resetTransform()
        self.scale(scale, scale)
        self.centerOn(point)
        self._tell()

    def reveal(self, point: QPointF) -> None:
        """Centre only on what is out of sight."""
        if not self.viewport().rect().adjusted(40, 40, -40, -40).contains(self.mapFromScene(point)):
            self.centerOn(point)
            self._tell()

    def fit(self, points: list[QPointF]) -> None:
        """Zoom to show all points."""
        if not points:
            return
        xs, ys = [p.x() for p in points], [p.y() for p in points]
        size = self.viewport().size()
        span = max(
            (max(xs) - min(xs)) / max(1, size.width() - 80),
            (max(ys) - min(ys)) / max(1, size.height() - 100),
            2.0**-20,
        )
        centre = QPointF((max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2)
        self.look_at(centre, min(15, math.floor(20 - math.log2(span))))
        self._fitted = points

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit(self._fitted)

    def set_source(self, source: TileSource | None) -> None:
        """Adopt raster tiles; vector tiles are beyond the plain map, so the grid stays."""
        if self._source is not None and self._source is not source:
            self._source.close()
        self._source = source if source and source.info.kind == "raster" else None
        if source is not None and self._source is None:
            source.close()
        QPixmapCache.clear()
        self.viewport().update()

    def _tell(self) -> None:
        lat, lon = to_lat_lon(self.mapToScene(self.viewport().rect().center()))
        self.moved.emit(lat, lon, self.zoom)

    def _mark_at(self, at: QPointF) -> Mark | None:
        item = self.itemAt(at.toPoint())
        return item if isinstance(item, Mark) else None

    @staticmethod
    def _id(mark: Mark) -> str:
        if isinstance(mark, TechnicianMark):
            return mark.technician.id
        return mark.order.id if isinstance(mark, OrderMark) else ""

    # painting

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.fillRect(rect, QColor(self.tokens["land"]))
        if self._source is None or self._source.info.transparent:
            self._draw_grid(painter, QRectF(rect))
        if self._source is not None:
            self._draw_tiles(painter, QRectF(rect), self._source)
        if self.shows_areas:
            draw_areas(painter, self.areas.values(), self.tokens, 2.0 ** (20 - self.zoom))
        if self.shows_routes:
            self._draw_routes(painter)

    def _draw_grid(self, painter: QPainter, rect: QRectF) -> None:
        metres = 40075016.7 * math.cos(math.radians(self._latitude)) / WORLD  # per scene unit
        least = 64 * 2.0 ** (20 - self.zoom) * metres
        power = 10.0 ** math.floor(math.log10(least))
        step = next(power * lead for lead in (1, 2, 5, 10) if power * lead >= least) / metres
        pens = [QPen(QColor(self.tokens[t]), 0) for t in ("land-line", "land-line-strong")]
        for k in range(math.ceil(rect.left() / step), math.floor(rect.right() / step) + 1):
            painter.setPen(pens[k % 5 == 0])
            painter.drawLine(QPointF(k * step, rect.top()), QPointF(k * step, rect.bottom()))
        for k in range(math.ceil(rect.top() / step), math.floor(rect.bottom() / step) + 1):
            painter.setPen(pens[k % 5 == 0])
            painter.drawLine(QPointF(rect.left(), k * step), QPointF(rect.right(), k * step))

    def _draw_tiles(self, painter: QPainter, rect: QRectF, source: TileSource) -> None:
        zoom = max(source.info.min_zoom, min(source.info.max_zoom, self.zoom))
        side, last = WORLD / 2**zoom, 2**zoom - 1
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for x in range(max(0, int(rect.left() / side)), min(last, int(rect.right() / side)) + 1):
            for y in range(
                max(0, int(rect.top() / side)), min(last, int(rect.bottom() / side)) + 1
            ):
                key, pixmap = f"map/{id(source)}/{zoom}/{x}/{y}", QPixmap()
                if not QPixmapCache.find(key, pixmap):
                    pixmap.loadFromData(source.tile(zoom, x, y) or b"")
                    QPixmapCache.insert(key, pixmap)
                if not pixmap.isNull():
                    box = QRectF(x * side, y * side, side, side)
                    painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))

    def _draw_routes(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for id_, (route, points) in self.routes.items():
            colour = QColor(self.tokens.get(route.colour, route.colour))
            colour.setAlphaF(1.0 if id_ == self.chosen else 0.25 if self.chosen else 0.55)
            pen = QPen(colour, 4 if id_ == self.chosen else 2.5)
            pen.setCosmetic(True)
            if route.dashed:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawPolyline(points)

    # input

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at, self._fitted = event.position(), None
        if event.button() != Qt.MouseButton.LeftButton:
            event.accept()
            return
        mark = self._mark_at(at)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._box_from = at
            self.setDragMode(QGraphicsView.DragMode.RubberBandDrag)
        elif mark is not None:
            self._pressed = (at, mark)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        start, mark = self._pressed
        moved = (event.position() - start).manhattanLength()
        if moved >= QApplication.startDragDistance() and isinstance(mark, OrderMark):
            self._pressed = None
            self.dragged.emit(mark.order.id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is not None:
            mark, self._pressed = self._pressed[1], None
            self.pressed_mark.emit(mark.kind, self._id(mark))
            return
        super().mouseReleaseEvent(event)
        if self._box_from is not None:
            start, self._box_from = self._box_from, None
            self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
            corners = self.mapToScene(start.toPoint()), self.mapToScene(at.toPoint())
            self.boxed.emit(QRectF(*corners).normalized())
        elif event.button() == Qt.MouseButton.LeftButton:
            self._tell()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if mark := self._mark_at(event.position()):
            self.opened_mark.emit(mark.kind, self._id(mark))
        else:
            self._zoom_by(1, event.position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mark = self._mark_at(QPointF(event.pos()))
        lat, lon = to_lat_lon(self.mapToScene(event.pos()))
        kind, id_ = (mark.kind, self._id(mark)) if mark else ("map", "")
        self.context.emit(kind, id_, lat, lon, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self._zoom_by(1 if event.angleDelta().y() > 0 else -1, event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}.get(
            Qt.Key(event.key())
        )
        if step:
            self._zoom_by(step, QPointF(self.viewport().rect().center()))
        else:
            super().keyPressEvent(event)

    def _zoom_by(self, step: int, at: QPointF) -> None:
        zoom = max(self._limits[0], min(self._limits[1], self.zoom + step))
        if zoom == self.zoom:
            return
        fixed = self.mapToScene(at.toPoint())
        centre = self.mapToScene(self.viewport().rect().center())
        factor = 2.0 ** (self.zoom - zoom)
        self.look_at(fixed + (centre - fixed) * factor, zoom)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if orders_from_mime(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.over.emit(event.position())
        if self.refuses or not orders_from_mime(event.mimeData()):
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.over.emit(None)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        ids = orders_from_mime(event.mimeData())
        if not ids or self.refuses:
            event.ignore()
            self.over.emit(None)
            return
        event.acceptProposedAction()
        self.dropped.emit(ids, event.position(), with_shift(event))
