"""Keeping the catalogue of parts, and moving stock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from domain.errors import Conflict, InvalidInput
from domain.parts import part as stock
from domain.parts.part import MAIN, Holder, HolderKind, Part, check_part
from domain.people.operators import Right
from domain.ports.storage import Store
from domain.usecases.rights import require
from domain.work_orders.order import PartUsed, WorkOrder


def save_part(store: Store, part: Part) -> Part:
    """New (id 0) or edited; its stock moves by the other functions only. As :func:`check_part`;
    InvalidInput('part_code_taken', name)."""
    check_part(part)
    tidy = replace(
        part,
        name=part.name.strip(),
        code=part.code.strip(),
        model=part.model.strip(),
        category=part.category.strip(),
        unit=part.unit.strip(),
        supplier=part.supplier.strip(),
        link=part.link.strip(),
        location=part.location.strip(),
        notes=part.notes.strip(),
    )
    other = store.parts.find(tidy.code) if tidy.code else None
    if other is not None and other.id != tidy.id:
        raise InvalidInput("part_code_taken", code=tidy.code, name=other.name)
    return store.parts.save(tidy)


def delete_part(store: Store, part_id: int) -> None:
    """Orders keep the name and price of what they used."""
    require(store, Right.ERASE)
    store.delete_entity("part", part_id)


def receive(
    store: Store,
    part_id: int,
    holder: Holder,
    quantity: float,
    *,
    note: str = "",
    expected_version: int | None = None,
) -> Part:
    """Book parts in. As :func:`domain.parts.part.received`; NotFound for a holder that is gone."""
    part = _present(store, part_id, holder, expected_version=expected_version)
    return store.parts.save(stock.received(part, holder, quantity, note.strip()))


def move(
    store: Store,
    part_id: int,
    source: Holder,
    target: Holder,
    quantity: float,
    *,
    note: str = "",
    expected_version: int | None = None,
) -> Part:
    """As :func:`domain.parts.part.moved`; NotFound for a target that is gone."""
    part = _present(store, part_id, target, expected_version=expected_version)
    return store.parts.save(stock.moved(part, source, target, quantity, note.strip()))


def count(
    store: Store,
    part_id: int,
    holder: Holder,
    quantity: float,
    *,
    note: str = "",
    expected_version: int | None = None,
) -> Part:
    """As :func:`domain.parts.part.counted`."""
    part = _present(store, part_id, expected_version=expected_version)
    return store.parts.save(stock.counted(part, holder, quantity, note.strip()))


def take_for_order(store: Store, before: WorkOrder | None, after: WorkOrder) -> None:
    """What the result of an order says was used leaves the technician's van, else the warehouse of
    the branch, else the company's; what it says no longer comes back. Lines that name no part of
    the catalogue move nothing."""
    then = before.result.parts if before is not None and before.result is not None else ()
    now = after.result.parts if after.result is not None else ()
    if then == now:
        return
    changes: dict[int, float] = {}
    known: dict[int, Part] = {}
    for lines, sign in ((then, -1), (now, 1)):
        for part, quantity in _known(store, lines):
            known[part.id] = part
            changes[part.id] = round(changes.get(part.id, 0) + sign * quantity, 3)
    holders = _holders_of(store, after)
    for part_id, quantity in changes.items():
        if quantity > 0:
            store.parts.save(stock.used(known[part_id], holders, quantity, after.id))
        elif quantity < 0:
            store.parts.save(stock.given_back(known[part_id], holders[0], -quantity, after.id))


def _known(store: Store, lines: Iterable[PartUsed]) -> Iterable[tuple[Part, float]]:
    for line in lines:
        part = store.parts.find(line.code, line.name)
        if part is not None and line.quantity > 0:
            yield part, line.quantity


def _holders_of(store: Store, order: WorkOrder) -> tuple[Holder, ...]:
    """Where the parts of an order are looked for, in this order."""
    holders: list[Holder] = []
    branch_id = order.details.branch_id
    if order.dispatch is not None:
        technician = store.technician(order.dispatch.technician_id)
        holders.append(Holder(HolderKind.VAN, technician.id))
        branch_id = technician.branch_id or branch_id
    if branch_id:
        holders.append(Holder(HolderKind.WAREHOUSE, branch_id))
    return (*holders, MAIN)


def check_holder(store: Store, holder: Holder) -> None:
    """NotFound for a van or warehouse that is gone."""
    if holder.kind is HolderKind.VAN:
        store.technician(holder.id)
    elif holder != MAIN:
        store.branch(holder.id)


def _present(
    store: Store, part_id: int, *holders: Holder, expected_version: int | None = None
) -> Part:
    for holder in holders:
        check_holder(store, holder)
    part = store.parts.part(part_id)
    if expected_version is not None and part.version != expected_version:
        raise Conflict("part_changed", id=part.id, name=part.name)
    return part
