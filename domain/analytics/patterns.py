"""Trends over days, weeks and months, the Pareto of faults, lateness by weekday and hour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from domain.analytics.columns import Columns, Indices
from domain.analytics.kpis import KPIS
from domain.analytics.measures import FactTable
from domain.analytics.periods import Period, previous_period

#: Months (or weeks) of a trend.
_SPANS = 12
#: Measures that are followed over the months or weeks.
FOLLOWED = (
    "volume",
    "finished",
    "sla_closure_rate",
    "jobs_per_head_day",
    "voluntary_rating_rate",
    "first_response",
    "satisfaction",
    "complaint_rate",
)


@dataclass(frozen=True, slots=True)
class Day:
    """One local day: orders reported, finished, and late (due that day and not in time)."""

    on: date
    reported: int
    finished: int
    late: int


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """``first_on``: first day of the month or week; ``values`` by KPI key, None where there is nothing to measure."""

    first_on: date
    values: Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class ParetoBar:
    """``cumulative``: share of this and all more frequent faults together (0..1)."""

    fault: str
    count: int
    share: float
    cumulative: float
    parts_cost_fen: int


@dataclass(frozen=True, slots=True)
class HeatMap:
    """7 weekdays (Monday first) by 24 hours of the report, local time."""

    late: tuple[tuple[int, ...], ...]
    due: tuple[tuple[int, ...], ...]

    @property
    def late_total(self) -> int:
        return sum(map(sum, self.late))


def by_day(table: FactTable) -> tuple[Day, ...]:
    """Every local day of the period."""
    days = table.period.days()
    start = days[0].toordinal()

    def count(key: str, instant: str) -> list[int]:
        local = table.columns.days(instant)[table.column(KPIS[key])[0]]
        counted: list[int] = np.bincount(local - start, minlength=len(days)).tolist()
        return counted

    return tuple(
        Day(*row)
        for row in zip(
            days,
            count("volume", "reported_at"),
            count("finished", "finished_at"),
            count("late_orders", "due_at"),
            strict=True,
        )
    )


def by_period(
    columns: Columns,
    period: Period,
    repeats: Mapping[int, int],
) -> tuple[TrendPoint, ...]:
    """Up to twelve months (or weeks) ending with ``period``, oldest first.

    Those before the first order are left out.
    """
    if not len(columns):
        return ()
    earliest = float(columns.instants("reported_at").min())
    points: list[TrendPoint] = []
    span = period
    while len(points) < _SPANS and span.end_at.timestamp() > earliest:
        table = FactTable(columns, span, repeats)
        values = {key: table.measure(KPIS[key], spread=False).value for key in FOLLOWED}
        points.append(TrendPoint(span.first_on, values))
        span = previous_period(span)
    return tuple(reversed(points))


def pareto(table: FactTable) -> tuple[ParetoBar, ...]:
    """The faults of the orders reported in the period, most frequent first.

    Shares are of all orders with a noted fault.
    """
    rows, _ = table.column(KPIS["volume"])
    codes, faults = table.columns.coded("fault")
    noted = rows[codes[rows] >= 0]
    counted = np.bincount(codes[noted], minlength=len(faults)).tolist()
    spent = np.bincount(
        codes[noted],
        weights=table.columns.numbers("parts_cost_fen")[noted],
        minlength=len(faults),
    ).tolist()
    names = [str(fault) for fault in faults]
    counts = {name: count for name, count in zip(names, counted, strict=True) if count}
    cost = {name: round(fen) for name, fen in zip(names, spent, strict=True)}
    total = sum(counts.values())
    bars: list[ParetoBar] = []
    running = 0
    for fault, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        running += count
        bars.append(ParetoBar(fault, count, count / total, running / total, cost[fault]))
    return tuple(bars)


def heat_map(table: FactTable) -> HeatMap:
    """Orders due in the period, and the late ones among them, by when they were reported."""
    _, weekday, hour = table.columns.local("reported_at")
    rows, in_time = table.column(KPIS["sla_closure_rate"])
    cells = weekday[rows] * 24 + hour[rows]
    return HeatMap(_grid(cells[in_time == 0.0]), _grid(cells))


def _grid(cells: Indices) -> tuple[tuple[int, ...], ...]:
    counted = np.bincount(cells, minlength=7 * 24).reshape(7, 24)
    return tuple(tuple(row) for row in counted.tolist())
