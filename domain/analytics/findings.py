"""What the figures say, as sentences: bands, changes, patterns, contradictions, cautions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domain.analytics.bottlenecks import Bottleneck
from domain.analytics.changes import Change
from domain.analytics.contradictions import find_contradictions
from domain.analytics.cuts import Cut, members_of
from domain.analytics.kpis import KPIS
from domain.analytics.measures import Band, FactTable, Measure
from domain.analytics.messages import Finding, Message, Param
from domain.analytics.patterns import HeatMap, ParetoBar
from domain.analytics.route_waste import RouteWaste
from domain.analytics.scores import TechnicianFigures
from domain.analytics.staffing import Staffing, is_pattern
from domain.analytics.surroundings import Supply, Surroundings

#: Parts of a day, by the hour they begin.
DAY_PARTS: tuple[tuple[str, range], ...] = (
    ("night", range(6)),
    ("morning", range(6, 12)),
    ("afternoon", range(12, 18)),
    ("evening", range(18, 24)),
)
#: A part of a weekday with this share of all late orders is named (and 1.5 times its due share).
LATE_CELL_SHARE, LATE_CELL_LIFT, LATE_CELL_ORDERS = 0.25, 1.5, 10
#: The fewest faults that make up this share of all are named.
PARETO_SHARE = 0.5
#: A machine with this many orders in one period wants a preventive plan.
MACHINE_ORDERS = 3
#: Imported orders above this share are mentioned as a caution, ratings below the count too.
IMPORT_SHARE, FEW_RATINGS = 0.2, 5
#: A region whose volume grew by this much, on at least so many orders.
SURGE, SURGE_ORDERS = 0.5, 20
#: Stock that does not last for so many days at the present rate is short; so many parts are named.
STOCK_DAYS, SHORT_PARTS = 14, 3
#: Days a technician must have worked before a low number of jobs is mentioned.
LOW_JOBS_DAYS = 5
_MOST_SURGES = 2
#: Ways longer than needed by this share are mentioned, on at least so many days.
ROUTE_WASTE, ROUTE_DAYS = 0.15, 10


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


def find_findings(evidence: Evidence) -> tuple[Finding, ...]:
    """Everything worth saying, most important first."""
    if not evidence.measures["volume"].sample and not evidence.measures["finished"].sample:
        return (Finding("basis", Message("finding_nothing"), Band.NONE, 0.0),)
    found = [
        *_golden(evidence),
        *find_contradictions(
            evidence.table, evidence.measures, evidence.technicians, evidence.by_branch
        ),
        *_lateness(evidence),
        *_staffing(evidence),
        *_routes(evidence),
        *_bottleneck(evidence),
        *_stuck(evidence),
        *_changes(evidence),
        *_pareto(evidence),
        *_machines(evidence),
        *_surge(evidence),
        *_low_jobs(evidence),
        *_complaints(evidence),
        *_cautions(evidence),
    ]
    return tuple(sorted(found, key=lambda finding: -finding.weight))


def _golden(evidence: Evidence) -> list[Finding]:
    found = []
    for place, key in enumerate(("sla_closure_rate", "jobs_per_head_day", "voluntary_rating_rate")):
        measure = evidence.measures[key]
        if measure.value is None:
            continue
        bands = KPIS[key].bands
        state = measure.band.value
        if bands and bands.upper is not None and measure.value > bands.upper:
            state = "high"
        params: dict[str, Param] = {
            "kpi": key,
            "now": measure.value,
            "hits": int(measure.hits),
            "sample": measure.sample,
        }
        ids = evidence.table.members(KPIS["late_orders"]).denominator if not place else ()
        found.append(
            Finding(
                "golden",
                Message(f"finding_{key}_{state}", params),
                measure.band,
                100.0 - place,
                ids,
            )
        )
    return found


def _changes(evidence: Evidence) -> list[Finding]:
    """The clearest change for the better and the two clearest for the worse."""
    found = []
    firm = sorted(
        (change for change in evidence.changes if change.verdict in (Band.GOOD, Band.BAD)),
        key=lambda change: -change.size,
    )
    worse = [change for change in firm if change.verdict is Band.BAD][:2]
    better = [change for change in firm if change.verdict is Band.GOOD][:1]
    for place, change in enumerate((*worse, *better)):
        key = "finding_worse" if change.verdict is Band.BAD else "finding_better"
        params: dict[str, Param] = {"kpi": change.key, "now": change.now, "before": change.before}
        ids = evidence.table.members(KPIS[change.key]).numerator
        found.append(Finding("change", Message(key, params), change.verdict, 60.0 - place, ids))
    return found


def _lateness(evidence: Evidence) -> list[Finding]:
    heat, late_total = evidence.heat, evidence.heat.late_total
    due_total = sum(map(sum, heat.due))
    if late_total < LATE_CELL_ORDERS:
        return []
    best: tuple[float, int, int, str] | None = None
    for weekday in range(7):
        for part, hours in DAY_PARTS:
            late = sum(heat.late[weekday][hour] for hour in hours)
            due = sum(heat.due[weekday][hour] for hour in hours)
            share = late / late_total
            lift = share / (due / due_total) if due else 0.0
            if (
                share >= LATE_CELL_SHARE
                and lift >= LATE_CELL_LIFT
                and (not best or share > best[0])
                and is_pattern(evidence.table, weekday, hours.start, hours.stop)
            ):
                best = (share, late, weekday, part)
    if best is None:
        return []
    share, late, weekday, part = best
    hours = dict(DAY_PARTS)[part]
    table = evidence.table
    _, weekdays, hour = table.columns.local("reported_at")
    inside = (weekdays == weekday) & (hour >= hours.start) & (hour < hours.stop)
    ids = table.members(KPIS["late_orders"], inside).denominator
    params: dict[str, Param] = {
        "late_share": share,
        "weekday": weekday,
        "day_part": part,
        "count": late,
        "total": late_total,
    }
    return [Finding("lateness", Message("finding_late_cell", params), Band.BAD, 80.0, ids)]


def _bottleneck(evidence: Evidence) -> list[Finding]:
    slowest = evidence.bottleneck.slowest
    step = evidence.bottleneck.step(slowest) if slowest else None
    if step is None:
        return []
    params: dict[str, Param] = {
        "step": step.key,
        "mean_minutes": step.mean_minutes,
        "step_share": step.share,
    }
    found = [Finding("bottleneck", Message("finding_bottleneck", params), Band.WATCH, 75.0)]
    losses = [
        (one.late_minutes - one.in_time_minutes, one)
        for one in evidence.bottleneck.steps
        # The review comes after the limit was met or missed.
        if one.key != "review" and one.late_minutes is not None and one.in_time_minutes is not None
    ]
    lost, where = max(losses, key=lambda pair: pair[0], default=(0.0, step))
    if lost > 0.0 and evidence.heat.late_total >= LATE_CELL_ORDERS:
        late: dict[str, Param] = {
            "step": where.key,
            "late_minutes": where.late_minutes,
            "in_time_minutes": where.in_time_minutes,
        }
        found.append(Finding("bottleneck", Message("finding_late_step", late), Band.WATCH, 74.0))
    return found


def _stuck(evidence: Evidence) -> list[Finding]:
    measure = evidence.measures["stuck_share"]
    if not measure.hits:
        return []
    params: dict[str, Param] = {
        "count": int(measure.hits),
        "total": measure.sample,
        "stuck_share": measure.value,
    }
    ids = evidence.table.members(KPIS["stuck_share"]).numerator
    weight = 78.0 if measure.band is Band.BAD else 45.0
    return [Finding("backlog", Message("finding_stuck", params), measure.band, weight, ids)]


def _pareto(evidence: Evidence) -> list[Finding]:
    bars = evidence.pareto
    enough = next((place for place, bar in enumerate(bars) if bar.cumulative >= PARETO_SHARE), None)
    if enough is None or enough > 5:
        return []
    named = tuple(bar.fault for bar in bars[: enough + 1])
    params: dict[str, Param] = {
        "count": len(named),
        "names": named,
        "faults_share": bars[enough].cumulative,
    }
    faults = set(named)
    table = evidence.table
    inside = table.columns.is_one_of("fault", faults)
    ids = table.members(KPIS["volume"], inside).denominator
    key = "finding_pareto_one" if len(named) == 1 else "finding_pareto"
    return [Finding("faults", Message(key, params), Band.NONE, 50.0, ids)]


def _machines(evidence: Evidence) -> list[Finding]:
    busy = [
        row for row in evidence.by_asset.rows if (row.values["volume"] or 0.0) >= MACHINE_ORDERS
    ]
    if not busy:
        return []
    worst = busy[0]
    params: dict[str, Param] = {
        "count": len(busy),
        "asset": worst.label,
        "orders": int(worst.values["volume"] or 0),
    }
    key = "finding_machine" if len(busy) == 1 else "finding_machines"
    ids = _ids(evidence.table, "asset", worst.key)
    machines = tuple(int(row.key) for row in busy if row.key.isdecimal())
    return [Finding("machines", Message(key, params), Band.WATCH, 48.0, ids, machines)]


def _surge(evidence: Evidence) -> list[Finding]:
    before = {row.key: row.values["volume"] or 0.0 for row in evidence.by_region_before.rows}
    found = []
    for row in evidence.by_region.rows:
        now, earlier = row.values["volume"] or 0.0, before.get(row.key, 0.0)
        if earlier and now >= SURGE_ORDERS and now / earlier - 1.0 >= SURGE:
            params: dict[str, Param] = {
                "region": row.label,
                "growth_share": now / earlier - 1.0,
                "orders": int(now),
            }
            found.append(_surging(evidence, row.key, params))
        if len(found) == _MOST_SURGES:
            break
    return found


def _surging(evidence: Evidence, region: str, params: Mapping[str, Param]) -> Finding:
    """A region with more orders, and whether the parts it uses will last."""
    table = evidence.table
    ids = _ids(table, "region", region)
    done = table.members(KPIS["finished"], members_of(table, "region", region)).denominator
    period = table.period
    days = max(1.0, (period.known_until_at - period.start_at).total_seconds() / 86_400.0)

    def is_short(one: Supply) -> bool:
        return one.stock < one.used / days * STOCK_DAYS

    short = [one for one in evidence.surroundings.supply(region, done) if is_short(one)]
    if not short:
        return Finding("surge", Message("finding_surge", params), Band.WATCH, 46.0, ids)
    named = tuple(f"{one.name} × {one.stock:g}" for one in short[:SHORT_PARTS])
    message = Message("finding_surge_short", {**params, "names": named, "days": STOCK_DAYS})
    return Finding("surge", message, Band.BAD, 72.0, ids)


def _staffing(evidence: Evidence) -> list[Finding]:
    """KP-19: one proposal, for the time that has most late orders and too few people."""
    staffing = evidence.staffing
    if staffing is None or not staffing.tight:
        return []
    worst = staffing.tight[0]
    params: dict[str, Param] = {
        "weekday": worst.weekday,
        "hours": worst.hours,
        "late_share": worst.late_share,
        "per_hour": f"{worst.per_hour:.1f}",
        "people": f"{worst.people:.1f}",
        "order_minutes": staffing.order_minutes,
        "more": staffing.more,
        "served": staffing.served,
        "count": worst.late,
    }
    key = "finding_staffing"
    if staffing.idle:
        idle = staffing.idle[0]
        key = "finding_staffing_move"
        params |= {
            "idle_weekday": idle.weekday,
            "idle_hours": idle.hours,
            "idle_people": f"{idle.people:.1f}",
            "idle_share": idle.load,
        }
    _, weekdays, hour = evidence.table.columns.local("reported_at")
    inside = (weekdays == worst.weekday) & (hour >= worst.first) & (hour < worst.last)
    ids = evidence.table.members(KPIS["late_orders"], inside).denominator
    return [Finding("lateness", Message(key, params), Band.WATCH, 79.0, ids)]


def _routes(evidence: Evidence) -> list[Finding]:
    """KP-17."""
    routes = evidence.routes
    if routes is None or routes.days < ROUTE_DAYS or routes.share < ROUTE_WASTE:
        return []
    params: dict[str, Param] = {
        "waste_share": routes.share,
        "lost_minutes": routes.minutes - routes.best_minutes,
        "km": f"{routes.km - routes.best_km:.0f}",
        "days": routes.days,
    }
    return [Finding("routes", Message("finding_route_waste", params), Band.WATCH, 58.0)]


def _low_jobs(evidence: Evidence) -> list[Finding]:
    low = [
        one
        for one in evidence.technicians
        if one.jobs_per_day is not None
        and one.jobs_per_day < 2.0
        and one.worked_days >= LOW_JOBS_DAYS
    ]
    if not low or len(low) == len(evidence.technicians):
        # When everybody is below, the golden measure has said so already.
        return []
    params: dict[str, Param] = {"names": tuple(one.name for one in low), "count": len(low)}
    return [Finding("people", Message("finding_low_jobs", params), Band.WATCH, 44.0)]


def _complaints(evidence: Evidence) -> list[Finding]:
    counted = [
        (round((row.values["complaint_rate"] or 0.0) * row.samples["complaint_rate"]), row)
        for row in evidence.by_customer.rows
    ]
    count, worst = max(counted, key=lambda pair: pair[0], default=(0, None))
    if worst is None or count < MACHINE_ORDERS:
        return []
    params: dict[str, Param] = {"customer": worst.label, "count": count}
    ids = _ids(evidence.table, "customer", worst.key)
    return [Finding("customers", Message("finding_complaints", params), Band.BAD, 55.0, ids)]


def _cautions(evidence: Evidence) -> list[Finding]:
    found = []
    imported, ratings = evidence.measures["import_share"], evidence.measures["satisfaction"]
    if imported.value is not None and imported.value >= IMPORT_SHARE:
        found.append(
            Finding(
                "basis",
                Message("finding_imported", {"imported_share": imported.value}),
                Band.NONE,
                30.0,
            )
        )
    if ratings.sample < FEW_RATINGS and evidence.measures["finished"].sample:
        found.append(
            Finding(
                "basis", Message("finding_few_ratings", {"count": ratings.sample}), Band.NONE, 35.0
            )
        )
    if not evidence.table.period.complete:
        found.append(Finding("basis", Message("finding_running"), Band.NONE, 90.0))
    return found


def _ids(table: FactTable, dimension: str, key: str) -> tuple[int, ...]:
    return table.members(KPIS["volume"], members_of(table, dimension, key)).denominator
