"""What is asked of the planner: how much of the day, where, for how long, and what if."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.models.board import BoardModel
from domain.dispatching.planning.request import PlanRequest, PlanScope, WhatIf
from domain.work_orders.kinds import UNDER_WAY

_SECONDS = (2, 5, 15, 30)
_LONGER = (30, 60, 120)


class Question(QWidget):
    """Signals:
    asked(): the what-if has changed; it would be good to plan anew.
    """

    asked = Signal()

    def __init__(
        self,
        board: BoardModel,
        selected: Callable[[], Sequence[int]],
        parent: QWidget | None = None,
    ) -> None:
        """``selected``: the orders chosen on the board."""
        super().__init__(parent)
        self._board = board
        self._selected = selected
        self.what_if = WhatIf()
        self.scope = QComboBox()
        for name, text in (
            (PlanScope.QUEUE.value, self.tr("The whole queue")),
            ("selection", self.tr("The selected orders")),
            (PlanScope.REPLAN.value, self.tr("Everything from now on")),
            (PlanScope.TOMORROW.value, self.tr("Tomorrow")),
        ):
            self.scope.addItem(text, name)
        self.region = QComboBox()
        self.seconds = QComboBox()
        for count in _SECONDS:
            self.seconds.addItem(self.tr("{count} s").format(count=count), count)
        self.seconds.setCurrentIndex(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        for title, box, share in (
            (self.tr("Plan"), self.scope, 5),
            (self.tr("Region"), self.region, 4),
            (self.tr("Search for"), self.seconds, 2),
        ):
            box.setAccessibleName(title)
            box.setToolTip(title)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            row.addWidget(box, share)
        self.seconds.setMinimumWidth(78)
        column.addLayout(row)
        column.addLayout(self._what_if_row())
        self.fill()

    def _what_if_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.button = QToolButton()
        self.button.setText(self.tr("What if …"))
        self.button.setProperty("role", "chip")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.button.setMenu(self.menu)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setProperty("role", "small")
        self.forget = QToolButton()
        self.forget.setText(self.tr("Forget it"))
        self.forget.setProperty("role", "quiet")
        self.forget.clicked.connect(lambda: self.suppose(WhatIf()))
        self.forget.hide()
        row.addWidget(self.button)
        row.addWidget(self.said, 1)
        row.addWidget(self.forget)
        return row

    def fill(self) -> None:
        """The regions there are now."""
        chosen = self.region.currentData() or ""
        regions = sorted({card.region for card in self._board.orders.values() if card.region})
        self.region.clear()
        self.region.addItem(self.tr("All regions"), "")
        for region in regions:
            self.region.addItem(region, region)
        self.region.setCurrentIndex(max(self.region.findData(chosen), 0))

    def request(self) -> PlanRequest:
        chosen = str(self.scope.currentData())
        only = frozenset(self._selected()) if chosen == "selection" else None
        scope = PlanScope.QUEUE if chosen == "selection" else PlanScope(chosen)
        return PlanRequest(
            scope=scope,
            region=str(self.region.currentData() or ""),
            order_ids=only,
            what_if=self.what_if,
            seconds=float(self.seconds.currentData()),
        )

    # --- what if ----------------------------------------------------------------------------------
    def _fill_menu(self) -> None:
        menu, what = self.menu, self.what_if
        menu.clear()
        ill = menu.addMenu(self.tr("A technician falls ill"))
        for person in sorted(self._board.technicians.values(), key=lambda each: each.name):
            act = ill.addAction(person.name)
            act.triggered.connect(
                lambda _=False, who=person.id: self.suppose(
                    WhatIf(what.ill | {who}, what.not_home, what.longer, what.urgent)
                )
            )
        chosen = tuple(self._selected())
        given = [i for i in chosen if (c := self._board.order(i)) and c.status in UNDER_WAY]
        home = menu.addAction(self.tr("The customers of the selected visits are not at home"))
        home.setEnabled(bool(given))
        home.triggered.connect(
            lambda: self.suppose(
                WhatIf(what.ill, what.not_home | set(given), what.longer, what.urgent)
            )
        )
        longer = menu.addMenu(self.tr("The selected visits take longer"))
        longer.setEnabled(bool(given))
        for minutes in _LONGER:
            act = longer.addAction(self.tr("{minutes} minutes more").format(minutes=minutes))
            act.triggered.connect(
                lambda _=False, m=minutes: self.suppose(
                    WhatIf(
                        what.ill,
                        what.not_home,
                        (*what.longer, *((each, m) for each in given)),
                        what.urgent,
                    )
                )
            )
        urgent = menu.addAction(self.tr("The selected orders are urgent"))
        urgent.setEnabled(bool(chosen))
        urgent.triggered.connect(
            lambda: self.suppose(
                WhatIf(what.ill, what.not_home, what.longer, what.urgent | set(chosen))
            )
        )
        if not chosen:
            menu.addSeparator()
            menu.addAction(self.tr("Select orders on the board for more")).setEnabled(False)

    def suppose(self, what: WhatIf) -> None:
        """Plan as if it were so."""
        self.what_if = what
        self.said.setText(self._words())
        self.forget.setVisible(bool(what))
        moves_others = what.ill or what.longer or what.urgent
        if moves_others and self.scope.currentData() == PlanScope.QUEUE.value:
            self.scope.setCurrentIndex(self.scope.findData(PlanScope.REPLAN.value))
        if what:
            self.asked.emit()

    def _words(self) -> str:
        what, board = self.what_if, self._board

        def numbers(ids: Sequence[int]) -> str:
            cards = [board.order(each) for each in ids]
            return ", ".join(card.number[-4:] for card in cards if card is not None)

        words = []
        if what.ill:
            names = [board.technicians[i].name for i in sorted(what.ill) if i in board.technicians]
            words.append(self.tr("{names} ill").format(names=", ".join(names)))
        if what.not_home:
            words.append(
                self.tr("not at home: {orders}").format(orders=numbers(sorted(what.not_home)))
            )
        words += [
            self.tr("{order} +{minutes} min").format(order=numbers([order]), minutes=minutes)
            for order, minutes in what.longer
        ]
        if what.urgent:
            words.append(self.tr("urgent: {orders}").format(orders=numbers(sorted(what.urgent))))
        return " · ".join(words)
