"""Rows on their way from the reader's process: pickled batches in a temporary file.

A file and not a pipe, because a ledger is read more than once (inspected, previewed, imported) and
must not stay in memory meanwhile. Unpickling admits the types of cells only.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from domain.ledgers.cells import Row

_BATCH_CELLS = 20_000
_BATCH_ROWS = 2_000
_ADMITTED = frozenset(
    (
        ("datetime", "date"),
        ("datetime", "datetime"),
        ("datetime", "time"),
        ("datetime", "timedelta"),
        ("datetime", "timezone"),
        ("domain.ledgers.cells", "CellError"),
        ("copyreg", "_reconstructor"),
        ("builtins", "object"),
    )
)


@dataclass(slots=True)
class SheetIndex:
    """``batches``: (offset, length, last row number) of each batch; ``rows``: last row number,
    ``columns``: widest row."""

    batches: list[tuple[int, int, int]] = field(default_factory=list)
    rows: int = 0
    columns: int = 0

    def thinned(self, rows: int) -> SheetIndex:
        """The same with some of the batches only, about ``rows`` rows: the first, the last, and
        others evenly between."""
        wanted = max(3, rows * len(self.batches) // max(self.rows, 1))
        if wanted >= len(self.batches):
            return self
        step = (len(self.batches) - 1) / (wanted - 1)
        places = sorted({round(place * step) for place in range(wanted)} | {0, 1})
        return SheetIndex([self.batches[place] for place in places], self.rows, self.columns)


def write_rows(target: BinaryIO, rows: Iterator[Row]) -> SheetIndex:
    """Append ``rows`` (of one sheet, in order) to ``target`` and say where they lie."""
    index = SheetIndex()
    batch: list[Row] = []
    cells_in_batch = 0
    for row in rows:
        batch.append(row)
        width = len(row[1])
        cells_in_batch += width
        if width > index.columns:
            index.columns = width
        if cells_in_batch >= _BATCH_CELLS or len(batch) >= _BATCH_ROWS:
            _write_batch(target, index, batch)
            batch, cells_in_batch = [], 0
    if batch:
        _write_batch(target, index, batch)
    return index


def _write_batch(target: BinaryIO, index: SheetIndex, batch: list[Row]) -> None:
    offset = target.tell()
    packed = pickle.dumps(batch, protocol=5)
    target.write(packed)
    last = batch[-1][0]
    index.batches.append((offset, len(packed), last))
    index.rows = last


def read_rows(source: BinaryIO, index: SheetIndex, start_row: int = 1) -> Iterator[Row]:
    """The rows of one sheet from ``start_row`` on; skips whole batches before it."""
    for offset, length, last in index.batches:
        if last < start_row:
            continue
        source.seek(offset)
        packed = source.read(length)
        for row in _CellUnpickler(io.BytesIO(packed)).load():
            if row[0] >= start_row:
                yield row


class _CellUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        if (module, name) in _ADMITTED:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is no cell")
