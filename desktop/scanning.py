"""What a scan does depends on where the clerk is: the parts of the window that want scans say so."""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Scan:
    """``kind`` and ``entity_id``: what the code names, '' and 0 for codes nobody knows."""

    code: str
    raw: str
    source: str
    kind: str = ""
    entity_id: int = 0


class ScanTaker(Protocol):
    """A widget that can make something of a scan while it is in front."""

    def wants_scan(self) -> bool:
        """Whether it is in front and in a state to take one."""

    def take_scan(self, scan: Scan) -> str:
        """What it did with it, in a word for the log ('report', 'close', 'part', 'filter', 'round',
        'patrol');
        '' when it is not meant for it."""


class ScanTakers:
    """Those there are, the newest asked first. Widgets that are gone are forgotten."""

    def __init__(self) -> None:
        self._all: list[weakref.ref[Any]] = []

    def add(self, taker: ScanTaker) -> None:
        self._all.append(weakref.ref(taker))

    def wanting(self) -> list[ScanTaker]:
        """The newest first."""
        found: list[ScanTaker] = []
        for reference in reversed(self._all):
            taker = reference()
            try:
                if taker is not None and taker.wants_scan():
                    found.append(taker)
            except RuntimeError:  # the window it was part of is gone
                continue
        self._all = [each for each in self._all if each() is not None]
        return found
