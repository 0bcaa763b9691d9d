"""AS-02: codes that are safe to read aloud and to type."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.assets.codes import (
    AssetCode,
    check_character,
    is_safe,
    is_valid,
    next_code,
    parse,
)
from domain.errors import InvalidInput

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ALL = "0123456789" + _LETTERS
parts = st.text(_LETTERS, min_size=2, max_size=4)


def test_check_follows_the_standard() -> None:
    # The example of ISO 7064 for MOD 37,36, used for the codes of sound recordings and releases.
    assert check_character("A12425GABC1234002") == "M"


def test_code_reads_back() -> None:
    code = AssetCode("GZ", "AC", 217)
    assert str(code) == "GZ-AC-0217-3"
    assert parse(str(code)) == code
    assert parse("GZ-AC-12345-" + AssetCode("GZ", "AC", 12345).check).serial == 12345


@pytest.mark.parametrize(
    "typed",
    [
        "gz-ac-0217-3",
        " GZ AC 0217 3 ",
        "GZ－AC－０２１７－３",
        "GZ—AC–0217−3",
        "GZ-AC-O2I7-3",
        "GZ-AC-02l7-3",
        "GZAC02173",
        "gz_ac_0217_3",
    ],
)
def test_slips_that_can_be_put_right(typed: str) -> None:
    assert str(parse(typed)) == "GZ-AC-0217-3"


@pytest.mark.parametrize(
    "typed", ["", "GZ", "G-AC-0217-3", "GZ-AC-217-3", "中-AC-0217-3", "GZ-AC-0217"]
)
def test_what_is_no_code(typed: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        parse(typed)
    assert refused.value.code == "asset_code_form"


def test_wrong_check_is_told_apart_from_wrong_form() -> None:
    with pytest.raises(InvalidInput) as refused:
        parse("GZ-AC-0218-3")
    assert refused.value.code == "asset_code_check"
    assert not is_valid("GZ-AC-00217-3")


@given(parts, parts, st.integers(0, 99_000))
def test_every_single_error_and_swap_is_found_in_codes_given_out(
    site: str, category: str, last: int
) -> None:
    try:
        code = next_code(site, category, last)
    except InvalidInput as refused:
        assert refused.code == "asset_code_weak"
        return
    assert code.serial > last
    assert code.check not in "OI"
    text = str(code)
    for place, right in enumerate(text):
        if right == "-":
            continue
        for wrong in _ALL:
            changed = text[:place] + wrong + text[place + 1 :]
            if wrong != right and is_valid(changed):
                # Only what is read as the same character may pass: O for 0, I or L for 1.
                assert parse(changed) == code
    # Neighbours may also be swapped across a hyphen.
    places = [place for place, one in enumerate(text) if one != "-"]
    for first, second in pairwise(places):
        swapped = list(text)
        swapped[first], swapped[second] = swapped[second], swapped[first]
        if swapped[first] != swapped[second]:
            assert not is_valid("".join(swapped))


def test_next_code_skips_weak_ones_and_no_more() -> None:
    given_out, serial = [], 0
    for _ in range(2000):
        code = next_code("GZ", "AC", serial)
        given_out.append(code.serial)
        serial = code.serial
    skipped = sorted(set(range(1, serial)) - set(given_out))
    assert skipped
    # Blocks such as 0100 to 0199 may go at once, but numbers are not scarce.
    assert len(skipped) < 600
    assert not any(is_safe(AssetCode("GZ", "AC", number)) for number in skipped)


def test_parts_and_the_end_of_numbers_are_refused() -> None:
    for site, category in (("G", "AC"), ("GZ", "A1"), ("gz", "AC"), ("GUANG", "AC")):
        with pytest.raises(InvalidInput) as refused:
            next_code(site, category)
        assert refused.value.code == "asset_code_part"
    with pytest.raises(InvalidInput) as refused:
        next_code("GZ", "AC", 999_999)
    assert refused.value.code == "asset_code_full"
