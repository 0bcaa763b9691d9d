"""Many orders as columns of numbers: each attribute is read once, however many figures use it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cached_property
from operator import attrgetter
from typing import TypeVar
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from domain.analytics.facts import OrderFact

Indices = NDArray[np.int64]
Values = NDArray[np.float64]
Flags = NDArray[np.bool_]
T = TypeVar("T")

_QUARTER = 900.0


class Columns:
    """Columns over ``facts``, one entry an order; what is not known is NaN.

    Instants are seconds since 1970 (UTC); local days, weekdays and hours are those of ``zone``.
    """

    def __init__(self, facts: Sequence[OrderFact], zone: ZoneInfo) -> None:
        self.facts = facts
        self.zone = zone
        self._made: dict[object, object] = {}

    def __len__(self) -> int:
        return len(self.facts)

    def once(self, key: object, make: Callable[[], T]) -> T:
        """What ``make`` returned the first time ``key`` was asked for."""
        if key not in self._made:
            self._made[key] = make()
        found: T = self._made[key]  # type: ignore[assignment]  # the key stands for the type
        return found

    def listed(self, name: str) -> list[object]:
        """The attribute ``name`` of every order, as it is."""
        return list(map(attrgetter(name), self.facts))

    def numbers(self, name: str) -> Values:
        """A number or flag; None becomes NaN."""
        return self.once(name, lambda: np.array(self.listed(name), dtype=np.float64))

    def instants(self, name: str) -> Values:
        """An instant in seconds; None becomes NaN."""

        def make() -> Values:
            nan = float("nan")
            given: list[datetime | None] = self.listed(name)  # type: ignore[assignment]
            return np.array([nan if at is None else at.timestamp() for at in given], np.float64)

        return self.once(("instant", name), make)

    def minutes(self, start: str, end: str) -> Values:
        """Minutes between two instants; NaN where one is missing or they run backwards."""
        between = (self.instants(end) - self.instants(start)) / 60.0
        return np.where(between >= 0.0, between, np.nan)

    def local(self, name: str) -> tuple[Indices, Indices, Indices]:
        """(day as ordinal, weekday with Monday 0, hour) of an instant; -1 where it is missing."""
        return self.once(("local", name), lambda: self._localise(self.instants(name)))

    def _localise(self, seconds: Values) -> tuple[Indices, Indices, Indices]:
        # No time zone changes its offset within a quarter of an hour, so each is converted once.
        known = ~np.isnan(seconds)
        quarters, place = np.unique(np.floor(seconds[known] / _QUARTER), return_inverse=True)
        found = [datetime.fromtimestamp(q * _QUARTER, UTC).astimezone(self.zone) for q in quarters]
        columns = []
        for part in (
            [at.toordinal() for at in found],
            [at.weekday() for at in found],
            [at.hour for at in found],
        ):
            column = np.full(len(seconds), -1, np.int64)
            column[known] = np.array(part, np.int64)[place]
            columns.append(column)
        return columns[0], columns[1], columns[2]

    @cached_property
    def cancelled(self) -> Flags:
        return np.array([fact.cancelled for fact in self.facts], np.bool_)

    @cached_property
    def met_sla(self) -> Flags:
        """As :meth:`OrderFact.met_sla`, for all orders."""
        finished, due = self.instants("finished_at"), self.instants("due_at")
        decided = self.numbers("within_sla")
        in_time = np.isnan(due) | (finished <= due)
        return ~np.isnan(finished) & np.where(np.isnan(decided), in_time, decided == 1.0)
