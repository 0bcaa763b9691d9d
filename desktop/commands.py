"""Every command of the program in one list, for the palette, menus and shortcuts alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Command:
    """``title`` is translated already; ``words``: what else it may be found by (pinyin initials);
    ``shortcut`` as Qt writes it, '' without one."""

    name: str
    title: str
    run: Callable[[], object]
    shortcut: str = ""
    words: str = ""


class CommandList(QObject):
    """Signals:
    changed()
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: dict[str, Command] = {}

    def add(self, command: Command) -> Command:
        self._commands[command.name] = command
        self.changed.emit()
        return command

    def run(self, name: str) -> bool:
        """Run by name; False if nobody offers it now."""
        command = self._commands.get(name)
        if command is None:
            return False
        command.run()
        return True

    def find(self, text: str) -> list[Command]:
        """Commands whose title, words or pinyin initials contain ``text``; all for ''."""
        wanted = text.strip().casefold()
        found = []
        for command in self._commands.values():
            haystack = f"{command.title} {command.words} {initials(command.title)}".casefold()
            if wanted in haystack:
                found.append(command)
        return sorted(found, key=lambda command: command.title)


def initials(text: str) -> str:
    """The pinyin initials of Chinese text ('派单' → 'pd'); '' for other scripts."""
    if text.isascii():
        return ""
    from pypinyin import Style, lazy_pinyin

    return "".join(lazy_pinyin(text, style=Style.FIRST_LETTER))
