"""What the importer sees in a ledger before anything is read into the database."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, tzinfo

from domain.ledgers.cells import CellError, Row, SheetInfo, Workbook, text_of
from domain.ledgers.columns import ColumnProfile, ColumnSampler
from domain.ledgers.converters import ReadSettings, shown
from domain.ledgers.fields import LedgerKind
from domain.ledgers.keys import default_keys
from domain.ledgers.layout import Layout, find_layout, table_rows
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.problems import RowProblem, Severity
from domain.ledgers.proposals import guess_kind, mapping_for, section_field_for
from domain.ledgers.rows import RowKind
from domain.ledgers.sheet_problems import (
    LISTED,
    first_text,
    note_errors,
    sheet_problems,
    skipped_problems,
    without_late_sections,
)
from domain.ledgers.titles import normal_title

_NEAR_ROWS = 40
#: What a number format adds to a value.
_TRIMMINGS = re.compile(r"[¥￥$€,\s元]|\.0+$|(?<=\.\d)0+$")
#: Sheets of a file that are each asked what they list.
_GUESSED = 12


@dataclass(frozen=True, slots=True)
class SheetInspection:
    """One sheet. ``records``: how many; ``skipped``: rows below the header that are none, with
    their kind and first text. ``kind_confidence`` 0..1. ``mapping`` is a proposal, or what a person
    decided. ``noted``: problems that no mapping changes. Not ``complete``: a sample was looked at,
    ``records`` is an estimate."""

    info: SheetInfo
    layout: Layout
    profiles: tuple[ColumnProfile, ...]
    kind_confidence: float
    mapping: LedgerMapping
    records: int
    skipped: tuple[tuple[int, RowKind, str], ...]
    noted: tuple[RowProblem, ...]
    complete: bool = True

    @property
    def kind(self) -> LedgerKind:
        return self.mapping.kind

    @property
    def keys(self) -> tuple[str, ...]:
        return default_keys(self.kind, self.mapping)

    @property
    def problems(self) -> tuple[RowProblem, ...]:
        found = sheet_problems(self.info, self.layout, self.profiles, self.mapping, self.records)
        return (*self.noted, *found)

    def read_as(self, kind: LedgerKind, mapping: LedgerMapping | None = None) -> SheetInspection:
        """The same sheet as one that lists ``kind``: with ``mapping``, or with the one proposed for
        that. The rows need not be looked at again for it."""
        if mapping is None:
            if kind is self.kind:
                return self
            mapping = proposed_mapping(self.profiles, kind, self.skipped)
        return replace(self, mapping=mapping, kind_confidence=1.0)

    @property
    def proposed(self) -> bool:
        """Whether a person would want this sheet read."""
        return self.info.visible and not self.info.damaged and self.records > 0

    def settings(self, time_zone: tzinfo = UTC, *, date_1904: bool = False) -> ReadSettings:
        """What the values said about how to read them."""
        orders = {profile.index: profile.date_order for profile in self.profiles}
        return ReadSettings(time_zone, orders, date_1904, self.mapping.datum)


@dataclass(frozen=True, slots=True)
class Inspection:
    format: str
    encoding: str
    separator: str
    sheets: tuple[SheetInspection, ...]

    @property
    def problems(self) -> tuple[RowProblem, ...]:
        return tuple(problem for sheet in self.sheets for problem in sheet.problems)

    def groups(self) -> tuple[tuple[int, ...], ...]:
        """Places of proposed sheets with the same columns, or nearly the same: one ledger cut into
        years or pages, to which a column was added one year."""
        found: list[list[int]] = []
        for position, sheet in enumerate(self.sheets):
            if not sheet.proposed:
                continue
            for places in found:
                if _is_one_ledger(self.sheets[places[0]].layout, sheet.layout):
                    places.append(position)
                    break
            else:
                found.append([position])
        return tuple(tuple(places) for places in found)


def inspect(
    workbook: Workbook,
    kind: LedgerKind | None = None,
    file_name: str = "",
    raise_if_cancelled: Callable[[], None] = lambda: None,
    sample: int | None = None,
) -> Inspection:
    """Look through every sheet. ``kind`` None guesses what it lists. ``sample``: of longer sheets
    look at so many rows only, and estimate the rest."""
    sheets: list[SheetInspection] = []
    alike: dict[str, SheetInspection] = {}
    for position, info in enumerate(workbook.sheets):
        raise_if_cancelled()
        layout = find_layout(info, workbook.iter_rows(position))
        # A sheet for every day of the year: what a dozen of them list, the others list.
        first = alike.get(layout.signature) if position >= _GUESSED and not kind else None
        sheet = inspect_sheet(
            workbook,
            position,
            kind=first.kind if first else kind,
            file_name=file_name,
            layout=layout,
            sample=sample,
        )
        if first:
            sheet = replace(sheet, kind_confidence=first.kind_confidence)
        elif sheet.layout.signature and sheet.records:
            alike.setdefault(sheet.layout.signature, sheet)
        sheets.append(_told_apart(sheet, sheets, info))
    return Inspection(workbook.format, workbook.encoding, workbook.separator, tuple(sheets))


def inspect_sheet(
    workbook: Workbook,
    position: int,
    *,
    kind: LedgerKind | None = None,
    file_name: str = "",
    layout: Layout | None = None,
    mapping: LedgerMapping | None = None,
    sample: int | None = None,
) -> SheetInspection:
    """One sheet, with the layout and the mapping a person decided on, where given; ``sample`` as
    for :func:`inspect`."""
    info = workbook.sheets[position]
    layout = layout or find_layout(info, workbook.iter_rows(position))
    sampler = ColumnSampler(len(layout.titles) or info.columns)
    noted: list[RowProblem] = []
    skipped: list[tuple[int, RowKind, str]] = []
    records = failures = last_record = 0
    seen = 0
    thinned = sample is not None and info.rows > 2 * sample
    rows = workbook.sample_rows(position, sample or 0) if thinned else workbook.iter_rows(position)
    for row in table_rows(layout, rows):
        seen += 1
        if row.kind is not RowKind.RECORD:
            skipped.append((row.number, row.kind, first_text(row)))
            continue
        records += 1
        last_record = row.number
        sampler.add(row.cells)
        if CellError in {cell.__class__ for cell in row.cells}:
            failures += note_errors(noted, layout, row, LISTED - failures)
    if failures > LISTED:
        params = {"count": failures - LISTED}
        noted.append(RowProblem(info.name, 0, None, "more_problems", params))
    if thinned and seen:
        records = round(records * max(0, info.rows - layout.first_record_row + 1) / seen)
    profiles = tuple(sampler.profiles(layout.titles))
    hints = (file_name, info.name, *_texts_above(layout, workbook.iter_rows(position)))
    guessed, confidence = (kind, 1.0) if kind else guess_kind(profiles, hints)
    skipped = without_late_sections(skipped, last_record)
    if not thinned:
        noted.extend(skipped_problems(info, skipped, last_record))
    return SheetInspection(
        info=info,
        layout=layout,
        profiles=profiles,
        kind_confidence=confidence,
        mapping=mapping or proposed_mapping(profiles, guessed, skipped),
        records=records,
        skipped=tuple(skipped),
        noted=tuple(noted),
        complete=not thinned,
    )


def proposed_mapping(
    profiles: Sequence[ColumnProfile],
    kind: LedgerKind,
    skipped: Sequence[tuple[int, RowKind, str]],
) -> LedgerMapping:
    """The most plausible mapping, group titles included where they fill a field."""
    mapping = mapping_for(profiles, kind)
    sections = [text for _, what, text in skipped if what is RowKind.SECTION]
    return replace(mapping, section_field=section_field_for(mapping, sections))


def _is_one_ledger(first: Layout, second: Layout) -> bool:
    if not first.signature or not second.signature:
        return False
    if first.signature == second.signature:
        return True
    these, those = (
        {normal_title(title) for title in layout.titles if title} for layout in (first, second)
    )
    return len(these & those) >= max(3, 0.8 * min(len(these), len(those)))


def _texts_above(layout: Layout, rows: Iterator[Row]) -> list[str]:
    """Titles over the table: they often say what it lists."""
    texts: list[str] = []
    if layout.header_rows and layout.header_rows[0] > 1:
        for number, cells in rows:
            if number >= layout.header_rows[0] or len(texts) > _NEAR_ROWS:
                break
            texts.extend(shown(cell) for cell in cells[:4] if text_of(cell))
    return texts


def _told_apart(
    sheet: SheetInspection, before: Sequence[SheetInspection], info: SheetInfo
) -> SheetInspection:
    """A sheet that repeats the table of an earlier one is said to do so."""
    for other in before:
        same = (
            sheet.proposed
            and other.proposed
            and sheet.layout.signature
            and sheet.layout.signature == other.layout.signature
            and sheet.records == other.records
            and _is_much_alike(sheet.profiles, other.profiles)
        )
        if same:
            problem = RowProblem(
                info.name, 0, None, "same_table", {"value": other.info.name}, Severity.NOTE
            )
            return replace(sheet, noted=(*sheet.noted, problem))
    return sheet


def _is_much_alike(these: Sequence[ColumnProfile], those: Sequence[ColumnProfile]) -> bool:
    """The same values, however they are formatted: ¥12.00 on one sheet may be 12 on the other."""
    return [_bare(each) for each in these] == [_bare(each) for each in those]


def _bare(profile: ColumnProfile) -> list[str]:
    return [_TRIMMINGS.sub("", text) for text in profile.examples]
