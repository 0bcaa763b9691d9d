"""Which readings of a meter are questioned."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from domain.assets.logbook import EntryKind, LogbookEntry
from domain.assets.meters import MeterSlip, doubt_about

START = datetime(2026, 1, 1, tzinfo=UTC)


def reading(day: float, value: float, meter: str = "小时", number: int = 0) -> LogbookEntry:
    at = START + timedelta(days=day)
    return LogbookEntry(number, 1, EntryKind.METER, at, meter, value=value)


KNOWN = (reading(20, 480, number=3), reading(0, 0, number=1), reading(10, 240, number=2))


@pytest.mark.parametrize(
    ("entry", "slip"),
    [
        (reading(30, 720), None),
        (reading(30, 479), MeterSlip.LOWER),
        (reading(30, 7200), MeterSlip.FAR),
        (reading(15, 500), MeterSlip.HIGHER),
        (reading(15, 239), MeterSlip.LOWER),
        (reading(30, 10, "电表"), None),
        (reading(20, 470, number=3), None),  # putting the last one right
        (LogbookEntry(0, 1, EntryKind.COST, START, "小时", value=-1.0), None),
    ],
)
def test_slips_of_the_pen(entry: LogbookEntry, slip: MeterSlip | None) -> None:
    doubt = doubt_about(entry, KNOWN)
    assert (doubt and doubt.slip) is slip


def test_two_readings_of_one_day_say_nothing_of_how_fast_it_runs() -> None:
    known = (reading(0, 100, number=1), reading(0.01, 101, number=2))
    assert doubt_about(reading(0.02, 5000), known) is None
