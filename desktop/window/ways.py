"""Where in the window what somebody asks for is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from desktop.widgets.side_panel import SidePanel
from desktop.window.pages import EntityPages
from desktop.window.place_stack import PlaceStack
from desktop.window.places import ShowsEntity, ShowsList, WatchesCalls
from domain.calls.call import CallSpan
from domain.read_models import ListQuery

_LIST_PLACES = {
    "work_order": "orders",
    "asset": "assets",
    "customer": "customers",
    "technician": "technicians",
    "part": "assets",
}
_FEED_PLACES = {
    "message": "messages",
    "import": "imports",
    "setting": "settings",
}
#: The board learns of a new order by the feed; after so long it can be selected.
_SOON_MS = 250


class Ways(QObject):
    """``go``: brings a place forward by its name, and is its widget."""

    def __init__(
        self, stack: PlaceStack, pages: EntityPages, side: SidePanel, go: Callable[[str], Any]
    ) -> None:
        super().__init__(stack)
        self._stack, self._pages, self._side, self._go = stack, pages, side, go

    def to_entity(self, kind: str, entity_id: int) -> None:
        """Open what a search, a scan or a click names, in the side panel; a patrol in its place."""
        if kind == "patrol":
            self._go("assets").show_entity(kind, entity_id)
            self._side.close_page()
            return
        self._pages.open(kind, entity_id)
        self._stack.show_entity(kind, entity_id)

    def to_split(self, order_id: int) -> None:
        """The order, with the form that makes several of it."""
        page = self._pages.open("work_order", order_id)
        split = getattr(page, "open_to_split", None)
        if split is not None:
            split(order_id)

    def to_board(self, order_id: int) -> None:
        """The order on the board, to be dispatched."""
        self._side.close_page()
        widget = self._go("dispatch")
        if isinstance(widget, ShowsEntity):
            widget.show_entity("work_order", order_id)

    def to_new_on_board(self, order_id: int) -> None:
        """An order that was taken this moment."""
        self._side.close_page()
        widget = self._go("dispatch")
        if isinstance(widget, ShowsEntity):
            soon = QTimer(self, interval=_SOON_MS, singleShot=True)
            soon.timeout.connect(lambda: widget.show_entity("work_order", order_id))
            soon.timeout.connect(soon.deleteLater)
            soon.start()

    def to_list(self, query: object, title: str) -> None:
        widget = self._go(_LIST_PLACES.get(getattr(query, "kind", ""), "orders"))
        if isinstance(widget, ShowsList):
            widget.show_list(query, title)

    def to_hits(self, kind: str, text: str) -> None:
        """All that a search found of one kind."""
        self.to_list(ListQuery(kind, text), text)

    def to_route(self, code: str) -> None:
        """A patrol route."""
        widget = self._go("assets")
        if widget is not None:
            widget.show_route(code)

    def to_news(self, topic: str, entity_id: int) -> None:
        """What a line of the feed is about."""
        if topic in _LIST_PLACES:
            self.to_entity(topic, entity_id)
        elif topic == "rule" and entity_id:
            self.to_entity("work_order", entity_id)
        elif topic == "call":
            self._go("messages").show_calls(missed=False)
        elif topic in _FEED_PLACES:
            self._go(_FEED_PLACES[topic])

    def to_missed_calls(self) -> None:
        """The calls nobody answered, in their place."""
        widget = self._go("messages")
        if widget is not None:
            widget.show_calls(missed=True)

    def to_calls(self, span: CallSpan, title: str) -> None:
        """The calls behind a figure, in the log of calls."""
        widget = self._go("messages")
        if widget is not None:
            widget.show_calls()
            widget.calls.show_span(span, title)

    def tell_board_of_calls(self, overdue: frozenset[int]) -> None:
        """Its bell rings for calls nobody answered for too long."""
        board = self._stack.made("dispatch")
        if isinstance(board, WatchesCalls):
            board.look_at_calls(overdue)

    def to_device(self, kind: str) -> None:
        self.to_settings("backups" if kind == "database" else "console")

    def to_settings(self, section: str) -> None:
        widget = self._go("settings")
        if widget is not None:
            widget.show_section(section)
