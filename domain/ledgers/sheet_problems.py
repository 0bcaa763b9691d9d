"""What is wrong with a sheet as a whole, and which of its rows are no records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from domain.ledgers.cells import CellError, SheetInfo, text_of
from domain.ledgers.columns import ColumnProfile
from domain.ledgers.converters import shown
from domain.ledgers.fields import FALLBACKS, FIELDS, field_of, required_any
from domain.ledgers.layout import Layout, TableRow
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.problems import RowProblem, Severity
from domain.ledgers.rows import RowKind

#: Problems listed one by one; further ones of the same kind are counted.
LISTED = 200


def note_errors(problems: list[RowProblem], layout: Layout, row: TableRow, room: int) -> int:
    """Add the failed formulas of a row, ``room`` of them at most; how many there are."""
    found = 0
    for column, cell in enumerate(row.cells):
        if isinstance(cell, CellError):
            found += 1
            if found <= room:
                title = layout.titles[column] if column < len(layout.titles) else ""
                params = {"title": title, "value": cell.text}
                problems.append(RowProblem(layout.sheet, row.number, column, "cell_error", params))
    return found


def first_text(row: TableRow) -> str:
    """What a row that is no record says first."""
    return next((text for cell in row.cells if (text := text_of(cell))), "")


def without_late_sections(
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
    for count, (number, what, text) in enumerate(without_late_sections(skipped, last_record)):
        if count == LISTED:
            params: dict[str, object] = {"count": len(skipped) - LISTED}
            yield RowProblem(info.name, 0, None, "more_problems", params, Severity.NOTE)
            return
        params = {"value": shown(text)}
        yield RowProblem(info.name, number, None, f"row_{what.value}", params, Severity.NOTE)


def sheet_problems(
    info: SheetInfo,
    layout: Layout,
    profiles: Sequence[ColumnProfile],
    mapping: LedgerMapping,
    records: int,
) -> Iterator[RowProblem]:
    """What concerns all rows of a sheet, read with ``mapping``."""
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
