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

from desktop.jobs import JobContext
from desktop.services import Services
from desktop.theme import ink
from desktop.views.numbers.words import BAND_LOOKS, band_text, change_text, figure_text, words_of
from domain import settings
from domain.analytics.kpis import GOLDEN_KEYS, HEADLINE_KEYS
from domain.analytics.measures import Band

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from desktop.views.numbers.figures import Numbers
    from domain.analytics.day_board import BoardLine, DayBoard
    from domain.ports.storage import Queries
    from exports.texts import Texts

#: How long each page stands.
TURN_SECONDS = 12
_FLOW = ("volume", "finished", "backlog", "late_orders")
_KEYS = {"golden": GOLDEN_KEYS, "service": HEADLINE_KEYS, "orders": _FLOW}
_PEOPLE = 8
_ENDS = (Qt.Key.Key_F11, Qt.Key.Key_Escape)


def _board_of(queries: Queries, now: datetime, zone: ZoneInfo) -> DayBoard:
    from domain.analytics.columns import Columns
    from domain.analytics.day_board import day_board
    from domain.analytics.measures import FactTable
    from domain.analytics.periods import day_period

    period = day_period(now.astimezone(zone).date(), zone, now)
    arrays = queries.order_arrays(period.start_at, period.known_until_at)
    return day_board(FactTable(Columns(arrays, zone), period))


def _board_line(one: BoardLine, words: Texts) -> str:
    """'100.0% in time · 4.80'."""
    parts = []
    if one.in_time is not None:
        parts.append(words.say("board_in_time", share=words.share(one.in_time)))
    if one.rating is not None:
        parts.append(f"★ {words.score(one.rating)}")
    return " · ".join(parts)


class WallView(QWidget):
    """``pages``: golden measures, headline figures, the flow of orders, technicians; the figures
    are those of the place behind it and follow them. Then the open board: what everybody and every
    team did today, whatever period the place shows; a setting leaves it out."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Wall view"))
        self.setCursor(QCursor(Qt.CursorShape.BlankCursor))
        self._services = services
        self.numbers: Numbers | None = None
        self.board: DayBoard | None = None
        self.page = 0
        self._turn = QTimer(self, interval=TURN_SECONDS * 1000)
        self._turn.timeout.connect(self.turn)
        self._turn.start()
        self.load_board()

    @property
    def shown_pages(self) -> tuple[str, ...]:
        found = ["golden", "service", "orders"]
        if self.numbers is not None and self.numbers.technicians:
            found.append("technicians")
        if self.board is not None and self.board.people:
            found.append("today")
            if len(self.board.teams) > 1:
                found.append("teams")
        return tuple(found)

    @property
    def pages(self) -> int:
        return len(self.shown_pages)

    def load_board(self) -> None:
        """Today's work of everybody, read anew."""
        session = self._services.session
        now, zone = session.now(), session.zone

        def read(ctx: JobContext) -> DayBoard | None:
            with ctx.queries() as queries:
                if not settings.flag(queries.setting, "wall.open_board"):
                    return None
                return _board_of(queries, now, zone)

        self._services.jobs.read(read, key="open board").then(self.show_board)

    def show_board(self, board: DayBoard | None) -> None:
        self.board = board
        self.page %= self.pages
        self._describe()
        self.update()

    def show_numbers(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self.page %= self.pages
        self._describe()
        self.update()

    def turn(self) -> None:
        """The next page."""
        self.page = (self.page + 1) % self.pages
        if self.shown_pages[self.page] == "orders":
            # In good time for its page.
            self.load_board()
        self._describe()
        self.update()

    def title(self) -> str:
        return {
            "golden": self.tr("Golden measures"),
            "service": self.tr("Service"),
            "orders": self.tr("Orders"),
            "technicians": self.tr("Technicians"),
            "today": self.tr("Done today"),
            "teams": self.tr("Teams today"),
        }[self.shown_pages[self.page]]

    def cells(self) -> list[tuple[str, str, str, Band]]:
        """(name, figure, small print, band) of the page that stands."""
        numbers = self.numbers
        if numbers is None:
            return []
        words = words_of(self._services)
        page = self.shown_pages[self.page]
        if self.board is not None and page in ("today", "teams"):
            lines = self.board.people if page == "today" else self.board.teams
            return [
                (one.name, words.count(one.done), _board_line(one, words), Band.NONE)
                for one in lines[:_PEOPLE]
            ]
        if page == "technicians":
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
        for key in _KEYS[page]:
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
        words = words_of(self._services)
        period = words.span(self.numbers.spans.now) if self.numbers else ""
        if self.shown_pages[self.page] in ("today", "teams"):
            period = words.day(now.date())
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
