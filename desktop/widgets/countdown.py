"""Countdowns: how long is left, how urgent that is, and a beat that repaints nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.format import countdown_text
from desktop.theme import ink
from desktop.widgets.painting import RIGHT, bold_font, draw_text
from desktop.widgets.ticker import shared_ticker

#: The role a model gives a :class:`Countdown` under.
COUNTDOWN_ROLE = int(Qt.ItemDataRole.UserRole) + 40


@dataclass(frozen=True, slots=True)
class Countdown:
    """``due_at`` None: nothing runs. ``paused``: it stands still, ``due_at`` does not matter."""

    due_at: datetime | None
    warn_before_minutes: int = 30
    paused: bool = False

    def tone(self, now: datetime) -> str:
        """'red' past the limit, 'amber' within the warning time, else 'neutral'."""
        if self.paused or self.due_at is None:
            return "neutral"
        left = (self.due_at - now).total_seconds()
        if left <= 0:
            return "red"
        return "amber" if left <= self.warn_before_minutes * 60 else "neutral"

    def text(self, now: datetime) -> str:
        if self.paused:
            return QCoreApplication.translate("Countdown", "paused")
        if self.due_at is None:
            return "—"
        return countdown_text((self.due_at - now).total_seconds())

    def spoken(self, now: datetime) -> str:
        """For screen readers: what the colour says, in words."""
        words = {
            "red": QCoreApplication.translate("Countdown", "over the limit: {time}"),
            "amber": QCoreApplication.translate("Countdown", "soon due: {time}"),
        }.get(self.tone(now), "{time}")
        return words.format(time=self.text(now))


class CountdownLabel(QLabel):
    """A label that counts down by itself. ``now``: the session's clock."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._countdown = Countdown(None)
        self.setProperty("role", "countdown")
        shared_ticker().attach(self, self.refresh)
        self.refresh()

    def set_countdown(self, countdown: Countdown) -> None:
        self._countdown = countdown
        self.refresh()

    def refresh(self) -> None:
        now = self._now()
        text = self._countdown.text(now)
        if text == self.text():
            return
        self.setText(text)
        self.setAccessibleName(self._countdown.spoken(now))
        tone = self._countdown.tone(now)
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class CountdownDelegate(QStyledItemDelegate):
    """Paints the :class:`Countdown` found under ``COUNTDOWN_ROLE``, right aligned and bold.

    ``watch`` makes a view tick: only the strip of its visible countdown cells is repainted."""

    def __init__(self, now: Callable[[], datetime], parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._now = now

    def watch(self, view: QAbstractItemView, strip: Callable[[], tuple[int, int]]) -> None:
        """``strip``: (left, width) of the countdown cells in the viewport."""

        def tick() -> None:
            left, width = strip()
            viewport = view.viewport()
            viewport.update(left, 0, width, viewport.height())

        shared_ticker().attach(view, tick)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        value: Any = index.data(COUNTDOWN_ROLE)
        if not isinstance(value, Countdown):
            super().paint(painter, option, index)
            return
        now = self._now()
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, ink.colour("accent_wash" if selected else "panel"))
        painter.setFont(bold_font(option.font))
        painter.setPen(ink.tone(value.tone(now))[0])
        draw_text(painter, QRectF(option.rect).adjusted(8, 0, -8, 0), value.text(now), RIGHT)
        painter.restore()
