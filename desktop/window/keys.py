"""The commands and keys of the window: its own, and those of the place in front."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.commands import Command, CommandList
from desktop.window.doors import GROUP, doors
from desktop.window.places import HasCommands, Place


class Keys(QObject):
    """``go``: brings a place forward by its name."""

    def __init__(
        self,
        window: QWidget,
        commands: CommandList,
        places: Mapping[str, Place],
        go: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window, self._commands, self._places, self._go = window, commands, places, go
        self._of_place: list[QShortcut] = []

    def add(self, commands: Iterable[Command]) -> None:
        """Commands that are there in every place."""
        for command in commands:
            self._commands.add(command)
            # The rail has its own keys, and Esc belongs to what has the focus.
            if command.shortcut and not command.name.startswith(("place.", "close")):
                self.bind(command.shortcut, command.run)

    def bind(self, keys: str, run: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(run)
        return shortcut

    def offer(self, name: str, widget: Any) -> None:
        """The commands of the place in front, and their shortcuts."""
        for key in self._of_place:
            key.deleteLater()
        self._of_place.clear()
        offered = list(widget.commands()) if isinstance(widget, HasCommands) else []
        self._commands.replace_group("place", offered)
        self._commands.replace_group(GROUP, doors(self._places, name, self._enter))
        for command in offered:
            if command.shortcut:
                self._of_place.append(self.bind(command.shortcut, command.run))

    def _enter(self, place: str, command: str) -> None:
        """Through a door of the palette."""
        self._go(place)
        self._commands.run(command)
