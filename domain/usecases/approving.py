"""Asking for approvals and giving them: filled in before an order decides."""

from __future__ import annotations

from dataclasses import replace

from domain.approvals.approval import Approval, Subject, Way
from domain.approvals.route import NOBODY, PLAIN, Route
from domain.errors import NotAllowed
from domain.people.operators import Right
from domain.people.signing import is_asked, names_of, signature_of
from domain.ports.storage import Store
from domain.usecases.approval_cards import route_of_order
from domain.usecases.rights import require
from domain.work_orders import commands as c
from domain.work_orders.deciding import cost_asked_for
from domain.work_orders.order import OrderDetails, WorkOrder

#: What only somebody with that right may do.
_ANSWERS = (c.Approve, c.RejectOrder, c.RefuseCost)


def route_of_new(store: Store, details: OrderDetails, needs_approval: bool | None) -> Route:
    """Whom an order is asked for that goes to the queue. ``needs_approval`` True: at least by the
    usual signature, False: by nobody, None: as the cards say."""
    if needs_approval is False:
        return NOBODY
    route = route_of_order(store, Subject.ORDER, details)
    return PLAIN if needs_approval and not route.asks else route


def prepared(store: Store, order: WorkOrder | None, command: c.Command) -> c.Command:
    """``command`` with who has to agree, or who gives the signature.

    NotAllowed: 'right_missing', and those of :func:`domain.people.signing.signature_of`."""
    if isinstance(command, c.SubmitOrder) and order is not None:
        route = route_of_new(store, order.details, command.needs_approval or None)
        return replace(command, needs_approval=route.asks, route=route)
    if isinstance(command, c.FinishOrder | c.RecordResult) and order is not None:
        cost_fen = cost_asked_for(order, command)
        route = route_of_order(store, Subject.COST, order.details, cost_fen)
        limit_fen = 0 if route.asks else cost_fen
        return replace(command, approval_limit_fen=limit_fen, route=route)
    if isinstance(command, _ANSWERS):
        require(store, Right.APPROVE)
        return _answered(store, order, command)
    return command


def _answered(store: Store, order: WorkOrder | None, command: c.Command) -> c.Command:
    approval = order.approval if order is not None else None
    if approval is None or approval.route.is_plain:
        return command
    if isinstance(command, c.RejectOrder | c.RefuseCost) and not command.by:
        check_is_asked(store, approval)
    if not isinstance(command, c.Approve) or command.way is Way.TEXT:
        return command
    signer, way = signature_of(
        approval,
        store.actor,
        store.rights,
        store.operators(),
        wanted=command.signer,
        note=command.note,
    )
    return replace(command, signer=signer, way=way, by=store.actor)


def check_is_asked(store: Store, approval: Approval) -> None:
    """NotAllowed('approval_of_others') unless whoever gives this command is asked, or a manager."""
    if Right.SETTINGS not in store.rights and not is_asked(
        approval, store.actor, store.operators()
    ):
        raise NotAllowed("approval_of_others", names=names_of(approval.waits_for))
