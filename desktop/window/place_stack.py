"""The places that were visited, one of them in front."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from desktop.services import Services
from desktop.theme.apply import Theme
from desktop.window.places import FollowsTheme, HasLayout, Place, Remembering, ShowsEntity


class PlaceStack(QStackedWidget):
    """Holds other pages too, such as those of the first run; :attr:`name` is the place that was in
    front last."""

    def __init__(self, services: Services, theme: Theme, places: Sequence[Place]) -> None:
        super().__init__()
        self._services = services
        self._theme = theme
        self.places = {place.name: place for place in places}
        self.name = ""
        self._made: dict[str, Any] = {}  # widgets that may also be Remembering, ShowsEntity …

    def bring(self, name: str) -> Any:
        """The place ``name`` in front, made now if it was never visited. KeyError."""
        widget = self._made.get(name)
        if widget is None:
            widget = self.places[name].factory(self._services)
            self._made[name] = widget
            self.addWidget(widget)
            if isinstance(widget, FollowsTheme):
                widget.refresh_ink(self._theme.name)
            if isinstance(widget, Remembering):
                widget.restore(self._services.settings.memory(f"place/{name}"))
        self.setCurrentWidget(widget)
        self.name = name
        return widget

    def made(self, name: str) -> Any:
        """The place if it was visited."""
        return self._made.get(name)

    def show_entity(self, kind: str, entity_id: int) -> None:
        """In the place in front, if it shows entities of that kind."""
        place, widget = self.places.get(self.name), self._made.get(self.name)
        if place is not None and kind in place.kinds and isinstance(widget, ShowsEntity):
            widget.show_entity(kind, entity_id)

    def selected_orders(self) -> tuple[int, ...]:
        """What is selected on the board, when it is in front."""
        return tuple(getattr(self._made.get(self.name), "selected", ()))

    def refresh_ink(self, theme: str) -> None:
        for widget in self._made.values():
            if isinstance(widget, FollowsTheme):
                widget.refresh_ink(theme)

    def reset_layout(self) -> None:
        for widget in self._made.values():
            if isinstance(widget, HasLayout):
                widget.reset_layout()

    def remember(self) -> None:
        """Keep what every place wants kept."""
        for name, widget in self._made.items():
            if isinstance(widget, Remembering):
                self._services.settings.set_memory(f"place/{name}", widget.remember())
