"""Reading a list of days off and days of work, as an office gets it: a table, a notice, a calendar
file."""

from __future__ import annotations

import re
from datetime import date, time

from domain.errors import InvalidInput
from domain.service_levels.calendars import SpecialDay

_DAY = re.compile(r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?")
_SPAN = re.compile(r"(\d{1,2})[:：.]?(\d{2})?\s*[-–—~至到]\s*(\d{1,2})[:：.]?(\d{2})?")
_WORKS = ("上班", "班", "调休上班", "补班", "work", "working", "open")
_REST = ("休", "休息", "放假", "假", "off", "holiday", "closed")
_ICS_DAY = re.compile(r"^DTSTART[^:]*:(\d{4})(\d{2})(\d{2})", re.MULTILINE)
_ICS_END = re.compile(r"^DTEND[^:]*:(\d{4})(\d{2})(\d{2})", re.MULTILINE)
_ICS_NAME = re.compile(r"^SUMMARY[^:]*:(.*)$", re.MULTILINE)
_LONGEST = 62

Hours = tuple[tuple[time, time], ...]


def read_hours(text: str) -> Hours:
    """'8:00-12:00, 13-17:30' as spans in order, '' as none; InvalidInput('hours_unreadable')."""
    plain = text.strip()
    spans = []
    for part in re.split(r"[,，;；、]+", plain) if plain else ():
        found = _SPAN.fullmatch(part.strip())
        if found is None:
            raise InvalidInput("hours_unreadable", text=text)
        spans.append((_clock(found[1], found[2], text), _clock(found[3], found[4], text)))
    return tuple(sorted(spans))


def write_hours(hours: Hours) -> str:
    """As :func:`read_hours` reads it."""
    return ", ".join(f"{opens:%H:%M}-{closes:%H:%M}" for opens, closes in hours)


def _clock(hour: str, minute: str | None, text: str) -> time:
    if int(hour) == 24 and not int(minute or 0):
        return time(0)
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        raise InvalidInput("hours_unreadable", text=text) from None


def read_days(text: str, work_hours: Hours) -> tuple[SpecialDay, ...]:
    """The days of a list, one a line ('2026-10-01 休 国庆', '2026/10/10, 班', several days with a
    dash between them) or of an iCalendar file; a day that works gets ``work_hours`` unless hours
    are written behind it.

    InvalidInput('days_unreadable') when there is no day in it."""
    days = _of_calendar(text, work_hours) if "BEGIN:VEVENT" in text else _of_lines(text, work_hours)
    if not days:
        raise InvalidInput("days_unreadable")
    return tuple(sorted(days.values(), key=lambda day: day.on))


def _of_lines(text: str, work_hours: Hours) -> dict[date, SpecialDay]:
    days: dict[date, SpecialDay] = {}
    for line in text.splitlines():
        found = list(_DAY.finditer(line))
        if not found:
            continue
        first, last = _date(found[0]), _date(found[-1])
        if first is None or last is None or not 0 <= (last - first).days <= _LONGEST:
            continue
        rest = line[found[-1].end() :]
        span = _SPAN.search(rest)
        hours: Hours = ()
        words = [word for word in re.split(r"[\s,，;；\t\"]+", rest) if word]
        if span is not None:
            hours = read_hours(span[0])
            words = [word for word in words if not _SPAN.search(word)]
        elif any(word.casefold() in _WORKS for word in words) or "上班" in rest or "补班" in rest:
            hours = work_hours
        name = " ".join(w for w in words if w.casefold() not in (*_WORKS, *_REST))
        for number in range((last - first).days + 1):
            day = date.fromordinal(first.toordinal() + number)
            days[day] = SpecialDay(day, hours, name.strip("-–—~至到 "))
    return days


def _of_calendar(text: str, work_hours: Hours) -> dict[date, SpecialDay]:
    days: dict[date, SpecialDay] = {}
    for event in text.replace("\r\n", "\n").split("BEGIN:VEVENT")[1:]:
        starts, ends = _ICS_DAY.search(event), _ICS_END.search(event)
        first = _date(starts)
        if first is None:
            continue
        last = _date(ends)
        count = (last - first).days if last is not None else 1
        named = _ICS_NAME.search(event)
        name = named[1].strip() if named is not None else ""
        works = "上班" in name or "补班" in name or name.endswith(("班", "(班)"))
        for number in range(min(max(1, count), _LONGEST)):
            day = date.fromordinal(first.toordinal() + number)
            days[day] = SpecialDay(day, work_hours if works else (), name)
    return days


def _date(found: re.Match[str] | None) -> date | None:
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
