"""The next actions of an order as buttons: as many as fit, the others behind a menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.views.order.next_steps import Step

translate = QCoreApplication.translate

_MOST_BUTTONS = 3


class StepBar(QWidget):
    """Signals:
    chosen(Step)
    walk_wanted(): the patrol this order stands for is to be walked.
    """

    chosen = Signal(object)
    walk_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # It takes the width there is and asks for none: what does not fit goes to the menu.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._walk = QPushButton(translate("OrderPageView", "Walk the patrol"))
        self._walk.clicked.connect(self.walk_wanted)
        self._row.addWidget(self._walk)
        self._buttons: list[QPushButton] = []
        self._more = QToolButton()
        self._more.setText(translate("OrderPageView", "More ▾"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self._more))
        self._row.addWidget(self._more)
        self._row.addStretch(1)

    def show_steps(self, steps: Sequence[Step], *, walkable: bool) -> None:
        """``steps``: likeliest first. ``walkable``: the order is a round of a patrol."""
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [self._button(step) for step in steps[:_MOST_BUTTONS]]
        for place, button in enumerate(self._buttons, start=self._row.indexOf(self._walk) + 1):
            self._row.insertWidget(place, button)
        if self._buttons:
            self._buttons[0].setProperty("role", "primary")
        menu = self._more.menu()
        menu.clear()
        for step in steps:
            menu.addAction(step.title).triggered.connect(partial(self._on_chosen, step))
        self._walk.setVisible(walkable)
        self.setVisible(walkable or bool(steps))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _button(self, step: Step) -> QPushButton:
        button = QPushButton(step.title)
        button.clicked.connect(partial(self._on_chosen, step))
        return button

    def _fit(self) -> None:
        """Show as many buttons as there is room for, one at least, and the others in the menu."""
        in_menu = self._more.menu().actions()
        most = len(self._buttons)
        shown = next((n for n in range(most, 1, -1) if self._width(n) <= self.width()), most and 1)
        for number, button in enumerate(self._buttons):
            button.setVisible(number < shown)
        for number, action in enumerate(in_menu):
            action.setVisible(number >= shown)
        self._more.setVisible(len(in_menu) > shown)

    def _width(self, shown: int) -> int:
        """What the bar takes with so many buttons, in pixels."""
        row: list[QWidget] = list(self._buttons[:shown])
        if not self._walk.isHidden():
            row.append(self._walk)
        if len(self._more.menu().actions()) > shown:
            row.append(self._more)
        for widget in row:
            widget.ensurePolished()
        return sum(each.sizeHint().width() for each in row) + self._row.spacing() * (len(row) - 1)

    def _on_chosen(self, step: Step, _checked: bool = False) -> None:
        self.chosen.emit(step)
