"""Working calendars with Chinese holidays and make-up days."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.errors import InvalidInput
from domain.service_levels.calendars import (
    WorkCalendar,
    add_working_minutes,
    is_open_at,
    is_working_day,
    next_working_day,
    working_minutes_between,
)
from domain.service_levels.holidays_cn import DayKind, day_kind
from domain.service_levels.policies import (
    ALL_DAY,
    DEFAULT_CALENDARS,
    DEFAULT_POLICIES,
    WEEKDAYS,
    check_calendar,
    check_policy,
)

SHANGHAI = ZoneInfo("Asia/Shanghai")
NIGHT = WorkCalendar(
    code="night", name="夜班", hours=(((time(22), time(6)),),) * 7, follows_holidays=False
)


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=SHANGHAI)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    "day",
    [
        date(2025, 9, 28),
        date(2025, 10, 11),
        date(2026, 1, 4),
        date(2026, 2, 14),
        date(2026, 2, 28),
        date(2026, 5, 9),
        date(2026, 9, 20),
        date(2026, 10, 10),
    ],
)
def test_make_up_weekends_are_working_days(day: date) -> None:
    assert day_kind(day) is DayKind.MAKE_UP
    assert is_working_day(WEEKDAYS, day)


def test_spring_festival_2026_as_announced() -> None:
    """The State Council's notice: 15 to 23 February, nine days."""
    for offset in range(9):
        assert day_kind(date(2026, 2, 15) + timedelta(days=offset)) is DayKind.HOLIDAY
    assert next_working_day(WEEKDAYS, date(2026, 2, 13)) == date(2026, 2, 14)
    assert next_working_day(WEEKDAYS, date(2026, 2, 14)) == date(2026, 2, 24)


def test_ordinary_weekends_are_not_holidays() -> None:
    assert day_kind(date(2026, 3, 14)) is DayKind.ORDINARY
    assert not is_working_day(WEEKDAYS, date(2026, 3, 14))


def test_years_nobody_announced_yet_have_only_the_statutory_days() -> None:
    assert day_kind(date(2027, 10, 1)) is DayKind.HOLIDAY
    assert day_kind(date(2030, 5, 1)) is DayKind.HOLIDAY
    assert day_kind(date(2140, 5, 1)) is DayKind.ORDINARY


def test_minutes_stop_at_closing_and_go_on_after_the_holiday() -> None:
    friday = local(2026, 2, 13, 17, 0)
    assert add_working_minutes(WEEKDAYS, friday, 60) == local(2026, 2, 13, 18, 0)
    # Saturday the 14th is made up for, then nine days are off.
    assert add_working_minutes(WEEKDAYS, friday, 60 + 600) == local(2026, 2, 14, 18, 0)
    assert add_working_minutes(WEEKDAYS, friday, 60 + 601) == local(2026, 2, 24, 8, 1)
    assert working_minutes_between(WEEKDAYS, friday, local(2026, 2, 24, 9, 0)) == 60 + 600 + 60


def test_round_the_clock_is_wall_time() -> None:
    start = local(2026, 2, 16, 23, 0)
    assert add_working_minutes(ALL_DAY, start, 240) == start + timedelta(hours=4)
    assert working_minutes_between(ALL_DAY, start, start + timedelta(hours=4)) == 240


def test_night_hours_reach_over_midnight() -> None:
    assert is_open_at(NIGHT, local(2026, 3, 10, 3, 0))
    assert not is_open_at(NIGHT, local(2026, 3, 10, 7, 0))
    assert add_working_minutes(NIGHT, local(2026, 3, 10, 5, 0), 90) == local(2026, 3, 10, 22, 30)


def test_calendar_nobody_works_on_is_refused_and_harmless() -> None:
    empty = WorkCalendar(code="x", name="x", hours=((),) * 7)
    with pytest.raises(InvalidInput, match="calendar_without_hours"):
        check_calendar(empty)
    start = local(2026, 3, 10, 5, 0)
    assert add_working_minutes(empty, start, 5) == start + timedelta(minutes=5)


def test_defaults_are_valid() -> None:
    for calendar in DEFAULT_CALENDARS:
        check_calendar(calendar)
    codes = {calendar.code for calendar in DEFAULT_CALENDARS}
    for policy in DEFAULT_POLICIES:
        check_policy(policy)
        assert policy.calendar_code in codes
    targets = {policy.code: dict(policy.targets) for policy in DEFAULT_POLICIES}
    by_code = {
        code: {kind.value: minutes for kind, minutes in kinds.items()}
        for code, kinds in targets.items()
    }
    assert by_code["chain_store"]["dispatch"] == 30
    assert by_code["chain_store"]["resolve"] == 240
    assert by_code["property_urgent"]["respond"] == 5
    assert by_code["property_planned"]["resolve"] == 3 * 24 * 60


@settings(max_examples=60, deadline=None)
@given(
    minute=st.integers(0, 2_000_000),
    minutes=st.integers(1, 20_000),
    calendar=st.sampled_from([ALL_DAY, WEEKDAYS, NIGHT]),
)
def test_adding_and_counting_agree(minute: int, minutes: int, calendar: WorkCalendar) -> None:
    start = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
    due = add_working_minutes(calendar, start, minutes)
    assert working_minutes_between(calendar, start, due) == pytest.approx(minutes)
    assert due >= start + timedelta(minutes=minutes)
