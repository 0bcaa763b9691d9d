"""Counting and cutting texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import InvalidInput
from domain.messaging.numbers import is_service_number, normalise_number
from domain.messaging.text import (
    GSM_BASIC,
    GSM_EXTENSION,
    TextEncoding,
    encoding_of,
    measure,
    septets_of,
    split,
    units_of,
)


@pytest.mark.parametrize(
    ("text", "encoding", "units", "parts", "per_part", "left"),
    [
        ("", TextEncoding.GSM7, 0, 1, 160, 160),
        ("a" * 160, TextEncoding.GSM7, 160, 1, 160, 0),
        ("a" * 161, TextEncoding.GSM7, 161, 2, 153, 145),
        ("€" * 80, TextEncoding.GSM7, 160, 1, 160, 0),
        # The 77th € would be cut by the border at 153, so the first part ends at 152.
        ("€" * 81, TextEncoding.GSM7, 162, 2, 153, 143),
        ("单" * 70, TextEncoding.UCS2, 70, 1, 70, 0),
        ("单" * 71, TextEncoding.UCS2, 71, 2, 67, 63),
        ("单" * 134, TextEncoding.UCS2, 134, 2, 67, 0),
        ("单" * 135, TextEncoding.UCS2, 135, 3, 67, 66),
        ("😀" * 35, TextEncoding.UCS2, 70, 1, 70, 0),
        ("😀" * 36, TextEncoding.UCS2, 72, 2, 67, 61),
        ("𠮷" * 34 + "单", TextEncoding.UCS2, 69, 1, 70, 1),
    ],
)
def test_measure(
    text: str, encoding: TextEncoding, units: int, parts: int, per_part: int, left: int
) -> None:
    size = measure(text)
    assert (size.encoding, size.units, size.parts) == (encoding, units, parts)
    assert (size.units_per_part, size.units_left) == (per_part, left)


def test_measure_names_what_makes_a_text_expensive() -> None:
    assert measure("order 12 — done, “ok”—").foreign == ("—", "“", "”")
    assert measure("order 12 - done").foreign == ()


def test_wide_references_leave_less_room() -> None:
    assert len(split("a" * 305, wide_reference=False)) == 2
    assert len(split("a" * 305, wide_reference=True)) == 3
    assert len(split("单" * 133, wide_reference=True)) == 3


@given(st.text(max_size=600))
def test_parts_are_the_text_again_and_fit(text: str) -> None:
    parts = split(text)
    encoding = encoding_of(text)
    limit = {TextEncoding.GSM7: (160, 153), TextEncoding.UCS2: (70, 67)}[encoding]
    assert "".join(parts) == text
    assert measure(text).parts == len(parts)
    for part in parts:
        assert units_of(part, encoding) <= limit[len(parts) > 1]


@given(st.text(alphabet=[*GSM_BASIC.replace("\x1b", ""), *GSM_EXTENSION.values()], max_size=500))
def test_the_seven_bit_alphabet_is_used_when_it_can_be(text: str) -> None:
    assert encoding_of(text) is TextEncoding.GSM7
    assert units_of(text, TextEncoding.GSM7) == sum(len(septets_of(c) or ()) for c in text)


def test_an_unpaired_surrogate_is_refused_and_not_sent() -> None:
    with pytest.raises(InvalidInput, match="sms_text_unpaired_surrogate"):
        split("ab\ud83dc")


def test_a_text_without_end_is_refused() -> None:
    with pytest.raises(InvalidInput, match="sms_text_too_long"):
        split("单" * (67 * 256))


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("+8613800138000", "13800138000"),
        ("+86 138-0013-8000", "13800138000"),
        ("0086 13800138000", "13800138000"),
        ("8613800138000", "13800138000"),
        ("１３８００１３８０００", "13800138000"),
        ("013800138000", "13800138000"),
        ("10086", "10086"),
        ("+8610086", "10086"),
        ("106575258192", "106575258192"),
        ("86106575258192", "106575258192"),
        ("95588", "95588"),
        ("+862158880000", "02158880000"),
        ("(021) 5888-0000", "02158880000"),
        ("+861062345678", "01062345678"),
        ("+44 20 7946 0958", "+442079460958"),
        ("CMCC", "CMCC"),
    ],
)
def test_numbers_become_comparable(written: str, plain: str) -> None:
    assert normalise_number(written) == plain


def test_service_numbers_are_known() -> None:
    for number in ("10086", "+8610010", "106575258192", "95588", "CMCC", "12345"):
        assert is_service_number(number)
    for number in ("13800138000", "+8613800138000", "021-58880000", "+442079460958"):
        assert not is_service_number(number)
