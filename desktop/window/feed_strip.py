"""The strip of what happened, newest first; each line opens what it is about."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.jobs import JobContext
from desktop.sentences import line_text
from desktop.services import Services
from desktop.theme import tokens
from domain.changes import ChangeSet
from domain.read_models import HistoryLine

_KEPT = 30
_GAP = 26


class FeedStrip(QWidget):
    """Signals:
    opened(kind, id)
    """

    opened = Signal(str, int)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("feed")
        self.setFixedHeight(28)
        self.setMouseTracking(True)
        self._services = services
        self._lines: list[tuple[HistoryLine, str, str]] = []
        self._spans: list[tuple[float, float, HistoryLine]] = []
        self._seq = 0
        services.bus.changed.connect(self._on_changed)

    def load(self) -> None:
        seq = self._seq

        def read(ctx: JobContext) -> tuple[HistoryLine, ...]:
            with ctx.queries() as queries:
                return queries.feed(after_seq=seq, limit=_KEPT)

        self._services.jobs.read(read, key="feed").then(self._take)

    def _take(self, lines: tuple[HistoryLine, ...]) -> None:
        for line in lines:
            if line.seq <= self._seq:
                continue
            self._seq = line.seq
            local = self._services.session.local(line.at)
            self._lines.insert(0, (line, f"{local:%H:%M}", line_text(line)))
        del self._lines[_KEPT:]
        self.setAccessibleDescription("; ".join(f"{at} {text}" for _l, at, text in self._lines[:5]))
        self.update()

    def texts(self) -> list[str]:
        return [text for _line, _at, text in self._lines]

    def _on_changed(self, changes: ChangeSet) -> None:
        del changes
        self.load()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = tokens.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), t.sub)
        painter.setPen(t.line)
        painter.drawLine(0, 0, self.width(), 0)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        metrics = painter.fontMetrics()
        x = 16.0
        self._spans = []
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        for line, at, text in self._lines:
            if x > self.width():
                break
            begin = x
            painter.setPen(t.text)
            painter.drawText(int(x), 0, 60, self.height(), middle, at)
            x += metrics.horizontalAdvance(at) + 8
            painter.setPen(t.muted)
            painter.drawText(int(x), 0, self.width(), self.height(), middle, text)
            x += metrics.horizontalAdvance(text)
            self._spans.append((begin, x, line))
            x += _GAP
        painter.end()

    def _at(self, x: float) -> HistoryLine | None:
        for begin, end, line in self._spans:
            if begin <= x <= end:
                return line
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position().x()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        line = self._at(event.position().x())
        if line is not None:
            self.opened.emit(line.topic, line.entity_id)
