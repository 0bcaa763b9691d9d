"""Proposes what a ledger lists and which column is which field."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from domain.geo import Datum
from domain.ledgers.columns import ColumnProfile
from domain.ledgers.evidence import field_score
from domain.ledgers.fields import FIELDS, OWN, FieldSpec, LedgerKind, field_of
from domain.ledgers.mapping import ColumnMapping, LedgerMapping
from domain.ledgers.no_fields import BOOKKEEPING
from domain.ledgers.rows import section_text
from domain.ledgers.titles import normal_title

#: Fields guessed from texts alone, where nothing in the whole table says more.
_WITHOUT_ANY_TITLE = frozenset(("customer_name", "description"))
_COORDINATES = frozenset(("lat", "lon", "position"))
_DATUMS = (
    (Datum.BD09, re.compile(r"bd-?\s?09|百度|baidu", re.I)),
    (Datum.GCJ02, re.compile(r"gcj-?\s?02|高德|腾讯|火星|国测局|amap", re.I)),
)
#: So many columns say what a ledger lists, and so many are judged at all: the thousand that follow in a
#: sheet without end would only keep the clerk waiting. They can be own fields.
_TELLING_COLUMNS = 64
_JUDGED_COLUMNS = 256
#: Proposals below this are not made: a wrong field is worse than an open one.
LOWEST_CONFIDENCE = 0.45
#: How much a recognised field says about the kind; fields that every ledger has say little.
_WEIGHTS: dict[LedgerKind, dict[str, float]] = {
    LedgerKind.CUSTOMERS: {"vip_level": 3, "contact": 2, "phones": 1.5, "address": 1.5, "name": 1}
    | {"province": 1, "city": 1, "district": 1, "code": 0.8, "lat": 0.5, "lon": 0.5, "notes": 0.2},
    LedgerKind.ASSETS: {"serial_number": 3, "warranty_until_on": 3, "warranty_months": 3}
    | {"installed_on": 2, "purchased_on": 2, "location": 1.2, "category": 1, "model": 1.2}
    | {"status": 0.8, "code": 0.9, "name": 1, "price_fen": 0.6, "quantity": 0.4, "notes": 0.2}
    | {"customer_name": 0.8, "site_address": 0.8},
    LedgerKind.TECHNICIANS: {"skills": 3, "certificate": 2.5, "certificate_valid_until_on": 2.5}
    | {"branch": 1.2, "name": 1, "phone": 1, "code": 0.8, "home_address": 1.5, "notes": 0.2},
    LedgerKind.WORK_ORDERS: {"description": 2.5, "resolution": 2.5, "due_at": 2, "closed_at": 2}
    | {"finished_at": 1.8, "reported_at": 2, "technician_name": 1.5, "type": 1, "status": 1}
    | {"number": 1, "channel": 1, "priority": 1.2, "cost_fen": 0.5, "customer_name": 0.6}
    | {"asset_code": 0.4, "asset_name": 0.4, "address": 0.6, "phone": 0.5, "notes": 0.2},
    LedgerKind.PARTS: {"unit": 2, "quantity": 1.8, "price_fen": 1, "model": 0.8, "name": 1}
    | {"code": 0.8, "location": 0.8, "notes": 0.2},
    LedgerKind.PRODUCTION: {"production_order": 3, "parameters": 2, "batches": 1.5, "operator": 1},
}
_HINTS: tuple[tuple[LedgerKind, str, float], ...] = (
    (LedgerKind.WORK_ORDERS, r"工单|报修|维修记录|保养记录|服务记录|派工|service request|work order|311|ticket", 2.5),
    (LedgerKind.TECHNICIANS, r"技师|工程师|维修人员|员工|花名册|通讯录|师傅|technician|engineer|staff", 2.5),
    (LedgerKind.PARTS, r"配件|备件|物料|库存|零件|耗材|材料清单|\bparts?\b|inventory|stock", 2.5),
    (LedgerKind.ASSETS, r"设备|资产|台账|仪器|电梯|空调清单|assets?\b|equipment", 2.0),
    (LedgerKind.CUSTOMERS, r"客户|用户档案|会员|业主|单位名单|名单|名录|customers?\b|clients?\b", 2.0),
)  # fmt: skip
#: What group titles name, and the field that takes it, the narrowest pattern first.
_SECTION_FIELDS: tuple[tuple[str, str], ...] = (
    (
        "province",
        r".{2,8}(?:省|自治区|特别行政区)|(?:北京|天津|上海|重庆)市?|新疆.*|内蒙古.*|.{2,3}省.*",
    ),
    ("district", r".{1,10}(?:市|区|县|旗|州|盟|镇|乡|街道|片区|district)"),
    ("category", r".{0,10}(?:类|系统|设备|机组|机房设备)"),
    ("branch", r".{1,12}(?:部|组|班|网点|站|分公司|中心)"),
    (
        "customer_name",
        r".{2,30}(?:公司|厂|院|学校|大学|中学|小学|中心|局|银行|酒店|宾馆|小区|花园|大厦|店)",
    ),
    ("location", r".{1,20}(?:楼|层|室|房|车间|仓库|栋|座|号|区|机房)"),
)
#: Titles that say it outright.
_TELLING: tuple[tuple[LedgerKind, str, float], ...] = (
    (LedgerKind.CUSTOMERS, r"^(客户|学校|单位|公司|企业|业主|会员|用户)(名称|姓名|名|代码|编号)?$|^customer", 1.5),
    (LedgerKind.ASSETS, r"^(设备|资产|仪器|固定资产|机器)(名称|编号|编码|型号|类别|状态)$|^(asset|equipment)", 1.5),
    (LedgerKind.TECHNICIANS, r"^(工号|工种|技师|工程师|师傅|职务|班组|岗位)|^(technician|engineer|employee)", 1.5),
    (LedgerKind.WORK_ORDERS, r"报修|故障|工单|维修(时间|日期|内容|结果|人)|受理|^(sr|ticket|complaint)|work order", 1.5),
    (LedgerKind.PARTS, r"^(配件|备件|物料|零件|存货|库存|计量单位|库位)|^(part|sku)", 1.5),
)  # fmt: skip


def mapping_for(profiles: Sequence[ColumnProfile], kind: LedgerKind) -> LedgerMapping:
    """The most plausible mapping to the fields of ``kind``."""
    candidates: list[tuple[float, int, int, FieldSpec]] = []
    titled = any(profile.title for profile in profiles)
    for order, spec in enumerate(FIELDS[kind]):
        if spec.name == OWN:
            continue
        for profile in profiles[:_JUDGED_COLUMNS]:
            if titled and not profile.title and spec.name in _WITHOUT_ANY_TITLE:
                continue
            score = field_score(kind, spec, profile)
            if score >= LOWEST_CONFIDENCE:
                candidates.append((score, -order, -profile.index, spec))
    candidates.sort(key=lambda item: item[:3], reverse=True)
    taken: dict[int, ColumnMapping] = {}
    used: set[str] = set()
    titles = {profile.index: profile.title for profile in profiles}
    for score, _, negative_index, spec in candidates:
        column = -negative_index
        if column in taken or (spec.name in used and not (spec.multiple and score >= 0.8)):
            continue
        if spec.name == "position" and {"lat", "lon"} <= used:
            continue
        used.add(spec.name)
        taken[column] = ColumnMapping(column, titles[column], spec.name, round(min(score, 1.0), 2))
    mapping = LedgerMapping(kind, tuple(taken[column] for column in sorted(taken)))
    return replace(
        mapping,
        clock_columns=_clock_columns(profiles, mapping),
        datum=_datum(item.title for item in mapping.columns if item.field in _COORDINATES),
    )


def _datum(titles: Iterable[str]) -> Datum:
    """What the titles of coordinates say about their datum: 经度(GCJ02), 百度坐标."""
    text = " ".join(titles)
    return next((datum for datum, said in _DATUMS if said.search(text)), Datum.WGS84)


def with_own_fields(mapping: LedgerMapping, profiles: Sequence[ColumnProfile]) -> LedgerMapping:
    """The same with every column that holds something and feeds no field kept as an own field, so
    that nothing is thrown away; running numbers are not kept."""
    taken = {item.column for item in mapping.columns} | set(mapping.clock_columns.values())
    more = [
        ColumnMapping(profile.index, profile.title, OWN)
        for profile in profiles
        if profile.index not in taken
        and profile.title
        and profile.filled
        and normal_title(profile.title) not in BOOKKEEPING
    ]
    columns = sorted((*mapping.columns, *more), key=lambda item: item.column)
    return replace(mapping, columns=tuple(columns))


def section_field_for(mapping: LedgerMapping, sections: Sequence[str]) -> str:
    """The field that group titles fill, when most of them name places or organisations; ''."""
    if not sections:
        return ""
    free = {spec.name for spec in FIELDS[mapping.kind]} - mapping.fields
    texts = [section_text(text) for text in sections]
    for name, pattern in _SECTION_FIELDS:
        matching = sum(re.fullmatch(pattern, text) is not None for text in texts)
        if name in free and matching * 10 >= len(texts) * 7:
            return name
    return ""


def _clock_columns(profiles: Sequence[ColumnProfile], mapping: LedgerMapping) -> dict[str, int]:
    """报修日期 and 报修时间 side by side: a day and its time of day."""
    found: dict[str, int] = {}
    by_index = {profile.index: profile for profile in profiles}
    for item in mapping.columns:
        spec = field_of(mapping.kind, item.field)
        if spec.type.value != "instant":
            continue
        for neighbour in (item.column + 1, item.column - 1):
            profile = by_index.get(neighbour)
            if profile is None or mapping.field_at(neighbour) or profile.type != "time":
                continue
            if by_index[item.column].type == "date":
                found[item.field] = neighbour
                break
    return found


def guess_kind(
    profiles: Sequence[ColumnProfile], hints: Sequence[str] = ()
) -> tuple[LedgerKind, float]:
    """(kind, confidence 0..1); work orders when nothing tells, with confidence 0."""
    telling = profiles[:_TELLING_COLUMNS]
    scores = {kind: _score(kind, telling, hints) for kind in LedgerKind}
    ranked = sorted(scores, key=lambda kind: scores[kind], reverse=True)
    best, second = ranked[0], ranked[1]
    if scores[best] < 1.0:
        return LedgerKind.WORK_ORDERS if scores[best] <= 0 else best, 0.0
    lead = (scores[best] - scores[second]) / scores[best]
    return best, round(min(1.0, 0.35 + lead) * min(1.0, scores[best] / 4), 2)


def _score(kind: LedgerKind, profiles: Sequence[ColumnProfile], hints: Sequence[str]) -> float:
    weights = _WEIGHTS[kind]
    mapping = mapping_for(profiles, kind)
    score = 0.0
    seen: set[str] = set()
    for item in mapping.columns:
        if item.field not in seen:
            seen.add(item.field)
            score += weights.get(item.field, 0.2) * item.confidence
    titles = [normal_title(profile.title) for profile in profiles]
    telling = 0.0
    for of_kind, pattern, weight in _TELLING:
        if of_kind is kind:
            telling += weight * min(3, sum(bool(re.search(pattern, title)) for title in titles))
    around = " ".join(hint.lower() for hint in hints)
    for of_kind, pattern, weight in _HINTS:
        if of_kind is kind and re.search(pattern, around):
            score += weight
    return score + telling
