"""Everything the place shows of one period, computed away from the screen's own thread.

Importing this module loads numpy: only jobs do it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from desktop.views.numbers.spans import Spans
from domain.analytics.backlog import AgeBucket, age_buckets
from domain.analytics.bottlenecks import find_bottleneck
from domain.analytics.changes import Change, compare
from domain.analytics.columns import Columns, Flags
from domain.analytics.cuts import Cut, chosen_flags, cut, members_of
from domain.analytics.facts import OrderFact
from domain.analytics.findings import Evidence, find_findings
from domain.analytics.kpis import GOLDEN_KEYS, HEADLINE_KEYS, KPIS
from domain.analytics.load_map import LoadMap, MiddleOf, best_ground, load_map
from domain.analytics.measures import FactTable, Measure
from domain.analytics.messages import Finding
from domain.analytics.patterns import Day, HeatMap, ParetoBar, by_day, heat_map, pareto
from domain.analytics.periods import Period
from domain.analytics.repeats import find_repeats
from domain.analytics.scores import ScoreRules, TechnicianFigures, technician_figures
from domain.analytics.sources import FactArrays, FactSource
from domain.analytics.spreads import Spread, find_spread, in_stretch
from domain.analytics.staffing import find_staffing
from domain.analytics.surroundings import Surroundings
from domain.analytics.telephone import call_measures, no_calls
from domain.areas import Area
from domain.work_orders.kinds import UNDER_WAY, OrderStatus

#: What became of the orders reported in a stretch of days, bottom of the stack first.
STATES = ("finished", "under_way", "waiting", "queued", "cancelled")
#: Choices after which people on shift can still be held against the orders that are left.
_STAFFED = {"branch", "technician", "weekday", "hour"}
#: More days than this become weeks, more than that months.
_DAYS, _WEEKS = 62, 200


@dataclass(frozen=True, slots=True)
class Bucket:
    """A stretch of days of the curves. ``known``: False while it still lies ahead."""

    first_on: date
    reported: int
    finished: int
    late: int
    known: bool = True


@dataclass(frozen=True, slots=True)
class StateBucket:
    """``counts`` in the order of :data:`STATES`."""

    first_on: date
    counts: tuple[int, ...]


@dataclass(frozen=True)
class Heads:
    """What the cards show, there before the rest is. ``orders``: those reported or finished in the
    period; ``measures`` and ``changes``: at least of the cards."""

    spans: Spans
    table: FactTable
    orders: int
    measures: Mapping[str, Measure]
    changes: Mapping[str, Change]

    def behind(self, key: str, which: str = "all") -> tuple[int, ...]:
        """Ids of the orders behind a measure: 'all', those that count for it ('hits'), or those
        that do not ('misses')."""
        members = self.table.members(KPIS[key])
        if which == "hits":
            return members.numerator
        if which == "misses":
            counted = frozenset(members.numerator)
            return tuple(i for i in members.denominator if i not in counted)
        return members.denominator


@dataclass(frozen=True)
class Numbers(Heads):
    """All of one period's figures."""

    findings: tuple[Finding, ...]
    trend: tuple[Bucket, ...]
    trend_before: tuple[Bucket, ...]
    pareto: tuple[ParetoBar, ...]
    heat: HeatMap
    states: tuple[StateBucket, ...]
    ages: tuple[AgeBucket, ...]
    technicians: tuple[TechnicianFigures, ...]

    def with_fault(self, fault: str | None = None) -> tuple[int, ...]:
        """Orders with this fault, or with any."""
        columns = self.table.columns
        inside = columns.known("fault") if fault is None else columns.is_one_of("fault", (fault,))
        return self.table.members(KPIS["volume"], inside).denominator

    def late_at(self, weekday: int, hour: int) -> tuple[int, ...]:
        """Late orders that were reported in that hour of that weekday (Monday 0)."""
        _, weekdays, hours = self.table.columns.local("reported_at")
        inside: Flags = (weekdays == weekday) & (hours == hour)
        return self.table.members(KPIS["late_orders"], inside).denominator

    def between(self, key: str, first: date, last: date) -> tuple[int, ...]:
        """The orders behind a measure that these days count."""
        days = self.table.columns.days(KPIS[key].anchor.value)
        inside: Flags = (days >= first.toordinal()) & (days <= last.toordinal())
        return self.table.members(KPIS[key], inside).denominator

    def in_state(
        self, state: int | None = None, first: date | None = None, last: date | None = None
    ) -> tuple[int, ...]:
        """Orders reported in the period (between two of its days), and what became of them: a
        place in :data:`STATES`, None for all."""
        columns = self.table.columns
        inside = self.table.inside(KPIS["volume"].anchor).copy()
        if first is not None and last is not None:
            days = columns.days("reported_at")
            inside &= (days >= first.toordinal()) & (days <= last.toordinal())
        if state is not None:
            inside &= _state_codes(columns) == state
        return self.table.ids(np.flatnonzero(inside))

    def load_map(self, by: str, load: str, middle_of: MiddleOf) -> LoadMap:
        """``by``: '' for what suits the company best."""
        return load_map(self.table, by or best_ground(self.table), load, middle_of)

    def read_names_by(self, fetch: Callable[[Sequence[int]], Sequence[OrderFact]]) -> None:
        """How orders are read whose names are wanted; what was open at first is closed by now."""
        source = self.table.columns.source
        if isinstance(source, FactArrays):
            source.reading(fetch)

    def cut_by(self, dimension: str, key: str, limit: int) -> Cut:
        """The busiest members of a dimension by one measure; names may have to be fetched."""
        return cut(self.table, dimension, (key,), limit=limit)

    def of_member(self, dimension: str, member: str, key: str) -> tuple[int, ...]:
        """The orders behind a measure of one member."""
        inside = members_of(self.table, dimension, member)
        return self.table.members(KPIS[key], inside).denominator

    def spread_of(self, key: str) -> Spread:
        return find_spread(self.table, key)

    def in_stretch(self, key: str, place: int) -> tuple[int, ...]:
        """Orders of one stretch of the spread of a time."""
        return self.table.members(KPIS[key], in_stretch(self.table, key, place)).denominator

    def of_technician(self, technician_id: int | None = None) -> tuple[int, ...]:
        """What a person (or anybody) finished in the period."""
        who = self.table.columns.numbers("technician_id")
        mine: Flags = ~np.isnan(who) if technician_id is None else who == float(technician_id)
        return self.table.members(KPIS["finished"], mine).denominator


