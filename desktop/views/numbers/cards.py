"""Cards of one measure each: figure, band, change; a click shows the orders behind it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.theme.ink import TONES
from desktop.views.numbers.words import (
    BAND_LOOKS,
    band_text,
    change_text,
    definition_text,
    figure_text,
)
from desktop.widgets.chip import Chip, set_role
from domain.analytics.changes import Change
from domain.analytics.kpis import CALL_KEYS, DEFINITIONS
from domain.analytics.measures import Band, How, Measure
from domain.translate import QT_TRANSLATE_NOOP
from exports.texts import Texts


def ways_behind(key: str) -> list[tuple[str, str]]:
    """What can be listed of a figure: (which, its words)."""
    behind = QT_TRANSLATE_NOOP("MeasureCard", "Orders behind this figure")
    if key in CALL_KEYS:
        behind = QT_TRANSLATE_NOOP("MeasureCard", "Calls behind this figure")
    ways = [("all", behind)]
    if DEFINITIONS[key].how is How.SHARE:
        ways += [
            ("hits", QT_TRANSLATE_NOOP("MeasureCard", "Those that count for it")),
            ("misses", QT_TRANSLATE_NOOP("MeasureCard", "Those that do not")),
        ]
    return [(which, QCoreApplication.translate("MeasureCard", each)) for which, each in ways]


class MeasureCard(QWidget):
    """``compact``: one line of name and figure, for the column at the side.

    Signals:
        chosen(key, which): ``which`` 'all', 'hits' or 'misses'.
    """

    chosen = Signal(str, str)

    def __init__(self, key: str, *, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.name = QLabel()
        self.name.setProperty("role", "muted")
        self.figure = QLabel("–")
        self.figure.setProperty("role", "title" if compact else "figure")
        self.band = Chip()
        self.band.hide()
        self.change = QLabel()
        self.change.setProperty("role", "small")
        self.sample = QLabel()
        self.sample.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(2)
        # The change has a line of its own: in narrow windows all cards stay equally wide.
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.figure if compact else self.sample)
        column.addLayout(head)
        middle = QHBoxLayout()
        if not compact:
            middle.addWidget(self.figure)
        middle.addWidget(self.band)
        middle.addStretch(1)
        if compact:
            middle.addWidget(self.sample)
        column.addLayout(middle)
        column.addWidget(self.change)

    def show_measure(self, words: Texts, measure: Measure, change: Change | None) -> None:
        name, value = words.kpi(self.key), figure_text(words, self.key, measure.value)
        self.name.setText(name)
        self.figure.setText(value)
        tone, sign = BAND_LOOKS[measure.band]
        state = band_text(words, measure.band)
        self.band.set(f"{sign} {state}" if state else "", tone)
        self._show_change(words, change)
        counted = self.tr("{count} orders")
        if self.key in CALL_KEYS:
            counted = self.tr("{count} calls")
        self.sample.setText(
            counted.format(count=words.count(measure.sample))
            if DEFINITIONS[self.key].how is not How.PER_HEAD_DAY
            else self.tr("{count} worked days").format(count=words.count(measure.sample))
        )
        self.setToolTip(definition_text(words, self.key, measure))
        self.setAccessibleName(" ".join(x for x in (name, value, state) if x))
        self.setAccessibleDescription(self.tr("Enter shows what is behind it"))

    def _show_change(self, words: Texts, change: Change | None) -> None:
        text = change_text(words, change)
        if change is None or not text:
            self.change.setText(self.tr("nothing to compare with"))
            set_role(self.change, "role", "small")
            return
        # A change for the worse is no alert: only the word says which way it goes.
        verdict = {Band.GOOD: self.tr("better"), Band.BAD: self.tr("worse")}.get(change.verdict, "")
        before = figure_text(words, self.key, change.before)
        shown = self.tr("{change} from {before}").format(change=text, before=before)
        self.change.setText(f"{shown} · {verdict}" if verdict else shown)
        set_role(self.change, "role", "good" if change.verdict is Band.GOOD else "small")

    # --- choosing ---------------------------------------------------------------------------------
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside:
            self.chosen.emit(self.key, "all")
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.key, "all")
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        for which, title in ways_behind(self.key):
            act = menu.addAction(title)
            act.triggered.connect(lambda _=False, w=which: self.chosen.emit(self.key, w))
        menu.exec(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        set_role(self, "hot", True)
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        set_role(self, "hot", False)


class FindingLine(QWidget):
    """One finding: a mark of its level and a sentence; a click shows its orders, if it has any.

    Signals:
        chosen(): only when there are orders behind it.
        acted(): the button below, if it has one (``action``: its words).
    """

    chosen = Signal()
    acted = Signal()

    def __init__(
        self,
        text: str,
        level: Band,
        count: int,
        words: Texts,
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._count = count
        tone, sign = BAND_LOOKS[level]
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 14, 5)
        row.setSpacing(8)
        mark = QLabel(sign)
        mark.setProperty("role", "mark")
        mark.setProperty("tone", tone if tone in TONES else "neutral")
        mark.setToolTip(band_text(words, level))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self.text = QLabel(text)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.text)
        row.addLayout(column, 1)
        self.action = QPushButton(action)
        self.action.clicked.connect(self.acted)
        self.action.setVisible(bool(action))
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(text)
        if count:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(self.tr("Show the {count} orders").format(count=count))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._count and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._count and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)
