"""Lists of days off and days of work, as offices get them."""

from __future__ import annotations

from datetime import date, time

import pytest

from domain.errors import InvalidInput
from domain.service_levels.day_lists import read_days, read_hours, write_hours

WORK = ((time(9), time(17)),)


def test_hours_are_read_as_they_are_typed() -> None:
    assert read_hours("13-17.30, 8:00-12:00") == ((time(8), time(12)), (time(13), time(17, 30)))
    assert read_hours("22:00至6:00") == ((time(22), time(6)),)
    assert read_hours("0-24") == ((time(0), time(0)),)
    assert read_hours(" ") == ()
    assert write_hours(read_hours("8-12,13-18")) == "08:00-12:00, 13:00-18:00"
    for wrong in ("8", "25-26", "8-12 午休"):
        with pytest.raises(InvalidInput, match="hours_unreadable"):
            read_hours(wrong)


def test_a_table_of_days() -> None:
    text = "日期,类型,说明\n2027年1月1日,休,元旦\n2027/1/4\t班\n2027-02-05 - 2027-02-07 放假 春节\n"
    text += "2027-05-08 上班 9:00-12:00\n完"
    days = {day.on: day for day in read_days(text, WORK)}
    assert (days[date(2027, 1, 1)].hours, days[date(2027, 1, 1)].name) == ((), "元旦")
    assert days[date(2027, 1, 4)].hours == WORK
    assert [days[date(2027, 2, n)].name for n in (5, 6, 7)] == ["春节"] * 3
    assert days[date(2027, 5, 8)].hours == ((time(9), time(12)),)
    assert len(days) == 6
    with pytest.raises(InvalidInput, match="days_unreadable"):
        read_days("没有日期", WORK)


def test_a_calendar_file() -> None:
    text = (
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261001\r\n"
        "DTEND;VALUE=DATE:20261004\r\nSUMMARY:国庆节\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261010\r\nSUMMARY:国庆节(班)\r\nEND:VEVENT\r\n"
    )
    days = read_days(text, WORK)
    assert [day.on.day for day in days] == [1, 2, 3, 10]
    assert [bool(day.hours) for day in days] == [False, False, False, True]
