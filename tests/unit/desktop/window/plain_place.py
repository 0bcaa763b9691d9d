"""Places of plain widgets, for the frame around them."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.commands import Command
from desktop.services import Services
from desktop.window.places import Place


class PlainPlace(QWidget):
    """A place with memory, commands and lists."""

    made = 0

    def __init__(self, services: Services) -> None:
        super().__init__()
        PlainPlace.made += 1
        self.services = services
        self.field = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(QLabel("place"))
        column.addWidget(self.field)
        self.setFocusProxy(self.field)
        self.shown: list[tuple[str, int]] = []
        self.listed: list[tuple[object, str]] = []
        self.memory: dict[str, Any] = {}
        self.ran: list[str] = []

    def remember(self) -> dict[str, Any]:
        return {"text": self.field.text()}

    def restore(self, memory: dict[str, Any]) -> None:
        self.memory = memory

    def show_entity(self, kind: str, entity_id: int) -> None:
        self.shown.append((kind, entity_id))

    def show_list(self, query: object, title: str) -> None:
        self.listed.append((query, title))

    def commands(self) -> list[Command]:
        return [Command("here", "只在这里", lambda: self.ran.append("here"), group="place")]


PLACES = (
    Place("dispatch", "Board", "sliders-horizontal", PlainPlace, ("work_order",)),
    Place("orders", "Orders", "clipboard-text", PlainPlace, ()),
)
