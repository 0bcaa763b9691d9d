"""A long ledger divided among several processes that judge its rows side by side."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from domain.ledgers.inspection import SheetInspection
from persistence.imports.rows import Job, Stretch

#: Rows that are worth a process of their own.
SHARE = 10_000
_MOST = 4


@dataclass(slots=True)
class _Cut:
    """``at``: the first record, counted from 0, of the share that begins there."""

    at: int
    stretches: list[Stretch]


def shares_of(job: Job) -> list[tuple[Stretch, ...]]:
    """The rows of ``job`` in order, in as many shares of about the same size as there are
    processors for; empty ones are left out."""
    count = max(1, min(_processors(), _MOST, job.total // SHARE))
    cuts = [_Cut(job.total * place // count, []) for place in range(count)]
    current, before = 0, 0
    for position, sheet in job.sheets:
        begin = 1
        while current + 1 < count and cuts[current + 1].at < before + sheet.records:
            current += 1
            row = _row_of(sheet, cuts[current].at - before)
            if row > begin and _is_divisible(sheet):
                cuts[current - 1].stretches.append(Stretch(position, begin, row - 1))
                begin = row
            # else: the whole sheet goes to the share that begins in it
        cuts[current].stretches.append(Stretch(position, begin, None))
        before += sheet.records
    return [tuple(cut.stretches) for cut in cuts if cut.stretches]


def _processors() -> int:
    return os.cpu_count() or 1


def _row_of(sheet: SheetInspection, record: int) -> int:
    """About where the ``record``-th record stands."""
    first, last = sheet.layout.first_record_row, sheet.info.rows
    return first + (last - first + 1) * record // max(sheet.records, 1)


def _is_divisible(sheet: SheetInspection) -> bool:
    """Whether a row means the same without those above it."""
    layout = sheet.layout
    tall: Sequence[object] = [
        area
        for area in layout.merged
        if area.last_row > area.first_row and area.last_row >= layout.first_record_row
    ]
    return not sheet.mapping.section_field and not (layout.fill_merged and tall)
