"""Who should go: the ranking with its reasons, and who cannot, with theirs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.labels import listed
from desktop.reasons import candidate_text, factor_line, finding_line
from desktop.views.dispatch.ink import current_ink
from desktop.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from domain.dispatching.situation import Candidate, Ranking, Verdict

#: More than these need the technicians' list below.
SHOWN = 5
_ROW = 54
_LEFT, _RIGHT = 46, 12
#: Lines of who cannot go and why that are shown at once, and the space above them.
_REFUSED_LINES, _REFUSED_ABOVE = 4, 8
_BETWEEN = " · "


class CandidateRow(QWidget):
    """One candidate: digit, name, score, bar of factors, one plain sentence: where it is too long for
    a line of this width, in two."""

    chosen = Signal(int)
    hovered = Signal(int)
    menu_requested = Signal(int, QPoint)

    def __init__(self, digit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digit = digit
        self._name = ""
        self._candidate: Candidate | None = None
        self._line = ""
        self._hover = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_candidate(self, candidate: Candidate, name: str) -> None:
        self._candidate = candidate
        self._name = name
        parts = [factor_line(factor) for factor in candidate.factors]
        warnings = [finding_line(finding) for finding in candidate.verdict.findings]
        self._line = candidate_text(candidate)
        self.setAccessibleName(f"{self._digit}: {name}, {candidate.score:.0f}, {self._line}")
        self.setToolTip("\n".join(part for part in (*parts, *warnings) if part))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, _ROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _small(self) -> QFont:
        small = QFont(self.font())
        small.setPixelSize(max(11, self.font().pixelSize() - 1))
        return small

    def _fit(self) -> None:
        metrics = QFontMetricsF(self._small())
        is_long = metrics.horizontalAdvance(self._line) > self.width() - _LEFT - _RIGHT
        self.setFixedHeight(_ROW + (round(metrics.height()) if is_long else 0))

    def enterEvent(self, event: object) -> None:
        del event
        self._hover = True
        if self._candidate is not None:
            self.hovered.emit(self._candidate.technician_id)
        self.update()

    def leaveEvent(self, event: object) -> None:
        del event
        self._hover = False
        self.hovered.emit(0)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside:
            self._choose()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._candidate is not None:
            self.menu_requested.emit(self._candidate.technician_id, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        if self._candidate is not None:
            self.chosen.emit(self._candidate.technician_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._candidate is None:
            return
        ink = current_ink()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.fillRect(rect, ink.sub if self._hover or self.hasFocus() else ink.panel)
        painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), ink.line)
        bold, small = QFont(self.font()), self._small()
        bold.setBold(True)
        cap = QRectF(14, 9, 20, 18)
        painter.setPen(ink.line)
        painter.setBrush(ink.panel)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(small)
        painter.setPen(ink.muted)
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), str(self._digit))
        painter.setFont(bold)
        painter.setPen(ink.text)
        metrics = QFontMetricsF(bold)
        name_width = metrics.horizontalAdvance(self._name)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(46, 6, name_width + 4, 24), middle, self._name)
        score = f"{self._candidate.score:.0f}"
        painter.setPen(ink.accent)
        painter.drawText(QRectF(46 + name_width + 8, 6, 40, 24), middle, score)
        self._bar(painter, 46 + name_width + 8 + metrics.horizontalAdvance("100") + 10)
        painter.setFont(small)
        painter.setPen(ink.amber if self._candidate.verdict.warned else ink.muted)
        self._sentence(
            painter, QRectF(_LEFT, 29, rect.width() - _LEFT - _RIGHT, rect.height() - 33)
        )
        painter.end()

    def _sentence(self, painter: QPainter, box: QRectF) -> None:
        """The plain line, broken between two of its parts when it needs a second."""
        metrics = QFontMetricsF(painter.font())
        first, rest = self._line, ""
        parts = self._line.split(_BETWEEN)
        if metrics.horizontalAdvance(first) > box.width() and len(parts) > 1:
            fitting = 1
            while metrics.horizontalAdvance(_BETWEEN.join(parts[: fitting + 1])) <= box.width():
                fitting += 1
            first, rest = _BETWEEN.join(parts[:fitting]), _BETWEEN.join(parts[fitting:])
        line = QRectF(box.left(), box.top(), box.width(), metrics.height())
        for words in (first, rest):
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), shown)
            line.translate(0, metrics.height())

    def _bar(self, painter: QPainter, left: float) -> None:
        """The factors side by side, each as long as what it gave to the score."""
        assert self._candidate is not None
        ink = current_ink()
        width = min(100.0, self.width() - left - 14)
        if width < 30:
            return
        whole = sum(factor.weight for factor in self._candidate.factors) or 1.0
        x = left
        for number, factor in enumerate(self._candidate.factors):
            part = width * factor.value * factor.weight / whole
            if part < 1:
                continue
            painter.setOpacity(max(0.35, 1.0 - number * 0.16))
            painter.fillRect(QRectF(QPointF(x, 16), QPointF(x + part - 1, 21)), ink.accent)
            x += part
        painter.setOpacity(1.0)


class Suggestions(QWidget):
    """Signals:
    chosen(technician_id): digit, Enter or click.
    hovered(technician_id or 0): to show the one on the map.
    menu_requested(technician_id, global QPoint)
    """

    chosen = Signal(int)
    hovered = Signal(int)
    menu_requested = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestions")
        self._ids: list[int] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._hint = QLabel(self.tr("Select an order to see who should go."))
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(14, 10, 14, 12)
        self._hint.setProperty("role", "muted")
        layout.addWidget(self._hint)
        self._rows = [CandidateRow(number + 1, self) for number in range(SHOWN)]
        for row in self._rows:
            row.hide()
            row.chosen.connect(self.chosen)
            row.hovered.connect(self.hovered)
            row.menu_requested.connect(self.menu_requested)
            layout.addWidget(row)
        self._refused = QLabel()
        self._refused.setObjectName("refused")
        self._refused.setWordWrap(True)
        self._refused.setContentsMargins(14, _REFUSED_ABOVE, 14, _REFUSED_ABOVE)
        self._refused.setProperty("role", "muted")
        self._refused_area = scrolled(self._refused)
        self._refused_area.hide()
        layout.addWidget(self._refused_area)

    @property
    def technician_ids(self) -> list[int]:
        """The candidates shown, best first."""
        return self._ids

    def show_nothing(self, text: str = "") -> None:
        self._ids = []
        for row in self._rows:
            row.hide()
        self._refused_area.hide()
        self._hint.setText(text or self.tr("Select an order to see who should go."))
        self._hint.show()

    def show_ranking(self, ranking: Ranking, names: Mapping[int, str]) -> None:
        shown = ranking.candidates[:SHOWN]
        self._ids = [candidate.technician_id for candidate in shown]
        for row, candidate in zip(self._rows, shown, strict=False):
            row.show_candidate(candidate, names.get(candidate.technician_id, "?"))
            row.show()
        for row in self._rows[len(shown) :]:
            row.hide()
        self._hint.setVisible(not shown)
        if not shown:
            self._hint.setText(self.tr("Nobody can take this order as it stands."))
        self._show_refused(ranking.refused, names)

    def _show_refused(self, refused: tuple[Verdict, ...], names: Mapping[int, str]) -> None:
        if not refused:
            self._refused_area.hide()
            return
        reasons: dict[str, list[str]] = {}
        for verdict in refused:
            hard = [finding for finding in verdict.findings if finding.hard]
            why = finding_line(hard[0]) if hard else ""
            reasons.setdefault(why, []).append(names.get(verdict.technician_id, "?"))
        head = self.tr("Cannot go: {count}").format(count=len(refused))
        lines = [f"{why}  {listed(who)}".strip() for why, who in reasons.items()]
        self._refused.setText("\n".join((head, *lines)))
        self._fit_refused()
        self._refused_area.show()

    def _fit_refused(self) -> None:
        """Whole lines: one that is cut in half looks broken."""
        if not self._refused.text():
            return
        most = self._refused.fontMetrics().lineSpacing() * _REFUSED_LINES + _REFUSED_ABOVE
        wanted = self._refused.heightForWidth(self.width())
        fits = wanted <= most + _REFUSED_ABOVE
        self._refused_area.setFixedHeight(wanted if fits else most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_refused()

    def choose(self, digit: int) -> bool:
        """The key 1..5; False if there is no such candidate."""
        if 1 <= digit <= len(self._ids):
            self.chosen.emit(self._ids[digit - 1])
            return True
        return False
