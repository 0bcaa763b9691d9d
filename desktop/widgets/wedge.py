"""Scanners that pretend to be keyboards.

The filter sits on the native window, which gets every key before any widget does; one on the
application would crash beside the web engine. Where no text is being written, characters are held
back for the blink of an eye until it is clear whether a person types: a scanned digit must not assign
an order. In a text field they go in at once (a held key would be felt) and are taken out again if
they turn out to be a scan. While an input method composes, the keys never reach us; the manual
advises scanners on a serial line.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.widgets.before_scan import BeforeScan
from domain.scanning import WedgeDetector, WedgeSettings

#: How long a key is held where nobody writes; scanners send the next one within 30 ms.
_HOLD_MS = 45
_ENDS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
#: Fields with this property keep what is scanned into them.
KEEPS_SCANS = "keepsScans"


class KeyboardWedge(QObject):
    """Signals:
    scanned(raw): one complete scan, as typed; the listener normalises it.
    """

    scanned = Signal(str)

    def __init__(self, parent: QObject, settings: WedgeSettings | None = None) -> None:
        super().__init__(parent)
        self._detector = WedgeDetector(settings)
        self._held: list[QKeyEvent] = []
        self._target: QWindow | None = None
        self._before: BeforeScan | None = None
        self._replaying = False
        self._follows = False
        self._release = QTimer(self, interval=_HOLD_MS, singleShot=True)
        self._release.setTimerType(Qt.TimerType.PreciseTimer)
        self._release.timeout.connect(self._give_back)
        self._silence = QTimer(self, singleShot=True)
        self._silence.setInterval(round(self._detector.settings.silence_ms) + 5)
        self._silence.timeout.connect(self._on_silence)

    def watch(self, window: QWindow) -> None:
        """Look at the keys of ``window``, and of every other window of the program as soon as it
        has the focus: a preview, a wall, a dialog with a default button."""
        window.installEventFilter(self)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and not self._follows:
            self._follows = True
            application.focusWindowChanged.connect(self._on_focus)

    def _on_focus(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.KeyPress
            and not self._replaying
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QWindow)
        ):
            return self._on_key(watched, event)
        return super().eventFilter(watched, event)

    # --- keys -------------------------------------------------------------------------------------
    def _on_key(self, window: QWindow, event: QKeyEvent) -> bool:
        """True when the key goes no further."""
        if _is_secret(QApplication.focusWidget()):
            # However fast a PIN is typed: it is no scan, and must not come into the scan log.
            self._give_back()
            self._detector.reset()
            return False
        character = _ENDS.get(Qt.Key(event.key())) or event.text()
        modifiers = event.modifiers()
        if len(character) != 1 or modifiers & ~_PLAIN or event.isAutoRepeat():
            if Qt.Key(event.key()) not in (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock):
                self._give_back()
                self._detector.reset()
            return False
        was_burst = self._detector.is_burst
        typed = self._detector.typed
        scan = self._detector.feed(character, float(event.timestamp()))
        self._silence.start()
        if scan is not None:
            # Of two runs the detector may end the first when the second begins.
            begins_anew = bool(self._detector.typed)
            self._complete(scan)
            if not begins_anew:
                return True
        writing = _writing_field()
        if writing is not None:
            if self._detector.typed == character:
                self._before = BeforeScan(writing)
            # Enter of an unfinished burst belongs to the scanner.
            return character in "\r\n\t" and was_burst
        if character in "\r\n\t":
            if was_burst and typed:
                return True
            self._give_back()
            return False
        self._target = window
        self._held.append(event.clone())
        self._release.start()
        return True

    def _give_back(self) -> None:
        """A person after all: the keys go where they were meant to."""
        self._release.stop()
        held, self._held = self._held, []
        window = self._target
        if window is None or (held and self._detector.is_burst):
            self._held = held
            return
        self._replaying = True
        try:
            for event in held:
                QCoreApplication.sendEvent(window, event)
                release = QKeyEvent(
                    QEvent.Type.KeyRelease, event.key(), event.modifiers(), event.text()
                )
                QCoreApplication.sendEvent(window, release)
        finally:
            self._replaying = False

    def _on_silence(self) -> None:
        scan = self._detector.expire(float("inf"))
        if scan is not None:
            self._complete(scan)
        else:
            self._give_back()

    def _complete(self, scan: str) -> None:
        self._held.clear()
        self._release.stop()
        field = _writing_field()
        if field is not None:
            if field.property(KEEPS_SCANS):
                return
            if self._before is not None:
                self._before.put_back(field, scan)
        self.scanned.emit(scan)


def _writing_field() -> QWidget | None:
    """The widget somebody writes text into, if that is where the focus is."""
    widget = QApplication.focusWidget()
    if widget is None or not widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
        return None
    return widget


def _is_secret(widget: QWidget | None) -> bool:
    return isinstance(widget, QLineEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal
