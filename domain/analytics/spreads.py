"""How a time is spread over the orders, beside the limit it is held against."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from domain.analytics.columns import Flags, Indices, Values
from domain.analytics.kpis import KPIS
from domain.analytics.measures import FactTable, Measure

#: KPI of a time → the limit it is held against; none: nothing limits it.
LIMITS: dict[str, str] = {
    "first_response": "respond_due_at",
    "dispatch_time": "dispatch_due_at",
    "arrival_time": "arrive_due_at",
    "cycle_time": "due_at",
}
#: Times whose spread can be shown.
SPREAD_KEYS = (
    "cycle_time",
    "first_response",
    "dispatch_time",
    "arrival_time",
    "travel_time",
    "repair_time",
    "approval_time",
)
_WIDTHS = (1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 720, 1440, 2880, 5760, 10_080, 20_160, 43_200)
_BINS = 20


@dataclass(frozen=True, slots=True)
class Spread:
    """``counts``: orders in each stretch of ``width`` minutes; the last one has all longer times
    as well. ``limit``: what is usually allowed, in minutes (median of the limits); None: nothing."""

    key: str
    width: int
    counts: tuple[int, ...]
    limit: float | None
    measure: Measure


def find_spread(table: FactTable, key: str) -> Spread:
    """The spread of a time (one of :data:`SPREAD_KEYS`) over the orders that count for it."""
    rows, minutes = table.column(KPIS[key])
    width, bins = _places(minutes)
    counts = np.bincount(bins, minlength=int(bins.max(initial=-1)) + 1)
    limit: float | None = None
    if key in LIMITS and len(rows):
        columns = table.columns
        allowed = columns.instants(LIMITS[key])[rows] - columns.instants("reported_at")[rows]
        allowed = allowed[~np.isnan(allowed)]
        limit = float(np.median(allowed)) / 60.0 if len(allowed) else None
    return Spread(key, width, tuple(counts.tolist()), limit, table.measure(KPIS[key]))


def in_stretch(table: FactTable, key: str, place: int) -> Flags:
    """The orders of one stretch of :func:`find_spread`."""
    rows, minutes = table.column(KPIS[key])
    inside = np.zeros(len(table.columns), np.bool_)
    inside[rows[_places(minutes)[1] == place]] = True
    return inside


def _places(minutes: Values) -> tuple[int, Indices]:
    if not len(minutes):
        return _WIDTHS[0], np.zeros(0, np.int64)
    usual = float(np.percentile(minutes, 95))
    width = next((each for each in _WIDTHS if usual / each <= _BINS), _WIDTHS[-1])
    return width, np.minimum(np.floor(minutes / width), _BINS).astype(np.int64)
