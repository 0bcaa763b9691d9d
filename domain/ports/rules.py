"""What the rules ask of the database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from domain.parts.running_low import FallenLow
from domain.rules.moments import Seen
from domain.rules.reminders import ContractEnd


@dataclass(frozen=True, slots=True)
class DayCounts:
    """Orders that came in and were finished in a stretch of time; open and late ones at its end."""

    reported: int
    finished: int
    open: int
    late: int


class RuleQueries(Protocol):
    def open_orders(self) -> tuple[Seen, ...]:
        """All that are not closed, without those from old ledgers."""

    def orders_of(self, start: datetime, end: datetime) -> tuple[Seen, ...]:
        """Orders that a rule may have looked at in [start, end): open then, or reported in it."""

    def contract_ends(self) -> tuple[ContractEnd, ...]:
        """Contracts of active customers that have an end."""

    def warranties_ending(self, first: date, last: date) -> int:
        """Machines in use whose warranty ends on a day from ``first`` to ``last``."""

    def fallen_low(self, start: datetime, end: datetime) -> tuple[FallenLow, ...]:
        """Parts whose stock fell below their least quantity of today in [start, end)."""

    def day_counts(self, start: datetime, end: datetime) -> DayCounts: ...
    def fired(self, start: datetime, end: datetime) -> Mapping[str, int]:
        """How often each card fired in [start, end), by code."""
