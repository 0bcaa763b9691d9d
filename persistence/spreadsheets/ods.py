"""Reads OpenDocument sheets from their XML, also the flat form (.fods).

calamine reads .ods faster but keeps neither error cells nor the zeros a format shows; here the text
that the program showed stands beside every number.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from lxml import etree

from domain.errors import InvalidInput
from domain.ledgers.cells import Cell, CellError, MergedRange
from persistence.spreadsheets import refusals
from persistence.spreadsheets.reading import (
    MAX_COLUMNS,
    MAX_MERGED,
    MAX_ROWS,
    Reading,
    SheetReading,
    from_sparse,
)
from persistence.spreadsheets.xml_roots import attribute, root_of

_DURATION = re.compile(r"(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?")
_ERROR = re.compile(r"#[A-Z/0-9]+[!?]?|Err:\d+")
#: Values repeated more often than this are a mistake: no table has them.
_MAX_REPEATED = 1000


def read_ods(archive: zipfile.ZipFile) -> Reading:
    """The sheets of a packed document."""
    try:
        return read_fods(archive.read("content.xml"), "ods")
    except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise InvalidInput(refusals.DAMAGED) from error


def needs_own_reader(archive: zipfile.ZipFile) -> bool:
    """Whether the document has what calamine would lose."""
    try:
        content = archive.read("content.xml")
    except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError):
        return False
    try:
        styles = archive.read("styles.xml")
    except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError):
        styles = b""
    padded = re.compile(rb'min-integer-digits="([2-9]|\d\d)"')
    return (
        b'value-type="error"' in content
        or re.search(rb">(#(N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)|Err:\d+)<", content)
        is not None
        or padded.search(content) is not None
        or padded.search(styles) is not None
        or b'display="false"' in content
    )


def read_fods(data: bytes, format_name: str = "fods") -> Reading:
    """All sheets; InvalidInput when the XML is hostile, damaged or no spreadsheet."""
    root = root_of(data)
    spreadsheet = root.find("{*}body/{*}spreadsheet")
    if spreadsheet is None:
        raise InvalidInput(refusals.NOT_A_TABLE, what="OpenDocument")
    hidden = {
        attribute(style, "name")
        for style in root.iterfind("{*}automatic-styles/{*}style")
        for properties in style.iterfind("{*}table-properties")
        if attribute(properties, "display") == "false"
    }
    tables = list(spreadsheet.iterfind("{*}table"))
    if not tables:
        raise InvalidInput(refusals.SHEETS_MISSING)
    return Reading(format_name, (_sheet(table, hidden) for table in tables))


def _sheet(table: etree._Element, hidden: set[str]) -> SheetReading:
    merged: list[MergedRange] = []
    return SheetReading(
        attribute(table, "name"),
        from_sparse(_rows(table, merged)),
        attribute(table, "style-name") not in hidden,
        merged,
    )


def _rows(
    table: etree._Element, merged: list[MergedRange]
) -> Iterator[tuple[int, dict[int, Cell]]]:
    number = 1
    for row in table.iter("{*}table-row"):
        cells = _cells(row, number, merged)
        repeated = _count(row, "number-rows-repeated")
        if cells:
            for step in range(min(repeated, _MAX_REPEATED)):
                yield number + step, dict(cells)
        number += repeated
        if number > MAX_ROWS:
            return


def _cells(row: etree._Element, number: int, merged: list[MergedRange]) -> dict[int, Cell]:
    cells: dict[int, Cell] = {}
    column = 0
    for cell in row.iterchildren("{*}table-cell", "{*}covered-table-cell"):
        repeated = _count(cell, "number-columns-repeated")
        value = _value(cell)
        if value is not None:
            for step in range(min(repeated, _MAX_REPEATED)):
                cells[column + step] = value
        wide, high = _count(cell, "number-columns-spanned"), _count(cell, "number-rows-spanned")
        if (wide > 1 or high > 1) and len(merged) < MAX_MERGED:
            merged.append(MergedRange(number, column, number + high - 1, column + wide - 1))
        column += repeated
        if column >= MAX_COLUMNS:
            break
    return cells


def _value(cell: etree._Element) -> Cell:
    kind = attribute(cell, "value-type")
    text = "\n".join("".join(str(t) for t in line.itertext()) for line in cell.iterfind("{*}p"))
    if any(
        str(key).endswith("}value-type") and value == "error" for key, value in cell.attrib.items()
    ) or (attribute(cell, "formula") and _ERROR.fullmatch(text)):
        return CellError(text or "#N/A")
    if kind in ("float", "currency", "percentage"):
        if kind == "float" and re.fullmatch(r"0\d+", text):
            return text
        try:
            number = float(attribute(cell, "value"))
        except ValueError:
            return text or None
        return int(number) if number.is_integer() and abs(number) < 1e15 else number
    if kind == "date":
        return _moment(attribute(cell, "date-value"), text)
    if kind == "time":
        return _duration(attribute(cell, "time-value"), text)
    if kind == "boolean":
        return attribute(cell, "boolean-value") == "true"
    return text or None


def _moment(stated: str, shown: str) -> date | datetime | str | None:
    try:
        if "T" in stated:
            moment = datetime.fromisoformat(stated)
            return moment.date() if moment.time() == datetime.min.time() else moment
        return date.fromisoformat(stated)
    except ValueError:
        return shown or None


def _duration(stated: str, shown: str) -> Cell:
    match = _DURATION.fullmatch(stated)
    if match is None:
        return shown or None
    sign, days, hours, minutes, seconds = match.groups()
    span = timedelta(
        days=int(days or 0),
        hours=int(hours or 0),
        minutes=int(minutes or 0),
        seconds=float(seconds or 0),
    )
    if sign:
        return -span
    if span < timedelta(days=1):
        return (datetime(1904, 1, 1) + span).time().replace(microsecond=0)  # noqa: DTZ001
    return span


def _count(element: etree._Element, name: str) -> int:
    stated = attribute(element, name)
    return max(1, int(stated)) if stated.isdigit() else 1
