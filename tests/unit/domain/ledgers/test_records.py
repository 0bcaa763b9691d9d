"""Rows become records: values in the program's types, problems with their place."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from domain.customers.customer import Phone
from domain.geo import Datum, from_wgs84
from domain.ledgers.cells import Cell, CellError
from domain.ledgers.converters import ReadSettings
from domain.ledgers.fields import FIELDS, LedgerKind
from domain.ledgers.keys import default_keys, key_of
from domain.ledgers.layout import Layout, TableRow
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.messages import PROBLEMS, phrase_of
from domain.ledgers.plain import (
    cells_from_plain,
    cells_to_plain,
    problem_from_plain,
    problem_to_plain,
    values_from_plain,
    values_to_plain,
)
from domain.ledgers.problems import Severity
from domain.ledgers.records import Record, read_records
from domain.ledgers.rows import RowKind
from tests.unit.domain.ledgers.reading import key_among

SHANGHAI = ReadSettings(timezone(timedelta(hours=8)))


def record(
    kind: LedgerKind, cells: dict[str, Cell], settings: ReadSettings = SHANGHAI, **options: object
) -> Record:
    """One row whose columns are titled and mapped by field name."""
    titles = tuple(cells)
    mapping = LedgerMapping(kind, **options)  # type: ignore[arg-type]
    for column, name in enumerate(titles):
        if any(spec.name == name.rstrip("0123456789") for spec in FIELDS[kind]):
            mapping = mapping.with_field(column, name, name.rstrip("0123456789"))
    layout = Layout("表1", (1,), 2, titles, len(titles))
    row = TableRow(2, list(cells.values()), RowKind.RECORD, section="一、北京市（92所）")
    return next(read_records([row], layout, mapping, settings))


def codes(found: Record) -> list[tuple[str, str]]:
    return [(problem.place, problem.code) for problem in found.problems]


def test_a_work_order_in_full() -> None:
    found = record(
        LedgerKind.WORK_ORDERS,
        {
            "number": 1001.0,
            "reported_at": "2022/3/16 8:30",
            "due_at": "2022-03-18",
            "finished_at": datetime.fromisoformat("2022-03-17T10:00"),
            "status": "已完成",
            "priority": "紧急",
            "channel": "微信",
            "description": "空调\n不制冷",
            "phone": 13800138000.0,
            "cost_fen": "¥1,234.5",
            "lat": "39.9",
            "lon": 116.4,
        },
    )
    assert not found.problems
    assert found.values == {
        "number": "1001",
        "reported_at": datetime(2022, 3, 16, 0, 30, tzinfo=UTC),
        "due_at": datetime(2022, 3, 18, 15, 59, tzinfo=UTC),
        "finished_at": datetime(2022, 3, 17, 2, 0, tzinfo=UTC),
        "status": "finished",
        "priority": "urgent",
        "channel": "app",
        "description": "空调\n不制冷",
        "phone": "13800138000",
        "cost_fen": 123450,
        "lat": 39.9,
        "lon": 116.4,
    }


def test_a_missing_required_value_refuses_the_row_and_others_only_the_cell() -> None:
    found = record(
        LedgerKind.ASSETS,
        {
            "code": "SB1",
            "name": " ",
            "purchased_on": "昨天",
            "price_fen": CellError("#N/A"),
            "status": "飞走",
        },
    )
    assert found.refused
    assert codes(found) == [
        ("C2", "bad_date"),
        ("D2", "cell_error"),
        ("E2", "unknown_status"),
        ("B2", "required_missing"),
    ]
    assert found.values == {"code": "SB1"}
    assert found.problems[0].params["value"] == "昨天"


def test_a_name_may_come_from_what_describes_the_thing() -> None:
    lift = record(LedgerKind.ASSETS, {"name": None, "category": "曳引电梯", "model": "GeN2"})
    assert (lift.refused, lift.values["name"]) == (False, "曳引电梯")
    household = record(LedgerKind.CUSTOMERS, {"name": None, "contact": "张三"})
    assert household.values["name"] == "张三"


def test_an_order_needs_something_to_say() -> None:
    assert record(LedgerKind.WORK_ORDERS, {"number": "1"}).refused
    assert not record(LedgerKind.WORK_ORDERS, {"number": "1", "type": "保养"}).refused


def test_several_columns_feed_one_field() -> None:
    found = record(
        LedgerKind.CUSTOMERS,
        {
            "name": "甲",
            "phones1": "张三13800138000",
            "phones2": "13800138000、010-62345678",
            "notes1": "a",
            "notes2": "b",
        },
    )
    assert found.values["phones"] == (Phone("13800138000", "张三"), Phone("01062345678"))
    assert found.values["notes"] == "a\nb"


def test_one_number_is_taken_from_several_and_that_is_said() -> None:
    found = record(LedgerKind.TECHNICIANS, {"name": "张三", "phone": "13800138000/13900139000"})
    assert found.values["phone"] == "13800138000"
    assert codes(found) == [("B2", "several_phones")]
    assert found.problems[0].severity is Severity.NOTE


def test_the_warranty_may_be_a_period_or_a_day_under_either_title() -> None:
    assert (
        record(LedgerKind.ASSETS, {"name": "a", "warranty_months": "2年"}).values["warranty_months"]
        == 24
    )
    day = record(LedgerKind.ASSETS, {"name": "a", "warranty_months": "2025-12-31"}).values
    assert day == {"name": "a", "warranty_until_on": date(2025, 12, 31)}
    period = record(LedgerKind.ASSETS, {"name": "a", "warranty_until_on": "三年"}).values
    assert period == {"name": "a", "warranty_months": 36}
    span = record(
        LedgerKind.ASSETS, {"name": "a", "warranty_until_on": "2020.1.1-2022.12.31"}
    ).values
    assert span["warranty_until_on"] == date(2022, 12, 31)
    month = record(LedgerKind.ASSETS, {"name": "a", "warranty_until_on": "2024年2月"}).values
    assert month["warranty_until_on"] == date(2024, 2, 29)
    serial = record(LedgerKind.ASSETS, {"name": "a", "warranty_months": 45657}).values
    assert serial["warranty_until_on"] == date(2024, 12, 31)


def test_units_inside_a_quantity() -> None:
    found = record(LedgerKind.PARTS, {"name": "电阻", "quantity": "1板（100个）"})
    written = (("quantity", "1板（100个）"),)
    assert found.values == {"name": "电阻", "quantity": 1, "unit": "板", "own": written}
    plain = record(LedgerKind.PARTS, {"name": "电阻", "quantity": "1,200 个"})
    assert plain.values == {"name": "电阻", "quantity": 1200, "unit": "个"}
    some = record(LedgerKind.PARTS, {"name": "电阻", "quantity": "若干"})
    assert some.values == {"name": "电阻", "own": (("quantity", "若干"),)}
    assert record(LedgerKind.ASSETS, {"name": "泵", "quantity": "3台"}).values["quantity"] == 3


def test_positions_come_whole_exact_and_in_wgs84() -> None:
    gcj = from_wgs84(39.9, 116.4, Datum.GCJ02)
    found = record(
        LedgerKind.CUSTOMERS, {"name": "a", "position": f"{gcj[1]},{gcj[0]}"}, datum=Datum.GCJ02
    )
    assert abs(found.values["lat"] - 39.9) < 1e-6
    rounded = record(LedgerKind.CUSTOMERS, {"name": "a", "lat": 39.0, "lon": -77})
    assert rounded.values == {"name": "a"}
    assert codes(rounded) == [("B2", "coordinate_rounded")]
    half = record(LedgerKind.CUSTOMERS, {"name": "a", "lat": 39.5, "lon": None})
    assert (half.values, codes(half)) == ({"name": "a"}, [("B2", "coordinate_missing")])
    assert not record(LedgerKind.CUSTOMERS, {"name": "a", "lat": None, "lon": None}).problems


def test_the_group_title_fills_what_the_row_leaves_open() -> None:
    found = record(LedgerKind.CUSTOMERS, {"name": "北大", "city": None}, section_field="city")
    assert found.values["city"] == "北京市"
    own = record(LedgerKind.CUSTOMERS, {"name": "北大", "city": "通州"}, section_field="city")
    assert own.values["city"] == "通州"


def test_a_clock_in_a_column_of_its_own() -> None:
    found = record(
        LedgerKind.WORK_ORDERS,
        {"reported_at": "20250101", "x": "18:53:19", "description": "y"},
        clock_columns={"reported_at": 1},
    )
    assert found.values["reported_at"] == datetime(2025, 1, 1, 10, 53, 19, tzinfo=UTC)


def test_codes_a_spreadsheet_program_spoiled() -> None:
    found = record(
        LedgerKind.PARTS, {"code": date(2024, 3, 1), "name": "x", "model": 1.2345678901234568e17}
    )
    assert codes(found) == [("A2", "code_became_date"), ("C2", "digits_lost")]


def test_an_end_before_the_beginning_is_said_but_kept() -> None:
    found = record(
        LedgerKind.WORK_ORDERS,
        {"type": "x", "reported_at": "2022-03-16", "closed_at": "2022-03-01"},
    )
    assert codes(found) == [("C2", "ends_before_it_begins")]
    assert "closed_at" in found.values


def test_nothing_is_reported_before_it_fails() -> None:
    both: dict[str, Cell] = {
        "type": "x",
        "reported_at": "2022-03-16 09:00",
        "failed_at": "2022-03-15 22:30",
    }
    found = record(LedgerKind.WORK_ORDERS, both)
    assert found.values["failed_at"] == datetime(2022, 3, 15, 14, 30, tzinfo=UTC)
    assert not found.problems
    late = record(LedgerKind.WORK_ORDERS, {**both, "failed_at": "2022-03-17"})
    assert (codes(late), "failed_at" in late.values) == ([("C2", "failed_after_report")], False)
    # Of the report only the day is known: it was made after the failure.
    day = record(LedgerKind.WORK_ORDERS, {**both, "reported_at": "2022-03-15"})
    assert day.values["reported_at"] == day.values["failed_at"] == found.values["failed_at"]
    assert not day.problems


def test_the_order_of_day_and_month_may_be_decided() -> None:
    for day_first, month in ((True, 5), (False, 4)):
        found = record(
            LedgerKind.ASSETS, {"name": "x", "purchased_on": "4/5/2018"}, day_first=day_first
        )
        assert found.values["purchased_on"].month == month


CELLS = st.one_of(
    st.none(),
    st.text(max_size=20),
    st.integers(-(10**16), 10**16),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.sampled_from(
        ["2年", "无", "13800138000", "2022-03-16", "39.9,116.4", "¥3.5", "已完成", "3台"]
    ),
    st.builds(CellError, st.sampled_from(["#N/A", "#REF!"])),
)


@given(st.sampled_from(LedgerKind), st.data())
def test_no_cell_breaks_a_record_and_every_record_can_be_stored(
    kind: LedgerKind, data: st.DataObject
) -> None:
    cells = {spec.name: data.draw(CELLS) for spec in FIELDS[kind]}
    found = record(kind, cells)
    stored = json.loads(json.dumps(values_to_plain(found.values)))
    assert values_from_plain(kind, stored) == found.values
    for problem in found.problems:
        assert problem.code in PROBLEMS
        assert phrase_of(problem).template
        again = problem_from_plain(json.loads(json.dumps(problem_to_plain(problem))))
        assert again == problem
    assert ("lat" in found.values) == ("lon" in found.values)


@given(st.lists(CELLS.filter(lambda cell: cell == cell), max_size=8))
def test_cells_survive_staging(cells: list[Cell]) -> None:
    again = cells_from_plain(json.loads(json.dumps(cells_to_plain(cells))))
    assert again == cells
    assert [type(cell) for cell in again] == [type(cell) for cell in cells]


def test_keys_identify_records() -> None:
    mapping = LedgerMapping(LedgerKind.WORK_ORDERS)
    for column, name in enumerate(("number", "reported_at", "description")):
        mapping = mapping.with_field(column, name, name)
    assert default_keys(LedgerKind.WORK_ORDERS, mapping) == ("number",)
    days = ["2022-03-16", "2022-03-17", "2022-03-18"]
    rows = [
        TableRow(n + 2, [number, day, "x"], RowKind.RECORD)
        for n, (number, day) in enumerate(zip(["A1", "A1", "A2"], days, strict=True))
    ]
    records = list(read_records(rows, Layout("s", (1,), 2, ("", "", "")), mapping, SHANGHAI))
    # One number on two days: the number alone is not enough.
    assert key_among(mapping, records) == ("number", "reported_at")
    assert [key_of(each, ("number",)) for each in records] == [("a1",), ("a1",), ("a2",)]
    assert key_of(records[0], ("notes",)) is None
    assert key_among(mapping, records[:1]) == ("number",)
    assert default_keys(LedgerKind.PARTS, LedgerMapping(LedgerKind.PARTS)) == ()


def test_a_number_beside_a_name_is_the_persons_telephone() -> None:
    def caller(name: str) -> Record:
        return record(LedgerKind.WORK_ORDERS, {"customer_name": name, "description": "漏水"})

    first, second = caller("张三 13800138000"), caller("李四（电话：010-62345678）")
    assert (first.values["customer_name"], first.values["phone"]) == ("张三", "13800138000")
    assert second.values["phone"] == "01062345678"
    school = caller("第12中学")
    assert (school.values["customer_name"], "phone" in school.values) == ("第12中学", False)
    firm = record(
        LedgerKind.CUSTOMERS,
        {"name": "东方厂", "contact": "王工 13900139000", "phones": "62345678"},
    )
    assert [phone.number for phone in firm.values["phones"]] == ["62345678", "13900139000"]
    assert firm.values["contact"] == "王工"


def test_an_order_is_not_lost_for_want_of_words() -> None:
    cells: dict[str, Cell] = {"number": "G1", "customer_name": "张三"}
    assert not record(LedgerKind.WORK_ORDERS, cells).refused
    assert record(LedgerKind.WORK_ORDERS, {**cells, "description": None}).refused


def test_the_district_of_a_machine_goes_to_where_it_stands() -> None:
    machine = {"name": "空压机", "district": "天河区"}
    for more, expected in (
        ({"customer_name": "甲", "site_address": "广州市解放路1号"}, "广州市天河区解放路1号"),
        ({"customer_name": "甲", "location": "3楼"}, "天河区"),
        ({}, "天河区"),
    ):
        values = record(LedgerKind.ASSETS, {**machine, **more}).values
        assert values["site_address"] == expected
        assert "district" not in values
    alone = record(LedgerKind.ASSETS, {**machine, "location": "3楼机房"}).values
    assert alone["location"] == "天河区 3楼机房"


def test_what_an_order_carries() -> None:
    layout = Layout("表1", (1,), 2, ("重量(吨)", "件数"), 2)
    mapping = LedgerMapping(LedgerKind.WORK_ORDERS)
    mapping = mapping.with_field(0, "重量(吨)", "load_kg").with_field(1, "件数", "load_pieces")

    def read(*cells: Cell) -> Record:
        row = TableRow(2, cells, RowKind.RECORD)
        return next(read_records([row], layout, mapping, SHANGHAI))

    for cells, load in (
        ((1.2, 3), (1200, 3)),
        (("12.5kg", "3件"), (13, 3)),
        (("800公斤", "2箱"), (800, 2)),
        (("30斤", 1.0), (15, 1)),
    ):
        values = read(*cells).values
        assert (values["load_kg"], values["load_pieces"]) == load
    assert [code for _, code in codes(read("3方", -1))][:2] == ["bad_number", "bad_number"]
