"""The middle of every district of China, from a table that comes with the program."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from domain.geo import haversine_km

_TABLE = Path(__file__).with_name("regions") / "districts.csv"
#: What a place may be called besides its name: 监利县 became 监利市, and many write 海淀 for 海淀区.
_ENDINGS = ("自治县", "自治旗", "新区", "林区", "特区", "区", "县", "市", "旗", "盟", "省", "地区")


@dataclass(frozen=True, slots=True)
class District:
    """``city`` is the province itself in the four municipalities, '' for a district directly under
    its province. Degrees WGS-84, right to a few kilometres."""

    province: str
    city: str
    name: str
    lat: float
    lon: float


@lru_cache(maxsize=8192)
def find_district(province: str, city: str, district: str) -> District | None:
    """The one district that is meant; '' for what nobody said. None where there is none of that
    name, or where several are: 朝阳区 alone lies in Beijing and in Changchun."""
    if not district:
        # A few cities have no districts, and a few towns no city above them.
        district, city = city, ""
        if not district or _short(district) in _divided_cities():
            return None
    found = _by_name().get(_short(district), ())
    exact = [each for each in found if each.name == district]
    for candidates in (exact, found):
        fitting = [
            each
            for each in candidates
            if (not province or _short(each.province) == _short(province))
            and (not city or _short(city) in (_short(each.city), _short(each.province)))
        ]
        if len({(each.province, each.city, each.name) for each in fitting}) == 1:
            return fitting[-1]  # of the old and the new code of one district the new one
        if fitting:
            return None
    if not city:
        return _with_its_city(province, district)
    # A few districts went to another city of their province.
    return find_district(province, "", district) if province and exact else None


def _with_its_city(province: str, text: str) -> District | None:
    """深圳南山区: the city stands before the district, without 市."""
    for cut in (2, 3):
        if len(text) > cut + 1 and text[:cut] in _divided_cities():
            return find_district(province, text[:cut], text[cut:])
    return None


@lru_cache(maxsize=8192)
def middle_of(name: str, near: tuple[float, float] | None = None) -> tuple[float, float] | None:
    """(lat, lon) of the middle of a province, city or district, however much stands before it
    (广东省深圳市南山区, 深圳南山, 南山区). Of several of one name the one closest to ``near``."""
    text = name.strip()
    for cut in range(max(1, len(text) - 1)):
        before, said = text[:cut], text[cut:]
        found = [
            (lat, lon)
            for above, lat, lon in _middles().get(_short(said), ())
            if not cut or any(each in before for each in above)
        ]
        if len(found) == 1 or (found and near is not None):
            return found[0] if near is None else min(found, key=_distance_from(near))
    return None


def _distance_from(near: tuple[float, float]) -> Callable[[tuple[float, float]], float]:
    return lambda at: haversine_km(at[0], at[1], near[0], near[1])


@cache
def _middles() -> dict[str, tuple[tuple[tuple[str, ...], float, float], ...]]:
    """Short name → (short names of what it belongs to, lat, lon)."""
    names = {code: _short(name) for code, name, _, _ in _rows()}
    found: dict[str, dict[tuple[str, ...], tuple[float, float]]] = {}
    for code, name, lat, lon in _rows():
        above = {f"{code[:2]}0000", f"{code[:4]}00"} - {code}
        # Of the old and the new code of one district the new one stands.
        owners = tuple(sorted(names[each] for each in above if each in names))
        found.setdefault(_short(name), {})[owners] = lat, lon
    return {
        name: tuple((owners, *middle) for owners, middle in each.items())
        for name, each in found.items()
    }


@cache
def _by_name() -> dict[str, tuple[District, ...]]:
    """Districts by short name, cities without districts among them."""
    found: dict[str, list[District]] = {}
    names = {code: name for code, name, _, _ in _rows()}
    divided = {code[:4] for code in names if code[4:] != "00"}
    for code, name, lat, lon in _rows():
        if code.endswith("0000") or (code.endswith("00") and code[:4] in divided):
            continue
        province = names[f"{code[:2]}0000"]
        city = "" if code.endswith("00") else names.get(f"{code[:4]}00", "")
        if not city and province.endswith("市"):
            city = province
        found.setdefault(_short(name), []).append(District(province, city, name, lat, lon))
    return {name: tuple(districts) for name, districts in found.items()}


@cache
def _divided_cities() -> frozenset[str]:
    """Short names of the cities and provinces that have districts."""
    codes = {code for code, _, _, _ in _rows()}
    divided = {f"{code[:4]}00" for code in codes if code[4:] != "00"}
    return frozenset(
        _short(name) for code, name, _, _ in _rows() if code.endswith("0000") or code in divided
    )


@cache
def _rows() -> tuple[tuple[str, str, float, float], ...]:
    """(code, name, lat, lon)."""
    with _TABLE.open(encoding="utf-8", newline="") as source:
        return tuple(
            (row["code"], row["name"], float(row["lat"]), float(row["lon"]))
            for row in csv.DictReader(source)
        )


def _short(name: str) -> str:
    for ending in _ENDINGS:
        if name.endswith(ending) and len(name) - len(ending) >= 2:
            return name.removesuffix(ending)
    return name
