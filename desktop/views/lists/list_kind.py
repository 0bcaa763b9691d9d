"""What a kind of list has to say for itself."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from desktop.models.lists import ListField
from desktop.services import Services
from desktop.views.lists.tools import ListTools
from desktop.widgets.lazy_model import Column


class ListKind(QWidget):
    """``kind`` as in :class:`ListQuery`; ``topics`` of the change bus that alter its rows; ``icon``
    of the empty state."""

    kind = ""
    topics: tuple[str, ...] = ()
    icon = "list-bullets"

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services

    def words(self) -> dict[str, str]:
        """title, search, new, count ('{count} …'), empty, empty_advice, empty_action."""
        raise NotImplementedError

    def columns(self) -> tuple[Column, ...]:
        raise NotImplementedError

    def fields(self) -> tuple[ListField, ...]:
        raise NotImplementedError

    def add_tools(self, tools: ListTools) -> None:
        """More buttons than New, Export and Columns."""

    def fill_menu(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        """More than 'Open' for the chosen rows."""

    def make_new(self) -> None:
        self.services.navigator.open_requested.emit(self.kind, 0)

    def leave_empty(self) -> None:
        """The button of the empty state."""
        self.services.navigator.place_requested.emit("imports")
