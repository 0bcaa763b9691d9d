"""Production records as rows and back."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy.engine import Connection

from domain.production.record import ProductionRecord
from persistence.types import dumps, from_micros, statement, to_micros

COLUMNS = (
    "id, asset_id, starts_at, ends_at, production_order, product, operator, batches, parameters, "
    "notes, version"
)


def record_to_row(record: ProductionRecord) -> dict[str, Any]:
    """All columns but ``id``."""
    return {
        "asset_id": record.asset_id,
        "starts_at": to_micros(record.starts_at),
        "ends_at": to_micros(record.ends_at),
        "production_order": record.production_order,
        "product": record.product,
        "operator": record.operator,
        "batches": dumps(list(record.batches)),
        "batch_text": batch_text(record.batches),
        "parameters": dumps([list(pair) for pair in record.parameters]),
        "notes": record.notes,
        "version": record.version,
    }


def batch_text(batches: tuple[str, ...]) -> str:
    return "".join(f"|{each.upper()}|" for each in batches)


def row_to_record(row: Any) -> ProductionRecord:
    """Of a row that begins with :data:`COLUMNS`."""
    plain = list(row)[:11]
    plain[2:4] = [from_micros(plain[2]), from_micros(plain[3])]
    plain[7] = tuple(json.loads(plain[7]))
    plain[8] = tuple((name, value) for name, value in json.loads(plain[8]))
    return ProductionRecord(*plain)


def read_records(connection: Connection, condition: str, **values: Any) -> list[ProductionRecord]:
    rows = connection.execute(
        statement(f"SELECT {COLUMNS} FROM production_records WHERE {condition} ORDER BY id"), values
    )
    return [row_to_record(row) for row in rows]
