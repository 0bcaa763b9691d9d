"""Reads dates and instants in every form old ledgers use.

Which of ``04/05/2018`` is the day, only the whole column can tell: :class:`DateOrder` collects the
evidence before single cells are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache

from domain.ledgers.cells import Cell, folded
from domain.ledgers.clocks import COMPACT_TIME, time_in

_ZONE = re.compile(r"\s*(?P<zone>z|utc|gmt|[+-]\d{2}:?\d{2})(?:\s*\([^)]*\))?$", re.I)
_WEEKDAY = re.compile(
    r"[,(]?\s*(星期[一二三四五六日天]|周[一二三四五六日]|週[一二三四五六日]"
    r"|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b\.?)\s*[,)]?",
    re.I,
)
_YEAR_FIRST = re.compile(
    r"(?P<year>\d{4})\s*[-/.年\s_、\\—–]\s*(?P<month>\d{1,2})\s*[-/.月\s_、\\—–]\s*(?P<day>\d{1,2})\s*[日号]?"
)
_COMPACT = re.compile(r"(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})")
_MONTH_ONLY = re.compile(r"(?P<year>\d{4})\s*[-/.年]\s*(?P<month>\d{1,2})\s*月?(?:份)?")
_COMPACT_MONTH = re.compile(r"(?P<year>(?:19|20)\d{2})(?P<month>0[1-9]|1[0-2])")
_YEAR_ONLY = re.compile(r"(?P<year>(?:19|20)\d{2})\s*年?(?:度)?")
_SHORT_YEAR = re.compile(r"(?P<year>\d{2})年(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})[日号]?)?")
#: Years of the Republic, as Taiwan counts them; three digits need no word before them.
_REPUBLIC = re.compile(
    r"(?:民[国國]\s*(?P<year>\d{1,3})\s*[年./-]\s*|(?P<bare>1[0-4]\d)\s*[年./]\s*)"
    r"(?P<month>\d{1,2})\s*[月./-]\s*(?P<day>\d{1,2})(?!\d)\s*日?"
)
_REPUBLIC_COMPACT = re.compile(r"(?P<year>1[0-4]\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)")
_COMPACT_SHORT = re.compile(r"(?P<year>[0-4]\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)")
#: 16-3月 -22: a database that speaks Chinese.
_MONTH_IN_THE_MIDDLE = re.compile(
    r"(?P<day>\d{1,2})\s*-\s*(?P<month>\d{1,2})月\s*-\s*(?P<year>\d{4}|\d{2})(?!\d)"
)
_DAY_COUNT = re.compile(r"\d{5}(?:\.\d+)?")
_NUMERIC = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?!\d)")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january",
            "feb february",
            "mar march",
            "apr april",
            "may",
            "jun june",
            "jul july",
            "aug august",
            "sep sept september",
            "oct october",
            "nov november",
            "dec december",
        ),
        start=1,
    )
    for name in names.split()
}
_NAMED = re.compile(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?[-/.\s]*(?P<month>[a-z]{3,9})\.?[-/.,\s]*(?P<year>\d{4}|\d{2})(?!\d)",
    re.I,
)
_NAMED_FIRST = re.compile(
    r"(?P<month>[a-z]{3,9})\.?[-/.\s]*(?P<day>\d{1,2})(?:st|nd|rd|th)?[-/.,\s]+(?P<year>\d{4})",
    re.I,
)
_NAMED_YEAR_FIRST = re.compile(
    r"(?P<year>\d{4})[-/.\s]*(?P<month>[a-z]{3,9})\.?[-/.,\s]*(?P<day>\d{1,2})(?!\d)", re.I
)
_COMMON = re.compile(
    r"(?:(\d{4})[-/](\d{1,2})[-/](\d{1,2})|(\d{1,2})/(\d{1,2})/(\d{4}))"
    r"(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.0+)?)?(?: ([AP]M|[ap]m))?)?"
)
_RANGE = re.compile(r"\s*(?:至|到|~|～|—+|－|–|止)\s*")
_AMERICAN_CLOCK = re.compile(r"\d\s*[ap]\.?m\b", re.I)
_DIGITS = str.maketrans("〇零一二三四五六七八九○Ｏ", "0012345678900")
_NUMERAL_DATE = re.compile(
    r"([〇零○一二三四五六七八九]{4})年(元|十?[一二三四五六七八九]?)月"
    r"(?:((?:二十|三十|十|廿|卅)?[一二三四五六七八九]?)[日号]|(?![一二三四五六七八九十廿卅]))"
)
#: Without and with seconds.
_ISO_LENGTHS = (16, 19)
#: Longer texts may contain a date but are none.
_LONGEST = 80
#: Numbers beyond are dates in no form.
_LARGEST = 1e16
_FIRST_YEAR, _LAST_YEAR = 1900, 2199


@dataclass(frozen=True, slots=True)
class DateOrder:
    """How a column writes numeric dates. ``day_first`` None: nothing decides, see
    :attr:`ambiguous`; ``year_first``: two-digit years lead (``22-03-16``)."""

    day_first: bool | None = None
    year_first: bool = False
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """``at``: naive local unless the text names a zone. ``has_time``; ``precision``: 'day', 'month'
    or 'year'."""

    at: datetime
    has_time: bool = False
    precision: str = "day"


class Incomprehensible(ValueError):
    """No date can be read; ``args[0]`` is the problem code."""


def evidence(cells: Iterable[Cell]) -> DateOrder:
    """What a column's texts say about the order of day, month and year."""
    day_leads = month_leads = year_leads = 0.0
    open_cases = 0
    for cell in cells:
        match = _NUMERIC.match(folded(cell)) if isinstance(cell, str) else None
        if match is None:
            continue
        first, second, last = int(match.group(1)), int(match.group(3)), match.group(4)
        if len(last) == 2 and first > 12 and int(last) <= 31:
            # 22-03-16: nobody outside Europe puts the day there, and two digits rarely are European.
            year_leads += 5 if first > 31 else 1
        elif first > 12 >= second:
            day_leads += 1
        elif second > 12 >= first:
            month_leads += 1
        elif first != second:
            open_cases += 1
            if _AMERICAN_CLOCK.search(str(cell)):
                month_leads += 0.01
    if year_leads > day_leads + month_leads:
        return DateOrder(year_first=True)
    if day_leads == month_leads:
        return DateOrder(ambiguous=open_cases > 0)
    return DateOrder(day_first=day_leads > month_leads)


