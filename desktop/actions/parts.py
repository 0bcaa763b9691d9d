"""What a clerk does with parts, as jobs."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.actions.writing import write
from desktop.jobs import JobHandle
from desktop.services import Services
from domain.parts.part import Holder, Part
from domain.parts.replenishing import Transfer
from domain.usecases import packing, part_requests, parts, replenishing
from domain.work_orders.order import WorkOrder


def save_part(services: Services, part: Part) -> JobHandle[Part]:
    """New (id 0) or edited; the errors of :func:`domain.usecases.parts.save_part`."""
    return write(services, lambda store: parts.save_part(store, part))


def receive(
    services: Services, part_id: int, holder: Holder, quantity: float, note: str = ""
) -> JobHandle[Part]:
    return write(services, lambda s: parts.receive(s, part_id, holder, quantity, note=note))


def move(
    services: Services,
    part_id: int,
    source: Holder,
    target: Holder,
    quantity: float,
    note: str = "",
) -> JobHandle[Part]:
    return write(services, lambda s: parts.move(s, part_id, source, target, quantity, note=note))


def count(
    services: Services, part_id: int, holder: Holder, quantity: float, note: str = ""
) -> JobHandle[Part]:
    return write(services, lambda s: parts.count(s, part_id, holder, quantity, note=note))


def pack(
    services: Services, order_ids: Sequence[int], *, packed: bool
) -> JobHandle[tuple[WorkOrder, ...]]:
    """Their parts are put aside, or back on the shelf; one step to be undone."""
    ids = tuple(order_ids)
    return write(services, lambda store: packing.pack(store, ids, packed=packed))


def move_proposed(services: Services, proposed: Sequence[Transfer]) -> JobHandle[int]:
    """All of them as one step that undoes as one."""
    chosen = tuple(proposed)
    return write(services, lambda s: replenishing.carry_out(s, chosen))


def ask_for(
    services: Services, part_id: int, quantity: float, target: Holder, reason: str
) -> JobHandle[Part]:
    return write(services, lambda s: part_requests.ask(s, part_id, quantity, target, reason))


def decide_request(
    services: Services, part_id: int, request_id: int, *, approved: bool, note: str = ""
) -> JobHandle[Part]:
    return write(
        services,
        lambda s: part_requests.decide(s, part_id, request_id, approved=approved, note=note),
    )


def book_in_request(services: Services, part_id: int, request_id: int) -> JobHandle[Part]:
    return write(services, lambda s: part_requests.book_in(s, part_id, request_id))
