"""Takes a whole import back, at any later time.

What the batch made goes, what it changed gets back the values it had; what somebody has edited
since, or what others have come to need, is kept and named.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.engine import Connection

from domain.codec import from_plain
from domain.errors import NotAllowed
from domain.ledgers.fields import LedgerKind
from domain.work_orders.events import OrderRestored
from persistence.entity_kinds import ENTITIES, plain_of
from persistence.entity_rows import id_list
from persistence.imports import batches
from persistence.imports.planning import TOPICS
from persistence.imports.writing import CHUNK, Desk, Progress
from persistence.mapping.order_rows import COLUMNS, image_of_row, row_to_order
from persistence.queries.track_records import forget_track_records
from persistence.store import UnitOfWork
from persistence.store_orders import order_state, recount
from persistence.types import dumps, statement

_BESIDE_ORDER = ("asset", "customer", "technician", "branch")
#: Kept records named one by one.
_LISTED = 1_000


@dataclass(frozen=True, slots=True)
class Kept:
    """``why``: 'changed' (edited since) or 'in_use'."""

    kind: str
    id: int
    title: str
    why: str


@dataclass(slots=True)
class Undone:
    removed: int = 0
    restored: int = 0
    kept: int = 0
    kept_rows: list[Kept] = field(default_factory=list)

    def keep(self, kind: str, entity_id: int, title: str, why: str) -> None:
        self.kept += 1
        if len(self.kept_rows) < _LISTED:
            self.kept_rows.append(Kept(kind, entity_id, title, why))


def undo(desk: Desk, batch_id: int, progress: Progress) -> Undone:
    """Take batch ``batch_id`` back, in chunks; an interrupted one is gone on with by calling again.

    NotAllowed 'import_already_undone'; NotFound."""
    with desk.store() as store:
        batch, _, _ = batches.read_batch(store.unit.connection, batch_id)
        if batch.state == "undone":
            raise NotAllowed("import_already_undone", id=batch_id)
        batches.set_state(store.unit.connection, batch_id, "undoing")
    topic = TOPICS[LedgerKind(batch.kind)]
    result = Undone()
    total = batch.created + batch.updated
    done = 0
    for source, outcomes in (
        ("", "'created', 'updated'"),
        *((t, "'beside'") for t in _BESIDE_ORDER),
    ):
        while True:
            with desk.store() as store:
                rows = _rows(store.unit.connection, batch_id, source, outcomes)
                if rows:
                    if not source and topic == "work_order":
                        _undo_orders(store, rows, result)
                    else:
                        for row in rows:
                            _undo_entity(store, source or topic, row, result)
                    _mark(store.unit.connection, rows)
            if not rows:
                break
            done += len(rows)
            progress(min(done, total), total)
    with desk.store() as store:
        batches.set_state(store.unit.connection, batch_id, "undone")
        store.unit.note("import", batch_id, "import_undone", {"file_name": batch.file_name})
    forget_track_records(desk.engine)
    return result


def _rows(connection: Connection, batch_id: int, topic: str, outcomes: str) -> Sequence[Any]:
    """The next rows to take back, the newest first; several rows of one record together."""
    beside = "AND source = :source" if topic else ""
    return connection.execute(
        statement(
            "SELECT id, entity_id, outcome, before, after FROM import_rows "
            f"WHERE batch_id = :id AND outcome IN ({outcomes}) {beside} "
            f"ORDER BY id DESC LIMIT {CHUNK}"
        ),
        {"id": batch_id, **({"source": dumps({"topic": topic})} if topic else {})},
    ).all()


def _mark(connection: Connection, rows: Sequence[Any]) -> None:
    connection.execute(
        statement("UPDATE import_rows SET outcome = 'undone' WHERE id = :id"),
        [{"id": row.id} for row in rows],
    )


def _undo_entity(store: UnitOfWork, topic: str, row: Any, result: Undone) -> None:
    entity = ENTITIES[topic]
    current = entity.read(store.unit.connection, row.entity_id)
    if current is None:
        return
    if _comparable(plain_of(current)) != _comparable(json.loads(row.after)):
        result.keep(topic, row.entity_id, current.name, "changed")
    elif row.before is not None:
        before = from_plain(entity.kind, {**json.loads(row.before), "id": row.entity_id})
        try:
            store.edit(topic, entity.merge(current, before), current)
            result.restored += 1
        except NotAllowed:
            result.keep(topic, row.entity_id, current.name, "in_use")
    elif entity.is_used(store.unit, row.entity_id):
        result.keep(topic, row.entity_id, current.name, "in_use")
    else:
        store.remove(topic, row.entity_id)
        result.removed += 1


def _comparable(plain: dict[str, Any]) -> dict[str, Any]:
    """Without what changes by itself: where somebody was seen last."""
    return {k: v for k, v in plain.items() if k not in ("id", "position", "last_contact_at")}


def _undo_orders(store: UnitOfWork, rows: Sequence[Any], result: Undone) -> None:
    connection = store.unit.connection
    current = _read_orders(connection, [row.entity_id for row in rows])
    gone: list[int] = []
    for row in rows:
        stored = current.get(row.entity_id)
        if stored is None or row.entity_id in gone:
            continue
        order = row_to_order(stored)
        if order_state(order) != json.loads(row.after):
            result.keep("work_order", order.id, order.number, "changed")
        elif row.before is not None:
            event = OrderRestored(at=store.now, state=json.loads(row.before))
            store.write_order(order, [event])
            result.restored += 1
        elif _is_referred_to(connection, order.id):
            result.keep("work_order", order.id, order.number, "in_use")
        else:
            gone.append(order.id)
    _remove_orders(store, gone, current)
    result.removed += len(gone)


def _read_orders(connection: Connection, ids: Sequence[int]) -> dict[int, Any]:
    found: dict[int, Any] = {}
    for start in range(0, len(ids), 500):
        named, values = id_list(ids[start : start + 500])
        for row in connection.execute(
            statement(f"SELECT {', '.join(COLUMNS)} FROM work_orders WHERE id IN ({named})"),
            values,
        ):
            found[row.id] = row
    return found


def _is_referred_to(connection: Connection, order_id: int) -> bool:
    return any(
        connection.execute(
            statement(f"SELECT 1 FROM {table} WHERE order_id = :id LIMIT 1"), {"id": order_id}
        ).first()
        for table in ("outbox", "inbox")
    )


def _remove_orders(store: UnitOfWork, ids: Sequence[int], rows: dict[int, Any]) -> None:
    if not ids:
        return
    connection = store.unit.connection
    chunks, with_events = _history_of(connection, ids)
    one = [{"id": id_} for id_ in ids]
    for sql in (
        "DELETE FROM dispatches WHERE order_id = :id",
        "DELETE FROM order_images WHERE order_id = :id",
        "DELETE FROM work_orders WHERE id = :id",
    ):
        connection.execute(statement(sql), one)
    for table, column in (("customers", "customer_id"), ("assets", "asset_id")):
        named = {getattr(rows[id_], column) for id_ in ids} - {None}
        for entity_id in sorted(named):
            recount(store.unit, table, entity_id)
    # The log said what these chunks brought; from now on it says what is left of them.
    for seq in chunks:
        count, digest = _left_of(connection, seq)
        store.unit.note(
            "bulk",
            ids[-1],
            "orders_removed",
            {"bulk_seq": seq, "count": count, "digest": digest, "with_events": with_events},
        )


def _history_of(connection: Connection, ids: Sequence[int]) -> tuple[list[int], list[int]]:
    """The log lines that brought these orders, and those of them that have lines of their own."""
    chunks: set[int] = set()
    with_events: list[int] = []
    for start in range(0, len(ids), 500):
        named, values = id_list(ids[start : start + 500])
        chunks.update(
            connection.execute(
                statement(f"SELECT DISTINCT bulk_seq FROM work_orders WHERE id IN ({named})"),
                values,
            ).scalars()
        )
        with_events.extend(
            connection.execute(
                statement(
                    "SELECT DISTINCT entity_id FROM event_log WHERE topic = 'work_order' "
                    f"AND entity_id IN ({named})"
                ),
                values,
            ).scalars()
        )
    return sorted(seq for seq in chunks if seq is not None), sorted(with_events)


def _left_of(connection: Connection, seq: int) -> tuple[int, str]:
    columns = ", ".join(f"w.{column}" for column in COLUMNS)
    digest, count = hashlib.sha256(), 0
    for row in connection.execute(
        statement(
            f"SELECT {columns}, i.image FROM work_orders w LEFT JOIN order_images i "
            "ON i.order_id = w.id WHERE w.bulk_seq = :seq ORDER BY w.id"
        ),
        {"seq": seq},
    ):
        digest.update((row[-1] if row[-1] is not None else image_of_row(row[:-1])).encode())
        count += 1
    return count, digest.hexdigest()


__all__ = ["Kept", "Undone", "undo"]
