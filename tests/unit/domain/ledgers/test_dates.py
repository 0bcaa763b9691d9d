"""Dates as people and programs wrote them into ledgers."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ledgers.cells import Cell
from domain.ledgers.clocks import read_clock
from domain.ledgers.dates import (
    DateOrder,
    Incomprehensible,
    end_of,
    evidence,
    last_date_text,
    read_moment,
)

OPEN = DateOrder()
DAYS = st.dates(date(1950, 1, 1), date(2099, 12, 31))


def said(cell: Cell, order: DateOrder = OPEN) -> str:
    return read_moment(cell, order).at.isoformat(sep=" ")


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2021/12/29", "2021-12-29 00:00:00"),
        ("20250101", "2025-01-01 00:00:00"),
        (20220316, "2022-03-16 00:00:00"),
        (20220316.0, "2022-03-16 00:00:00"),
        (44636, "2022-03-16 00:00:00"),
        (44636.5, "2022-03-16 12:00:00"),
        ("2022年3月16日", "2022-03-16 00:00:00"),
        ("2022年3月16号 8：30", "2022-03-16 08:30:00"),
        ("２０２２年３月１６日", "2022-03-16 00:00:00"),
        ("二〇二二年三月十六日", "2022-03-16 00:00:00"),
        ("二零一九年十二月三十一日", "2019-12-31 00:00:00"),
        ("民国111年3月16日", "2022-03-16 00:00:00"),
        ("111/03/16", "2022-03-16 00:00:00"),
        ("111.3.16", "2022-03-16 00:00:00"),
        (1110316, "2022-03-16 00:00:00"),
        ("16-3月 -22", "2022-03-16 00:00:00"),
        ("2022、3、16", "2022-03-16 00:00:00"),
        ("'2022-03-16", "2022-03-16 00:00:00"),
        ("220316", "2022-03-16 00:00:00"),
        ("202203", "2022-03-01 00:00:00"),
        ("44636.5", "2022-03-16 12:00:00"),
        ("二零二二年三月", "2022-03-01 00:00:00"),
        ("22年3月16日", "2022-03-16 00:00:00"),
        ("22-3-16", "2022-03-16 00:00:00"),
        ("20200422 00:00:00", "2020-04-22 00:00:00"),
        ("20200422123045", "2020-04-22 12:30:45"),
        ("2022.3.16", "2022-03-16 00:00:00"),
        ("2022. 3. 16.", "2022-03-16 00:00:00"),
        ("2022-03-16T08:30:00.000", "2022-03-16 08:30:00"),
        ("2022-03-16T08:30:00Z", "2022-03-16 08:30:00+00:00"),
        ("2022-03-16T08:30:00+08:00", "2022-03-16 08:30:00+08:00"),
        ("2022/3/16 下午 3:20", "2022-03-16 15:20:00"),
        ("2022/3/16 上午9点半", "2022-03-16 09:30:00"),
        ("2022/3/16 12:05 上午"[:15], "2022-03-16 12:05:00"),
        ("2022/3/16 15时20分", "2022-03-16 15:20:00"),
        ("2022年3月16日星期三", "2022-03-16 00:00:00"),
        ("2022/3/16（周三）", "2022-03-16 00:00:00"),
        ("04/12/2018 11:11:26 AM", "2018-04-12 11:11:26"),
        ("04/12/2018 12:11:26 AM", "2018-04-12 00:11:26"),
        ("04/12/2018 12:11:26 PM", "2018-04-12 12:11:26"),
        ("1/1/2025 7:52", "2025-01-01 07:52:00"),
        ("16/3/2022", "2022-03-16 00:00:00"),
        ("12-Mar-2022", "2022-03-12 00:00:00"),
        ("Mar 12, 2022", "2022-03-12 00:00:00"),
        ("Wed Mar 16 2022", "2022-03-16 00:00:00"),
        (1647419400, "2022-03-16 08:30:00+00:00"),
        (1647419400000, "2022-03-16 08:30:00+00:00"),
        (date(2022, 3, 16), "2022-03-16 00:00:00"),
    ],
)
def test_forms_of_dates(cell: Cell, expected: str) -> None:
    assert said(cell) == expected


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("2022-02-30", "bad_date"),
        ("2024-13-01", "bad_date"),
        ("0000-00-00", "date_out_of_range"),
        ("3月16日", "bad_date"),
        ("2022/3/16 25:00", "bad_date"),
        ("2022-03-16~2023-03-15", "bad_date"),
        ("后天", "bad_date"),
        ("", "bad_date"),
        ("x" * 5000, "bad_date"),
        (45, "bad_date"),
        (True, "bad_date"),
        (float("nan"), "bad_date"),
        (float("inf"), "bad_date"),
        (10**400, "bad_date"),
        (timedelta(hours=3), "bad_date"),
        (date(1066, 10, 14), "date_out_of_range"),
    ],
)
def test_what_is_no_date_says_so(cell: Cell, code: str) -> None:
    with pytest.raises(Incomprehensible) as refused:
        read_moment(cell, OPEN)
    assert refused.value.args[0] == code


@pytest.mark.parametrize(
    ("cells", "first_of_4_5"),
    [
        (["04/12/2018", "05/30/2018"], "2018-04-05"),
        (["30/4/2018", "4/5/2018"], "2018-05-04"),
        (["1/2/2018 3:00 PM"], "2018-04-05"),
    ],
)
def test_the_whole_column_tells_day_from_month(cells: list[str], first_of_4_5: str) -> None:
    order = evidence(cells)
    assert not order.ambiguous
    assert said("4/5/2018", order).startswith(first_of_4_5)


def test_a_column_that_tells_nothing_is_called_ambiguous() -> None:
    assert evidence(["1/2/2018", "5/6/2018", None, 7]).ambiguous
    assert not evidence(["7/7/2018", "2018-01-02", None]).ambiguous


def test_two_digit_years_may_lead() -> None:
    order = evidence(["22-03-16", "23-12-01", "99-01-02"])
    assert order.year_first
    assert said("05-03-16", order).startswith("2005-03-16")


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("2022", "2022-12-31"),
        ("2022年2月", "2022-02-28"),
        ("202402", "2024-02-29"),
        ("2022-03-16", "2022-03-16"),
    ],
)
def test_incomplete_dates_have_an_end(text: str, end: str) -> None:
    assert end_of(read_moment(text, OPEN)).isoformat() == end


def test_spans_end_with_their_last_date() -> None:
    assert last_date_text("2020年1月1日至2022年12月31日") == "2022年12月31日"
    assert last_date_text("2020.1.1-2022.12.31") == "2022.12.31"
    assert last_date_text("2022-12-31") == "2022-12-31"


@pytest.mark.parametrize("text", ["18:53:19", "6:53:19 PM", "下午6点53分19秒", "185319"])
def test_times_of_day(text: str) -> None:
    assert read_clock(text) == timedelta(hours=18, minutes=53, seconds=19)


FORMS = [
    "%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y年%m月%d日", "%Y%m%d", "%d-%b-%Y", "%b %d, %Y",
    "%Y-%m-%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y年%m月%d日 %H时%M分", "%m/%d/%Y %I:%M:%S %p",
    "%Y%m%d%H%M%S", "%Y-%m-%dT%H:%M:%S",
]  # fmt: skip


@given(DAYS, st.times(), st.sampled_from(FORMS))
def test_every_written_date_is_read_back(day: date, clock: object, form: str) -> None:
    at = datetime.combine(day, clock).replace(second=0, microsecond=0)  # type: ignore[arg-type]
    month_first = DateOrder(day_first=False)
    found = read_moment(at.strftime(form), month_first).at
    assert found.date() == day
    if "%M" in form:
        assert found == at


@given(DAYS.filter(lambda day: 1955 <= day.year <= 2099))
def test_day_counts_of_spreadsheets(day: date) -> None:
    count = (day - date(1899, 12, 30)).days
    assert read_moment(count, OPEN).at.date() == day
    count_1904 = (day - date(1904, 1, 1)).days
    if count_1904 >= 20_000:
        assert read_moment(count_1904, OPEN, date_1904=True).at.date() == day


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_none(text: str) -> None:
    try:
        moment = read_moment(text, OPEN)
    except Incomprehensible:
        return
    assert moment.at.astimezone(UTC) if moment.at.tzinfo else moment.at
