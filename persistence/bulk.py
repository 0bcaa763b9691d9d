"""Many orders at once: history from a ledger, the demo company, benchmarks.

Orders come finished, made elsewhere by the same ``decide`` and ``evolve``. Without their events a
chunk leaves one line in the log with the digest of all it brought, so that verification still can
prove that nothing was edited; the first later command on such an order keeps the state it came
with, and replays begin there. With their events each has its own history like any other.
"""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.engine import Connection

from domain.work_orders.events import OrderEvent
from domain.work_orders.order import WorkOrder
from persistence import event_log, search
from persistence.engine import where
from persistence.event_log import Entry, Origin
from persistence.indexes import refresh_statistics, without_sort_indexes
from persistence.listeners import CHANNEL, poke
from persistence.many_rows import execute_many, insert_many
from persistence.mapping.order_rows import COLUMNS, Surroundings, image_of_row, order_to_row
from persistence.queries.track_records import forget_track_records
from persistence.storage_errors import storage_errors

#: Orders per transaction: a dispatch waits for one chunk at most.
CHUNK = 2_000
_NUMBER = re.compile(r"(WO-\d{6})-(\d+)")

PastOrder = tuple[WorkOrder, Sequence[OrderEvent]]
Progress = Callable[[int], object]


@dataclass(slots=True)
class _Names:
    """What rows repeat of others, read once."""

    types: Mapping[str, str]
    technicians: dict[int, str]
    assets: dict[int, str]
    customers: set[int]


def add_orders(
    engine: Engine,
    orders: Iterable[WorkOrder | PastOrder],
    *,
    actor: str,
    console: str,
    now: datetime | None = None,
    chunk: int = CHUNK,
    rebuild_indexes: bool = False,
    progress: Progress | None = None,
) -> int:
    """Store new ``orders`` (ids are given here, numbers are theirs), in chunks of a transaction
    each; the number stored. ``progress(done)`` after every chunk; an exception it raises stops
    after that chunk. The people, customers and assets they name must be there.
    ``rebuild_indexes``: nobody else is at work; set sorting indexes aside for the time."""
    moment = now or datetime.now(UTC)
    aside = without_sort_indexes(engine) if rebuild_indexes else nullcontext()
    with storage_errors(where(engine)):
        with aside:
            done = _add(engine, orders, actor, console, moment, chunk, progress)
        refresh_statistics(engine)
    return done


def _add(
    engine: Engine,
    orders: Iterable[WorkOrder | PastOrder],
    actor: str,
    console: str,
    moment: datetime,
    chunk: int,
    progress: Progress | None,
) -> int:
    done = 0
    names: _Names | None = None
    for part in _chunks(orders, chunk):
        origin = Origin(actor, console, str(uuid.uuid4()), moment)
        with (
            engine.connect().execution_options(paidan_writes=True) as connection,
            connection.begin(),
        ):
            names = names or _read_names(connection)
            last_seq = _Chunk(connection, names, origin).write(part)
            if engine.dialect.name == "postgresql":
                connection.execute(text(f"NOTIFY {CHANNEL}"))
        poke(engine, last_seq)
        done += len(part)
        if progress is not None:
            progress(done)
    forget_track_records(engine)
    return done


def _chunks(orders: Iterable[WorkOrder | PastOrder], size: int) -> Iterator[list[PastOrder]]:
    source = iter(orders)
    while part := list(islice(source, size)):
        yield [(each, ()) if isinstance(each, WorkOrder) else each for each in part]


def _read_names(connection: Connection) -> _Names:
    def table(sql: str) -> dict[Any, str]:
        return {row[0]: row[1] for row in connection.execute(text(sql))}

    return _Names(
        types=table("SELECT code, name FROM order_types"),
        technicians=table("SELECT id, name FROM technicians"),
        assets=table("SELECT id, code FROM assets"),
        customers=set(
            connection.execute(text("SELECT id FROM customers WHERE order_count > 0")).scalars()
        ),
    )


