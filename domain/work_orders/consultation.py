"""Joint diagnosis (CO-01): who is asked, who has answered, when the order may go on."""

from __future__ import annotations

from domain.work_orders.kinds import WaitReason
from domain.work_orders.order import Opinion, WorkOrder


def is_consulting(order: WorkOrder) -> bool:
    """Whether joint diagnosis holds the order."""
    return order.waiting is not None and order.waiting.reason is WaitReason.COLLABORATION


def parties_of(order: WorkOrder) -> tuple[int, ...]:
    """Ids of the technicians who are asked: who is in charge, then who comes along."""
    in_charge = () if order.dispatch is None else (order.dispatch.technician_id,)
    return tuple(dict.fromkeys((*in_charge, *order.collaborators)))


def opinions_of(order: WorkOrder) -> tuple[Opinion, ...]:
    return order.waiting.opinions if order.waiting is not None else ()


def missing_from(order: WorkOrder) -> tuple[int, ...]:
    """Those whose word is still missing; nobody where only one could give it."""
    if not is_consulting(order) or len(parties_of(order)) < 2:
        return ()
    given = {opinion.technician_id for opinion in opinions_of(order)}
    return tuple(each for each in parties_of(order) if each not in given)
