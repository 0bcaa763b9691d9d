"""Opens a ledger for an import and turns a person's choices into a job."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import tzinfo
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import Any

from domain.errors import InvalidInput
from domain.ledgers.fields import FIELDS, OWN, LedgerKind, field_of
from domain.ledgers.inspection import Inspection, SheetInspection
from domain.ledgers.layout import SAMPLE_ROWS, Layout, find_layout
from domain.ledgers.mapping import LedgerMapping, corrected, mapping_from_plain
from domain.ledgers.proposals import with_own_fields
from domain.ledgers.titles import normal_title
from domain.ports.imports import ImportChoice, SheetDecision
from persistence.imports.looking import SheetLook, look
from persistence.imports.rows import Job
from persistence.spreadsheets.adjusted import AdjustedSheets
from persistence.spreadsheets.looks import Look
from persistence.spreadsheets.opened import OpenedWorkbook, SpooledSheets, open_workbook

#: Bytes of a workbook that takes seconds to read, and the rows that are shown meanwhile.
_LARGE = 2_000_000
_BEGINNING = 400


@dataclass(frozen=True, slots=True)
class OpenedLedger:
    """A ledger, read and looked through. Close it to remove its temporary file. ``again``: by
    place, what a sheet was looked at once more for, and what was seen then."""

    path: Path
    digest: str
    workbook: OpenedWorkbook
    inspection: Inspection
    again: dict[int, tuple[object, SheetInspection]] = field(default_factory=dict)

    def close(self) -> None:
        self.workbook.close()

    def seen_as(
        self,
        kind: LedgerKind | None,
        sheets: tuple[int, ...],
        header_rows: tuple[int, ...] | None,
    ) -> Inspection:
        """What is seen of ``sheets`` (() all) with what a person knows better: what they list, in
        which rows the titles stand."""
        places = sheets or tuple(range(len(self.inspection.sheets)))
        decision = SheetDecision(header_rows)
        seen = tuple(self.sheet_as(self.workbook, place, kind, decision) for place in places)
        return replace(self.inspection, sheets=seen)

    def sheet_as(
        self,
        workbook: SpooledSheets,
        place: int,
        kind: LedgerKind | None,
        decision: SheetDecision | None = None,
        fixes: Mapping[tuple[int, int, int], str] = MappingProxyType({}),
    ) -> SheetInspection:
        """What is seen of one sheet of ``workbook``, which is this one with the ``fixes`` and the
        range of the ``decision``. Its rows are looked at once more only where that may change."""
        known = self.inspection.sheets[place]
        layout = _layout(self, workbook, place, decision)
        area = decision and decision.area
        fixed = tuple(item for item in fixes.items() if item[0][0] == place)
        if layout != known.layout or area or (fixed and known.complete):
            reason = (layout, area, fixed, kind)
            before = self.again.get(place)
            if before is None or before[0] != reason:
                wanted = SheetLook(workbook, place, kind, self.path.name, layout)
                before = self.again[place] = reason, look(wanted)
            known = before[1]
        return known.read_as(kind or known.kind)

    def sheet(self, name: str) -> tuple[int, SheetInspection]:
        """By name, or by number from 1; NotFound."""
        position = (
            int(name) - 1
            if name.isdecimal() and name not in {s.info.name for s in self.inspection.sheets}
            else name
        )
        place = self.workbook.sheet_position(position)
        return place, self.inspection.sheets[place]

    def proposed_sheets(self) -> tuple[int, ...]:
        """The sheets a person would want read together: the group with the most records, without
        sheets that repeat another's table."""
        sheets = self.inspection.sheets
        repeats = {
            place
            for place, sheet in enumerate(sheets)
            if any(problem.code == "same_table" for problem in sheet.problems)
        }
        groups = [
            tuple(place for place in group if place not in repeats)
            for group in self.inspection.groups()
        ]
        return max(
            (group for group in groups if group),
            key=lambda group: sum(sheets[place].records for place in group),
            default=(),
        )