class _Chunk:
    def __init__(self, connection: Connection, names: _Names, origin: Origin) -> None:
        self._connection = connection
        self._names = names
        self._origin = origin

    def write(self, part: Sequence[PastOrder], numbers: Sequence[str] = ()) -> int:
        """All of one chunk; the last line of the log. ``numbers``: those they get; () when they
        have them."""
        ids = self._new_ids(len(part))
        # On SQLite nobody else can write now, so the number of the log line is known before it is
        # taken; on a server the rows get it afterwards.
        sqlite = self._connection.dialect.name == "sqlite"
        seq = event_log.head_seq(self._connection) + 1 if sqlite else None
        rows = []
        for place, (order, events) in enumerate(part):
            row = order_to_row(order, self._surroundings(order, None if events else seq))
            row["id"] = ids[place]
            row["version"] = 1
            if numbers:
                row["number"] = numbers[place]
            rows.append(row)
        with search.learning_later(self._connection):
            self._insert("work_orders", rows)
        search.learn_new(self._connection, "work_orders", [(row["id"], row) for row in rows])
        self._insert_dispatches(rows)
        self._count(rows)
        if not numbers:
            self._advance_counters(rows)
        silent = [row for row, (_, events) in zip(rows, part, strict=True) if not events]
        first, last = self._log(silent, ids, [events for _, events in part])
        if silent and not sqlite:
            self._connection.execute(
                text("UPDATE work_orders SET bulk_seq = :seq WHERE id = ANY(:ids)"),
                {"seq": first, "ids": [row["id"] for row in silent]},
            )
        return last

    def _new_ids(self, count: int) -> list[int]:
        if self._connection.dialect.name == "sqlite":
            last = self._connection.execute(
                text("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'work_orders'")
            ).scalar_one()
            return list(range(last + 1, last + 1 + count))
        return list(
            self._connection.execute(
                text(
                    "SELECT nextval(pg_get_serial_sequence('work_orders', 'id')) "
                    "FROM generate_series(1, :n)"
                ),
                {"n": count},
            ).scalars()
        )

    def _surroundings(self, order: WorkOrder, bulk_seq: int | None) -> Surroundings:
        details, names = order.details, self._names
        customer_id = details.customer_id
        returning = customer_id in names.customers
        if customer_id is not None:
            names.customers.add(customer_id)
        return Surroundings(
            type_name=names.types.get(details.type_code, details.type_code),
            technician_name=(
                names.technicians.get(order.dispatch.technician_id, "") if order.dispatch else ""
            ),
            asset_code=names.assets.get(details.asset_id, "") if details.asset_id else "",
            returning_customer=returning,
            bulk_seq=bulk_seq,
        )

    def _insert(self, table: str, rows: Sequence[dict[str, Any]]) -> None:
        if not rows:
            return
        # All are made alike, their columns come in one order.
        insert_many(self._connection, table, tuple(rows[0]), [tuple(row.values()) for row in rows])

    def _insert_dispatches(self, orders: Sequence[Mapping[str, Any]]) -> None:
        self._insert(
            "dispatches",
            [
                {
                    "order_id": row["id"],
                    "revision": row["dispatch_revision"],
                    "technician_id": row["technician_id"],
                    "planned_start_at": row["planned_start_at"],
                    "planned_end_at": row["planned_end_at"],
                    "dispatched_at": row["assigned_at"],
                    "ended_at": row["finished_at"],
                    "outcome": "" if row["finished_at"] is None else "finished",
                }
                for row in orders
                if row["technician_id"] is not None
            ],
        )

    def _count(self, orders: Sequence[Mapping[str, Any]]) -> None:
        for table, column in (("customers", "customer_id"), ("assets", "asset_id")):
            totals: dict[int, list[int]] = {}
            for row in orders:
                entity_id: int | None = row[column]
                if entity_id is not None:
                    total = totals.setdefault(entity_id, [0, 0])
                    total[0] += 1
                    total[1] = max(total[1], row["reported_at"])
            if totals:
                execute_many(
                    self._connection,
                    f"UPDATE {table} SET order_count = order_count + :n, last_order_at = "
                    "CASE WHEN last_order_at >= :at THEN last_order_at ELSE :at END "
                    "WHERE id = :id",
                    [
                        {"id": id_, "n": count, "at": at}
                        for id_, (count, at) in sorted(totals.items())
                    ],
                )

    def _advance_counters(self, orders: Sequence[Mapping[str, Any]]) -> None:
        """The next order of such a day must not get a number that is taken."""
        highest: dict[str, int] = {}
        for row in orders:
            match = _NUMBER.fullmatch(row["number"])
            if match:
                highest[match[1]] = max(highest.get(match[1], 0), int(match[2]))
        if highest:
            self._connection.execute(
                text(
                    "INSERT INTO counters (name, value) VALUES (:name, :value) "
                    "ON CONFLICT (name) DO UPDATE SET value = CASE "
                    "WHEN counters.value < excluded.value THEN excluded.value "
                    "ELSE counters.value END"
                ),
                [{"name": name, "value": value} for name, value in sorted(highest.items())],
            )

    def _log(
        self,
        silent: Sequence[dict[str, Any]],
        ids: Sequence[int],
        events: Sequence[Sequence[OrderEvent]],
    ) -> tuple[int, int]:
        entries: list[Entry] = []
        if silent:
            digest = hashlib.sha256()
            for row in silent:
                digest.update(image_of_row([row[name] for name in COLUMNS]).encode())
            payload = {
                "count": len(silent),
                "first_number": silent[0]["number"],
                "last_number": silent[-1]["number"],
                "digest": digest.hexdigest(),
            }
            entries.append(
                Entry("bulk", silent[0]["id"], "orders_added", payload, self._origin.recorded_at)
            )
        for order_id, own in zip(ids, events, strict=True):
            entries += [event_log.order_entry(order_id, event) for event in own]
        return event_log.append(self._connection, entries, self._origin)
