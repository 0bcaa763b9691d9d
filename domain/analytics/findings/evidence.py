"""What findings are drawn from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domain.analytics.bottlenecks import Bottleneck
from domain.analytics.changes import Change
from domain.analytics.cuts import Cut
from domain.analytics.measures import FactTable, Measure
from domain.analytics.patterns import HeatMap, ParetoBar
from domain.analytics.route_waste import RouteWaste
from domain.analytics.scores import TechnicianFigures
from domain.analytics.staffing import Staffing
from domain.analytics.surroundings import Surroundings


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Everything findings are drawn from."""

    table: FactTable
    measures: Mapping[str, Measure]
    changes: Sequence[Change]
    heat: HeatMap
    pareto: Sequence[ParetoBar]
    bottleneck: Bottleneck
    technicians: Sequence[TechnicianFigures]
    by_branch: Cut
    by_region: Cut
    by_region_before: Cut
    by_asset: Cut
    by_customer: Cut
    staffing: Staffing | None = None
    routes: RouteWaste | None = None
    surroundings: Surroundings = field(default_factory=Surroundings)
