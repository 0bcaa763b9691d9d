"""Patrols and their results as rows and back."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy.engine import Connection

from domain.codec import from_plain, to_plain
from domain.patrols.patrol import Patrol, PatrolAnswer, PatrolResult, Severity
from domain.patrols.route import PatrolPoint
from persistence.mapping.entities import as_date
from persistence.types import dumps, from_micros, statement, to_micros


def patrol_to_row(patrol: Patrol) -> dict[str, Any]:
    """All columns but ``id``."""
    return {
        "route_code": patrol.route_code,
        "name": patrol.name,
        "order_id": patrol.order_id,
        "planned_on": patrol.planned_on.isoformat(),
        "point_count": len(patrol.points),
        "points": dumps(to_plain(patrol.points)),
        "finished_at": None if patrol.finished_at is None else to_micros(patrol.finished_at),
        "finished_by": patrol.finished_by,
        "version": patrol.version,
    }


def read_patrols(connection: Connection, condition: str, **values: Any) -> list[Patrol]:
    rows = connection.execute(
        statement(f"SELECT * FROM patrols WHERE {condition} ORDER BY id"), values
    ).mappings()
    return [_patrol(dict(row)) for row in rows]


def _patrol(row: dict[str, Any]) -> Patrol:
    del row["point_count"]
    finished_at = row["finished_at"]
    return Patrol(
        **{
            **row,
            "planned_on": as_date(row["planned_on"]),
            "points": from_plain(tuple[PatrolPoint, ...], json.loads(row["points"])),
            "finished_at": None if finished_at is None else from_micros(finished_at),
        }
    )


def result_to_row(result: PatrolResult) -> dict[str, Any]:
    """All columns but ``id``."""
    return {
        "patrol_id": result.patrol_id,
        "ordinal": result.ordinal,
        "point": result.point,
        "at": to_micros(result.at),
        "asset_id": result.asset_id,
        "answers": dumps(to_plain(result.answers)),
        "abnormal": result.abnormal,
        "severity": None if result.severity is None else result.severity.value,
        "words": result.words,
        "digest": result.digest,
        "file_name": result.file_name,
        "order_id": result.order_id,
        "actor": result.actor,
        "version": result.version,
    }


def read_results(connection: Connection, condition: str, **values: Any) -> list[PatrolResult]:
    """In the order of their patrols and points."""
    rows = connection.execute(
        statement(f"SELECT * FROM patrol_results WHERE {condition} ORDER BY patrol_id, ordinal"),
        values,
    ).mappings()
    return [row_to_result(dict(row)) for row in rows]


def row_to_result(row: dict[str, Any]) -> PatrolResult:
    severity = row["severity"]
    return PatrolResult(
        **{
            **row,
            "at": from_micros(row["at"]),
            "answers": from_plain(tuple[PatrolAnswer, ...], json.loads(row["answers"])),
            "abnormal": bool(row["abnormal"]),
            "severity": None if severity is None else Severity(severity),
        }
    )
