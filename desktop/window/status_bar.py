"""The bottom line: what is connected, when it was last saved elsewhere, and what can be undone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.services import BackupInfo, Services
from desktop.theme import ink
from desktop.widgets.painting import LEFT, draw_signal, metrics_of, small_font
from domain.ports.device_status import DeviceState, DeviceStatus
from domain.read_models import UndoState

HEIGHT = 28
_KINDS = ("database", "modem", "caller", "printer", "scanner")
_BARS_WIDTH = 26
_TOKENS = {
    DeviceState.READY: "accent",
    DeviceState.BUSY: "accent",
    DeviceState.CONNECTING: "amber",
    DeviceState.DEGRADED: "amber",
    DeviceState.FAILED: "red",
    DeviceState.ABSENT: "muted",
}


class StatusLight(QAbstractButton):
    """A dot, a word, and for a modem its signal. Colour never stands alone: the word says it too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = "muted"
        self._bars: int | None = None
        self._has_bars = False
        self._after = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_state(
        self,
        text: str,
        token: str,
        *,
        bars: int | None = None,
        has_bars: bool = False,
        after: str = "",
    ) -> None:
        """``after``: words behind the signal bars."""
        self.setText(text)
        self._token, self._bars, self._has_bars, self._after = token, bars, has_bars, after
        spoken = f"{text} {after}".strip()
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.updateGeometry()
        self.update()

    @property
    def token(self) -> str:
        return self._token

    def sizeHint(self) -> QSize:
        metrics = metrics_of(small_font(self.font()))
        width = 22 + metrics.horizontalAdvance(self.text())
        if self._has_bars:
            width += _BARS_WIDTH + 6
        if self._after:
            width += metrics.horizontalAdvance(self._after) + 6
        return QSize(round(width) + 8, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect(), ink.colour("sub"))
        font = small_font(self.font())
        metrics, middle = metrics_of(font), self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.colour(self._token))
        painter.drawEllipse(QRectF(4, middle - 4.5, 9, 9))
        painter.setFont(font)
        painter.setPen(ink.colour("text" if self._token == "accent" else self._token))
        x = 18.0
        painter.drawText(QRectF(x, 0, self.width(), self.height()), LEFT, self.text())
        x += metrics.horizontalAdvance(self.text()) + 6
        if self._has_bars:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            box = QRectF(x, middle - 5.5, _BARS_WIDTH, 11)
            draw_signal(painter, box, self._bars, ink.colour(self._token))
            x += _BARS_WIDTH + 6
        if self._after:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(ink.colour("text" if self._token == "accent" else self._token))
            painter.drawText(QRectF(x, 0, self.width(), self.height()), LEFT, self._after)
        painter.end()


