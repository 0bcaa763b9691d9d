"""Dates, durations, money and phones as the clerk reads them: 2026-11-21, 24 hours, yuan."""

from __future__ import annotations

import math
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from desktop.services import Session
from domain.calls.spellings import area_of

#: From so many days on, hours say nothing.
_DAYS_ALONE = 10


def weekday_text(day: date) -> str:
    names = (
        QCoreApplication.translate("Format", "Mon"),
        QCoreApplication.translate("Format", "Tue"),
        QCoreApplication.translate("Format", "Wed"),
        QCoreApplication.translate("Format", "Thu"),
        QCoreApplication.translate("Format", "Fri"),
        QCoreApplication.translate("Format", "Sat"),
        QCoreApplication.translate("Format", "Sun"),
    )
    return names[day.weekday()]


def day_text(day: date) -> str:
    """``2026-11-21 Sat``."""
    return f"{day:%Y-%m-%d} {weekday_text(day)}"


def clock_text(instant: datetime, session: Session) -> str:
    """``14:20``; another day shows its date before it."""
    local = session.local(instant)
    today = session.local(session.now()).date()
    return f"{local:%H:%M}" if local.date() == today else f"{local:%m-%d %H:%M}"


def moment_text(instant: datetime | None, session: Session) -> str:
    """``2026-11-21 14:20``; '' for None."""
    return f"{session.local(instant):%Y-%m-%d %H:%M}" if instant is not None else ""


def countdown_text(seconds: float) -> str:
    """``02:10:44``, days as ``3d 04:12``, from ten days on the days only, past zero with a minus.
    A second that has begun to be late counts, so that the minus and a zero never stand together."""
    sign = "-" if seconds < 0 else ""
    whole = abs(math.floor(seconds))
    days, rest = divmod(whole, 86400)
    hours, rest = divmod(rest, 3600)
    minutes, secs = divmod(rest, 60)
    if days >= _DAYS_ALONE:
        return QCoreApplication.translate("Format", "{sign}{days}d").format(sign=sign, days=days)
    if days:
        return QCoreApplication.translate("Format", "{sign}{days}d {clock}").format(
            sign=sign, days=days, clock=f"{hours:02d}:{minutes:02d}"
        )
    return f"{sign}{hours:02d}:{minutes:02d}:{secs:02d}"


def ago_text(then: datetime, now: datetime) -> str:
    """``3 min ago``."""
    minutes = max(0, int((now - then).total_seconds() // 60))
    if minutes < 1:
        return QCoreApplication.translate("Format", "just now")
    if minutes < 60:
        return QCoreApplication.translate("Format", "{minutes} min ago").format(minutes=minutes)
    hours, rest = divmod(minutes, 60)
    if hours < 24:
        return QCoreApplication.translate("Format", "{hours} h {minutes} min ago").format(
            hours=hours, minutes=rest
        )
    return QCoreApplication.translate("Format", "{days} d ago").format(days=hours // 24)


def duration_text(minutes: float) -> str:
    """``45 min``, ``2 h 10 min``, ``3 d 4 h``."""
    whole = round(minutes)
    days, rest = divmod(whole, 1440)
    hours, mins = divmod(rest, 60)
    if days:
        return QCoreApplication.translate("Format", "{days} d {hours} h").format(
            days=days, hours=hours
        )
    if hours:
        return QCoreApplication.translate("Format", "{hours} h {minutes} min").format(
            hours=hours, minutes=mins
        )
    return QCoreApplication.translate("Format", "{minutes} min").format(minutes=mins)


def window_text(start: datetime | None, end: datetime | None, session: Session) -> str:
    """The promised window: ``14:00–16:00``, with the date when it is not today; '' without one."""
    if start is None and end is None:
        return ""
    if start is None and end is not None:
        return QCoreApplication.translate("Format", "by {time}").format(
            time=clock_text(end, session)
        )
    assert start is not None
    first = clock_text(start, session)
    return f"{first}–{session.local(end):%H:%M}" if end is not None else first


def money_text(fen: int | None) -> str:
    """``¥1,234.50``; '' for None."""
    return f"¥{fen / 100:,.2f}" if fen is not None else ""


def phone_text(number: str) -> str:
    """``138 0013 8000`` for mobiles, ``020-83331234`` for fixed lines, all else as it is."""
    if len(number) == 11 and number.startswith("1") and number.isdigit():
        return f"{number[:3]} {number[3:7]} {number[7:]}"
    area = area_of(number) if number.isdigit() else ""
    return f"{area}-{number.removeprefix(area)}" if area else number


def count_text(count: int) -> str:
    """``100,000``."""
    return f"{count:,}"


def size_text(octets: int) -> str:
    """``640 KB``, ``1.2 MB``."""
    size = float(octets)
    for unit in ("B", "KB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit in ("B", "KB") else f"{size:.1f} {unit}"
        size /= 1024
    return f"{size:.1f} GB"


def percent_text(share: float | None) -> str:
    """``93.5%`` of 0.935; a dash for None."""
    return f"{share * 100:.1f}%" if share is not None else "–"
