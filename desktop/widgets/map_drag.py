"""Work orders on the move: the MIME form that every view of the board understands."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QDrag, QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.widgets.map_model import MIME_ORDERS


def orders_mime(order_ids: Sequence[str]) -> QMimeData:
    """Work orders as drag data: a JSON list of ids."""
    mime = QMimeData()
    mime.setData(MIME_ORDERS, json.dumps(list(order_ids)).encode())
    return mime


def orders_from_mime(mime: QMimeData | None) -> list[str]:
    """The ids in drag data, empty when it carries none that can be read."""
    if mime is None or not mime.hasFormat(MIME_ORDERS):
        return []
    try:
        found = json.loads(bytes(mime.data(MIME_ORDERS).data()))
    except ValueError:
        return []
    return [str(item) for item in found] if isinstance(found, list) else []


def drag_pixmap(text: str, background: QColor, foreground: QColor, ratio: float = 1.0) -> QPixmap:
    """A small label for the pointer: the usual one would hide the target."""
    font = QFont()
    font.setPixelSize(12)
    font.setBold(True)
    width = QFontMetricsF(font).horizontalAdvance(text) + 18
    pixmap = QPixmap(round(width * ratio), round(24 * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(background)
    painter.drawRoundedRect(QRectF(0, 0, width, 24), 6, 6)
    painter.setPen(foreground)
    painter.setFont(font)
    painter.drawText(QRectF(0, 0, width, 24), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return pixmap


def drag_orders(source: QWidget, order_ids: Sequence[str]) -> Qt.DropAction:
    """Carry work orders from a widget until they are dropped; returns what became of them."""
    drag = QDrag(source)
    drag.setMimeData(orders_mime(order_ids))
    text = QCoreApplication.translate("Map", "{n} orders").format(n=len(order_ids))
    palette = source.palette()
    drag.setPixmap(
        drag_pixmap(
            text,
            palette.highlight().color(),
            palette.highlightedText().color(),
            source.devicePixelRatioF(),
        )
    )
    drag.setHotSpot(QPoint(-12, -12))
    return drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)
