"""Everything a monthly (or weekly) report prints, computed in one go."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from domain.analytics.backlog import (
    AgeBucket,
    OrderLine,
    abnormal_lines,
    age_buckets,
    late_lines,
)
from domain.analytics.bottlenecks import Bottleneck, find_bottleneck
from domain.analytics.chains import Chains, find_chains
from domain.analytics.changes import Change, compare
from domain.analytics.columns import Columns
from domain.analytics.cuts import Cut, cut
from domain.analytics.facts import PartFact
from domain.analytics.findings import Evidence, find_findings
from domain.analytics.kpis import DEFINITIONS, KPIS
from domain.analytics.measures import Definition, FactTable, Measure
from domain.analytics.messages import Finding
from domain.analytics.patterns import (
    Day,
    HeatMap,
    ParetoBar,
    TrendPoint,
    by_day,
    by_period,
    heat_map,
    pareto,
)
from domain.analytics.periods import Period, previous_period
from domain.analytics.repeats import find_repeats
from domain.analytics.route_waste import RouteWaste, find_route_waste
from domain.analytics.scores import (
    ScoreRules,
    TechnicianFigures,
    department_figures,
    technician_figures,
)
from domain.analytics.sources import FactSource
from domain.analytics.staffing import Staffing, find_staffing
from domain.analytics.surroundings import Surroundings
from domain.analytics.telephone import call_measures
from domain.company import CompanyProfile

#: What each table of the report shows.
CUT_KPIS = (
    "volume",
    "finished",
    "sla_closure_rate",
    "first_response",
    "cycle_time",
    "first_time_fix_rate",
    "satisfaction",
    "complaint_rate",
    "parts_cost",
    "total_cost",
    "order_cost",
)
#: Faults that are kept, the most frequent; customers and machines, the busiest.
_FAULTS = 15
_PLACES = 500
_PLACE_KPIS = (
    "volume",
    "finished",
    "sla_closure_rate",
    "repeat_rate",
    "satisfaction",
    "complaint_rate",
    "downtime",
    "total_cost",
    "parts_cost",
)


@dataclass(frozen=True, slots=True)
class PartRow:
    """Use of one part on the orders finished in the period."""

    code: str
    name: str
    quantity: float
    orders: int
    cost_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyFigures:
    """All figures of one period; language-neutral, picklable.

    ``late`` and ``abnormal`` are lists of single orders, cut at a sensible length.
    """

    company: CompanyProfile
    period: Period
    previous: Period
    orders_known: int
    measures: Mapping[str, Measure]
    measures_before: Mapping[str, Measure]
    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]
    days: tuple[Day, ...]
    trend: tuple[TrendPoint, ...]
    pareto: tuple[ParetoBar, ...]
    fault_kinds: int
    heat: HeatMap
    staffing: Staffing | None
    routes: RouteWaste | None
    bottleneck: Bottleneck
    cuts: Mapping[str, Cut]
    chains: Chains | None
    technicians: tuple[TechnicianFigures, ...]
    departments: tuple[TechnicianFigures, ...]
    score_rules: ScoreRules
    ages: tuple[AgeBucket, ...]
    late: tuple[OrderLine, ...]
    abnormal: tuple[OrderLine, ...]
    parts: tuple[PartRow, ...]

    @property
    def definitions(self) -> tuple[Definition, ...]:
        """Of all that was measured: a company without a telephone has no calls."""
        return tuple(each for key, each in DEFINITIONS.items() if key in self.measures)

    def to_json(self) -> dict[str, Any]:
        """Plain values for ``json.dumps``: instants ISO 8601, shares 0..1, money in fen."""
        plain: dict[str, Any] = _plain(self)
        plain["company"] = self.company.name
        for period in ("period", "previous"):
            plain[period]["name"] = getattr(self, period).name
        for key, measure in plain["measures"].items():
            measure["unit"] = DEFINITIONS[key].unit.value
        return plain


def compute_figures(
    everything: FactSource,
    period: Period,
    company: CompanyProfile,
    parts: Iterable[PartFact] = (),
    score_rules: ScoreRules | None = None,
    surroundings: Surroundings | None = None,
) -> MonthlyFigures:
    """The same over every order that touches the period or the year before it."""
    around = surroundings or Surroundings()
    repeats = find_repeats(everything)
    rules = score_rules or ScoreRules()
    before_period = previous_period(period)
    columns = Columns(everything, period.zone)
    table = FactTable(columns, period, repeats)
    before = FactTable(columns, before_period, repeats)
    measures = {key: table.measure(kpi) for key, kpi in KPIS.items()}
    measures_before = {key: before.measure(kpi) for key, kpi in KPIS.items()}
    changes = compare(measures, measures_before)
    cuts = {
        **{
            dimension: cut(table, dimension, CUT_KPIS)
            for dimension in (
                "branch",
                "region",
                "type",
                "category",
                "channel",
                "priority",
                "weekday",
                "hour",
            )
        },
        **{
            dimension: cut(table, dimension, _PLACE_KPIS, limit=_PLACES)
            for dimension in ("customer", "asset")
        },
    }
    heat, bars, bottleneck = heat_map(table), pareto(table), find_bottleneck(table)
    technicians = technician_figures(table, rules)
    staffing = find_staffing(table, heat, around.on_shift)
    routes = find_route_waste(table, around.travel)
    findings = find_findings(
        Evidence(
            table=table,
            measures=measures,
            changes=changes,
            heat=heat,
            pareto=bars,
            bottleneck=bottleneck,
            technicians=technicians,
            by_branch=cuts["branch"],
            by_region=cuts["region"],
            by_region_before=cut(before, "region", ("volume",)),
            by_asset=cuts["asset"],
            by_customer=cuts["customer"],
            staffing=staffing,
            routes=routes,
            surroundings=around,
        )
    )
    calls, calls_before = call_measures(around.calls, period, before_period)
    return MonthlyFigures(
        company=company,
        period=period,
        previous=before_period,
        orders_known=len(everything),
        measures={**measures, **calls},
        measures_before={**measures_before, **calls_before},
        changes=(*changes, *compare(calls, calls_before)),
        findings=findings,
        days=by_day(table),
        trend=by_period(columns, period, repeats),
        pareto=bars[:_FAULTS],
        fault_kinds=len(bars),
        heat=heat,
        staffing=staffing,
        routes=routes,
        bottleneck=bottleneck,
        cuts=cuts,
        chains=find_chains(table, around.supervisors),
        technicians=technicians,
        departments=department_figures(table, rules),
        score_rules=rules,
        ages=age_buckets(table),
        late=late_lines(table, bottleneck),
        abnormal=abnormal_lines(table, bottleneck),
        parts=_parts(table, parts),
    )


def _parts(table: FactTable, parts: Iterable[PartFact]) -> tuple[PartRow, ...]:
    finished = frozenset(table.members(KPIS["finished"]).denominator)
    groups: dict[tuple[str, str], list[PartFact]] = defaultdict(list)
    for part in parts:
        if part.order_id in finished:
            groups[(part.code, part.name)].append(part)
    rows = [
        PartRow(
            code,
            name,
            sum(part.quantity for part in used),
            len({part.order_id for part in used}),
            sum(part.cost_fen for part in used),
        )
        for (code, name), used in groups.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.cost_fen, row.code, row.name)))


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)
        }
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, ZoneInfo):
        return value.key
    if isinstance(value, Path):
        return str(value)
    return value
