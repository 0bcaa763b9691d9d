"""Calling back: who is on the list, what is kept of what he said, what follows from it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.views.callbacks.place import CallBacksPlace
from domain.errors import InvalidInput
from domain.read_models import ListQuery
from domain.usecases import aftercare, orders
from domain.usecases.aftercare import CallBack
from domain.work_orders.kinds import UNDER_WAY, AbnormalCause, OrderStatus
from tests.unit.desktop.fake_services import Office


def closed(office: Office, count: int) -> list[int]:
    """Orders finished and archived a moment ago."""
    with office.queries() as queries:
        board = queries.list_ids(ListQuery("work_order"))
    ids = []
    for order_id in board:
        with office.queries() as queries:
            (order,) = queries.orders([order_id])
        under_way = order.status in UNDER_WAY and order.waiting is None
        if not under_way or not order.details.contact_phone:
            continue
        with office.store() as store:
            orders.close_order(store, order_id, resolution="修好")
        ids.append(order_id)
        if len(ids) == count:
            break
    return ids


def test_what_was_said_is_kept_and_the_next_one_is_shown(office: Office, qtbot: QtBot) -> None:
    first, second = closed(office, 2)
    place = CallBacksPlace(office.services)
    qtbot.addWidget(place)
    place.resize(1200, 700)
    place.show()
    office.settle()
    assert {first, second} <= set(place._rows)
    place._shown = first
    place.load()
    office.settle()
    assert place._shown == first
    place.form.keep.click()
    office.settle()
    assert place.form.problem.text()  # nothing was said yet
    place.form.set_score(2)
    place.form.comment.setPlainText("漏水没修好")
    place.form.complaint.setChecked(True)
    place.form.follow_up.setText("再查漏水")
    place.form.keep.click()
    office.settle()
    assert first not in place._rows
    assert place._shown != first
    with office.queries() as queries:
        (order,) = queries.orders([first])
        newest = queries.search("再查漏水").hits[0]
        (following,) = queries.orders([newest.id])
    assert order.rating is not None
    assert (order.rating.score, order.rating.voluntary) == (2, False)
    assert order.abnormal is not None
    assert order.abnormal.cause is AbnormalCause.COMPLAINT
    assert following.details.parent_id == first
    assert following.status is OrderStatus.QUEUED
    assert following.details.customer_id == order.details.customer_id


def test_who_did_not_answer_stays_at_the_end(office: Office, qtbot: QtBot) -> None:
    closed(office, 2)
    place = CallBacksPlace(office.services)
    qtbot.addWidget(place)
    place.show()
    office.settle()
    missed = place._shown
    place.form.missed.click()
    office.settle()
    assert list(place._rows)[-1] == missed
    assert place._shown != missed
    assert place._tries[missed].count == 1
    assert place._tried(missed).startswith("not reached, again at")
    with office.queries() as queries:
        assert any(aftercare.NOT_REACHED in str(line.params)
                   for line in queries.order_page(missed).history)  # fmt: skip


def test_a_complaint_needs_its_words(office: Office) -> None:
    (first,) = closed(office, 1)
    with office.store() as store:
        with pytest.raises(InvalidInput, match="complaint_without_words"):
            aftercare.record_call_back(store, first, CallBack(score=1, complaint=True))
        with pytest.raises(InvalidInput, match="call_back_empty"):
            aftercare.record_call_back(store, first, CallBack())
        assert aftercare.record_call_back(store, first, CallBack(comment="都好")) is None
