"""Work orders on the move: the MIME form that every view of the board understands."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent

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


def with_shift(event: QDropEvent) -> bool:
    """Whether Shift is held while the orders are let go."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
