"""The calls of the top line: two are shown, the others wait in a menu behind them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from desktop.services import Services
from desktop.window.call_pill import CallPill, caller_words, number_text
from desktop.window.switchboard import RingingLine, Switchboard

_SHOWN = 2


class CallStrip(QWidget):
    """Signals:
    taken(RingingLine): the clerk speaks to this one.
    """

    taken = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.board = Switchboard(services, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
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
        for place, pill in enumerate(self.pills):
            if place < len(lines):
                pill.show_line(lines[place], is_next=place == 0)
            pill.setVisible(place < len(lines))
        waiting = max(0, len(lines) - _SHOWN)
        self.more.setVisible(waiting > 0)
        self.more.setText(f"+{waiting}")
        spoken = self.tr("{count} more calls").format(count=waiting)
        self.more.setToolTip(spoken)
        self.more.setAccessibleName(spoken)
        self.setVisible(bool(lines))

    def _fill_menu(self) -> None:
        menu = self.more.menu()
        menu.clear()
        for line in self.board.lines[_SHOWN:]:
            words = " · ".join([number_text(line.number), *caller_words(line)])
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, chosen=line: self._take(chosen))

    def _take(self, line: RingingLine) -> None:
        self.taken.emit(line)
