"""Machines and the codes of their tags."""

from __future__ import annotations

import pytest

from domain.assets import codes
from domain.assets.asset import Asset
from domain.errors import Conflict, InvalidInput
from domain.settings import SETTINGS
from domain.usecases import assets
from tests.unit.domain.usecases.desk import desk


def test_machines_are_checked_and_codes_are_unique() -> None:
    store = desk()
    code = str(codes.next_code("GS", "KT", 7))
    first = assets.save_asset(store, Asset(0, code.lower().replace("-", " "), " 柜机 "))
    assert (first.code, first.name) == (code, "柜机")
    assert assets.save_asset(store, Asset(0, "旧-001", "老机器")).code == "旧-001"
    with pytest.raises(Conflict) as taken:
        assets.save_asset(store, Asset(0, code, "另一台"))
    assert taken.value.params["name"] == "柜机"
    for bad, problem in (
        (Asset(0, "", " "), "name_required"),
        (Asset(0, "", "x", price_fen=-1), "negative_amount"),
        (Asset(0, "", "x", lat=31.0), "coordinates_invalid"),
        (Asset(0, "", "x", customer_id=1, site_id=77), "site_of_other_customer"),
        (Asset(0, "", "x", site_id=1000), "site_of_other_customer"),
    ):
        with pytest.raises(InvalidInput, match=problem):
            assets.save_asset(store, bad)


def test_217_machines_get_codes_in_one_go() -> None:
    """AS-02"""
    store = desk()
    ids = [store.save_asset(Asset(0, "", f"空调{n}", category="空调")).id for n in range(217)]
    named = store.save_asset(Asset(0, "旧-1", "老机器")).id
    done = assets.issue_codes(store, [*ids, named])
    issued = [asset.code for asset in done[:-1]]
    assert done[-1].code == "旧-1"
    assert len(set(issued)) == 217
    parsed = [codes.parse(code) for code in issued]
    assert {(code.site, code.category) for code in parsed} == {("GS", "KT")}
    serials = [code.serial for code in parsed]
    assert serials == sorted(serials)
    more = store.save_asset(Asset(0, "", "空调218", category="空调")).id
    (after,) = assets.issue_codes(store, [more])
    assert codes.parse(after.code).serial > serials[-1]
    assert assets.issue_codes(store, [more]) == (after,)


@pytest.mark.parametrize(
    ("category", "letters"),
    [("空调", "KT"), ("冷水机组", "LSJZ"), ("UPS", "UPS"), ("", "SB"), ("泵", "BS")],
)
def test_letters_come_from_the_category(category: str, letters: str) -> None:
    assert assets.category_letters(category, "GS")[:2] == letters[:2]
    assert codes.next_code("GS", assets.category_letters(category, "GS"))


def test_letters_of_the_company_are_good_for_codes() -> None:
    default = next(each.default for each in SETTINGS if each.key == "assets.site_letters")
    assert codes.next_code(str(default), "AC")
