"""Reports are kept as they were issued, with a digest that tells whether a copy is the same."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, Engine, delete, func, insert, select

from domain.analytics.issuing import IssuedReport, Undelivered
from domain.analytics.periods import Kind
from domain.errors import NotFound
from persistence.engine import where
from persistence.storage_errors import storage_errors
from persistence.tables import issued_reports, report_deliveries, work_orders

_DESCRIBED = [column for column in issued_reports.c if column.name != "body"]


def keep_report(
    engine: Engine,
    kind: Kind,
    period: str,
    language: str,
    issued_at: datetime,
    console: str,
    figures: Mapping[str, float | None],
    body: bytes,
) -> IssuedReport:
    """Keep a PDF for good; what was issued before for the same period stays as well."""
    digest = hashlib.sha256(body).hexdigest()
    values = {
        "kind": kind,
        "period": period,
        "language": language,
        "issued_at": issued_at,
        "console": console,
        "digest": digest,
        "figures": dict(figures),
    }
    with (
        storage_errors(where(engine)),
        engine.connect().execution_options(paidan_writes=True) as connection,
        connection.begin(),
    ):
        made = connection.execute(
            insert(issued_reports).values(**values, body=body).returning(issued_reports.c.id)
        )
        number = int(made.scalar_one())
    return IssuedReport(number, kind, period, language, issued_at, console, digest, dict(figures))


def list_reports(engine: Engine) -> list[IssuedReport]:
    """All of them, the newest first."""
    newest = issued_reports.c.issued_at.desc(), issued_reports.c.id.desc()
    with storage_errors(where(engine)), engine.connect() as connection:
        troubles = _undelivered(connection)
        rows = connection.execute(select(*_DESCRIBED).order_by(*newest))
        return [IssuedReport(**row._mapping, undelivered=troubles.get(row.id, ())) for row in rows]


def read_report(engine: Engine, report_id: int) -> tuple[IssuedReport, bytes]:
    """With the PDF. NotFound('report_not_found')."""
    with storage_errors(where(engine)), engine.connect() as connection:
        row = connection.execute(
            select(issued_reports).where(issued_reports.c.id == report_id)
        ).one_or_none()
        troubles = _undelivered(connection)
    if row is None:
        raise NotFound("report_not_found", id=report_id)
    values = dict(row._mapping)
    body = bytes(values.pop("body"))
    return IssuedReport(**values, undelivered=troubles.get(report_id, ())), body


def note_undelivered(engine: Engine, report_id: int, found: Sequence[Undelivered]) -> None:
    """Keep where a report did not get to, in place of what was kept of it before."""
    with (
        storage_errors(where(engine)),
        engine.connect().execution_options(paidan_writes=True) as connection,
        connection.begin(),
    ):
        old = report_deliveries.c.report_id == report_id
        connection.execute(delete(report_deliveries).where(old))
        for each in found:
            connection.execute(
                insert(report_deliveries).values(
                    report_id=report_id,
                    way=each.way,
                    target=each.target,
                    code=each.code,
                    detail=each.detail,
                    subject=each.subject,
                    letter=each.text,
                )
            )


def _undelivered(connection: Connection) -> dict[int, tuple[Undelivered, ...]]:
    found: dict[int, tuple[Undelivered, ...]] = {}
    for row in connection.execute(select(report_deliveries).order_by(report_deliveries.c.id)):
        each = Undelivered(row.way, row.target, row.code, row.detail, row.subject, row.letter)
        found[row.report_id] = (*found.get(row.report_id, ()), each)
    return found


def first_order_at(engine: Engine) -> datetime | None:
    """When the earliest order of the company was reported; None without orders."""
    with storage_errors(where(engine)), engine.connect() as connection:
        found: datetime | None = connection.execute(
            select(func.min(work_orders.c.reported_at))
        ).scalar()
    return found
