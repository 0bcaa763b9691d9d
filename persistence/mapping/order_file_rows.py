"""Files of orders as rows and back."""

from __future__ import annotations

from typing import Any

from sqlalchemy.engine import Connection

from domain.work_orders.files import FileKind, OrderFile
from persistence.types import from_micros, statement, to_micros


def file_to_row(file: OrderFile) -> dict[str, Any]:
    """All columns but ``id``."""
    return {
        "order_id": file.order_id,
        "kind": file.kind.value,
        "title": file.title,
        "digest": file.digest,
        "at": to_micros(file.at),
        "actor": file.actor,
        "notes": file.notes,
        "version": file.version,
    }


def read_files(connection: Connection, condition: str, **values: Any) -> list[OrderFile]:
    """Newest first."""
    rows = connection.execute(
        statement(f"SELECT * FROM order_files WHERE {condition} ORDER BY at DESC, id DESC"), values
    ).mappings()
    return [
        OrderFile(**{**row, "kind": FileKind(row["kind"]), "at": from_micros(row["at"])})
        for row in rows
    ]
