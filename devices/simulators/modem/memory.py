"""The message memories of a simulated modem."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Stored:
    """``state``: 0 received unread, 1 received read, 2 stored unsent, 3 stored sent."""

    pdu: str
    length: int
    state: int = 0


class Memories:
    def __init__(self, sizes: dict[str, int], selected: str) -> None:
        self.sizes = dict(sizes)
        self.slots: dict[str, dict[int, Stored]] = {name: {} for name in sizes}
        self.reading = self.writing = self.receiving = selected

    def is_full(self, name: str) -> bool:
        return len(self.slots[name]) >= self.sizes[name]

    def store(self, name: str, message: Stored) -> int | None:
        """The slot, None if there is no room."""
        if self.is_full(name):
            return None
        index = next(i for i in range(1, self.sizes[name] + 1) if i not in self.slots[name])
        self.slots[name][index] = message
        return index

    def select(self, names: list[str]) -> bool:
        if not names or any(name not in self.slots for name in names):
            return False
        self.reading = names[0]
        self.writing = names[1] if len(names) > 1 else self.writing
        self.receiving = names[2] if len(names) > 2 else self.receiving
        return True

    def fill(self) -> list[tuple[str, int, int]]:
        return [
            (name, len(self.slots[name]), self.sizes[name])
            for name in (self.reading, self.writing, self.receiving)
        ]
