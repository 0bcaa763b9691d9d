"""From the values of a row to a work order of the past, or to one that still waits.

Nothing here starts a clock that could ring: a limit that was kept or missed is a stopped clock, one
of an open order stands still until somebody dispatches it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from domain.kinds import CLOSED, Channel, OrderStatus, Priority
from domain.ledgers.addresses import split_address
from domain.ledgers.fields import OWN
from domain.loads import Load
from domain.service_levels.clocks import Clock, ClockInterval, ClockKind, ClockState
from domain.work_orders.order import (
    Dispatch,
    Milestones,
    OrderDetails,
    Result,
    WorkOrder,
)
from persistence.imports.people import with_own

_TITLE_LENGTH = 60
#: What an order may be called by, the most telling first.
_SAYING = (
    "description",
    "type",
    "asset_name",
    "resolution",
    "asset_code",
    "number",
    "customer_name",
)
_DONE = frozenset({"finished", "archived"})


class KnownAddresses(Protocol):
    def of_address(self, address: str) -> tuple[float, float] | None: ...


class OrderNames(Protocol):
    """What of :class:`persistence.imports.names.Names` orders ask for."""

    @property
    def places(self) -> KnownAddresses: ...

    def order_type(self, name: str) -> str: ...

    def customer(self, name: str, phone: str = "", address: str = "") -> int | None: ...

    def asset(
        self, code: str, name: str, model: str = "", customer_id: int | None = None
    ) -> int | None: ...

    def technician(self, name: str) -> int | None: ...


def order_of(
    values: Mapping[str, Any],
    before: WorkOrder | None,
    names: OrderNames,
    *,
    now: datetime,
    calendar_code: str,
    done_before: datetime | None = None,
) -> WorkOrder:
    """``before`` with what the row says, or a new one (id 0, number ''). ``done_before``: orders
    reported earlier count as done, for the ledger never says how one ended."""
    given = _details(values, before, names)
    if before is not None:
        if given.get("description") == before.details.description:
            given.pop("title")
        details = replace(before.details, **given, own=with_own(before.details.own, values))
        if not before.imported or _is_under_way(before, values):
            return replace(before, details=details)
    else:
        if OWN in values:
            given["own"] = values[OWN]
        details = OrderDetails(**{"type_code": "", "title": "", "channel": Channel.IMPORT, **given})
    status = _status(values)
    if status is OrderStatus.QUEUED and (before is None or _is_taken_as_done(before)):
        reported = values.get("reported_at")
        if done_before is not None and reported is not None and reported < done_before:
            status = OrderStatus.ARCHIVED
    return _with_history(values, before, details, status, names, now, calendar_code)


def _is_under_way(before: WorkOrder, values: Mapping[str, Any]) -> bool:
    """Whether somebody works on it here: then the file no longer knows how it stands."""
    dispatched = before.dispatch is not None and before.status not in CLOSED
    reopened = before.status in CLOSED and _status(values) not in CLOSED
    return dispatched or (reopened and not _is_taken_as_done(before))


def _is_taken_as_done(order: WorkOrder) -> bool:
    """Archived for its age alone: nobody finished it here, and no ledger said when it was."""
    marks = order.milestones
    return order.status is OrderStatus.ARCHIVED and order.dispatch is None and not marks.finished_at


def _details(
    values: Mapping[str, Any], before: WorkOrder | None, names: OrderNames
) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for field, name in (
        ("description", "description"),
        ("address", "address"),
        ("district", "district"),
        ("contact_phone", "phone"),
        ("external_number", "number"),
        ("customer_name", "customer_name"),
        ("notes", "notes"),
        ("failed_at", "failed_at"),
        ("lat", "lat"),
        ("lon", "lon"),
    ):
        if name in values:
            given[field] = values[name]
    address = values.get("address", "")
    if address and "district" not in values and (district := split_address(address).district):
        given["district"] = district
    if address and "lat" not in values and (place := names.places.of_address(address)):
        given["lat"], given["lon"] = place
    if "type" in values:
        given["type_code"] = names.order_type(values["type"])
    if "channel" in values:
        given["channel"] = Channel(_word(values["channel"]))
    if "priority" in values:
        given["priority"] = _priority(values["priority"])
    if "load_kg" in values or "load_pieces" in values:
        known = before.details.load if before is not None else Load()
        given["load"] = Load(
            values.get("load_kg", known.kg), values.get("load_pieces", known.pieces)
        )
    customer = values.get("customer_name", "")
    phone = values.get("phone", "")
    if customer or phone:
        found = names.customer(customer, phone, values.get("address", ""))
        if found is not None:
            given["customer_id"] = found
    code, machine = values.get("asset_code", ""), values.get("asset_name", "")
    if code or machine:
        found = names.asset(code, machine, values.get("model", ""), given.get("customer_id"))
        if found is not None:
            given["asset_id"] = found
    words = next(values[name] for name in _SAYING if name in values)
    given["title"] = words.strip().partition("\n")[0][:_TITLE_LENGTH]
    return given


def _with_history(
    values: Mapping[str, Any],
    before: WorkOrder | None,
    details: OrderDetails,
    status: OrderStatus,
    names: OrderNames,
    now: datetime,
    calendar_code: str,
) -> WorkOrder:
    ended = values.get("finished_at") or values.get("closed_at")
    reported = values.get("reported_at") or (
        before.milestones.reported_at
        if before
        else values.get("failed_at") or ended or values.get("due_at") or now
    )
    marks: dict[str, datetime | None] = {}
    dispatch: Dispatch | None = None
    if status is OrderStatus.CANCELLED:
        marks["cancelled_at"] = ended or reported
    elif status is OrderStatus.ARCHIVED:
        marks["finished_at"] = ended
        marks["archived_at"] = values.get("closed_at") or ended or reported
    technician = (
        names.technician(values["technician_name"]) if "technician_name" in values else None
    )
    if technician is not None and status is OrderStatus.ARCHIVED:
        ends = ended if ended and ended > reported else reported + timedelta(hours=1)
        dispatch = Dispatch(technician, reported, ends, 0, 1, reported)
        marks["dispatched_at"] = reported
    elif technician is not None and not details.notes:
        details = replace(details, notes=values["technician_name"])
    cost, resolution = values.get("cost_fen"), values.get("resolution", "")
    result = before.result if before is not None else None
    if resolution or cost is not None:
        result = Result(resolution, labour_fen=cost or 0, cost_fen=cost or 0)
    limits = _limit(values.get("due_at"), status, reported, ended, calendar_code)
    changes: dict[str, Any] = {
        "status": status,
        "details": details,
        "milestones": Milestones(reported_at=reported, desk_accepted_at=reported, **marks),
        "dispatch": dispatch,
        "result": result,
        "dispatch_count": 1 if dispatch else 0,
        "clocks": limits or (before.clocks if before is not None else ()),
    }
    # There are a hundred thousand of them: made once, not changed step by step.
    if before is None:
        return WorkOrder(id=0, number="", version=1, imported=True, **changes)
    return replace(before, **changes)


def _limit(
    due: datetime | None,
    status: OrderStatus,
    reported: datetime,
    ended: datetime | None,
    calendar_code: str,
) -> tuple[Clock, ...]:
    if due is None:
        return ()
    minutes = max(0, round((due - reported).total_seconds() / 60))
    if status not in CLOSED:
        return (Clock(ClockKind.RESOLVE, minutes, calendar_code, due_at=due, fixed_due_at=due),)
    reason = "cancelled" if status is OrderStatus.CANCELLED else "" if ended else "not_recorded"
    stopped = max(ended or reported, reported)
    return (
        Clock(
            ClockKind.RESOLVE,
            minutes,
            calendar_code,
            due_at=due,
            fixed_due_at=due,
            state=ClockState.STOPPED,
            intervals=(ClockInterval(reported, stopped, reason),),
        ),
    )


def _status(values: Mapping[str, Any]) -> OrderStatus:
    """Done, cancelled, or waiting for the desk: where it stood in between nobody here can know."""
    word = _word(values["status"]) if "status" in values else ""
    if word == "cancelled":
        return OrderStatus.CANCELLED
    ended = "finished_at" in values or "closed_at" in values
    if word in _DONE or (not word and (ended or "resolution" in values)):
        return OrderStatus.ARCHIVED
    if ended and word:
        return OrderStatus.ARCHIVED
    return OrderStatus.QUEUED


def _word(value: Any) -> str:
    return str(getattr(value, "value", value)).lower()


def _priority(value: Any) -> Priority:
    return value if isinstance(value, Priority) else Priority[str(value).upper()]
