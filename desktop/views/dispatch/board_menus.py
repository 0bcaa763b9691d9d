"""Right-click anywhere on the board: the menus, opened where the pointer is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desktop.format import clock_text
from desktop.models.board import BoardModel
from desktop.services import Services
from desktop.views.dispatch.board_acts import BoardActs
from desktop.views.dispatch.board_map import BoardMap
from desktop.views.dispatch.timeline_panel import TimelinePanel
from domain.dispatching.queue_order import queue_key


class Place(Protocol):
    """What the menus need of the place."""

    services: Services
    board: BoardModel
    acts: BoardActs
    planning: TimelinePanel
    chart: BoardMap

    @property
    def selected(self) -> tuple[int, ...]: ...
    def select_orders(self, ids: Sequence[int], *, source: str) -> None: ...
    def select_technician(self, technician_id: int) -> None: ...


class BoardMenus(QObject):
    """Made by the place; its modules are loaded with the first menu."""

    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._parent = parent

    def orders(self, ids: Sequence[int], where: QPoint) -> None:
        menu = self.order_menu(ids)
        if menu is not None:
            menu.exec(where)

    def order_menu(self, ids: Sequence[int]) -> QMenu | None:
        """The menu of these orders; None when the board knows none of them."""
        from desktop.views.dispatch.menus import order_menu

        place = self._place
        cards = [card for i in ids if (card := place.board.order(i)) is not None]
        if not cards:
            return None
        return order_menu(
            self._parent,
            place.services,
            place.board,
            cards,
            place.acts,
            lambda chosen: place.select_orders(chosen, source="window"),
        )

    def crowd(self, ids: Sequence[int], where: QPoint) -> None:
        menu = self.crowd_menu(ids)
        if menu is not None:
            menu.exec(where)

    def crowd_menu(self, ids: Sequence[int]) -> QMenu | None:
        """Orders that lie as one circle on the map: take them apart, choose one or all, and what
        can be done with all of them; None when the board knows none of them."""
        from desktop.views.dispatch.menus import add_crowd

        place = self._place
        now = place.services.session.now()
        known = [card for i in ids if (card := place.board.order(i)) is not None]
        known.sort(key=lambda card: queue_key(card, now))
        menu = self.order_menu([card.id for card in known])
        if menu is not None and len(known) > 1:
            add_crowd(
                menu,
                known,
                zoom=lambda: place.chart.view.part_orders([str(i) for i in ids]),
                select=lambda chosen: place.select_orders(chosen, source="window"),
            )
        return menu

    def technician(self, technician_id: int, where: QPoint) -> None:
        menu = self.technician_menu(technician_id)
        if menu is not None:
            menu.exec(where)

    def technician_menu(self, technician_id: int, at: datetime | None = None) -> QMenu | None:
        """The menu of a person and of his day ``at`` (None: the one the timeline shows)."""
        from desktop.views.dispatch.menus import technician_menu

        place = self._place
        person = place.board.technicians.get(technician_id)
        if person is None:
            return None
        day = place.planning.day if at is None else place.board.day_of_work(technician_id, at)
        return technician_menu(
            self._parent,
            place.services,
            place.board,
            person,
            place.acts,
            day,
            place.select_technician,
        )

    def timeline(
        self, ids: Sequence[int], technician_id: int, instant: datetime, where: QPoint
    ) -> None:
        if ids:
            self.orders(ids, where)
            return
        menu = self.slot_menu(technician_id, instant)
        if menu is not None:
            menu.exec(where)

    def slot_menu(self, technician_id: int, instant: datetime) -> QMenu | None:
        """An empty hour: what could be put there, then the person's own menu."""
        from desktop.views.dispatch.menus import slot_menu

        place = self._place
        person = place.board.technicians.get(technician_id)
        whole = self.technician_menu(technician_id, instant)
        if person is None or whole is None:
            return None
        clock = clock_text(instant, place.services.session)
        menu = slot_menu(whole, place.board, person, instant, clock, place.selected, place.acts)
        first = whole.actions()[0]
        for action in menu.actions():
            whole.insertAction(first, action)
        whole.insertSeparator(first)
        return whole
