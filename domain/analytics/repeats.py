"""Which orders are a second visit for the same trouble."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import numpy as np

from domain.analytics.dense import renumbered
from domain.analytics.facts import OrderFact
from domain.analytics.sources import FactSource, GivenFacts, Indices, Values
from domain.work_orders.kinds import OrderStatus

#: The same fault at the same place within this time after the work was finished is a repeat.
REPEAT_WITHIN = timedelta(days=30)


def find_repeats(
    facts: Sequence[OrderFact] | FactSource, within: timedelta = REPEAT_WITHIN
) -> dict[int, int]:
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
    rows = np.flatnonzero(places >= 0)
    rows = rows[np.argsort(reported[rows], kind="stable")]
    latest = _latest_before(places[rows], reported[rows], finished[rows])
    gone = reported[rows] - finished[rows[latest]]
    found = (latest >= 0) & (gone <= within.total_seconds())
    repeats = dict(zip(ids[rows[found]].tolist(), ids[rows[latest[found]]].tolist(), strict=True))
    by_hand = np.flatnonzero(~np.isnan(marked))
    repeats.update(
        zip(ids[by_hand].tolist(), marked[by_hand].astype(np.int64).tolist(), strict=True)
    )
    return repeats


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


def _latest_before(places: Indices, reported: Values, finished: Values) -> Indices:
    """For each order, by when they were reported: position of the order of the same place that was
    finished last before it was reported; -1: none. Of two finished at once the one reported later."""
    groups = renumbered(places)[1]
    done = np.flatnonzero(~np.isnan(finished))
    # Place and milliseconds fit exactly into one number; sorted numbers are found much faster.
    base = min(float(reported.min()), float(finished[done].min())) if len(done) else 0.0
    began, ended = _milliseconds(reported - base), _milliseconds(finished[done] - base)
    width = max(int(began.max(initial=0)), int(ended.max(initial=0))) + 1
    keys, asked = groups[done] * width + ended, groups * width + began
    order, turn = np.argsort(keys, kind="stable"), np.argsort(asked, kind="stable")
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


def _milliseconds(seconds: Values) -> Indices:
    return np.floor(seconds * 1000.0).astype(np.int64)
