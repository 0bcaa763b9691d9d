"""The same ledger in every container and layout: its records always come out the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from domain.ledgers.cells import Row, SheetInfo
from domain.ledgers.fields import LedgerKind
from domain.ledgers.inspection import SheetInspection, inspect_sheet
from domain.ledgers.records import Record
from persistence.spreadsheets.calamine_reader import Unsuited
from persistence.spreadsheets.dispatch import Options, read_bytes
from tests.unit.domain.ledgers.reading import records_of
from tests.unit.persistence.spreadsheets import corpus


class ReadSheet:
    """The first sheet of a file, read in this process."""

    format = encoding = separator = ""

    def __init__(self, data: bytes) -> None:
        for careful in (False, True):
            try:
                sheet = next(read_bytes(data, Options(careful=careful)).sheets)
                self._rows = list(sheet.rows)
            except Unsuited:
                continue
            break
        last = self._rows[-1][0]
        width = max(len(cells) for _, cells in self._rows)
        self.sheets = [
            SheetInfo(sheet.name, sheet.visible, last, width, tuple(sheet.merged), sheet.damaged)
        ]

    def iter_rows(self, sheet: int | str, start_row: int = 1) -> Iterator[Row]:
        return ((number, list(cells)) for number, cells in self._rows if number >= start_row)

    def sample_rows(self, sheet: int | str, rows: int) -> Iterator[Row]:
        return self.iter_rows(sheet)


def read(data: bytes) -> tuple[SheetInspection, list[Record]]:
    book = ReadSheet(data)
    sheet = inspect_sheet(book, 0, kind=LedgerKind.ASSETS)
    return sheet, list(records_of(book, 0, sheet))


@pytest.mark.parametrize("name", corpus.CONTAINERS)
def test_every_container_gives_the_same_records(name: str) -> None:
    sheet, records = read(corpus.CONTAINERS[name])
    assert [item.field for item in sheet.mapping.columns] == [
        "code", "name", "model", "location", "purchased_on", "notes",
    ]  # fmt: skip
    assert [record.values["code"] for record in records] == corpus.CODES
    assert records[0].values["purchased_on"] == date(2022, 3, 16)
    assert not any(record.refused for record in records)


@pytest.mark.parametrize("name", corpus.LAYOUTS)
def test_every_layout_gives_the_same_records(name: str) -> None:
    _, records = read(corpus.text(corpus.LAYOUTS[name]).encode())
    assert [record.values["code"] for record in records] == corpus.CODES
    assert [record.values["name"] for record in records] == ["中央空调", "水泵", "电梯"]
    assert records[0].values["purchased_on"] == date(2022, 3, 16)


def test_a_table_without_titles_is_read_as_one() -> None:
    sheet, records = read(corpus.text(corpus.RECORDS * 2).encode())
    assert (sheet.layout.header_rows, len(records)) == ((), 6)
