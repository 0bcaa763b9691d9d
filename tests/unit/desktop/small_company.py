"""A small real company in a file: people, machines, and the orders of one October."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.assets.asset import Asset
from domain.parts.part import HolderKind, Part, Stock
from domain.usecases.company import change_setting
from domain.work_orders.commands import Arrive, FinishOrder
from domain.work_orders.order import PartUsed, WorkOrder
from persistence.engine import open_engine
from persistence.migrations import create
from tests.unit.persistence.desk import Desk

#: Long enough ago that the month is over on every machine.
OCTOBER = datetime(2025, 10, 9, 2, 0, tzinfo=UTC)
CODES = tuple(f"GZ-AC-{number:04d}-K" for number in range(1, 8))
#: The font has no such character, so this machine's tag cannot be printed.
UNPRINTABLE = "GZ-AC-0099-K"
LOT = Stock(HolderKind.WAREHOUSE, 0, 6)


def build(path: Path) -> list[WorkOrder]:
    """The company at ``path``; its orders: four finished, one waiting in the queue."""
    create(path)
    engine = open_engine(path)
    try:
        desk = Desk(engine, now=OCTOBER)
        desk.set_up()
        with desk.store(undoable=False) as store:
            change_setting(store, "company.name", "广州恒信机电")
            for code in CODES:
                store.save_asset(
                    replace(desk.asset, id=0, code=code, name=f"水冷机组{code[6:10]}", version=0)
                )
            store.save_asset(Asset(0, UNPRINTABLE, "机组\U0001f525", customer_id=desk.customer.id))
            store.parts.save(Part(0, "电容", "P-35UF", price_fen=1_500, stock=(LOT,)))
        orders = []
        for number in range(4):
            desk.tick(24 * 60)
            order = desk.take(title=f"空调不制冷{number}")
            desk.dispatch(order.id, number % 2)
            desk.act(order.id, Arrive(at=desk.tick(40)))
            orders.append(
                desk.act(
                    order.id,
                    FinishOrder(
                        at=desk.tick(50),
                        resolution="更换电容",
                        fault="电容老化",
                        labour_fen=8_000,
                        parts=(PartUsed("电容", 2, 1_500, "P-35UF"),),
                    ),
                )
            )
        desk.tick(timedelta(hours=2) / timedelta(minutes=1))
        orders.append(desk.take(title="外机漏水"))
        return orders
    finally:
        engine.dispose()
