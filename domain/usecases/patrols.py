"""Keeping patrol routes, making their orders, and writing down what was found (AS-07)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from domain.assets.asset import AssetStatus
from domain.assets.logbook import EntryKind, LogbookEntry
from domain.defaults import suggest_type
from domain.dispatching.eligibility import judge as judge_technician
from domain.dispatching.job_needs import job_need
from domain.errors import InvalidInput, NotAllowed
from domain.patrols.patrol import (
    PRIORITIES,
    Patrol,
    PatrolAnswer,
    PatrolResult,
    Severity,
    judge,
    what_is_wrong,
)
from domain.patrols.route import PatrolPoint, PatrolRoute, check_route, with_codes
from domain.people.working_time import local_day
from domain.ports.storage import Store
from domain.upkeep.rhythm import first_after, is_due
from domain.usecases import dispatching
from domain.usecases.equipment import add_file, save_entry
from domain.usecases.order_steps import carry_out
from domain.usecases.orders import close_order, take_call
from domain.usecases.upkeep import working_hours
from domain.work_orders import commands as c
from domain.work_orders.kinds import CLOSED, DISPATCHABLE, Channel, Priority
from domain.work_orders.order import OrderDetails, WorkOrder


def save_route(store: Store, route: PatrolRoute) -> PatrolRoute:
    """As :func:`check_route`; NotFound for a type, inspector, customer or machine that is not there.
    Places without a tag get a code."""
    tidy = with_codes(check_route(route))
    store.order_type(tidy.type_code)
    if tidy.technician_id is not None:
        store.technician(tidy.technician_id)
    if tidy.customer_id is not None:
        store.customer(tidy.customer_id)
    for point in tidy.points:
        if point.asset_id is not None:
            store.asset(point.asset_id)
    store.patrols.save_route(tidy)
    return tidy


# --- orders -----------------------------------------------------------------------------------------
def make_due_patrols(store: Store, today: date | None = None) -> tuple[Patrol, ...]:
    """The patrols of all routes that are due. A route that was missed makes one, not many."""
    day = today or local_day(store.now, store.time_zone)
    due = (route for route in store.patrols.routes() if is_due(route, day))
    return tuple(make_patrol(store, route, day) for route in due)


def make_patrol(store: Store, route: PatrolRoute, today: date) -> Patrol:
    """The next patrol of ``route`` with its order, published to the inspector where no rule speaks
    against it, else waiting in the queue; and the route moved on."""
    starts_at, ends_at = working_hours(store, route, today)
    points = _present_points(store, route)
    details = OrderDetails(
        type_code=route.type_code,
        title=route.name,
        description="\n".join((*_listed(points), *filter(None, (route.note,)))),
        channel=Channel.SYSTEM,
        priority=Priority.PLANNED,
        customer_id=route.customer_id,
        site_id=route.site_id,
        asset_id=_only_machine(points),
        skills=frozenset(filter(None, (route.skill_code,))),
        duration_minutes=route.duration_minutes,
        window_start_at=starts_at,
        window_end_at=ends_at,
    )
    order = take_call(store, details)
    if route.technician_id is not None:
        _publish(store, order, route.technician_id)
    planned_on = local_day(starts_at, store.time_zone)
    made = Patrol(0, route.code, route.name, order.id, planned_on, points)
    store.patrols.save_route(replace(route, next_on=first_after(route, max(route.next_on, today))))
    return store.patrols.save_patrol(made)


def _present_points(store: Store, route: PatrolRoute) -> tuple[PatrolPoint, ...]:
    """Without machines that are retired; each with the tag it has now."""
    found = []
    for point in route.points:
        if point.asset_id is None:
            found.append(point)
            continue
        machine = store.asset(point.asset_id)
        if machine.status is not AssetStatus.RETIRED:
            place = point.place or machine.location
            found.append(replace(point, code=machine.code, place=place))
    return tuple(found)


def _listed(points: Sequence[PatrolPoint]) -> list[str]:
    return [
        f"{place}. {point.name}" + (f" ({point.place})" if point.place else "")
        for place, point in enumerate(points, 1)
    ]


def _only_machine(points: Sequence[PatrolPoint]) -> int | None:
    machines = {point.asset_id for point in points}
    return machines.pop() if len(machines) == 1 else None


def _publish(store: Store, order: WorkOrder, technician_id: int) -> None:
    """To its inspector, for when he is first free that day; else the desk decides."""
    situation = store.situation()
    verdict = judge_technician(situation, job_need(order), technician_id)
    due_at = max(order.details.window_start_at or store.now, store.now)
    zone = situation.time_zone
    same_day = local_day(verdict.starts_at, zone) == local_day(due_at, zone)
    if same_day and not verdict.refused:
        dispatching.send(store, order, verdict)


# --- results ----------------------------------------------------------------------------------------
def record_point(
    store: Store,
    patrol_id: int,
    ordinal: int,
    texts: Sequence[str],
    *,
    words: str = "",
    severity: Severity | None = None,
    photo: tuple[str, bytes] | None = None,
) -> PatrolResult:
    """What was found at a point: ``texts``, one for each of its checks; ``words``: what is wrong.

    A reading out of its limits is abnormal by itself and becomes the machine's meter reading either
    way. What is abnormal makes a repair order that follows the patrol's, or joins the one an earlier
    finding at the machine has open; ``severity`` ON_THE_SPOT: none. Recorded again, it is put right.
    NotAllowed('patrol_is_finished'); InvalidInput as :func:`judge`."""
    patrol = store.patrols.patrol(patrol_id)
    if not patrol.is_open:
        raise NotAllowed("patrol_is_finished", name=patrol.name)
    point = _point(patrol, ordinal)
    answers = tuple(map(judge, point.checks, [*texts, *[""] * len(point.checks)]))
    words = words.strip() or what_is_wrong(answers)
    abnormal = bool(words) or any(each.abnormal for each in answers)
    before = next((x for x in store.patrols.results(patrol_id) if x.ordinal == ordinal), None)
    result = replace(
        before or PatrolResult(0, patrol_id, ordinal, point.name, store.now, point.asset_id),
        answers=answers,
        abnormal=abnormal,
        severity=(severity or Severity.MINOR) if abnormal else None,
        words=words,
        actor=store.actor,
    )
    if photo is not None:
        result = _with_photo(store, patrol, result, photo)
    if point.asset_id is not None:
        _keep_readings(store, patrol, point.asset_id, answers)
    if abnormal and result.order_id is None:
        result = replace(result, order_id=_repair(store, patrol, point, result))
    return store.patrols.save_result(result)


def _point(patrol: Patrol, ordinal: int) -> PatrolPoint:
    if not 0 <= ordinal < len(patrol.points):
        raise InvalidInput("patrol_point_unknown", number=ordinal + 1)
    return patrol.points[ordinal]


def _with_photo(
    store: Store, patrol: Patrol, result: PatrolResult, photo: tuple[str, bytes]
) -> PatrolResult:
    """A machine's photo goes into its logbook as well."""
    name, content = photo
    if result.asset_id is None:
        digest = store.equipment.keep_file(content)
    else:
        digest = add_file(store, result.asset_id, name, content, patrol.name).digest
    return replace(result, digest=digest, file_name=name)


