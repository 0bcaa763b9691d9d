"""Reads HTML tables that programs save as .xls, also packed as web archives (MHTML)."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator

from lxml import etree, html

from domain.errors import InvalidInput
from domain.ledgers.cells import Cell, MergedRange, Row
from persistence.spreadsheets import refusals
from persistence.spreadsheets.encodings import decode_text, plausibility
from persistence.spreadsheets.reading import MAX_COLUMNS, MAX_MERGED, Reading, SheetReading, trimmed

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.I)
_SKIPPED = frozenset(("style", "script", "head", "title", "noscript"))
_BREAKS = frozenset(("br", "p", "div", "li"))
#: No table of a page spans more; larger numbers are a mistake or an attack.
_MAX_SPAN = 10_000


def read_html(data: bytes, encoding: str = "") -> Reading:
    """All tables of the page below each other in one sheet, as a spreadsheet program shows them.

    InvalidInput when the page holds no table.
    """
    text, encoding = _decode(data, encoding)
    # An XML declaration contradicts the decoding done already.
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    parser = html.HTMLParser(no_network=True, huge_tree=True)
    try:
        root = html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise InvalidInput(refusals.NOT_A_TABLE, what="HTML") from error
    tables = [
        inner
        for table in root.iter("table")
        if not any(ancestor.tag in ("td", "th") for ancestor in table.iterancestors())
        for inner in _tables_of_values(table)
    ]
    if not tables:
        raise InvalidInput(refusals.NOT_A_TABLE, what="HTML")
    merged: list[MergedRange] = []
    sheet = SheetReading("", _rows(tables, merged), merged=merged)
    return Reading("html", iter((sheet,)), encoding)


def read_mhtml(data: bytes, encoding: str = "") -> Reading:
    """The first page with a table inside a web archive."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() != "text/html":
            continue
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes) and re.search(rb"<table", payload, re.I):
            return read_html(payload, encoding)
    raise InvalidInput(refusals.NOT_A_TABLE, what="HTML")


def _decode(data: bytes, encoding: str) -> tuple[str, str]:
    stated = _CHARSET.search(data[:4096])
    if not encoding and stated and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        name = stated.group(1).decode("ascii").lower()
        name = {"gb2312": "gb18030", "gbk": "gb18030", "macintosh": "mac_roman"}.get(name, name)
        try:
            # Pages often state what their server felt like; trust it only if it makes sense.
            if plausibility(data[:200_000], name) >= 0:
                return decode_text(data, name)
        except (LookupError, InvalidInput):
            pass
    return decode_text(data, encoding)


def _rows(tables: list[html.HtmlElement], merged: list[MergedRange]) -> Iterator[Row]:
    number = 0
    for table in tables:
        hanging: dict[int, int] = {}  # column → rows a cell from above still covers
        for row in _own_rows(table):
            number += 1
            cells = _row_cells(row, number, hanging, merged)
            if cells:
                yield number, cells
        number += 1  # tables are kept apart by an empty row


def _tables_of_values(table: html.HtmlElement) -> list[html.HtmlElement]:
    """The table itself, or those inside it that it only arranges on the page."""
    waiting, found = [table], []
    while waiting:
        each = waiting.pop(0)
        inside = [
            inner
            for inner in each.iter("table")
            if next(inner.iterancestors("table"), None) is each
        ]
        own = sum(len(row) for row in _own_rows(each))
        if any(sum(len(row) for row in inner.iter("tr")) > own for inner in inside):
            waiting[:0] = inside
        else:
            found.append(each)
    return found


def _own_rows(table: html.HtmlElement) -> Iterator[html.HtmlElement]:
    for row in table.iter("tr"):
        owner = next(row.iterancestors("table"), None)
        if owner is table:
            yield row


def _row_cells(
    row: html.HtmlElement, number: int, hanging: dict[int, int], merged: list[MergedRange]
) -> list[Cell]:
    cells: list[Cell] = []
    covered = {column for column, left in hanging.items() if left > 0}
    for column in covered:
        hanging[column] -= 1
    column = 0
    for cell in row.iterchildren("td", "th"):
        while column in covered:
            cells.append(None)
            column += 1
        if column >= MAX_COLUMNS:
            break
        wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
        wide = min(wide, MAX_COLUMNS - column)
        # Excel's own pages widen cells over hidden columns; that is no merge.
        if "mso-ignore:colspan" in (cell.get("style") or "").replace(" ", ""):
            high = 1
        cells.append(_value(cell))
        cells.extend([None] * (wide - 1))
        if high > 1:
            for step in range(wide):
                hanging[column + step] = high - 1
        if (wide > 1 or high > 1) and len(merged) < MAX_MERGED:
            merged.append(MergedRange(number, column, number + high - 1, column + wide - 1))
        column += wide
    return trimmed(cells)


def _span(cell: html.HtmlElement, name: str) -> int:
    stated = (cell.get(name) or "1").strip()
    return max(1, min(int(stated), _MAX_SPAN)) if stated.isdigit() else 1


def _value(cell: html.HtmlElement) -> Cell:
    text = _text(cell)
    # Excel's own pages state the number behind the shown text, but only for plain cells.
    exact = cell.get("x:num")
    if exact is not None and not _is_shown_differently(cell, text):
        try:
            number = float(exact or text.replace(",", ""))
        except ValueError:
            return text or None
        return int(number) if number.is_integer() and abs(number) < 1e15 else number
    return text or None


def _is_shown_differently(cell: html.HtmlElement, text: str) -> bool:
    """Dates and zero-padded codes: what is shown says more than the number behind it."""
    shown = text.replace(",", "")
    if re.fullmatch(r"-?(0|[1-9]\d*)(\.\d+)?", shown) is None:
        return True
    return "@" in (cell.get("style") or "")


def _text(cell: html.HtmlElement) -> str:
    pieces: list[str] = []
    _collect(cell, pieces)
    lines = [" ".join(line.split()) for line in "".join(pieces).split("\n")]
    return "\n".join(line for line in lines if line)


def _collect(element: html.HtmlElement, pieces: list[str]) -> None:
    """Text in document order; line breaks of the source are blanks, <br> and blocks are breaks."""
    stack: list[tuple[html.HtmlElement, bool]] = [(element, False)]
    while stack:
        node, done = stack.pop()
        if done:
            if node is not element:
                pieces.append((node.tail or "").replace("\n", " ").replace("\r", " "))
            continue
        stack.append((node, True))
        if not isinstance(node.tag, str) or node.tag in _SKIPPED:
            continue
        if node.tag in _BREAKS and node is not element:
            pieces.append("\n")
        if node.tag == "input" and node.get("value"):
            pieces.append(node.get("value") or "")
        pieces.append((node.text or "").replace("\n", " ").replace("\r", " "))
        stack.extend((child, False) for child in reversed(node))
