"""What a person has decided about the opened ledger so far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from domain.ledgers.fields import LedgerKind
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.rows import RowKind
from domain.ports.imports import CellRange, ImportChoice, OpenedFile, SheetDecision, Twin


@dataclass(slots=True)
class Decisions:
    """``mapping`` None: as proposed; ``keys`` (): as the rows suggest. ``sheets``: by place.
    ``fixes``: (place, row, column) → what the cell is to say. ``merged``: by (sheet name, row).
    ``as_before``: ledgers with the same titles are read as the last time."""

    mapping: LedgerMapping | None = None
    keys: tuple[str, ...] = ()
    sheets: dict[int, SheetDecision] = field(default_factory=dict)
    fixes: dict[tuple[int, int, int], str] = field(default_factory=dict)
    merged: dict[tuple[str, int], Twin] = field(default_factory=dict)
    as_before: bool = True

    def about(self, place: int) -> SheetDecision:
        return self.sheets.get(place, SheetDecision())

    def set_header(self, place: int, rows: tuple[int, ...]) -> None:
        """() where the table has no titles."""
        self.mapping = None
        self.sheets[place] = replace(self.about(place), header_rows=rows)

    def set_range(self, place: int, area: CellRange | None) -> None:
        self.mapping = None
        self.sheets[place] = replace(self.about(place), area=area)

    def set_row_kind(self, place: int, row: int, kind: RowKind) -> None:
        known = self.about(place)
        self.sheets[place] = replace(known, row_kinds={**known.row_kinds, row: kind})

    def merge(self, twin: Twin, *, one: bool) -> None:
        if one:
            self.merged[twin.sheet, twin.row] = twin
        else:
            self.merged.pop((twin.sheet, twin.row), None)

    def choice(self, opened: OpenedFile, kind: LedgerKind, place: int) -> ImportChoice:
        """With the sheet at ``place`` in sight, and those that are read like it."""
        # A sheet with a header of its own is read on its own.
        alike = place in opened.proposed and not any(
            each.header_rows is not None or each.area for each in self.sheets.values()
        )
        return ImportChoice(
            opened.path,
            kind,
            opened.proposed if alike else (place,),
            self.mapping,
            self.keys,
            dict(self.sheets),
            dict(self.fixes),
            {place: twin.other for place, twin in self.merged.items()},
        )
