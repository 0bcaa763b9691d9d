"""Figures by branch, technician, customer and so on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

import numpy as np

from domain.analytics.columns import Columns, Flags, Indices, Values
from domain.analytics.dense import renumbered
from domain.analytics.facts import OrderFact
from domain.analytics.grounds import in_cell
from domain.analytics.kpis import KPIS
from domain.analytics.measures import FactTable, How, Kpi

#: (attribute of the fact that identifies a member, words for it; none where the key is translated).
_MEMBERS: dict[str, tuple[str, Callable[[OrderFact], str] | None]] = {
    "branch": ("branch", lambda fact: fact.branch),
    "region": ("region", lambda fact: fact.region),
    "technician": ("technician_id", lambda fact: fact.technician_name),
    "customer": ("customer_id", lambda fact: fact.customer_name),
    "site": ("site_id", lambda fact: f"{fact.customer_name} {fact.site_name}".strip()),
    "vip": ("vip_level", None),
    "asset": ("asset_id", lambda fact: f"{fact.asset_code} {fact.asset_name}".strip()),
    "type": ("type_code", lambda fact: fact.type_name or fact.type_code),
    "category": ("category", lambda fact: fact.category),
    "fault": ("fault", lambda fact: fact.fault),
    "channel": ("channel", None),
    "priority": ("priority", None),
}
_FIXED = {"weekday": 7, "hour": 24}
#: What figures can be cut by. ``weekday`` (0 = Monday) and ``hour`` are of the report, local time.
DIMENSIONS = (*_MEMBERS, *_FIXED)


@dataclass(frozen=True, slots=True)
class CutRow:
    """One member of a cut. ``values`` and ``samples`` are by KPI key; None: nothing to measure."""

    key: str
    label: str
    values: Mapping[str, float | None]
    samples: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Cut:
    """``rows``: busiest first; weekdays and hours in their own order.

    ``total``: members with an order reported in the period, also those beyond a limit.
    """

    dimension: str
    kpis: tuple[str, ...]
    rows: tuple[CutRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Groups:
    """The members of a dimension: ``codes`` says for each order which of ``keys`` it belongs to, -1
    for none. ``newest``: the row of each member's latest order, whose words name it."""

    keys: list[str]
    words: Callable[[OrderFact], str] | None
    newest: Indices
    codes: Indices


def cut(
    table: FactTable,
    dimension: str,
    kpis: Iterable[str],
    only: Flags | None = None,
    limit: int | None = None,
) -> Cut:
    """The figures ``kpis`` for every member of ``dimension`` (one of DIMENSIONS).

    Orders without a branch, technician … are left out; ``only``: count just the orders flagged;
    ``limit``: keep just the busiest members.
    """
    keys = tuple(kpis)
    groups = groups_of(table.columns, dimension)
    found = {
        key: _by_group(table, KPIS[key], groups, only) for key in dict.fromkeys((*keys, "volume"))
    }
    places = np.arange(len(groups.keys))
    if dimension not in _FIXED:
        counted = np.zeros(len(groups.keys))
        for key in keys:
            counted += found[key][1]
        places = places[counted > 0]
        busy = found["volume"][1][places]
        places = places[np.argsort(-busy, kind="stable")][:limit]
    labels = _labels(table.columns, groups, places)
    rows = []
    for place, label in zip(places.tolist(), labels, strict=True):
        samples = {kpi: int(found[kpi][1][place]) for kpi in keys}
        values = {kpi: _or_none(found[kpi][0][place]) for kpi in keys}
        row = CutRow(groups.keys[place], label, values, samples)
        rows.append((float(found["volume"][1][place]), row))
    if dimension not in _FIXED:
        rows.sort(key=lambda pair: (-pair[0], pair[1].label, pair[1].key))
    total = int(np.count_nonzero(found["volume"][1]))
    return Cut(dimension, keys, tuple(row for _, row in rows), total)


def _labels(columns: Columns, groups: Groups, places: Indices) -> list[str]:
    if groups.words is None:
        return [""] * len(places)
    rows = groups.newest[places].tolist()
    columns.prefetch(rows)
    return [groups.words(columns.facts[row]) for row in rows]


def members_of(table: FactTable, dimension: str, key: str) -> Flags:
    """The orders that belong to one member, for the list behind a figure."""
    return chosen_flags(table.columns, {dimension: key})


def chosen_flags(columns: Columns, chosen: Mapping[str, str]) -> Flags:
    """The orders that belong to every one of ``chosen`` (dimension → key of its member)."""
    flags = np.ones(len(columns), np.bool_)
    for dimension, key in chosen.items():
        if dimension == "cell":  # of any grid: what is left after a choice has a finer one
            flags &= in_cell(columns.numbers("lat"), columns.numbers("lon"), key)
            continue
        groups = groups_of(columns, dimension)
        place = groups.keys.index(key) if key in groups.keys else -2
        flags &= groups.codes == place
    return flags


def groups_of(columns: Columns, dimension: str) -> Groups:
    """``dimension``: one of DIMENSIONS, 'area' or 'cell' (see :meth:`Columns.coded`)."""
    return columns.once(("groups", dimension), lambda: _make_groups(columns, dimension))


def _make_groups(columns: Columns, dimension: str) -> Groups:
    if dimension in _FIXED:
        _, weekday, hour = columns.local("reported_at")
        keys = [str(number) for number in range(_FIXED[dimension])]
        codes = weekday if dimension == "weekday" else hour
        return Groups(keys, None, np.zeros(0, np.int64), codes)
    attribute, words = _MEMBERS.get(dimension, (dimension, None))
    codes, values = columns.coded(attribute)
    newest = np.zeros(len(values), np.int64)
    known = np.flatnonzero(codes >= 0)
    newest[codes[known]] = known
    return Groups([_key(value) for value in values], words, newest, codes)


def _key(value: object) -> str:
    return str(value.value) if isinstance(value, Enum) else str(value)


def _by_group(
    table: FactTable, kpi: Kpi, groups: Groups, only: Flags | None
) -> tuple[Values, Values]:
    """Figure and sample of each group; NaN where there is nothing to measure."""
    rows, values = table.column(kpi)
    of = groups.codes if len(rows) == len(groups.codes) else groups.codes[rows]
    known = of >= 0
    if only is not None:
        known &= only[rows]
    if not known.all():
        of, values, rows = of[known], values[known], rows[known]
    size = len(groups.keys)
    counts = np.bincount(of, minlength=size).astype(np.float64)
    if kpi.how is How.COUNT:
        return np.where(counts > 0, counts, np.nan), counts
    sums = np.bincount(of, weights=values, minlength=size)
    if kpi.how is How.SUM:
        return np.where(counts > 0, sums, np.nan), counts
    if kpi.how is How.PER_HEAD_DAY:
        days = table.head_days(rows)
        stride = int(days.max(initial=0)) + 1
        pairs, _ = renumbered(of[days >= 0] * stride + days[days >= 0])
        counts = np.bincount(pairs // stride, minlength=size).astype(np.float64)
    scale = 100.0 if kpi.how is How.NET else 1.0
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(counts > 0, sums / counts * scale, np.nan), counts


def _or_none(value: np.float64) -> float | None:
    return None if np.isnan(value) else float(value)
