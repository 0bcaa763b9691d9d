"""Answers to what waits: several at once at the desk, or one by text."""

from __future__ import annotations

from collections.abc import Sequence

from domain import settings
from domain.approvals.approval import Subject, Way
from domain.approvals.route import Signer
from domain.approvals.text_answers import TextAnswer, answer_of
from domain.ports.storage import Store
from domain.usecases import part_requests
from domain.usecases.approval_cards import branch_of
from domain.usecases.approvers import numbers_of
from domain.usecases.order_steps import carry_out
from domain.usecases.waiting_approvals import WaitingApproval, waiting_of
from domain.work_orders import commands as c


def approve(
    store: Store,
    waiting: Sequence[WaitingApproval],
    *,
    signer: Signer | None = None,
    note: str = "",
) -> int:
    """Sign for all of them as one step, in one's own name or (of one) for ``signer``; how many.

    NotAllowed: 'right_missing', 'approval_of_others', 'approval_settled', 'request_settled', and
    what :func:`domain.work_orders.deciding.decide` says of an order that has gone on."""
    for each in waiting:
        if each.subject is Subject.PARTS:
            part_requests.decide(
                store, each.part_id, each.request_id, approved=True, note=note, signer=signer
            )
            continue
        kind = c.ApproveOrder if each.subject is Subject.ORDER else c.ApproveCost
        carry_out(store, store.order(each.order_id), kind(signer=signer, note=note))
    return len(waiting)


def refuse(store: Store, waiting: Sequence[WaitingApproval], reason: str) -> int:
    """Refuse all of them for ``reason``; errors as of :func:`approve` and 'reason_required'."""
    for each in waiting:
        if each.subject is Subject.PARTS:
            part_requests.decide(store, each.part_id, each.request_id, approved=False, note=reason)
            continue
        carry_out(store, store.order(each.order_id), _refusal(each, reason))
    return len(waiting)


def _refusal(each: WaitingApproval, reason: str, by: str = "") -> c.Command:
    if each.subject is Subject.ORDER:
        return c.RejectOrder(reason=reason, by=by)
    return c.RefuseCost(reason=reason, by=by)


def waiting_now(store: Store) -> tuple[WaitingApproval, ...]:
    """All that waits for approval."""
    usual = settings.whole(store.setting, "parts.approval_minutes")
    approvals = store.approvals
    return waiting_of(approvals.waiting_orders(), approvals.waiting_parts(), usual)


def numbers_for(store: Store, each: WaitingApproval) -> dict[str, Signer]:
    """Where those are reached who may sign for ``each`` now."""
    branch_id = each.branch_id
    if each.part_id:
        part = store.parts.part(each.part_id)
        target = next(x.target for x in part.requests if x.id == each.request_id)
        branch_id = branch_of(store, target)
    return numbers_of(store, each.waits_for, branch_id, each.contact_phone)


def answer_by_text(store: Store, number: str, text: str) -> WaitingApproval | None:
    """What the sender of ``text`` has said yes or no to; None when it is no answer to anything he was
    asked. InvalidInput('reason_required') for a no without a word."""
    answer = answer_of(text)
    if answer is None:
        return None
    asked = [each for each in waiting_now(store) if each.code == answer.code]
    meant = [(each, signer) for each in asked if (signer := numbers_for(store, each).get(number))]
    if len(meant) != 1:
        return None
    each, signer = meant[0]
    _take(store, each, signer, answer, f"{signer.name} {number}".strip())
    return each


def _take(store: Store, each: WaitingApproval, signer: Signer, answer: TextAnswer, by: str) -> None:
    if each.subject is Subject.PARTS:
        part_requests.decide_by_text(
            store,
            each.part_id,
            each.request_id,
            agrees=answer.agrees,
            who=signer,
            by=by,
            note=answer.reason,
        )
        return
    command: c.Command = _refusal(each, answer.reason, by)
    if answer.agrees:
        kind = c.ApproveOrder if each.subject is Subject.ORDER else c.ApproveCost
        command = kind(signer=signer, by=by, way=Way.TEXT, note=answer.reason)
    carry_out(store, store.order(each.order_id), command)
