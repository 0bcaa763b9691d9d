"""Asking for parts: what is wanted where and why, who allows it, and booking it in (PA-01).

Who has to agree the company's approval cards say; what nobody is asked for allows itself (CO-05).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from domain.approvals import approval as approvals
from domain.approvals.approval import Approval, Signature, Subject, Way
from domain.approvals.route import AtTimeout, Route
from domain.errors import InvalidInput, NotAllowed
from domain.parts.part import Holder, Part, PartRequest, RequestState, check_quantity, received


def cost_of(part: Part, quantity: float) -> int | None:
    """In fen; None while nobody knows the price."""
    return None if part.price_fen is None else round(part.price_fen * quantity)


def asked(
    part: Part,
    quantity: float,
    target: Holder,
    reason: str,
    *,
    by: str,
    at: datetime,
    route: Route,
) -> Part:
    """With one more request. InvalidInput: 'reason_required', 'quantity_not_positive'."""
    check_quantity(quantity)
    if not reason.strip():
        raise InvalidInput("reason_required")
    cost = cost_of(part, quantity)
    request = PartRequest(
        id=max((each.id for each in part.requests), default=0) + 1,
        quantity=quantity,
        reason=reason.strip(),
        asked_by=by,
        asked_at=at,
        target=target,
        cost_fen=cost,
    )
    if not route.asks:
        request = replace(request, state=RequestState.APPROVED, decided_at=at)
    elif not route.is_plain:
        request = replace(request, approval=Approval(Subject.PARTS, route, at, cost))
    return replace(part, requests=(*part.requests, request))


def decided(
    part: Part, request_id: int, *, approved: bool, by: str, at: datetime, note: str = ""
) -> Part:
    """Approved or rejected by who alone may. NotAllowed('request_settled');
    InvalidInput('reason_required') for a rejection without a word."""
    request = waiting(part, request_id)
    if not approved and not note.strip():
        raise InvalidInput("reason_required")
    state = RequestState.APPROVED if approved else RequestState.REJECTED
    return _with(
        part, replace(request, state=state, decided_by=by, decided_at=at, note=note.strip())
    )


def signed(part: Part, request_id: int, signature: Signature) -> Part:
    """One of several signatures; the last one approves it. NotAllowed('request_settled')."""
    request = waiting(part, request_id)
    if request.approval is None:
        raise NotAllowed("request_settled", name=part.name)
    after = approvals.signed(request.approval, signature)
    part = _with(part, replace(request, approval=after))
    if not after.is_done:
        return part
    return decided(part, request_id, approved=True, by=signature.by, at=signature.at)


def due_at(request: PartRequest, usual_minutes: int) -> datetime:
    """Until when it has to be decided, or signed at the present level."""
    running = request.approval
    if running is None or not running.is_open:
        return request.asked_at + timedelta(minutes=usual_minutes)
    return running.since_at + timedelta(minutes=running.turn.minutes or usual_minutes)


def time_over(part: Part, request_id: int, at: datetime, usual_minutes: int) -> Part:
    """Nobody has answered in time: passed on, or agreed, as its card says.
    NotAllowed('nothing_changed') while there is time, or where the card only reminds."""
    request = waiting(part, request_id)
    running = request.approval
    if running is None or at < due_at(request, usual_minutes):
        raise NotAllowed("nothing_changed")
    if running.lapses_to is AtTimeout.PASS_ON:
        return _with(part, replace(request, approval=approvals.passed_on(running, at)))
    if running.lapses_to is not AtTimeout.AGREE:
        raise NotAllowed("nothing_changed")
    silent = Signature(running.level, running.waits_for[0], "", at, Way.TIME)
    return signed(part, request_id, silent)


def booked_in(part: Part, request_id: int) -> Part:
    """What was approved has come: the stock grows at its place. NotAllowed('request_settled')."""
    request = _open(part, request_id, RequestState.APPROVED)
    there = received(part, request.target, request.quantity, request.reason)
    return _with(there, replace(request, state=RequestState.RECEIVED))


def waiting(part: Part, request_id: int) -> PartRequest:
    """The request, still to be decided. NotAllowed('request_settled')."""
    return _open(part, request_id, RequestState.WAITING)


def _open(part: Part, request_id: int, state: RequestState) -> PartRequest:
    found = next((each for each in part.requests if each.id == request_id), None)
    if found is None or found.state is not state:
        raise NotAllowed("request_settled", name=part.name)
    return found


def _with(part: Part, request: PartRequest) -> Part:
    return replace(
        part,
        requests=tuple(request if each.id == request.id else each for each in part.requests),
    )
