"""How much speaks for a column being a certain field: its title and its values together."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from domain.ledgers import words
from domain.ledgers.columns import ColumnProfile
from domain.ledgers.fields import FieldSpec, LedgerKind, ValueType
from domain.ledgers.no_fields import CODE_OF, IGNORED, IGNORED_FOR, OF_PARTS, OF_SOMETHING_ELSE
from domain.ledgers.shapes import Shape
from domain.ledgers.synonyms import LAST_RESORT
from domain.ledgers.titles import normal_title, resemblance, title_variants

_DATES = (Shape.DATE, Shape.INSTANT)
_NUMBERS = (Shape.INTEGER, Shape.NUMBER, Shape.MONEY)
_TEXTS = (Shape.TEXT, Shape.LONG_TEXT, Shape.CODE, Shape.ADDRESS, Shape.LINK)
_PHONES = (Shape.MOBILE, Shape.PHONE)

#: Shapes that fit a field; the others speak against it.
_FITTING: dict[ValueType, tuple[Shape, ...]] = {
    ValueType.DATE: (*_DATES, Shape.INTEGER),
    ValueType.DATE_UNTIL: (*_DATES, Shape.INTEGER, Shape.TEXT),
    ValueType.INSTANT: (*_DATES, Shape.INTEGER, Shape.NUMBER),
    ValueType.MONEY: _NUMBERS,
    ValueType.QUANTITY: (*_NUMBERS, Shape.TEXT, Shape.CODE),
    ValueType.KILOGRAMS: (*_NUMBERS, Shape.TEXT, Shape.CODE),
    ValueType.PIECES: (*_NUMBERS, Shape.TEXT, Shape.CODE),
    ValueType.LATITUDE: (Shape.NUMBER, Shape.INTEGER, Shape.TEXT),
    ValueType.LONGITUDE: (Shape.NUMBER, Shape.INTEGER, Shape.TEXT),
    ValueType.POSITION: (Shape.POSITION,),
    ValueType.PHONE: (*_PHONES, Shape.INTEGER, Shape.CODE, Shape.TEXT),
    ValueType.PHONES: (*_PHONES, Shape.INTEGER, Shape.CODE, Shape.TEXT),
    ValueType.MONTHS: (Shape.INTEGER, Shape.NUMBER, Shape.TEXT, Shape.CODE, *_DATES),
    ValueType.CODE: (Shape.CODE, Shape.TEXT, Shape.INTEGER, Shape.NUMBER, Shape.PHONE),
    ValueType.TEXT: (*_TEXTS, Shape.INTEGER, Shape.POSITION),
    ValueType.LIST: _TEXTS,
    ValueType.OWN: (),
}
#: Lookups of the fields that take words of a closed set.
_LOOKUPS: dict[ValueType, Callable[[str], object | None]] = {
    ValueType.ORDER_STATUS: words.order_status,
    ValueType.ASSET_STATUS: words.asset_status,
    ValueType.VIP: words.vip_level,
    ValueType.PRIORITY: words.priority,
    ValueType.CHANNEL: words.channel,
}
#: 省级编号 is a number and no province, cityCode no city.
_NUMBER_TITLE = re.compile(r"(?:编号|编码|代码|号)$|(?:^|\s)(?:code|id|no|num|number)$")
_REGION_TITLE = re.compile(r"区域|片区|辖区|所在区$")
_DISTRICT = re.compile(
    r"(?![一二三四五六七八九十\dA-Za-z]+区|.*(?:片|大|厂|园|校|院|库|车间|办公|生产|作业)区)"
    r".{1,11}[区县市旗镇乡](?:.{1,8}街道)?|.{2,8}街道"
)
_PLACES = frozenset(("address", "site_address", "location"))
#: The surnames of nine in ten people.
_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖田董潘袁蔡蒋蔣余于杜叶葉"
    "程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫雷龙龍史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴"
    "莫孔向常"
)
#: From so many characters on texts without a title tell of something.
_STORY = 4
_NAMES = frozenset(("name", "contact", "customer_name", "technician_name", "asset_name"))
_WORDS = (Shape.TEXT, Shape.CODE, Shape.INTEGER, Shape.BOOLEAN)
#: What things are counted in: no customer and no technician has such a name.
_UNITS = frozenset(
    [
        "个",
        "台",
        "套",
        "件",
        "只",
        "片",
        "块",
        "米",
        "根",
        "瓶",
        "桶",
        "箱",
        "包",
        "盒",
        "卷",
        "张",
        "把",
        "支",
        "条",
        "组",
        "付",
        "副",
        "双",
        "对",
        "公斤",
        "千克",
        "升",
        "吨",
        "项",
        "次",
        "部",
        "辆",
        "pcs",
        "pc",
        "set",
        "kg",
        "m",
        "l",
    ]
)
#: From here on a title is the synonym itself, not only like it.
_SAYS_OUTRIGHT = 0.85
_LAST_RESORT = 0.5
#: Words longer than this are no status, no level and no channel.
_LONGEST_WORD = 16


def field_score(kind: LedgerKind, spec: FieldSpec, profile: ColumnProfile) -> float:
    """0..1 for a column of a table of ``kind`` as the field ``spec``."""
    by_title = title_score(kind, spec.name, spec.synonyms, profile.title)
    numbered = _NUMBER_TITLE.search(normal_title(profile.title)) is not None
    if numbered and by_title < 0.85 and spec.type is ValueType.TEXT:
        by_title *= 0.5
    fit = _fit(spec, profile)
    if not profile.sampled:
        # An empty column named well is still that field: the next ledger may fill it.
        # A filled one that is named nearly as well goes before it.
        return by_title * 0.7 if by_title >= 0.9 else by_title * 0.5
    if spec.name == "district" and not _names_districts(profile):
        if kind is LedgerKind.ASSETS:
            return 0.0  # a part of a plant
        by_title *= 0.55
    score = by_title * (0.35 + 0.65 * fit) if fit < 0.6 else by_title
    return max(score, _by_values_alone(kind, spec, profile, by_title))


@lru_cache(maxsize=16384)
def title_score(kind: LedgerKind, name: str, synonyms: tuple[str, ...], title: str) -> float:
    """How surely a title names a field, against titles that name none."""
    del name  # distinguishes fields with equal synonyms in the cache only by being spelled out
    if not title:
        return 0.0
    best = _best(title, synonyms)
    group, _, last = title.rpartition("/")
    if group and not _is_of_something_else(kind, group):
        best = max(best, 0.93 * _best(last, synonyms))
    if best < _SAYS_OUTRIGHT and _is_of_something_else(kind, title):
        return _LAST_RESORT if _is_last_resort(title, synonyms) else 0.0
    if best < _LAST_RESORT and _is_last_resort(title, synonyms):
        return _LAST_RESORT
    rival = max(_best(title, IGNORED), _best(title, IGNORED_FOR.get(kind.value, ())))
    if rival > best or (rival == best and rival > 0.9 and best < 1.0):
        return 0.0
    return best


def _is_of_something_else(kind: LedgerKind, title: str) -> bool:
    normal = normal_title(title)
    if OF_SOMETHING_ELSE.match(normal) or CODE_OF.match(normal):
        return kind is not LedgerKind.CUSTOMERS or not CODE_OF.match(normal)
    return kind is not LedgerKind.PARTS and OF_PARTS.match(normal) is not None


def _is_last_resort(title: str, synonyms: tuple[str, ...]) -> bool:
    return any(f"{LAST_RESORT}{variant}" in synonyms for variant in title_variants(title))


@lru_cache(maxsize=16384)
def _best(title: str, synonyms: tuple[str, ...]) -> float:
    best = 0.0
    for rank, synonym in enumerate(synonyms):
        if synonym.startswith(LAST_RESORT):
            continue
        # Earlier synonyms are the surer ones; equal titles stay almost certain in any place.
        score = resemblance(title, synonym)
        if score:
            best = max(best, score - min(rank, 40) * 0.002)
    return best


def _fit(spec: FieldSpec, profile: ColumnProfile) -> float:
    """The share of values the field could take."""
    if not profile.sampled:
        return 1.0
    lookup = _LOOKUPS.get(spec.type)
    if lookup is not None:
        known = sum(lookup(text) is not None for text in profile.examples)
        short = 1.0 if profile.lengths <= _LONGEST_WORD else 0.3
        return profile.share(*_WORDS) * short * (0.3 + 0.7 * known / len(profile.examples))
    errors = profile.share(Shape.ERROR)
    fit = profile.share(*_FITTING[spec.type]) + errors
    if spec.name in _PLACES:
        fit += profile.share(Shape.DATE)  # 3-2-11 is a flat: house, stairs, door
    if spec.name in _NAMES:
        fit -= profile.share(Shape.INTEGER)
        fit *= not all(text.lower() in _UNITS for text in profile.examples)
    if spec.type is ValueType.LATITUDE:
        fit *= 1.0 if profile.minimum >= -90 and profile.maximum <= 90 else 0.5
    elif spec.type is ValueType.LONGITUDE:
        fit *= 1.0 if profile.minimum >= -180 and profile.maximum <= 180 else 0.3
    elif spec.type in (ValueType.DATE, ValueType.INSTANT, ValueType.DATE_UNTIL):
        # Bare integers may be days (44636, 20220316, 2022), but not 1 to 100.
        if profile.share(Shape.INTEGER) > 0.5 and profile.maximum < 1900:
            fit = 0.0
    elif spec.type is ValueType.CODE and profile.share(Shape.MOBILE) > 0.8:
        fit = 0.3
    elif spec.type is ValueType.TEXT and profile.share(Shape.MOBILE) > 0.8:
        fit = 0.0
    return max(0.0, min(1.0, fit))


def _by_values_alone(
    kind: LedgerKind, spec: FieldSpec, profile: ColumnProfile, by_title: float
) -> float:
    """What values say whatever the title: mobile phones, addresses, pairs of coordinates."""
    if profile.sampled < 2 and profile.title:
        return 0.0
    if _is_named_otherwise(kind, profile):
        return 0.0
    if spec.type in (ValueType.PHONE, ValueType.PHONES):
        share = profile.share(Shape.MOBILE)
        return 0.86 * share if share >= 0.7 else 0.0
    if spec.type is ValueType.POSITION:
        share = profile.share(Shape.POSITION)
        return 0.8 * share if share >= 0.7 else 0.0
    if spec.name in ("address", "site_address") and not profile.title:
        share = profile.share(Shape.ADDRESS)
        return 0.6 * share if share >= 0.7 else 0.0
    if spec.name in ("address", "site_address") and not by_title:
        share = profile.share(Shape.ADDRESS)
        return 0.5 * share if share >= 0.9 else 0.0
    if (
        not profile.title
        and spec.name in ("lat", "lon")
        and profile.fractions * 2 > profile.sampled
    ):
        low, high = (3.0, 54.0) if spec.name == "lat" else (73.0, 136.0)
        return 0.55 if low <= profile.minimum and profile.maximum <= high else 0.0
    if profile.title or kind is not LedgerKind.WORK_ORDERS:
        return 0.0
    if spec.name == "reported_at" and profile.share(*_DATES) >= 0.8:
        return 0.8 if profile.share(Shape.INSTANT) >= 0.8 else 0.5
    if profile.share(Shape.TEXT, Shape.LONG_TEXT) < 0.8:
        return 0.0
    if spec.name == "customer_name" and _are_people(profile.examples):
        return 0.55
    if spec.name == "description" and profile.lengths >= _STORY and profile.distinct > 1:
        return 0.0 if _are_people(profile.examples) else 0.5
    return 0.0


def _names_districts(profile: ColumnProfile) -> bool:
    """Whether 区域 and the like, which may be anything, are the districts of a town."""
    if _REGION_TITLE.search(profile.title) is None:
        return True
    named = sum(_DISTRICT.fullmatch(text) is not None for text in profile.examples)
    return named * 10 >= len(profile.examples) * 6


def _are_people(texts: Sequence[str]) -> bool:
    """Whether short texts begin with surnames."""
    named = sum(2 <= len(text) <= 3 and text[0] in _SURNAMES for text in texts)
    return named * 10 >= len(texts) * 7 > 0


def _is_named_otherwise(kind: LedgerKind, profile: ColumnProfile) -> bool:
    ignored = (*IGNORED, *IGNORED_FOR.get(kind.value, ()))
    return bool(profile.title) and (
        _best(profile.title, ignored) > 0.9 or _is_of_something_else(kind, profile.title)
    )
