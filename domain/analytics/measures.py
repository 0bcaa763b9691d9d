"""How a measure is defined, and how it is computed over many orders.

A KPI is defined by what each order contributes: the instant that places the order in a period, and
a value. The figure, the list of orders behind it, its cuts and its trend are all read from the same
contributions, so they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from domain.analytics.columns import Columns, Flags, Indices, Values
from domain.analytics.dense import renumbered
from domain.analytics.facts import OrderFact
from domain.analytics.periods import Period
from domain.analytics.repeats import Repeats


class Unit(Enum):
    """What a value counts. SHARE is a fraction 0..1, POINTS -100..100, SCORE 1..5."""

    COUNT = "count"
    SHARE = "share"
    MINUTES = "minutes"
    FEN = "fen"
    SCORE = "score"
    POINTS = "points"
    PER_DAY = "per_day"


class How(Enum):
    """How contributions become one figure."""

    COUNT = "count"  # every contribution is one
    SUM = "sum"
    SHARE = "share"
    MEAN = "mean"
    NET = "net"
    PER_HEAD_DAY = "per_head_day"


class Anchor(Enum):
    """The instant that places an order in a period. STANDING: open when the period ends."""

    REPORTED = "reported_at"
    DUE = "due_at"
    FINISHED = "finished_at"
    STANDING = "standing"


class Better(Enum):
    UP = "up"
    DOWN = "down"
    NEITHER = "neither"


class Band(Enum):
    """Where a figure stands against its healthy bands. NONE: it has no bands, or no sample."""

    GOOD = "good"
    WATCH = "watch"
    BAD = "bad"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Bands:
    """``good`` and ``bad`` limits; values between are to be watched.

    With ``upper`` given, more than ``upper`` is to be watched as well (a healthy range).
    """

    good: float
    bad: float
    upper: float | None = None
    good_is_exclusive: bool = False

    def judge(self, value: float | None, better: Better) -> Band:
        """``value`` in the unit of the limits; None: there is nothing to judge."""
        if value is None:
            return Band.NONE
        sign = -1.0 if better is Better.DOWN else 1.0
        level, good, bad = value * sign, self.good * sign, self.bad * sign
        if level < bad:
            return Band.BAD
        reached = level > good if self.good_is_exclusive else level >= good
        if not reached or (self.upper is not None and value > self.upper):
            return Band.WATCH
        return Band.GOOD


@dataclass(frozen=True, slots=True)
class Context:
    """What contributions may look at beside the orders.

    ``at``: until when things are known, in seconds. ``repeats``: order id → id of the order it
    repeats.
    """

    at: float
    repeats: Repeats


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """What a figure is, of whatever it is counted. ``name``, ``formula`` and ``definition`` are
    source strings ("Analytics")."""

    key: str
    group: str
    name: str
    formula: str
    definition: str
    unit: Unit
    how: How
    better: Better
    bands: Bands | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kpi(Definition):
    """One measure of orders.

    ``value`` gives one contribution an order; NaN: the order does not count.
    """

    anchor: Anchor
    value: Callable[[Columns, Context], Values]
    counts_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Measure:
    """A KPI's figure. ``sample``: orders (or head-days) it rests on; ``hits``: its numerator."""

    key: str
    value: float | None
    sample: int
    hits: float
    median: float | None
    p90: float | None
    band: Band


@dataclass(frozen=True, slots=True)
class Members:
    """Ids of the orders behind a figure: those counted above and those counted below the line."""

    numerator: tuple[int, ...]
    denominator: tuple[int, ...]


