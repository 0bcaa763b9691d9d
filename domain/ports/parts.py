"""What the use cases and the screens ask of the database about spare parts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.parts.packing import MachineUse
from domain.parts.part import Part
from domain.parts.read_models import PartPage, PartRow
from domain.parts.replenishing import PartUse


class PartStore(Protocol):
    """A part of the unit of work; every edit logs before and after."""

    def part(self, part_id: int) -> Part:
        """NotFound 'part_not_found'."""

    def find(self, code: str, name: str = "") -> Part | None:
        """By its code; without one by its exact name, where only one part has it."""

    def save(self, part: Part) -> Part: ...


class PartQueries(Protocol):
    """Reads only."""

    def rows(self, ids: Sequence[int]) -> tuple[PartRow, ...]:
        """In the order of ``ids``; ids that are gone are left out."""

    def page(self, part_id: int) -> PartPage:
        """Of one part; id 0: what the page of a new one needs."""

    def some(self, ids: Sequence[int]) -> tuple[Part, ...]:
        """With their stock; ids that are gone are left out."""

    def uses(self, since: datetime) -> tuple[PartUse, ...]:
        """What orders finished since then used of the parts in use."""

    def uses_of(self, asset_id: int) -> tuple[MachineUse, ...]:
        """What the finished orders of the machine used of the parts in use; where they used none,
        those of machines of the same model."""

    def all(self) -> tuple[Part, ...]:
        """Those in use, by name."""
