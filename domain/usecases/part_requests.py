"""Asking for parts, allowing it, booking them in: each one undoable step."""

from __future__ import annotations

from domain import settings
from domain.approvals.approval import Signature, Way
from domain.approvals.route import Signer
from domain.parts import requests
from domain.parts.part import Holder, Part
from domain.people.operators import Right
from domain.people.signing import signature_of
from domain.ports.storage import Store
from domain.usecases.approval_cards import route_of_parts
from domain.usecases.approving import check_is_asked
from domain.usecases.parts import check_holder
from domain.usecases.rights import require


def ask(store: Store, part_id: int, quantity: float, target: Holder, reason: str) -> Part:
    """As :func:`domain.parts.requests.asked`; NotFound for a target that is gone."""
    check_holder(store, target)
    part = store.parts.part(part_id)
    return store.parts.save(
        requests.asked(
            part,
            quantity,
            target,
            reason,
            by=store.actor,
            at=store.now,
            route=route_of_parts(store, target, requests.cost_of(part, quantity)),
        )
    )


def decide(
    store: Store,
    part_id: int,
    request_id: int,
    *,
    approved: bool,
    note: str = "",
    signer: Signer | None = None,
) -> Part:
    """As :func:`domain.parts.requests.decided`; where several sign, one signature: in one's own name
    or for ``signer``, see :func:`domain.people.signing.signature_of`."""
    require(store, Right.APPROVE)
    part = store.parts.part(part_id)
    running = requests.waiting(part, request_id).approval
    if running is None or not approved:
        if running is not None:
            check_is_asked(store, running)
        return store.parts.save(
            requests.decided(
                part, request_id, approved=approved, by=store.actor, at=store.now, note=note
            )
        )
    who, way = signature_of(
        running, store.actor, store.rights, store.operators(), wanted=signer, note=note
    )
    signature = Signature(running.level, who, store.actor, store.now, way, note.strip())
    return store.parts.save(requests.signed(part, request_id, signature))


def decide_by_text(
    store: Store, part_id: int, request_id: int, *, agrees: bool, who: Signer, by: str, note: str
) -> Part:
    """The answer of one who was asked by text."""
    part = store.parts.part(part_id)
    running = requests.waiting(part, request_id).approval
    if running is None or not agrees:
        decided = requests.decided(
            part, request_id, approved=agrees, by=by, at=store.now, note=note
        )
        return store.parts.save(decided)
    signature = Signature(running.level, who, by, store.now, Way.TEXT, note)
    return store.parts.save(requests.signed(part, request_id, signature))


def end_time(store: Store, part_id: int, request_id: int) -> Part:
    """As :func:`domain.parts.requests.time_over`."""
    usual = settings.whole(store.setting, "parts.approval_minutes")
    part = store.parts.part(part_id)
    return store.parts.save(requests.time_over(part, request_id, store.now, usual))


def book_in(store: Store, part_id: int, request_id: int) -> Part:
    """As :func:`domain.parts.requests.booked_in`."""
    return store.parts.save(requests.booked_in(store.parts.part(part_id), request_id))
