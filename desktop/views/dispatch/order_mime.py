"""How orders travel while they are dragged."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QDrag, QFont, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from domain.read_models import OrderCard

ORDERS_MIME = "application/x-paidan-orders"
#: Minutes between the start of the dragged block and the place it was grabbed at.
GRAB_MIME = "application/x-paidan-grab"
#: A technician whose whole day is carried.
PERSON_MIME = "application/x-paidan-technician"


Together = Callable[[Sequence[int]], tuple[int, ...]]
_ALONE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


def carried(order_ids: Sequence[int], together: Together) -> tuple[int, ...]:
    """What a drag of ``order_ids`` takes along: what they are linked with to one visit, unless Alt or
    Ctrl is held."""
    if QGuiApplication.keyboardModifiers() & _ALONE:
        return tuple(order_ids)
    return together(order_ids)


def joins(held: Qt.KeyboardModifier) -> bool:
    """Whether who is dropped on only comes along: Shift."""
    return bool(held & Qt.KeyboardModifier.ShiftModifier)


def drag_label(first: str, count: int, taken_along: int) -> str:
    """The words beside the pointer. ``taken_along``: of ``count``, only for being linked."""
    if taken_along:
        text = QCoreApplication.translate("Drag", "{count} linked orders (Alt: this one alone)")
        return text.format(count=count)
    if count > 1:
        return QCoreApplication.translate("Drag", "{count} orders").format(count=count)
    return first


def make_mime(order_ids: Sequence[int], text: str = "", grab_minutes: float = 0.0) -> QMimeData:
    mime = QMimeData()
    mime.setData(ORDERS_MIME, QByteArray(json.dumps(list(order_ids)).encode()))
    mime.setData(GRAB_MIME, QByteArray(repr(grab_minutes).encode()))
    if text:
        mime.setText(text)
    return mime


def order_ids_of(mime: QMimeData) -> tuple[int, ...]:
    """The dragged ids; () if this is not a drag of orders."""
    if not mime.hasFormat(ORDERS_MIME):
        return ()
    try:
        ids = json.loads(bytes(mime.data(ORDERS_MIME).data()))
    except ValueError:
        return ()
    return tuple(int(value) for value in ids)


def grab_minutes_of(mime: QMimeData) -> float:
    try:
        return float(bytes(mime.data(GRAB_MIME).data()) or b"0")
    except ValueError:
        return 0.0


def person_mime(technician_id: int, name: str = "") -> QMimeData:
    """A name taken off the list: his whole day."""
    mime = QMimeData()
    mime.setData(PERSON_MIME, QByteArray(str(technician_id).encode()))
    if name:
        mime.setText(name)
    return mime


def person_of(mime: QMimeData) -> int:
    """The carried technician; 0 if this is not a drag of a person."""
    if not mime.hasFormat(PERSON_MIME):
        return 0
    try:
        return int(bytes(mime.data(PERSON_MIME).data()))
    except ValueError:
        return 0


def start_drag(source: QWidget, mime: QMimeData, label: str, accent: QColor) -> Qt.DropAction:
    """Run the drag with a small label beside the pointer, so that the target stays visible."""
    drag = QDrag(source)
    drag.setMimeData(mime)
    drag.setPixmap(_drag_pixmap(source, label, accent))
    drag.setHotSpot(QPoint(-14, -6))
    return drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)


def name_of(card: OrderCard | None) -> str:
    """How one order is named beside the pointer."""
    return f"{card.number[-4:]} {card.customer_name}" if card is not None else ""


def drag_orders(
    source: QWidget,
    chosen: Sequence[int],
    name: str,
    *,
    together: Together,
    begun: Callable[[tuple[int, ...]], object],
    accent: QColor,
    grab_minutes: float = 0.0,
) -> None:
    """Carry ``chosen``, and what belongs to their visit, from ``source`` until they are let go.
    ``name``: of the first of them, for the label; ``begun`` is told what is carried."""
    ids = carried(chosen, together)
    label = drag_label(name, len(ids), len(ids) - len(chosen))
    begun(ids)
    start_drag(source, make_mime(ids, label, grab_minutes), label, accent)


def _drag_pixmap(source: QWidget, label: str, accent: QColor) -> QPixmap:
    font = QFont(source.font())
    font.setBold(True)
    metrics = source.fontMetrics()
    ratio = source.devicePixelRatioF()
    width = min(260, metrics.horizontalAdvance(label) + 28)
    pixmap = QPixmap(int(width * ratio), int(26 * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(accent)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRect(0, 0, width, 26), 6, 6)
    painter.setFont(font)
    painter.setPen(QColor("white") if accent.lightness() < 140 else QColor("#10201E"))
    elided = metrics.elidedText(label, Qt.TextElideMode.ElideRight, width - 16)
    painter.drawText(QRect(10, 0, width - 16, 26), int(Qt.AlignmentFlag.AlignVCenter), elided)
    painter.end()
    return pixmap