class FactTable:
    """Orders seen over one period."""

    def __init__(
        self, columns: Columns, period: Period, repeats: Mapping[int, int] | None = None
    ) -> None:
        self.columns = columns
        self.period = period
        known = repeats if isinstance(repeats, Repeats) else Repeats.given(repeats or {})
        self.context = Context(period.known_until_at.timestamp(), known)
        self._inside: dict[Anchor, Flags] = {}
        self._placed_rows: dict[tuple[Anchor, bool], Indices] = {}
        self._found: dict[str, tuple[Indices, Values]] = {}
        self._measured: dict[str, Measure] = {}

    def repeating(self, repeats: Mapping[int, int]) -> FactTable:
        """The same, now that it is known which orders repeat others; what was computed is kept."""
        table = FactTable(self.columns, self.period, repeats)
        table._inside, table._placed_rows = self._inside, self._placed_rows
        table._found = {key: each for key, each in self._found.items() if key != "repeat_rate"}
        table._measured = {k: each for k, each in self._measured.items() if k != "repeat_rate"}
        return table

    @property
    def facts(self) -> Sequence[OrderFact]:
        """The orders as values; see :attr:`Columns.facts`."""
        return self.columns.facts

    def inside(self, anchor: Anchor) -> Flags:
        """The orders that ``anchor`` places in the period."""
        if anchor not in self._inside:
            self._inside[anchor] = self._placed(anchor)
        return self._inside[anchor]

    def _rows(self, anchor: Anchor, counts_cancelled: bool) -> Indices:
        """Positions of the orders that ``anchor`` places in the period."""
        if (anchor, counts_cancelled) not in self._placed_rows:
            inside = self.inside(anchor)
            if not counts_cancelled:
                inside = inside & ~self.columns.cancelled
            self._placed_rows[anchor, counts_cancelled] = np.flatnonzero(inside)
        return self._placed_rows[anchor, counts_cancelled]

    def _placed(self, anchor: Anchor) -> Flags:
        until = self.context.at
        if anchor is Anchor.STANDING:
            finished = self.columns.instants("finished_at")
            reported = self.columns.instants("reported_at") < until
            return reported & ~(finished < until) & ~self.columns.cancelled
        at = self.columns.instants(anchor.value)
        return (at >= self.period.start_at.timestamp()) & (at < until)

    def column(self, kpi: Kpi) -> tuple[Indices, Values]:
        """Positions and contributions of the orders that count for ``kpi``."""
        found = self._found.get(kpi.key)
        if found is None:
            rows = self._rows(kpi.anchor, kpi.counts_cancelled)
            values = kpi.value(self.columns, self.context) if len(rows) else np.zeros(0)
            if len(rows) != len(values):
                values = values[rows]
            counting = values == values
            if not counting.all():
                counted = np.flatnonzero(counting)
                rows, values = rows[counted], values[counted]
            found = rows, values
            self._found[kpi.key] = found
        return found

    def rows(self, kpi: Kpi) -> list[int]:
        """Positions of the orders that count for ``kpi``."""
        found: list[int] = self.column(kpi)[0].tolist()
        return found

    def head_days(self, rows: Indices) -> Indices:
        """A number for each row's technician and local day of finishing; -1 without technician."""
        return self.columns.once("head_days", self._all_head_days)[rows]

    def _all_head_days(self) -> Indices:
        technician = self.columns.coded("technician_id")[0]
        days = self.columns.days("finished_at")
        known = (technician >= 0) & (days >= 0)
        last = int(days.max(initial=0))
        first = int(days[known].min(initial=last))
        return np.where(known, technician * (last - first + 1) + days - first, -1)

    def measure(self, kpi: Kpi, only: Flags | None = None, *, spread: bool = True) -> Measure:
        """The figure over all orders, or over those flagged in ``only``. ``spread``: with median
        and 90th percentile, which cost more than all the rest."""
        if only is not None:
            return self._measure(kpi, only, spread)
        found = self._measured.get(kpi.key)
        lacking = found is not None and found.median is None and kpi.how is How.MEAN
        if found is None or (spread and lacking and found.sample):
            found = self._measured[kpi.key] = self._measure(kpi, None, spread)
        return found

    def _measure(self, kpi: Kpi, only: Flags | None, spread: bool) -> Measure:
        rows, values = self._chosen(kpi, only)
        median = p90 = None
        sample, hits = len(values), float(values.sum())
        value: float | None = None
        if kpi.how in (How.COUNT, How.SUM):
            value = hits
        elif kpi.how is How.PER_HEAD_DAY:
            numbers = self.head_days(rows)
            sample = len(renumbered(numbers[numbers >= 0])[0])
            value = hits / sample if sample else None
        elif sample:
            value = hits / sample * (100.0 if kpi.how is How.NET else 1.0)
            if kpi.how is How.MEAN and spread:
                median, p90 = (float(part) for part in np.percentile(values, (50, 90)))
        band = kpi.bands.judge(value, kpi.better) if kpi.bands else Band.NONE
        return Measure(kpi.key, value, sample, hits, median, p90, band)

    def members(self, kpi: Kpi, only: Flags | None = None) -> Members:
        """The orders behind the figure, for the list that opens on a click."""
        rows, values = self._chosen(kpi, only)
        below = self.ids(rows)
        if kpi.how in (How.SHARE, How.NET):
            return Members(self.ids(rows[values > 0]), below)
        return Members(below, below)

    def ids(self, rows: Indices) -> tuple[int, ...]:
        """Order ids of positions."""
        return tuple(self.columns.ids[rows].tolist())

    def _chosen(self, kpi: Kpi, only: Flags | None) -> tuple[Indices, Values]:
        rows, values = self.column(kpi)
        if only is None:
            return rows, values
        chosen = only[rows]
        return rows[chosen], values[chosen]
