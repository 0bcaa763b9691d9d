"""PA-07: the module a machine is likely to need is put aside before its upkeep."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.errors import InvalidInput, NotAllowed
from domain.parts.packing import MachineUse, PackState, usual_parts
from domain.parts.part import MAIN, Part
from domain.upkeep.plans import MaintenancePlan
from domain.upkeep.proposals import propose_plan
from domain.usecases import orders, parts, upkeep
from domain.usecases.packing import pack, packs
from domain.usecases.replenishing import replenishment
from domain.work_orders import commands as c
from domain.work_orders.order import PartUsed
from domain.work_orders.part_needs import PartNeed
from tests.unit.persistence.desk import Desk

_ZONE = "Asia/Shanghai"


def _board(desk: Desk, count: float = 2) -> Part:
    with desk.store() as store:
        part = parts.save_part(store, Part(0, "主板", "B-1"))
        return parts.receive(store, part.id, MAIN, count)


def _repair(desk: Desk, used: str, quantity: float = 1) -> None:
    order = desk.take()
    desk.dispatch(order.id)
    with desk.store() as store:
        done = (PartUsed(used, quantity=quantity),)
        orders.apply_command(store, order.id, c.FinishOrder(resolution="换件", parts=done))
    desk.tick()


def test_what_several_repairs_used_is_usual() -> None:
    uses = (
        MachineUse(1, "皮带", 2, 4),
        MachineUse(2, "主板", 3, 3),
        MachineUse(3, "螺丝", 1, 40),
    )
    assert usual_parts(uses) == (PartNeed(2, 1, "主板"), PartNeed(1, 2, "皮带"))


def test_a_preventive_plan_brings_its_parts_and_they_are_put_aside(desk: Desk) -> None:
    board = _board(desk)
    for _ in range(2):
        _repair(desk, "主板")
    _repair(desk, "扎带")
    with desk.queries() as queries:
        usual = usual_parts(queries.parts.uses_of(desk.asset.id))
        twin = replace(desk.asset, id=0, code="A-9", name="同型号")
    assert usual == (PartNeed(board.id, 1, "主板"),)
    with desk.store() as store:  # a machine that never failed is judged by its model
        twin = store.save_asset(twin)
        parts.receive(store, board.id, MAIN, 2)
    with desk.queries() as queries:
        assert usual_parts(queries.parts.uses_of(twin.id)) == usual
    today = desk.now.date()
    plan = propose_plan(
        desk.asset, 30, today, name="预防", types=("repair",), taken=(), parts=usual
    )
    with desk.store() as store:
        upkeep.save_plan(store, replace(plan, asset_ids=(desk.asset.id, twin.id)))

    def seen() -> list[tuple[str, PackState]]:
        with desk.queries() as queries:
            return [(p.number, p.state) for p in packs(queries, desk.now, _ZONE)]

    assert seen() == [("", PackState.PLANNED), ("", PackState.PLANNED)]
    with desk.store() as store:
        first, second = upkeep.make_orders(store, store.plans()[0], today + timedelta(days=7))
        assert first.details.parts == usual
        parts.count(store, board.id, MAIN, 1)
    states = dict(seen())
    assert (states[first.number], states[second.number]) == (PackState.READY, PackState.SHORT)
    with desk.store(command_id="packed") as store:
        pack(store, [second.id], packed=True)
    states = dict(seen())
    assert (states[first.number], states[second.number]) == (PackState.SHORT, PackState.PACKED)
    with desk.store() as store:
        with pytest.raises(InvalidInput, match="pack_short"):
            pack(store, [first.id], packed=True)
        with pytest.raises(NotAllowed, match="nothing_changed"):
            pack(store, [second.id], packed=True)
    # What is put aside for one is not proposed for another's van.
    desk.dispatch(first.id)
    with desk.queries() as queries:
        assert replenishment(queries, desk.now).transfers == ()
    with desk.store() as store:
        pack(store, [second.id], packed=False)
    with desk.queries() as queries:
        (move,) = replenishment(queries, desk.now).transfers
    assert (move.number, move.quantity) == (first.number, 1)


def test_a_plan_without_parts_stays_as_it_was(desk: Desk) -> None:
    today = desk.now.date()
    plain = MaintenancePlan("a", "保养", "repair", today, today, customer_id=desk.customer.id)
    with desk.store() as store:
        upkeep.save_plan(store, plain)
        (made,) = upkeep.make_orders(store, store.plans()[0], today)
        assert made.details.parts == ()
        with pytest.raises(InvalidInput, match="quantity_not_positive"):
            upkeep.save_plan(store, replace(plain, parts=(PartNeed(1, 0),)))
    with desk.queries() as queries:
        assert packs(queries, desk.now, _ZONE) == ()