def compute(
    facts: Sequence[OrderFact] | FactSource | Columns,
    spans: Spans,
    rules: ScoreRules | None = None,
    branches: Sequence[str] = (),
    technician_ids: Sequence[int] = (),
    focus: Mapping[str, str] | None = None,
    heads_known: Callable[[Heads], object] = lambda _heads: None,
    surroundings: Surroundings | None = None,
    areas: Sequence[Area] = (),
) -> Numbers:
    """``facts``: orders that touch the period or the one before. ``branches``, ``technician_ids``:
    look at these only; none: at all. ``focus``: dimension → key of the member clicked on.
    ``heads_known``: gets what the cards show long before the rest is computed. ``areas``: those
    of the company's map."""
    everything = facts if isinstance(facts, Columns) else Columns(facts, spans.now.zone, areas)
    columns = everything
    if branches or technician_ids or focus:
        kept = chosen_flags(everything, focus or {})
        if branches:
            kept &= everything.is_one_of("branch", branches)
        if technician_ids:
            kept &= np.isin(everything.numbers("technician_id"), technician_ids)
        columns = everything.only(kept)
    table, before = FactTable(columns, spans.now), FactTable(columns, spans.before)
    heads_known(_heads(table, before, spans))
    repeats = everything.once("repeats", lambda: find_repeats(everything.source))
    table, before = table.repeating(repeats), before.repeating(repeats)
    measures = {key: table.measure(kpi) for key, kpi in KPIS.items()}
    changes = compare(measures, _former(before, KPIS))
    heat, bars = heat_map(table), pareto(table)
    technicians = technician_figures(table, rules)
    around = surroundings or Surroundings()
    # Of some kinds of orders it cannot be said how many people were there for them.
    staffed = set(focus or {}) <= _STAFFED
    staffing = find_staffing(table, heat, around.on_shift) if staffed else None
    evidence = Evidence(
        table=table,
        measures=measures,
        changes=changes,
        heat=heat,
        pareto=bars,
        bottleneck=find_bottleneck(table, spread=False),
        technicians=technicians,
        by_branch=cut(table, "branch", ("volume", "sla_closure_rate", "satisfaction")),
        by_region=cut(table, "region", ("volume", "sla_closure_rate")),
        by_region_before=cut(before, "region", ("volume",)),
        by_asset=cut(table, "asset", ("volume",), limit=100),
        by_customer=cut(table, "customer", ("volume", "complaint_rate"), limit=500),
        staffing=staffing,
        surroundings=around,
    )
    whole = FactTable(columns, spans.before_whole, repeats)
    # A call belongs to no branch and no machine: it is counted for the whole company or not at all.
    narrowed = bool(branches or technician_ids or focus)
    tally = no_calls if narrowed else around.calls
    calls, calls_before = call_measures(tally, spans.now, spans.before)
    changes = (*changes, *compare(calls, calls_before))
    return Numbers(
        spans=spans,
        table=table,
        orders=_touched(table),
        measures={**measures, **calls},
        changes={change.key: change for change in changes},
        findings=find_findings(evidence),
        trend=_bucketed(by_day(table), spans.now),
        trend_before=_bucketed(by_day(whole), spans.before_whole),
        pareto=bars,
        heat=heat,
        states=_states(table),
        ages=age_buckets(table),
        technicians=technicians,
    )


