"""The rows of a ledger on their way in, and how a batch is to read them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Any

from domain.ledgers.cells import Cell
from domain.ledgers.fields import LedgerKind
from domain.ledgers.inspection import SheetInspection
from domain.ledgers.keys import suggest_keys
from domain.ledgers.layout import TableRow, table_rows
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.problems import RowProblem
from domain.ledgers.records import Record, read_records
from persistence.spreadsheets.opened import OpenedWorkbook

#: Keys that name one record for good; others may belong to several alike.
_STRONG = frozenset({"code", "serial_number", "number", "phone"})


@dataclass(frozen=True, slots=True)
class Job:
    """What to import. ``sheets``: (position, inspection), all read with the same ``mapping``.
    ``keys``: fields that make two rows the same record; ``keys_given``: a person said so."""

    workbook: OpenedWorkbook
    file_name: str
    file_digest: str
    sheets: Sequence[tuple[int, SheetInspection]]
    mapping: LedgerMapping
    zone: tzinfo
    keys: tuple[str, ...] = ()
    keys_given: bool = False

    @property
    def kind(self) -> LedgerKind:
        return self.mapping.kind

    @property
    def total(self) -> int:
        return sum(sheet.records for _, sheet in self.sheets)

    @property
    def same_key_is_same(self) -> bool:
        """Whether two rows of one file with the same key are one record."""
        return self.keys_given or not _STRONG.isdisjoint(self.keys)


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One record: the cells as read, its values by field, what was wrong. ``id``: of its staged
    row, 0 when it is not staged."""

    sheet: str
    row: int
    cells: Sequence[Cell]
    values: Mapping[str, Any]
    problems: tuple[RowProblem, ...] = ()
    refused: bool = False
    id: int = 0


def read_rows(job: Job) -> Iterator[LedgerRow]:
    """All records of the job, sheet by sheet."""
    for position, sheet in job.sheets:
        for record, cells in _records(job, position, sheet):
            yield LedgerRow(
                record.sheet, record.row, cells, record.values, record.problems, record.refused
            )


def with_suggested_keys(job: Job) -> Job:
    """The job with the keys its records suggest, unless a person named some."""
    if job.keys_given:
        return job
    records = (
        record for position, sheet in job.sheets for record, _ in _records(job, position, sheet)
    )
    return replace(job, keys=suggest_keys(job.kind, job.mapping, records))


def _records(
    job: Job, position: int, sheet: SheetInspection
) -> Iterator[tuple[Record, Sequence[Cell]]]:
    settings = sheet.settings(job.zone, date_1904=job.workbook.date_1904)
    present: list[TableRow] = []

    def watched() -> Iterator[TableRow]:
        for row in table_rows(sheet.layout, job.workbook.iter_rows(position)):
            present[:] = [row]
            yield row

    for record in read_records(watched(), sheet.layout, job.mapping, settings):
        yield record, present[0].cells
