"""What technicians have done lately, for the ranking.

Counting thousands of orders again for every look at a suggestion would be waste: the sums are kept
for a few minutes per database. Who knows which customer and machine is asked for the open orders.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, text
from sqlalchemy.engine import Connection

from domain.dispatching.situation import TrackRecord
from persistence.types import id_list, to_micros

#: How far back a technician's record reaches.
RECORD_DAYS = 180
_KEPT_SECONDS = 300.0


@dataclass(slots=True)
class _Kept:
    """``known``: by ('customer_id' | 'asset_id', id) the technicians who were there."""

    made: float
    at: datetime
    records: dict[int, TrackRecord]
    known: dict[tuple[str, int], frozenset[int]] = field(default_factory=dict)


_lock = threading.Lock()
_kept: WeakKeyDictionary[Engine, _Kept] = WeakKeyDictionary()


def read_track_records(connection: Connection, now: datetime) -> dict[int, TrackRecord]:
    """The record of every technician who finished something in the last half year."""
    kept = _fresh(connection, now)
    customers, assets = _acquaintances(connection, kept)
    records = dict(kept.records)
    for technician_id in customers.keys() | assets.keys():
        records[technician_id] = replace(
            records.get(technician_id, TrackRecord()),
            known_customers=frozenset(customers.get(technician_id, ())),
            known_assets=frozenset(assets.get(technician_id, ())),
        )
    return records


def _fresh(connection: Connection, now: datetime) -> _Kept:
    engine = connection.engine
    with _lock:
        kept = _kept.get(engine)
    if (
        kept is not None
        and time.monotonic() - kept.made < _KEPT_SECONDS
        and abs(now - kept.at) < timedelta(hours=1)
    ):
        return kept
    kept = _Kept(time.monotonic(), now, records_at(connection, now))
    with _lock:
        _kept[engine] = kept
    return kept


def forget_track_records(engine: Engine) -> None:
    """After an import or a restored backup."""
    with _lock:
        _kept.pop(engine, None)


def records_at(connection: Connection, now: datetime) -> dict[int, TrackRecord]:
    """The records of the half year before ``now``, without who knows whom."""
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


def _acquaintances(
    connection: Connection, kept: _Kept
) -> tuple[dict[int, set[int]], dict[int, set[int]]]:
    """By technician the customers and the assets of open orders he was with before."""
    found: list[dict[int, set[int]]] = []
    for column in ("customer_id", "asset_id"):
        wanted = set(
            connection.execute(
                text(
                    f"SELECT DISTINCT {column} FROM work_orders WHERE closed_at IS NULL "
                    f"AND coalesce({column}, 0) > 0"
                )
            ).scalars()
        )
        unknown = [each for each in wanted if (column, each) not in kept.known]
        for start in range(0, len(unknown), 200):
            _get_to_know(connection, kept, column, unknown[start : start + 200])
        by_technician: dict[int, set[int]] = {}
        for entity_id in wanted:
            for technician_id in kept.known[column, entity_id]:
                by_technician.setdefault(technician_id, set()).add(entity_id)
        found.append(by_technician)
    return found[0], found[1]


def _get_to_know(connection: Connection, kept: _Kept, column: str, ids: list[int]) -> None:
    """All of it lies in one index; who has an order that is still open does not know it by that."""
    numbered, values = id_list(ids)
    rows = connection.execute(
        text(
            f"SELECT DISTINCT {column}, technician_id FROM work_orders "
            f"WHERE {column} IN ({numbered}) AND technician_id IS NOT NULL "
            "AND id NOT IN (SELECT id FROM work_orders WHERE closed_at IS NULL)"
        ),
        values,
    )
    people: dict[int, set[int]] = {each: set() for each in ids}
    for entity_id, technician_id in rows:
        people[entity_id].add(technician_id)
    for entity_id, known in people.items():
        kept.known[column, entity_id] = frozenset(known)