def _heads(table: FactTable, before: FactTable, spans: Spans) -> Heads:
    keys = (*HEADLINE_KEYS, *GOLDEN_KEYS)
    measures = {key: table.measure(KPIS[key]) for key in keys}
    changes = compare(measures, _former(before, keys))
    known = {change.key: change for change in changes}
    return Heads(spans, table, _touched(table), measures, known)


def _former(before: FactTable, keys: Iterable[str]) -> dict[str, Measure]:
    """What is compared with; nobody sees how it was spread."""
    return {key: before.measure(KPIS[key], spread=False) for key in keys}


def _touched(table: FactTable) -> int:
    """Orders reported or finished in the period."""
    inside = np.zeros(len(table.columns), np.bool_)
    for key in ("volume", "finished"):
        inside[table.column(KPIS[key])[0]] = True
    return int(np.count_nonzero(inside))


def bucket_start(day: date, first: date, days: int) -> date:
    """The first day of the stretch that ``day`` belongs to, in a period of ``days`` from ``first``."""
    if days <= _DAYS:
        return day
    if days <= _WEEKS:
        start = date.fromordinal(day.toordinal() - day.weekday())
        return max(start, first)
    return max(day.replace(day=1), first)


def _bucketed(days: Sequence[Day], period: Period) -> tuple[Bucket, ...]:
    known_until = period.known_until_at.astimezone(period.zone).date()
    found: dict[date, list[int]] = {}
    for day in days:
        counts = found.setdefault(bucket_start(day.on, period.first_on, len(days)), [0, 0, 0])
        for place, count in enumerate((day.reported, day.finished, day.late)):
            counts[place] += count
    return tuple(
        Bucket(start, counts[0], counts[1], counts[2], start <= known_until)
        for start, counts in found.items()
    )


def _state_codes(columns: Columns) -> NDArray[np.int64]:
    """Places in :data:`STATES`."""
    return np.select(
        [
            columns.cancelled,
            ~np.isnan(columns.instants("finished_at")),
            columns.is_one_of("status", (OrderStatus.WAITING,)),
            columns.is_one_of("status", UNDER_WAY),
        ],
        [STATES.index(name) for name in ("cancelled", "finished", "waiting", "under_way")],
        STATES.index("queued"),
    ).astype(np.int64)


def _states(table: FactTable) -> tuple[StateBucket, ...]:
    period = table.period
    days = period.days()
    found: dict[date, list[int]] = {
        bucket_start(day, period.first_on, len(days)): [0] * len(STATES) for day in days
    }
    inside = table.inside(KPIS["volume"].anchor)
    day = table.columns.days("reported_at")[inside] - period.first_on.toordinal()
    counted = np.bincount(
        day * len(STATES) + _state_codes(table.columns)[inside],
        minlength=len(days) * len(STATES),
    ).reshape(-1, len(STATES))
    for on, counts in zip(days, counted.tolist(), strict=True):
        bucket = found[bucket_start(on, period.first_on, len(days))]
        for place, count in enumerate(counts):
            bucket[place] += count
    known_until = period.known_until_at.astimezone(period.zone).date()
    return tuple(
        StateBucket(start, tuple(counts)) for start, counts in found.items() if start <= known_until
    )
