"""One call in the top line: number, who it is, how it is taken. It never takes the focus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.format import phone_text
from desktop.labels import label
from desktop.theme import ink
from desktop.theme.icons import paint_icon
from desktop.widgets.painting import (
    CENTRE,
    bold_font,
    chip_width,
    draw_text,
    metrics_of,
    small_font,
)
from desktop.window.switchboard import RingingLine

translate = QCoreApplication.translate
_HEIGHT = 40
_RADIUS = 8
#: Right of the icon.
_LEFT = 36


def number_text(number: str) -> str:
    """The number in groups, or that it was withheld."""
    return phone_text(number) if number else translate("CallPill", "number withheld")


def caller_words(line: RingingLine) -> list[str]:
    """Who it is, in the order of what counts; [] while nobody knows yet."""
    who = line.who
    if who is None:
        return [line.told_name] if line.told_name else []
    if not who.kind:
        words = [line.told_name or translate("CallPill", "new customer")]
    elif who.kind == "technician":
        words = [translate("CallPill", "Technician {name}").format(name=who.name)]
        if who.open_orders:
            order = who.open_orders[0]
            words.append(f"{label(order.status)} {order.number}")
    else:
        named = who.name if who.contact in ("", who.name) else f"{who.contact}, {who.name}"
        words = [named]
        if who.vip_level:
            words.append("VIP")
        if who.open_orders:
            open_orders = translate("CallPill", "open orders: {count}")
            words.append(open_orders.format(count=len(who.open_orders)))
        elif who.order_count and not who.vip_level:
            words.append(translate("CallPill", "known customer"))
    if who.missed:
        words.append(translate("CallPill", "rang {count} times before").format(count=who.missed))
    return words


class CallPill(QAbstractButton):
    """Signals:
    taken(RingingLine): clicked.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("callPill")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._line: RingingLine | None = None
        self._hint = self._head = self._who = ""
        self.clicked.connect(self._on_clicked)

    def show_line(self, line: RingingLine, *, is_next: bool) -> None:
        """``is_next``: F2 takes this one."""
        self._line = line
        if line.over:
            text = translate("CallPill", "Rang off: {number}")
            hint = translate("CallPill", "call back")
        else:
            text = translate("CallPill", "Call {number}")
            hint = translate("CallPill", "answer")
        self._hint = f"F2 {hint}" if is_next else ""
        self._head = text.format(number=number_text(line.number))
        self._who = " · ".join(caller_words(line))
        self.setText(" · ".join(part for part in (self._head, self._who) if part))
        self.setToolTip(self.text())
        self.setAccessibleName(f"{self.text()} {self._hint}".strip())
        self.updateGeometry()
        self.update()

    def _on_clicked(self) -> None:
        if self._line is not None:
            self.taken.emit(self._line)

    def sizeHint(self) -> QSize:
        who = metrics_of(small_font(self.font())).horizontalAdvance(self._who)
        return QSize(round(self._around(max(self._head_width(), who))), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The number is never cut."""
        return QSize(round(self._around(self._head_width())), _HEIGHT)

    def _head_width(self) -> float:
        return metrics_of(bold_font(self.font())).horizontalAdvance(self._head)

    def _around(self, width: float) -> float:
        hint = chip_width(self._hint, small_font(self.font())) + 8 if self._hint else 0.0
        return _LEFT + width + hint + 16

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        over = self._line is not None and self._line.over
        token, wash = ("muted", "sub") if over else ("accent", "accent_wash")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(ink.colour("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(ink.colour(wash))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        icon = QRectF(10, self.height() / 2 - 9, 18, 18)
        paint_icon(painter, icon, "phone-x" if over else "phone-call", ink.colour(token))
        right = self.width() - 12.0
        if self._hint and self.width() >= self.minimumSizeHint().width():
            right = self._paint_hint(painter, wash, token) - 8
        half = self.height() / 2
        top = 3.0 if self._who else half / 2
        painter.setFont(bold_font(self.font()))
        painter.setPen(ink.colour(token))
        draw_text(painter, QRectF(_LEFT, top, right - _LEFT, half - 2), self._head)
        if self._who:
            painter.setFont(small_font(self.font()))
            painter.setPen(ink.colour("text"))
            draw_text(painter, QRectF(_LEFT, half, right - _LEFT, half - 4), self._who)
        painter.end()

    def _paint_hint(self, painter: QPainter, wash: str, token: str) -> float:
        """The key at the right end; its left edge."""
        small = small_font(self.font())
        width = chip_width(self._hint, small)
        key = QRectF(self.width() - width - 8, self.height() / 2 - 10, width, 20)
        painter.setPen(ink.mixed(wash, token, 0.3))
        painter.setBrush(ink.colour("panel"))
        painter.drawRoundedRect(key, 4, 4)
        painter.setFont(small)
        painter.setPen(ink.colour("muted"))
        painter.drawText(key, CENTRE, self._hint)
        return key.left()
