"""What records say in the fields only one company has, for lists that are written out."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.engine import Connection

from persistence.types import id_list, statement

#: Kind → (table, column with the JSON, its key: '' where it is all of it, condition for having any).
_WHERE: Mapping[str, tuple[str, str, tuple[str, ...], str]] = {
    "work_order": ("work_orders", "rest", ("details", "own"), "own_text <> ''"),
    "asset": ("assets", "attributes", (), "attributes <> '[]'"),
    "customer": ("customers", "rest", ("own",), "rest LIKE '%\"own\":%'"),
    "part": ("parts", "rest", ("own",), "own_text <> ''"),
    "technician": ("technicians", "rest", ("own",), "rest LIKE '%\"own\":%'"),
}
#: A table with more columns is of no use to anybody.
_MOST_TITLES = 60


class OwnValues:
    """A part of the reader."""

    connection: Connection

    def own_titles(self, kind: str) -> tuple[str, ...]:
        """The titles there are, the first that were used first."""
        table, column, keys, condition = _WHERE[kind]
        found: dict[str, None] = {}
        for (text,) in self.connection.execute(
            statement(f"SELECT DISTINCT {column} FROM {table} WHERE {condition} LIMIT 20000")
        ):
            found.update((title, None) for title, _ in _pairs(text, keys))
            if len(found) >= _MOST_TITLES:
                break
        return tuple(found)[:_MOST_TITLES]

    def own_values(self, kind: str, ids: Sequence[int]) -> dict[int, dict[str, str]]:
        """{id: {title: text}} of those that have any."""
        table, column, keys, condition = _WHERE[kind]
        named, values = id_list(ids)
        rows = self.connection.execute(
            statement(f"SELECT id, {column} FROM {table} WHERE id IN ({named}) AND {condition}"),
            values,
        )
        return {id_: dict(_pairs(text, keys)) for id_, text in rows}


def _pairs(text: str, keys: Sequence[str]) -> list[tuple[str, str]]:
    plain: Any = json.loads(text)
    for key in keys:
        plain = plain.get(key, ())
        if not plain:
            return []
    return [(title, value) for title, value in plain]
