"""What was sent in, as rows and back."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from sqlalchemy.engine import Connection

from domain.codec import from_plain, to_plain
from domain.send_ins.send_in import SendIn
from persistence.types import dumps, statement


def send_in_to_row(send_in: SendIn) -> dict[str, Any]:
    """All columns but ``id``."""

    def day(value: Any) -> str | None:
        return None if value is None else value.isoformat()

    return {
        "order_id": send_in.order_id,
        "asset_id": send_in.asset_id,
        "maker": send_in.maker,
        "sent_on": day(send_in.sent_on),
        "expected_on": day(send_in.expected_on),
        "back_on": day(send_in.back_on),
        "body": dumps(to_plain(send_in)),
        "version": send_in.version,
    }


def row_to_send_in(send_in_id: int, body: str, version: int) -> SendIn:
    return replace(from_plain(SendIn, json.loads(body)), id=send_in_id, version=version)


def read_send_ins(connection: Connection, condition: str, **values: Any) -> list[SendIn]:
    rows = connection.execute(
        statement(f"SELECT id, body, version FROM send_ins WHERE {condition} ORDER BY id"), values
    )
    return [row_to_send_in(*row) for row in rows]
