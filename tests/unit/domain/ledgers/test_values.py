"""Money, quantities, periods, codes, telephones, coordinates and words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.geo import Datum, from_wgs84
from domain.ledgers import words
from domain.ledgers.cells import Cell
from domain.ledgers.numbers import (
    NotANumber,
    read_code,
    read_fen,
    read_months,
    read_quantity,
    says_nothing,
)
from domain.ledgers.phones import find_phones
from domain.ledgers.positions import NoPosition, checked, read_degrees, read_pair


@pytest.mark.parametrize(
    ("cell", "fen"),
    [
        ("1,234.56", 123456),
        ("¥1,234.5", 123450),
        ("￥１，２３４", 123400),
        ("人民币 500 元整", 50000),
        ("1.2万元", 1200000),
        ("免费", 0),
        ("Free of charge", 0),
        ("(300)", -30000),
        ("约300元", 30000),
        ("300（含税）", 30000),
        ("80元/次", 8000),
        ("300-", -30000),
        ("-0.20", -20),
        ("25,5", 2550),
        ("1.234,56", 123456),
        (0.1, 10),
        (1234.565, 123457),
        (7, 700),
    ],
)
def test_money(cell: Cell, fen: int) -> None:
    assert read_fen(cell) == fen


@pytest.mark.parametrize("cell", ["面议", "100-200", "", "1e400", 1e30, True, None, "1" * 500])
def test_what_is_no_money(cell: Cell) -> None:
    with pytest.raises(NotANumber):
        read_fen(cell)


@given(st.integers(-(10**11), 10**11))
def test_money_survives_every_way_of_writing(fen: int) -> None:
    amount = Decimal(fen) / 100
    for text in (
        f"{amount:,.2f}",
        f"¥{amount:,.2f}" if fen >= 0 else f"{amount}",
        f"{amount:.2f}元",
    ):
        assert read_fen(text) == fen


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("1板（100个）", (1, "板")),
        ("12台", (12, "台")),
        ("3.5 kg", (3.5, "kg")),
        ("1,200件", (1200, "件")),
        ("两台", (2, "台")),
        ("十二个", (12, "个")),
        (3.0, (3, "")),
        ("2.5", (2.5, "")),
    ],
)
def test_quantities_with_units(cell: Cell, expected: tuple[float, str]) -> None:
    assert read_quantity(cell) == expected


@pytest.mark.parametrize("cell", ["若干", "10-12", "5×3", float("nan"), 1e18])
def test_what_is_no_quantity(cell: Cell) -> None:
    with pytest.raises(NotANumber):
        read_quantity(cell)


@pytest.mark.parametrize(
    ("cell", "months"),
    [
        ("2年", 24), ("两年", 24), ("一年半", 18), ("半年", 6), ("1年6个月", 18), ("24个月", 24),
        ("3 years", 36), ("36M", 36), ("2周年", 24), (2, 24), (24, 24), ("18", 18), (1.5, 18),
        ("365天", 12),
    ],
)  # fmt: skip
def test_warranty_periods(cell: Cell, months: int) -> None:
    assert read_months(cell) == months


@pytest.mark.parametrize("cell", ["终身", "见合同", 0, -3, 100000, "x"])
def test_what_is_no_period(cell: Cell) -> None:
    with pytest.raises(NotANumber):
        read_months(cell)


def test_the_title_may_say_years() -> None:
    assert read_months(10, unit_is_year=True) == 120


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (4111010001.0, "4111010001"),
        ("001234", "001234"),
        ('="20230212"', "20230212"),
        ("'0012", "0012"),
        (" SB-01 ", "SB-01"),
        ("ＡＣ－０２（改）", "AC-02（改）"),
    ],
)
def test_codes_stay_as_they_were_meant(cell: Cell, code: str) -> None:
    assert read_code(cell) == code


@pytest.mark.parametrize("cell", [1.2345678901234568e17, "1.38E+10", 12345678901234567])
def test_codes_that_lost_digits_are_not_invented(cell: Cell) -> None:
    with pytest.raises(NotANumber) as refused:
        read_code(cell)
    assert refused.value.args[0] == "digits_lost"


def test_words_for_nothing() -> None:
    assert all(says_nothing(text) for text in ("", " - ", "无", "N/A", "NULL", "——", "/"))
    assert not says_nothing("无", strictly=True)
    assert not says_nothing("无锡")


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        (13800138000.0, ["13800138000"]),
        (13800138000, ["13800138000"]),
        ("138-0013-8000", ["13800138000"]),
        ("138 0013 8000", ["13800138000"]),
        ("１３８００１３８０００", ["13800138000"]),
        ("+86 13800138000", ["13800138000"]),
        ("86-13800138000", ["13800138000"]),
        ("010-12345678", ["01012345678"]),
        ("(010)6234-5678", ["01062345678"]),
        ("0571-87654321、13800138000", ["057187654321", "13800138000"]),
        ("13800138000/13900139000", ["13800138000", "13900139000"]),
        ("1380013800013900139000"[:11] + " 13900139000", ["13800138000", "13900139000"]),
        (5718765432, ["05718765432"]),
        (1062345678, ["01062345678"]),
        ("400-800-1234", ["4008001234"]),
        ("95588", ["95588"]),
        ("87654321", ["87654321"]),
        ("02-2345-6789", ["0223456789"]),
        ("+1 410-555-1234", ["+14105551234"]),
        ("(410) 555-1234", ["4105551234"]),
        ("13800138000 13800138000", ["13800138000"]),
        ("1380013800", []),
        ("138001380001", []),
        ("无", []),
        ("123456789012345678", []),
        ("2020-12-31", []),
    ],
)
def test_telephone_numbers(cell: Cell, numbers: list[str]) -> None:
    assert [phone.number for phone in find_phones(cell)] == numbers


def test_names_and_extensions_stay_with_their_number() -> None:
    found = find_phones(
        "张三13800138000 李四 13900139000；总机01062345678转801，电话：13700137000(王经理)"
    )
    assert [(phone.number, phone.contact) for phone in found] == [
        ("13800138000", "张三"),
        ("13900139000", "李四"),
        ("01062345678", "总机"),
        ("13700137000", "王经理"),
    ]
    assert find_phones("01062345678转801")[0].contact == "转801"


@given(st.text(max_size=60))
def test_any_text_can_be_searched_for_numbers(text: str) -> None:
    for phone in find_phones(text):
        assert phone.number.lstrip("+").isdigit()


@pytest.mark.parametrize(
    ("cell", "place"),
    [
        ("(39.29, -76.61)", (39.29, -76.61)),
        ("116.39,39.9", (39.9, 116.39)),
        ("39.9 116.39", (39.9, 116.39)),
        ("100 N CHARLES ST\nBALTIMORE\n(39.2, -76.6)", (39.2, -76.6)),
        ("POINT (-73.9 40.7)", (40.7, -73.9)),
        ("东经116.39,北纬39.9", (39.9, 116.39)),
        ("E116.39 N39.9", (39.9, 116.39)),
        ("东经119°24′30″，北纬25°41′20″", (25.688889, 119.408333)),
    ],
)
def test_two_coordinates_in_one_cell(cell: str, place: tuple[float, float]) -> None:
    assert read_pair(cell) == pytest.approx(place, abs=1e-6)


@pytest.mark.parametrize(
    ("cell", "degrees"),
    [
        ("119.40833", 119.40833),
        ("119°24.5'E", 119.408333),
        ("76.6W", -76.6),
        ("N39.9", 39.9),
        (39.9, 39.9),
    ],
)
def test_single_coordinates(cell: Cell, degrees: float) -> None:
    assert read_degrees(cell) == pytest.approx(degrees, abs=1e-6)


@pytest.mark.parametrize(
    ("lat", "lon", "code"),
    [
        (39.0, -77.0, "coordinate_rounded"),
        (0.0, 0.0, "coordinate_missing"),
        (200.0, 10.5, "coordinate_out_of_range"),
        (float("nan"), 10.5, "coordinate_out_of_range"),
    ],
)
def test_doubtful_places_are_not_used(lat: float, lon: float, code: str) -> None:
    with pytest.raises(NoPosition) as refused:
        checked(lat, lon, Datum.WGS84)
    assert refused.value.args[0] == code


def test_exchanged_columns_and_other_systems_are_put_right() -> None:
    assert checked(116.4, 39.9, Datum.WGS84) == (39.9, 116.4)
    baidu = from_wgs84(39.9, 116.4, Datum.BD09)
    assert checked(*baidu, Datum.BD09) == pytest.approx((39.9, 116.4), abs=1e-6)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("已完成", "finished"), ("已完成（客户签字）", "finished"), ("未完成", "waiting"),
        ("待派单", "queued"), ("新建", "queued"), ("已派工", "dispatched"), ("处理中", "in_progress"),
        ("在修", "in_progress"), ("待料", "waiting"), ("已结单", "archived"), ("已取消", "cancelled"),
        ("Closed", "archived"), ("CLOSED (DUPLICATE)", "archived"), ("Open", "queued"),
        ("In Progress", "in_progress"), ("Assigned", "dispatched"), ("Fixed", "finished"),
        ("随便", None), ("Unknown", None), ("x" * 1000, None),
    ],
)  # fmt: skip
def test_words_for_the_status_of_an_order(text: str, status: str | None) -> None:
    assert words.order_status(text) == status


def test_words_for_other_closed_sets() -> None:
    assert [words.asset_status(t) for t in ("在用", "报废", "闲置", "维修中", "故障停机", "Retired")] == [
        "in_service", "retired", "idle", "under_repair", "under_repair", "retired",
    ]  # fmt: skip
    assert [words.vip_level(t) for t in ("普通客户", "VIP", "金牌", "vip2", "是", "否", "9", "老王")] == [
        0, 1, 3, 2, 1, 0, 3, None,
    ]  # fmt: skip
    assert [words.priority(t) for t in ("紧急", "P2", "一般", "保养", "?")] == [
        "urgent", "high", "normal", "planned", None,
    ]  # fmt: skip
    assert [words.channel(t) for t in ("微信小程序", "API", "Phone", "扫码报修", "飞鸽")] == [
        "app", "system", "phone", "scan", None,
    ]  # fmt: skip
    assert [words.yes_or_no(t) for t in ("是", "√", "No", "也许")] == [True, True, False, None]


def test_every_word_names_a_member_of_the_domain() -> None:
    from domain.assets.asset import AssetStatus
    from domain.work_orders.kinds import Channel, OrderStatus, Priority

    for table, names in (
        (words._ORDER_STATUS, {status.value for status in OrderStatus}),
        (words._ASSET_STATUS, {status.value for status in AssetStatus}),
        (words._CHANNEL, {channel.value for channel in Channel}),
        (words._PRIORITY, {priority.name.lower() for priority in Priority}),
    ):
        assert {value.strip() for value in table.values()} <= names
