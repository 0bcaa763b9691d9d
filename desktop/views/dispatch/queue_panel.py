"""The left side: tabs with counts, filter chips, the queue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.models.board import BoardFilter, BoardModel
from desktop.services import Services
from desktop.settings import ACTOR
from desktop.views.dispatch.alarm import Alarm, Bell
from desktop.views.dispatch.keycap_strip import KeycapStrip
from desktop.views.dispatch.order_keys import keycaps
from desktop.views.dispatch.queue_list import QueueList
from desktop.views.dispatch.queue_model import CARD
from desktop.widgets.empty_words import empty_words
from desktop.widgets.tab_button import TabButton
from domain.dispatching.queue_order import QueueTab, tab_of
from domain.read_models import OrderCard
from domain.work_orders.kinds import CLOSED


class QueuePanel(QWidget):
    """Signals:
    selection_changed(order_ids): what the clerk chose here.
    """

    selection_changed = Signal(tuple)

    def __init__(
        self, services: Services, board: BoardModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._services = services
        self.tab = QueueTab.QUEUED
        self.list = QueueList(services, self)
        self._buttons: dict[QueueTab, TabButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_tabs())
        layout.addWidget(self._make_filters())
        self._empty = empty_words(self.list)
        layout.addWidget(self.list, 1)
        self.keys = KeycapStrip()
        self.keys.pressed.connect(self.list.letter_pressed)
        layout.addWidget(self.keys)
        board.loaded.connect(self.refresh)
        board.filter_changed.connect(self.refresh)
        self.list.selectionModel().selectionChanged.connect(self._on_selection)
        self._quiet = False
        services.settings.changed.connect(self._on_setting)
        self._recall_mine()

    def _make_tabs(self) -> QWidget:
        bar = QWidget(self)
        bar.setObjectName("queueTabs")
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 4, 8, 0)
        row.setSpacing(2)
        group = QButtonGroup(bar)
        group.setExclusive(True)
        for tab in QueueTab:
            button = TabButton(parent=bar)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, chosen=tab: self.show_tab(chosen))
            group.addButton(button)
            row.addWidget(button)
            self._buttons[tab] = button
        row.addStretch(1)
        self._buttons[self.tab].setChecked(True)
        return bar

    def _make_filters(self) -> QWidget:
        bar = QWidget(self)
        bar.setObjectName("queueFilters")
        row = QHBoxLayout(bar)
        row.setContentsMargins(10, 6, 8, 6)
        row.setSpacing(6)
        self._region = self._filter_button(row, self._fill_regions)
        self._skill = self._filter_button(row, self._fill_skills)
        self.mine = QToolButton(bar)
        self.mine.setText(self.tr("Taken by me"))
        self.mine.setProperty("role", "chip")
        self.mine.setCheckable(True)
        self.mine.clicked.connect(self._on_mine)
        row.addWidget(self.mine)
        self._clear = QToolButton(bar)
        self._clear.setText(self.tr("Clear"))
        self._clear.setProperty("role", "chip")
        self._clear.clicked.connect(self._clear_filters)
        row.addWidget(self._clear)
        row.addStretch(1)
        self.alarm = Alarm(self._services, self)
        self.bell = Bell(self.alarm, bar)
        row.addWidget(self.bell)
        self._label_filters()
        return bar

    def _filter_button(self, row: QHBoxLayout, fill: Callable[[QMenu], None]) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "chip")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: fill(menu))
        button.setMenu(menu)
        row.addWidget(button)
        return button

    # --- showing ----------------------------------------------------------------------------------
    def _titles(self) -> dict[QueueTab, str]:
        return {
            QueueTab.QUEUED: self.tr("Queued"),
            QueueTab.UNDER_WAY: self.tr("Active"),
            QueueTab.WAITING: self.tr("Waiting"),
            QueueTab.ABNORMAL: self.tr("Abnormal"),
            QueueTab.TO_REVIEW: self.tr("Review"),
        }

    def show_tab(self, tab: QueueTab) -> None:
        self._turn_to(tab)
        self.refresh()

    def _turn_to(self, tab: QueueTab) -> None:
        self.tab = tab
        self._buttons[tab].setChecked(True)

    def refresh(self) -> None:
        """Fill the list anew; what is selected stays selected if it is still here."""
        chosen = self.list.selected_ids()
        self._fill()
        if chosen and self.list.selected_ids() != chosen:
            self.selection_changed.emit(self.list.selected_ids())

    def _fill(self) -> None:
        self._quiet = True
        cards = self._board.queue(self.tab)
        self.list.set_cards(cards)
        self.alarm.look(self._board.orders.values())
        self._quiet = False
        for tab, title in self._titles().items():
            count = self._board.count(tab)
            button = self._buttons[tab]
            button.setText(f"{title} {count}")
            alarming = tab is QueueTab.ABNORMAL and count > 0
            if button.property("alarm") != alarming:
                button.setProperty("alarm", alarming)
                button.style().unpolish(button)
                button.style().polish(button)
        self._label_filters()
        self._empty.setVisible(not cards)
        if not cards:
            self._empty.setText(self._empty_text())

    def _empty_text(self) -> str:
        if self._board.filter.is_set:
            return self.tr("No order matches these filters.")
        return {
            QueueTab.QUEUED: self.tr("Nothing waits to be dispatched.\nF2 takes a call."),
            QueueTab.UNDER_WAY: self.tr("Nobody is on an order now."),
            QueueTab.WAITING: self.tr("Nothing waits for parts, feedback or others."),
            QueueTab.ABNORMAL: self.tr("No order is abnormal."),
            QueueTab.TO_REVIEW: self.tr("Nothing waits for review."),
        }[self.tab]

    def reveal(self, cards: Sequence[OrderCard]) -> None:
        """Select ``cards`` in the tab the first of them lies in; says nothing to anybody."""
        if cards[0].id not in {card.id for card in self._board.queue(self.tab)}:
            closed = cards[0].status in CLOSED
            found = (tab for tab in QueueTab if tab_of(cards[0], tab))
            tab = QueueTab.UNDER_WAY if closed else next(found, None)
            if tab is not None:
                # What was selected in the tab before is not told of: the new choice is known.
                self._turn_to(tab)
                self._fill()
        self._quiet = True
        self.list.select_ids([card.id for card in cards])
        self._quiet = False

    def select_none(self) -> None:
        self._quiet = True
        self.list.clearSelection()
        self._quiet = False

    def show_keys(self, cards: Sequence[OrderCard]) -> None:
        """The keycaps of what can be done with the selected orders (DD-09)."""
        self.keys.show_keys(keycaps(cards))

    def _on_selection(self) -> None:
        if not self._quiet:
            self.selection_changed.emit(self.list.selected_ids())

    # --- filters ----------------------------------------------------------------------------------
    @property
    def _memory(self) -> str:
        """Each clerk of this console has his own."""
        return f"queue/{self._services.session.actor}"

    def _on_mine(self, on: bool) -> None:
        self._services.settings.set_memory(self._memory, {"mine": on})
        self._board.set_filter(replace(self._board.filter, mine=on))

    def _recall_mine(self) -> None:
        on = self._services.settings.memory(self._memory).get("mine") is True
        self._board.set_filter(replace(self._board.filter, mine=on))

    def _on_setting(self, key: str) -> None:
        if key == ACTOR.key:  # somebody else sits here now
            self._board.look_at_mine()
            self._recall_mine()

    def _clear_filters(self) -> None:
        self._services.settings.set_memory(self._memory, {"mine": False})
        self._board.set_filter(BoardFilter())

    def _label_filters(self) -> None:
        chosen = self._board.filter
        regions = ", ".join(sorted(chosen.regions)) or self.tr("All regions")
        skills = ", ".join(sorted(chosen.skills)) or self.tr("All skills")
        self.mine.setChecked(chosen.mine)
        for button, text, active in (
            (self._region, f"{regions} ▾", bool(chosen.regions)),
            (self._skill, f"{skills} ▾", bool(chosen.skills)),
            (self.mine, self.mine.text(), chosen.mine),
        ):
            button.setText(text)
            if button.property("active") != active:
                button.setProperty("active", active)
                button.style().unpolish(button)
                button.style().polish(button)
        self._clear.setVisible(chosen.is_set)

    def _fill_regions(self, menu: QMenu) -> None:
        values = {card.district or card.region for card in self._board.orders.values()}

        def choose(chosen: frozenset[str]) -> None:
            self._board.set_filter(replace(self._board.filter, regions=chosen))

        _fill(menu, values, self._board.filter.regions, choose)

    def _fill_skills(self, menu: QMenu) -> None:
        values = {skill for card in self._board.orders.values() for skill in card.skills}

        def choose(chosen: frozenset[str]) -> None:
            self._board.set_filter(replace(self._board.filter, skills=chosen))

        _fill(menu, values, self._board.filter.skills, choose)

    def card_at(self, row: int) -> OrderCard | None:
        value = self.list.orders.index(row).data(CARD)
        return value if isinstance(value, OrderCard) else None


def _fill(
    menu: QMenu,
    values: set[str],
    chosen: frozenset[str],
    choose: Callable[[frozenset[str]], None],
) -> None:
    """One checkable line a value; a click puts it in or takes it out."""
    menu.clear()
    for value in sorted(value for value in values if value):
        action = menu.addAction(value)
        action.setCheckable(True)
        action.setChecked(value in chosen)
        now = chosen ^ {value}
        action.triggered.connect(lambda _checked=False, new=now: choose(new))
