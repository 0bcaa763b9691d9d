"""What the figures say: sentences in groups, and the one line above everything that sums them up."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.views.numbers.cards import FindingLine
from desktop.views.numbers.words import BAND_LOOKS
from desktop.widgets.chip import set_role
from desktop.widgets.cut_label import CutLabel
from domain.analytics.measures import Band
from domain.analytics.messages import Finding
from exports.texts import Texts

#: The groups, the most pressing first.
LEVELS = (Band.BAD, Band.WATCH, Band.GOOD, Band.NONE)
_MOST = 16


class FindingsPanel(QWidget):
    """Signals:
    listed(Finding): show its orders.
    acted(Finding): do what it proposes.
    """

    listed = Signal(object)
    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 8)
        column.setSpacing(2)
        self.title = QLabel()
        self.title.setProperty("role", "section")
        self.title.setContentsMargins(14, 0, 14, 4)
        column.addWidget(self.title)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        column.addLayout(self._column)
        self.lines: list[FindingLine] = []
        self.heads: dict[Band, QLabel] = {}
        self.wait()

    def wait(self) -> None:
        """The cards are there, the sentences not yet."""
        self.title.setText(self.tr("The charts are being computed …"))

    def level_text(self, level: Band) -> str:
        return {
            Band.BAD: self.tr("To act on"),
            Band.WATCH: self.tr("To watch"),
            Band.GOOD: self.tr("Going well"),
            Band.NONE: self.tr("Good to know"),
        }[level]

    def show_findings(
        self, findings: Sequence[Finding], words: Texts, action_of: Callable[[Finding], str]
    ) -> None:
        """``action_of``: the words of the button a finding gets, '' for none."""
        self.title.setText(self.tr("What the figures say"))
        for old in (*self.lines, *self.heads.values()):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines, self.heads = [], {}
        for level in LEVELS:
            named = [finding for finding in findings[:_MOST] if finding.level is level]
            if not named:
                continue
            head = QLabel(
                self.tr("{level} · {count}").format(level=self.level_text(level), count=len(named))
            )
            head.setProperty("role", "muted")
            head.setContentsMargins(14, 6, 14, 0)
            self._column.addWidget(head)
            self.heads[level] = head
            for finding in named:
                text = words.message(finding.message)
                line = FindingLine(text, level, len(finding.order_ids), words, action_of(finding))
                line.acted.connect(lambda f=finding: self.acted.emit(f))
                line.chosen.connect(lambda f=finding: self.listed.emit(f))
                self._column.addWidget(line)
                self.lines.append(line)


class VerdictBar(QWidget):
    """How many findings of each kind there are, and the most pressing of them in its own words.

    Signals:
        level_wanted(Band): look at the findings of this kind.
        listed(Finding): show the orders of the one in words.
    """

    level_wanted = Signal(object)
    listed = Signal(object)

    def __init__(self, panel: FindingsPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 14, 4)
        row.setSpacing(4)
        self.counts: dict[Band, QPushButton] = {}
        for level in LEVELS[:-1]:
            button = QPushButton()
            button.setProperty("role", "verdict")
            button.setProperty("tone", BAND_LOOKS[level][0])
            button.setFlat(True)
            button.clicked.connect(lambda _=False, each=level: self.level_wanted.emit(each))
            row.addWidget(button)
            self.counts[level] = button
        self.sentence = CutLabel()
        row.addSpacing(8)
        row.addWidget(self.sentence, 1)
        self.first: Finding | None = None

    def show_findings(self, findings: Sequence[Finding], words: Texts) -> None:
        for level, button in self.counts.items():
            count = sum(finding.level is level for finding in findings)
            sign = BAND_LOOKS[level][1]
            button.setText(f"{sign} {self._panel.level_text(level)} {count}")
            button.setEnabled(bool(count))
            set_role(button, "tone", BAND_LOOKS[level][0] if count else "neutral")
        self.first = next(
            (each for level in LEVELS for each in findings if each.level is level), None
        )
        text = words.message(self.first.message) if self.first is not None else ""
        behind = self.first is not None and bool(self.first.order_ids)
        shape = Qt.CursorShape.PointingHandCursor if behind else Qt.CursorShape.ArrowCursor
        self.sentence.setCursor(shape)
        self.sentence.setText(text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.sentence.geometry().contains(event.position().toPoint())
        if inside and self.first is not None and self.first.order_ids:
            self.listed.emit(self.first)
        super().mouseReleaseEvent(event)
