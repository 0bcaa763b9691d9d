"""The rows of a ledger on their way in, and how a batch is to read them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from itertools import takewhile
from typing import Any, NamedTuple

from domain.ledgers.cells import Cell
from domain.ledgers.fields import LedgerKind
from domain.ledgers.inspection import SheetInspection
from domain.ledgers.layout import Layout, TableRow, table_rows
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.plain import cells_from_plain, problem_from_plain, values_from_plain
from domain.ledgers.problems import RowProblem
from domain.ledgers.records import read_records
from domain.ledgers.rows import RowKind
from persistence.spreadsheets.opened import SpooledSheets
from persistence.types import quick_loads

#: Keys that name one record for good; others may belong to several alike.
_ENDS = frozenset({"status", "finished_at", "closed_at", "resolution"})
_STRONG = frozenset({"code", "serial_number", "number", "phone"})


@dataclass(frozen=True, slots=True)
class Job:
    """What to import. ``sheets``: (position, inspection); each has its own form of ``mapping``.
    ``keys``: fields that make two rows the same record; ``keys_given``: a person said so.
    ``same_as``: (sheet name, row) → id of the record, or the row, a person said it is."""

    workbook: SpooledSheets
    file_name: str
    file_digest: str
    sheets: Sequence[tuple[int, SheetInspection]]
    mapping: LedgerMapping
    zone: tzinfo
    keys: tuple[str, ...] = ()
    keys_given: bool = False
    same_as: Mapping[tuple[str, int], int | tuple[str, int]] = field(default_factory=dict)

    @property
    def kind(self) -> LedgerKind:
        return self.mapping.kind

    @property
    def total(self) -> int:
        return sum(sheet.records for _, sheet in self.sheets)

    @property
    def tells_the_end(self) -> bool:
        """Whether a column says how an order ended or stands. A ledger without one is a record of
        the past: what is months old in it is no work for today."""
        return not _ENDS.isdisjoint(self.mapping.fields)

    def same_key_is_same(self, keys: Sequence[str]) -> bool:
        """Whether two rows of one file with the same of ``keys`` are one record."""
        return self.keys_given or not _STRONG.isdisjoint(keys)


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


class WaitingRow(NamedTuple):
    """A staged row as it is stored; ``source`` and ``problems`` are JSON."""

    id: int
    row: int
    source: str
    problems: str | None

    def ledger_row(self, kind: LedgerKind, *, refused: bool = False) -> LedgerRow:
        """The row read."""
        plain: Mapping[str, Any] = quick_loads(self.source)
        problems = json.loads(self.problems) if self.problems else ()
        return LedgerRow(
            sheet=plain["sheet"],
            row=self.row,
            cells=cells_from_plain(plain["cells"]) if "cells" in plain else (),
            values=values_from_plain(kind, plain["values"]),
            problems=tuple([problem_from_plain(each) for each in problems]),
            refused=refused,
            id=self.id,
        )


class Stretch(NamedTuple):
    """Rows of the sheet at ``position``; ``last`` None: to its end."""

    position: int
    first: int = 1
    last: int | None = None


def read_rows(
    job: Job,
    on_skipped: Callable[[int, TableRow], object] = lambda _position, _row: None,
    stretches: Sequence[Stretch] | None = None,
) -> Iterator[LedgerRow]:
    """All records of the job, or of ``stretches`` of it, sheet by sheet; ``on_skipped(position,
    row)`` hears of the others."""
    sheets = dict(job.sheets)
    for stretch in [Stretch(each) for each in sheets] if stretches is None else stretches:
        sheet = sheets[stretch.position]
        settings = sheet.settings(job.zone, date_1904=job.workbook.date_1904)
        present: list[TableRow] = []

        def watched(
            stretch: Stretch = stretch,
            layout: Layout = sheet.layout,
            present: list[TableRow] = present,
        ) -> Iterator[TableRow]:
            rows = job.workbook.iter_rows(stretch.position, stretch.first)
            if stretch.last is not None:
                last = stretch.last
                rows = takewhile(lambda row: row[0] <= last, rows)
            for row in table_rows(layout, rows):
                if row.kind is RowKind.RECORD:
                    present[:] = [row]
                    yield row
                else:
                    on_skipped(stretch.position, row)

        for record in read_records(watched(), sheet.layout, sheet.mapping, settings):
            yield LedgerRow(
                record.sheet,
                record.row,
                present[0].cells,
                record.values,
                record.problems,
                record.refused,
            )
