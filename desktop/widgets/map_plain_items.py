"""The marks of the plain map: each is painted at a fixed size on screen, whatever the zoom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPixmapCache,
    QPolygonF,
)
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from desktop.widgets.map_model import MapArea, MapOrder, MapTechnician, Verdict

Colour = Callable[[str], QColor]

LIGHT = {
    "panel": "#FFFFFF", "text": "#1A2130", "muted": "#667085", "accent": "#0F766E",
    "red": "#C4281C", "amber": "#B65C02", "blue": "#1D5FC4", "on-tone": "#FFFFFF",
    "land": "#EDEFEE", "land-line": "#E2E6E4", "land-line-strong": "#D3D9D6",
}  # fmt: skip
DARK = {
    "panel": "#1A1E25", "text": "#E5E9F0", "muted": "#98A2B3", "accent": "#3CC9B8",
    "red": "#FF7A6E", "amber": "#FFB454", "blue": "#7FB0FF", "on-tone": "#0F1318",
    "land": "#1B2026", "land-line": "#232930", "land-line-strong": "#2D343D",
}  # fmt: skip
SIZES = {"urgent": 25, "high": 21, "normal": 18, "low": 15}
VERDICT_TONES: dict[Verdict, str] = {
    "ok": "accent", "warn": "amber", "no": "red", "override": "red",
}  # fmt: skip


def _bold(pixels: int) -> QFont:
    font = QFont()
    font.setPixelSize(pixels)
    font.setBold(True)
    return font


def order_path(alert: str, radius: float) -> QPainterPath:
    """The outline of an order's mark around the origin: the shape says the alert."""
    path, r = QPainterPath(), radius
    if alert == "red":
        path.addPolygon(QPolygonF([QPointF(0, -r), QPointF(r, 0.8 * r), QPointF(-r, 0.8 * r)]))
        path.closeSubpath()
    elif alert == "amber":
        path.addPolygon(QPolygonF([QPointF(0, -r), QPointF(r, 0), QPointF(0, r), QPointF(-r, 0)]))
        path.closeSubpath()
    elif alert == "blue":
        path.addEllipse(QPointF(0, 0), 0.88 * r, 0.88 * r)
    else:
        path.addRoundedRect(QRectF(-0.76 * r, -0.76 * r, 1.52 * r, 1.52 * r), 0.3 * r, 0.3 * r)
    return path


class Mark(QGraphicsItem):
    """Something at a place that keeps its size on screen."""

    kind = ""

    def __init__(self, colour: Colour) -> None:
        super().__init__()
        self.colour = colour
        self.is_selected = False
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)