def _keep_readings(
    store: Store, patrol: Patrol, asset_id: int, answers: Sequence[PatrolAnswer]
) -> None:
    entries = store.equipment.entries_of(asset_id, patrol.order_id)
    known = {each.title: each for each in entries if each.kind is EntryKind.METER}
    for answer in answers:
        if answer.value is None:
            continue
        fresh = LogbookEntry(
            0, asset_id, EntryKind.METER, store.now, answer.label, patrol.name,
            order_id=patrol.order_id, actor=store.actor,
        )  # fmt: skip
        entry = known.get(answer.label, fresh)
        save_entry(store, replace(entry, value=answer.value, unit=answer.unit))


def _repair(store: Store, patrol: Patrol, point: PatrolPoint, result: PatrolResult) -> int | None:
    """The id of the order that puts it right; None where none is to be made."""
    severity = result.severity
    if severity is None or severity is Severity.ON_THE_SPOT:
        return None
    said = f"{patrol.name} {patrol.planned_on.isoformat()} · {result.name}"
    if point.asset_id is not None:
        known = store.patrols.open_repair(point.asset_id)
        if known is not None:
            carry_out(store, store.order(known), c.AddNote(text=said))
            return known
    order = store.order(patrol.order_id)
    machine = store.asset(point.asset_id) if point.asset_id is not None else None
    about = " ".join((point.name, machine.category if machine is not None else "", result.words))
    details = OrderDetails(
        type_code=_repair_type(store, about, order.details.type_code),
        title=f"{point.name}: {result.words}"[:60],
        description="\n".join(filter(None, (said, point.place))),
        channel=Channel.SYSTEM,
        priority=PRIORITIES[severity],
        customer_id=None if machine is not None else order.details.customer_id,
        site_id=None if machine is not None else order.details.site_id,
        asset_id=point.asset_id,
        stopped=severity is Severity.STOPPED,
        parent_id=order.id,
        parent_number=order.number,
    )
    return take_call(store, details).id


