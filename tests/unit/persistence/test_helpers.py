"""Who comes along: booked for that time, texted, and let go again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.dispatching.eligibility import judge
from domain.dispatching.job_needs import job_need
from domain.dispatching.planning.proposing import propose
from domain.dispatching.planning.request import PlanRequest
from domain.errors import InvalidInput, NotAllowed
from domain.usecases.dispatching import dispatch_order, reschedule_dispatch
from domain.usecases.helpers import add_helper, remove_helper
from domain.usecases.orders import apply_command
from domain.work_orders.commands import FinishOrder
from tests.unit.persistence.desk import Desk


def _texts(desk: Desk, technician_id: int) -> list[str]:
    with desk.queries() as queries:
        return [m.text for m in reversed(queries.outbox()) if m.technician_id == technician_id]


def _given(desk: Desk, who: int, hours: int = 1) -> int:
    order_id = desk.take(title="抬压缩机").id
    with desk.store() as store:
        starts_at = desk.now + timedelta(hours=hours)
        dispatch_order(store, order_id, desk.technicians[who].id, starts_at=starts_at)
    return order_id


def test_who_comes_along_is_texted_and_booked(desk: Desk) -> None:
    lead, helper = desk.technicians[0], desk.technicians[1]
    order_id = _given(desk, 0)
    with desk.store() as store:
        add_helper(store, (order_id,), helper.id)
    assert f"协助{lead.name}" in _texts(desk, helper.id)[-1]
    other = desk.take(title="另一单").id
    with desk.queries() as queries:
        situation = queries.situation(desk.now)
        board = queries.board(desk.now)
        need = job_need(queries.orders([other])[0])
    assert next(c for c in board.orders if c.id == order_id).helpers == (helper.id,)
    assert [v.is_helper for v in situation.visits[helper.id]] == [True]
    verdict = judge(situation, need, helper.id, desk.now + timedelta(hours=1))
    assert "overlap" in {finding.code for finding in verdict.findings}
    # A plan works around that time as well.
    plan = propose(situation, board.orders, PlanRequest(iterations=200))
    busy = situation.visits[helper.id][0]
    for line in plan.lines:
        if line.technician_id == helper.id and line.starts_at and line.ends_at:
            assert line.ends_at <= busy.starts_at or line.starts_at >= busy.ends_at


def test_a_busy_one_needs_a_reason_and_an_order_its_helper_at_its_new_time(desk: Desk) -> None:
    helper = desk.technicians[1]
    order_id, own = _given(desk, 0), _given(desk, 1)
    with desk.store() as store, pytest.raises(NotAllowed, match="hard_stop"):
        add_helper(store, (order_id,), helper.id)
    with desk.store() as store:
        add_helper(store, (order_id,), helper.id, override_reason="两单同一楼")
    with desk.queries() as queries:
        need = job_need(queries.orders([order_id])[0])
        situation = queries.situation(desk.now)
    starts_at = next(v for v in situation.visits[helper.id] if v.order_id == own).starts_at
    found = judge(situation, need, desk.technicians[0].id, starts_at).findings
    assert "helper_busy" in {finding.code for finding in found}


def test_he_hears_of_another_time_and_that_he_need_not_come(desk: Desk) -> None:
    helper = desk.technicians[1]
    order_id = _given(desk, 0)
    with desk.store() as store:
        add_helper(store, (order_id,), helper.id)
    desk.tick(minutes=5)
    with desk.store() as store:
        reschedule_dispatch(store, order_id, desk.now + timedelta(hours=3))
    assert len(_texts(desk, helper.id)) == 2
    desk.tick(minutes=5)
    with desk.store() as store:
        remove_helper(store, (order_id,), helper.id)
    assert _texts(desk, helper.id)[-1].startswith("不用协助")


def test_nobody_comes_along_with_himself(desk: Desk) -> None:
    lead, helper = desk.technicians[0], desk.technicians[1]
    order_id = _given(desk, 0)
    with desk.store() as store, pytest.raises(InvalidInput, match="helper_in_charge"):
        add_helper(store, (order_id,), lead.id)
    with desk.store() as store:
        add_helper(store, (order_id,), helper.id)
    with desk.store() as store:
        dispatch_order(store, order_id, helper.id)  # the helper takes it over
        assert store.order(order_id).collaborators == ()


def test_the_rules_see_who_handed_over_and_when(desk: Desk) -> None:
    """SL-07: the first dispatch is no hand-over, and nothing was to be approved."""
    order_id = _given(desk, 0)

    def seen_at() -> object:
        with desk.queries() as queries:
            (seen,) = (each for each in queries.rules.open_orders() if each.id == order_id)
        return seen.handed_over_at

    assert seen_at() is None
    desk.tick(minutes=5)
    with desk.store() as store:
        dispatch_order(store, order_id, desk.technicians[1].id)
    assert seen_at() == desk.now
    with desk.queries() as queries:
        (seen,) = (each for each in queries.rules.open_orders() if each.id == order_id)
    assert seen.approval_since_at is None
    asked_at = desk.tick(minutes=5)
    with desk.store() as store:
        apply_command(store, order_id, FinishOrder(resolution="修好", labour_fen=90_000))
    with desk.queries() as queries:
        (seen,) = (each for each in queries.rules.open_orders() if each.id == order_id)
    assert (seen.approval_since_at, seen.approval_over_at) == (asked_at, None)
    assert seen.approval_due_at is not None
