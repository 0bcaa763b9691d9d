"""Giving orders to technicians, moving them, taking them back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from domain import settings
from domain.dispatching.eligibility import judge
from domain.dispatching.job_needs import job_need
from domain.dispatching.moves import today_of
from domain.dispatching.situation import JobNeed, Situation, Verdict
from domain.errors import NotAllowed
from domain.people.operators import Right
from domain.people.technician import Technician
from domain.people.working_time import day_bounds, local_day, shift_day, zone_of
from domain.ports.storage import Store
from domain.service_levels.calendars import (
    ROUND_THE_CLOCK,
    WorkCalendar,
    hours_on,
    next_working_day,
)
from domain.usecases import notices
from domain.usecases.helpers import without_helper
from domain.usecases.order_steps import carry_out, present_order
from domain.usecases.rights import require
from domain.work_orders import commands as c
from domain.work_orders.kinds import UNDER_WAY
from domain.work_orders.order import Dispatch, WorkOrder

#: Findings that make the same hour on another day a bad choice.
_CLASHES = frozenset(
    {"overlap", "travel_conflict", "off_shift", "on_leave", "break_overlap", "in_past"}
)


def dispatch_order(
    store: Store,
    order_id: int,
    technician_id: int,
    *,
    starts_at: datetime | None = None,
    override_reason: str = "",
    reason: str = "",
    hold_seconds: int | None = None,
    expected_version: int | None = None,
) -> WorkOrder:
    """Give the order to ``technician_id`` at ``starts_at`` (None: the earliest time that fits) and
    text him; from another technician it is moved directly, and he is told.

    NotAllowed('hard_stop', findings, technician, number) when a rule refuses and no
    ``override_reason`` is given; NotAllowed('already_dispatched') when he has it and no other time
    was named.
    """
    order = present_order(store, order_id, expected_version)
    present = present_dispatch(order)
    if present is not None and present.technician_id == technician_id:
        if starts_at is None:
            raise NotAllowed("already_dispatched", number=order.number)
        return reschedule_dispatch(
            store,
            order_id,
            starts_at,
            override_reason=override_reason,
            expected_version=expected_version,
        )
    verdict = judge(store.situation(), job_need(order), technician_id, starts_at)
    return send(
        store,
        order,
        verdict,
        override_reason=override_reason,
        reason=reason,
        hold_seconds=hold_seconds,
    )


def send(
    store: Store,
    order: WorkOrder,
    verdict: Verdict,
    *,
    override_reason: str = "",
    reason: str = "",
    hold_seconds: int | None = None,
) -> WorkOrder:
    """Dispatch as ``verdict`` plans it, and text those concerned; stops as
    :func:`dispatch_order` does."""
    stop_if_refused(store, order, verdict, override_reason)
    had_it = present_dispatch(order) is not None
    command = c.DispatchOrder(
        technician_id=verdict.technician_id,
        planned_start_at=verdict.starts_at,
        planned_end_at=verdict.ends_at,
        short_no=store.next_short_no(verdict.technician_id),
        override_reason=override_reason if verdict.refused else "",
        reason=reason,
    )
    commands: list[c.Command] = [command]
    if verdict.technician_id in order.collaborators:  # nobody comes along with himself
        commands.append(without_helper(order, verdict.technician_id))
    after = carry_out(store, order, *commands)
    if had_it:
        notices.take_back(store, order, after, reason=reason)
    notices.announce(store, after, hold_seconds=hold_seconds)
    return after


def present_dispatch(order: WorkOrder) -> Dispatch | None:
    return order.dispatch if order.status in UNDER_WAY else None


def stop_if_refused(store: Store, order: WorkOrder, verdict: Verdict, override_reason: str) -> None:
    """NotAllowed('hard_stop', findings, technician, number) where a rule refuses and nobody says why
    it is done all the same; as :func:`domain.usecases.rights.require` for who may not say so."""
    if not verdict.refused:
        return
    if not override_reason.strip():
        raise NotAllowed(
            "hard_stop",
            number=order.number,
            technician=store.technician(verdict.technician_id).name,
            findings=tuple(finding for finding in verdict.findings if finding.hard),
        )
    require(store, Right.OVERRIDE)


def dispatch_orders(
    store: Store,
    order_ids: Sequence[int],
    technician_id: int,
    *,
    override_reason: str = "",
    reason: str = "",
) -> tuple[WorkOrder, ...]:
    """Several orders to one technician, one after the other in the order given; all or none."""
    return tuple(
        dispatch_order(
            store,
            order_id,
            technician_id,
            override_reason=override_reason,
            reason=reason,
        )
        for order_id in order_ids
    )


def unassign_order(store: Store, order_id: int, *, reason: str = "") -> WorkOrder:
    """Back into the queue; the technician is told if his text has left."""
    return carry_out(store, store.order(order_id), c.UnassignOrder(reason=reason))


def reschedule_dispatch(
    store: Store,
    order_id: int,
    starts_at: datetime,
    ends_at: datetime | None = None,
    *,
    override_reason: str = "",
    expected_version: int | None = None,
) -> WorkOrder:
    """Same technician, other time. ``ends_at`` None keeps the planned length. Stops as
    :func:`dispatch_order` does; he is told."""
    order = present_order(store, order_id, expected_version)
    present = present_dispatch(order)
    if present is None:
        raise NotAllowed("step_not_allowed", status=order.status.value, step="reschedule")
    if ends_at is None:
        ends_at = starts_at + (present.planned_end_at - present.planned_start_at)
    length = round((ends_at - starts_at) / timedelta(minutes=1))
    need = replace(job_need(order), duration_minutes=max(length, 1))
    verdict = judge(store.situation(), need, present.technician_id, starts_at)
    return replan(store, order, verdict, override_reason=override_reason)


def replan(
    store: Store, order: WorkOrder, verdict: Verdict, *, override_reason: str = ""
) -> WorkOrder:
    """The times of ``verdict`` for who has it; the reason of an override stays in the history."""
    stop_if_refused(store, order, verdict, override_reason)
    commands: list[c.Command] = [
        c.RescheduleDispatch(planned_start_at=verdict.starts_at, planned_end_at=verdict.ends_at)
    ]
    if verdict.refused:
        commands.append(c.AddNote(text=override_reason.strip()))
    return carry_out(store, order, *commands)


def push_to_next_working_day(
    store: Store, order_id: int, *, expected_version: int | None = None
) -> WorkOrder:
    """The same hour on the office's next working day (DD-10), or the first time that fits on that
    day; an order nobody has yet gets its promised time moved. A night shift is one day, that on
    which it begins."""
    order = present_order(store, order_id, expected_version)
    present = present_dispatch(order)
    if present is None:
        return _push_promise(store, order)
    situation = store.situation()
    target = _same_hour(
        store, situation, present.planned_start_at, situation.technicians.get(present.technician_id)
    )
    length = present.planned_end_at - present.planned_start_at
    need = replace(
        job_need(order),
        duration_minutes=max(round(length / timedelta(minutes=1)), 1),
        # The move gives up the promises of the day it leaves.
        window_start_at=None,
        window_end_at=None,
        arrive_due_at=None,
        resolve_due_at=None,
    )
    starts_at = _fitting(situation, need, present.technician_id, target, store.time_zone)
    verdict = judge(situation, need, present.technician_id, starts_at)
    stop_if_refused(store, order, verdict, "")
    commands: list[c.Command] = []
    shifted = _shifted_window(order, starts_at - present.planned_start_at)
    if shifted is not None:
        commands.append(shifted)
    commands.append(
        c.RescheduleDispatch(planned_start_at=starts_at, planned_end_at=starts_at + length)
    )
    return carry_out(store, order, *commands)


def _fitting(
    situation: Situation, need: JobNeed, technician_id: int, target: datetime, time_zone: str
) -> datetime:
    verdict = judge(situation, need, technician_id, target)
    if not any(finding.code in _CLASHES for finding in verdict.findings):
        return target
    morning, _ = day_bounds(local_day(target, time_zone), time_zone)
    return judge(situation, replace(need, window_start_at=morning), technician_id).starts_at


def _same_hour(
    store: Store, situation: Situation, instant: datetime, who: Technician | None
) -> datetime:
    """The hour of ``instant`` on the working day after it, or after today if it is past. ``who``
    does it: his night shift is one day."""
    zone = zone_of(store.time_zone)
    local = instant.astimezone(zone)
    begun = shift_day(who, instant, store.time_zone) if who is not None else local.date()
    day = next_working_day(_office(store), max(begun, today_of(situation)))
    moved = datetime.combine(
        day + (local.date() - begun), local.timetz().replace(tzinfo=None), zone
    )
    return moved.astimezone(instant.tzinfo)


def _office(store: Store) -> WorkCalendar:
    code = settings.text(store.setting, "company.calendar")
    return store.calendars().get(code, ROUND_THE_CLOCK)


def _shifted_window(order: WorkOrder, by: timedelta) -> c.EditDetails | None:
    starts, ends = order.details.window_start_at, order.details.window_end_at
    if starts is None and ends is None:
        return None
    return c.EditDetails(
        details=replace(
            order.details,
            window_start_at=starts + by if starts is not None else None,
            window_end_at=ends + by if ends is not None else None,
        )
    )


def _push_promise(store: Store, order: WorkOrder) -> WorkOrder:
    details = order.details
    known = details.window_start_at or details.window_end_at
    if known is not None:
        shifted = _shifted_window(order, _same_hour(store, store.situation(), known, None) - known)
        return order if shifted is None else carry_out(store, order, shifted)
    office = _office(store)
    day = next_working_day(office, today_of(store.situation()))
    spans = hours_on(office, day)
    opens = min((span[0] for span in spans), default=time(8))
    zone = zone_of(store.time_zone)
    starts_at = datetime.combine(day, opens or time(8), zone).astimezone(store.now.tzinfo)
    return carry_out(
        store, order, c.EditDetails(details=replace(details, window_start_at=starts_at))
    )
