"""Moments as clerks type them, in Chinese and in digits."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.widgets.moment_text import parse_day, parse_moment

#: A Saturday.
NOW = datetime(2026, 11, 21, 10, 8, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14:30", "11-21 14:30"),
        ("９：００", "11-22 09:00"),  # has passed today
        ("明天 9点", "11-22 09:00"),
        ("下午3点半", "11-21 15:30"),
        ("11-21 14:00", "11-21 14:00"),
        ("tomorrow 9", "11-22 09:00"),
        ("后天", "11-23 09:00"),
        ("大后天下午两点", "11-24 14:00"),
        ("周五 15:00", "11-27 15:00"),
        ("下周一上午10点", "11-23 10:00"),
        ("11月23日下午两点", "11-23 14:00"),
        ("2026-12-01 08:15", "12-01 08:15"),
        ("3pm", "11-21 15:00"),
        ("明早8点", "11-22 08:00"),
        ("今晚7点", "11-21 19:00"),
        ("晚上八点三刻", "11-21 20:45"),
        ("十一点", "11-21 11:00"),
        ("二十点", "11-21 20:00"),
        ("14", "11-21 14:00"),
        ("明天中午", "11-22 12:00"),
        ("friday 10:00", "11-27 10:00"),
        ("14点05分", "11-21 14:05"),
        ("週三早上九點", "11-25 09:00"),
    ],
)
def test_a_moment_is_understood(typed: str, meant: str) -> None:
    moment = parse_moment(typed, NOW)
    assert moment is not None
    assert f"{moment:%m-%d %H:%M}" == meant
    assert moment.tzinfo is NOW.tzinfo


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9:40", "11-21 09:40"),
        ("14:30", "11-20 14:30"),  # not yet today
        ("昨天 9点", "11-20 09:00"),
        ("11-19 22:15", "11-19 22:15"),
    ],
)
def test_a_moment_that_is_over_is_the_last_one(typed: str, meant: str) -> None:
    moment = parse_moment(typed, NOW, past=True)
    assert moment is not None
    assert f"{moment:%m-%d %H:%M}" == meant


@pytest.mark.parametrize(
    "typed", ["", "abc", "25:00", "下午", "13点70分", "电话联系", "2026-13-01"]
)
def test_what_is_no_moment_is_refused(typed: str) -> None:
    assert parse_moment(typed, NOW) is None


def test_a_day_without_a_year_is_the_near_one() -> None:
    today = date(2026, 11, 21)
    assert parse_day("1月3日", today) == date(2027, 1, 3)
    assert parse_day("10-30", today) == date(2026, 10, 30)
    assert parse_day("20261125", today) == date(2026, 11, 25)
    assert parse_day("2-30", today) is None


@given(st.datetimes(NOW.replace(year=2020, tzinfo=None), NOW.replace(year=2035, tzinfo=None)))
def test_what_is_written_out_in_full_is_read_as_it_stands(moment: datetime) -> None:
    text = f"{moment:%Y-%m-%d %H:%M}"
    read = parse_moment(text, NOW)
    assert read is not None
    assert f"{read:%Y-%m-%d %H:%M}" == text


@given(st.text(max_size=24))
def test_nothing_typed_breaks_it(text: str) -> None:
    parse_moment(text, NOW)
    parse_day(text, NOW.date())
