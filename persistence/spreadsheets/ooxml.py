"""Reads .xlsx from its XML: the second look at what calamine leaves out, and a reader of last resort.

The reader holds one row at a time, so a stray cell at XFD1048576 costs nothing, and it needs no more
than the parts it reads: wrong dimensions, missing drawings and Strict OOXML do not matter.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from lxml import etree

from domain.errors import InvalidInput
from domain.ledgers.cells import Cell, CellError, MergedRange, column_index
from persistence.spreadsheets import refusals
from persistence.spreadsheets.calamine_reader import Details
from persistence.spreadsheets.number_formats import NO_EFFECT, Effect, apply_effect, effect_of_id
from persistence.spreadsheets.ooxml_details import details_of, formula_text
from persistence.spreadsheets.reading import MAX_COLUMNS, MAX_MERGED, SheetReading, from_sparse

_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class _Sheet:
    name: str
    visible: bool
    part: str | None


class OoxmlPackage:
    """The parts of an .xlsx that a table needs."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = {
            name.replace("\\", "/").lstrip("/").lower(): name for name in archive.namelist()
        }
        self._workbook_part = self._find_workbook()
        self.date_1904 = False
        self.sheets = self._read_workbook()
        self._effects: list[Effect] | None = None
        self._strings: list[str] | None = None

    # -- the second look ---------------------------------------------------------------------

    def look_again(self, name: str) -> Details | None:
        """Error cells and special formats of sheet ``name``; None when its cells carry no
        addresses, so that only :meth:`read` can place them."""
        part = next((sheet.part for sheet in self.sheets if sheet.name == name), None)
        if part is None:
            return Details()
        special = {
            index: effect
            for index, effect in enumerate(self._cell_effects())
            if effect.kind == "digits" or (effect.kind == "date" and self._is_overlooked(index))
        }
        return details_of(self._read(part), special)

    def _is_overlooked(self, style: int) -> bool:
        """calamine takes y, m, d, h, s for dates, but not weekday (aaa) and era year (e) alone."""
        code = self._codes[style]
        return not re.search(r"[ymdhsYMDHS]", re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", code))

    # -- the reader of last resort -----------------------------------------------------------

    def read(self) -> Iterator[SheetReading]:
        """All sheets, slowly but surely; InvalidInput when not one can be read."""
        found = False
        for sheet in self.sheets:
            if sheet.part is None:
                yield SheetReading(sheet.name, (), sheet.visible, damaged=True)
                continue
            found = True
            reading = SheetReading(sheet.name, (), sheet.visible)
            reading.rows = from_sparse(self._sparse_rows(sheet.part, reading))
            yield reading
        if not found:
            raise InvalidInput(refusals.SHEETS_MISSING)

    def _sparse_rows(
        self, part: str, reading: SheetReading
    ) -> Iterator[tuple[int, dict[int, Cell]]]:
        merged = reading.merged
        effects = self._cell_effects()
        number = 0
        try:
            with self._archive.open(self._names[part]) as stream:
                events = etree.iterparse(
                    stream,
                    events=("end",),
                    tag=("{*}row", "{*}mergeCell"),
                    resolve_entities=False,
                    no_network=True,
                    huge_tree=True,
                    recover=True,
                )
                for _, element in events:
                    if etree.QName(element).localname == "mergeCell":
                        if len(merged) < MAX_MERGED:
                            _add_merged(merged, element.get("ref", ""))
                        continue
                    stated = element.get("r", "")
                    number = int(stated) if stated.isdigit() else number + 1
                    yield number, self._row_cells(element, effects)
                    element.clear()
                    while element.getprevious() is not None:
                        del element.getparent()[0]
        except (zipfile.BadZipFile, zlib.error, EOFError, etree.XMLSyntaxError) as error:
            if number == 0:
                raise InvalidInput(refusals.DAMAGED) from error
            reading.damaged = True  # what could be read is kept, and said to be a part

    def _row_cells(self, row: etree._Element, effects: list[Effect]) -> dict[int, Cell]:
        cells: dict[int, Cell] = {}
        column = -1
        for cell in row:
            if not isinstance(cell.tag, str) or not cell.tag.endswith("}c"):
                continue
            letters = (cell.get("r") or "").rstrip("0123456789")
            column = _column(letters) if letters else column + 1
            if column < MAX_COLUMNS:
                cells[column] = self._value(cell, effects)
        return cells

    def _value(self, cell: etree._Element, effects: list[Effect]) -> Cell:
        kind = cell.get("t")
        if kind == "inlineStr":
            return _joined_text(cell.find("{*}is")) or None
        text = next((c.text for c in cell if str(c.tag).endswith("}v")), None)
        if not (text or "").strip() and kind != "str":
            formula = next((c for c in cell if str(c.tag).endswith("}f")), None)
            return None if formula is None else CellError(formula_text(formula.text or ""))
        if text is None:
            return None
        if kind is None or kind == "n":
            return self._number(cell, text, effects)
        if kind == "s":
            strings = self._shared_strings()
            index = int(text) if text.strip().isdigit() else len(strings)
            return (strings[index] if index < len(strings) else text) or None
        if kind == "e":
            return CellError(text)
        if kind == "b":
            return text.strip() in ("1", "true")
        if kind == "d":
            try:
                return datetime.fromisoformat(text)
            except ValueError:
                return text
        return _unescaped(text) or None

    def _number(self, cell: etree._Element, text: str, effects: list[Effect]) -> Cell:
        try:
            number = float(text)
        except ValueError:
            return text.strip() or None
        style = cell.get("s") or "0"
        index = int(style) if style.isdigit() else 0
        effect = effects[index] if index < len(effects) else NO_EFFECT
        return apply_effect(effect, number, self.date_1904)

    # -- parts -------------------------------------------------------------------------------

    def _find_workbook(self) -> str:
        for candidate in ("xl/workbook.xml", "workbook.xml"):
            if candidate in self._names:
                return candidate
        for name in self._names:
            if name.endswith("workbook.xml"):
                return name
        raise InvalidInput(refusals.DAMAGED)

    def _read_workbook(self) -> list[_Sheet]:
        root = self._parse(self._workbook_part)
        folder = posixpath.dirname(self._workbook_part)
        targets: dict[str, str] = {}
        relations = posixpath.join(
            folder, "_rels", posixpath.basename(self._workbook_part) + ".rels"
        )
        if relations in self._names:
            for relation in self._parse(relations).iterfind("{*}Relationship"):
                target = relation.get("Target", "").replace("\\", "/")
                path = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
                targets[relation.get("Id", "")] = posixpath.normpath(path).lower().lstrip("/")
        properties = root.find("{*}workbookPr")
        if properties is not None:
            self.date_1904 = properties.get("date1904", "0").lower() in ("1", "true", "on")
        sheets = []
        for position, element in enumerate(root.iterfind("{*}sheets/{*}sheet"), start=1):
            identifier = next(
                (value for key, value in element.attrib.items() if str(key).endswith("}id")), ""
            )
            part: str | None = targets.get(
                str(identifier), f"{folder}/worksheets/sheet{position}.xml"
            )
            if part is not None and ("chartsheets/" in part or "dialogsheets/" in part):
                continue
            sheets.append(
                _Sheet(
                    element.get("name", f"Sheet{position}"),
                    element.get("state", "visible") == "visible",
                    part if part in self._names else None,
                )
            )
        return sheets

    def _cell_effects(self) -> list[Effect]:
        if self._effects is None:
            self._effects, self._codes = self._read_styles()
        return self._effects

    def _read_styles(self) -> tuple[list[Effect], list[str]]:
        part = posixpath.join(posixpath.dirname(self._workbook_part), "styles.xml")
        if part not in self._names:
            return [], []
        try:
            root = self._parse(part)
        except InvalidInput:
            return [], []
        custom: dict[int, str] = {}
        for element in root.iterfind("{*}numFmts/{*}numFmt"):
            identifier = element.get("numFmtId", "")
            if identifier.isdigit():
                custom[int(identifier)] = element.get("formatCode", "")
        effects, codes = [], []
        for element in root.iterfind("{*}cellXfs/{*}xf"):
            identifier = element.get("numFmtId", "0")
            number = int(identifier) if identifier.isdigit() else 0
            effects.append(effect_of_id(number, custom))
            codes.append(custom.get(number, "yyyy"))
        return effects, codes

    def _shared_strings(self) -> list[str]:
        if self._strings is None:
            part = posixpath.join(posixpath.dirname(self._workbook_part), "sharedstrings.xml")
            self._strings = []
            if part in self._names:
                with self._archive.open(self._names[part]) as stream:
                    for _, element in etree.iterparse(
                        stream,
                        tag="{*}si",
                        resolve_entities=False,
                        no_network=True,
                        huge_tree=True,
                        recover=True,
                    ):
                        self._strings.append(_joined_text(element))
                        element.clear()
        return self._strings

    def _read(self, part: str) -> bytes:
        try:
            return self._archive.read(self._names[part])
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise InvalidInput(refusals.DAMAGED) from error

    def _parse(self, part: str) -> etree._Element:
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, recover=True
        )
        root = etree.fromstring(self._read(part), parser)
        if root is None:
            raise InvalidInput(refusals.DAMAGED)
        return root


@lru_cache(maxsize=MAX_COLUMNS)
def _column(letters: str) -> int:
    """0-based; beyond the edge for an address that is none."""
    try:
        return column_index(letters)
    except ValueError:
        return MAX_COLUMNS


def _joined_text(element: etree._Element | None) -> str:
    """The text of a plain or rich string, without its phonetic guide."""
    if element is None:
        return ""
    pieces = [
        piece.text or ""
        for piece in element.iter("{*}t")
        if etree.QName(piece.getparent()).localname != "rPh"
    ]
    return _unescaped("".join(pieces))


def _unescaped(text: str) -> str:
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda match: chr(int(match.group(1), 16)), text)


def _add_merged(merged: list[MergedRange], reference: str) -> None:
    match = re.fullmatch(r"([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)", reference)
    if match:
        first_column, first_row, last_column, last_row = match.groups()
        merged.append(
            MergedRange(
                int(first_row), column_index(first_column), int(last_row), column_index(last_column)
            )
        )
