"""Which column is which field, and what a ledger lists."""

from __future__ import annotations

import json

import pytest

from domain.errors import InvalidInput
from domain.geo import Datum
from domain.ledgers.cells import Cell
from domain.ledgers.fields import FIELDS, OWN, LedgerKind
from domain.ledgers.mapping import LedgerMapping, mapping_from_plain, mapping_to_plain
from domain.ledgers.proposals import (
    guess_kind,
    mapping_for,
    section_field_for,
    with_own_fields,
)
from domain.ledgers.titles import normal_title
from tests.unit.domain.ledgers.tables import columns

PHONES: list[Cell] = [13800138000, "13900139000", "13700137000"]
DATES: list[Cell] = ["2022-03-16", "2022/4/1", "2023年1月1日"]
TEXTS: list[Cell] = ["空调不制冷", "漏水", "异响"]
CODES: list[Cell] = ["A-001", "A-002", "A-003"]
NAMES: list[Cell] = ["张三", "李四", "王五"]
AMOUNTS: list[Cell] = [120.5, 80, 99.9]
PLACES: list[Cell] = ["北京市海淀区中关村大街7号", "上海市静安区南京路9号", "广州市天河区体育路3号"]


def fields(mapping: LedgerMapping) -> dict[str, str]:
    return {item.title: item.field for item in mapping.columns}


REPORTS: list[tuple[str, list[Cell]]] = [
    ("序号", [1, 2, 3]),
    ("工单号", CODES),
    ("报修时间", DATES),
    ("报修人", NAMES),
    ("联系电话", PHONES),
    ("地址", PLACES),
    ("设备编号", CODES),
    ("故障现象", TEXTS),
    ("维修人员", NAMES),
    ("处理结果", TEXTS),
    ("完成时间", DATES),
    ("费用（元）", AMOUNTS),
    ("状态", ["已完成", "处理中", "已完成"]),
    ("备 注", ["", "x", None]),
]


def test_a_list_of_repairs_is_recognised_and_mapped() -> None:
    reports = columns(*REPORTS)
    mapping = mapping_for(reports, guess_kind(reports)[0])
    assert mapping.kind is LedgerKind.WORK_ORDERS
    assert fields(mapping) == {
        "工单号": "number",
        "报修时间": "reported_at",
        "报修人": "customer_name",
        "联系电话": "phone",
        "地址": "address",
        "设备编号": "asset_code",
        "故障现象": "description",
        "维修人员": "technician_name",
        "处理结果": "resolution",
        "完成时间": "finished_at",
        "费用（元）": "cost_fen",
        "状态": "status",
        "备 注": "notes",
    }


