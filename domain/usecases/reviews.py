"""Putting orders on the agenda, keeping what the meeting found, following its measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from domain.people.working_time import local_day
from domain.ports.storage import Store
from domain.reviews.review import Review, ReviewReason


def put_on_agenda(
    store: Store, reasons: Mapping[int, Sequence[ReviewReason]], meeting_on: date
) -> tuple[Review, ...]:
    """Orders (by id) with why; one that is on the agenda of that day already stays as it is, one of
    another day that was not talked over moves. NotFound for an order that is not there."""
    kept = []
    for order_id, why in reasons.items():
        order = store.order(order_id)
        waiting = [each for each in store.reviews.of_order(order_id) if each.held_on is None]
        if waiting:
            kept.append(store.reviews.save(replace(waiting[0], meeting_on=meeting_on)))
            continue
        review = Review(
            0,
            order_id,
            order.number,
            order.details.title,
            tuple(why) or (ReviewReason.BY_HAND,),
            meeting_on,
        )
        kept.append(store.reviews.save(review))
    return tuple(kept)


def save_review(store: Store, review: Review) -> Review:
    """What was found and what is done. The errors of :meth:`Review.check`."""
    return store.reviews.save(review.check())


def set_measure_done(store: Store, review_id: int, place: int, *, done: bool) -> Review:
    """The measure at ``place`` of a review is done today, or not yet after all."""
    known = store.reviews.review(review_id)
    today = local_day(store.now, store.time_zone)
    measures = tuple(
        replace(each, done_on=today if done else None) if number == place else each
        for number, each in enumerate(known.measures)
    )
    return store.reviews.save(replace(known, measures=measures))


def note_on_machine(store: Store, review_id: int) -> str:
    """Write the lesson into the notes of the machine the order was about; its name, '' where there
    is no machine or no lesson. Written once."""
    review = store.reviews.review(review_id)
    asset_id = store.order(review.order_id).details.asset_id
    if asset_id is None or not review.lesson:
        return ""
    asset = store.asset(asset_id)
    line = f"{review.number}: {review.lesson}"
    if line not in asset.notes:
        notes = f"{asset.notes}\n{line}".strip()
        store.save_asset(replace(asset, notes=notes))
    return asset.name
