"""Patrols in the database: made when due, walked, findings followed to their end (AS-04, AS-07)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from domain.assets.logbook import EntryKind
from domain.errors import NotAllowed
from domain.patrols.patrol import ABNORMAL, NORMAL, Patrol, Severity, missed
from domain.patrols.read_models import PatrolPage, PatrolState
from domain.patrols.route import CheckKind, PatrolCheck, PatrolPoint, PatrolRoute
from domain.usecases import patrols
from domain.work_orders.commands import CancelOrder
from domain.work_orders.kinds import OrderStatus, Priority
from domain.work_orders.templates import OrderType
from tests.unit.persistence.desk import Desk

DAY = date(2026, 11, 20)
TYPE = OrderType("inspection", "巡检", "std", priority=Priority.PLANNED)
LEAK = PatrolCheck("漏水")
AIR = PatrolCheck("出风温度", CheckKind.READING, "℃", 8, 16)


def _route(desk: Desk, **more: object) -> PatrolRoute:
    points = (
        PatrolPoint("中央空调", desk.asset.id, checks=(LEAK, AIR)),
        PatrolPoint("消防通道", place="一楼北侧", checks=(PatrolCheck("畅通"),)),
        PatrolPoint("配电箱", checks=(PatrolCheck("外观"),)),
    )
    route = PatrolRoute(
        "a", "A座日巡", TYPE.code, DAY, DAY, customer_id=desk.customer.id, points=points
    )
    return replace(route, **more)  # type: ignore[arg-type]


def _make(desk: Desk, **more: object) -> Patrol:
    with desk.store() as store:
        store.save_order_type(TYPE)
        patrols.save_route(store, _route(desk, **more))
    with desk.store(command_id="make") as store:
        (made,) = patrols.make_due_patrols(store, DAY)
    return made


def _page(desk: Desk, patrol_id: int) -> PatrolPage:
    with desk.queries() as queries:
        return queries.patrols.page(patrol_id)


def test_a_due_route_makes_one_patrol_and_gives_it_to_its_inspector(desk: Desk) -> None:
    inspector = desk.technicians[0].id
    made = _make(desk, technician_id=inspector)
    page = _page(desk, made.id)
    assert [point.code for point in made.points] == [desk.asset.code, "XJ-A-02", "XJ-A-03"]
    assert (page.row.technician, page.row.points, page.row.done) == ("赵强", 3, 0)
    assert page.row.order_status is OrderStatus.DISPATCHED
    with desk.queries() as queries:
        (route,) = queries.patrols.routes()
        assert route.next_on == date(2026, 11, 21)
        assert queries.patrols.of_order(made.order_id) == made.id
        (text,) = queries.outbox()
        assert text.order_id == made.order_id
        (order,) = queries.orders([made.order_id])
    assert "2. 消防通道 (一楼北侧)" in order.details.description
    with desk.store() as store:
        assert patrols.make_due_patrols(store, DAY) == ()
    with desk.store() as store:
        store.undo("make")
    with desk.queries() as queries:
        assert queries.patrols.patrols(DAY) == ()
        assert queries.patrols.routes()[0].next_on == DAY


def test_an_inspector_who_may_not_go_leaves_it_in_the_queue(desk: Desk) -> None:
    made = _make(desk, technician_id=desk.technicians[0].id, skill_code="hv")
    assert _page(desk, made.id).row.order_status is OrderStatus.QUEUED


def test_findings_make_orders_and_are_followed_until_these_are_closed(desk: Desk) -> None:
    made = _make(desk)
    with desk.store(command_id="air") as store:
        result = patrols.record_point(
            store, made.id, 0, (NORMAL, "18.5"), photo=("铭牌.jpg", b"\xff\xd8picture")
        )
    assert (result.abnormal, result.severity) == (True, Severity.MINOR)
    assert result.words == "出风温度 18.5 ℃ (8 – 16 ℃)"
    with desk.queries() as queries:
        (finding,) = queries.patrols.findings(DAY)
        (order,) = queries.orders([finding.order_id or 0])
        entries = queries.equipment.logbook(desk.asset.id)
        assert queries.equipment.file(finding.digest) == b"\xff\xd8picture"
    assert finding.is_open and finding.order_number == order.number
    assert (order.details.asset_id, order.details.type_code) == (desk.asset.id, "repair")
    assert order.details.parent_id == made.order_id
    meter = next(each for each in entries if each.kind is EntryKind.METER)
    assert (meter.title, meter.value, meter.unit) == ("出风温度", 18.5, "℃")
    assert any(each.kind is EntryKind.FILE for each in entries)

    desk.tick()
    with desk.store() as store:  # put right: the same reading, not a second one
        patrols.record_point(store, made.id, 0, (NORMAL, "17"))
    with desk.queries() as queries:
        read = [e for e in queries.equipment.logbook(desk.asset.id) if e.kind is EntryKind.METER]
    assert [each.value for each in read] == [17.0]

    dispatched = desk.dispatch(order.id)
    with desk.queries() as queries:
        (finding,) = queries.patrols.findings(DAY)
        (visit,) = queries.patrols.visits_of(desk.asset.id)
    assert (finding.technician, finding.is_open) == ("赵强", True)
    assert (visit.route, visit.order_status) == ("A座日巡", OrderStatus.DISPATCHED)
    desk.act(dispatched.id, CancelOrder(reason="自行恢复"))
    (finding,) = _page(desk, made.id).findings.values()
    assert not finding.is_open
    assert finding.closed_at is not None


def test_a_machine_known_to_be_broken_gets_no_second_order(desk: Desk) -> None:
    first = _make(desk)
    with desk.store() as store:
        once = patrols.record_point(store, first.id, 0, (ABNORMAL, "12"), severity=Severity.STOPPED)
        (route,) = store.patrols.routes()
        again = patrols.make_patrol(store, route, date(2026, 11, 21))
        twice = patrols.record_point(store, again.id, 0, (ABNORMAL, "12"), words="还在漏")
        fixed = patrols.record_point(
            store, again.id, 1, (ABNORMAL,), severity=Severity.ON_THE_SPOT, words="已搬走杂物"
        )
    assert once.order_id is not None
    assert twice.order_id == once.order_id
    assert fixed.order_id is None
    with desk.queries() as queries:
        (order,) = queries.orders([once.order_id])
        by_point = {each.point: each for each in queries.patrols.findings(DAY)}
    assert (order.details.priority, order.details.stopped) == (Priority.URGENT, True)
    assert by_point["消防通道"].is_open is False


def test_a_finished_patrol_closes_its_order_and_names_what_was_missed(desk: Desk) -> None:
    made = _make(desk)
    with desk.store() as store:
        patrols.record_point(store, made.id, 0, (NORMAL, "12"))
    with pytest.raises(NotAllowed, match="patrol_by_nobody"), desk.store() as store:
        patrols.finish_patrol(store, made.id, "1/3")
    desk.tick()
    with desk.store(command_id="finish") as store:
        patrols.finish_patrol(store, made.id, "1/3", desk.technicians[1].id)
    page = _page(desk, made.id)
    assert [point.name for point in missed(page.patrol, page.results)] == ["消防通道", "配电箱"]
    assert (page.row.state(DAY), page.row.technician) == (PatrolState.PARTLY, "李敏")
    assert page.row.order_status is OrderStatus.ARCHIVED
    with desk.queries() as queries:
        assert [text for text in queries.outbox() if text.order_id == made.order_id] == []
    with pytest.raises(NotAllowed, match="patrol_is_finished"), desk.store() as store:
        patrols.record_point(store, made.id, 1, (NORMAL,))
    with desk.store() as store:
        store.undo("finish")
    assert _page(desk, made.id).row.order_status is OrderStatus.QUEUED


def test_a_slip_is_taken_back_and_undo_takes_all_of_a_finding_back(desk: Desk) -> None:
    made = _make(desk)
    with desk.store() as store:
        patrols.record_point(store, made.id, 2, (NORMAL,))
    with desk.store() as store:
        patrols.take_back_point(store, made.id, 2)
    with desk.store(command_id="leak") as store:
        result = patrols.record_point(store, made.id, 0, (ABNORMAL, "12"))
    with pytest.raises(NotAllowed, match="patrol_has_repair"), desk.store() as store:
        patrols.take_back_point(store, made.id, 0)
    with desk.store() as store:
        store.undo("leak")
    assert _page(desk, made.id).results == ()
    with desk.queries() as queries:
        (order,) = queries.orders([result.order_id or 0])
        assert queries.equipment.logbook(desk.asset.id) == ()
    assert order.status is OrderStatus.CANCELLED


def test_what_routes_name_cannot_be_deleted(desk: Desk) -> None:
    made = _make(desk, skill_code="hv")
    for kind, code in (("order_type", TYPE.code), ("skill", "hv")):
        with pytest.raises(NotAllowed, match="in_use_by"), desk.store() as store:
            store.delete_coded(kind, code)
    with desk.store() as store:
        store.delete_coded("patrol_route", "a")
    assert _page(desk, made.id).row.name == "A座日巡"