def _repair_type(store: Store, about: str, otherwise: str) -> str:
    repairs = tuple(
        each
        for each in store.all_order_types()
        if each.active and each.priority is not Priority.PLANNED
    )
    found = suggest_type(about, repairs)
    if found is None:
        found = next((each for each in repairs if each.code == "repair"), None)
    return found.code if found is not None else otherwise


def take_back_point(store: Store, patrol_id: int, ordinal: int) -> None:
    """Nobody was there after all. NotAllowed('patrol_is_finished'), and ('patrol_has_repair') where
    an order was made of it."""
    patrol = store.patrols.patrol(patrol_id)
    if not patrol.is_open:
        raise NotAllowed("patrol_is_finished", name=patrol.name)
    for result in store.patrols.results(patrol_id):
        if result.ordinal != ordinal:
            continue
        if result.order_id is not None:
            raise NotAllowed("patrol_has_repair", number=store.order(result.order_id).number)
        store.patrols.delete_result(result.id)


def finish_patrol(
    store: Store, patrol_id: int, resolution: str, technician_id: int | None = None
) -> Patrol:
    """The walk is over: its order is finished and archived with ``resolution``. ``technician_id``:
    who walked, for an order that still waits in the queue; without one NotAllowed
    ('patrol_by_nobody')."""
    patrol = store.patrols.patrol(patrol_id)
    if not patrol.is_open:
        raise NotAllowed("patrol_is_finished", name=patrol.name)
    order = store.order(patrol.order_id)
    if order.status in DISPATCHABLE:
        if technician_id is None:
            raise NotAllowed("patrol_by_nobody", name=patrol.name)
        order = _note_who_walked(store, order, technician_id)
    if order.status not in CLOSED:
        close_order(store, order.id, resolution=resolution)
    return store.patrols.save_patrol(
        replace(patrol, finished_at=store.now, finished_by=store.actor)
    )


def _note_who_walked(store: Store, order: WorkOrder, technician_id: int) -> WorkOrder:
    """A dispatch without a text: it is done already."""
    store.technician(technician_id)
    length = timedelta(minutes=order.details.duration_minutes)
    command = c.DispatchOrder(
        technician_id=technician_id,
        planned_start_at=store.now - length,
        planned_end_at=store.now,
        short_no=store.next_short_no(technician_id),
    )
    return carry_out(store, order, command)


def reopen_patrol(store: Store, patrol_id: int) -> Patrol:
    """Something was forgotten; its order stays as it is."""
    patrol = store.patrols.patrol(patrol_id)
    return store.patrols.save_patrol(replace(patrol, finished_at=None, finished_by=""))