def read_moment(cell: Cell, order: DateOrder, *, date_1904: bool = False) -> Moment:
    """The date (and time) a cell says; Incomprehensible otherwise.

    Numbers are day counts of a spreadsheet, or dates written without separators (20220316,
    202203, 2022), or seconds since 1970.
    """
    if isinstance(cell, datetime):
        return Moment(cell, cell.time() != time.min)
    if isinstance(cell, date):
        return Moment(_midnight(cell))
    if isinstance(cell, bool) or not isinstance(cell, int | float | str):
        raise Incomprehensible("bad_date")
    if isinstance(cell, int | float):
        if not -_LARGEST < cell < _LARGEST:  # neither is "not a number"
            raise Incomprehensible("bad_date")
        return _from_number(float(cell), date_1904)
    if len(cell) > _LONGEST:
        raise Incomprehensible("bad_date")
    return _from_iso(cell) or _from_common(cell, order) or _from_text(folded(cell), order)


def _from_iso(text: str) -> Moment | None:
    """2025-01-02 09:05, with or without seconds: what most programs write, read by Python itself."""
    if len(text) not in _ISO_LENGTHS or text[4] + text[7] + text[10] + text[13] != "-- :":
        return None
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    is_plain = at.tzinfo is None and _FIRST_YEAR <= at.year <= _LAST_YEAR
    return Moment(at, True) if is_plain else None


def _from_common(text: str, order: DateOrder) -> Moment | None:
    """The forms that machines write, without the detours that people's forms need."""
    match = _COMMON.fullmatch(text)
    if match is None:
        return None
    year, month, day, first, second, last, hour, minute, clock_second, half = match.groups()
    if year is None:
        year, month, day = last, first, second
        if int(first) > 12 or (order.day_first and int(second) <= 12):
            month, day = second, first
    moment = _moment(int(year), int(month), int(day))
    if hour is None:
        return moment
    hours = int(hour) % 12 + 12 * (half in ("PM", "pm")) if half else int(hour)
    if hours > 23 or int(minute) > 59 or int(clock_second or 0) > 59:
        return None
    at = moment.at.replace(hour=hours, minute=int(minute), second=int(clock_second or 0))
    return Moment(at, True)


