"""A work order as one row of plain values, and back.

Values are what the drivers take as they are (integers for instants, JSON as text), because orders
are the one thing that comes in millions. Reading needs no more than the row.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from datetime import datetime
from functools import partial
from itertools import pairwise
from operator import attrgetter
from typing import Any, get_type_hints

from domain.codec import from_plain, to_plain
from domain.service_levels.clocks import Clock, ClockKind, ClockState
from domain.work_orders.kinds import CLOSED, AbnormalCause, Channel, OrderStatus, Priority
from domain.work_orders.order import Dispatch, Milestones, OrderDetails, WorkOrder
from persistence.mapping.clock_arrays import clock_from_array, clock_to_array
from persistence.types import dumps, from_micros, to_micros

MILESTONES = tuple(field.name for field in fields(Milestones))
_DETAIL_COLUMNS = [
    "type_code",
    "title",
    "description",
    "channel",
    "priority",
    "customer_id",
    "customer_name",
    "site_id",
    "asset_id",
    "contact_name",
    "contact_phone",
    "address",
    "district",
    "region",
    "branch_id",
    "lat",
    "lon",
    "skills",
    "duration_minutes",
    "window_start_at",
    "window_end_at",
    "vip_level",
    "stopped",
    "crew",
    "external_number",
    "notes",
]
_DETAILS_BESIDE = tuple(
    field for field in fields(OrderDetails) if field.name not in _DETAIL_COLUMNS
)
_ORDER_COLUMNS = {"id", "number", "version", "status", "imported", "returned_count"}
_ORDER_APART = _ORDER_COLUMNS | {"details", "milestones", "dispatch", "clocks"}
_ORDER_BESIDE = tuple(field for field in fields(WorkOrder) if field.name not in _ORDER_APART)
_HINTS = get_type_hints(WorkOrder)
_READERS: dict[str, Callable[[Any], Any]] = {
    field.name: partial(from_plain, _HINTS[field.name]) for field in _ORDER_BESIDE
}
_WAITS = frozenset({"parts", "feedback", "collaboration"})

#: What reading an order needs, in this order.
COLUMNS = (
    "id",
    "number",
    "version",
    "status",
    "imported",
    "returned_count",
    *_DETAIL_COLUMNS,
    *MILESTONES,
    "technician_id",
    "planned_start_at",
    "planned_end_at",
    "short_no",
    "dispatch_revision",
    "assigned_at",
    "locked",
    "rest",
)
_PLACE = {name: place for place, name in enumerate(COLUMNS)}
_FIRST_DETAIL = _PLACE[_DETAIL_COLUMNS[0]]
_FIRST_MILESTONE = _PLACE[MILESTONES[0]]
_FIRST_DISPATCH = _PLACE["technician_id"]
_DUE = {kind: f"{kind}_due_at" for kind in ("dispatch", "respond", "arrive", "resolve")}
_STATUSES = {status.value: status for status in OrderStatus}
_CHANNELS = {channel.value: channel for channel in Channel}
_PRIORITIES = {priority.value: priority for priority in Priority}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Names of others that a row repeats, so that lists need no joins.

    ``complaint``: there was one already; it stays counted when the mark is taken off."""

    type_name: str = ""
    technician_name: str = ""
    asset_code: str = ""
    returning_customer: bool = False
    complaint: bool = False
    bulk_seq: int | None = None


