"""A preventive plan for a machine that fails again and again (AS-06)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta

from domain.assets.asset import Asset
from domain.upkeep.plans import MaintenancePlan
from domain.upkeep.rhythm import Period
from domain.work_orders.part_needs import PartNeed

#: This many failures make a machine worth a plan.
FAILURES = 3
#: Weeks between two upkeeps: where nothing is known, and the bounds.
_USUAL, _SHORTEST, _LONGEST = 4, 1, 13
_TYPE = "upkeep"


def propose_plan(
    asset: Asset,
    days_between: float | None,
    today: date,
    *,
    name: str,
    types: Collection[str],
    taken: Collection[str],
    parts: tuple[PartNeed, ...] = (),
) -> MaintenancePlan:
    """Twice as often as it fails, from next week on. ``days_between``: failures, None where nobody
    can say yet; ``types``: codes of the company's order types, ``taken``: of its plans; ``parts``:
    what its failures usually need."""
    weeks = _USUAL if days_between is None else round(days_between / 2 / 7)
    weeks = min(max(weeks, _SHORTEST), _LONGEST)
    starts_on = today + timedelta(days=7)
    code = f"preventive-{asset.id}"
    while code in taken:
        code += "-1"
    return MaintenancePlan(
        code,
        name,
        _TYPE if _TYPE in types else next(iter(types), ""),
        starts_on,
        starts_on,
        every=weeks,
        period=Period.WEEK,
        lead_days=min(7, weeks * 7 - 1),
        customer_id=asset.customer_id,
        site_id=asset.site_id,
        asset_ids=(asset.id,),
        parts=parts,
    )


def plans_of(plans: Iterable[MaintenancePlan], asset_id: int) -> tuple[MaintenancePlan, ...]:
    """Those that make orders for the machine, the next one first."""
    found = [plan for plan in plans if plan.active and asset_id in plan.asset_ids]
    return tuple(sorted(found, key=lambda plan: plan.next_on))