@pytest.mark.parametrize(
    ("kind", "described", "expected"),
    [
        (
            LedgerKind.ASSETS,
            [("固定资产编码", CODES), ("资产名称", ["空调", "水泵", "电梯"]), ("规格型号", CODES),
             ("出厂编号", CODES), ("使用部门", ["一车间", "二车间", "办公室"]), ("存放地点", ["一楼", "二楼", "三楼"]),
             ("购置日期", DATES), ("保修期至", DATES), ("原值", AMOUNTS), ("使用状况", ["在用", "闲置", "报废"])],
            ["code", "name", "model", "serial_number", "customer_name", "location", "purchased_on",
             "warranty_until_on", "price_fen", "status"],
        ),
        (
            LedgerKind.CUSTOMERS,
            [("客户编号", CODES), ("客户名称", ["甲公司", "乙公司", "丙公司"]), ("联系人", NAMES),
             ("手机", PHONES), ("座机", ["010-62345678", "021-52345678", ""]), ("详细地址", PLACES),
             ("客户等级", ["VIP", "普通", "金牌"]), ("传真", ["010-62345679", "", ""])],
            ["code", "name", "contact", "phones", "phones", "address", "vip_level", ""],
        ),
        (
            LedgerKind.TECHNICIANS,
            [("工号", CODES), ("姓名", NAMES), ("手机号", PHONES), ("技能", ["空调、冰箱", "电梯", "水电"]),
             ("所属网点", ["海淀站", "朝阳站", "海淀站"]), ("证书编号", CODES), ("有效期至", DATES), ("家庭住址", PLACES)],
            ["code", "name", "phone", "skills", "branch", "certificate", "certificate_valid_until_on",
             "home_address"],
        ),
        (
            LedgerKind.PARTS,
            [("物料编码", CODES), ("物料名称", ["电容", "滤网", "轴承"]), ("规格", CODES), ("计量单位", ["个", "片", "套"]),
             ("库存数量", [3, 4, 5]), ("单价", AMOUNTS), ("库位", ["A-1", "A-2", "B-1"])],
            ["code", "name", "model", "unit", "quantity", "price_fen", "location"],
        ),
        (
            LedgerKind.WORK_ORDERS,
            [("ServiceRequestNum", CODES), ("SRType", ["Rat Rubout", "Graffiti", "Trash"]),
             ("MethodReceived", ["Phone", "API", "Phone"]), ("CreatedDate", ["04/12/2018 11:11:26 AM"] * 3),
             ("SRStatus", ["Closed", "Open", "New"]), ("DueDate", ["04/13/2018 11:11:26 AM"] * 3),
             ("CloseDate", [None, None, None]), ("Address", ["3400 GARRISON BLVD", "1 MAIN ST", "2 MAIN ST"]),
             ("Latitude", ["39.3", "39.4", "39.5"]), ("Longitude", ["-76.1", "-76.2", "-76.3"]),
             ("ZipCode", [21215, 21216, 21217])],
            ["number", "type", "channel", "reported_at", "status", "due_at", "closed_at", "address", "lat",
             "lon", ""],
        ),
        (
            LedgerKind.WORK_ORDERS,
            [("Unique Key", [1, 2, 3]), ("Created Date", ["2025-01-01 10:00"] * 3), ("Complaint Type", ["Animal"] * 3),
             ("Descriptor", ["Neglected", "Chained", "Other"]), ("Incident Address", ["1 MAIN ST"] * 3),
             ("Incident Zip", [1, 2, 3]), ("Borough", ["BRONX"] * 3), ("Closed Date", [None] * 3)],
            ["number", "reported_at", "type", "description", "address", "", "district", "closed_at"],
        ),
    ],
)  # fmt: skip
def test_ledgers_of_every_kind(
    kind: LedgerKind, described: list[tuple[str, list[Cell]]], expected: list[str]
) -> None:
    profiles = columns(*described)
    assert guess_kind(profiles)[0] is kind
    mapping = mapping_for(profiles, kind)
    assert [mapping.field_at(index) for index in range(len(described))] == expected


def test_traditional_titles_mean_the_same() -> None:
    profiles = columns(
        ("客戶名稱", ["甲公司", "乙公司"]), ("聯絡電話", PHONES), ("備註", ["x", "y"])
    )
    assert fields(mapping_for(profiles, LedgerKind.CUSTOMERS)) == {
        "客戶名稱": "name", "聯絡電話": "phones", "備註": "notes",
    }  # fmt: skip


def test_storeys_of_a_header_are_read_together() -> None:
    profiles = columns(
        ("客户/名称", ["甲公司", "乙公司"]), ("联系方式/电话", PHONES), ("联系方式/地址", PLACES)
    )
    assert fields(mapping_for(profiles, LedgerKind.CUSTOMERS)) == {
        "客户/名称": "name", "联系方式/电话": "phones", "联系方式/地址": "address",
    }  # fmt: skip


def test_numbered_columns_of_one_field() -> None:
    profiles = columns(
        ("客户名称", ["甲公司", "乙厂"]), ("电话1", PHONES), ("电话2", ["0591-87654321", ""])
    )
    assert mapping_for(profiles, LedgerKind.CUSTOMERS).columns_of("phones") == (1, 2)


def test_values_speak_where_titles_are_silent() -> None:
    profiles = columns(("甲", NAMES), ("乙", PHONES), ("丙", ["x", "y", "z"]))
    assert fields(mapping_for(profiles, LedgerKind.CUSTOMERS))["乙"] == "phones"
    untitled = columns(("", NAMES), ("", PHONES), ("", PLACES))
    found = mapping_for(untitled, LedgerKind.CUSTOMERS)
    assert (found.field_at(1), found.field_at(2)) == ("phones", "address")


