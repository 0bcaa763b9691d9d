"""Orders in short lists."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.read_models import OrderBrief
from domain.work_orders.kinds import OrderStatus
from persistence.types import from_micros

_COLUMNS = (
    "id, number, status, title, reported_at, finished_at, technician_name, asset_id, rating, rest"
)


def read_briefs(
    connection: Connection, condition: str, *, limit: int = 20, **values: Any
) -> tuple[OrderBrief, ...]:
    """Orders that meet ``condition``, newest first."""
    rows = connection.execute(
        text(
            f"SELECT {_COLUMNS} FROM work_orders WHERE {condition} "
            "ORDER BY reported_at DESC, id DESC LIMIT :limit_"
        ),
        {**values, "limit_": limit},
    )
    return tuple(_brief_of(row) for row in rows)


def _brief_of(row: Sequence[Any]) -> OrderBrief:
    result = json.loads(row[9]).get("result") or {}
    return OrderBrief(
        id=row[0],
        number=row[1],
        status=OrderStatus(row[2]),
        title=row[3],
        reported_at=from_micros(row[4]),
        finished_at=None if row[5] is None else from_micros(row[5]),
        technician_name=row[6],
        asset_id=row[7],
        rating=row[8],
        resolution=result.get("resolution", ""),
    )
