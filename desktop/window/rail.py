"""The left rail: the places, Alt+1 to Alt+9."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from desktop.theme import ink
from desktop.theme.icons import paint_icon
from desktop.widgets.brand import paint_mark
from desktop.widgets.painting import CENTRE, bold_font, metrics_of, small_font
from desktop.window.places import Place

#: Wide enough for the longest name of a place, within these bounds.
WIDTH, _WIDEST = 64, 92
_BUTTON = 54
_BRAND = 56
_BESIDE = 10
#: Pixels; a word longer than the widest rail is set smaller before it is cut.
_SMALLEST = 9


class RailButton(QAbstractButton):
    """An icon over a word, with an optional count."""

    def __init__(self, place: Place, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.badge = 0
        self._number = number
        self.setCheckable(True)
        self.setText(place.title())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name_it()

    def set_badge(self, count: int) -> None:
        if self.badge != count:
            self.badge = count
            self._name_it()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, _BUTTON)

    def _name_it(self) -> None:
        keys = f"  Alt+{self._number}" if self._number <= 9 else ""
        self.setToolTip(f"{self.text()}{keys}")
        self.setAccessibleName(f"{self.text()} {self.badge}" if self.badge else self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.isChecked()
        if active or self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect(), QColor(255, 255, 255, 26 if active else 12))
        if active:
            painter.fillRect(QRectF(0, 0, 3, self.height()), ink.colour("rail_text"))
        if self.hasFocus():
            painter.setPen(ink.colour("rail_muted"))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        colour = ink.colour("rail_text" if active else "rail_muted")
        width = self.width()
        paint_icon(painter, QRectF((width - 20) / 2, 9, 20, 20), self.place.icon, colour)
        painter.setPen(colour)
        room = width - 4
        font = small_font(self.font())
        while (
            metrics_of(font).horizontalAdvance(self.text()) > room and font.pixelSize() > _SMALLEST
        ):
            font.setPixelSize(font.pixelSize() - 1)
        painter.setFont(font)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(0, 31, width, 19), CENTRE, text)
        if self.badge:
            self._paint_badge(painter)
        painter.end()

    def _paint_badge(self, painter: QPainter) -> None:
        shown = str(self.badge) if self.badge < 100 else "99+"
        font = bold_font(small_font(self.font()))
        font.setPixelSize(11)
        width = max(16.0, metrics_of(font).horizontalAdvance(shown) + 8)
        box = QRectF(self.width() / 2 + 5, 3, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.colour("accent"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(ink.colour("on_accent"))
        painter.setFont(font)
        painter.drawText(box, CENTRE, shown)


class _Brand(QWidget):
    """The program's mark."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(_BRAND)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        box = QRectF((self.width() - 36) / 2, 8, 36, 36)
        paint_mark(painter, box, self.font(), ink.colour("accent"), ink.colour("on_accent"))
        painter.end()


class Rail(QWidget):
    """Signals:
    chosen(name)
    """

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(0)
        layout.addWidget(_Brand(self))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.buttons: dict[str, RailButton] = {}
        for number, place in enumerate(places, start=1):
            button = RailButton(place, number, self)
            button.setFixedHeight(_BUTTON)
            button.clicked.connect(lambda _checked=False, name=place.name: self.chosen.emit(name))
            self._group.addButton(button)
            layout.addWidget(button)
            self.buttons[place.name] = button
            if number <= 9:
                key = QShortcut(QKeySequence(f"Alt+{number}"), self)
                key.setContext(Qt.ShortcutContext.WindowShortcut)
                key.activated.connect(lambda name=place.name: self.chosen.emit(name))
        layout.addStretch(1)
        self._fit()

    def _fit(self) -> None:
        metrics = metrics_of(small_font(self.font()))
        longest = max(
            (metrics.horizontalAdvance(b.text()) for b in self.buttons.values()), default=0
        )
        self.setFixedWidth(round(max(WIDTH, min(_WIDEST, longest + _BESIDE))))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def show_chosen(self, name: str) -> None:
        if name in self.buttons:
            self.buttons[name].setChecked(True)

    def set_badge(self, name: str, count: int) -> None:
        button = self.buttons.get(name)
        if button is not None:
            button.set_badge(count)
