"""Many orders as columns of numbers: each attribute is read once, however many figures use it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime, timedelta
from functools import cached_property, lru_cache
from typing import TypeVar
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from domain.analytics.dense import renumbered
from domain.analytics.facts import OrderFact
from domain.analytics.sources import Coded, FactArrays, FactSource, GivenFacts, Indices, Values
from domain.areas import Area
from domain.work_orders.kinds import OrderStatus

__all__ = ["Columns", "Flags", "Indices", "Values"]
Flags = NDArray[np.bool_]
T = TypeVar("T")

_DAY, _QUARTER = 86_400.0, 900.0
#: Days between the first and the last instant, above which only those that occur are looked at.
_LONGEST = 20_000
#: Days whose offsets from UTC are looked up together.
_BLOCK = 1024
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_ORDINAL = _EPOCH.toordinal()
_MISSING = np.iinfo(np.int32).min


class Columns:
    """Columns over ``facts``, one entry an order; what is not known is NaN.

    Instants are seconds since 1970 (UTC); local days, weekdays and hours are those of ``zone``.
    ``areas``: those of the company's map, in which orders may lie.
    """

    def __init__(
        self,
        facts: Sequence[OrderFact] | FactSource,
        zone: ZoneInfo,
        areas: Sequence[Area] = (),
    ) -> None:
        self.source: FactSource = GivenFacts(facts) if isinstance(facts, Sequence) else facts
        self.zone = zone
        self.areas = areas
        self._made: dict[object, object] = {}
        #: The columns these orders were taken from, and their places in them.
        self._taken: tuple[Columns, Indices] | None = None

    def __len__(self) -> int:
        return len(self.source)

    @property
    def facts(self) -> Sequence[OrderFact]:
        """The orders as values; dear where they come as arrays."""
        return self.source.facts

    def only(self, kept: Flags) -> Columns:
        """The orders flagged."""
        found = Columns(self.source.only(kept), self.zone, self.areas)
        found._taken = self, np.flatnonzero(kept)
        return found

    def again(self, fetch: Callable[[Sequence[int]], Sequence[OrderFact]]) -> Columns:
        """The same for another reader, with all that was made so far; see
        :meth:`FactArrays.again`."""
        source = self.source.again(fetch) if isinstance(self.source, FactArrays) else self.source
        found = Columns(source, self.zone, self.areas)
        found._made = dict(self._made)
        return found

    def prefetch(self, rows: Sequence[int]) -> None:
        """These orders will be asked for as values."""
        self.source.prefetch(rows)

    def once(self, key: object, make: Callable[[], T]) -> T:
        """What ``make`` returned the first time ``key`` was asked for."""
        if key not in self._made:
            self._made[key] = make()
        found: T = self._made[key]  # type: ignore[assignment]  # the key stands for the type
        return found

    @cached_property
    def ids(self) -> Indices:
        return self.source.ids()

    def coded(self, name: str) -> Coded:
        """(code of each order, -1 where nothing is known; what the codes mean). Besides the
        attributes of orders: their 'area', and the 'cell' of a coarse grid they lie in."""
        return self.once(("coded", name), lambda: self._coded(name))

    def _coded(self, name: str) -> Coded:
        if name not in ("area", "cell"):
            return self.source.coded(name)
        from domain.analytics.grounds import area_codes, cell_codes, grid_step

        lat, lon = self.numbers("lat"), self.numbers("lon")
        if name == "area":
            return area_codes(lat, lon, self.areas)
        return cell_codes(lat, lon, grid_step(lat, lon))

    def known(self, name: str) -> Flags:
        """Where there is a text or a choice at all."""
        return np.asarray(self.coded(name)[0] >= 0)

    def is_one_of(self, name: str, wanted: Collection[object]) -> Flags:
        """Where the attribute has one of these values."""
        codes, values = self.coded(name)
        meant = np.array([value in wanted for value in values] + [False], np.bool_)
        return meant[codes]

    def numbers(self, name: str) -> Values:
        """A number or flag; None becomes NaN."""
        if self._taken is not None:
            whole, rows = self._taken
            return self.once(name, lambda: whole.numbers(name)[rows])
        return self.once(name, lambda: self.source.numbers(name))

    def instants(self, name: str) -> Values:
        """An instant in seconds; None becomes NaN."""
        if self._taken is not None:
            whole, rows = self._taken
            return self.once(("instant", name), lambda: whole.instants(name)[rows])
        return self.once(("instant", name), lambda: self.source.instants(name))

    def minutes(self, start: str, end: str) -> Values:
        """Minutes between two instants; NaN where one is missing or they run backwards."""

        def make() -> Values:
            between = (self.instants(end) - self.instants(start)) / 60.0
            between[between < 0.0] = np.nan
            return between

        return self.once(("minutes", start, end), make)

    def days(self, name: str) -> Indices:
        """The local day of an instant as ordinal; -1 where it is missing."""
        return self.once(("days", name), lambda: self._days(name))

    def local(self, name: str) -> tuple[Indices, Indices, Indices]:
        """(day as ordinal, weekday with Monday 0, hour) of an instant; -1 where it is missing."""
        return self.once(("local", name), lambda: self._local(name))

    def _days(self, name: str) -> Indices:
        minutes = self._local_minutes(name)
        days: Indices = (minutes // np.int32(1440) + np.int32(_EPOCH_ORDINAL)).astype(np.int64)
        np.copyto(days, -1, where=minutes == _MISSING)
        return days

    def _local(self, name: str) -> tuple[Indices, Indices, Indices]:
        minutes, days = self._local_minutes(name), self.days(name)
        weekdays = (days + 6) % 7
        hours: Indices = ((minutes % np.int32(1440)) // np.int32(60)).astype(np.int64)
        for column in (weekdays, hours):
            np.copyto(column, -1, where=minutes == _MISSING)
        return days, weekdays, hours

    def _local_minutes(self, name: str) -> NDArray[np.int32]:
        """Minutes since 1970 by the clocks of the zone: whole ones of 32 bits are enough, and are
        divided several times as fast."""
        if self._taken is not None:
            whole, rows = self._taken
            return self.once(("clock", name), lambda: whole._local_minutes(name)[rows])
        return self.once(("clock", name), lambda: self._clock(self.instants(name)))

    def _clock(self, seconds: Values) -> NDArray[np.int32]:
        minutes = np.full(len(seconds), _MISSING, np.int32)
        known = ~np.isnan(seconds)
        whole = bool(known.all())
        given = seconds if whole else seconds[known]
        if len(given):
            offsets = self._offsets(given)
            local = np.floor((given + offsets) / 60.0).astype(np.int32)
            if whole:
                return local
            minutes[known] = local
        return minutes

    def _offsets(self, seconds: Values) -> Values | float:
        """Seconds (or one number for all) that the zone is ahead of UTC. It is asked once a day; on days on which it
        changes, once a quarter of an hour, within which no zone does."""
        first, last = (int(each // _DAY) for each in (seconds.min(), seconds.max()))
        if last - first > _LONGEST:  # a date far off is a slip of somebody's pen
            days, place = renumbered(np.floor(seconds / _DAY).astype(np.int64))
        else:
            days = np.arange(first, last + 1)
            place = np.zeros(0, np.int64)
        if len(place):
            begin = np.array([self._offset(day * _DAY) for day in days.tolist()])
            end = np.array([self._offset((day + 1) * _DAY) for day in days.tolist()])
        else:
            # Whole blocks of days: other columns ask for the same ones.
            block = first // _BLOCK * _BLOCK
            known = _offsets_from(self.zone, block, last // _BLOCK + 1)
            begin, end = known[first - block : last - block + 1], known[first - block + 1 :]
            end = end[: len(begin)]
        if (begin == begin[0]).all() and (end == begin[0]).all():
            return float(begin[0])
        if not len(place):
            place = np.floor(seconds / _DAY).astype(np.int64) - first
        offsets = begin[place]
        mixed = np.flatnonzero((begin != end)[place])
        if len(mixed):
            quarters, at = renumbered(np.floor(seconds[mixed] / _QUARTER).astype(np.int64))
            offsets[mixed] = np.array([self._offset(q * _QUARTER) for q in quarters.tolist()])[at]
        return offsets

    def _offset(self, seconds: float) -> float:
        return _offset_at(self.zone, seconds)

    @cached_property
    def cancelled(self) -> Flags:
        return self.is_one_of("status", (OrderStatus.CANCELLED,))

    @cached_property
    def met_sla(self) -> Flags:
        """As :meth:`OrderFact.met_sla`, for all orders."""
        finished, due = self.instants("finished_at"), self.instants("due_at")
        decided = self.numbers("within_sla")
        in_time = np.isnan(due) | (finished <= due)
        return ~np.isnan(finished) & np.where(np.isnan(decided), in_time, decided == 1.0)


def _offset_at(zone: ZoneInfo, seconds: float) -> float:
    # Not fromtimestamp: Windows knows nothing before 1970, and ledgers hold such mistakes.
    away = (_EPOCH + timedelta(seconds=seconds)).astimezone(zone).utcoffset()
    return away.total_seconds() if away is not None else 0.0


@lru_cache(maxsize=32)
def _offsets_from(zone: ZoneInfo, first: int, blocks_end: int) -> Values:
    """Of every day from ``first`` to the end of the last block, and of the day after."""
    days = range(first, blocks_end * _BLOCK + 1)
    return np.array([_offset_at(zone, day * _DAY) for day in days])
