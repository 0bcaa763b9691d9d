"""Times of day in ledgers: ``下午3点20分``, ``11:11:26 AM``, ``1520``."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from domain.ledgers.cells import Cell, folded

_TIME = re.compile(
    r"(?P<before>上午|下午|中午|晚上|凌晨|早上|傍晚|[ap]\.?m\.?)?\s*"
    r"(?P<hour>\d{1,2})\s*[:.时時点點h]\s*(?:(?P<minute>\d{1,2})\s*[:.分m]?\s*"
    r"(?:(?P<second>\d{1,2})(?:[.,]\d+)?\s*[秒s]?)?)?\s*(?P<after>[ap]\.?m\.?)?",
    re.I,
)
COMPACT_TIME = re.compile(r"([01]\d|2[0-3])([0-5]\d)([0-5]\d)?")


def time_in(text: str) -> timedelta | None:
    """The time at the beginning of ``text`` since midnight; ValueError when no clock shows it."""
    compact = COMPACT_TIME.fullmatch(text)
    if compact:
        hour, minute, second = (int(part or 0) for part in compact.groups())
        return timedelta(hours=hour, minutes=minute, seconds=second)
    match = _TIME.match(text)
    if match is None:
        return None
    hour, minute = int(match.group("hour")), int(match.group("minute") or 0)
    second = int(match.group("second") or 0)
    if text[match.end() :].startswith("半") and not minute:
        minute = 30
    half = (match.group("before") or match.group("after") or "").lower()
    if half in ("下午", "晚上", "傍晚") or half.startswith("p"):
        hour += 12 if hour < 12 else 0
    elif half.startswith("a") or half in ("上午", "凌晨", "早上"):
        hour = 0 if hour == 12 else hour
    elif half == "中午":
        hour += 12 if hour < 3 else 0
    if hour > 24 or minute > 59 or second > 60:
        raise ValueError(text)
    return timedelta(hours=hour, minutes=minute, seconds=second)


def read_clock(cell: Cell) -> timedelta | None:
    """The time of day a cell says, for ledgers that keep it in a column of its own."""
    if isinstance(cell, datetime):
        return timedelta(hours=cell.hour, minutes=cell.minute, seconds=cell.second)
    if isinstance(cell, time):
        return timedelta(hours=cell.hour, minutes=cell.minute, seconds=cell.second)
    if isinstance(cell, timedelta):
        return cell if timedelta() <= cell < timedelta(days=1) else None
    if isinstance(cell, str):
        try:
            return time_in(folded(cell)) if folded(cell) else None
        except ValueError:
            return None
    return None
