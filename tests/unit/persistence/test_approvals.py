"""What waits for approval and what was asked about, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import Engine

from domain.approvals.approval import Subject
from domain.approvals.cards import Cover
from domain.approvals.route import Level, Route
from domain.customers.customer import Contract
from domain.parts.part import MAIN, Part
from domain.parts.requests import asked, decided
from domain.work_orders import commands as c
from tests.unit.persistence.desk import Desk

TWO = Route((Level(minutes=30), Level()), "大额")


def test_what_waits_and_how_long_answers_took(engine: Engine) -> None:
    desk = Desk(engine)
    desk.set_up()
    with desk.store() as store:
        store.save_customer(replace(desk.customer, contracts=(Contract("年保"),)))
        store.save_asset(replace(desk.asset, warranty_until_on=date(2027, 1, 1)))
        part = store.parts.save(Part(0, "压缩机", price_fen=90_000))
        part = asked(part, 2, MAIN, "备货", by="王芳", at=desk.now, route=Route((Level(),)))
        part = store.parts.save(asked(part, 1, MAIN, "x", by="王芳", at=desk.now, route=TWO))
    order = desk.take()
    desk.dispatch(order.id)
    desk.tick()
    desk.act(order.id, c.FinishOrder(labour_fen=90_000, resolution="换", route=TWO))
    with desk.queries() as queries:
        assert queries.counts().approvals == 3
        (waiting,) = queries.approvals.waiting_orders()
        assert [each.id for each in queries.approvals.waiting_parts()] == [part.id]
    assert waiting.approval is not None
    assert waiting.approval.route == TWO
    for minutes in (10, 20):
        desk.tick(minutes)
        with desk.store() as store:
            now = store.order(order.id)
        assert now.approval is not None
        signer = now.approval.waits_for[0]
        desk.act(order.id, c.ApproveCost(signer=signer, by="陈总"))
    with desk.store() as store:
        part = store.parts.part(part.id)
        store.parts.save(decided(part, 1, approved=True, by="陈总", at=desk.now))
    with desk.queries() as queries:
        assert queries.counts().approvals == 1
        assert queries.approvals.waiting_orders() == ()
        since = desk.now - timedelta(days=1)
        past = queries.approvals.past_cases(since, desk.now + timedelta(days=1), "Asia/Shanghai")
    cases = {(each.case.subject, each.case.amount_fen): each for each in past}
    both = frozenset({Cover.CONTRACT, Cover.WARRANTY})
    assert cases[Subject.ORDER, None].waited_minutes is None
    assert cases[Subject.COST, 90_000].case.covers == both
    assert cases[Subject.COST, 90_000].waited_minutes == 30
    assert cases[Subject.PARTS, 180_000].waited_minutes == 31
    assert cases[Subject.PARTS, 90_000].waited_minutes is None
