"""What the screens ask of the importer, and what they get back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from domain.ledgers.fields import LedgerKind
from domain.ledgers.inspection import Inspection, SheetInspection
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.problems import RowProblem


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """``proposed``: places of the sheets that belong together and are worth importing."""

    path: Path
    inspection: Inspection
    proposed: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ImportChoice:
    """What a person decided. ``mapping`` None: as proposed; ``sheets``: places, read alike."""

    path: Path
    kind: LedgerKind
    sheets: tuple[int, ...]
    mapping: LedgerMapping | None = None
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row as the spreadsheet shows it. ``kind``: 'above', 'header', or a value of
    :class:`domain.ledgers.rows.RowKind`."""

    number: int
    texts: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of a sheet and, over all sheets chosen, what an import would do."""

    sheet: SheetInspection
    rows: tuple[PreviewRow, ...]
    read: int
    created: int
    updated: int
    unchanged: int
    refused: int
    problems: tuple[RowProblem, ...]
    problem_counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class UndoneImport:
    """``kept_titles``: the first of those that were edited since or are needed by others."""

    removed: int
    restored: int
    kept: int
    kept_titles: tuple[str, ...] = ()
