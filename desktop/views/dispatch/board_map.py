"""The map's part in the board: what it shows, what is clicked, dropped and asked for there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal

from desktop.models.board import BoardModel
from desktop.paths import folder
from desktop.services import Services
from desktop.views.dispatch import order_mime
from desktop.views.dispatch.board_acts import BoardActs
from desktop.views.dispatch.ink import current_ink
from desktop.views.dispatch.map_desk import MapDesk
from desktop.views.dispatch.verdicts import brief, summary
from desktop.widgets.map_view import MapView


class BoardMap(QObject):
    """Signals:
    orders_chosen(order_ids tuple), technician_chosen(id)
    orders_menu(order_ids tuple, global QPoint), technician_menu(id, global QPoint)
    crowd_menu(order_ids tuple, global QPoint): several that lie as one circle.
    drag_begun(order_ids tuple), drag_ended(): orders are pulled off the map.
    """

    orders_chosen = Signal(tuple)
    technician_chosen = Signal(int)
    orders_menu = Signal(tuple, QPoint)
    technician_menu = Signal(int, QPoint)
    crowd_menu = Signal(tuple, QPoint)
    drag_begun = Signal(tuple)
    drag_ended = Signal()
    #: What goes along with dragged orders; set by whoever knows of links.
    together: order_mime.Together = staticmethod(tuple)

    def __init__(
        self, services: Services, board: BoardModel, acts: BoardActs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._board = board
        self._acts = acts
        self._shown_day: date | None = None
        self._over: int | None = None
        self.view = view = MapView(folder("cache"), is_safe=services.safe_map)
        self.desk = MapDesk(services, board, view, self._day)
        self.desk.technician_chosen.connect(self.technician_chosen)
        view.clicked.connect(self._on_click)
        view.double_clicked.connect(self._on_double_click)
        view.box_selected.connect(lambda ids: self.orders_chosen.emit(tuple(map(int, ids))))
        view.orders_dropped.connect(self._on_drop)
        view.orders_dragged.connect(self._carry)
        view.hovered_target.connect(self._on_hover)
        acts.judged.connect(lambda _picture: self._show_verdict())
        view.context_requested.connect(self._on_menu)

    def start(self) -> None:
        """The engine may start now."""
        self.desk.start()

    def paint(self, orders: Sequence[int], technician: int | None) -> None:
        """Show the board with these chosen."""
        self.desk.paint(orders, technician)

    def show_day(self, day: date) -> None:
        """The timeline shows this day; the routes follow."""
        self._shown_day = day
        self.desk.repaint()

    def _day(self) -> date:
        return self._shown_day or self._board.day_of(self._services.session.now())

    # --- the hand ---------------------------------------------------------------------------------
    def _on_click(self, kind: str, entity_id: str) -> None:
        if kind == "order":
            self.orders_chosen.emit((int(entity_id),))
        elif kind == "technician":
            self.technician_chosen.emit(int(entity_id))

    def _on_double_click(self, kind: str, entity_id: str) -> None:
        names = {"order": "work_order", "technician": "technician"}
        if kind in names:
            self._services.navigator.open_requested.emit(names[kind], int(entity_id))

    def show_technician(self, technician_id: int) -> None:
        """Into sight, while a suggestion is pointed at."""
        if technician_id:
            self.view.select("technician", str(technician_id), reveal=True)

    def _carry(self, order_ids: list[Any]) -> None:
        """Orders are pulled off the map; they are carried as from everywhere else."""
        chosen = tuple(int(i) for i in order_ids)
        order_mime.drag_orders(
            self.view,
            chosen,
            order_mime.name_of(self._board.order(chosen[0])),
            together=self.together,
            begun=self.drag_begun.emit,
            accent=current_ink().accent,
        )
        self.drag_ended.emit()

    def _on_hover(self, technician_id: Any) -> None:
        self._over = int(technician_id) if technician_id else None
        self._show_verdict()

    def _show_verdict(self) -> None:
        """What letting go over him would mean; a hard stop asks for a reason there."""
        if self._over is not None and self._acts.drag is not None:
            drag = self._acts.drag
            verdicts = drag.verdicts.get(self._over)
            if verdicts is not None:
                state, text = brief(verdicts, drag.names)
                self.view.set_drop_verdict(
                    str(self._over), "override" if state == "no" else state, text
                )

    def _on_drop(self, order_ids: list[Any], technician_id: Any, joins: bool) -> None:
        ids, who = tuple(int(i) for i in order_ids), int(technician_id)
        if joins:
            self._acts.add_helper(ids, who)
            return
        drag = self._acts.drag
        verdicts = drag.verdicts.get(who) if drag is not None else None
        if verdicts is not None and summary(verdicts)[0] == "no":
            self._acts.ask_override(ids, who)
        else:
            self._acts.assign(ids, who)

    def _on_menu(self, kind: str, entity_id: str, lat: float, lon: float, where: QPoint) -> None:
        if kind == "order":
            chosen = tuple(map(int, self.view.selection.orders))
            one = (int(entity_id),)
            self.orders_menu.emit(chosen if one[0] in chosen else one, where)
            return
        if kind == "cluster":
            self.crowd_menu.emit(tuple(map(int, entity_id.split(","))), where)
            return
        if kind == "technician":
            self.technician_menu.emit(int(entity_id), where)
            return
        self.desk.ground_menu(self.view, lat, lon).exec(where)
