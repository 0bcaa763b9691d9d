"""Reading patrols, what was found on them, and what became of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.engine import Connection

from domain.errors import NotFound
from domain.patrols.patrol import Severity
from domain.patrols.read_models import FindingRow, PatrolPage, PatrolRow, PointVisit
from domain.patrols.route import PatrolRoute
from domain.work_orders.kinds import OrderStatus
from persistence.entity_rows import CODED
from persistence.mapping.entities import as_date
from persistence.mapping.patrol_rows import read_patrols, read_results, row_to_result
from persistence.types import from_micros, statement

#: A finding is open while the order it made is not closed.
_COUNTS = (
    "SELECT r.patrol_id, count(*) AS done, sum(CASE WHEN r.abnormal THEN 1 ELSE 0 END) AS abnormal, "
    "sum(CASE WHEN w.id IS NOT NULL AND w.closed_at IS NULL THEN 1 ELSE 0 END) AS open_findings "
    "FROM patrol_results r LEFT JOIN work_orders w ON w.id = r.order_id GROUP BY r.patrol_id"
)
_PATROLS = (
    "SELECT p.id, p.route_code, p.name, p.planned_on, p.order_id, o.number, o.status, "
    "o.technician_name, p.point_count, c.done, c.abnormal, c.open_findings, p.finished_at, "
    f"p.finished_by FROM patrols p JOIN work_orders o ON o.id = p.order_id "
    f"LEFT JOIN ({_COUNTS}) c ON c.patrol_id = p.id"
)
_FINDINGS = (
    "SELECT r.id, r.patrol_id, p.name, r.point, r.asset_id, r.at, r.actor, r.severity, r.words, "
    "r.digest, r.file_name, w.id, w.number, w.status, w.technician_name, w.closed_at "
    "FROM patrol_results r JOIN patrols p ON p.id = r.patrol_id "
    "LEFT JOIN work_orders w ON w.id = r.order_id WHERE r.abnormal"
)


class PatrolReader:
    """Implements :class:`domain.ports.patrols.PatrolQueries`."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def routes(self) -> tuple[PatrolRoute, ...]:
        return tuple(each[2] for each in CODED["patrol_route"].read_all(self.connection))

    def patrols(self, since: date) -> tuple[PatrolRow, ...]:
        return self._patrols("p.planned_on >= :since OR o.closed_at IS NULL", since=since)

    def _patrols(self, condition: str, **values: Any) -> tuple[PatrolRow, ...]:
        sql = f"{_PATROLS} WHERE {condition} ORDER BY p.planned_on DESC, p.id DESC"
        return tuple(map(_row, self._rows(sql, values)))

    def page(self, patrol_id: int) -> PatrolPage:
        rows = self._patrols("p.id = :id", id=patrol_id)
        if not rows:
            raise NotFound("patrol_not_found", id=patrol_id)
        (patrol,) = read_patrols(self.connection, "id = :id", id=patrol_id)
        results = read_results(self.connection, "patrol_id = :id", id=patrol_id)
        found = self._findings("r.patrol_id = :id", id=patrol_id)
        return PatrolPage(rows[0], patrol, tuple(results), {each.id: each for each in found})

    def findings(self, since: date) -> tuple[FindingRow, ...]:
        open_repair = "(w.id IS NOT NULL AND w.closed_at IS NULL)"
        return self._findings(f"(p.planned_on >= :since OR {open_repair})", since=since)

    def _findings(self, condition: str, **values: Any) -> tuple[FindingRow, ...]:
        sql = f"{_FINDINGS} AND {condition} ORDER BY r.at DESC, r.id DESC"
        return tuple(map(_finding, self._rows(sql, values)))

    def visits_of(self, asset_id: int) -> tuple[PointVisit, ...]:
        sql = (
            "SELECT r.*, p.name AS route, w.number, w.status FROM patrol_results r "
            "JOIN patrols p ON p.id = r.patrol_id LEFT JOIN work_orders w ON w.id = r.order_id "
            "WHERE r.asset_id = :id ORDER BY r.at DESC, r.id DESC"
        )
        found = []
        for mapping in self.connection.execute(statement(sql), {"id": asset_id}).mappings():
            row = dict(mapping)
            route, number, status = (row.pop(name) for name in ("route", "number", "status"))
            found.append(
                PointVisit(
                    row_to_result(row),
                    row["patrol_id"],
                    route,
                    number or "",
                    None if status is None else OrderStatus(status),
                )
            )
        return tuple(found)

    def of_order(self, order_id: int) -> int | None:
        found: int | None = self.connection.execute(
            statement("SELECT id FROM patrols WHERE order_id = :id"), {"id": order_id}
        ).scalar()
        return found

    def _rows(self, sql: str, values: dict[str, Any]) -> Any:
        plain = {
            name: value.isoformat() if isinstance(value, date) else value
            for name, value in values.items()
        }
        return self.connection.execute(statement(sql), plain)


def _row(row: Any) -> PatrolRow:
    (
        patrol_id, route_code, name, planned_on, order_id, number, status, technician, points,
        done, abnormal, open_findings, finished_at, finished_by,
    ) = row  # fmt: skip
    day = as_date(planned_on)
    assert day is not None
    return PatrolRow(
        patrol_id, route_code, name, day, order_id, number, OrderStatus(status),
        technician or "", points, done or 0, abnormal or 0, open_findings or 0,
        None if finished_at is None else from_micros(finished_at), finished_by,
    )  # fmt: skip


def _finding(row: Any) -> FindingRow:
    (
        result_id, patrol_id, route, point, asset_id, at, actor, severity, words, digest,
        file_name, order_id, number, status, technician, closed_at,
    ) = row  # fmt: skip
    return FindingRow(
        result_id, patrol_id, route, point, asset_id, from_micros(at), actor, Severity(severity),
        words, digest, file_name, order_id, number or "",
        None if status is None else OrderStatus(status), technician or "",
        None if closed_at is None else from_micros(closed_at),
    )  # fmt: skip
