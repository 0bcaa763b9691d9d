"""Readings of meters that are probably slips of the pen: lower than before, or far beyond."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from domain.assets.logbook import EntryKind, LogbookEntry

#: A meter that suddenly runs this many times as fast as ever was misread.
_TIMES = 10


class MeterSlip(Enum):
    """LOWER than the reading before it, HIGHER than the one after it, FAR beyond what it grows."""

    LOWER = "lower"
    HIGHER = "higher"
    FAR = "far"


@dataclass(frozen=True, slots=True)
class MeterDoubt:
    """What is odd about a reading, and the reading it was compared with."""

    slip: MeterSlip
    value: float
    unit: str
    read_at: datetime


def doubt_about(entry: LogbookEntry, known: Iterable[LogbookEntry]) -> MeterDoubt | None:
    """What speaks against ``entry``; None when nothing does, or it is no reading of a meter.

    ``known``: other lines of the same machine in any order, perhaps with ``entry`` as it was before.
    """
    if entry.kind is not EntryKind.METER or entry.value is None:
        return None
    others = sorted(
        (
            each
            for each in known
            if each.kind is EntryKind.METER
            and each.value is not None
            and each.title.strip() == entry.title.strip()
            and (not entry.id or each.id != entry.id)
        ),
        key=lambda each: each.at,
    )
    before = [each for each in others if each.at <= entry.at]
    after = [each for each in others if each.at > entry.at]
    if before and entry.value < (before[-1].value or 0.0):
        return _against(MeterSlip.LOWER, before[-1])
    if after and entry.value > (after[0].value or 0.0):
        return _against(MeterSlip.HIGHER, after[0])
    if before and _is_far(entry, before):
        return _against(MeterSlip.FAR, before[-1])
    return None


def _against(slip: MeterSlip, other: LogbookEntry) -> MeterDoubt:
    return MeterDoubt(slip, other.value or 0.0, other.unit, other.at)


def _is_far(entry: LogbookEntry, before: list[LogbookEntry]) -> bool:
    """Only where at least a day's growth is known; a meter read twice in a minute says nothing."""
    days = (before[-1].at - before[0].at) / timedelta(days=1)
    grown = (before[-1].value or 0.0) - (before[0].value or 0.0)
    if days < 1 or grown <= 0:
        return False
    since = max((entry.at - before[-1].at) / timedelta(days=1), 1.0)
    return (entry.value or 0.0) - (before[-1].value or 0.0) > _TIMES * grown / days * since
