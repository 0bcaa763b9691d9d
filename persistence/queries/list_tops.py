"""The top of a list with words and filters, found without reading all that they are true of.

A word may be in three rows of a million or in every one, and so may a filter hold. The database's
own plan reads all rows of the word, or of the filter, before the first is given: a second and more
among a million orders, at every key. Here the rarer of the two leads; where both are frequent, rows
are read as they stand in the list until enough of them are right. SQLite only.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy.engine import Connection

from persistence import search
from persistence.queries.ids import read_ids

#: So many rows of a word are found and looked at in no time; and in not much of it.
_FEW_OF_WORD = 2_000
_SOME_OF_WORD = 100_000
#: So many rows of a filter are looked at one by one.
_FEW_OF_FILTER = 5_000
#: With more rows than this a filter is no help in finding them.
_MANY = 50_000
#: Rows of the list that are looked at in search of frequent ones, and those of them whose text is
#: read. Words may be gathered anywhere in the list, so there must be an end to it.
_LOOKED = 40_000
_READ = 6_000


def top_ids(
    connection: Connection,
    table: str,
    words: str,
    filters: Sequence[str],
    values: dict[str, Any],
    order: str,
    limit: int,
) -> array[int] | None:
    """The first ``limit`` ids in ``order`` of the rows that contain ``words`` ('' for any) and meet
    the SQL conditions ``filters`` (with ``values``); None when this would not be quicker."""
    if connection.dialect.name != "sqlite":
        return None
    meets = " AND ".join(filters)
    asked = search.newest(connection, table, words) if words.strip() else None
    if words.strip() and asked is None:
        return array("q")  # nothing in them to search for
    held, more = search.held(table, words) if asked else ("", {})
    values = {**values, **more}
    rows = f"SELECT * FROM {table} ORDER BY {order} LIMIT {_LOOKED}"
    if filters:
        some = read_ids(
            connection, f"SELECT id FROM {table} WHERE {meets} LIMIT {_MANY + 1}", values
        )
        if len(some) <= _FEW_OF_FILTER:
            return _among(connection, table, some, [held] if held else [], values, order, limit)
        if len(some) <= _MANY:
            rows = f"SELECT * FROM {table} WHERE {meets} ORDER BY {order}"
        else:
            rows = f"SELECT * FROM ({rows}) WHERE {meets}"
    if asked is not None:
        found = read_ids(connection, f"{asked[0]} LIMIT {_FEW_OF_WORD + 1}", asked[1])
        if len(found) <= _FEW_OF_WORD:
            return _among(connection, table, found, filters, values, order, limit)
        rows = f"SELECT * FROM (SELECT * FROM ({rows}) LIMIT {_READ}) WHERE {held}"
    ids = read_ids(connection, f"SELECT id FROM ({rows}) LIMIT {int(limit)}", values)
    if len(ids) == limit:
        return ids
    if asked is not None:
        found = read_ids(connection, f"{asked[0]} LIMIT {_SOME_OF_WORD + 1}", asked[1])
        if len(found) <= _SOME_OF_WORD:
            return _among(connection, table, found, filters, values, order, limit)
    return None


def _among(
    connection: Connection,
    table: str,
    ids: Iterable[int],
    conditions: Sequence[str],
    values: dict[str, Any],
    order: str,
    limit: int,
) -> array[int]:
    """Those of ``ids`` that meet the conditions."""
    where = " AND ".join(f"+({each})" for each in conditions) or "TRUE"
    return read_ids(
        connection,
        "WITH few (few_id) AS MATERIALIZED (SELECT value FROM json_each(:few)) "
        f"SELECT {table}.id FROM few CROSS JOIN {table} ON {table}.id = few_id WHERE {where} "
        f"ORDER BY {order} LIMIT {int(limit)}",
        {**values, "few": json.dumps(list(ids))},
    )
