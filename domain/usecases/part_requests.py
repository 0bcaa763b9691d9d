"""Asking for parts, allowing it, booking them in: each one undoable step."""

from __future__ import annotations

from domain import settings
from domain.parts import requests
from domain.parts.part import Holder, Part
from domain.people.operators import Right
from domain.ports.storage import Store
from domain.usecases.parts import check_holder
from domain.usecases.rights import require


def ask(store: Store, part_id: int, quantity: float, target: Holder, reason: str) -> Part:
    """As :func:`domain.parts.requests.asked`; NotFound for a target that is gone."""
    check_holder(store, target)
    part = requests.asked(
        store.parts.part(part_id),
        quantity,
        target,
        reason,
        by=store.actor,
        at=store.now,
        limit_fen=settings.whole(store.setting, "approval.limit_fen"),
    )
    return store.parts.save(part)


def decide(store: Store, part_id: int, request_id: int, *, approved: bool, note: str = "") -> Part:
    """As :func:`domain.parts.requests.decided`."""
    require(store, Right.APPROVE)
    part = store.parts.part(part_id)
    return store.parts.save(
        requests.decided(
            part, request_id, approved=approved, by=store.actor, at=store.now, note=note
        )
    )


def book_in(store: Store, part_id: int, request_id: int) -> Part:
    """As :func:`domain.parts.requests.booked_in`."""
    return store.parts.save(requests.booked_in(store.parts.part(part_id), request_id))
