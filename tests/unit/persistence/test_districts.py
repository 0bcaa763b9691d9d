"""The table of the country's districts."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from domain.geo import Datum, haversine_km, to_wgs84
from persistence import districts
from persistence.districts import find_district, middle_of


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (("", "", "海淀区"), ("北京市", "北京市", "海淀区")),
        (("", "", "海淀"), ("北京市", "北京市", "海淀区")),
        (("吉林", "长春", "朝阳"), ("吉林省", "长春市", "朝阳区")),
        (("", "福州市", "福清市"), ("福建省", "福州市", "福清市")),
        (("广东省", "东莞市", ""), ("广东省", "", "东莞市")),
        (("河南省", "济源市", ""), ("河南省", "", "济源市")),
        (("", "", "深圳南山区"), ("广东省", "深圳市", "南山区")),
        (("湖北省", "荆州市", "监利市"), ("湖北省", "荆州市", "监利县")),
        (("", "杭州市", "余杭区"), ("浙江省", "杭州市", "余杭区")),
        (("", "", "朝阳区"), None),
        (("", "深圳市", "朝阳区"), None),
        (("", "深圳市", ""), None),
        (("上海市", "", ""), None),
        (("", "", "BROOKLYN"), None),
        (("", "", ""), None),
    ],
)
def test_a_district_is_found_where_only_one_is_meant(
    said: tuple[str, str, str], found: tuple[str, str, str] | None
) -> None:
    district = find_district(*said)
    assert (district and (district.province, district.city, district.name)) == found


def test_the_table_is_small_complete_and_comes_with_its_licence() -> None:
    table = districts._TABLE
    assert table.stat().st_size < 200_000
    assert "MIT License" in table.with_name("LICENCE.txt").read_text(encoding="utf-8")
    with table.open(encoding="utf-8", newline="") as source:
        rows = list(csv.DictReader(source))
    assert len({row["code"] for row in rows}) == len(rows) > 3_150
    assert all(3 < float(row["lat"]) < 54 and 73 < float(row["lon"]) < 136 for row in rows)


@pytest.mark.shared_data
def test_two_sources_agree_where_the_districts_lie(shared_data: Path) -> None:
    def table(name: str) -> list[dict[str, str]]:
        path = shared_data / f"geo/{name}.csv"
        with path.open(encoding="utf-8", newline="") as source:
            return list(csv.DictReader(source))

    areas = table("areas")
    named = {
        name: {row["code"]: row["name"] for row in table(name)} for name in ("provinces", "cities")
    }
    known = 0
    for row in areas:
        city = named["cities"][row["cityCode"]]
        province = named["provinces"][row["provinceCode"]]
        within = "" if city.endswith(("县", "市辖区", "行政区划")) else city
        known += find_district(province, within, row["name"]) is not None
    assert known / len(areas) > 0.93, known / len(areas)
    somewhere = find_district("", "", "浦东新区")
    assert somewhere is not None
    baidu = to_wgs84(31.227348, 121.550455, Datum.BD09)
    assert haversine_km(somewhere.lat, somewhere.lon, *baidu) < 2


def test_the_middle_of_a_place_however_it_is_written() -> None:
    nanshan = middle_of("广东省深圳市南山区")
    assert nanshan is not None
    assert nanshan == middle_of("深圳南山")
    assert middle_of("天河") == middle_of("天河区")
    assert middle_of("深圳市") != nanshan
    # Several of one name: the one closest to the company.
    assert middle_of("南山区") is None
    assert middle_of("南山区", (22.6, 114.0)) == nanshan
    assert middle_of("朝阳区", (39.9, 116.3)) != middle_of("朝阳区", (43.8, 125.3))
    for nonsense in ("", "区", "A 区", "某处"):
        assert middle_of(nonsense, (22.6, 114.0)) is None