def _from_number(number: float, date_1904: bool) -> Moment:
    whole = int(number)
    if number == whole and whole >= 100_000:
        for pattern in (_COMPACT, _COMPACT_MONTH):
            match = pattern.fullmatch(str(whole))
            if match:
                return _build(match, "month" if pattern is _COMPACT_MONTH else "day")
        for pattern, offset in ((_REPUBLIC_COMPACT, 1911), (_COMPACT_SHORT, 2000)):
            match = pattern.fullmatch(str(whole))
            if match:
                return _build(match, "day", offset)
        if 19_000_101_000_000 <= whole <= 21_991_231_235_959:
            return _from_text(str(whole), DateOrder())
        if 946_684_800 <= whole < 4_102_444_800:  # seconds, from 2000 to 2100
            return Moment(datetime.fromtimestamp(whole, UTC), True)
        if 946_684_800_000 <= whole < 4_102_444_800_000:
            return Moment(datetime.fromtimestamp(whole / 1000, UTC), True)
    if number == whole and 1950 <= whole <= 2100:
        return Moment(datetime(whole, 1, 1), False, "year")  # noqa: DTZ001
    # Below 1954 no machine in service was bought: such small counts are other numbers.
    if 20_000 <= number < 80_000:
        origin = datetime(1904, 1, 1) if date_1904 else datetime(1899, 12, 30)  # noqa: DTZ001
        moment = origin + timedelta(seconds=round(number * 86_400))
        return Moment(moment, moment.time() != time.min)
    raise Incomprehensible("bad_date")


@lru_cache(maxsize=32768)
def _from_text(text: str, order: DateOrder) -> Moment:
    zone: tzinfo | None = None
    if zone_match := _ZONE.search(text):
        head = text[: zone_match.start()]
        if re.search(r"\d:\d\d", head):
            zone, text = _zone(zone_match.group("zone")), head
    text = _WEEKDAY.sub(" ", text).strip(" .。;；:'‘")
    numeral = _NUMERAL_DATE.match(text)
    if numeral:
        text = _arabic(numeral) + text[numeral.end() :]
    if _DAY_COUNT.fullmatch(text):
        return _from_number(float(text), date_1904=False)
    for reader in (_read_written, _read_numeric, _read_named):
        found = reader(text, order)
        if found is not None:
            moment, rest = found
            return _with_time(moment, rest.strip(" ,T;t"), zone)
    raise Incomprehensible("bad_date")


def _read_written(text: str, order: DateOrder) -> tuple[Moment, str] | None:
    del order  # the year leads, nothing is open
    for pattern in (_REPUBLIC, _YEAR_FIRST, _COMPACT, _SHORT_YEAR):
        match = pattern.match(text)
        if match is None:
            continue
        rest = text[match.end() :]
        if pattern is _COMPACT and rest[:1].isdigit() and not COMPACT_TIME.fullmatch(rest):
            continue
        if pattern is _REPUBLIC:
            year = int(match["year"] or match["bare"]) + 1911
            return _moment(year, int(match["month"]), int(match["day"])), rest
        return _build(match, "day", 2000 if pattern is _SHORT_YEAR else 0), rest
    middle = _MONTH_IN_THE_MIDDLE.match(text)
    if middle:
        year = int(middle["year"])
        year = _century(year) if year < 100 else year
        return _moment(year, int(middle["month"]), int(middle["day"])), text[middle.end() :]
    for pattern, offset in ((_REPUBLIC_COMPACT, 1911), (_COMPACT_SHORT, 2000)):
        match = pattern.fullmatch(text)
        if match and not _COMPACT_MONTH.fullmatch(text):
            return _build(match, "day", offset), ""
    for pattern, precision in (
        (_MONTH_ONLY, "month"),
        (_COMPACT_MONTH, "month"),
        (_YEAR_ONLY, "year"),
    ):
        match = pattern.fullmatch(text)
        if match:
            return _build(match, precision), ""
    return None


