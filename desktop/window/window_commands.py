"""The commands of the window itself, for its shortcuts and the palette."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from desktop.commands import Command
from desktop.services import Services
from desktop.settings import THEME
from desktop.theme.apply import Theme
from desktop.widgets.side_panel import SidePanel
from desktop.window.places import Place
from desktop.window.scans import Scans
from desktop.window.top_bar import TopBar
from desktop.window.undo import UndoControl

translate = QCoreApplication.translate


class Frame(Protocol):
    """What the commands need of the window."""

    services: Services
    theme: Theme
    top: TopBar
    side: SidePanel
    scans: Scans
    undoing: UndoControl

    def show_place(self, name: str) -> Any: ...
    def take_call(self, prefill: dict[str, Any]) -> None: ...
    def change_shift(self) -> None: ...
    def reset_layout(self) -> None: ...


def window_commands(window: Frame, places: Iterable[Place]) -> list[Command]:
    """The ways to the ``places`` first, then what can be done everywhere."""
    found = [
        Command(
            f"place.{place.name}",
            translate("MainWindow", "Go to: {place}").format(place=place.title()),
            partial(window.show_place, place.name),
            f"Alt+{number}" if number <= 9 else "",
            icon=place.icon,
        )
        for number, place in enumerate(places, start=1)
    ]
    search, undoing, zoom = window.top.search, window.undoing, window.theme.zoom

    def add(name: str, title: str, run: Callable[[], object], keys: str, icon: str) -> None:
        found.append(Command(name, title, run, keys, icon=icon))

    add(
        "call", translate("MainWindow", "Take a call"), partial(window.take_call, {}), "F2", "phone"
    )
    scan = translate("MainWindow", "Scan a machine to report its fault")
    add("report", scan, window.scans.report_next, "F4", "barcode")
    add("shift", translate("MainWindow", "Change of shift"), window.change_shift, "", "swap")
    title = translate("MainWindow", "Search")
    add("search", title, search.activate, "Ctrl+K", "magnifying-glass")
    title = translate("MainWindow", "All commands")
    add("palette", title, partial(search.activate, "/"), "Ctrl+Shift+P", "list-bullets")
    back, again = "arrow-counter-clockwise", "arrow-clockwise"
    add("undo", translate("MainWindow", "Undo"), undoing.undo, "Ctrl+Z", back)
    add("redo", translate("MainWindow", "Redo"), undoing.redo, "Ctrl+Y", again)
    add("bigger", translate("MainWindow", "Larger text"), partial(zoom, 10), "Ctrl++", "text-aa")
    add("smaller", translate("MainWindow", "Smaller text"), partial(zoom, -10), "Ctrl+-", "text-aa")
    add(
        "normal", translate("MainWindow", "Normal text size"), partial(zoom, 0), "Ctrl+0", "text-aa"
    )
    for name, look in (
        ("light", translate("MainWindow", "Light look")),
        ("dark", translate("MainWindow", "Dark look")),
    ):
        choose = partial(window.services.settings.set, THEME, name)
        add(f"look.{name}", look, choose, "", "sun")
    add("layout", translate("MainWindow", "Reset layout"), window.reset_layout, "", "columns")
    close = translate("MainWindow", "Close the side panel")
    add("close", close, window.side.request_close, "Esc", "x")
    return found
