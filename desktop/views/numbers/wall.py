"""The wall view: large figures for a screen that everybody sees; it turns by itself and takes no input
but the key that ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import (
    QCursor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.services import Services
from desktop.theme import ink
from desktop.views.numbers.words import BAND_LOOKS, band_text, change_text, figure_text, words_of
from domain.analytics.kpis import GOLDEN_KEYS, HEADLINE_KEYS
from domain.analytics.measures import Band

if TYPE_CHECKING:
    from desktop.views.numbers.figures import Numbers

#: How long each page stands.
TURN_SECONDS = 12
_FLOW = ("volume", "finished", "backlog", "late_orders")
_PEOPLE = 8
_ENDS = (Qt.Key.Key_F11, Qt.Key.Key_Escape)


class WallView(QWidget):
    """``pages``: golden measures, headline figures, the flow of orders, technicians. The figures
    are those of the place behind it and follow them."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Wall view"))
        self.setCursor(QCursor(Qt.CursorShape.BlankCursor))
        self._services = services
        self.numbers: Numbers | None = None
        self.page = 0
        self._turn = QTimer(self, interval=TURN_SECONDS * 1000)
        self._turn.timeout.connect(self.turn)
        self._turn.start()

    @property
    def pages(self) -> int:
        return 4 if self.numbers is not None and self.numbers.technicians else 3

    def show_numbers(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self.page %= self.pages
        self._describe()
        self.update()

    def turn(self) -> None:
        """The next page."""
        self.page = (self.page + 1) % self.pages
        self._describe()
        self.update()

    def title(self) -> str:
        return (
            self.tr("Golden measures"),
            self.tr("Service"),
            self.tr("Orders"),
            self.tr("Technicians"),
        )[self.page]

    def cells(self) -> list[tuple[str, str, str, Band]]:
        """(name, figure, small print, band) of the page that stands."""
        numbers = self.numbers
        if numbers is None:
            return []
        words = words_of(self._services)
        if self.page == 3:
            best = sorted(numbers.technicians, key=lambda one: (-one.finished, one.name))
            return [
                (
                    one.name,
                    words.count(one.finished),
                    words.share(one.closure_rate) if one.closure_rate is not None else "",
                    Band.NONE,
                )
                for one in best[:_PEOPLE]
            ]
        found = []
        for key in (GOLDEN_KEYS, HEADLINE_KEYS, _FLOW)[self.page]:
            measure = numbers.measures[key]
            change = change_text(words, numbers.changes.get(key))
            state = band_text(words, measure.band)
            small = " · ".join(part for part in (state, change) if part)
            value = figure_text(words, key, measure.value)
            found.append((words.kpi(key), value, small, measure.band))
        return found

    def _describe(self) -> None:
        said = ", ".join(f"{name} {figure}" for name, figure, _, _ in self.cells())
        self.setAccessibleName(f"{self.title()}: {said}")

    # --- drawing ----------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), ink.colour("background"))
            self._paint(painter, QRectF(self.rect()))

    def _paint(self, painter: QPainter, box: QRectF) -> None:
        unit = min(box.width() / 160.0, box.height() / 90.0)
        margin = 6 * unit
        session = self._services.session
        self._text(
            painter,
            QRectF(margin, 4 * unit, box.width() / 2, 8 * unit),
            f"{session.company}  {self.title()}".strip(),
            4.2 * unit,
            "text",
            bold=True,
        )
        now = session.local(session.now())
        period = words_of(self._services).span(self.numbers.spans.now) if self.numbers else ""
        self._text(
            painter,
            QRectF(box.width() / 2, 4 * unit, box.width() / 2 - margin, 8 * unit),
            f"{period}   {now:%H:%M}",
            3.4 * unit,
            "muted",
            right=True,
        )
        cells = self.cells()
        columns = 2 if len(cells) in (2, 4) else 3 if len(cells) <= 3 else 4
        rows = max(1, -(-len(cells) // columns))
        top, foot = 15 * unit, 7 * unit
        wide = (box.width() - 2 * margin) / columns
        tall = (box.height() - top - foot) / rows
        size = self._figure_size(cells, wide - 8 * unit, tall - 17.2 * unit, unit)
        for place, cell in enumerate(cells):
            column, row = place % columns, place // columns
            frame = QRectF(margin + column * wide, top + row * tall, wide, tall)
            self._cell(painter, frame.adjusted(unit, unit, -unit, -unit), cell, unit, size)
        for place in range(self.pages):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.colour("accent" if place == self.page else "line"))
            x = box.width() / 2 + (place - (self.pages - 1) / 2) * 3 * unit
            painter.drawEllipse(
                QRectF(x - 0.6 * unit, box.height() - 4 * unit, 1.2 * unit, 1.2 * unit)
            )

    def _figure_size(
        self, cells: list[tuple[str, str, str, Band]], wide: float, tall: float, unit: float
    ) -> float:
        """One size for all figures of a page: the largest in which each of them fits."""
        size = min(tall * 0.72, 22 * unit)
        font = QFont(self.font())
        font.setBold(True)
        font.setPixelSize(max(1, round(size)))
        needed = max([QFontMetricsF(font).horizontalAdvance(cell[1]) for cell in cells] or [0.0])
        return size * wide / needed if needed > wide > 0 else size

    def _cell(
        self,
        painter: QPainter,
        box: QRectF,
        cell: tuple[str, str, str, Band],
        unit: float,
        size: float,
    ) -> None:
        name, figure, small, band = cell
        painter.setPen(ink.colour("line"))
        painter.setBrush(ink.colour("panel"))
        painter.drawRoundedRect(box, unit, unit)
        inner = box.adjusted(3 * unit, 2.4 * unit, -3 * unit, -2.4 * unit)
        head, foot = 5.2 * unit, 5.2 * unit
        line = QRectF(inner.left(), inner.top(), inner.width(), head)
        self._text(painter, line, name, 3.4 * unit, "muted")
        middle = QRectF(
            inner.left(), inner.top() + head, inner.width(), inner.height() - head - foot
        )
        self._text(painter, middle, figure, size, "text", bold=True)
        tone, sign = BAND_LOOKS[band]
        said = f"{sign} {small}" if band is not Band.NONE else small
        line = QRectF(inner.left(), inner.bottom() - foot, inner.width(), foot)
        token = {"accent": "accent", "amber": "amber", "red": "red"}.get(tone, "muted")
        self._text(painter, line, said, 3.0 * unit, token)

    def _text(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        size: float,
        token: str,
        *,
        bold: bool = False,
        right: bool = False,
    ) -> None:
        """One line, made smaller until it fits."""
        font = QFont(self.font())
        font.setBold(bold)
        font.setPixelSize(max(1, round(size)))
        needed = QFontMetricsF(font).horizontalAdvance(text)
        if needed > box.width() > 0:
            font.setPixelSize(max(1, int(size * box.width() / needed)))
        painter.setFont(font)
        painter.setPen(ink.colour(token))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), text)

    # --- ending -----------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENDS:
            self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing here can be clicked."""
        event.accept()
