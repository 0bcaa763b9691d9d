"""Looks at a sheet once more, after a person said otherwise about its rows: a long one in a process
of its own, so that the window does not feel it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from domain.errors import InvalidInput
from domain.ledgers.fields import LedgerKind
from domain.ledgers.inspection import SheetInspection, inspect_sheet
from domain.ledgers.layout import Layout
from persistence.child_calls import ChildEnded, Progress, call_child, serve
from persistence.spreadsheets import refusals
from persistence.spreadsheets.limits import limit_this_process
from persistence.spreadsheets.opened import SpooledSheets

#: Rows of a long sheet that are looked at to see what it lists.
SAMPLE = 4_000
#: Cells that are looked at faster than a process begins.
_FEW = 20_000


@dataclass(frozen=True, slots=True)
class SheetLook:
    """``kind`` None: guess what the sheet lists."""

    workbook: SpooledSheets
    place: int
    kind: LedgerKind | None
    file_name: str
    layout: Layout


def look(wanted: SheetLook) -> SheetInspection:
    """What is seen of the sheet. InvalidInput when the looking process is ended from outside."""
    info = wanted.workbook.sheets[wanted.place]
    if info.rows * info.columns <= _FEW:
        return _look(wanted)
    sent = replace(wanted, workbook=wanted.workbook.spooled())
    try:
        found: SheetInspection = call_child("--look-at-ledger", sent, lambda _done, _total: None)
    except ChildEnded:
        raise InvalidInput(refusals.TOO_LARGE) from None
    return found


def _look(wanted: SheetLook) -> SheetInspection:
    return inspect_sheet(
        wanted.workbook,
        wanted.place,
        kind=wanted.kind,
        file_name=wanted.file_name,
        layout=wanted.layout,
        sample=SAMPLE,
    )


def _looked(wanted: SheetLook, progress: Progress) -> SheetInspection:
    del progress
    limit_this_process()
    return _look(wanted)


def main() -> int:
    """The child."""
    return serve(_looked)
