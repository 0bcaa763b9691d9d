"""What was seen in a ledger, on its way from the reader's process: the profile of every column is
long work for the interpreter, which the window's process would feel.

Unpickling admits what an inspection is made of only.
"""

from __future__ import annotations

import pickle
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from domain.geo import Datum
from domain.ledgers.cells import MergedRange, SheetInfo, Workbook
from domain.ledgers.columns import ColumnProfile
from domain.ledgers.dates import DateOrder
from domain.ledgers.fields import LedgerKind
from domain.ledgers.inspection import Inspection, SheetInspection, inspect
from domain.ledgers.layout import Layout
from domain.ledgers.mapping import ColumnMapping, LedgerMapping
from domain.ledgers.problems import RowProblem, Severity
from domain.ledgers.rows import RowKind
from domain.ledgers.shapes import Shape

_NAME = "look"
_ADMITTED = {
    (admitted.__module__, admitted.__qualname__): admitted
    for admitted in (
        ColumnMapping,
        ColumnProfile,
        Counter,
        DateOrder,
        Datum,
        Inspection,
        Layout,
        LedgerKind,
        LedgerMapping,
        MergedRange,
        RowKind,
        RowProblem,
        Severity,
        Shape,
        SheetInfo,
        SheetInspection,
    )
}


@dataclass(frozen=True, slots=True)
class Look:
    """What to look for: see :func:`domain.ledgers.inspection.inspect`. ``kind`` None: guess."""

    file_name: str = ""
    kind: LedgerKind | None = None
    sample: int | None = None

    def at(self, workbook: Workbook) -> Inspection:
        return inspect(workbook, self.kind, self.file_name, sample=self.sample)

    def to_plain(self) -> list[Any]:
        return [self.file_name, self.kind and self.kind.value, self.sample]

    @classmethod
    def from_plain(cls, plain: list[Any]) -> Look:
        file_name, kind, sample = plain
        return cls(file_name, LedgerKind(kind) if kind else None, sample)


def keep_look(folder: Path, inspection: Inspection) -> None:
    """Put it beside the rows it is of."""
    (folder / _NAME).write_bytes(pickle.dumps(inspection, protocol=5))


def kept_look(folder: Path) -> Inspection | None:
    """What :func:`keep_look` put there; None where it did not come that far."""
    try:
        with (folder / _NAME).open("rb") as source:
            found = _LookUnpickler(source).load()
    except (OSError, EOFError, pickle.UnpicklingError):
        return None
    return found if isinstance(found, Inspection) else None


class _LookUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        try:
            return _ADMITTED[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a look") from None
