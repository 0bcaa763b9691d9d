"""The left rail: the places, Alt+1 to Alt+9."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLabel, QVBoxLayout, QWidget

from desktop.theme import tokens
from desktop.window.places import Place

WIDTH = 64
_BUTTON = 54


class RailButton(QAbstractButton):
    """An icon over a word, with an optional count."""

    def __init__(self, place: Place, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.badge = 0
        self._icon_name = place.icon
        self._icons: dict[str, QIcon] = {}
        self.setCheckable(True)
        self.setText(place.title())
        self.setToolTip(f"{place.title()}  Alt+{number}" if number <= 9 else place.title())
        self.setAccessibleName(place.title())
        self.setFixedSize(WIDTH, _BUTTON)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def load_icon(self) -> None:
        """Draw the icon from now on; left out of the first paint because its font is large."""
        import qtawesome

        t = tokens.current()
        for name, colour in (("on", t.rail_text), ("off", t.rail_muted)):
            self._icons[name] = qtawesome.icon(self._icon_name, color=colour)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, _BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.isChecked()
        if active or self.underMouse() or self.hasFocus():
            wash = QColor(255, 255, 255, 30 if active else 14)
            painter.fillRect(self.rect(), wash)
        if active:
            painter.fillRect(QRectF(0, 0, 3, self.height()), QColor(t.rail_text))
        icon = self._icons.get("on" if active else "off")
        if icon is not None:
            icon.paint(painter, (WIDTH - 20) // 2, 9, 20, 20)
        font = QFont(self.font())
        font.setPixelSize(max(11, font.pixelSize() - 1))
        painter.setFont(font)
        painter.setPen(QColor(t.rail_text if active else t.rail_muted))
        box = QRectF(0, 32, WIDTH, 18)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, WIDTH - 4)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
        if self.badge:
            self._paint_badge(painter, t)
        painter.end()

    def _paint_badge(self, painter: QPainter, t: tokens.Tokens) -> None:
        shown = str(self.badge) if self.badge < 100 else "99+"
        width = max(16, painter.fontMetrics().horizontalAdvance(shown) + 8)
        box = QRectF(WIDTH / 2 + 4, 4, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.accent))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(QColor(t.on_accent))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), shown)


class Rail(QWidget):
    """Signals:
    chosen(name)
    """

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(0)
        mark = QLabel(self.tr("P", "the program's one-letter mark"))
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        mark.setObjectName("brand")
        t = tokens.DARK
        mark.setStyleSheet(
            f"background:{tokens.LIGHT.accent};color:{t.rail_text};border-radius:8px;"
            "font-size:18px;font-weight:700;margin:0 14px 8px 14px;padding:5px 0;"
        )
        layout.addWidget(mark)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.buttons: dict[str, RailButton] = {}
        for number, place in enumerate(places, start=1):
            button = RailButton(place, number, self)
            button.clicked.connect(lambda _checked=False, name=place.name: self.chosen.emit(name))
            self._group.addButton(button)
            layout.addWidget(button)
            self.buttons[place.name] = button
            if number <= 9:
                key = QShortcut(QKeySequence(f"Alt+{number}"), self)
                key.setContext(Qt.ShortcutContext.ApplicationShortcut)
                key.activated.connect(lambda name=place.name: self.chosen.emit(name))
        layout.addStretch(1)

    def load_icons(self) -> None:
        for button in self.buttons.values():
            button.load_icon()

    def show_chosen(self, name: str) -> None:
        if name in self.buttons:
            self.buttons[name].setChecked(True)

    def set_badge(self, name: str, count: int) -> None:
        button = self.buttons.get(name)
        if button is not None and button.badge != count:
            button.badge = count
            button.update()
