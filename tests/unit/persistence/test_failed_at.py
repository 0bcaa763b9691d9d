"""KP-18: when a machine failed, apart from when somebody called: stored, counted, undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.analytics.columns import Columns
from domain.analytics.kpis import KPIS
from domain.analytics.measures import FactTable
from domain.analytics.periods import month_period
from domain.errors import InvalidInput
from domain.people.working_time import zone_of
from domain.usecases.orders import edit_order
from domain.work_orders.commands import AcceptDispatch, FinishOrder
from persistence.fact_packs import refresh_packs
from persistence.verify import verify
from tests.unit.persistence.desk import Desk

HOUR = timedelta(hours=1)


def test_the_failure_has_its_own_moment(desk: Desk) -> None:
    failed_at = desk.now - 3 * HOUR
    with pytest.raises(InvalidInput, match="failed_after_report"):
        desk.take(stopped=True, failed_at=desk.now + HOUR)
    known, unknown = desk.take(stopped=True, failed_at=failed_at), desk.take(stopped=True)
    for order in (known, unknown):
        desk.dispatch(order.id)
        desk.act(order.id, AcceptDispatch())
    desk.tick(60)
    for order in (known, unknown):
        desk.act(order.id, FinishOrder(resolution="修好"))
    with desk.queries() as queries:
        assert queries.orders([known.id])[0].details.failed_at == failed_at
    refresh_packs(desk.engine)
    zone = zone_of("Asia/Shanghai")
    period = month_period(desk.now.astimezone(zone).date().replace(day=1), zone)
    with desk.queries() as queries:
        for read in (queries.order_arrays, queries.order_facts):
            table = FactTable(Columns(read(period.start_at, period.end_at), zone), period)
            delay = table.measure(KPIS["report_delay"])
            assert delay.value == pytest.approx(180.0, abs=1)
            assert delay.sample == 1
            # Four hours since it failed, and one since the other was reported.
            assert table.measure(KPIS["downtime"]).value == pytest.approx(300.0, abs=2)
    with desk.store(command_id="later") as store:
        details = replace(store.order(unknown.id).details, failed_at=failed_at - HOUR)
        edit_order(store, unknown.id, None, details)
    with desk.queries() as queries:
        (fact,) = queries.facts_by_id([unknown.id])
    assert fact.failed_at == failed_at - HOUR
    with desk.store() as store:
        store.undo("later")
    with desk.queries() as queries:
        (fact,) = queries.facts_by_id([unknown.id])
        assert fact.failed_at is None
    assert verify(desk.engine).problems == ()
