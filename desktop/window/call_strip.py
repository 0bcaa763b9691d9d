"""The calls of the top line: two are shown where there is room, the others wait in a menu."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from desktop.services import Services
from desktop.window.call_pill import CallPill, caller_words, number_text
from desktop.window.switchboard import RingingLine, Switchboard

_SHOWN = 2
_NARROWEST, _GAP = 180, 6


class CallStrip(QWidget):
    """Signals:
    taken(RingingLine): the clerk speaks to this one.
    """

    taken = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_NARROWEST)
        self.board = Switchboard(services, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        self.pills = [CallPill(self) for _ in range(_SHOWN)]
        for pill in self.pills:
            pill.taken.connect(self.taken)
            row.addWidget(pill)
        self.more = QToolButton()
        self.more.setProperty("role", "pill")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self.more)
        menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(menu)
        row.addWidget(self.more)
        row.addStretch(1)
        self.board.changed.connect(self._show)
        self._show()

    @property
    def number(self) -> str:
        """Of the call that F2 takes; '' when none (or withheld)."""
        line = self.board.next
        return line.number if line is not None else ""

    def text(self) -> str:
        """What the pills say."""
        return " ".join(pill.text() for pill in self.pills if not pill.isHidden())

    def _show(self) -> None:
        lines = self.board.lines
        for place, (pill, line) in enumerate(zip(self.pills, lines, strict=False)):
            pill.show_line(line, is_next=place == 0)
        shown = self._fitting(len(lines))
        for place, pill in enumerate(self.pills):
            pill.setVisible(place < shown)
        waiting = len(lines) - shown
        self.more.setVisible(waiting > 0)
        self.more.setText(f"+{waiting}")
        spoken = self.tr("{count} more calls").format(count=waiting)
        self.more.setToolTip(spoken)
        self.more.setAccessibleName(spoken)
        self.setVisible(bool(lines))

    def _fitting(self, count: int) -> int:
        """How many have room for their numbers; one at least."""
        room, shown = self.width(), 0
        for pill in self.pills[:count]:
            room -= pill.minimumSizeHint().width() + _GAP
            shown += room >= 0 or shown == 0
        return shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _fill_menu(self) -> None:
        menu = self.more.menu()
        menu.clear()
        shown = sum(not pill.isHidden() for pill in self.pills)
        for line in self.board.lines[shown:]:
            words = " · ".join([number_text(line.number), *caller_words(line)])
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, chosen=line: self._take(chosen))

    def _take(self, line: RingingLine) -> None:
        self.taken.emit(line)
