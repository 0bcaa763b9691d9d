"""Addresses as they stand in ledgers, taken apart."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from domain.ledgers.addresses import AddressParts, split_address, with_district


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("浙江省杭州市西湖区文三路1号", ("浙江省", "杭州市", "西湖区", "文三路1号")),
        ("北京市朝阳区建国路88号", ("北京市", "北京市", "朝阳区", "建国路88号")),
        ("北京朝阳区建国路88号", ("北京市", "北京市", "朝阳区", "建国路88号")),
        ("上海市市辖区浦东新区张江路2号", ("上海市", "上海市", "浦东新区", "张江路2号")),
        ("福州市福清市一都镇东山村", ("", "福州市", "福清市", "一都镇东山村")),
        ("广东 深圳市 南山区 科技园", ("广东省", "深圳市", "南山区", "科技园")),
        ("天河区体育西路3号", ("", "", "天河区", "体育西路3号")),
        ("解放路12号", ("", "", "", "解放路12号")),
        ("阳光小区3栋2单元", ("", "", "", "阳光小区3栋2单元")),
        ("内蒙古呼和浩特市新城区海拉尔东路", ("内蒙古自治区", "呼和浩特市", "新城区", "海拉尔东路")),
        ("湖北省恩施土家族苗族自治州恩施市航空路", ("湖北省", "恩施土家族苗族自治州", "恩施市", "航空路")),
        ("苏州市工业园区星湖街1号", ("", "苏州市", "", "工业园区星湖街1号")),
        ("长沙市长沙县星沙大道", ("", "长沙市", "长沙县", "星沙大道")),
        ("人民路市场2楼", ("", "", "", "人民路市场2楼")),
        ("3400 GARRISON BLVD, BALTIMORE", ("", "", "", "3400GARRISONBLVDBALTIMORE")),
    ],
)  # fmt: skip
def test_an_address_is_taken_apart(text: str, parts: tuple[str, str, str, str]) -> None:
    assert split_address(text) == AddressParts(*parts)


@pytest.mark.shared_data
def test_almost_every_district_of_the_country_is_recognised(shared_data: Path) -> None:
    def table(name: str) -> list[dict[str, str]]:
        with (shared_data / f"geo/{name}.csv").open(encoding="utf-8") as source:
            return list(csv.DictReader(source))

    provinces = {row["code"]: row["name"] for row in table("provinces")}
    cities = {row["code"]: row["name"] for row in table("cities")}
    right = total = 0
    for row in table("areas"):
        province, city = provinces[row["provinceCode"]], cities[row["cityCode"]]
        if city in ("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"):
            city = province
        if province == city and province[:2] not in ("北京", "上海", "天津", "重庆"):
            continue  # counties under the province itself are written without a city
        written = row["name"] if province == city else f"{city}{row['name']}"
        total += 1
        found = split_address(f"{province}{written}人民路8号")
        right += (found.province, found.city, found.district) == (province, city, row["name"])
    assert total > 2900
    assert right / total > 0.97, right / total


@pytest.mark.parametrize(
    ("address", "whole"),
    [
        ("广州市解放路1号", "广州市天河区解放路1号"),
        ("解放路1号", "天河区解放路1号"),
        ("", "天河区"),
        ("广东省广州市越秀区解放路1号", "广东省广州市越秀区解放路1号"),
        ("广东省 广州市 中山路2号", "广东省广州市天河区中山路2号"),
        ("12 Garrison Blvd", "12 Garrison Blvd, 天河区"),
    ],
)
def test_an_address_gets_the_district_it_lacks(address: str, whole: str) -> None:
    assert with_district(address, "天河区") == whole
