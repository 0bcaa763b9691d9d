"""Paints whole rows of a table into pictures and keeps them: scrolling copies, it does not draw."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap

from desktop.theme import ink
from desktop.widgets.lazy_model import Column
from desktop.widgets.lazy_widths import PADDING
from desktop.widgets.painting import (
    CHIP_PADDING,
    RIGHT,
    bold_font,
    chip_width,
    draw_chip,
    draw_text,
    metrics_of,
    small_font,
)

_KEPT_ROWS = 220
_KEPT_TEXTS = 6000
#: (column number, left edge in the viewport, width) of the columns that can be seen.
Cells = tuple[tuple[int, int, int], ...]


class RowPainter:
    """Knows fonts, colours and pictures; forgets them when the look changes."""

    def __init__(self) -> None:
        self._pictures: OrderedDict[Any, QPixmap] = OrderedDict()
        self._texts: dict[tuple[str, bool, int], tuple[str, float]] = {}
        self._use(QFont())

    def forget(self, font: QFont | None = None) -> None:
        """The theme, the font or the columns changed."""
        self._pictures.clear()
        if font is not None:
            self._texts.clear()
            self._use(font)

    def _use(self, font: QFont) -> None:
        self.font = QFont(font)
        self._bold = bold_font(self.font)
        self._small = small_font(self.font)
        self._metrics = QFontMetricsF(self.font)
        self._bold_metrics = QFontMetricsF(self._bold)
        self._widest = max(self._metrics.maxWidth() / 2, float(self.font.pixelSize())) + 0.5
        self._rise = (self._metrics.ascent() - self._metrics.descent()) / 2

    def forget_rows(self) -> None:
        self._pictures.clear()

    def picture(
        self,
        key: Any,
        row: Any,
        columns: tuple[Column, ...],
        cells: Cells,
        size: tuple[int, int],
        density: float,
        state: tuple[bool, bool, bool],
    ) -> QPixmap:
        """``state``: selected, under the mouse, loaded. The picture is ``size`` wide and high."""
        kept = self._pictures.get(key)
        if kept is not None:
            self._pictures.move_to_end(key)
            return kept
        width, height = size
        picture = QPixmap(round(width * density), round(height * density))
        picture.setDevicePixelRatio(density)
        selected, hovered, loaded = state
        picture.fill(ink.colour("accent_wash" if selected else "sub" if hovered else "panel"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if loaded:
            self._cells(painter, row, columns, cells, height)
        else:
            self._waiting(painter, cells, height)
        painter.fillRect(0, height - 1, width, 1, ink.colour("line"))
        painter.end()
        self._pictures[key] = picture
        if len(self._pictures) > _KEPT_ROWS:
            self._pictures.popitem(last=False)
        return picture

    def live(self, painter: QPainter, row: Any, column: Column, box: QRectF) -> None:
        """A cell whose text follows the clock: straight onto the screen."""
        tone = column.tone(row) if column.tone is not None else ""
        painter.setFont(self._bold)
        painter.setPen(ink.tone(tone)[0] if tone else ink.colour("muted"))
        draw_text(painter, box.adjusted(PADDING, 0, -PADDING, 0), column.text(row), RIGHT)

    def _cells(
        self, painter: QPainter, row: Any, columns: tuple[Column, ...], cells: Cells, height: int
    ) -> None:
        if row is None:
            painter.setPen(ink.colour("muted"))
            painter.setFont(self.font)
            painter.drawText(PADDING, round(height / 2 + self._rise), "—")
            return
        bold = False
        painter.setFont(self.font)
        ink_of = {True: ink.colour("muted"), False: ink.colour("text")}
        baseline = height / 2 + self._rise
        for number, left, width in cells:
            column = columns[number]
            room = width - 2 * PADDING
            if column.live or room <= 0:
                continue
            text = column.text(row)
            if not text:
                continue
            if column.tone is not None and (tone := column.tone(row)):
                text = self._cut_chip(text, room + 4)
                x: float = left + PADDING - 2
                if column.right:
                    x = max(x, left + width - PADDING + 2 - chip_width(text, self._small))
                painter.save()
                draw_chip(painter, x, height / 2, text, self._small, tone)
                painter.restore()
                continue
            if column.strong is not bold:
                bold = column.strong
                painter.setFont(self._bold if bold else self.font)
            painter.setPen(ink_of[column.muted])
            shown, used = self._cut(text, bold, room, column.right)
            x = left + width - PADDING - used if column.right else left + PADDING
            painter.drawText(QPointF(x, baseline), shown)

    def _cut(self, text: str, strong: bool, room: int, measure: bool) -> tuple[str, float]:
        """The text as it fits into ``room`` and, if ``measure``, its width. Measuring costs more
        than drawing: what must fit anyhow (no glyph is wider than the font is high) is not."""
        if not measure and len(text) * self._widest <= room and "\n" not in text:
            return text, 0.0
        key = (text, strong, room)
        known = self._texts.get(key)
        if known is None:
            metrics = self._bold_metrics if strong else self._metrics
            shown = text.replace("\n", " ")
            used = metrics.horizontalAdvance(shown)
            if used > room:
                shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room)
                used = metrics.horizontalAdvance(shown)
            if len(self._texts) > _KEPT_TEXTS:
                self._texts.clear()
            known = self._texts[key] = (shown, used)
        return known

    def _cut_chip(self, text: str, room: float) -> str:
        """The text of a chip that is to be no wider than ``room``."""
        if chip_width(text, self._small) <= room:
            return text
        inside = max(0.0, room - 2 * CHIP_PADDING)
        return metrics_of(self._small).elidedText(text, Qt.TextElideMode.ElideRight, inside)

    @staticmethod
    def _waiting(painter: QPainter, cells: Cells, height: int) -> None:
        """Faint bars where the words will be: something is coming."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.colour("sub"))
        for number, left, width in cells:
            share = 0.45 + 0.1 * (number % 4)
            bar = QRectF(left + PADDING, height / 2 - 5, (width - 2 * PADDING) * share, 10)
            if bar.width() > 0:
                painter.drawRoundedRect(bar, 4, 4)
