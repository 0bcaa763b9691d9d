"""A part of the board in a window of its own, for the second monitor (DD-24)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services import Services

#: Commands of the window that must be at hand here too.
_KEYS = {"Ctrl+Z": "undo", "Ctrl+Y": "redo", "Ctrl+K": "search", "F2": "call"}

#: The keys that take a part away, and bring it back: here as in the window it came from.
KEY_OF = {"map": "Ctrl+Alt+M", "timeline": "Ctrl+Alt+T"}


def monitors() -> str:
    """The monitors there are, as a name to remember places by: '2560x1440+0+0 1920x1080+2560+0'."""
    boxes = (screen.geometry() for screen in QGuiApplication.screens())
    return " ".join(f"{b.width()}x{b.height()}+{b.x()}+{b.y()}" for b in boxes)


class SecondWindow(QWidget):
    """Holds one part; closing it brings the part back. Where it lies is remembered for each set of
    monitors.

    Signals:
        closed()
    """

    closed = Signal()

    def __init__(self, services: Services, name: str, part: QWidget, title: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName(f"second_{name}")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)
        self._services = services
        self._key = f"dispatch/second/{name}/{monitors()}"
        self.part = part
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(part)
        for keys, command in _KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(
                lambda name=command: services.navigator.command_requested.emit(name)
            )
        back = QShortcut(QKeySequence(KEY_OF[name]), self)
        back.activated.connect(self.close)
        self.resize(1100, 700)
        self._place()

    def _place(self) -> None:
        """Where it was with these monitors; the first time on the monitor the window is not on."""
        kept = self._services.settings.state(self._key)
        if not kept.isEmpty() and self.restoreGeometry(kept):
            return
        others = QGuiApplication.screens()[1:]
        if others:
            box = others[0].availableGeometry()
            self.setGeometry(box.adjusted(0, 32, 0, 0))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._services.settings.set_state(self._key, self.saveGeometry())
        super().closeEvent(event)
        self.closed.emit()
