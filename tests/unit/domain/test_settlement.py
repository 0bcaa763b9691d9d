"""What an order costs whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.assets.asset import WarrantyState
from domain.settlement import Tariff, is_night, settle
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import (
    Dispatch,
    Milestones,
    OrderDetails,
    PartUsed,
    Result,
    WorkOrder,
)
from domain.work_orders.part_needs import PartNeed

ZONE = ZoneInfo("Asia/Shanghai")
NOON = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)
NIGHT = datetime(2026, 11, 20, 15, 30, tzinfo=UTC)  # 23:30 in Shanghai
TARIFF = Tariff()


def order(
    started: datetime = NOON, helpers: tuple[int, ...] = (), *, done: bool = True
) -> WorkOrder:
    result = Result(
        "好了",
        labour_fen=12_000,
        travel_fen=3_000,
        parts=(PartUsed("电容", 2, 4_850), PartUsed("铜管", 1.5, 333)),
        cost_fen=25_200,
    )
    return WorkOrder(
        1,
        "WO-261120-0001",
        1,
        OrderStatus.FINISHED if done else OrderStatus.DISPATCHED,
        OrderDetails("ac_repair", "不制冷", duration_minutes=90),
        Milestones(NOON, started_at=started if done else None),
        dispatch=Dispatch(7, started, started, 1, 1, started),
        collaborators=helpers,
        result=result if done else None,
    )


def test_in_warranty_the_customer_pays_nothing() -> None:
    inside = settle(order(), WarrantyState.IN_WARRANTY, TARIFF, ZONE)
    outside = settle(order(), WarrantyState.OUT_OF_WARRANTY, TARIFF, ZONE)
    unknown = settle(order(), WarrantyState.UNKNOWN, TARIFF, ZONE)
    assert inside.total_fen == outside.total_fen == 12_000 + 3_000 + 9_700 + 500
    assert (inside.due_fen, inside.covered_fen) == (0, inside.total_fen)
    assert outside.due_fen == unknown.due_fen == outside.total_fen
    assert not inside.is_quotation


def test_a_quotation_is_made_of_the_planned_time() -> None:
    quotation = settle(order(done=False), WarrantyState.OUT_OF_WARRANTY, TARIFF, ZONE)
    assert quotation.is_quotation
    assert [(line.kind, line.total_fen) for line in quotation.lines] == [
        ("labour", 18_000),
        ("travel", 3_000),
    ]


def test_a_quotation_names_the_parts_that_are_needed() -> None:
    asked = order(done=False)
    needs = (PartNeed(1, 2, "电容"), PartNeed(2, 1, "主板"))
    asked = replace(asked, details=replace(asked.details, parts=needs))
    quotation = settle(asked, WarrantyState.OUT_OF_WARRANTY, TARIFF, ZONE, {1: 4_850, 2: None})
    parts = [line for line in quotation.lines if line.kind == "part"]
    assert [(line.name, line.unit_fen, line.total_fen) for line in parts] == [
        ("电容", 4_850, 9_700),
        ("主板", None, 0),
    ]
    assert quotation.due_fen == 18_000 + 3_000 + 9_700


def test_the_night_costs_more() -> None:
    night = settle(order(NIGHT), WarrantyState.OUT_OF_WARRANTY, TARIFF, ZONE)
    (extra,) = [line for line in night.lines if line.kind == "night"]
    assert (extra.quantity, extra.unit_fen, extra.total_fen) == (50, 12_000, 6_000)
    none = replace(TARIFF, night_percent=0)
    assert len(settle(order(NIGHT), WarrantyState.UNKNOWN, none, ZONE).lines) == 4
    daytime = replace(TARIFF, night_from_hour=8, night_until_hour=18)
    assert is_night(NOON, daytime, ZONE)
    assert not is_night(NIGHT, daytime, ZONE)


@given(
    labour=st.integers(0, 10**7),
    helpers=st.lists(st.integers(1, 9), unique=True, max_size=5),
    lead=st.integers(0, 100),
)
def test_shares_are_all_of_the_labour(labour: int, helpers: list[int], lead: int) -> None:
    one = order(helpers=tuple(helpers))
    assert one.result is not None
    one = replace(one, result=replace(one.result, labour_fen=labour))
    found = settle(one, WarrantyState.UNKNOWN, replace(TARIFF, lead_percent=lead), ZONE)
    assert sum(share.labour_fen for share in found.shares) == labour
    assert sum(share.percent for share in found.shares) == 100
    assert found.shares[0].technician_id == 7
    assert len(found.shares) == len({7, *helpers})


def test_two_technicians() -> None:
    found = settle(order(helpers=(9,)), WarrantyState.UNKNOWN, TARIFF, ZONE)
    assert [(share.technician_id, share.percent, share.labour_fen) for share in found.shares] == [
        (7, 60, 7_200),
        (9, 40, 4_800),
    ]
    assert settle(replace(order(), dispatch=None), WarrantyState.UNKNOWN, TARIFF, ZONE).shares == ()


@pytest.mark.parametrize("minutes", [1, 30, 61])
def test_labour_by_the_minute(minutes: int) -> None:
    one = order(done=False)
    one = replace(one, details=replace(one.details, duration_minutes=minutes))
    line = settle(one, WarrantyState.UNKNOWN, TARIFF, ZONE).lines[0]
    assert line.total_fen == round(12_000 * minutes / 60)
