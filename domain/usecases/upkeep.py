"""Keeping upkeep plans, and making the orders that are due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from domain import settings
from domain.assets.asset import AssetStatus
from domain.people.working_time import local_day, zone_of
from domain.ports.storage import Store
from domain.service_levels.calendars import ROUND_THE_CLOCK, hours_on
from domain.upkeep.plans import MaintenancePlan, check_plan
from domain.upkeep.rhythm import Rhythm, first_after, working_day
from domain.usecases.orders import take_call
from domain.work_orders.kinds import Channel, Priority
from domain.work_orders.order import OrderDetails, WorkOrder


def save_plan(store: Store, plan: MaintenancePlan) -> MaintenancePlan:
    """As :func:`check_plan`; NotFound for a type, customer or machine that is not there."""
    check_plan(plan)
    store.order_type(plan.type_code)
    if plan.customer_id is not None:
        store.customer(plan.customer_id)
    for asset_id in plan.asset_ids:
        store.asset(asset_id)
    tidy = replace(plan, name=plan.name.strip(), note=plan.note.strip())
    store.save_plan(tidy)
    return tidy


def make_due_orders(store: Store, today: date | None = None) -> tuple[WorkOrder, ...]:
    """The orders of all plans that are due. A plan that was missed makes one, not many."""
    day = today or local_day(store.now, store.time_zone)
    made: list[WorkOrder] = []
    for plan in store.plans():
        if plan.is_due(day):
            made += make_orders(store, plan, day)
    return tuple(made)


def make_orders(store: Store, plan: MaintenancePlan, today: date) -> tuple[WorkOrder, ...]:
    """The next orders of ``plan``, and the plan moved on."""
    starts_at, ends_at = working_hours(store, plan, today)
    details = OrderDetails(
        type_code=plan.type_code,
        title=plan.name,
        description=plan.note,
        channel=Channel.SYSTEM,
        priority=Priority.PLANNED,
        customer_id=plan.customer_id,
        site_id=plan.site_id,
        window_start_at=starts_at,
        window_end_at=ends_at,
        parts=plan.parts,
    )
    each = [replace(details, asset_id=asset_id) for asset_id in _in_service(store, plan)]
    wanted = each if plan.asset_ids else [details]
    made = tuple(take_call(store, one) for one in wanted)
    store.save_plan(replace(plan, next_on=first_after(plan, max(plan.next_on, today))))
    return made


def working_hours(store: Store, plan: Rhythm, today: date) -> tuple[datetime, datetime]:
    """From when to when the office works on the next day of ``plan`` that is not past."""
    code = settings.text(store.setting, "company.calendar")
    calendar = store.calendars().get(code, ROUND_THE_CLOCK)
    on = working_day(plan, max(plan.next_on, today), calendar)
    spans = hours_on(calendar, on) or ((time(8), time(18)),)
    starts_at = _instant(store, on, spans[0][0])
    ends_at = _instant(store, on, spans[-1][1])
    if ends_at <= starts_at:
        ends_at += timedelta(days=1)
    return starts_at, ends_at


def _in_service(store: Store, plan: MaintenancePlan) -> list[int]:
    """Machines that are not retired."""
    machines = (store.asset(asset_id) for asset_id in plan.asset_ids)
    return [each.id for each in machines if each.status is not AssetStatus.RETIRED]


def _instant(store: Store, day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, zone_of(store.time_zone)).astimezone(store.now.tzinfo)