class StatusBar(QWidget):
    """Signals:
    device_clicked(kind)
    backup_clicked()
    undo_clicked(), redo_clicked()
    """

    device_clicked = Signal(str)
    backup_clicked = Signal()
    undo_clicked = Signal()
    redo_clicked = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._services = services
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 8, 0)
        row.setSpacing(4)
        self.lights: dict[str, StatusLight] = {}
        for kind in _KINDS:
            light = StatusLight()
            light.clicked.connect(lambda _=False, which=kind: self.device_clicked.emit(which))
            self.lights[kind] = light
            row.addWidget(light)
        self.backup = self._quiet()
        self.backup.clicked.connect(self.backup_clicked)
        row.addWidget(self.backup)
        row.addStretch(1)
        self.note = QLabel()
        self.note.setProperty("role", "small")
        row.addWidget(self.note)
        self.redo = self._quiet()
        self.redo.clicked.connect(self.redo_clicked)
        self.undo = self._quiet()
        self.undo.clicked.connect(self.undo_clicked)
        row.addWidget(self.redo)
        row.addWidget(self.undo)
        self.show_undo(UndoState(), "", "", "")
        self.show_backup(None)
        services.devices.status_changed.connect(lambda _kind, _status: self.refresh())
        services.bus.state_changed.connect(lambda _state: self.refresh())
        services.feedback.status.connect(self.note.setText)
        self.refresh()

    @staticmethod
    def _quiet() -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "status")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    # --- undo and backup --------------------------------------------------------------------------
    def show_undo(self, state: UndoState, undo_text: str, redo_text: str, note: str) -> None:
        """``note``: what the undo means for texts already written."""
        detail = self.tr(" ({note})").format(note=note) if note else ""
        self.undo.setVisible(state.undo is not None)
        self.undo.setText(self.tr("↶ Ctrl+Z undo: {what}").format(what=undo_text) + detail)
        self.redo.setVisible(state.redo is not None)
        self.redo.setText(self.tr("↷ Ctrl+Y redo: {what}").format(what=redo_text))

    def show_backup(self, info: BackupInfo | None) -> None:
        self.backup.setVisible(info is not None)
        if info is None:
            return
        made = self._services.session.local(info.made_at)
        today = self._services.session.local(self._services.session.now()).date()
        when = f"{made:%H:%M}" if made.date() == today else f"{made:%m-%d %H:%M}"
        text = (
            self.tr("Backup {when} verified")
            if info.verified_at is not None
            else self.tr("Backup {when} not verified")
        )
        self.backup.setText(text.format(when=when))
        self.backup.setToolTip(str(info.path))

    # --- devices ----------------------------------------------------------------------------------
    def refresh(self) -> None:
        """Show the states as they are now."""
        self._show_database()
        for kind in _KINDS[1:]:
            status = self._services.devices.statuses.get(kind)
            if kind == "modem":
                self._show_modem(status)
            else:
                self._show_device(kind, status)

    def _show_database(self) -> None:
        state = self._services.bus.state
        words = {
            "live": (self.tr("Database live"), "accent"),
            "behind": (self.tr("Database behind"), "amber"),
            "reconnecting": (self.tr("Database reconnecting"), "amber"),
        }
        self.lights["database"].show_state(*words.get(state, (state, "muted")))

    def _show_modem(self, status: DeviceStatus | None) -> None:
        name = self.tr("SMS modem")
        if status is None or not status.is_usable:
            token, word = self._word(status)
            self.lights["modem"].show_state(f"{name} {word}", token)
            return
        bars, queue = status.params.get("signal_bars"), status.params.get("queue")
        known = bars if isinstance(bars, int) else None
        weak = known is not None and known <= 1
        after = self.tr("queue {count}").format(count=queue) if queue else ""
        token = "amber" if weak else self._word(status)[0]
        self.lights["modem"].show_state(name, token, bars=known, has_bars=True, after=after)

    def _show_device(self, kind: str, status: DeviceStatus | None) -> None:
        names = {
            "caller": self.tr("Caller ID"),
            "printer": self.tr("Label printer"),
            "scanner": self.tr("Scanner"),
        }
        token, word = self._word(status)
        if kind == "caller":  # few have such a box
            there = status is not None and (status.is_usable or bool(status.detail_code))
            self.lights[kind].setVisible(there)
        if kind == "scanner" and status is not None and status.is_usable:
            word = str(status.params.get("port") or word)
        elif kind == "scanner" and (status is None or status.state is DeviceState.ABSENT):
            # A scanner that types like a keyboard works without any line of its own.
            token, word = "muted", self.tr("as keyboard")
        self.lights[kind].show_state(f"{names[kind]} {word}", token)

    def _word(self, status: DeviceStatus | None) -> tuple[str, str]:
        state = status.state if status is not None else DeviceState.ABSENT
        words = {
            DeviceState.READY: self.tr("ready"),
            DeviceState.BUSY: self.tr("working"),
            DeviceState.CONNECTING: self.tr("connecting"),
            DeviceState.DEGRADED: self.tr("needs a look"),
            DeviceState.FAILED: self.tr("not working"),
            DeviceState.ABSENT: self.tr("not connected"),
        }
        return _TOKENS[state], words[state]