def test_a_list_of_calls_without_any_title_is_still_one() -> None:
    calls = columns(
        ("", ["2024-01-05 08:30", "2024-01-06 9:00", "2024-01-07 10:10"]),
        ("", NAMES), ("", PHONES), ("", PLACES), ("", ["空调不制冷", "洗衣机漏水", "电梯有异响"]),
    )  # fmt: skip
    found = mapping_for(calls, guess_kind(calls)[0])
    assert found.kind is LedgerKind.WORK_ORDERS
    assert [found.field_at(column) for column in range(5)] == [
        "reported_at", "customer_name", "phone", "address", "description",
    ]  # fmt: skip


def test_values_contradict_titles() -> None:
    profiles = columns(
        ("电话", ["见备注", "无", "见合同"]), ("完成时间", [1, 2, 3]), ("故障现象", TEXTS)
    )
    mapping = mapping_for(profiles, LedgerKind.WORK_ORDERS)
    assert "完成时间" not in fields(mapping)


def test_a_day_and_its_clock_side_by_side() -> None:
    profiles = columns(
        ("报修日期", DATES), ("时刻", ["18:53:19", "8:00", "9:30"]), ("故障现象", TEXTS)
    )
    mapping = mapping_for(profiles, LedgerKind.WORK_ORDERS)
    assert mapping.clock_columns == {"reported_at": 1}


@pytest.mark.parametrize(
    ("titles", "meant"),
    [
        (("故障时间", "故障现象"), "reported_at"),  # nothing else says when it was reported
        (("故障时间", "报修时间", "故障现象"), "failed_at"),
        (("报修日期", "故障发生时间", "故障现象"), "failed_at"),
    ],
)
def test_when_it_failed_and_when_that_was_reported(titles: tuple[str, ...], meant: str) -> None:
    table = [(title, TEXTS if title == "故障现象" else DATES) for title in titles]
    mapping = mapping_for(columns(*table), LedgerKind.WORK_ORDERS)
    assert fields(mapping)[next(title for title in titles if title.startswith("故障"))] == meant
    assert "reported_at" in mapping.fields


def test_words_around_the_table_help_to_guess_the_kind() -> None:
    profiles = columns(("名称", ["x", "y"]), ("型号", CODES), ("数量", [1, 2]))
    assert guess_kind(profiles, ["2024年备件库存.xlsx"])[0] is LedgerKind.PARTS
    assert guess_kind(profiles, ["一期设备台账"])[0] is LedgerKind.ASSETS
    assert guess_kind(columns(("x", ["1"])))[1] == 0.0


def test_group_titles_may_fill_a_field() -> None:
    mapping = LedgerMapping(LedgerKind.CUSTOMERS)
    assert (
        section_field_for(mapping, ["北京市（92所）", "河北省（131所）", "内蒙古自治区（54所）"])
        == "province"
    )
    assert section_field_for(mapping, ["海淀区", "朝阳区"]) == "district"
    assert section_field_for(mapping, ["张三", "李四"]) == ""
    assert (
        section_field_for(mapping.with_field(0, "省", "province"), ["河北省", "山西省"])
        != "province"
    )


def test_a_person_corrects_the_mapping() -> None:
    mapping = mapping_for(columns(*REPORTS), LedgerKind.WORK_ORDERS)
    changed = mapping.with_field(0, "序号", "number").with_field(13, "备 注", "")
    assert changed.field_at(0) == "number"
    assert changed.field_at(1) == ""
    assert "notes" not in changed.fields
    assert mapping.with_field(0, "序号", "notes").columns_of("notes") == (0, 13)


def test_mappings_are_kept_as_json() -> None:
    titles = [title for title, _ in REPORTS]
    mapping = mapping_for(columns(*REPORTS), LedgerKind.WORK_ORDERS)
    plain = json.loads(json.dumps(mapping_to_plain(mapping)))
    again = mapping_from_plain(plain, titles)
    assert fields(again) == fields(mapping)
    # The next month's file has its columns in another order: titles decide.
    moved = mapping_from_plain(plain, list(reversed(titles)))
    assert moved.columns_of("number") == (titles[::-1].index("工单号"),)
    by_hand = {"kind": "assets", "columns": {"B": "name", "编号": "code"}, "datum": "gcj02"}
    hand_made = mapping_from_plain(by_hand, ["编号", ""])
    assert (hand_made.field_at(0), hand_made.field_at(1)) == ("code", "name")
    assert hand_made.datum is Datum.GCJ02


