"""The rows an import refused, as they were read and with the reasons: put right, they come back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.composition.backend import Backend
from desktop.jobs import JobContext
from domain.ledgers.fields import LedgerKind
from domain.ledgers.problems import RowProblem, Severity
from domain.ledgers.records import text_of_value
from persistence.imports import batches
from persistence.imports.rows import LedgerRow
from persistence.queries import open_queries


def export_refused(
    backend: Backend,
    zone: ZoneInfo,
    batch_id: int,
    out: Path,
    words: Callable[[RowProblem], str],
    ctx: JobContext,
) -> int:
    """Write them to ``out``, .xlsx or .csv; how many there were. May be cancelled."""
    from exports.workbook_tables import export_table
    from exports.workbook_writer import TableColumn

    with open_queries(backend.engine) as reader:
        batch, read, _ = batches.read_batch(reader.connection, batch_id)
        titles = list(read["titles"])
        titles += [""] * (batches.widest_refused(reader.connection, batch_id) - len(titles))
        translate = QCoreApplication.translate
        columns = [
            TableColumn(translate("Imports", "Sheet")),
            TableColumn(translate("Imports", "Row")),
            TableColumn(translate("Imports", "Reason")),
            *[TableColumn(title or f"{place + 1}") for place, title in enumerate(titles)],
        ]

        def line(row: LedgerRow) -> tuple[str, ...]:
            reasons = [words(each) for each in row.problems if each.severity is Severity.ERROR]
            cells = [text_of_value(cell) for cell in row.cells]
            cells += [""] * (len(titles) - len(cells))
            return (row.sheet, str(row.row), "; ".join(reasons), *cells)

        def written(count: int) -> None:
            ctx.raise_if_cancelled()
            ctx.progress(count, batch.refused)

        rows = batches.refused_rows(reader.connection, batch_id, LedgerKind(batch.kind))
        return export_table(columns, map(line, rows), out, zone, on_rows=written)
