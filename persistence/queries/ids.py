"""Very many ids at once, without holding up the window."""

from __future__ import annotations

from array import array
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

#: Letters taken in at a time; a million ids in one go would keep all other threads waiting.
_SLICE = 16_384


def read_ids(connection: Connection, sql: str, values: dict[str, Any]) -> array[int]:
    """The column ``id`` of the query ``sql``, in its order, as ``array('q')``."""
    if connection.dialect.name != "sqlite":
        return array("q", connection.execute(text(sql), values).scalars())
    # As one text: the driver gives way to other threads at every row, and a busy window would let
    # it go on only after a while, a million times.
    raw: Any = connection.connection.driver_connection
    (joined,) = raw.execute(
        f"SELECT group_concat(found, ' ') FROM (SELECT id AS found FROM ({sql}))", values
    ).fetchone()
    ids = array("q")
    start, length = 0, len(joined or "")
    while start < length:
        end = joined.find(" ", start + _SLICE)
        end = length if end < 0 else end
        ids.extend(map(int, joined[start:end].split()))
        start = end
    return ids
