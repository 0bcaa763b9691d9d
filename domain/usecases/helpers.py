"""Who comes along: helpers of an order beside the one who is responsible (DI-14)."""

from __future__ import annotations

from collections.abc import Sequence

from domain.dispatching.conflicts.crew import could_come
from domain.dispatching.day_frame import Frame
from domain.dispatching.job_needs import job_need
from domain.dispatching.situation import Finding
from domain.errors import InvalidInput, NotAllowed
from domain.people.operators import Right
from domain.ports.storage import Store
from domain.usecases.order_steps import carry_out
from domain.usecases.rights import require
from domain.work_orders import commands as c
from domain.work_orders.order import WorkOrder


def add_helper(
    store: Store, order_ids: Sequence[int], technician_id: int, *, override_reason: str = ""
) -> tuple[WorkOrder, ...]:
    """``technician_id`` comes along to ``order_ids``, and is texted where somebody has them.

    InvalidInput('helper_in_charge', technician, number); NotAllowed('hard_stop', findings,
    technician, number) when he is not free then and no ``override_reason`` is given;
    NotAllowed('nothing_changed') when he comes along to all of them already.
    """
    done = []
    for order_id in order_ids:
        order = store.order(order_id)
        if technician_id in order.collaborators:
            continue
        commands = _checked(store, order, technician_id, override_reason.strip())
        done.append(carry_out(store, order, *commands))
    if not done:
        raise NotAllowed("nothing_changed")
    return tuple(done)


def remove_helper(
    store: Store, order_ids: Sequence[int], technician_id: int
) -> tuple[WorkOrder, ...]:
    """He need not come along any more. NotAllowed('nothing_changed') when he was not to."""
    orders = [store.order(order_id) for order_id in order_ids]
    held = [order for order in orders if technician_id in order.collaborators]
    if not held:
        raise NotAllowed("nothing_changed")
    return tuple(carry_out(store, order, without_helper(order, technician_id)) for order in held)


def without_helper(order: WorkOrder, technician_id: int) -> c.SetCollaborators:
    left = tuple(each for each in order.collaborators if each != technician_id)
    return c.SetCollaborators(technician_ids=left)


def _checked(
    store: Store, order: WorkOrder, technician_id: int, override_reason: str
) -> list[c.Command]:
    helper, dispatch = store.technician(technician_id), order.dispatch
    if dispatch is not None and dispatch.technician_id == technician_id:
        raise InvalidInput("helper_in_charge", technician=helper.name, number=order.number)
    commands: list[c.Command] = [
        c.SetCollaborators(technician_ids=(*order.collaborators, technician_id))
    ]
    if dispatch is None:
        return commands
    frame = Frame(store.situation(), job_need(order))
    if could_come(frame, helper, dispatch.planned_start_at, dispatch.planned_end_at):
        return commands
    if not override_reason:
        finding = Finding("helper_busy", hard=True, params={"technician": helper.name})
        raise NotAllowed(
            "hard_stop", number=order.number, technician=helper.name, findings=(finding,)
        )
    require(store, Right.OVERRIDE)
    return [*commands, c.AddNote(text=override_reason)]
