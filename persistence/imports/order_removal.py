"""Takes orders of an import away, with what the log says of them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from sqlalchemy.engine import Connection

from persistence import search
from persistence.mapping.order_rows import COLUMNS, image_of_row
from persistence.store import UnitOfWork
from persistence.types import any_of, statement


def remove_orders(store: UnitOfWork, ids: Sequence[int]) -> None:
    if not ids:
        return
    connection = store.unit.connection
    chunks, with_events = _history_of(connection, ids)
    chosen, wanted = any_of(connection, ids)
    for table in ("dispatches", "order_images"):
        connection.execute(statement(f"DELETE FROM {table} WHERE order_id {chosen}"), wanted)
    search.remove_rows(connection, "work_orders", ids)
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
    chosen, wanted = any_of(connection, ids)
    chunks = connection.execute(
        statement(
            f"SELECT DISTINCT bulk_seq FROM work_orders WHERE bulk_seq IS NOT NULL AND id {chosen}"
        ),
        wanted,
    ).scalars()
    with_events = connection.execute(
        statement(
            "SELECT DISTINCT entity_id FROM event_log WHERE topic = 'work_order' "
            f"AND entity_id {chosen}"
        ),
        wanted,
    ).scalars()
    return sorted(chunks), sorted(with_events)


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
