"""Which orders are a second visit for the same trouble."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

import numpy as np

from domain.analytics.dense import renumbered, rows_of
from domain.analytics.facts import OrderFact
from domain.analytics.sources import FactSource, GivenFacts, Indices, Values
from domain.work_orders.kinds import OrderStatus

#: The same fault at the same place within this time after the work was finished is a repeat.
REPEAT_WITHIN = timedelta(days=30)


class Repeats(Mapping[int, int]):
    """Order id → id of the earlier order it repeats; as arrays, for there may be very many."""

    def __init__(self, later: Indices, earlier: Indices) -> None:
        self.later, self.earlier = later, earlier

    @classmethod
    def given(cls, found: Mapping[int, int]) -> Repeats:
        return cls(np.array([*found], np.int64), np.array([*found.values()], np.int64))

    def __getitem__(self, order_id: int) -> int:
        place = self.repeated_by(np.array([order_id], np.int64))[0]
        if place < 0:
            raise KeyError(order_id)
        return int(place)

    def __iter__(self) -> Iterator[int]:
        return iter(self.later.tolist())

    def __len__(self) -> int:
        return len(self.later)

    def repeated_by(self, ids: Indices) -> Indices:
        """The earlier order of each; -1: it repeats none."""
        places = rows_of(self.later, ids)
        return np.where(places >= 0, self.earlier[places] if len(self) else -1, -1)


def find_repeats(
    facts: Sequence[OrderFact] | FactSource, within: timedelta = REPEAT_WITHIN
) -> Repeats:
    """Order id → id of the earlier order it repeats.

    What was marked by hand (``repeat_of_order_id``) stands. Otherwise an order repeats the latest
    order of the same machine (the same customer where no machine is known) and the same fault that
    was reported before it and finished at most ``within`` before it was reported. Orders without a
    noted fault are not compared.
    """
    source: FactSource = GivenFacts(facts) if isinstance(facts, Sequence) else facts
    ids, marked = source.ids(), source.numbers("repeat_of_order_id")
    reported, finished = source.instants("reported_at"), source.instants("finished_at")
    places = _places(source)
    rows = _with_others(places)
    begun = reported[rows]
    if not (begun[1:] >= begun[:-1]).all():  # mostly they come in this order
        rows = rows[np.argsort(begun, kind="stable")]
    latest = _latest_before(places[rows], reported[rows], finished[rows])
    gone = reported[rows] - finished[rows[latest]]
    found = (latest >= 0) & (gone <= within.total_seconds())
    by_hand = ~np.isnan(marked)
    found &= ~by_hand[rows]
    later, earlier = ids[rows[found]], ids[rows[latest[found]]]
    return Repeats(
        np.concatenate([later, ids[by_hand]]),
        np.concatenate([earlier, marked[by_hand].astype(np.int64)]),
    )


def _places(source: FactSource) -> Indices:
    """A number for each machine (or customer) and fault; -1 where orders are not compared."""
    machine, _ = source.coded("asset_id")
    customer, _ = source.coded("customer_id")
    fault, faults = source.coded("fault")
    status, statuses = source.coded("status")
    cancelled = np.array([each is OrderStatus.CANCELLED for each in statuses] + [False], np.bool_)
    where = np.where(machine >= 0, machine * 2, np.where(customer >= 0, customer * 2 + 1, -1))
    compared = (where >= 0) & (fault >= 0) & ~cancelled[status]
    return np.where(compared, where * len(faults) + fault, -1)


def _with_others(places: Indices) -> Indices:
    """Rows whose machine and fault have another order."""
    rows = np.flatnonzero(places >= 0)
    numbers = renumbered(places[rows])[1]
    return rows[np.bincount(numbers)[numbers] > 1] if len(rows) else rows


def _latest_before(places: Indices, reported: Values, finished: Values) -> Indices:
    """For each order, by when they were reported: position of the order of the same place that was
    finished last before it was reported; -1: none. Of two finished at once the one reported later."""
    groups = renumbered(places)[1]
    turn = _by_group(groups)
    done = turn[~np.isnan(finished[turn])]
    # Place and milliseconds fit exactly into one number; sorted numbers are found much faster.
    base = min(float(reported.min()), float(finished[done].min())) if len(done) else 0.0
    began, ended = _milliseconds(reported - base), _milliseconds(finished[done] - base)
    width = max(int(began.max(initial=0)), int(ended.max(initial=0))) + 1
    keys, asked = groups[done] * width + ended, groups * width + began
    # Within a place what was reported first is mostly finished first: next to nothing to sort.
    order = np.argsort(keys, kind="stable")
    last = done[order]
    at = np.empty(len(places), np.int64)
    at[turn] = np.searchsorted(keys[order], asked[turn], side="right") - 1
    latest = np.full(len(places), -1, np.int64)
    left = np.flatnonzero(at >= 0)
    while len(left):
        candidates = last[at[left]]
        same = groups[candidates] == groups[left]
        earlier = candidates < left
        latest[left[same & earlier]] = candidates[same & earlier]
        # Itself, or one reported at the same moment: look at the one finished before that.
        left = left[same & ~earlier]
        at[left] -= 1
        left = left[at[left] >= 0]
    return latest


def _by_group(groups: Indices) -> Indices:
    """Rows sorted by their group, those of one group in their order. Numbers of 16 bits are sorted
    by counting, so twice that is several times as fast as once the whole."""
    low = np.argsort((groups & 0xFFFF).astype(np.uint16), kind="stable")
    if int(groups.max(initial=0)) <= 0xFFFF:
        return low
    return low[np.argsort((groups[low] >> 16).astype(np.uint16), kind="stable")]


def _milliseconds(seconds: Values) -> Indices:
    return np.floor(seconds * 1000.0).astype(np.int64)
