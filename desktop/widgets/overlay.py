"""Helpers for what floats above a place without being a window of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QWidget

from desktop.theme import ink, tokens


class ResizeWatch(QObject):
    """Calls back when ``widget`` gets another size. A filter on that one widget only: one on the
    application would crash beside the web engine."""

    def __init__(self, widget: QWidget, callback: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._callback = callback
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._callback()
        return super().eventFilter(watched, event)


def float_above(widget: QWidget) -> None:
    """A soft shadow: only what floats has one. For small widgets; it is drawn by the processor."""
    shadow = QGraphicsDropShadowEffect(widget)
    shadow.setBlurRadius(24)
    shadow.setOffset(0, 6)
    colour = ink.colour("text").toRgb() if not tokens.current().is_dark else ink.colour("rail")
    shade = colour.toRgb()
    shade.setAlpha(150 if tokens.current().is_dark else 46)
    shadow.setColor(shade)
    widget.setGraphicsEffect(shadow)