def order_to_row(order: WorkOrder, around: Surroundings) -> dict[str, Any]:
    """All columns of ``work_orders`` but ``id``."""
    details, milestones, dispatch = order.details, order.milestones, order.dispatch
    row: dict[str, Any] = {
        "number": order.number,
        "version": order.version,
        "status": order.status._value_,
        "imported": order.imported,
        "returned_count": order.returned_count,
        "type_code": details.type_code,
        "title": details.title,
        "description": details.description,
        "channel": details.channel._value_,
        "priority": int(details.priority),
        "customer_id": details.customer_id,
        "customer_name": details.customer_name,
        "site_id": details.site_id,
        "asset_id": details.asset_id,
        "contact_name": details.contact_name,
        "contact_phone": details.contact_phone,
        "address": details.address,
        "district": details.district,
        "region": details.region,
        "branch_id": details.branch_id,
        "lat": details.lat,
        "lon": details.lon,
        "skills": dumps(sorted(details.skills)) if details.skills else "[]",
        "duration_minutes": details.duration_minutes,
        "window_start_at": _micros(details.window_start_at),
        "window_end_at": _micros(details.window_end_at),
        "vip_level": details.vip_level,
        "stopped": details.stopped,
        "crew": details.crew,
        "external_number": details.external_number,
        "notes": details.notes,
        "type_name": around.type_name,
        "technician_name": around.technician_name,
        "asset_code": around.asset_code,
        "returning_customer": around.returning_customer,
        "bulk_seq": around.bulk_seq,
        "rest": _rest(order),
    }
    for name, instant in zip(MILESTONES, _milestones(milestones), strict=True):
        row[name] = None if instant is None else to_micros(instant)
    row["technician_id"] = dispatch.technician_id if dispatch else None
    row["planned_start_at"] = to_micros(dispatch.planned_start_at) if dispatch else None
    row["planned_end_at"] = to_micros(dispatch.planned_end_at) if dispatch else None
    row["short_no"] = dispatch.short_no if dispatch else None
    row["dispatch_revision"] = dispatch.revision if dispatch else None
    row["assigned_at"] = to_micros(dispatch.dispatched_at) if dispatch else None
    row["locked"] = dispatch.locked if dispatch else False
    _add_figures(row, order, around)
    return row


_milestones: Callable[[Milestones], tuple[datetime | None, ...]] = attrgetter(*MILESTONES)
_beside: Callable[[WorkOrder], tuple[Any, ...]] = attrgetter(
    *(field.name for field in _ORDER_BESIDE)
)


def _rest(order: WorkOrder) -> str:
    rest: dict[str, Any] = {}
    for field, value in zip(_ORDER_BESIDE, _beside(order), strict=True):
        if field.default is MISSING or value != field.default:
            rest[field.name] = to_plain(value)
    if order.clocks:
        rest["clocks"] = [clock_to_array(clock) for clock in order.clocks]
    if order.dispatch is not None and order.dispatch.override_reason:
        rest["override_reason"] = order.dispatch.override_reason
    if _DETAILS_BESIDE:
        beside = {
            field.name: to_plain(getattr(order.details, field.name))
            for field in _DETAILS_BESIDE
            if field.default is MISSING or getattr(order.details, field.name) != field.default
        }
        if beside:
            rest["details"] = beside
    return dumps(rest)


def _add_figures(row: dict[str, Any], order: WorkOrder, around: Surroundings) -> None:
    row["closed_at"] = None
    if order.status in CLOSED:
        marks = order.milestones
        closed_at = marks.cancelled_at or marks.archived_at or marks.finished_at
        row["closed_at"] = to_micros(closed_at or marks.reported_at)
    upcoming: Clock | None = None
    for column in _DUE.values():
        row[column] = None
    resolve: Clock | None = None
    for clock in order.clocks:
        code = clock.kind._value_
        if code in _DUE:
            row[_DUE[code]] = _micros(clock.due_at)
        if clock.kind is ClockKind.RESOLVE:
            resolve = clock
        if (
            clock.state is ClockState.RUNNING
            and clock.due_at is not None
            and (upcoming is None or upcoming.due_at is None or clock.due_at < upcoming.due_at)
        ):
            upcoming = clock
    row["next_clock"] = upcoming.kind._value_ if upcoming else None
    row["next_due_at"] = _micros(upcoming.due_at) if upcoming else None
    row["warn_before_minutes"] = upcoming.warn_before_minutes if upcoming else 30
    row["paused"] = resolve is not None and resolve.state is ClockState.PAUSED
    row["waiting_minutes"], reason = _waited(resolve)
    row["wait_reason"] = order.waiting.reason.value if order.waiting else reason
    row["on_time"] = _kept(resolve)
    abnormal = order.abnormal
    row["abnormal_cause"] = abnormal.cause.value if abnormal else None
    row["complaint"] = around.complaint or (
        abnormal is not None and abnormal.cause is AbnormalCause.COMPLAINT
    )
    result, rating = order.result, order.rating
    row["cost_fen"] = result.cost_fen if result else None
    row["parts_cost_fen"] = (
        round(sum(part.quantity * part.unit_price_fen for part in result.parts)) if result else 0
    )
    row["first_visit"] = result.first_visit and not order.returned_count if result else None
    row["fault"] = result.fault if result else ""
    row["rating"] = rating.score if rating else None
    row["rating_voluntary"] = rating.voluntary if rating else False


