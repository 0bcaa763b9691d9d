"""Every command of the program in one list, for the palette, menus and shortcuts alike."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Command:
    """``title`` is translated already; ``words``: what else it may be found by; ``shortcut`` as Qt
    writes it, '' without one; ``icon`` a name of :mod:`desktop.theme.icons`; ``group`` whose it is
    ('window' or the name of a place)."""

    name: str
    title: str
    run: Callable[[], object]
    shortcut: str = ""
    words: str = ""
    icon: str = "caret-right"
    group: str = "window"


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

    def replace_group(self, group: str, commands: Iterable[Command]) -> None:
        """What ``group`` offers now, instead of what it offered before."""
        kept = {name: c for name, c in self._commands.items() if c.group != group}
        self._commands = {**kept, **{c.name: c for c in commands}}
        self.changed.emit()

    def all(self) -> tuple[Command, ...]:
        return tuple(self._commands.values())

    def run(self, name: str) -> bool:
        """Run by name; False if nobody offers it now."""
        command = self._commands.get(name)
        if command is None:
            return False
        command.run()
        return True

    def find(self, text: str) -> list[Command]:
        """Commands that ``text`` names, best first; all in their order for ''. Letters of the title
        in order are enough ('rl' finds 'Reset layout'), as are pinyin and its initials."""
        wanted = text.strip().casefold()
        if not wanted:
            return list(self._commands.values())
        ranked = [
            (rank, number, command)
            for number, command in enumerate(self._commands.values())
            if (rank := _rank(wanted, command)) is not None
        ]
        return [command for _, _, command in sorted(ranked, key=lambda each: each[:2])]


def _rank(wanted: str, command: Command) -> int | None:
    """Smaller is better; None: not this one."""
    title = command.title.casefold()
    if title.startswith(wanted):
        return 0
    if any(word.startswith(wanted) for word in title.split()):
        return 1
    if wanted in title:
        return 2
    if "".join(word[0] for word in title.split()).startswith(wanted):
        return 3
    first_letters, full = pinyin_of(command.title)
    if first_letters and wanted.isascii():
        if first_letters.startswith(wanted) or full.startswith(wanted):
            return 3
        if wanted in first_letters or wanted in full:
            return 4
    if wanted in command.words.casefold() or wanted in command.name.casefold():
        return 5
    return 6 if len(wanted) > 1 and _in_order(wanted, title) else None


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)


@functools.lru_cache(maxsize=512)
def pinyin_of(text: str) -> tuple[str, str]:
    """(initials, whole) of Chinese text: '派单' → ('pd', 'paidan'); ('', '') for other scripts."""
    if text.isascii():
        return "", ""
    from pypinyin import lazy_pinyin

    syllables = [each.casefold() for each in lazy_pinyin(text, errors="default")]
    return "".join(each[0] for each in syllables if each), "".join(syllables)


def initials(text: str) -> str:
    """The pinyin initials of Chinese text; '' for other scripts."""
    return pinyin_of(text)[0]
