"""What the screens ask of the importer, and what they get back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from domain.ledgers.fields import LedgerKind
from domain.ledgers.inspection import Inspection, SheetInspection
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.problems import RowProblem
from domain.ledgers.rows import RowKind

#: Columns of the widest sheet a spreadsheet program knows.
_WIDEST = 16_384


@dataclass(frozen=True, slots=True)
class CellRange:
    """A part of a sheet, all bounds included; rows from 1, columns from 0, ``last_row`` 0: to the
    end."""

    first_row: int = 1
    last_row: int = 0
    first_column: int = 0
    last_column: int = _WIDEST - 1


@dataclass(frozen=True, slots=True)
class Remembered:
    """How a ledger with the same titles was read the last time."""

    mapping: LedgerMapping
    keys: tuple[str, ...]
    used_at: datetime


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """``proposed``: places of the sheets that belong together and are worth importing.
    ``remembered``: by place of the sheet, where one like it was imported before. ``whole``: False
    when only the beginning was read so far."""

    path: Path
    inspection: Inspection
    proposed: tuple[int, ...]
    remembered: Mapping[int, Remembered] = field(default_factory=dict)
    whole: bool = True


@dataclass(frozen=True, slots=True)
class SheetDecision:
    """What a person said about one sheet. ``header_rows`` None: as found, (): there is none.
    ``row_kinds``: single rows that are something else than they were taken for."""

    header_rows: tuple[int, ...] | None = None
    area: CellRange | None = None
    row_kinds: Mapping[int, RowKind] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportChoice:
    """What a person decided. ``mapping`` None: as proposed; ``sheets``: places, read alike;
    ``keys`` (): as suggested. ``decisions``: by place. ``fixes``: (place, row, column 0-based) →
    what the cell is to say. ``left_out``: titles of columns a person does not want. ``same_as``: (sheet name, row) → id of the record it is,
    or the row that is the same."""

    path: Path
    kind: LedgerKind
    sheets: tuple[int, ...]
    mapping: LedgerMapping | None = None
    keys: tuple[str, ...] = ()
    decisions: Mapping[int, SheetDecision] = field(default_factory=dict)
    fixes: Mapping[tuple[int, int, int], str] = field(default_factory=dict)
    same_as: Mapping[tuple[str, int], int | tuple[str, int]] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row as the spreadsheet shows it. ``kind``: 'above', 'header', or a value of
    :class:`domain.ledgers.rows.RowKind`."""

    number: int
    texts: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of a sheet, and how they are read."""

    sheet: SheetInspection
    rows: tuple[PreviewRow, ...]


@dataclass(frozen=True, slots=True)
class Twin:
    """A new row that looks like a record there is, or like an earlier row: ``row_texts`` and
    ``other_texts`` by field name, side by side. ``other``: id of the record, or (sheet, row).
    ``why``: the field that agrees."""

    sheet: str
    row: int
    row_texts: Mapping[str, str]
    other: int | tuple[str, int]
    other_texts: Mapping[str, str]
    why: str


@dataclass(frozen=True, slots=True)
class Outlook:
    """What an import of all sheets chosen would do. ``keys``: by which records are told apart."""

    keys: tuple[str, ...]
    read: int
    created: int
    updated: int
    unchanged: int
    refused: int
    problems: tuple[RowProblem, ...]
    problem_counts: Mapping[str, int]
    twins: tuple[Twin, ...] = ()


@dataclass(frozen=True, slots=True)
class UndoneImport:
    """``kept_titles``: the first of those that were edited since or are needed by others."""

    removed: int
    restored: int
    kept: int
    kept_titles: tuple[str, ...] = ()
