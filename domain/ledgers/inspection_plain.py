"""What was seen in a ledger as JSON, for the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from domain.ledgers.cells import column_letter
from domain.ledgers.inspection import Inspection, SheetInspection
from domain.ledgers.problems import RowProblem


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
