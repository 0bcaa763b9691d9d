"""Moments as people type them: '14:30', '明天 9点', '下午3点半', '11-21 14:00', 'tomorrow 9'.

Plain functions on local time; the widgets around them know the company's zone.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta

_DAYS = {
    "今天": 0, "今日": 0, "today": 0, "明天": 1, "明日": 1, "明早": 1, "明晚": 1, "tomorrow": 1,
    "后天": 2, "後天": 2, "大后天": 3, "大後天": 3, "昨天": -1, "yesterday": -1, "前天": -2,
}  # fmt: skip
_WEEKDAYS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
_ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}  # fmt: skip
_CLOCK = re.compile(
    r"(?<![\d\-/.])(\d{1,2})\s*(?:[:.h时時]\s*(\d{2})|(?:点|點|時|时)(?:钟|鐘|整)?(半|一刻|三刻|\d{1,2})?分?)\s*(am|pm)?"
)
_BARE = re.compile(r"(?<![\d\-/.:])(\d{1,2})\s*(am|pm)?(?![\d\-/.:月日号號])")
_FULL = re.compile(r"(\d{4})[\-/.年](\d{1,2})[\-/.月](\d{1,2})[日号號]?")
_SHORT = re.compile(r"(?<!\d)(\d{1,2})[\-/月](\d{1,2})[日号號]?(?!\d)")
_COMPACT = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)")
_AFTER_NOON = ("下午", "傍晚", "晚上", "晚", "pm")
_WORK_STARTS = 9


def parse_day(text: str, today: date) -> date | None:
    """The day ``text`` names; without a year the nearest one not more than half a year back."""
    plain = _plain(text)
    found, _ = _day(plain, today)
    return found


def parse_moment(text: str, now: datetime, *, past: bool = False) -> datetime | None:
    """``now`` local and aware; the result is in its zone, to the minute. A time alone is today's,
    or tomorrow's if it has passed; a day alone means nine in the morning. ``past``: of what has
    happened; a time alone is then yesterday's if it lies ahead. None: not understood."""
    plain = _plain(text)
    if not plain:
        return None
    day, rest = _day(plain, now.date())
    clock = _clock(rest)
    if day is None and clock is None:
        return None
    if clock is None:
        if re.search(r"[^\s,，]", _without_words(rest)):
            return None
        clock = time(_WORK_STARTS)
    moment = datetime.combine(day or now.date(), clock, now.tzinfo)
    if day is None and past:
        if moment > now:
            moment = datetime.combine(now.date() - timedelta(days=1), clock, now.tzinfo)
    elif day is None and moment <= now:
        moment = datetime.combine(now.date() + timedelta(days=1), clock, now.tzinfo)
    return moment


def _plain(text: str) -> str:
    narrowed = unicodedata.normalize("NFKC", text).strip().lower()
    # 十一点 → 11点, so that one pattern reads both ways of writing a number.
    return re.sub(
        r"[零〇一二两兩三四五六七八九十]{1,3}(?=[点點时時月日号號分])",
        lambda m: _number(m[0]),
        narrowed,
    )


def _number(word: str) -> str:
    if "十" in word:
        tens, _, ones = word.partition("十")
        return str((_DIGITS[tens] if tens else 1) * 10 + (_DIGITS[ones] if ones else 0))
    return "".join(str(_DIGITS[c]) for c in word)


def _day(plain: str, today: date) -> tuple[date | None, str]:
    """The day and what is left of the text."""
    for pattern in (_FULL, _COMPACT):
        if found := pattern.search(plain):
            return _date(*map(int, found.groups())), _cut(plain, found)
    if found := _SHORT.search(plain):
        month, dom = int(found[1]), int(found[2])
        day = _date(today.year, month, dom)
        if day is not None and (today - day).days > 183:
            day = _date(today.year + 1, month, dom)
        return day, _cut(plain, found)
    for word in sorted(_DAYS, key=len, reverse=True):
        if word in plain:
            left = plain.replace(word, "晚" if word.endswith("晚") else " ", 1)
            return today + timedelta(days=_DAYS[word]), left
    return _weekday(plain, today)


def _weekday(plain: str, today: date) -> tuple[date | None, str]:
    if found := re.search(r"(下*)(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])", plain):
        weekday, weeks = _WEEKDAYS[found[2]], len(found[1])
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=weeks)
        day = monday + timedelta(days=weekday)
        return (day + timedelta(weeks=1) if day < today else day), _cut(plain, found)
    if found := re.search(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*", plain):
        ahead = (_ENGLISH.index(found[1]) - today.weekday()) % 7
        return today + timedelta(days=ahead), _cut(plain, found)
    return None, plain


def _clock(plain: str) -> time | None:
    if found := _CLOCK.search(plain):
        hour = int(found[1])
        minute = {"半": 30, "一刻": 15, "三刻": 45}.get(found[3] or "")
        if minute is None:
            minute = int(found[2] or found[3] or 0)
        suffix = found[4] or ""
    elif found := _BARE.search(plain):
        hour, minute, suffix = int(found[1]), 0, found[2] or ""
    elif "中午" in plain or "noon" in plain:
        return time(12)
    else:
        return None
    late = suffix == "pm" or any(word in plain for word in _AFTER_NOON)
    if late and hour < 12:
        hour += 12
    if suffix == "am" and hour == 12:
        hour = 0
    if hour > 23 or minute > 59:
        return None
    return time(hour, minute)


def _without_words(text: str) -> str:
    return re.sub(r"早上|上午|早|am|before|前|\bat\b", " ", text)


def _cut(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}"


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
