"""How one kind of entity is stored, and what the log shows of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from sqlalchemy.engine import Connection

from domain.codec import to_plain
from persistence import entity_rows
from persistence.unit import Unit


def plain_of(value: Any) -> dict[str, Any]:
    """What the log shows of it: the plain form without its version."""
    plain: dict[str, Any] = to_plain(value)
    plain.pop("version", None)
    return plain


def changes_between(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that differ, as they were and as they are (None: at their default)."""
    names = [
        name
        for name in sorted({*before, *after})
        if name != "version" and before.get(name) != after.get(name)
    ]
    return {
        "name": after.get("name", ""),
        "before": {name: before.get(name) for name in names},
        "after": {name: after.get(name) for name in names},
    }


class Entity:
    """How one kind is stored. ``references``: (table, column) that may point at it."""

    topic = ""
    table = ""
    kind: type[Any] = object
    references: Sequence[tuple[str, str]] = ()

    def read(self, connection: Connection, entity_id: int) -> Any | None:
        raise NotImplementedError

    def row(self, connection: Connection, value: Any) -> dict[str, Any]:
        raise NotImplementedError

    def insert(self, connection: Connection, value: Any) -> Any:
        row = self.row(connection, value)
        return replace(value, id=entity_rows.insert(connection, self.table, row, value.id))

    def update(self, connection: Connection, before: Any, value: Any) -> Any | None:
        """What was stored, None when somebody was faster."""
        row = self.row(connection, value)
        done = entity_rows.update(connection, self.table, value.id, before.version, row)
        return value if done else None

    def merge(self, before: Any, value: Any) -> Any:  # noqa: ARG002
        """``value`` with what is not the clerk's to set."""
        return value

    def follow(self, unit: Unit, before: Any, after: Any) -> None:
        """Bring up to date what others repeat of it."""

    def gone(self, unit: Unit, before: Any) -> None:
        """As :meth:`follow`, after it was deleted."""

    def is_used(self, unit: Unit, entity_id: int) -> bool:
        return any(
            unit.execute(
                f"SELECT 1 FROM {table} WHERE {column} = :id LIMIT 1", id=entity_id
            ).first()
            for table, column in self.references
        )


class ReadRows(Protocol):
    """Those that fulfil a condition (SQL, with ``values`` for its names)."""

    def __call__(self, connection: Connection, condition: str, **values: Any) -> Sequence[Any]: ...


class RowEntity(Entity):
    """One that is a row of its own fields alone, and that nothing follows."""

    def __init__(
        self,
        topic: str,
        table: str,
        kind: type[Any],
        read_rows: ReadRows,
        to_row: Callable[[Any], dict[str, Any]],
        references: Sequence[tuple[str, str]] = (),
    ) -> None:
        self.topic, self.table, self.kind = topic, table, kind
        self.references = references
        self._read_rows, self._to_row = read_rows, to_row

    def read(self, connection: Connection, entity_id: int) -> Any | None:
        found = self._read_rows(connection, "id = :id", id=entity_id)
        return found[0] if found else None

    def row(self, connection: Connection, value: Any) -> dict[str, Any]:  # noqa: ARG002
        return self._to_row(value)
