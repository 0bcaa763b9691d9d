"""PA-08: what is sent in, its way there and back, the order that waits for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.assets.asset import AssetStatus
from domain.assets.logbook import EntryKind
from domain.errors import InvalidInput, NotFound
from domain.send_ins.send_in import SendIn, SendInOutcome, SendInState
from domain.service_levels.clocks import ClockKind, ClockState
from domain.usecases.orders import apply_command
from domain.usecases.send_ins import delete_send_in, save_send_in
from domain.work_orders import commands as c
from domain.work_orders.kinds import OrderStatus, WaitReason
from tests.unit.persistence.desk import Desk

DAY = timedelta(days=1)


def _today(desk: Desk) -> date:
    return desk.now.date()


def _save(desk: Desk, send_in: SendIn) -> SendIn:
    with desk.store() as store:
        return save_send_in(store, send_in)


def test_the_order_waits_with_its_clock_until_everything_is_back(desk: Desk) -> None:
    order = desk.take()
    desk.dispatch(order.id)
    today = _today(desk)
    board = SendIn(0, "主板", "格力售后", today, order.id, carrier="顺丰", waybill="SF1")
    first = _save(desk, board)
    second = _save(desk, replace(board, item="电源", whole=True, waybill="SF2"))
    assert (first.asset_id, first.state) == (desk.asset.id, SendInState.ON_THE_WAY)

    def seen() -> tuple[OrderStatus, WaitReason | None, ClockState]:
        with desk.queries() as queries:
            (now,) = queries.orders([order.id])
        resolve = next(clock for clock in now.clocks if clock.kind is ClockKind.RESOLVE)
        return now.status, now.waiting.reason if now.waiting else None, resolve.state

    assert seen() == (OrderStatus.WAITING, WaitReason.SENT_IN, ClockState.PAUSED)
    with desk.queries() as queries:
        assert queries.assets([desk.asset.id])[0].status is AssetStatus.UNDER_REPAIR
        rows = queries.send_ins.of_order(order.id)
        assert [row.send_in.item for row in rows] == ["电源", "主板"]
        assert rows[0].order_number == order.number
        assert queries.send_ins.names() == (("格力售后",), ("顺丰",))
    desk.tick(60 * 24 * 3)
    first = _save(
        desk, replace(first, received_on=today + DAY, returned_on=today + 2 * DAY, back_on=None)
    )
    assert (first.state, first.days_away(_today(desk))) == (SendInState.COMING_BACK, 3)
    _save(desk, replace(first, back_on=today + 3 * DAY, cost_fen=20_000, back_waybill="YT9"))
    assert seen()[0] is OrderStatus.WAITING
    back = _save(desk, replace(second, back_on=today + 3 * DAY, outcome=SendInOutcome.REPLACED))
    assert back.outcome is SendInOutcome.REPLACED
    status, waiting, clock = seen()
    assert (waiting, clock) == (None, ClockState.RUNNING)
    assert status is not OrderStatus.WAITING
    with desk.queries() as queries:
        assert queries.assets([desk.asset.id])[0].status is AssetStatus.IN_SERVICE
        (cost,) = queries.equipment.logbook(desk.asset.id)
        assert queries.send_ins.everything(away_only=True) == ()
        assert len(queries.send_ins.of_asset(desk.asset.id)) == 2
    assert (cost.kind, cost.amount_fen, cost.notes) == (EntryKind.COST, 20_000, "YT9")


def test_what_is_late_comes_first_and_what_never_left_is_forgotten(desk: Desk) -> None:
    today = _today(desk)
    calm = _save(desk, SendIn(0, "风机", "厂家", today, None, desk.asset.id, whole=True))
    late = _save(
        desk, SendIn(0, "泵", "厂家", today - 9 * DAY, None, desk.asset.id, expected_on=today - DAY)
    )
    done = _save(desk, SendIn(0, "阀", "厂家", today - 9 * DAY, None, desk.asset.id, back_on=today))
    assert (late.is_late(today), calm.is_late(today)) == (True, False)
    assert done.outcome is SendInOutcome.REPAIRED
    with desk.queries() as queries:
        rows = queries.send_ins.everything(away_only=False)
    assert [row.id for row in rows] == [late.id, calm.id, done.id]
    with desk.store() as store:
        delete_send_in(store, calm.id)
    with desk.queries() as queries:
        assert queries.assets([desk.asset.id])[0].status is AssetStatus.IN_SERVICE
    with desk.store() as store, pytest.raises(NotFound, match="send_in_not_found"):
        delete_send_in(store, calm.id)


def test_a_step_can_be_taken_back_as_one(desk: Desk) -> None:
    order = desk.take()
    desk.dispatch(order.id)
    with desk.store(command_id="sent") as store:
        saved = save_send_in(store, SendIn(0, "主板", "厂家", _today(desk), order.id))
    with desk.store() as store:
        store.undo("sent")
    with desk.queries() as queries:
        assert queries.send_ins.of_order(order.id) == ()
        assert queries.orders([order.id])[0].status is OrderStatus.DISPATCHED
    # An order that waits for something else goes on waiting for it.
    with desk.store() as store:
        apply_command(store, order.id, c.PutOnHold(reason=WaitReason.FEEDBACK))
        store.send_ins.save(replace(saved, id=0, version=0))
    with desk.queries() as queries:
        (row,) = queries.send_ins.of_order(order.id)
    _save(desk, replace(row.send_in, back_on=_today(desk)))
    with desk.queries() as queries:
        assert queries.orders([order.id])[0].status is OrderStatus.WAITING


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"item": " "}, "send_in_item"),
        ({"maker": ""}, "send_in_maker"),
        ({"back_on": -1}, "send_in_order"),
        ({"received_on": 1}, "send_in_future"),
        ({"cost_fen": -1}, "negative_amount"),
        ({"order_id": None}, "send_in_for_nothing"),
    ],
)
def test_what_makes_no_sense_is_refused(desk: Desk, wrong: dict[str, object], code: str) -> None:
    today = _today(desk)
    days = {
        k: today + v * DAY for k, v in wrong.items() if k.endswith("_on") and isinstance(v, int)
    }
    plain = SendIn(0, "主板", "厂家", today, desk.take().id)
    with desk.store() as store, pytest.raises(InvalidInput, match=code):
        save_send_in(store, replace(plain, **{**wrong, **days}))  # type: ignore[arg-type]
