"""Takes a whole import back, at any later time.

What the batch made goes, what it changed gets back the values it had; what somebody has edited
since, or what others have come to need, is kept and named.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.engine import Connection

from domain.codec import from_plain
from domain.errors import NotAllowed
from domain.ledgers.fields import LedgerKind
from domain.read_models import ImportBatch
from domain.work_orders.events import OrderRestored
from persistence import search
from persistence.entity_kinds import ENTITIES, plain_of
from persistence.imports import batches
from persistence.imports.beside_others import one_at_a_time
from persistence.imports.desk import Desk
from persistence.imports.in_use import OF_ORDERS, references_of, used_among
from persistence.imports.order_removal import remove_orders
from persistence.imports.planning import TOPICS, read_entities
from persistence.imports.writing import CHUNK, FEW, SORTED_ANEW, Progress
from persistence.indexes import without_sort_indexes
from persistence.mapping.order_rows import COLUMNS, row_to_order
from persistence.queries.track_records import forget_track_records
from persistence.store import UnitOfWork
from persistence.store_orders import order_state
from persistence.types import any_of, dumps, statement

_BESIDE_ORDER = ("asset", "customer", "technician", "branch")
#: Kept records named one by one.
_LISTED = 1_000
#: Kinds of which thousands may go at once, when nothing but ``references`` can hold them.
_IN_BULK = frozenset({"asset", "customer", "technician"})
_COUNTED = (("customers", "customer_id"), ("assets", "asset_id"))


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
        many = _is_most_of_it(store.unit.connection, batch)
    work = _Undoing(desk, batch, progress)
    with _indexes_aside(desk, batch) if many else nullcontext():
        work.records()
    work.those_beside()
    with desk.store() as store:
        batches.set_state(store.unit.connection, batch_id, "undone")
        store.unit.note("import", batch_id, "import_undone", {"file_name": batch.file_name})
    forget_track_records(desk.engine)
    return work.result


def _is_most_of_it(connection: Connection, batch: ImportBatch) -> bool:
    """Whether the lists are nearly empty afterwards: then their indexes are better made anew."""
    if batch.kind != LedgerKind.WORK_ORDERS.value or connection.dialect.name != "sqlite":
        return False
    rest = connection.execute(statement("SELECT count(*) FROM work_orders")).scalar_one()
    return batch.created > SORTED_ANEW and batch.created * 2 > rest


def _indexes_aside(desk: Desk, batch: ImportBatch) -> AbstractContextManager[None]:
    """An order that gets its former customer back has the orders of both counted."""
    return without_sort_indexes(desk.engine, lookups=batch.updated * FEW < batch.created)


class _Undoing:
    def __init__(self, desk: Desk, batch: ImportBatch, progress: Progress) -> None:
        self._desk, self._batch, self._progress = desk, batch, progress
        self.result = Undone()
        self._topic = TOPICS[LedgerKind(batch.kind)]
        self._total = batch.created + batch.updated
        # Of an interrupted run nobody knows any more whose orders went.
        self._recount_all = batch.state == "undoing"
        self._named: dict[str, set[int]] = {table: set() for table, _ in _COUNTED}

    def records(self) -> None:
        """What the rows of the ledger made and changed."""
        done = 0
        while count := self._chunk(self._topic, "", "'created', 'updated'"):
            done += count
            self._progress(min(done, self._total), self._total)

    def those_beside(self) -> None:
        """What was made because rows named it; afterwards all counts are true."""
        if self._topic == "work_order":
            self._recount()
        for source in _BESIDE_ORDER:
            while self._chunk(source, source, "'beside'"):
                self._progress(self._total, self._total)

    def _chunk(self, topic: str, source: str, outcomes: str) -> int:
        with self._desk.store() as store:
            one_at_a_time(store.unit.connection)
            rows = _rows(store.unit.connection, self._batch.id, source, outcomes)
            if not rows:
                return 0
            if topic == "work_order":
                for table, ids in _undo_orders(store, rows, self.result).items():
                    self._named[table] |= ids
            elif topic in _IN_BULK:
                _undo_entities(store, topic, rows, self.result)
            else:
                for row in rows:
                    _undo_entity(store, topic, row, self.result)
            _mark(store.unit.connection, rows)
        return len(rows)

    def _recount(self) -> None:
        """Customers and machines count their orders: once for all chunks."""
        for table, column in _COUNTED:
            with self._desk.store() as store:
                connection = store.unit.connection
                if self._recount_all:
                    ids = connection.execute(statement(f"SELECT id FROM {table}")).scalars().all()
                else:
                    ids = sorted(self._named[table])
                if ids:
                    connection.execute(
                        statement(
                            f"UPDATE {table} SET order_count = (SELECT count(*) FROM work_orders "
                            f"WHERE {column} = :id), last_order_at = (SELECT max(reported_at) "
                            f"FROM work_orders WHERE {column} = :id) WHERE id = :id"
                        ),
                        [{"id": id_} for id_ in ids],
                    )


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
    chosen, wanted = any_of(connection, [row.id for row in rows])
    connection.execute(
        statement(f"UPDATE import_rows SET outcome = 'undone' WHERE id {chosen}"), wanted
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


def _undo_entities(store: UnitOfWork, topic: str, rows: Sequence[Any], result: Undone) -> None:
    """As :func:`_undo_entity`, for many of which most only have to go."""
    connection, entity = store.unit.connection, ENTITIES[topic]
    fresh = [row for row in rows if row.before is None and row.entity_id]
    for row in rows:
        if row.before is not None:
            _undo_entity(store, topic, row, result)
    stored = read_entities(connection, topic, [row.entity_id for row in fresh])
    used = used_among(connection, references_of(topic), sorted(stored))
    gone: list[Any] = []
    for row in fresh:
        current = stored.pop(row.entity_id, None)
        if current is None:
            continue
        if _comparable(plain_of(current)) != _comparable(json.loads(row.after)):
            result.keep(topic, current.id, current.name, "changed")
        elif current.id in used:
            result.keep(topic, current.id, current.name, "in_use")
        else:
            gone.append(current)
    if gone:
        search.remove_rows(connection, entity.table, [each.id for each in gone])
        owners: set[int] = {getattr(each, "customer_id", None) or 0 for each in gone} - {0}
        if owners:
            connection.execute(
                statement(
                    "UPDATE customers SET asset_count = (SELECT count(*) FROM assets "
                    "WHERE customer_id = :id) WHERE id = :id"
                ),
                [{"id": id_} for id_ in sorted(owners)],
            )
    result.removed += len(gone)


def _comparable(plain: dict[str, Any]) -> dict[str, Any]:
    """Without what changes by itself: where somebody was seen last."""
    return {k: v for k, v in plain.items() if k not in ("id", "position", "last_contact_at")}


def _undo_orders(store: UnitOfWork, rows: Sequence[Any], result: Undone) -> dict[str, set[int]]:
    """The ids of customers and assets that have fewer orders now, by table."""
    connection = store.unit.connection
    current = _read_orders(connection, [row.entity_id for row in rows])
    used = used_among(connection, OF_ORDERS, sorted(current))
    gone: dict[int, None] = {}
    for row in rows:
        stored = current.get(row.entity_id)
        if stored is None or row.entity_id in gone:
            continue
        if not _is_as_left(connection, row, stored):
            result.keep("work_order", stored.id, stored.number, "changed")
        elif row.before is not None:
            event = OrderRestored(at=store.now, state=json.loads(row.before))
            store.write_order(row_to_order(stored), [event])
            result.restored += 1
            current.update(_read_orders(connection, [stored.id]))  # an earlier row may follow
        elif stored.id in used:
            result.keep("work_order", stored.id, stored.number, "in_use")
        else:
            gone[stored.id] = None
    remove_orders(store, list(gone))
    result.removed += len(gone)
    return {
        table: {getattr(current[id_], column) for id_ in gone} - {None}
        for table, column in _COUNTED
    }


def _is_as_left(connection: Connection, row: Any, stored: Any) -> bool:
    """Whether an order still is what the import left. New ones carry no image of their own: they
    are at their first version, or the image kept by their first later command says."""
    if row.after is not None:
        left: dict[str, Any] = json.loads(row.after)
        return order_state(row_to_order(stored)) == left
    if stored.version == 1:
        return True
    image = connection.execute(
        statement("SELECT image FROM order_images WHERE order_id = :id"), {"id": stored.id}
    ).scalar()
    if image is None:
        return False
    return order_state(row_to_order(stored)) == order_state(row_to_order(json.loads(image)))


def _read_orders(connection: Connection, ids: Sequence[int]) -> dict[int, Any]:
    if not ids:
        return {}
    chosen, wanted = any_of(connection, ids)
    rows = connection.execute(
        statement(f"SELECT {', '.join(COLUMNS)} FROM work_orders WHERE id {chosen}"), wanted
    )
    return {row[0]: row for row in rows}


__all__ = ["Kept", "Undone", "undo"]
