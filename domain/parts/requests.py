"""Asking for parts: what is wanted where and why, who allows it, and booking it in (PA-01).

What costs no more than the company's limit allows itself, as repair costs do (CO-05).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from domain.errors import InvalidInput, NotAllowed
from domain.parts.part import Holder, Part, PartRequest, RequestState, check_quantity, received


def asked(
    part: Part,
    quantity: float,
    target: Holder,
    reason: str,
    *,
    by: str,
    at: datetime,
    limit_fen: int,
) -> Part:
    """With one more request. InvalidInput: 'reason_required', 'quantity_not_positive'."""
    check_quantity(quantity)
    if not reason.strip():
        raise InvalidInput("reason_required")
    cost = None if part.price_fen is None else round(part.price_fen * quantity)
    request = PartRequest(
        id=max((each.id for each in part.requests), default=0) + 1,
        quantity=quantity,
        reason=reason.strip(),
        asked_by=by,
        asked_at=at,
        target=target,
        cost_fen=cost,
    )
    if cost is not None and cost <= limit_fen:
        request = replace(request, state=RequestState.APPROVED, decided_at=at)
    return replace(part, requests=(*part.requests, request))


def decided(
    part: Part, request_id: int, *, approved: bool, by: str, at: datetime, note: str = ""
) -> Part:
    """Approved or rejected. NotAllowed('request_settled'); InvalidInput('reason_required') for a
    rejection without a word."""
    request = _open(part, request_id, RequestState.WAITING)
    if not approved and not note.strip():
        raise InvalidInput("reason_required")
    state = RequestState.APPROVED if approved else RequestState.REJECTED
    return _with(
        part, replace(request, state=state, decided_by=by, decided_at=at, note=note.strip())
    )


def booked_in(part: Part, request_id: int) -> Part:
    """What was approved has come: the stock grows at its place. NotAllowed('request_settled')."""
    request = _open(part, request_id, RequestState.APPROVED)
    there = received(part, request.target, request.quantity, request.reason)
    return _with(there, replace(request, state=RequestState.RECEIVED))


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
