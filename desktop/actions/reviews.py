"""Putting orders on the agenda and keeping what came of it, as jobs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from desktop.actions.writing import write
from desktop.jobs import JobHandle
from desktop.services import Services
from domain.reviews.review import Review, ReviewReason
from domain.usecases import reviews


def put_on_agenda(
    services: Services, reasons: Mapping[int, Sequence[ReviewReason]], meeting_on: date
) -> JobHandle[tuple[Review, ...]]:
    return write(services, lambda store: reviews.put_on_agenda(store, reasons, meeting_on))


def save_review(services: Services, review: Review) -> JobHandle[Review]:
    return write(services, lambda store: reviews.save_review(store, review))


def delete_review(services: Services, review_id: int) -> JobHandle[None]:
    """Off the agenda."""
    return write(services, lambda store: store.reviews.delete(review_id))


def set_measure_done(
    services: Services, review_id: int, place: int, *, done: bool
) -> JobHandle[Review]:
    return write(
        services, lambda store: reviews.set_measure_done(store, review_id, place, done=done)
    )


def note_on_machine(services: Services, review_id: int) -> JobHandle[str]:
    """The lesson into the machine's notes; its name, '' without one."""
    return write(services, lambda store: reviews.note_on_machine(store, review_id))
