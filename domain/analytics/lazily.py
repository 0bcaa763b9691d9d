"""Columns that are made when they are asked for: most figures need a few of them only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

T = TypeVar("T")


class Lazily(Mapping[str, T]):
    """Names with what ``make`` gives for each; made once and kept."""

    def __init__(self, names: Iterable[str], make: Callable[[str], T]) -> None:
        self._made: dict[str, T | None] = dict.fromkeys(names)
        self._make = make

    def __getitem__(self, name: str) -> T:
        found = self._made[name]
        if found is None:
            found = self._made[name] = self._make(name)
        return found

    @property
    def made(self) -> frozenset[str]:
        """Names of the columns that were asked for."""
        return frozenset(name for name, column in self._made.items() if column is not None)

    def holds(self, name: str) -> bool:
        """Whether it was made already."""
        return self._made[name] is not None

    def __contains__(self, name: object) -> bool:
        return name in self._made

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)
