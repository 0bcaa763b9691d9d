"""What makes the orders: faults, machines, regions, customers."""

from __future__ import annotations

from collections.abc import Mapping

from domain.analytics.cuts import members_of
from domain.analytics.findings.evidence import Evidence
from domain.analytics.kpis import KPIS
from domain.analytics.measures import Band, FactTable
from domain.analytics.messages import Finding, Message, Param
from domain.analytics.surroundings import Supply

#: The fewest faults that make up this share of all are named.
PARETO_SHARE = 0.5
#: A machine with this many orders in one period wants a preventive plan.
MACHINE_ORDERS = 3
#: A region whose volume grew by this much, on at least so many orders.
SURGE, SURGE_ORDERS = 0.5, 20
#: Stock that does not last for so many days at the present rate is short; so many parts are named.
STOCK_DAYS, SHORT_PARTS = 14, 3
_MOST_SURGES = 2


def about_pareto(evidence: Evidence) -> list[Finding]:
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


def about_machines(evidence: Evidence) -> list[Finding]:
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


def about_surge(evidence: Evidence) -> list[Finding]:
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


def about_complaints(evidence: Evidence) -> list[Finding]:
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


def _ids(table: FactTable, dimension: str, key: str) -> tuple[int, ...]:
    return table.members(KPIS["volume"], members_of(table, dimension, key)).denominator
