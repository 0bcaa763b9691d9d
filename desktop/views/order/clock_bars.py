"""The clocks of an order as bars that explain themselves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.labels import label
from desktop.phrases import joined
from desktop.services import Session
from desktop.theme import tokens
from domain.service_levels.alerts import explain
from domain.service_levels.calendars import WorkCalendar
from domain.service_levels.clocks import Clock, ClockState, is_breached, remaining_minutes

_ROW = 38


class ClockBars(QWidget):
    """One row a clock: name, reading in words, and how much of the target is used."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._clocks: tuple[Clock, ...] = ()
        self._calendars: Mapping[str, WorkCalendar] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_clocks(self, clocks: tuple[Clock, ...], calendars: Mapping[str, WorkCalendar]) -> None:
        self._clocks = tuple(c for c in clocks if c.state is not ClockState.IDLE)
        self._calendars = calendars
        self.setAccessibleName("; ".join(self._line(clock) for clock in self._clocks))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, len(self._clocks) * _ROW)

    def _line(self, clock: Clock) -> str:
        words = joined(explain(clock, self._session.now(), self._calendars), "Clocks")
        return f"{label(clock.kind)}: {words}"

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = self._session.now()
        for number, clock in enumerate(self._clocks):
            self._paint_clock(painter, clock, number * _ROW, now)
        painter.end()

    def _paint_clock(self, painter: QPainter, clock: Clock, top: int, now: datetime) -> None:
        t = tokens.current()
        colour = self._colour(clock, now)
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(t.text))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(0, top + 2, 56, 20), middle, label(clock.kind))
        small = QFont(self.font())
        small.setPixelSize(max(11, small.pixelSize() - 1))
        painter.setFont(small)
        painter.setPen(QColor(colour if colour != t.accent else t.muted))
        words = joined(explain(clock, now, self._calendars), "Clocks")
        room = self.width() - 64
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(60, top + 2, room, 20), middle, shown)
        track = QRectF(0, top + 25, self.width(), 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.line))
        painter.drawRoundedRect(track, 2.5, 2.5)
        used = QRectF(track)
        used.setWidth(max(5.0, track.width() * self._used(clock, now)))
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(used, 2.5, 2.5)

    def _used(self, clock: Clock, now: datetime) -> float:
        if is_breached(clock, now, self._calendars):
            return 1.0
        target = clock.target_minutes or 1
        left = remaining_minutes(clock, now, self._calendars)
        return max(0.0, min(1.0, 1 - left / target))

    def _colour(self, clock: Clock, now: datetime) -> str:
        t = tokens.current()
        if is_breached(clock, now, self._calendars):
            return t.red
        if clock.state is ClockState.PAUSED:
            return t.muted
        if clock.state is ClockState.RUNNING:
            left = remaining_minutes(clock, now, self._calendars)
            if left <= clock.warn_before_minutes:
                return t.amber
        return t.accent
