"""What the review of a quarter asks of the database."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # numpy is loaded by those who compute figures
    from domain.analytics.usage import ActUse, CardUse, Counted, FieldUse, Telling


class UsageQueries(Protocol):
    """Over what happened in [start, end); orders read from ledgers are left out."""

    def orders(self, start: datetime, end: datetime) -> int:
        """How many were taken."""

    def telling(self, start: datetime, end: datetime) -> Telling:
        """Of the orders finished then."""

    def cards(self, start: datetime, end: datetime) -> tuple[CardUse, ...]:
        """Cards that fired; ``on`` is not known here."""

    def fields(self, start: datetime, end: datetime) -> tuple[FieldUse, ...]: ...
    def types(self, start: datetime, end: datetime) -> tuple[Counted, ...]:
        """Active kinds of order by name, with the orders taken, the most used first."""

    def overrides(self, start: datetime, end: datetime) -> tuple[Counted, ...]: ...
    def acts(self, start: datetime, end: datetime) -> tuple[ActUse, ...]: ...
