"""Boxes one after the other with arrows between them, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import ink
from desktop.theme.icons import paint_icon
from desktop.widgets.painting import LEFT, bold_font, draw_text, metrics_of, small_font

_HEIGHT = 46
_GAP = 8
_ARROW = 26
_PADDING = 12
_NARROWEST, _WIDEST = 84, 260


@dataclass(frozen=True, slots=True)
class StepBox:
    """``tone``: of :mod:`desktop.theme.ink`, '' for one that is still to come; ``icon`` before the
    title."""

    title: str
    note: str = ""
    tone: str = ""
    icon: str = ""


class StepLine(QWidget):
    """Shows, and takes no clicks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: tuple[StepBox, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_boxes(self, boxes: Sequence[StepBox]) -> None:
        if tuple(boxes) == self._boxes:
            return
        self._boxes = tuple(boxes)
        self.setAccessibleName(" → ".join(f"{box.title} {box.note}".strip() for box in boxes))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    def _fit(self) -> None:
        places = self._places()
        bottom = max((box.bottom() for box in places), default=float(_HEIGHT))
        self.setFixedHeight(round(bottom) + 1)

    def _places(self) -> list[QRectF]:
        title, note = bold_font(self.font()), small_font(self.font())
        found: list[QRectF] = []
        left = top = 0.0
        for box in self._boxes:
            words = max(
                metrics_of(title).horizontalAdvance(box.title) + (20 if box.icon else 0),
                metrics_of(note).horizontalAdvance(box.note),
            )
            width = min(max(words + 2 * _PADDING + 1, _NARROWEST), _WIDEST)
            if found and left + width > self.width():
                left, top = float(_ARROW), top + _HEIGHT + _GAP
            found.append(QRectF(left, top, width, _HEIGHT))
            left += width + _ARROW
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (box, place) in enumerate(zip(self._boxes, self._places(), strict=True)):
            self._paint_box(painter, place.adjusted(0.5, 0.5, -0.5, -0.5), box)
            if number:
                arrow = QRectF(place.left() - _ARROW + 5, place.center().y() - 8, 16, 16)
                paint_icon(painter, arrow, "arrow-right", ink.colour("muted"))
        painter.end()

    def _paint_box(self, painter: QPainter, place: QRectF, box: StepBox) -> None:
        strong, wash = ink.tone(box.tone)
        painter.setPen(strong if box.tone else ink.colour("line"))
        painter.setBrush(wash if box.tone else ink.colour("panel"))
        painter.drawRoundedRect(place, 7, 7)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = place.adjusted(_PADDING, 5, -_PADDING, -5)
        half = inner.height() / 2
        colour = strong if box.tone else ink.colour("text")
        upper = inner.adjusted(0, 0, 0, -half) if box.note else inner
        if box.icon:
            icon = QRectF(upper.left(), upper.center().y() - 7.5, 15, 15)
            paint_icon(painter, icon, box.icon, colour)
            upper = upper.adjusted(20, 0, 0, 0)
        painter.setPen(colour)
        painter.setFont(bold_font(self.font()))
        draw_text(painter, upper, box.title, LEFT)
        painter.setFont(small_font(self.font()))
        painter.setPen(ink.colour("muted"))
        draw_text(painter, inner.adjusted(0, half, 0, 0), box.note, LEFT)
