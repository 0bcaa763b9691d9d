"""Telephone calls as rows and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy.engine import Connection

from domain.calls.call import PhoneCall
from persistence.types import from_micros, statement, to_micros

_FIELDS = tuple(field.name for field in fields(PhoneCall))
#: In the order of :class:`PhoneCall`; those of another table stand behind them.
CALL_COLUMNS = ", ".join(f"c.{name}" for name in _FIELDS)
CALL_WIDTH = len(_FIELDS)


def call_to_row(call: PhoneCall) -> dict[str, Any]:
    """All columns but ``id``."""
    row = {name: getattr(call, name) for name in _FIELDS if name != "id"}
    return {
        name: to_micros(value) if name.endswith("_at") and value is not None else value
        for name, value in row.items()
    }


def row_to_call(row: Sequence[Any]) -> PhoneCall:
    """Of the columns :data:`CALL_COLUMNS`."""
    values: dict[str, Any] = {}
    for name, value in zip(_FIELDS, row, strict=True):
        is_instant = name.endswith("_at") and value is not None
        values[name] = from_micros(value) if is_instant else value
    return PhoneCall(**values)


def read_calls(
    connection: Connection, condition: str, *, lock: bool = False, **values: Any
) -> tuple[PhoneCall, ...]:
    """Newest first. ``lock``: nobody else writes them before this transaction is over."""
    locked = " FOR UPDATE" if lock and connection.dialect.name != "sqlite" else ""
    rows = connection.execute(
        statement(
            f"SELECT {CALL_COLUMNS} FROM phone_calls c WHERE {condition} "
            f"ORDER BY c.started_at DESC, c.id DESC{locked}"
        ),
        values,
    )
    return tuple(row_to_call(row) for row in rows)
