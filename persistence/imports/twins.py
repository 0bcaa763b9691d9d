"""New rows that look like a record there is, or like an earlier row, although their keys differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy.engine import Connection

from domain.customers.customer import Phone
from domain.ledgers.fields import FIELDS, LedgerKind
from domain.ledgers.keys import same
from domain.ledgers.records import text_of_value
from domain.messaging.numbers import normalise_number
from domain.ports.imports import Twin
from persistence.imports.rows import LedgerRow
from persistence.types import statement

#: What two records that are one usually share, the surest first: field → SQL of (id, value).
_SHARED: Mapping[LedgerKind, Mapping[str, str]] = {
    LedgerKind.CUSTOMERS: {
        "phones": "SELECT customer_id, number FROM customer_phones",
        "name": "SELECT id, name FROM customers",
    },
    LedgerKind.TECHNICIANS: {
        "phone": "SELECT id, phone FROM technicians WHERE phone <> ''",
        "name": "SELECT id, name FROM technicians",
    },
    LedgerKind.ASSETS: {
        "serial_number": "SELECT id, serial_number FROM assets WHERE serial_number <> ''",
    },
}
#: What is shown of a record beside the row.
_SHOWN: Mapping[LedgerKind, tuple[str, Mapping[str, str]]] = {
    LedgerKind.CUSTOMERS: (
        "customers",
        {"code": "code", "name": "name", "phones": "phone", "address": "address"},
    ),
    LedgerKind.TECHNICIANS: ("technicians", {"code": "code", "name": "name", "phone": "phone"}),
    LedgerKind.ASSETS: (
        "assets",
        {
            "code": "code",
            "name": "name",
            "model": "model",
            "serial_number": "serial_number",
            "customer_name": "customer_name",
        },
    ),
}
_LISTED = 1_000


class Twins:
    """Give it the rows that would be new, in order; ``found``: the first that have a twin."""

    def __init__(self, connection: Connection, kind: LedgerKind) -> None:
        self.found: list[Twin] = []
        self._connection, self._kind = connection, kind
        self._known: dict[str, dict[str, int | tuple[str, int]]] = {}
        self._rows: dict[tuple[str, int], Mapping[str, str]] = {}
        for field, sql in _SHARED.get(kind, {}).items():
            self._known[field] = {
                _comparable(field, value): id_ for id_, value in connection.execute(statement(sql))
            }

    @property
    def are_sought(self) -> bool:
        """Whether records of this kind have twins, and not enough were found."""
        return bool(self._known) and len(self.found) < _LISTED

    def look_at(self, row: LedgerRow) -> None:
        if not self.are_sought:
            return
        place = (row.sheet, row.row)
        for field, known in self._known.items():
            other = next((known[v] for v in _values(field, row.values) if v in known), None)
            if other is not None:
                self._note(row, other, field)
                break
        for field, known in self._known.items():
            for value in _values(field, row.values):
                known.setdefault(value, place)
        self._rows[place] = self._texts(row.values)

    def _note(self, row: LedgerRow, other: int | tuple[str, int], why: str) -> None:
        theirs = self._rows.get(other, {}) if isinstance(other, tuple) else self._stored(other)
        self.found.append(Twin(row.sheet, row.row, self._texts(row.values), other, theirs, why))

    def _texts(self, values: Mapping[str, Any]) -> dict[str, str]:
        return {
            spec.name: text_of_value(values[spec.name])
            for spec in FIELDS[self._kind]
            if spec.name in _SHOWN[self._kind][1] and spec.name in values
        }

    def _stored(self, id_: int) -> dict[str, str]:
        table, columns = _SHOWN[self._kind]
        row = self._connection.execute(
            statement(f"SELECT {', '.join(columns.values())} FROM {table} WHERE id = :id"),
            {"id": id_},
        ).first()
        return {} if row is None else dict(zip(columns, map(str, row), strict=True))


def _values(field: str, values: Mapping[str, Any]) -> Iterator[str]:
    value = values.get(field)
    for each in value if isinstance(value, tuple) else (value,):
        if each:
            yield _comparable(field, each)


def _comparable(field: str, value: Any) -> str:
    if field in ("phone", "phones"):
        return normalise_number(value.number if isinstance(value, Phone) else str(value))
    return same(str(value))
