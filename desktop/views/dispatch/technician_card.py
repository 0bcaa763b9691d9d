"""Paints one technician of the strip: who, doing what, how busy, how long unheard of."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.format import ago_text, clock_text
from desktop.labels import label
from desktop.services import Session
from desktop.theme.icons import paint_icon
from desktop.views.dispatch.ink import Ink, current_ink
from desktop.views.dispatch.technician_model import CARD, TARGET, VERDICT
from domain.people.technician import TechnicianActivity
from domain.read_models import TechnicianCard

_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_LINE_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
Index = QModelIndex | QPersistentModelIndex

#: The mark of an order that is linked with others.
_CHAIN = 14
#: Unheard of for this long while at work he is worth a look.
QUIET_AFTER = timedelta(minutes=45)
_AT_WORK = frozenset(
    {TechnicianActivity.ASSIGNED, TechnicianActivity.EN_ROUTE, TechnicianActivity.WORKING}
)


def is_quiet(card: TechnicianCard, now: datetime) -> bool:
    """Whether he was not heard of for so long that somebody should ask."""
    return card.last_contact_at is None or now - card.last_contact_at > QUIET_AFTER


class TechnicianDelegate(QStyledItemDelegate):
    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ink: Ink = current_ink()

    def refresh_ink(self) -> None:
        self._ink = current_ink()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        scale = QFontMetricsF(option.font).height() / 18.0
        return QSize(220, round(72 * max(1.0, scale)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Any = index.data(CARD)
        if not isinstance(card, TechnicianCard):
            return
        verdict: Any = index.data(VERDICT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._background(painter, option, verdict)
        self._paint(painter, option, card, verdict)
        if index.data(TARGET):
            self._frame(painter, QRectF(option.rect), verdict)
        painter.restore()

    def _frame(self, painter: QPainter, rect: QRectF, verdict: tuple[str, str] | None) -> None:
        """What is carried would be let go here."""
        ink = self._ink
        state = verdict[0] if verdict is not None else "ok"
        painter.setPen(QPen({"ok": ink.accent, "warn": ink.amber, "no": ink.red}[state], 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 5, 5)

    def _background(
        self, painter: QPainter, option: QStyleOptionViewItem, verdict: tuple[str, str] | None
    ) -> None:
        ink, rect = self._ink, QRectF(option.rect)
        fill = ink.panel
        if verdict is not None:
            fill = {"ok": ink.accent_wash, "warn": ink.amber_wash, "no": ink.sub}[verdict[0]]
        elif option.state & QStyle.StateFlag.State_Selected:
            fill = ink.accent_wash
        elif option.state & QStyle.StateFlag.State_MouseOver:
            fill = ink.sub
        painter.fillRect(rect, fill)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), ink.line)
        if verdict is not None and verdict[0] == "ok":
            painter.fillRect(QRectF(rect.left(), rect.top(), 4, rect.height()), ink.accent)

    def _paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        card: TechnicianCard,
        verdict: tuple[str, str] | None,
    ) -> None:
        ink, rect = self._ink, QRectF(option.rect)
        colour = self.activity_colour(card.activity)
        now = self._session.now()
        ring = QRectF(rect.left() + 14, rect.top() + 10, 32, 32)
        bold, small = QFont(option.font), QFont(option.font)
        bold.setBold(True)
        small.setPixelSize(max(11, option.font.pixelSize() - 1))
        painter.setPen(QPen(colour, 1.8))
        painter.setBrush(ink.panel)
        painter.drawEllipse(ring)
        painter.setFont(small)
        painter.setPen(ink.text if card.on_shift else ink.muted)
        painter.drawText(ring, int(Qt.AlignmentFlag.AlignCenter), card.name[:1])
        step = (rect.height() - 10) / 3
        line = QRectF(ring.right() + 10, rect.top() + 5, 0, step)
        line.setRight(rect.right() - 12)
        self._name_line(painter, card, line, (bold, small), colour, now)
        line.translate(0, step)
        painter.setFont(small)
        words, _, more = verdict[1].partition("\n") if verdict is not None else ("", "", "")
        if verdict is not None and words:
            painter.setPen({"ok": ink.accent, "warn": ink.amber, "no": ink.red}[verdict[0]])
            self._elided(painter, line, words)
        else:
            painter.setPen(ink.text if card.on_shift else ink.muted)
            box = QRectF(line)
            if card.next_is_linked and card.on_shift and card.leave is None:
                chain = QRectF(line.left() - 1, line.center().y() - _CHAIN / 2, _CHAIN, _CHAIN)
                paint_icon(painter, chain, "link-bold", ink.muted)
                box.setLeft(chain.right() + 4)
            self._elided(painter, box, self._doing(card))
        line.translate(0, step)
        if more:
            painter.setPen(ink.muted)
            self._elided(painter, line, more)
        else:
            self._chips(painter, card, line, small)

    def _name_line(
        self,
        painter: QPainter,
        card: TechnicianCard,
        line: QRectF,
        fonts: tuple[QFont, QFont],
        colour: QColor,
        now: datetime,
    ) -> None:
        bold, small = fonts
        painter.setFont(bold)
        painter.setPen(self._ink.text if card.on_shift else self._ink.muted)
        used = self._elided(painter, line, card.name)
        seen = ago_text(card.last_contact_at, now) if card.last_contact_at else "—"
        room = QFontMetricsF(small).horizontalAdvance(seen) + 18
        painter.setPen(colour)
        self._elided(painter, line.adjusted(used + 8, 0, -room, 0), label(card.activity))
        self._contact(painter, card, line, seen, small, now)

    def _contact(
        self,
        painter: QPainter,
        card: TechnicianCard,
        line: QRectF,
        seen: str,
        font: QFont,
        now: datetime,
    ) -> None:
        """How long he was not heard of (DD-14): quiet, then amber, then red and blinking; whoever
        has nothing to report on is not late with it."""
        painter.setFont(font)
        painter.setPen(self._ink.muted)
        if card.activity is TechnicianActivity.SILENT:
            box = QRectF(line)
            box.setLeft(line.right() - QFontMetricsF(font).horizontalAdvance(seen) - 12)
            if now.second % 2:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._ink.red)
                painter.drawRoundedRect(box.adjusted(0, 1, 6, -1), 4, 4)
                painter.setPen(self._ink.on_strong)
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), seen)
                return
            painter.setPen(self._ink.red)
        elif card.activity in _AT_WORK and is_quiet(card, now):
            painter.setPen(self._ink.amber)
        painter.drawText(line, _LINE_RIGHT, seen)

    def _doing(self, card: TechnicianCard) -> str:
        if card.leave is not None:
            return label(card.leave)
        if not card.on_shift:
            if card.shift_starts_at and card.shift_starts_at > self._session.now():
                return self.tr("On duty from {time}").format(
                    time=clock_text(card.shift_starts_at, self._session)
                )
            return self.tr("Off duty today")
        if card.next_order_id is None:
            return self.tr("Nothing assigned")
        when = clock_text(card.next_at, self._session) if card.next_at else ""
        return f"→ {card.next_customer_name or card.next_order_number} {when}".rstrip()

    def _chips(self, painter: QPainter, card: TechnicianCard, line: QRectF, small: QFont) -> None:
        ink = self._ink
        dots = max(card.daily_limit, card.load, 1)
        width = dots * 9
        x = line.right() - width
        for dot in range(dots):
            full = dot < card.load
            over = dot >= card.daily_limit
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.amber if over else ink.accent if full else ink.line)
            painter.drawRoundedRect(QRectF(x + dot * 9, line.center().y() - 3.5, 7, 7), 2, 2)
        metrics = QFontMetricsF(small)
        left = line.left()
        for skill in card.skills:
            room = metrics.horizontalAdvance(skill) + 12
            if left + room > x - 8:
                break
            box = QRectF(left, line.center().y() - 9, room, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.sub)
            painter.drawRoundedRect(box, 9, 9)
            painter.setPen(ink.muted)
            painter.setFont(small)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), skill)
            left += room + 4

    def activity_colour(self, activity: TechnicianActivity) -> QColor:
        ink = self._ink
        return {
            TechnicianActivity.FREE: ink.muted,
            TechnicianActivity.ASSIGNED: ink.accent,
            TechnicianActivity.EN_ROUTE: ink.accent,
            TechnicianActivity.WORKING: ink.accent,
            TechnicianActivity.WAITING: ink.amber,
            TechnicianActivity.SILENT: ink.red,
            TechnicianActivity.OFF: ink.muted,
        }[activity]

    @staticmethod
    def _elided(painter: QPainter, box: QRectF, text: str) -> float:
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LINE, shown)
        return metrics.horizontalAdvance(shown)
