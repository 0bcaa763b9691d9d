"""Reads SpreadsheetML 2003, the XML that old reporting programs save as .xls."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from lxml import etree

from domain.errors import InvalidInput
from domain.ledgers.cells import Cell, CellError, MergedRange
from persistence.spreadsheets import refusals
from persistence.spreadsheets.number_formats import NO_EFFECT, Effect, apply_effect, effect_of
from persistence.spreadsheets.reading import (
    MAX_COLUMNS,
    MAX_MERGED,
    MAX_ROWS,
    Reading,
    SheetReading,
    from_sparse,
)
from persistence.spreadsheets.xml_roots import attribute, root_of


def read_xml2003(data: bytes) -> Reading:
    """All work sheets; InvalidInput when the XML is hostile or holds no sheet."""
    root = root_of(data)
    sheets = list(root.iterfind("{*}Worksheet"))
    if not sheets:
        raise InvalidInput(refusals.SHEETS_MISSING)
    effects = {
        attribute(style, "ID"): _style_effect(style)
        for style in root.iterfind("{*}Styles/{*}Style")
    }
    date_1904 = root.find("{*}ExcelWorkbook/{*}Date1904") is not None
    return Reading(
        "xml2003",
        (_sheet(element, effects) for element in sheets),
        root.getroottree().docinfo.encoding or "",
        date_1904=date_1904,
    )


def _sheet(element: etree._Element, effects: dict[str, Effect]) -> SheetReading:
    visible = element.findtext("{*}WorksheetOptions/{*}Visible", "").strip()
    merged: list[MergedRange] = []
    return SheetReading(
        attribute(element, "Name"),
        from_sparse(_rows(element, effects, merged)),
        visible not in ("SheetHidden", "SheetVeryHidden"),
        merged,
    )


def _rows(
    sheet: etree._Element, effects: dict[str, Effect], merged: list[MergedRange]
) -> Iterator[tuple[int, dict[int, Cell]]]:
    number = 0
    covered: dict[int, set[int]] = {}  # row → columns that a cell from above covers
    for row in sheet.iterfind("{*}Table/{*}Row"):
        number = _index(row, number)
        if number > MAX_ROWS:
            break
        cells: dict[int, Cell] = {}
        column = 0
        taken = covered.pop(number, set())
        for cell in row.iterchildren("{*}Cell"):
            stated = attribute(cell, "Index")
            if stated.isdigit():
                column = int(stated)
            else:
                column += 1
                while column - 1 in taken:
                    column += 1
            if column > MAX_COLUMNS:
                break
            across, down = _number(cell, "MergeAcross"), _number(cell, "MergeDown")
            cells[column - 1] = _value(cell, effects)
            if (across or down) and len(merged) < MAX_MERGED:
                merged.append(MergedRange(number, column - 1, number + down, column - 1 + across))
                for below in range(number + 1, number + 1 + min(down, 10_000)):
                    covered.setdefault(below, set()).update(range(column - 1, column + across))
            column += across
        yield number, cells
        number += _number(row, "Span")


def _index(row: etree._Element, last: int) -> int:
    stated = attribute(row, "Index")
    return int(stated) if stated.isdigit() else last + 1


def _value(cell: etree._Element, effects: dict[str, Effect]) -> Cell:
    data = cell.find("{*}Data")
    if data is None:
        return None
    text = "".join(str(piece) for piece in data.itertext())
    kind = attribute(data, "Type")
    if kind == "Number":
        try:
            number = float(text)
        except ValueError:
            return text or None
        effect = effects.get(attribute(cell, "StyleID"), NO_EFFECT)
        return apply_effect(effect if effect.kind == "digits" else NO_EFFECT, number)
    if kind == "DateTime":
        return _instant(text)
    if kind == "Boolean":
        return text.strip() == "1"
    if kind == "Error":
        return CellError(text or "#N/A")
    return text or None


def _instant(text: str) -> Cell:
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return text
    if moment.date() == date(1899, 12, 31):
        return moment.time()
    return moment.date() if not (moment.hour or moment.minute or moment.second) else moment


def _style_effect(style: etree._Element) -> Effect:
    element = style.find("{*}NumberFormat")
    return NO_EFFECT if element is None else effect_of(attribute(element, "Format"))


def _number(element: etree._Element, name: str) -> int:
    stated = attribute(element, name)
    return min(int(stated), MAX_COLUMNS) if stated.isdigit() else 0
