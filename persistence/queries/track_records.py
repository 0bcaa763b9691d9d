"""What technicians have done lately, for the ranking.

Counting thousands of orders again for every look at a suggestion would be waste: the sums are kept
for a few minutes per database. Who knows which customer and machine is asked for the open orders.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, text
from sqlalchemy.engine import Connection

from domain.dispatching.situation import TrackRecord
from persistence.types import to_micros

#: How far back a technician's record reaches.
RECORD_DAYS = 180
_KEPT_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class _Kept:
    made: float
    at: datetime
    records: dict[int, TrackRecord]


_lock = threading.Lock()
_kept: WeakKeyDictionary[Engine, _Kept] = WeakKeyDictionary()


def read_track_records(connection: Connection, now: datetime) -> dict[int, TrackRecord]:
    """The record of every technician who finished something in the last half year."""
    records = dict(_sums(connection, now))
    for technician_id, customers, assets in _acquaintances(connection):
        record = records.get(technician_id, TrackRecord())
        records[technician_id] = replace(
            record, known_customers=frozenset(customers), known_assets=frozenset(assets)
        )
    return records


def _sums(connection: Connection, now: datetime) -> dict[int, TrackRecord]:
    engine = connection.engine
    with _lock:
        kept = _kept.get(engine)
    fresh = (
        kept is not None
        and time.monotonic() - kept.made < _KEPT_SECONDS
        and abs(now - kept.at) < timedelta(hours=1)
    )
    if kept is not None and fresh:
        return kept.records
    records = _count(connection, now)
    with _lock:
        _kept[engine] = _Kept(time.monotonic(), now, records)
    return records


def forget_track_records(engine: Engine) -> None:
    """After an import or a restored backup."""
    with _lock:
        _kept.pop(engine, None)


def _count(connection: Connection, now: datetime) -> dict[int, TrackRecord]:
    rows = connection.execute(
        text(
            "SELECT technician_id, type_code, count(*), "
            "sum(CASE WHEN on_time THEN 1 ELSE 0 END), "
            "sum(CASE WHEN on_time IS NULL THEN 0 ELSE 1 END), "
            "sum(coalesce(rating, 0)), sum(CASE WHEN rating IS NULL THEN 0 ELSE 1 END) "
            "FROM work_orders WHERE finished_at >= :since AND finished_at <= :now "
            "AND technician_id IS NOT NULL GROUP BY technician_id, type_code"
        ),
        {"since": to_micros(now - timedelta(days=RECORD_DAYS)), "now": to_micros(now)},
    )
    totals: dict[int, list[int]] = {}
    by_type: dict[int, dict[str, int]] = {}
    for technician_id, type_code, *counts in rows:
        sums = totals.setdefault(technician_id, [0, 0, 0, 0, 0])
        for place, count in enumerate(counts):
            sums[place] += int(count or 0)
        by_type.setdefault(technician_id, {})[type_code] = int(counts[0])
    return {
        technician_id: TrackRecord(
            jobs=jobs,
            on_time_rate=kept / judged if judged else None,
            rating=points / rated if rated else None,
            jobs_by_type=by_type[technician_id],
        )
        for technician_id, (jobs, kept, judged, points, rated) in totals.items()
    }


def _acquaintances(connection: Connection) -> list[tuple[int, set[int], set[int]]]:
    """(technician, customers, assets): who was with the customers and machines of open orders."""
    known: dict[int, tuple[set[int], set[int]]] = {}
    for place, column in enumerate(("customer_id", "asset_id")):
        rows = connection.execute(
            text(
                f"SELECT DISTINCT technician_id, {column} FROM work_orders WHERE {column} IN "
                f"(SELECT {column} FROM work_orders WHERE closed_at IS NULL "
                f"AND {column} IS NOT NULL) "
                "AND technician_id IS NOT NULL AND finished_at IS NOT NULL"
            )
        )
        for technician_id, entity_id in rows:
            known.setdefault(technician_id, (set(), set()))[place].add(entity_id)
    return [(technician_id, *sets) for technician_id, sets in known.items()]
