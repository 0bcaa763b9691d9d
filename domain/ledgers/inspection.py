"""What the importer sees in a ledger before anything is read into the database."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, tzinfo
from typing import Any

from domain.ledgers.cells import CellError, Row, SheetInfo, Workbook, column_letter, text_of
from domain.ledgers.columns import ColumnProfile, ColumnSampler
from domain.ledgers.converters import ReadSettings, shown
from domain.ledgers.fields import FALLBACKS, FIELDS, LedgerKind, field_of, required_any
from domain.ledgers.keys import default_keys
from domain.ledgers.layout import Layout, TableRow, find_layout, table_rows
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.problems import RowProblem, Severity
from domain.ledgers.proposals import guess_kind, mapping_for, section_field_for
from domain.ledgers.records import Record, read_records
from domain.ledgers.rows import RowKind
from domain.ledgers.titles import normal_title

#: Problems listed one by one; further ones of the same kind are counted.
_LISTED = 200
_NEAR_ROWS = 40
#: What a number format adds to a value.
_TRIMMINGS = re.compile(r"[¥￥$€,\s元]|\.0+$|(?<=\.\d)0+$")


@dataclass(frozen=True, slots=True)
class SheetInspection:
    """One sheet. ``records``: how many; ``skipped``: rows below the header that are none, with
    their kind and first text. ``kind_confidence`` 0..1. ``mapping`` is a proposal. Not ``complete``:
    a sample was looked at, ``records`` is an estimate."""

    info: SheetInfo
    layout: Layout
    profiles: tuple[ColumnProfile, ...]
    kind: LedgerKind
    kind_confidence: float
    mapping: LedgerMapping
    keys: tuple[str, ...]
    records: int
    skipped: tuple[tuple[int, RowKind, str], ...]
    problems: tuple[RowProblem, ...]
    complete: bool = True

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
    for position, info in enumerate(workbook.sheets):
        raise_if_cancelled()
        sheet = inspect_sheet(workbook, position, kind=kind, file_name=file_name, sample=sample)
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
    problems: list[RowProblem] = []
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
            failures += _note_errors(problems, layout, row, _LISTED - failures)
    if failures > _LISTED:
        params = {"count": failures - _LISTED}
        problems.append(RowProblem(info.name, 0, None, "more_problems", params))
    if thinned and seen:
        records = round(records * max(0, info.rows - layout.first_record_row + 1) / seen)
    profiles = tuple(sampler.profiles(layout.titles))
    hints = (file_name, info.name, *_texts_above(layout, workbook.iter_rows(position)))
    guessed, confidence = (kind, 1.0) if kind else guess_kind(profiles, hints)
    skipped = _without_late_sections(skipped, last_record)
    if mapping is None:
        mapping = mapping_for(profiles, guessed)
        sections = [text for _, what, text in skipped if what is RowKind.SECTION]
        mapping = replace(mapping, section_field=section_field_for(mapping, sections))
    if not thinned:
        problems.extend(_skipped_problems(info, skipped))
    problems.extend(_sheet_problems(info, layout, profiles, mapping, records))
    return SheetInspection(
        info=info,
        layout=layout,
        profiles=profiles,
        kind=mapping.kind,
        kind_confidence=confidence,
        mapping=mapping,
        keys=default_keys(mapping.kind, mapping),
        records=records,
        skipped=tuple(skipped),
        problems=tuple(problems),
        complete=not thinned,
    )


def records_of(
    workbook: Workbook, position: int, sheet: SheetInspection, settings: ReadSettings
) -> Iterator[Record]:
    """The records of an inspected sheet as its mapping reads them."""
    rows = table_rows(sheet.layout, workbook.iter_rows(position))
    return read_records(rows, sheet.layout, sheet.mapping, settings)


def _is_one_ledger(first: Layout, second: Layout) -> bool:
    if not first.signature or not second.signature:
        return False
    if first.signature == second.signature:
        return True
    these, those = (
        {normal_title(title) for title in layout.titles if title} for layout in (first, second)
    )
    return len(these & those) >= max(3, 0.8 * min(len(these), len(those)))


def _note_errors(problems: list[RowProblem], layout: Layout, row: TableRow, room: int) -> int:
    found = 0
    for column, cell in enumerate(row.cells):
        if isinstance(cell, CellError):
            found += 1
            if found <= room:
                title = layout.titles[column] if column < len(layout.titles) else ""
                params = {"title": title, "value": cell.text}
                problems.append(RowProblem(layout.sheet, row.number, column, "cell_error", params))
    return found


def _texts_above(layout: Layout, rows: Iterator[Row]) -> list[str]:
    """Titles over the table: they often say what it lists."""
    texts: list[str] = []
    if layout.header_rows and layout.header_rows[0] > 1:
        for number, cells in rows:
            if number >= layout.header_rows[0] or len(texts) > _NEAR_ROWS:
                break
            texts.extend(shown(cell) for cell in cells[:4] if text_of(cell))
    return texts


def first_text(row: TableRow) -> str:
    """What a row that is no record says first."""
    return next((text for cell in row.cells if (text := text_of(cell))), "")


def _without_late_sections(
    skipped: Sequence[tuple[int, RowKind, str]], last_record: int
) -> list[tuple[int, RowKind, str]]:
    """A group title after the last record heads nothing: it is a remark."""
    return [
        (number, RowKind.REMARK if what is RowKind.SECTION and number > last_record else what, text)
        for number, what, text in skipped
    ]


def skipped_problems(
    info: SheetInfo, skipped: Sequence[tuple[int, RowKind, str]], last_record: int
) -> Iterator[RowProblem]:
    """The notes about rows of a whole sheet that are no records."""
    yield from _skipped_problems(info, _without_late_sections(skipped, last_record))


def _skipped_problems(
    info: SheetInfo, skipped: Sequence[tuple[int, RowKind, str]]
) -> Iterator[RowProblem]:
    for count, (number, what, text) in enumerate(skipped):
        if count == _LISTED:
            params: dict[str, object] = {"count": len(skipped) - _LISTED}
            yield RowProblem(info.name, 0, None, "more_problems", params, Severity.NOTE)
            return
        params = {"value": shown(text)}
        yield RowProblem(info.name, number, None, f"row_{what.value}", params, Severity.NOTE)


def _sheet_problems(
    info: SheetInfo,
    layout: Layout,
    profiles: Sequence[ColumnProfile],
    mapping: LedgerMapping,
    records: int,
) -> Iterator[RowProblem]:
    if not info.visible:
        yield RowProblem(info.name, 0, None, "sheet_hidden", {}, Severity.NOTE)
    if info.damaged:
        code = "sheet_cut" if info.rows else "sheet_damaged"
        yield RowProblem(info.name, 0, None, code, {"count": info.rows}, Severity.ERROR)
        return
    if not info.rows:
        yield RowProblem(info.name, 0, None, "sheet_empty", {}, Severity.NOTE)
        return
    if not layout.header_rows:
        yield RowProblem(info.name, 0, None, "no_header", {})
    if not records:
        return
    for profile in profiles:
        name = mapping.field_at(profile.index)
        dated = name and field_of(mapping.kind, name).type.value in (
            "date",
            "date_until",
            "instant",
        )
        if dated and profile.date_order.ambiguous and mapping.day_first is None:
            params = {
                "title": profile.title,
                "value": profile.examples[0] if profile.examples else "",
            }
            yield RowProblem(info.name, 0, profile.index, "date_order_ambiguous", params)
    for name in missing_fields(mapping):
        params = {"field": name, "label": field_of(mapping.kind, name).label}
        yield RowProblem(info.name, 0, None, "required_not_mapped", params, Severity.ERROR)


def missing_fields(mapping: LedgerMapping) -> tuple[str, ...]:
    """Required fields that no column gives; every record would be refused."""
    fallbacks = FALLBACKS.get(mapping.kind, {})
    missing = [
        spec.name
        for spec in FIELDS[mapping.kind]
        if spec.required and mapping.fields.isdisjoint((spec.name, *fallbacks.get(spec.name, ())))
    ]
    missing.extend(
        group[0]
        for group in required_any(mapping.kind, mapping.fields)
        if not any(name in mapping.fields for name in group)
    )
    return tuple(missing)


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
            return replace(sheet, problems=(*sheet.problems, problem))
    return sheet


def _is_much_alike(these: Sequence[ColumnProfile], those: Sequence[ColumnProfile]) -> bool:
    """The same values, however they are formatted: ¥12.00 on one sheet may be 12 on the other."""
    return [_bare(each) for each in these] == [_bare(each) for each in those]


def _bare(profile: ColumnProfile) -> list[str]:
    return [_TRIMMINGS.sub("", text) for text in profile.examples]


def inspection_to_plain(
    inspection: Inspection, message_of: Callable[[RowProblem], str]
) -> dict[str, Any]:
    """The JSON of ``paidan inspect``; ``message_of`` puts a problem into words."""
    return {
        "format": inspection.format,
        "encoding": inspection.encoding,
        "separator": inspection.separator,
        "sheets": [_sheet_to_plain(sheet) for sheet in inspection.sheets],
        "problems": [problem_line(problem, message_of) for problem in inspection.problems],
    }


def problem_line(problem: RowProblem, message_of: Callable[[RowProblem], str]) -> dict[str, Any]:
    """{sheet, row, column, code, severity, message} as the command line prints it: ``row`` None for
    the sheet as a whole, ``column`` as a letter or None."""
    return {
        "sheet": problem.sheet,
        "row": problem.row or None,
        "column": None if problem.column is None else column_letter(problem.column),
        "code": problem.code,
        "severity": problem.severity.value,
        "message": message_of(problem),
    }


def _sheet_to_plain(sheet: SheetInspection) -> Mapping[str, Any]:
    confidences = {item.column: item.confidence for item in sheet.mapping.columns}
    return {
        "name": sheet.info.name,
        "visible": sheet.info.visible,
        "proposed": sheet.proposed,
        "header_rows": list(sheet.layout.header_rows),
        "first_record_row": sheet.layout.first_record_row if sheet.records else None,
        "records": sheet.records,
        "kind": sheet.kind.value,
        "kind_confidence": sheet.kind_confidence,
        "keys": list(sheet.keys),
        "section_field": sheet.mapping.section_field or None,
        "skipped": [
            {"row": number, "kind": what.value, "text": text}
            for number, what, text in sheet.skipped
        ],
        "columns": [
            {
                "column": column_letter(profile.index),
                "title": profile.title,
                "type": profile.type,
                "field": sheet.mapping.field_at(profile.index) or None,
                "confidence": confidences.get(profile.index, 0.0),
                "filled": profile.filled,
                "examples": list(profile.examples[:3]),
            }
            for profile in sheet.profiles
        ],
    }
