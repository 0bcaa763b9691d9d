"""Tracing back through production records."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy.engine import Connection

from domain.production.tracing import TraceQuestion, TraceRow
from persistence.mapping.production_rows import COLUMNS, row_to_record
from persistence.types import from_micros, statement, to_micros

_RECORD = ", ".join(f"p.{name.strip()}" for name in COLUMNS.split(","))


class ProductionReader:
    """Implements :class:`domain.ports.production.ProductionQueries`."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def trace(self, question: TraceQuestion, limit: int = 2000) -> tuple[TraceRow, ...]:
        conditions, values = _conditions(question)
        sql = (
            f"SELECT {_RECORD}, a.code, a.name FROM production_records p "
            f"JOIN assets a ON a.id = p.asset_id WHERE {conditions} "
            "ORDER BY p.starts_at DESC, p.id DESC LIMIT :limit"
        )
        rows = self.connection.execute(statement(sql), {**values, "limit": limit}).all()
        found = []
        for row in reversed(rows):
            record = row_to_record(row)
            orders = self._orders(record.asset_id, record.starts_at, record.ends_at)
            found.append(TraceRow(record, row[-2], row[-1], orders))
        return tuple(found)

    def _orders(self, asset_id: int, since: datetime, until: datetime) -> tuple[str, ...]:
        numbers = self.connection.execute(
            statement(
                "SELECT number FROM work_orders WHERE asset_id = :asset "
                "AND reported_at BETWEEN :since AND :until ORDER BY reported_at, id"
            ),
            {"asset": asset_id, "since": to_micros(since), "until": to_micros(until)},
        ).scalars()
        return tuple(numbers)

    def fault_of(self, number: str) -> tuple[int | None, datetime] | None:
        row = self.connection.execute(
            statement("SELECT asset_id, reported_at FROM work_orders WHERE number = :number"),
            {"number": number.strip().upper()},
        ).first()
        return None if row is None else (row[0], from_micros(row[1]))


def _conditions(question: TraceQuestion) -> tuple[str, dict[str, Any]]:
    found, values = ["1 = 1"], dict[str, Any]()

    def add(condition: str, name: str, value: Any) -> None:
        found.append(condition)
        values[name] = value

    if question.asset_id is not None:
        add("p.asset_id = :asset", "asset", question.asset_id)
    if question.since is not None:
        add("p.ends_at >= :since", "since", to_micros(question.since))
    if question.until is not None:
        add("p.starts_at <= :until", "until", to_micros(question.until))
    if question.batch:
        wanted = question.batch.strip().upper()
        for sign in ("\\", "%", "_"):
            wanted = wanted.replace(sign, f"\\{sign}")
        add("p.batch_text LIKE :batch ESCAPE '\\'", "batch", f"%|{wanted}|%")
    if question.production_order:
        add("upper(p.production_order) = :made", "made", question.production_order.strip().upper())
    if question.operator:
        add("upper(p.operator) = :operator", "operator", question.operator.strip().upper())
    return " AND ".join(found), values
