"""Short notes at the lower right for what others did. They never take the focus and go by themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.widgets.icon_button import IconButton, IconLabel
from desktop.widgets.overlay import ResizeWatch, float_above
from desktop.widgets.painting import draw_card

_STAYS_MS = 6000
_MOST = 4
_WIDTH = 340
_MARGIN = 16
_ICONS = {
    "info": ("info", "muted"),
    "good": ("check-circle", "accent"),
    "amber": ("warning", "amber"),
    "red": ("warning-circle", "red"),
}


class Toast(QWidget):
    """Signals:
    opened(): clicked; gone(): time is up or dismissed.
    """

    opened = Signal()
    gone = Signal()

    def __init__(self, text: str, kind: str, *, opens: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(text)
        self.kind = kind if kind in _ICONS else "info"
        self._opens = opens
        if opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 6, 9)
        row.setSpacing(10)
        name, token = _ICONS[self.kind]
        row.addWidget(IconLabel(name, token=token), 0, Qt.AlignmentFlag.AlignTop)
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(label, 1)
        close = IconButton("x", self.tr("Dismiss"), size=14)
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.gone)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.setFixedWidth(_WIDTH)
        float_above(self)
        self._life = QTimer(self, interval=_STAYS_MS, singleShot=True)
        self._life.timeout.connect(self.gone)
        self._life.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._life.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._life.start()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self._opens:
            self.opened.emit()
        self.gone.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        draw_card(painter, self)
        painter.end()


class ToastStack(QWidget):
    """The newest lowest, at most four; the oldest gives way.

    Signals:
        open_requested(kind, id): the entity of a clicked toast.
    """

    open_requested = Signal(str, int)

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self._area = area
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._watch = ResizeWatch(area, self.place, self)
        #: Pixels kept free below (status bar, feed).
        self.lift = 0
        self.hide()

    @property
    def toasts(self) -> list[Toast]:
        items = (self._column.itemAt(i) for i in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Toast)]

    def add(self, text: str, kind: str = "info", open_kind: str = "", open_id: int = 0) -> Toast:
        toast = Toast(text, kind, opens=bool(open_kind), parent=self)
        if open_kind:
            toast.opened.connect(lambda: self.open_requested.emit(open_kind, open_id))
        toast.gone.connect(lambda: self._drop(toast))
        self._column.addWidget(toast)
        while len(self.toasts) > _MOST:
            self._drop(self.toasts[0])
        toast.show()
        self.show()
        self.raise_()
        self.place()
        return toast

    def clear(self) -> None:
        for toast in self.toasts:
            self._drop(toast)

    def _drop(self, toast: Toast) -> None:
        self._column.removeWidget(toast)
        toast.hide()
        toast.deleteLater()
        self.setVisible(bool(self.toasts))
        self.place()

    def place(self) -> None:
        """Back to the corner after a change of size."""
        if self.isHidden():
            return
        height = sum(t.heightForWidth(_WIDTH) for t in self.toasts)
        height += self._column.spacing() * max(0, len(self.toasts) - 1)
        x = self._area.width() - _WIDTH - _MARGIN
        y = self._area.height() - height - _MARGIN - self.lift
        self.setGeometry(x, y, _WIDTH, height)
