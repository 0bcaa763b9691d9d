"""Which stored record a row of a ledger is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.engine import Connection

from domain.customers.customer import Phone
from domain.ledgers.fields import LedgerKind
from domain.ledgers.keys import same
from domain.ledgers.plain import values_from_plain
from persistence.types import any_of, statement, to_micros

#: (sheet name, row)
Place = tuple[str, int]
#: Field → SQL, per kind. What a row has no column for plays no part.
_TABLES: Mapping[LedgerKind, str] = {
    LedgerKind.CUSTOMERS: "customers t",
    LedgerKind.ASSETS: "assets t",
    LedgerKind.TECHNICIANS: "technicians t LEFT JOIN branches b ON b.id = t.branch_id",
    LedgerKind.WORK_ORDERS: "work_orders t",
    LedgerKind.PARTS: "parts t",
    LedgerKind.PRODUCTION: "production_records t JOIN assets a ON a.id = t.asset_id",
}
_FIELDS: Mapping[LedgerKind, Mapping[str, str]] = {
    LedgerKind.CUSTOMERS: {
        "code": "t.code",
        "name": "t.name",
        "contact": "t.contact",
        "phones": "t.phone",
        "address": "t.address",
        "district": "t.district",
    },
    LedgerKind.ASSETS: {
        name: f"t.{name}"
        for name in (
            "code", "name", "category", "model", "serial_number", "customer_name", "location"
        )
    },
    LedgerKind.TECHNICIANS: {
        "code": "t.code",
        "name": "t.name",
        "phone": "t.phone",
        "branch": "coalesce(b.name, '')",
    },
    LedgerKind.PARTS: {"code": "t.code", "name": "t.name", "model": "t.model"},
    LedgerKind.PRODUCTION: {
        "asset_code": "a.code",
        "asset_name": "a.name",
        "starts_at": "t.starts_at",
    },
    LedgerKind.WORK_ORDERS: {
        "number": "t.external_number",
        "reported_at": "t.reported_at",
        "description": "t.description",
        "customer_name": "t.customer_name",
        "phone": "t.contact_phone",
        "address": "t.address",
        "district": "t.district",
        "asset_code": "t.asset_code",
        "type": "t.type_name",
    },
}  # fmt: skip


def matchable(kind: LedgerKind, keys: Sequence[str]) -> tuple[str, ...]:
    """Those of ``keys`` that stored records can be told apart by."""
    return tuple(name for name in keys if name in _FIELDS[kind])


def looked_up_by(kind: LedgerKind, keys: Sequence[str]) -> str:
    """The column of the stored records that :class:`Matcher` asks for; ''."""
    usable = matchable(kind, keys)
    return _FIELDS[kind][usable[0]].removeprefix("t.") if usable else ""


def with_those_stored(
    connection: Connection, kind: LedgerKind, same_as: Mapping[Place, int | Place]
) -> dict[Place, int | Place]:
    """``same_as`` without the records that somebody has deleted since: their rows are new again."""
    ids = sorted({other for other in same_as.values() if isinstance(other, int)})
    there: set[int] = set()
    if ids:
        chosen, values = any_of(connection, ids)
        found = statement(f"SELECT id FROM {table_of(kind)} WHERE id {chosen}")
        there.update(connection.execute(found, values).scalars())
    return {
        place: other
        for place, other in same_as.items()
        if isinstance(other, tuple) or other in there
    }


def table_of(kind: LedgerKind) -> str:
    """Where the records of a ledger are stored."""
    return _TABLES[kind].partition(" ")[0]


class Matcher:
    """``find`` gives the ids with the key of a row, oldest first. Orders are asked for chunk by
    chunk (there may be a million of them), the rest is read once."""

    def __init__(self, connection: Connection, kind: LedgerKind, keys: Sequence[str]) -> None:
        self._connection = connection
        self._kind = kind
        self._keys = matchable(kind, keys)
        self._found: dict[tuple[object, ...], list[int]] = {}
        if kind is not LedgerKind.WORK_ORDERS and self._keys:
            self._read("", {})

    @property
    def keys(self) -> tuple[str, ...]:
        """Those that stored records can be told apart by."""
        return self._keys

    def begin_chunk(self, asked: Iterable[Any]) -> None:
        """``asked``: :func:`asked_of` of the rows that come."""
        if self._kind is not LedgerKind.WORK_ORDERS or not self._keys:
            return
        self._found.clear()
        wanted = sorted({each for each in asked if each is not None})
        if wanted:
            chosen, named = any_of(self._connection, wanted)
            self._read(f"WHERE {_FIELDS[self._kind][self._keys[0]]} {chosen}", named)

    def find(self, key: tuple[object, ...]) -> list[int]:
        return self._found.get(key, [])

    def learn(self, key: tuple[object, ...], entity_id: int) -> None:
        self._found.setdefault(key, []).append(entity_id)

    def renumber(self, ids: Mapping[int, int]) -> None:
        """New ones were stored: {id they were planned under: id}."""
        for found in self._found.values():
            for place, id_ in enumerate(found):
                if id_ < 0 and id_ in ids:
                    found[place] = ids[id_]

    def use(self, connection: Connection) -> None:
        self._connection = connection

    def _read(self, condition: str, values: Mapping[str, Any]) -> None:
        columns = ", ".join(_FIELDS[self._kind][name] for name in self._keys)
        rows = self._connection.execute(
            statement(
                f"SELECT t.id, {columns} FROM {_TABLES[self._kind]} {condition} ORDER BY t.id"
            ),
            values,
        )
        for row in rows:
            key = tuple(_comparable(part) for part in row[1:])
            if key[0] != "":
                self.learn(key, row[0])


def key_values(kind: LedgerKind, keys: Sequence[str], plain: Mapping[str, Any]) -> dict[str, Any]:
    """The values of ``keys`` of a row as it is staged; nothing else of it is read."""
    return values_from_plain(kind, {name: plain[name] for name in keys if name in plain})


def key_of(keys: Sequence[str], values: Mapping[str, Any]) -> tuple[object, ...] | None:
    """The identity of a row; None when it does not say who it is."""
    parts = tuple([_comparable(values.get(name)) for name in keys])
    return None if not parts or parts[0] == "" else parts


def asked_of(keys: Sequence[str], values: Mapping[str, Any]) -> Any:
    """The first of ``keys`` as it is stored; None where there is none."""
    value = values.get(keys[0]) if keys else None
    if isinstance(value, datetime):
        return to_micros(value)
    return None if value == "" else value


def _comparable(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, str):
        return same(value)
    if isinstance(value, datetime):
        return to_micros(value)
    if isinstance(value, tuple):
        first = value[0] if value else ""
        return first.number if isinstance(first, Phone) else str(first)
    return value
