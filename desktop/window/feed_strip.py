"""The strip of what happened, newest first; each line opens what it is about."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.jobs import JobContext
from desktop.sentences import line_text
from desktop.services import Services
from desktop.theme import ink
from desktop.widgets.painting import LEFT, metrics_of, small_font
from domain.changes import ChangeSet
from domain.read_models import HistoryLine

HEIGHT = 30
_KEPT = 40
_GAP = 22
_LONGEST = 420.0
#: A line with less room than this is left out.
_SHORTEST = 110.0
#: Lines about texts on their way say nothing a clerk would look up; the messages place has them. What
#: an understood reply did stands in the line of its order.
_QUIET = frozenset(
    {
        "message_queued",
        "message_sending",
        "message_sent",
        "message_delivered",
        "message_applied",
    }
)


class FeedStrip(QWidget):
    """Left and Right move from line to line, Enter opens.

    Signals:
        opened(kind, id)
    """

    opened = Signal(str, int)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("feed")
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("What happened"))
        self._services = services
        self._lines: list[tuple[HistoryLine, str, str]] = []
        self._spans: list[tuple[float, float]] = []
        self._hovered = -1
        self._chosen = 0
        self._seq = 0
        services.bus.changed.connect(self._on_changed)

    def load(self) -> None:
        """Ask for what is new."""
        seq = self._seq

        def read(ctx: JobContext) -> tuple[HistoryLine, ...]:
            with ctx.queries() as queries:
                return queries.feed(after_seq=seq, limit=_KEPT)

        self._services.jobs.read(read, key="feed").then(self._take)

    def texts(self) -> list[str]:
        """What can be read, newest first."""
        return [text for _line, _at, text in self._lines]

    def _take(self, lines: tuple[HistoryLine, ...]) -> None:
        for line in lines:
            if line.seq <= self._seq:
                continue
            self._seq = line.seq
            if line.kind in _QUIET:
                continue
            local = self._services.session.local(line.at)
            self._lines.insert(0, (line, f"{local:%H:%M}", line_text(line)))
        del self._lines[_KEPT:]
        self.setAccessibleDescription("; ".join(f"{at} {text}" for _l, at, text in self._lines[:5]))
        self.update()

    def _on_changed(self, changes: ChangeSet) -> None:
        del changes
        self.load()

    # --- painting ---------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), ink.colour("sub"))
        painter.fillRect(0, 0, self.width(), 1, ink.colour("line"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, ink.colour("line"))
        font = small_font(self.font())
        metrics = metrics_of(font)
        painter.setFont(font)
        x = 14.0
        self._spans = []
        for number, (_line, at, text) in enumerate(self._lines):
            clock = metrics.horizontalAdvance(at)
            room = self.width() - x - clock - 24
            if room < _SHORTEST:
                break
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, min(_LONGEST, room))
            words = metrics.horizontalAdvance(shown)
            end = x + clock + 10 + words
            chosen = self.hasFocus() and number == self._chosen
            if number == self._hovered or chosen:
                painter.fillRect(
                    QRectF(x - 7, 1, end - x + 14, self.height() - 2), ink.colour("accent_wash")
                )
            painter.setPen(ink.colour("text"))
            painter.drawText(QRectF(x, 0, clock + 1, self.height()), LEFT, at)
            painter.setPen(ink.colour("muted"))
            painter.drawText(QRectF(x + clock + 10, 0, words + 1, self.height()), LEFT, shown)
            self._spans.append((x, end))
            x = end + _GAP
        if not self._lines:
            painter.setPen(ink.colour("muted"))
            text = self.tr("What happens appears here.")
            painter.drawText(QRectF(x, 0, self.width(), self.height()), LEFT, text)
        painter.end()

    def _at(self, point: QPointF) -> int:
        for number, (begin, end) in enumerate(self._spans):
            if begin - _GAP / 2 <= point.x() <= end + _GAP / 2:
                return number
        return -1

    # --- mouse and keys ---------------------------------------------------------------------------
    def _open(self, number: int) -> None:
        if 0 <= number < len(self._lines):
            line = self._lines[number][0]
            self.opened.emit(line.topic, line.entity_id)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._at(QPointF(event.pos()))
            text = self._lines[number][2] if number >= 0 else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        if number != self._hovered:
            self._hovered = number
            over = Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor
            self.setCursor(over)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._open(self._at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            last = max(0, len(self._spans) - 1)
            self._chosen = min(max(0, self._chosen + step), last)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self._chosen)
        else:
            super().keyPressEvent(event)
