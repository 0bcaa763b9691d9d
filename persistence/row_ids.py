"""Ids known before their rows are written, so that rows by the thousand can name each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from sqlalchemy.engine import Connection

from persistence.types import statement

#: A server hands out so many at a time; those left over are never used.
_BLOCK = 200


def take_ids(connection: Connection, table: str, number: int) -> list[int]:
    """``number`` ids of ``table`` that nobody else gets. On SQLite they are those the next rows
    would get, so their rows must be the next."""
    if connection.dialect.name == "sqlite":
        first = _next_on_sqlite(connection, table)
        return list(range(first, first + number))
    return list(
        connection.execute(
            statement(
                "SELECT nextval(pg_get_serial_sequence(:table, 'id')) "
                "FROM generate_series(1, :number)"
            ),
            {"table": table, "number": number},
        ).scalars()
    )


def ids_to_come(connection: Connection, table: str) -> Iterator[int]:
    """As :func:`take_ids`, for as many as turn out to be needed."""
    if connection.dialect.name == "sqlite":
        yield from count(_next_on_sqlite(connection, table))
    while True:
        yield from take_ids(connection, table, _BLOCK)


def _next_on_sqlite(connection: Connection, table: str) -> int:
    last: int = connection.execute(
        statement("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = :table"),
        {"table": table},
    ).scalar_one()
    return last + 1
