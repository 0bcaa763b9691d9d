"""The monthly score of a technician: on time 40, satisfaction 30, volume 30."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

import numpy as np

from domain.analytics.cuts import CutRow, cut
from domain.analytics.dense import rows_of
from domain.analytics.kpis import KPIS
from domain.analytics.measures import FactTable
from domain.errors import InvalidInput

_FIGURES = (
    "finished",
    "sla_closure_rate",
    "late_orders",
    "jobs_per_head_day",
    "first_response",
    "repair_time",
    "first_time_fix_rate",
    "return_rate",
    "satisfaction",
    "complaint_rate",
    "parts_cost",
)
_SCORED = ("sla_closure_rate", "satisfaction", "jobs_per_head_day")


@dataclass(frozen=True, slots=True)
class ScoreRules:
    """Weights sum to 100. ``jobs_target``: finished orders a worked day that earn full volume.

    With fewer than ``minimum_ratings`` the satisfaction part is left out and the rest is scaled.
    """

    on_time: float = 40.0
    satisfaction: float = 30.0
    volume: float = 30.0
    jobs_target: float = 4.0
    minimum_ratings: int = 5

    def __post_init__(self) -> None:
        total = self.on_time + self.satisfaction + self.volume
        if abs(total - 100.0) > 1e-6:
            raise InvalidInput("score_weights_sum", total=total)
        if min(self.on_time, self.satisfaction, self.volume) < 0:
            raise InvalidInput("score_weight_negative")
        if self.jobs_target <= 0:
            raise InvalidInput("score_jobs_target", value=self.jobs_target)


@dataclass(frozen=True, slots=True)
class ScorePart:
    """``key``: on_time, satisfaction or volume. ``points`` 0..100; ``weight`` as applied."""

    key: str
    points: float
    weight: float


@dataclass(frozen=True, slots=True)
class Score:
    """``value`` 0..100, None: nothing to measure. ``low_sample``: the ratings were too few to
    count, so the weights of the other parts were scaled to 100."""

    value: float | None
    parts: tuple[ScorePart, ...]
    low_sample: bool


@dataclass(frozen=True, slots=True)
class TechnicianFigures:
    """One technician's statement. Shares 0..1; None: nothing to measure.

    ``repeats``: orders of the period that repeat this technician's earlier work; ``repeat_rate``:
    of the orders finished. The score leaves out what was read from ledgers.
    """

    technician_id: int
    name: str
    finished: int
    worked_days: int
    jobs_per_day: float | None
    due: int
    closure_rate: float | None
    late: int
    first_response_minutes: float | None
    repair_minutes: float | None
    first_time_fix_rate: float | None
    return_rate: float | None
    ratings: int
    satisfaction: float | None
    complaints: int
    repeats: int
    repeat_rate: float | None
    parts_cost_fen: int
    score: Score


def technician_figures(
    table: FactTable, rules: ScoreRules | None = None
) -> tuple[TechnicianFigures, ...]:
    """Everybody who had an order due or finished in the period, best score first."""
    return _scored(table, "technician", "technician_id", rules or ScoreRules())


def department_figures(
    table: FactTable, rules: ScoreRules | None = None
) -> tuple[TechnicianFigures, ...]:
    """The same by department, over the orders of each; their ids are only numbers below zero."""
    found = _scored(table, "branch", "branch", rules or ScoreRules())
    return tuple(replace(one, technician_id=-place) for place, one in enumerate(found, 1))


def _scored(
    table: FactTable, dimension: str, attribute: str, rules: ScoreRules
) -> tuple[TechnicianFigures, ...]:
    rows = cut(table, dimension, _FIGURES).rows
    own = table.columns.numbers("imported") != 1.0
    counting = rows if own.all() else cut(table, dimension, _SCORED, only=own).rows
    scored = {row.key: row for row in counting}
    caused = _repeats_caused(table, attribute)
    everybody = [
        _figures(row, scored.get(row.key), caused[row.key], rules)
        for row in rows
        if row.samples["finished"] or row.samples["sla_closure_rate"]
    ]
    everybody.sort(key=lambda one: (one.score.value is None, -(one.score.value or 0.0), one.name))
    return tuple(everybody)


def score_of(
    closure: float | None,
    satisfaction: float | None,
    ratings: int,
    jobs_per_day: float | None,
    rules: ScoreRules,
) -> Score:
    """The score from a closure rate (0..1), a mean rating (1..5) and jobs a worked day.

    A part without anything to measure is left out and the weights of the others are scaled to 100.
    """
    low = ratings < rules.minimum_ratings
    points: dict[str, tuple[float, float]] = {}
    if closure is not None:
        points["on_time"] = (100.0 * closure, rules.on_time)
    if satisfaction is not None and not low:
        points["satisfaction"] = (25.0 * (satisfaction - 1.0), rules.satisfaction)
    if jobs_per_day is not None:
        points["volume"] = (100.0 * min(1.0, jobs_per_day / rules.jobs_target), rules.volume)
    whole = sum(weight for _, weight in points.values())
    if not whole:
        return Score(None, (), low)
    parts = tuple(
        ScorePart(key, value, 100.0 * weight / whole) for key, (value, weight) in points.items()
    )
    return Score(sum(part.points * part.weight for part in parts) / 100.0, parts, low)


def _figures(
    row: CutRow, scored: CutRow | None, repeats: int, rules: ScoreRules
) -> TechnicianFigures:
    values, samples = row.values, row.samples
    finished = samples["finished"]
    return TechnicianFigures(
        technician_id=int(row.key) if row.key.isdecimal() else 0,
        name=row.label,
        finished=finished,
        worked_days=samples["jobs_per_head_day"],
        jobs_per_day=values["jobs_per_head_day"],
        due=samples["sla_closure_rate"],
        closure_rate=values["sla_closure_rate"],
        late=samples["late_orders"],
        first_response_minutes=values["first_response"],
        repair_minutes=values["repair_time"],
        first_time_fix_rate=values["first_time_fix_rate"],
        return_rate=values["return_rate"],
        ratings=samples["satisfaction"],
        satisfaction=values["satisfaction"],
        complaints=round((values["complaint_rate"] or 0.0) * samples["complaint_rate"]),
        repeats=repeats,
        repeat_rate=repeats / finished if finished else None,
        parts_cost_fen=round(values["parts_cost"] or 0.0),
        score=Score(None, (), True)
        if scored is None
        else score_of(
            scored.values["sla_closure_rate"],
            scored.values["satisfaction"],
            scored.samples["satisfaction"],
            scored.values["jobs_per_head_day"],
            rules,
        ),
    )


def _repeats_caused(table: FactTable, attribute: str) -> Counter[str]:
    """How many repeats of the period fall back on the earlier work of each (by their keys)."""
    rows, repeated = table.column(KPIS["repeat_rate"])
    earlier = table.context.repeats.repeated_by(table.columns.ids[rows[repeated > 0]])
    found = rows_of(table.columns.ids, earlier)
    known = found[found >= 0]
    codes, values = table.columns.coded(attribute)
    whose = codes[known]
    counts = np.bincount(whose[whose >= 0], minlength=len(values)).tolist()
    return Counter({str(value): count for value, count in zip(values, counts, strict=True)})
