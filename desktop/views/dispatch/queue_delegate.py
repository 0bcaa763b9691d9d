"""Paints one order of the queue: two lines of meaning, one of detail, the countdown alone."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.format import countdown_text, window_text
from desktop.labels import label
from desktop.services import Session
from desktop.theme.icons import paint_icon
from desktop.views.dispatch.ink import Ink, current_ink
from desktop.views.dispatch.queue_model import CARD
from domain.read_models import OrderCard
from domain.service_levels.alerts import card_alert
from domain.work_orders.kinds import CLOSED, AlertLevel, OrderStatus, Priority

_HEIGHT = 74
_BAR = 4
_LEFT = 16
_RIGHT = 12
#: The mark of an order that is linked with others.
_CHAIN = 15
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_LINE_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class QueueDelegate(QStyledItemDelegate):
    """Expects the card under ``CARD``; the clock is asked at every paint, so ticking is a repaint
    of the visible rows only."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ink: Ink = current_ink()
        self._marks: dict[Priority, str] = {}
        self._retranslate()

    def _retranslate(self) -> None:
        self._marks = {
            Priority.URGENT: self.tr("U", "one-letter mark of an urgent order"),
            Priority.HIGH: self.tr("H", "one-letter mark of a high-priority order"),
            Priority.NORMAL: self.tr("N", "one-letter mark of a normal order"),
            Priority.PLANNED: self.tr("P", "one-letter mark of planned upkeep"),
        }

    def refresh_ink(self) -> None:
        self._ink = current_ink()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        scale = QFontMetricsF(option.font).height() / 18.0
        return QSize(220, round(_HEIGHT * max(1.0, scale)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        card: Any = index.data(CARD)
        if not isinstance(card, OrderCard):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, option, card)
        painter.restore()

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, card: OrderCard) -> None:
        ink, rect = self._ink, QRectF(option.rect)
        now = self._session.now()
        level = card_alert(card, now)
        strong, wash = ink.alert(level)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, ink.accent_wash)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, ink.sub)
        else:
            painter.fillRect(rect, ink.panel)
        if level is not AlertLevel.NONE:
            painter.fillRect(QRectF(rect.left(), rect.top(), _BAR, rect.height()), strong)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), ink.line)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(ink.accent)
            painter.drawRect(rect.adjusted(_BAR + 0.5, 0.5, -0.5, -1.5))
        step = (rect.height() - 10) / 3
        x = rect.left() + _LEFT
        width = rect.width() - _LEFT - _RIGHT
        line = QRectF(x, rect.top() + 5, width, step)
        if card.status in CLOSED:
            painter.setOpacity(0.5)  # still there for who calls back, but nothing to do
        self._first_line(painter, option, card, line, (strong, wash), now)
        line.translate(0, step)
        painter.setFont(option.font)
        painter.setPen(ink.text)
        title = QRectF(line)
        if card.links:
            chain = QRectF(line.left() - 1, line.center().y() - _CHAIN / 2, _CHAIN, _CHAIN)
            paint_icon(painter, chain, "link-bold", ink.muted)
            title.setLeft(chain.right() + 4)
        if card.split[1]:
            painter.setPen(ink.muted)
            done = self._elided(painter, title, f"{card.split[0]}/{card.split[1]}")
            painter.setPen(ink.text)
            title.setLeft(title.left() + done + 6)
        self._elided(painter, title, card.title)
        line.translate(0, step)
        self._third_line(painter, option, card, line)

    def _first_line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        card: OrderCard,
        line: QRectF,
        colours: tuple[QColor, QColor],
        now: datetime,
    ) -> None:
        ink = self._ink
        strong, wash = colours
        bold = QFont(option.font)
        bold.setBold(True)
        small = QFont(option.font)
        small.setPixelSize(max(11, option.font.pixelSize() - 1))
        mark = QRectF(line.left(), line.center().y() - 9, 18, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(wash)
        painter.drawRoundedRect(mark, 4, 4)
        painter.setFont(small)
        painter.setPen(strong)
        painter.drawText(mark, int(Qt.AlignmentFlag.AlignCenter), self._marks[card.priority])
        painter.setFont(bold)
        time_text, colour = self._clock(card, now, strong)
        time_width = QFontMetricsF(bold).horizontalAdvance(time_text)
        painter.setPen(colour)
        painter.drawText(line, _LINE_RIGHT, time_text)
        name = QRectF(line)
        name.setLeft(mark.right() + 8)
        tag = self._tag(card)
        tag_width = QFontMetricsF(small).horizontalAdvance(tag) + 12 if tag else 0
        name.setRight(line.right() - time_width - 10 - (tag_width + 6 if tag else 0))
        painter.setPen(ink.text)
        used = self._elided(painter, name, card.customer_name or card.number)
        if tag:
            box = QRectF(name.left() + used + 6, line.center().y() - 9, tag_width, 18)
            self._chip(painter, box, tag, small, ink.accent, ink.accent_wash)

    def _clock(self, card: OrderCard, now: datetime, strong: QColor) -> tuple[str, QColor]:
        if card.paused:
            return "⏸", self._ink.muted
        if card.next_due_at is None:
            return "—", self._ink.muted
        left = (card.next_due_at - now).total_seconds()
        quiet = card_alert(card, now) in (AlertLevel.NONE,)
        return countdown_text(left), self._ink.muted if quiet else strong

    def _tag(self, card: OrderCard) -> str:
        if card.status in CLOSED:
            return label(card.status)
        if card.status is OrderStatus.RETURNED:
            return self.tr("Returned")
        if card.vip_level:
            return "VIP"
        if card.returning_customer:
            return self.tr("Returning")
        return ""

    def _third_line(
        self, painter: QPainter, option: QStyleOptionViewItem, card: OrderCard, line: QRectF
    ) -> None:
        ink = self._ink
        small = QFont(option.font)
        small.setPixelSize(max(11, option.font.pixelSize() - 1))
        painter.setFont(small)
        painter.setPen(ink.muted)
        words = [card.number if card.customer_name else "", card.district or card.region]
        window = window_text(card.window_start_at, card.window_end_at, self._session)
        if window:
            words.append(window)
        if card.technician_name:
            words.append(card.technician_name)
        text = "  ".join(word for word in words if word)
        metrics = QFontMetricsF(small)
        used = min(metrics.horizontalAdvance(text), line.width())
        self._elided(painter, line, text)
        x = line.left() + used + 8
        for skill in card.skills:
            width = metrics.horizontalAdvance(skill) + 12
            if x + width > line.right():
                break
            box = QRectF(x, line.center().y() - 9, width, 18)
            self._chip(painter, box, skill, small, ink.text, ink.sub)
            x += width + 4

    @staticmethod
    def _chip(
        painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor, fill: QColor
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 9, 9)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    @staticmethod
    def _elided(painter: QPainter, box: QRectF, text: str) -> float:
        """Draw ``text`` cut to ``box``; the width used."""
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LINE, shown)
        return metrics.horizontalAdvance(shown)
