"""Figures that must not be read alone: good ones that hide bad ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from domain.analytics.cuts import Cut
from domain.analytics.kpis import KPIS
from domain.analytics.measures import Band, FactTable, Measure
from domain.analytics.messages import Finding, Message, Param
from domain.analytics.scores import TechnicianFigures

#: A closure rate called healthy beside a satisfaction below this (7.5 of 10) is a contradiction:
#: 92 % closure with 7.1 of 10 once hid a night-shift problem.
HEALTHY_CLOSURE, LOW_SATISFACTION = 0.85, 3.75
#: Ratings this much below everybody's are low for a person, a branch or a shift.
BELOW_MEAN = 0.5
#: Ratings a person, and a branch or shift, must have before they are compared.
PERSON_RATINGS, GROUP_RATINGS = 5, 10
#: Orders reported in these hours are the night's.
NIGHT = frozenset((*range(18, 24), *range(8)))


def find_contradictions(
    table: FactTable,
    measures: Mapping[str, Measure],
    technicians: Sequence[TechnicianFigures],
    by_branch: Cut,
) -> list[Finding]:
    """Contradictions of the whole, of shifts, of branches and of people."""
    closure, satisfaction = measures["sla_closure_rate"], measures["satisfaction"]
    if satisfaction.value is None:
        return []
    found: list[Finding] = []
    if (
        closure.value is not None
        and closure.value >= HEALTHY_CLOSURE
        and satisfaction.value < LOW_SATISFACTION
        and satisfaction.sample >= GROUP_RATINGS
    ):
        params: dict[str, Param] = {
            "closure_share": closure.value,
            "rating": satisfaction.value,
        }
        found.append(Finding("contradiction", Message("finding_hidden", params), Band.BAD, 88.0))
    found += _night(table)
    found += _branches(by_branch, satisfaction.value)
    found += _people(technicians, satisfaction.value)
    return found


def _night(table: FactTable) -> list[Finding]:
    rows, ratings = table.column(KPIS["satisfaction"])
    night = np.isin(table.columns.local("reported_at")[2][rows], list(NIGHT))
    if min(night.sum(), (~night).sum()) < GROUP_RATINGS:
        return []
    by_night, by_day = float(ratings[night].mean()), float(ratings[~night].mean())
    if by_day - by_night < BELOW_MEAN:
        return []
    params: dict[str, Param] = {"night_rating": by_night, "day_rating": by_day}
    ids = table.ids(rows[night & (ratings <= 3)])
    return [Finding("contradiction", Message("finding_night", params), Band.BAD, 86.0, ids)]


def _branches(by_branch: Cut, mean: float) -> list[Finding]:
    found = []
    for row in by_branch.rows:
        closure, rating = row.values["sla_closure_rate"], row.values["satisfaction"]
        if (
            closure is not None
            and rating is not None
            and closure >= HEALTHY_CLOSURE
            and mean - rating >= BELOW_MEAN
            and row.samples["satisfaction"] >= GROUP_RATINGS
        ):
            params: dict[str, Param] = {
                "branch": row.label,
                "closure_share": closure,
                "rating": rating,
            }
            found.append(
                Finding("contradiction", Message("finding_branch_hidden", params), Band.BAD, 84.0)
            )
    return found


def _people(technicians: Sequence[TechnicianFigures], mean: float) -> list[Finding]:
    """Many finished orders, unhappy customers: training rather than praise."""
    if len(technicians) < 3:
        return []
    busy = sorted((one.finished for one in technicians), reverse=True)[len(technicians) // 3]
    named = tuple(
        one.name
        for one in technicians
        if one.finished > busy
        and one.satisfaction is not None
        and one.ratings >= PERSON_RATINGS
        and mean - one.satisfaction >= BELOW_MEAN
    )
    if not named:
        return []
    key = "finding_busy_unhappy_one" if len(named) == 1 else "finding_busy_unhappy"
    params: dict[str, Param] = {"names": named, "count": len(named)}
    return [Finding("contradiction", Message(key, params), Band.WATCH, 82.0)]