def _waited(resolve: Clock | None) -> tuple[int, str | None]:
    """Whole minutes between a pause for waiting and what came after, and the longest reason."""
    if resolve is None or len(resolve.intervals) < 2:
        return 0, None
    spans: dict[str, float] = {}
    for before, after in pairwise(resolve.intervals):
        if before.reason in _WAITS and before.stopped_at is not None:
            minutes = (after.started_at - before.stopped_at).total_seconds() / 60
            spans[before.reason] = spans.get(before.reason, 0.0) + max(minutes, 0.0)
    if not spans:
        return 0, None
    return round(sum(spans.values())), max(spans, key=lambda reason: spans[reason])


def _kept(resolve: Clock | None) -> bool | None:
    """Whether the resolve limit was met; None while it runs, and where nobody can say."""
    if resolve is None or resolve.state is not ClockState.STOPPED or not resolve.intervals:
        return None
    last = resolve.intervals[-1]
    if last.reason in ("cancelled", "not_recorded") or resolve.due_at is None:
        return None
    return last.stopped_at is not None and last.stopped_at <= resolve.due_at


def image_of_row(row: Sequence[Any]) -> str:
    """The text of a row of :data:`COLUMNS`, the same on every database: what is digested and kept
    of orders that came without events."""
    return dumps([int(value) if value is True or value is False else value for value in row])


def row_to_order(row: Sequence[Any]) -> WorkOrder:
    """The order of a row of :data:`COLUMNS`."""
    rest: Mapping[str, Any] = json.loads(row[_PLACE["rest"]])
    beside = {name: _READERS[name](rest[name]) for name in _READERS if name in rest}
    return WorkOrder(
        id=row[0],
        number=row[1],
        version=row[2],
        status=_STATUSES[row[3]],
        details=details_of(row[_FIRST_DETAIL:_FIRST_MILESTONE], rest.get("details")),
        milestones=milestones_of(row[_FIRST_MILESTONE:_FIRST_DISPATCH]),
        dispatch=_dispatch_of(row[_FIRST_DISPATCH:], rest.get("override_reason", "")),
        imported=bool(row[4]),
        returned_count=row[5],
        clocks=tuple([clock_from_array(array) for array in rest.get("clocks", ())]),
        **beside,
    )


def details_of(values: Sequence[Any], beside: Mapping[str, Any] | None) -> OrderDetails:
    named: dict[str, Any] = dict(zip(_DETAIL_COLUMNS, values, strict=True))
    named["channel"] = _CHANNELS[named["channel"]]
    named["priority"] = _PRIORITIES[named["priority"]]
    named["skills"] = frozenset(json.loads(named["skills"]))
    named["window_start_at"] = _instant(named["window_start_at"])
    named["window_end_at"] = _instant(named["window_end_at"])
    named["stopped"] = bool(named["stopped"])
    if beside:
        return from_plain(OrderDetails, {**to_plain(OrderDetails(**named)), **beside})
    return OrderDetails(**named)


def milestones_of(values: Sequence[int | None]) -> Milestones:
    reported_at = values[0]
    if reported_at is None:
        raise ValueError("an order without the moment of its report")
    return Milestones(from_micros(reported_at), *[_instant(value) for value in values[1:]])


def _dispatch_of(values: Sequence[Any], override_reason: str) -> Dispatch | None:
    technician_id, starts, ends, short_no, revision, assigned, locked = values[:7]
    if technician_id is None:
        return None
    return Dispatch(
        technician_id=technician_id,
        planned_start_at=from_micros(starts),
        planned_end_at=from_micros(ends),
        short_no=short_no,
        revision=revision,
        dispatched_at=from_micros(assigned),
        locked=bool(locked),
        override_reason=override_reason,
    )


def _micros(instant: datetime | None) -> int | None:
    return None if instant is None else to_micros(instant)


def _instant(micros: int | None) -> datetime | None:
    return None if micros is None else from_micros(micros)
