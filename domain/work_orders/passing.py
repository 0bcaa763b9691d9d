"""Whether an order may pass on: what its type asks for, held against what is there (CO-11)."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from domain.work_orders.files import FileKind
from domain.work_orders.kinds import Priority
from domain.work_orders.order import WorkOrder
from domain.work_orders.standards import Gate, Proof, Standard

_FILES = {proof: FileKind(proof.value) for proof in list(Proof)[:6]}


def gate_of(order: WorkOrder) -> Gate:
    """Where the order comes to next."""
    return Gate.REVIEW if order.dispatch is not None else Gate.DISPATCH


def lacking(
    order: WorkOrder,
    standards: Sequence[Standard],
    gate: Gate,
    kinds: Collection[FileKind],
    *,
    has_reading: bool,
) -> tuple[Proof, ...]:
    """What is still missing. ``kinds``: of the files of the order. An urgent order is never kept from
    being dispatched, and what was waived is not asked for again."""
    if gate in order.waived:
        return ()
    if gate is Gate.DISPATCH and order.details.priority is Priority.URGENT:
        return ()
    return tuple(
        each.proof
        for each in standards
        if each.gate is gate and not _is_there(order, each, kinds, has_reading)
    )


def _is_there(
    order: WorkOrder, standard: Standard, kinds: Collection[FileKind], has_reading: bool
) -> bool:
    before, details, result = standard.gate is Gate.DISPATCH, order.details, order.result
    match standard.proof:
        case Proof.READING:
            return has_reading
        case Proof.PARTS:
            return bool(details.parts) if before else result is not None and bool(result.parts)
        case Proof.WORDS:
            said = details.description if before else result.fault if result is not None else ""
            return bool(said.strip())
    return _FILES[standard.proof] in kinds