@pytest.mark.parametrize(
    ("plain", "code"),
    [
        ({"kind": "spaceships"}, "ledger_kind_unknown"),
        ({"kind": "assets", "columns": {"编号": "wings"}}, "ledger_field_unknown"),
        ({"kind": "assets", "columns": {"没有": "code"}}, "ledger_column_unknown"),
        ({"kind": "assets", "columns": 7}, "ledger_mapping_malformed"),
        ({"kind": "assets", "datum": "mars"}, "ledger_mapping_malformed"),
    ],
)
def test_mappings_that_make_no_sense_are_refused(plain: dict[str, object], code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        mapping_from_plain(plain, ["编号"])
    assert refused.value.code == code


def test_synonyms_are_normal_titles_and_name_one_field_each() -> None:
    for kind, specs in FIELDS.items():
        for spec in specs:
            assert spec.synonyms or spec.name == OWN, (kind, spec.name)
            assert all(normal_title(word) == word.removeprefix("~") for word in spec.synonyms)
            for title in spec.synonyms[:1]:
                rivals = [
                    other.name for other in specs if title in other.synonyms[:3] and other != spec
                ]
                assert not rivals, (kind, title, rivals)


@pytest.mark.parametrize("title", ["区域", "所属片区", "区县"])
@pytest.mark.parametrize("kind", [LedgerKind.CUSTOMERS, LedgerKind.ASSETS, LedgerKind.WORK_ORDERS])
def test_regions_that_are_districts(title: str, kind: LedgerKind) -> None:
    districts: list[Cell] = ["天河区", "越秀区", "增城市", "花都区新华街道"]
    mapping = mapping_for(columns(("名称", NAMES), (title, districts)), kind)
    assert mapping.field_at(1) == "district"
    assert mapping.columns[-1].confidence > 0.8


def test_parts_of_a_plant_are_no_districts() -> None:
    halls: list[Cell] = ["一车间", "A区", "东厂区", "2区", "办公区"]
    machines = mapping_for(columns(("设备名称", TEXTS), ("区域", halls)), LedgerKind.ASSETS)
    assert machines.field_at(1) == "location"
    both = columns(("设备名称", TEXTS), ("区域", halls), ("安装位置", TEXTS))
    assert mapping_for(both, LedgerKind.ASSETS).field_at(1) == ""
    sold = mapping_for(
        columns(("客户名称", NAMES), ("区域", ["华东大区", "华南大区"])), LedgerKind.CUSTOMERS
    )
    assert sold.columns[-1].field == "district"
    assert sold.columns[-1].confidence < 0.6  # the clerk is asked to look


def test_titles_say_the_datum_of_places() -> None:
    at: list[Cell] = [116.404, 116.374]
    for suffix, datum in (("", Datum.WGS84), ("（高德）", Datum.GCJ02), ("(BD-09)", Datum.BD09)):
        given = columns(("名称", NAMES), (f"经度{suffix}", at), (f"纬度{suffix}", [39.9, 39.8]))
        assert mapping_for(given, LedgerKind.CUSTOMERS).datum is datum


def test_a_sheet_of_a_thousand_columns_is_judged_by_its_first() -> None:
    """Without end, it would keep the clerk waiting for minutes; what is further right can be kept."""
    more: list[tuple[str, list[Cell]]] = [(f"栏{n}", ["x", "y", "z"]) for n in range(986)]
    reports = columns(*REPORTS, *more, ("客户等级", ["VIP", "VIP", "普通"]))
    kind, _ = guess_kind(reports)
    mapping = mapping_for(reports, kind)
    assert (kind, mapping.fields) == (
        LedgerKind.WORK_ORDERS,
        mapping_for(columns(*REPORTS), kind).fields,
    )
    assert with_own_fields(mapping, reports).columns[-1].title == "客户等级"
