"""One clock for all countdowns: a beat at the turn of each second, and only while somebody looks."""

from __future__ import annotations

import time
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

#: A little after the turn, so that a clock rounded down never shows the old second again.
_LATE_MS = 4


class Ticker(QObject):
    """Calls back each second. The timer rests while no widget is attached."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._attached: dict[int, tuple[QWidget, Callable[[], object]]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)

    def attach(self, widget: QWidget, callback: Callable[[], object]) -> None:
        """Call ``callback`` at each turn while ``widget`` can be seen; ends with the widget."""
        key = id(widget)
        self._attached[key] = (widget, callback)
        widget.destroyed.connect(lambda: self._drop(key))
        if not self._timer.isActive():
            self._start()

    def detach(self, widget: QWidget) -> None:
        self._drop(id(widget))

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def beat(self) -> None:
        """One turn of the second."""
        for key, (widget, callback) in list(self._attached.items()):
            if not shiboken6.isValid(widget):
                self._drop(key)
            elif widget.isVisible() and not widget.window().isMinimized():
                callback()
        if self._attached:
            self._start()

    def _start(self) -> None:
        self._timer.start(1000 - int(time.time() * 1000) % 1000 + _LATE_MS)

    def _drop(self, key: int) -> None:
        self._attached.pop(key, None)
        if not self._attached and shiboken6.isValid(self._timer):
            self._timer.stop()


_shared: Ticker | None = None


def shared_ticker() -> Ticker:
    """The one of the application."""
    global _shared
    if _shared is None or not shiboken6.isValid(_shared):
        _shared = Ticker(QCoreApplication.instance())
    return _shared
