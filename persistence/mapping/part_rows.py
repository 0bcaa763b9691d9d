"""Parts as rows and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy.engine import Connection

from domain.codec import from_plain, to_plain
from domain.parts.part import Part
from domain.work_orders.part_needs import PartNeed
from persistence.mapping.own_text import own_text
from persistence.types import dumps, statement

#: What of a part lies in the column ``rest``.
_BESIDE = ("link", "stock", "moved", "ledger_quantity", "own", "requests")
_APART = (
    "id",
    "code",
    "name",
    "model",
    "category",
    "unit",
    "price_fen",
    "least_stock",
    "supplier",
    "location",
    "notes",
    "active",
    "version",
)


def part_to_row(part: Part) -> dict[str, Any]:
    """All columns but ``id``."""
    plain = to_plain(part)
    row = {name: getattr(part, name) for name in _APART if name != "id"}
    return {
        **row,
        "least_stock": float(part.least_stock),
        "stock_total": float(part.total),
        "is_low": part.is_low,
        "own_text": own_text(part.own),
        "rest": dumps({name: plain[name] for name in _BESIDE if name in plain}),
    }


def row_to_part(row: Mapping[Any, Any]) -> Part:
    apart = {name: row[name] for name in _APART}
    apart["active"] = bool(apart["active"])
    found: Part = from_plain(Part, {**json.loads(row["rest"]), **apart})
    return found


def needs_to_text(needs: Iterable[PartNeed]) -> str:
    """Of the column ``work_orders.needed_parts``."""
    return dumps(
        [
            [each.part_id, each.quantity, each.name, *([True] if each.packed else ())]
            for each in needs
        ]
    )


def read_parts(connection: Connection, condition: str, **values: Any) -> list[Part]:
    rows = connection.execute(
        statement(f"SELECT * FROM parts WHERE {condition} ORDER BY id"), values
    ).mappings()
    return [row_to_part(row) for row in rows]
