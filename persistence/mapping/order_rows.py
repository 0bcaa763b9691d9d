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
from operator import attrgetter
from typing import Any, get_type_hints

from domain.codec import from_plain, to_plain
from domain.work_orders.kinds import Channel, OrderStatus, Priority
from domain.work_orders.order import Dispatch, Milestones, OrderDetails, WorkOrder
from persistence.mapping.clock_arrays import clock_from_array, clock_to_array
from persistence.mapping.order_figures import figures_of
from persistence.mapping.own_text import own_text
from persistence.mapping.part_rows import needs_to_text
from persistence.types import EPOCH, dumps, from_micros, quick_dumps, to_micros

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
_DETAIL_HINTS = get_type_hints(OrderDetails)
_BESIDE_READERS: dict[str, Callable[[Any], Any]] = {
    field.name: partial(from_plain, _DETAIL_HINTS[field.name]) for field in _DETAILS_BESIDE
}
_BESIDE = _BESIDE_READERS.keys()

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
_TRUTHS = tuple(_PLACE[name] for name in ("imported", "stopped", "locked"))
_LAT, _LON = _PLACE["lat"], _PLACE["lon"]
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
        "own_text": own_text(details.own) if details.own else "",
        "needed_parts": needs_to_text(details.parts) if details.parts else "[]",
        "failed_at": _micros(details.failed_at),
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
    row.update(figures_of(order, complaint=around.complaint))
    return row


def order_to_values(order: WorkOrder) -> list[Any]:
    """All columns of ``work_orders``, in the order of :data:`WRITTEN`; nothing of its
    surroundings."""
    return [order.id, *order_to_row(order, Surroundings()).values()]


_milestones: Callable[[Milestones], tuple[datetime | None, ...]] = attrgetter(*MILESTONES)
_ORDER_DEFAULTS = tuple((field.name, field.default) for field in _ORDER_BESIDE)
_DETAIL_DEFAULTS = tuple((field.name, field.default) for field in _DETAILS_BESIDE)


def _beside(value: Any, defaults: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """Those of the named fields that say something."""
    found: dict[str, Any] = {}
    for name, default in defaults:
        each = getattr(value, name)
        if each is not default and (default is MISSING or each != default):
            found[name] = to_plain(each)
    return found


def _rest(order: WorkOrder) -> str:
    rest = _beside(order, _ORDER_DEFAULTS)
    if order.clocks:
        rest["clocks"] = [clock_to_array(clock) for clock in order.clocks]
    if order.dispatch is not None and order.dispatch.override_reason:
        rest["override_reason"] = order.dispatch.override_reason
    if beside := _beside(order.details, _DETAIL_DEFAULTS):
        rest["details"] = beside
    return quick_dumps(rest) if rest else "{}"


def image_of_row(row: Sequence[Any]) -> str:
    """The text of a row of :data:`COLUMNS`, the same on every database: what is digested and kept
    of orders that came without events."""
    plain = list(row)
    for place in _TRUTHS:
        plain[place] = int(plain[place])
    if _is_written_alike(plain[_LAT]) and _is_written_alike(plain[_LON]):
        return quick_dumps(plain)
    return dumps(plain)


def _is_written_alike(value: float | None) -> bool:
    """Whether every writer of JSON writes it the same; very small and very large ones differ."""
    return not value or 1e-3 < abs(value) < 1e15


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
        named |= {name: _BESIDE_READERS[name](beside[name]) for name in beside.keys() & _BESIDE}
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


_BLANK = WorkOrder(
    id=0,
    number="",
    version=1,
    status=OrderStatus.QUEUED,
    details=OrderDetails(type_code="", title=""),
    milestones=Milestones(EPOCH),
)
#: What :func:`order_to_values` gives.
WRITTEN = ("id", *order_to_row(_BLANK, Surroundings()))