def open_ledger(
    path: Path,
    *,
    password: str | None = None,
    kind: LedgerKind | None = None,
    encoding: str = "",
    separator: str = "",
    sample: int | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> OpenedLedger:
    """Read and inspect ``path``; ``encoding`` and ``separator`` overrule what would be found out,
    ``kind`` and ``sample``: see :func:`domain.ledgers.inspection.inspect`. InvalidInput with a code of
    :mod:`persistence.spreadsheets.refusals`; InterruptedError when ``cancelled``."""
    wanted = Look(path.name, kind, sample)
    workbook = open_workbook(
        path,
        password=password,
        encoding=encoding,
        separator=separator,
        cancelled=cancelled,
        look=wanted,
    )
    try:
        inspection = workbook.look() or wanted.at(workbook)
        with path.open("rb") as source:
            digest = hashlib.file_digest(source, "sha256").hexdigest()
        return OpenedLedger(path, digest, workbook, inspection)
    except BaseException:
        workbook.close()
        raise


def first_look(path: Path) -> OpenedLedger | None:
    """The beginning of a large workbook, to be looked at while the whole is read; None where that
    is as quick, or where only the whole can tell."""
    try:
        if path.stat().st_size < _LARGE:
            return None
        wanted = Look(path.name)
        workbook = open_workbook(path, beginning=_BEGINNING, look=wanted)
    except (InvalidInput, OSError):
        return None
    return OpenedLedger(path, "", workbook, workbook.look() or wanted.at(workbook))


def job_for(
    ledger: OpenedLedger,
    kind: LedgerKind,
    zone: tzinfo,
    *,
    sheets: tuple[int, ...] = (),
    mapping: LedgerMapping | Mapping[str, Any] | None = None,
    keys: tuple[str, ...] = (),
    own_fields: bool = True,
    header_rows: tuple[int, ...] | None = None,
    corrections: Sequence[tuple[str, str]] = (),
) -> Job:
    """``sheets`` () takes the proposed ones; ``own_fields``: in a mapping that nobody decided on,
    columns without a field become own ones; ``header_rows`` of all sheets, None as found;
    ``corrections``: (title or letter, field) on top of the mapping. InvalidInput:
    'ledger_nothing_to_read', a mapping or key that does not fit."""
    places = sheets or ledger.proposed_sheets()
    if not places:
        raise InvalidInput("ledger_nothing_to_read")
    if mapping is not None and not isinstance(mapping, LedgerMapping):
        titles = ledger.inspection.sheets[places[0]].layout.titles
        mapping = mapping_from_plain(mapping, titles, kind)
    decisions = {place: SheetDecision(header_rows) for place in places}
    choice = ImportChoice(ledger.path, kind, places, mapping, decisions=decisions)
    if corrections:
        job = job_of(ledger, choice, zone, own_fields=own_fields)
        titles = job.sheets[0][1].layout.titles
        choice = replace(choice, mapping=corrected(job.mapping, corrections, titles))
    return job_of(ledger, replace(choice, keys=keys), zone, own_fields=own_fields)


def job_of(
    ledger: OpenedLedger, choice: ImportChoice, zone: tzinfo, *, own_fields: bool = True
) -> Job:
    """The job of everything a person decided; errors as of :func:`job_for`."""
    kind, keys = choice.kind, choice.keys
    known = {spec.name for spec in FIELDS[kind]}
    for name in keys:
        if name not in known:
            raise InvalidInput("ledger_field_unknown", field=name, kind=kind.value)
    workbook = _adjusted(ledger.workbook, choice)
    read: list[tuple[int, SheetInspection]] = []
    for place in choice.sheets:
        decision = choice.decisions.get(place)
        sheet = ledger.sheet_as(workbook, place, kind, decision, choice.fixes)
        read.append((place, sheet))
    first = read[0][1]
    chosen = choice.mapping or first.mapping
    if choice.mapping is None and own_fields:
        chosen = with_own_fields(chosen, first.profiles)
    read = [
        (place, sheet.read_as(kind, _mapping_of(sheet, first, chosen, choice, own_fields)))
        for place, sheet in read
    ]
    for name in keys:
        if name not in chosen.fields:
            raise InvalidInput("ledger_key_not_mapped", field=name)
    return Job(
        workbook,
        ledger.path.name,
        ledger.digest,
        read,
        chosen,
        zone,
        keys,
        bool(keys),
        dict(choice.same_as),
    )


def _mapping_of(
    sheet: SheetInspection,
    first: SheetInspection,
    chosen: LedgerMapping,
    choice: ImportChoice,
    own_fields: bool,
) -> LedgerMapping:
    """The sheet of another year may have its columns in other places, or more of them: nobody has
    decided about those, so they go where they seem to belong."""
    if not sheet.layout.signature:
        return chosen
    proposed = with_own_fields(sheet.mapping, sheet.profiles) if own_fields else sheet.mapping
    if choice.mapping is None:
        return chosen if sheet.layout.signature == first.layout.signature else proposed
    mapping = chosen.for_titles(sheet.layout.titles)
    known = {item.title for item in chosen.columns} | {*first.layout.titles, *choice.left_out}
    titles = {normal_title(title) for title in known}
    for item in proposed.columns if own_fields else ():
        if item.title and normal_title(item.title) not in titles:
            free = field_of(mapping.kind, item.field).multiple or item.field not in mapping.fields
            mapping = mapping.with_field(item.column, item.title, item.field if free else OWN)
    return mapping


def _adjusted(workbook: OpenedWorkbook, choice: ImportChoice) -> SpooledSheets:
    ranges = {place: each.area for place, each in choice.decisions.items() if each.area}
    if not ranges and not choice.fixes:
        return workbook
    return AdjustedSheets(workbook, ranges, choice.fixes)


def _layout(
    ledger: OpenedLedger, workbook: SpooledSheets, place: int, decision: SheetDecision | None
) -> Layout:
    layout = ledger.inspection.sheets[place].layout
    if decision is None:
        return layout
    if decision.area is not None:
        layout = find_layout(workbook.sheets[place], workbook.iter_rows(place))
    if decision.header_rows is not None:
        rows = list(islice(workbook.iter_rows(place), SAMPLE_ROWS))
        layout = layout.with_header(rows, decision.header_rows)
    for row, what in decision.row_kinds.items():
        layout = layout.with_row_kind(row, what)
    return layout
