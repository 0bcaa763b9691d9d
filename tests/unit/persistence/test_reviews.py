"""RV-09: what is worth talking over is told with its reasons, put on an agenda, followed up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.errors import InvalidInput, NotFound
from domain.reviews.review import Measure, ReviewReason
from domain.usecases.company import change_setting
from domain.usecases.reviews import (
    note_on_machine,
    put_on_agenda,
    save_review,
    set_measure_done,
)
from domain.work_orders.commands import (
    AcceptDispatch,
    FinishOrder,
    FlagAbnormal,
    StartWork,
)
from domain.work_orders.kinds import AbnormalCause
from tests.unit.persistence.desk import NOW, Desk

MEETING = date(2026, 11, 27)
SINCE = NOW - timedelta(days=30)


def _done(desk: Desk, title: str, *, labour_fen: int = 10_000, minutes: float = 30) -> int:
    order = desk.take(title=title)
    desk.dispatch(order.id)
    desk.act(order.id, AcceptDispatch())
    desk.act(order.id, StartWork())
    desk.tick(minutes)
    desk.act(order.id, FinishOrder(resolution="修好", fault=title, labour_fen=labour_fen))
    desk.tick()
    return order.id


def test_each_reason_is_found(desk: Desk) -> None:
    usual = [_done(desk, f"小毛病 {n}") for n in range(10)]
    dear = _done(desk, "大修", labour_fen=200_000)
    late = _done(desk, "拖了很久", minutes=60 * 60)
    first = _done(desk, "同样的毛病")
    again = _done(desk, "同样的毛病")
    odd = desk.take(title="怪事")
    desk.act(odd.id, FlagAbnormal(cause=next(iter(AbnormalCause)), note="找不到人"))
    with desk.queries() as queries:
        found = queries.reviews.candidates(SINCE, desk.now)
        numbers = {each.id: each.number for each in queries.orders([first])}
    reasons = {each.order_id: each.reasons for each in found}
    assert reasons[dear] == (ReviewReason.COST,)
    assert reasons[late] == (ReviewReason.OVERDUE,)
    assert reasons[again] == (ReviewReason.REPEAT,)
    assert reasons[odd.id] == (ReviewReason.ABNORMAL,)
    assert not {*usual, first} & reasons.keys()
    told = {each.order_id: each for each in found}
    assert told[again].repeats == numbers[first]
    assert told[late].late_minutes > 24 * 60
    with desk.store() as store:  # a company that looks closer, or less close
        change_setting(store, "review.times_usual", 1.5)
        change_setting(store, "review.late_hours", 72)
        change_setting(store, "review.repeat_days", 1)
        change_setting(store, "review.returned", 1)
    with desk.queries() as queries:
        other = queries.reviews.candidates(SINCE, desk.now)
        assert {each.order_id for each in other} == {dear, again, odd.id}
        assert ReviewReason.OVERDUE not in next(c for c in other if c.id == dear).reasons
    with desk.store() as store:
        change_setting(store, "review.times_usual", 20.0)
        with pytest.raises(InvalidInput, match="out_of_range"):
            change_setting(store, "review.late_hours", 0)
    with desk.queries() as queries:
        last = queries.reviews.candidates(SINCE, desk.now)
        assert dear not in {each.order_id for each in last}
    with desk.store() as store:
        change_setting(store, "review.late_hours", 24)
    with desk.queries() as queries:
        later = queries.reviews.candidates(desk.now + timedelta(1), desk.now + timedelta(1))
    assert {each.order_id for each in later} == {late, odd.id}  # they are still open


def test_the_agenda_keeps_what_the_meeting_found(desk: Desk) -> None:
    order = desk.take(title="怪事")
    with desk.store() as store:
        with pytest.raises(NotFound):
            put_on_agenda(store, {999: ()}, MEETING)
        (review,) = put_on_agenda(store, {order.id: (ReviewReason.ABNORMAL,)}, date(2026, 11, 25))
        (moved,) = put_on_agenda(store, {order.id: ()}, MEETING)
    assert (moved.id, moved.meeting_on, moved.reasons) == (
        review.id, MEETING, (ReviewReason.ABNORMAL,),
    )  # fmt: skip
    with desk.queries() as queries:
        assert queries.reviews.candidates(SINCE, desk.now) == ()
        assert queries.reviews.meetings() == (MEETING,)
        assert queries.reviews.of_meeting(MEETING) == (moved,)
    for wrong, code in (
        (Measure("换供应商"), "measure_without_person"),
        (Measure("换供应商", "王芳"), "measure_without_day"),
    ):
        with pytest.raises(InvalidInput, match=code), desk.store() as store:
            save_review(store, replace(moved, measures=(wrong,)))
    measures = (
        Measure("换供应商", "王芳", MEETING),
        Measure(" ", ""),
        Measure("培训", "李敏", MEETING),
    )
    with desk.store() as store:
        kept = save_review(
            store, replace(moved, cause=" 备件质量 ", lesson="先验货", measures=measures,
                           held_on=MEETING)
        )  # fmt: skip
        assert (kept.cause, kept.open_measures) == ("备件质量", 2)
        assert note_on_machine(store, kept.id) == note_on_machine(store, kept.id) != ""
    with desk.store() as store:
        assert store.asset(desk.asset.id).notes.count("先验货") == 1
        done = set_measure_done(store, kept.id, 0, done=True)
        assert done.measures[0].done_on == date(2026, 11, 20)
        assert done.measures[1].is_late(date(2026, 12, 1))
    with desk.queries() as queries:
        assert queries.reviews.with_measures(open_only=True) == (done,)
    with desk.store(command_id="all") as store:
        set_measure_done(store, kept.id, 1, done=True)
    with desk.queries() as queries:
        assert queries.reviews.with_measures(open_only=True) == ()
        assert len(queries.reviews.with_measures(open_only=False)) == 1
    with desk.store() as store:
        store.undo("all")
        assert store.reviews.review(kept.id).open_measures == 1
        (again,) = put_on_agenda(store, {order.id: ()}, MEETING)  # it was talked over: once more
        assert (again.id != kept.id, again.reasons) == (True, (ReviewReason.BY_HAND,))
