"""The top of a list with words and filters, found without reading all that they are true of.

A word may be in three rows of a million or in every one, and so may a filter hold. The database's
own plan reads all rows of the word, or of the filter, before the first is given: a second and more
among a million orders, at every key. Here the rarer of the two leads; where both are frequent, rows
are read as they stand in the list until enough of them are right. SQLite only.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy.engine import Connection

from persistence import search
from persistence.queries.ids import read_ids
from persistence.types import statement

#: So many rows of a word are found and looked at in no time; and in not much of it.
_FEW_OF_WORD = 6_000
_SOME_OF_WORD = 100_000
#: So many rows of a filter are looked at one by one.
_FEW_OF_FILTER = 5_000
#: With more rows than this a filter is no help in finding them.
_MANY = 50_000
#: Rows of the list that are looked at in search of frequent ones, in so many steps. Words may be
#: gathered anywhere in the list, so there must be an end to it.
_STEPS = (1_000, 5_000, 34_000)
#: Where ids lie further apart than this, rows are asked for their own text; no more than so many.
_GAP = 20
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
    walk = _Walk(connection, table, order, words if asked else "", values)
    if filters:
        some = read_ids(
            connection, f"SELECT id FROM {table} WHERE {meets} LIMIT {_FEW_OF_FILTER + 1}", values
        )
        if len(some) <= _FEW_OF_FILTER:
            held, more = search.held(table, words) if asked else ("", {})
            kept = [held] if held else []
            return _among(connection, table, some, kept, {**values, **more}, order, limit)
        if _has_more(connection, f"SELECT 1 FROM {table} WHERE {meets}", values, _MANY):
            walk.meets = meets
        else:
            walk.only(f"SELECT id FROM {table} WHERE {meets} ORDER BY {order}")
    if asked is not None:
        found = read_ids(connection, f"{asked[0]} LIMIT {_FEW_OF_WORD + 1}", asked[1])
        if len(found) <= _FEW_OF_WORD:
            return _among(connection, table, found, filters, values, order, limit)
    ids = walk.first(limit)
    if ids is not None:
        return ids
    if asked is not None:
        found = read_ids(connection, f"{asked[0]} LIMIT {_SOME_OF_WORD + 1}", asked[1])
        if len(found) <= _SOME_OF_WORD:
            return _among(connection, table, found, filters, values, order, limit)
    return None


def _has_more(connection: Connection, sql: str, values: dict[str, Any], count: int) -> bool:
    """Whether ``sql`` gives more than ``count`` rows."""
    found = connection.execute(statement(f"{sql} LIMIT 1 OFFSET {count}"), values)
    return found.first() is not None


class _Walk:
    """Down the list from its top, for what is frequent. Rows that stand together in a list were
    mostly made together, and indexes know quickly what such a range of ids has."""

    def __init__(
        self, connection: Connection, table: str, order: str, words: str, values: dict[str, Any]
    ) -> None:
        self._connection = connection
        self._table = table
        self._words = words
        #: SQL conditions, with ``values``; '' for none.
        self.meets = ""
        self._values = values
        self._rows = f"SELECT id FROM {table} ORDER BY {order}"
        self._whole: array[int] | None = None

    def only(self, rows: str) -> None:
        """The list is what the query ``rows`` gives, and not long."""
        self._whole = read_ids(self._connection, rows, self._values)

    def first(self, limit: int) -> array[int] | None:
        """The first ``limit`` ids that have the words and meet the conditions, fewer when there are
        no more; None when they cannot be found in not much time."""
        picked, start = array("q"), 0
        for count in _STEPS:
            ids = self._step(start, count)
            for having in (self._meeting, self._holding):
                found = having(ids) if ids else frozenset()
                if found is None:
                    return None
                ids = array("q", [each for each in ids if each in found])
            picked.extend(ids)
            if len(picked) >= limit or self._is_end:
                return picked[:limit]
            start += count
        return None

    def _step(self, start: int, count: int) -> array[int]:
        if self._whole is not None:
            ids = self._whole[start : start + count]
        else:
            sql = f"{self._rows} LIMIT {count} OFFSET {start}"
            ids = read_ids(self._connection, sql, {})
        self._is_end = len(ids) < count
        return ids

    _is_end = False

    def _meeting(self, ids: array[int]) -> Collection[int] | None:
        """Which of ``ids`` meet the conditions."""
        if not self.meets:
            return frozenset(ids)
        first, last = min(ids), max(ids)
        if last - first > _GAP * len(ids):
            conditions = [self.meets]
            return frozenset(
                _among(self._connection, self._table, ids, conditions, self._values, "id", len(ids))
            )
        sql = f"SELECT id FROM {self._table} WHERE {self.meets} AND id BETWEEN :first AND :last"
        values = {**self._values, "first": first, "last": last}
        return frozenset(read_ids(self._connection, sql, values))

    def _holding(self, ids: array[int]) -> Collection[int] | None:
        """Which of ``ids`` have the words in their rows; None when that would take its time."""
        if not self._words:
            return frozenset(ids)
        first, last = min(ids), max(ids)
        if last - first <= _GAP * len(ids):
            asked = search.between(self._connection, self._table, self._words, first, last)
            return frozenset(read_ids(self._connection, *asked)) if asked is not None else ()
        if len(ids) > _READ:
            return None
        held, values = search.held(self._table, self._words)
        return frozenset(_among(self._connection, self._table, ids, [held], values, "id", len(ids)))


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
