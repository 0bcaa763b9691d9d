"""The agenda of a review meeting, on paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.composition.letterhead import company_profile, company_zone
from desktop.labels import label
from domain.reviews.review import Review

if TYPE_CHECKING:
    from desktop.composition.backend import Backend
    from domain.work_orders.order import WorkOrder
    from exports.agenda import AgendaItem, MeasureLine
    from exports.texts import Texts


def make_agenda(backend: Backend, meeting_on: date, out: Path, language: str) -> Path:
    """InvalidInput('agenda_empty') for a day without one."""
    from exports.agenda import build_agenda
    from exports.texts import texts

    words = texts(language)
    with backend.queries() as queries:
        company, zone = company_profile(queries), company_zone(queries)
        reviews = queries.reviews.of_meeting(meeting_on)
        earlier = queries.reviews.with_measures(open_only=True)
        orders = {each.id: each for each in queries.orders([one.order_id for one in reviews])}
        names = {each.id: each.name for each in queries.technicians(active_only=False)}
    items = []
    for review in reviews:
        order = orders.get(review.order_id)
        facts = ""
        if order is not None:
            technician = names.get(order.dispatch.technician_id, "") if order.dispatch else ""
            reported = words.day(order.milestones.reported_at.astimezone(zone).date())
            told = (order.details.customer_name, technician, reported)
            facts = " · ".join(part for part in told if part)
        items.append(_item(review, order, facts, words))
    still_open = [
        line
        for review in earlier
        if review.meeting_on != meeting_on
        for line in _lines(review, words, open_only=True)
    ]
    out.parent.mkdir(parents=True, exist_ok=True)
    return build_agenda(words.day(meeting_on), items, still_open, company, language, out)


def _item(review: Review, order: WorkOrder | None, facts: str, words: Texts) -> AgendaItem:
    from exports.agenda import AgendaItem

    return AgendaItem(
        number=review.number,
        title=review.title,
        facts=facts,
        why="、".join(label(reason) for reason in review.reasons),
        done=order.result.resolution if order is not None and order.result is not None else "",
        cause=review.cause,
        lesson=review.lesson,
        measures=list(_lines(review, words, open_only=False)),
    )


def _lines(review: Review, words: Texts, *, open_only: bool) -> Iterator[MeasureLine]:
    for measure in review.measures:
        if measure.is_open or not open_only:
            until = words.day(measure.due_on) if measure.due_on is not None else ""
            yield measure.text, measure.who, until, review.number
