"""Writing thousands of rows of plain values at once.

SQLAlchemy looks at every value of every row; the driver of SQLite takes them as they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.engine import Connection

from persistence.types import statement


def insert_many(
    connection: Connection, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]
) -> None:
    """New ``rows`` of ``table``; each has the values of ``columns`` in their order."""
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        marks = ", ".join("?" * len(columns))
        _driver(connection).executemany(
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows
        )
        return
    named = ", ".join(f":{name}" for name in columns)
    connection.execute(
        statement(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({named})"),
        [dict(zip(columns, row, strict=True)) for row in rows],
    )


def execute_many(connection: Connection, sql: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """``sql`` (with ``:name`` parameters) once for each of ``rows``."""
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        _driver(connection).executemany(sql, rows)
    else:
        connection.execute(statement(sql), rows)


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection
