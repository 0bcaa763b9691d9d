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
    ``as_before``: ledgers with the same titles are read as the last time. ``together``: the sheets
    that are read together, None: as proposed. ``left_out``: titles of columns nobody wants."""

    mapping: LedgerMapping | None = None
    keys: tuple[str, ...] = ()
    sheets: dict[int, SheetDecision] = field(default_factory=dict)
    fixes: dict[tuple[int, int, int], str] = field(default_factory=dict)
    merged: dict[tuple[str, int], Twin] = field(default_factory=dict)
    as_before: bool = True
    together: tuple[int, ...] | None = None
    left_out: set[str] = field(default_factory=set)

    def group(self, opened: OpenedFile) -> tuple[int, ...]:
        """The sheets that are read together, when one of them is in sight."""
        return opened.proposed if self.together is None else self.together

    def places(self, opened: OpenedFile, place: int) -> tuple[int, ...]:
        """What is read with the sheet at ``place`` in sight."""
        # A sheet with a header of its own is read on its own.
        alike = place in self.group(opened) and not any(
            each.header_rows is not None or each.area for each in self.sheets.values()
        )
        return self.group(opened) if alike else (place,)

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

    def set_field(self, shown: LedgerMapping, column: int, title: str, name: str) -> None:
        """``shown``: the mapping in sight, of which one column is to feed another field."""
        self.mapping = shown.with_field(column, title, name)
        if name:
            self.left_out.discard(title)
        else:
            self.left_out.add(title)

    def merge(self, twin: Twin, *, one: bool) -> None:
        if one:
            self.merged[twin.sheet, twin.row] = twin
        else:
            self.merged.pop((twin.sheet, twin.row), None)

    def choice(self, opened: OpenedFile, kind: LedgerKind, place: int) -> ImportChoice:
        """With the sheet at ``place`` in sight, and those that are read like it."""
        return ImportChoice(
            opened.path,
            kind,
            self.places(opened, place),
            self.mapping,
            self.keys,
            dict(self.sheets),
            dict(self.fixes),
            {place: twin.other for place, twin in self.merged.items()},
            frozenset(self.left_out),
        )