class OrderMark(Mark):
    """A work order."""

    kind = "order"

    def __init__(self, order: MapOrder, colour: Colour) -> None:
        super().__init__(colour)
        self.setZValue(10)
        self.take(order)

    def take(self, order: MapOrder) -> None:
        """Show this state of the order."""
        self.order = order
        self.setToolTip("\n".join([order.title or order.label, *order.lines]).strip())
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(-24, -24, 48, 48)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addEllipse(QPointF(0, 0), 12, 12)
        return path

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        # thousands of marks share a few looks: each look is painted once and then copied
        order = self.order
        ratio = painter.device().devicePixelRatio()
        tone = self.colour(order.alert if order.alert != "none" else "muted")
        panel, accent = self.colour("panel"), self.colour("accent")
        is_hollow = bool(order.technician_id) or order.planned
        facts = (order.alert, order.priority, is_hollow, self.is_selected, ratio)
        key = f"map/{facts}/{tone.rgba()}/{panel.rgba()}/{accent.rgba()}"
        pixmap = QPixmap()
        if not QPixmapCache.find(key, pixmap):
            pixmap = QPixmap(round(48 * ratio), round(48 * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            brush = QPainter(pixmap)
            brush.translate(24, 24)
            self._paint_look(brush, tone, panel, accent, is_hollow=is_hollow)
            brush.end()
            QPixmapCache.insert(key, pixmap)
        painter.drawPixmap(QPointF(-24, -24), pixmap)

    def _paint_look(
        self, painter: QPainter, tone: QColor, panel: QColor, accent: QColor, *, is_hollow: bool
    ) -> None:
        radius = SIZES.get(self.order.priority, 18) / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_selected:
            painter.setPen(QPen(accent, 3))
            painter.setBrush(panel)
            painter.drawEllipse(QPointF(0, 0), radius + 7, radius + 7)
        path = order_path(self.order.alert, radius)
        painter.setPen(QPen(panel, 4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.fillPath(path, QBrush(tone))
        if is_hollow:
            painter.fillPath(order_path(self.order.alert, radius - 3.4), QBrush(panel))


class TechnicianMark(Mark):
    """A technician: a pill that points at the place, and the verdict on what is dragged."""

    kind = "technician"

    def __init__(self, technician: MapTechnician, colour: Colour) -> None:
        super().__init__(colour)
        self.setZValue(20)
        self.verdict: Verdict | None = None
        self.reason = ""
        self.take(technician)

    def take(self, technician: MapTechnician) -> None:
        """Show this state of the technician."""
        self.prepareGeometryChange()
        self.technician = technician
        self.width = QFontMetricsF(_bold(14)).horizontalAdvance(technician.name) + 24
        self.setToolTip("\n".join([technician.name, technician.status_text, *technician.lines]))
        self.update()

    def judge(self, verdict: Verdict | None, reason: str) -> None:
        """Show whether the dragged orders may be dropped here."""
        self.prepareGeometryChange()
        self.verdict, self.reason = verdict, reason
        self.setZValue(30 if verdict else 20)
        self.update()

    def pill(self) -> QRectF:
        """The pill's box around the place at the origin."""
        return QRectF(-self.width / 2, -37, self.width, 29)

    def boundingRect(self) -> QRectF:
        reason = QFontMetricsF(_bold(13)).horizontalAdvance(self.reason) + 24
        return self.pill().united(QRectF(-reason / 2, 0, reason, 34)).adjusted(-7, -7, 7, 7)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self.pill().adjusted(0, 0, 0, 8))
        return path

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        tone = self.colour(self.technician.colour)
        if self.technician.age_minutes >= 60:
            tone.setAlphaF(0.6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_selected or self.verdict:
            ring = self.colour(VERDICT_TONES[self.verdict]) if self.verdict else tone
            painter.setPen(QPen(ring, 2.5))
            painter.setBrush(self.colour("panel"))
            painter.drawRoundedRect(self.pill().adjusted(-4, -4, 4, 4), 12, 12)
        path = QPainterPath()
        path.addRoundedRect(self.pill(), 9, 9)
        path.addPolygon(QPolygonF([QPointF(-7, -9), QPointF(7, -9), QPointF(0, 0)]))
        path.setFillRule(Qt.FillRule.WindingFill)
        painter.fillPath(path, QBrush(tone))
        painter.setPen(self.colour("on-tone"))
        painter.setFont(_bold(14))
        painter.drawText(self.pill(), Qt.AlignmentFlag.AlignCenter, self.technician.name)
        if self.reason and self.verdict:
            box = QRectF(-150, 8, 300, 24)
            painter.setFont(_bold(13))
            width = QFontMetricsF(painter.font()).horizontalAdvance(self.reason) + 20
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colour("panel"))
            painter.drawRoundedRect(QRectF(-width / 2, 8, width, 24), 6, 6)
            painter.setPen(self.colour(VERDICT_TONES[self.verdict]))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.reason)


#: An area, its rings in scene units, and where its name stands.
PlainArea = tuple[MapArea, list[QPolygonF], QPointF | None]


def draw_areas(
    painter: QPainter, areas: Iterable[PlainArea], tokens: Mapping[str, str], scale: float
) -> None:
    """Outlines, a hint of colour, and the name in the middle; ``scale``: scene units of a pixel."""
    for area, rings, name_at in areas:
        colour = QColor(tokens.get(area.colour, area.colour))
        pen = QPen(colour, 1.5, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        wash = QColor(colour)
        wash.setAlphaF(0.06)
        painter.setPen(pen)
        painter.setBrush(wash)
        for ring in rings:
            painter.drawPolygon(ring)
        if name_at is not None:
            painter.save()
            painter.translate(name_at)
            painter.scale(scale, scale)
            painter.setPen(QColor(tokens["muted"]))
            box = QRectF(-120, -10, 240, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, area.name)
            painter.restore()