def _read_numeric(text: str, order: DateOrder) -> tuple[Moment, str] | None:
    match = _NUMERIC.match(text)
    if match is None:
        return None
    first, second, last = int(match.group(1)), int(match.group(3)), match.group(4)
    rest = text[match.end() :]
    if len(last) == 2 and (
        order.year_first or first > 31 or (first > 12 and order.day_first is None)
    ):
        return _moment(_century(first), second, int(last)), rest
    year = int(last) if len(last) == 4 else _century(int(last))
    day_first = order.day_first
    if first > 12:
        day_first = True
    elif second > 12:
        day_first = False
    # Undecided: two of three sources write the month first; the column is reported as ambiguous.
    day, month = (first, second) if day_first else (second, first)
    return _moment(year, month, day), rest


def _read_named(text: str, order: DateOrder) -> tuple[Moment, str] | None:
    del order  # the month is spelled out, nothing is open
    for pattern in (_NAMED_YEAR_FIRST, _NAMED, _NAMED_FIRST):
        match = pattern.match(text)
        if match is None:
            continue
        month = _MONTHS.get(match.group("month").lower())
        if month is not None:
            year = int(match.group("year"))
            year = _century(year) if len(match.group("year")) == 2 else year
            return _moment(year, month, int(match.group("day"))), text[match.end() :]
    return None


def _with_time(moment: Moment, rest: str, zone: tzinfo | None) -> Moment:
    at = moment.at
    if not rest:
        return moment if zone is None else Moment(at.replace(tzinfo=zone), False, moment.precision)
    try:
        clock = time_in(rest)
    except ValueError as error:
        raise Incomprehensible("bad_date") from error
    if clock is None:
        # 2022-03-16（周三）, 2022/3/16 前后: the date stands, what follows is a comment.
        if rest[0].isdigit() or _RANGE.match(rest):
            raise Incomprehensible("bad_date")
        return moment
    at += clock
    if zone is not None:
        at = at.replace(tzinfo=zone)
    return Moment(at, True, moment.precision)


def last_date_text(text: str) -> str:
    """The end of a span such as ``2020.1.1-2022.12.31`` or ``2020-01-01 至 2022-12-31``."""
    parts = [part for part in _RANGE.split(folded(text)) if part]
    if len(parts) == 2:
        return parts[1]
    halves = re.fullmatch(r"(\d{4}[./年]\d{1,2}[./月]\d{1,2}日?)\s*-\s*(\d{4}.*)", folded(text))
    return halves.group(2) if halves else text


def end_of(moment: Moment) -> date:
    """The last day that an incomplete date may mean: of the month, of the year."""
    day = moment.at.date()
    if moment.precision == "year":
        return date(day.year, 12, 31)
    if moment.precision == "month":
        following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
        return following - timedelta(days=1)
    return day


def _build(match: re.Match[str], precision: str, offset: int = 0) -> Moment:
    groups = match.groupdict()
    month, day = groups.get("month"), groups.get("day")
    built = _moment(int(groups["year"]) + offset, int(month or 1), int(day or 1))
    if month is not None and day is None and precision == "day":
        precision = "month"
    return Moment(built.at, False, precision)


def _moment(year: int, month: int, day: int) -> Moment:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise Incomprehensible("date_out_of_range")
    try:
        return Moment(datetime(year, month, day))  # noqa: DTZ001 - ledgers know no zone
    except ValueError as error:
        raise Incomprehensible("bad_date") from error


def _midnight(day: date) -> datetime:
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise Incomprehensible("date_out_of_range")
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - ledgers know no zone


def _century(year: int) -> int:
    return 2000 + year if year < 70 else 1900 + year


def _zone(text: str) -> tzinfo:
    if text[0] in "+-":
        digits = text[1:].replace(":", "")
        shift = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        if shift < timedelta(hours=24):
            return timezone(-shift if text[0] == "-" else shift)
    return UTC


def _arabic(match: re.Match[str]) -> str:
    year = match.group(1).translate(_DIGITS)
    day = match.group(3)
    return f"{year}年{_numeral(match.group(2))}月" + (f"{_numeral(day)}日" if day else "")


def _numeral(text: str) -> int:
    if text == "元":
        return 1
    text = text.replace("廿", "二十").replace("卅", "三十")
    tens, ten, ones = text.rpartition("十")
    value = int(ones.translate(_DIGITS)) if ones else 0
    return value + (10 * (int(tens.translate(_DIGITS)) if tens else 1) if ten else 0)
