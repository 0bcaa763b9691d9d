"""Upkeep plans: orders that make themselves, every so often (AS-05, IN-03)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from domain.errors import InvalidInput
from domain.upkeep.rhythm import Period, check_rhythm, is_due
from domain.work_orders.part_needs import PartNeed, check_needs


@dataclass(frozen=True, slots=True)
class MaintenancePlan:
    """An order of ``type_code`` for each machine of ``asset_ids`` (none: one for the customer's
    ``site_id``), ``every`` so many ``period``, counted from ``starts_on``. It is made ``lead_days``
    before its day. ``next_on``: the day of the next one, before it is moved to a working day
    (``on_working_days``). ``ends_on``: the last day it may fall on. ``parts``: what each order
    needs, to be put aside before its day."""

    code: str
    name: str
    type_code: str
    starts_on: date
    next_on: date
    every: int = 1
    period: Period = Period.MONTH
    lead_days: int = 7
    customer_id: int | None = None
    site_id: int | None = None
    asset_ids: tuple[int, ...] = ()
    on_working_days: bool = True
    ends_on: date | None = None
    note: str = ""
    active: bool = True
    parts: tuple[PartNeed, ...] = ()

    def is_due(self, today: date) -> bool:
        """Whether its next order is to be made."""
        return is_due(self, today)


def check_plan(plan: MaintenancePlan) -> None:
    """InvalidInput: 'name_required', 'plan_interval', 'plan_lead', 'plan_for_nobody',
    'plan_reversed', 'quantity_not_positive'."""
    if not plan.name.strip():
        raise InvalidInput("name_required")
    if plan.customer_id is None and not plan.asset_ids:
        raise InvalidInput("plan_for_nobody")
    check_needs(plan.parts)
    check_rhythm(plan)
