"""Reading an inspected sheet whole, as an import reads it in portions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from domain.ledgers.cells import Workbook
from domain.ledgers.inspection import SheetInspection
from domain.ledgers.keys import KeyTally, best_key
from domain.ledgers.layout import table_rows
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.records import Record, read_records


def records_of(workbook: Workbook, position: int, sheet: SheetInspection) -> Iterator[Record]:
    rows = table_rows(sheet.layout, workbook.iter_rows(position))
    return read_records(rows, sheet.layout, sheet.mapping, sheet.settings())


def key_among(mapping: LedgerMapping, records: Iterable[Record]) -> tuple[str, ...]:
    """What tells ``records`` from each other."""
    tally = KeyTally(mapping.kind, mapping)
    for record in records:
        if not record.refused:
            tally.add(record.values)
    return best_key(mapping.kind, mapping, [tally.part()]).fields
