"""Takes a Chinese address apart: province, city, district, and the street that is left.

By the words themselves (省, 市, 区 …), without a list of places: what a town calls itself changes,
how it is written does not. A part that is not named stays empty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_MUNICIPALITIES = ("北京", "上海", "天津", "重庆")
_REGIONS = (
    "内蒙古自治区", "广西壮族自治区", "西藏自治区", "宁夏回族自治区", "新疆维吾尔自治区", "香港特别行政区", "澳门特别行政区",
)  # fmt: skip
#: The provinces; without 省 they are only taken where something of the kind of 市 follows.
_PROVINCES = (
    "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "海南",
    "四川", "贵州", "云南", "陕西", "甘肃", "青海", "台湾",
)  # fmt: skip
_SHORT_REGIONS = {
    "内蒙古": _REGIONS[0],
    "广西": _REGIONS[1],
    "西藏": _REGIONS[2],
    "宁夏": _REGIONS[3],
    "新疆": _REGIONS[4],
    "香港": _REGIONS[5],
    "澳门": _REGIONS[6],
}
_NAME = r"[\u4e00-\u9fff]"
#: 市场, 市政府 and 市民中心 begin no town.
_NOT_BEFORE = r"(?!场|政[府路大道协]|民[中路]|委|府|里|内环|集市|口)"
_CITY = re.compile(rf"(?P<name>{_NAME}{{1,10}}?(?:自治州|地区|盟)|{_NAME}{{2,4}}?市)" + _NOT_BEFORE)
#: 小区, 园区 and the like are no districts; 开发区 and 高新区 are treated as such everywhere.
_DISTRICT = re.compile(
    rf"(?P<name>{_NAME}{{1,9}}?(?:新区|开发区|高新区|高新技术产业开发区|自治县|自治旗|矿区|林区|特区|[县旗])"
    rf"|{_NAME}{{1,4}}?(?<![小社园厂校景库院片住街辖军宅业活属])区|{_NAME}{{2,4}}?市)" + _NOT_BEFORE
)
#: A name of a place may begin so (路南区, 鼓楼区), but 解放路 is none of its parts.
_NO_PLACE = re.compile(r"..+[路街道巷弄号栋幢室乡村]|.+\d")
_BLANK = re.compile(r"[\s,，、/|·-]+")


@dataclass(frozen=True, slots=True)
class AddressParts:
    """``street``: what follows the last part that was found."""

    province: str = ""
    city: str = ""
    district: str = ""
    street: str = ""


@lru_cache(maxsize=4096)
def split_address(text: str) -> AddressParts:
    """``浙江省杭州市西湖区文三路1号`` → its four parts."""
    rest = _BLANK.sub("", text.removeprefix("中国"))
    province, rest = _take_province(rest)
    city = ""
    if province[:2] in _MUNICIPALITIES:
        city = province
        rest = rest.removeprefix("市辖区").removeprefix(province)
    elif match := _named(_CITY, rest):
        city, rest = match, rest[len(match) :]
        rest = rest.removeprefix("市辖区")
    district = _named(_DISTRICT, rest)
    rest = rest[len(district) :]
    return AddressParts(province, city, district, rest)


def with_district(address: str, district: str) -> str:
    """``广州市解放路1号`` and ``天河区`` → ``广州市天河区解放路1号``; an address that names its district
    stays as it is."""
    if not address or district in address:
        return address or district
    if address.isascii():
        return f"{address}, {district}"
    parts = split_address(address)
    if parts.district:
        return address
    return f"{parts.province if parts.province != parts.city else ''}{parts.city}{district}{parts.street}"


def _take_province(text: str) -> tuple[str, str]:
    for name in _MUNICIPALITIES:
        if text.startswith(f"{name}市"):
            return f"{name}市", text[len(name) + 1 :]
        if text.startswith(name) and _named(_DISTRICT, text[len(name) :]):
            return f"{name}市", text[len(name) :]
    for name in _REGIONS:
        if text.startswith(name):
            return name, text[len(name) :]
    for name in _PROVINCES:
        if text.startswith(f"{name}省"):
            return f"{name}省", text[len(name) + 1 :]
        if text.startswith(name) and _named(_CITY, text[len(name) :]):
            return f"{name}省", text[len(name) :]
    for name, full in _SHORT_REGIONS.items():
        if text.startswith(name) and _named(_CITY, text[len(name) :]):
            return full, text[len(name) :]
    return "", text


def _named(pattern: re.Pattern[str], text: str) -> str:
    """The place that ``text`` begins with, '' when it begins with something else."""
    match = pattern.match(text)
    if match is None or _NO_PLACE.match(match["name"][:-1]):
        return ""
    return match["name"]
