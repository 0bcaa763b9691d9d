"""The second look at an .xlsb: error cells and leading zeros, from its binary records."""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator

from domain.errors import InvalidInput
from persistence.spreadsheets import refusals
from persistence.spreadsheets.biff import ERROR_TEXTS
from persistence.spreadsheets.calamine_reader import Details
from persistence.spreadsheets.number_formats import Effect, effect_of_id

_ROW_HEADER, _RK, _CELL_ERROR, _REAL, _FORMULA_NUMBER, _FORMULA_ERROR = 0, 2, 3, 5, 9, 11
_FORMAT, _XF, _BEGIN_CELL_XFS, _END_CELL_XFS = 44, 47, 617, 618
_BUNDLE_SHEET, _WORKBOOK_PROPERTIES = 156, 153


class XlsbPackage:
    """Sheets in the order of the tabs, styles and the date system."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = {name.replace("\\", "/").lower(): name for name in archive.namelist()}
        self.date_1904 = False
        self._parts: dict[str, str] = {}
        self._read_workbook()
        self._special = self._read_styles()

    def look_again(self, name: str) -> Details:
        """Error cells, and numbers whose format shows leading zeros, of sheet ``name``."""
        details = Details()
        part = self._parts.get(name, "")
        if part not in self._names:
            return details
        row = 0
        for record, content in _records(self._read(part)):
            if record == _ROW_HEADER and len(content) >= 4:
                row = int.from_bytes(content[:4], "little")
            elif record in (_CELL_ERROR, _FORMULA_ERROR) and len(content) >= 9:
                column = int.from_bytes(content[:4], "little")
                details.errors[row, column] = ERROR_TEXTS.get(content[8], "#N/A")
            elif record in (_RK, _REAL, _FORMULA_NUMBER) and self._special and len(content) >= 8:
                effect = self._special.get(int.from_bytes(content[4:7], "little"))
                if effect is not None:
                    details.effects[row, int.from_bytes(content[:4], "little")] = effect
        return details

    def _read_workbook(self) -> None:
        targets: dict[str, str] = {}
        if "xl/_rels/workbook.bin.rels" in self._names:
            text = self._read("xl/_rels/workbook.bin.rels").decode("utf-8", errors="replace")
            for relation in re.findall(r"<Relationship\b[^>]*>", text):
                attributes = dict(re.findall(r'(\w+)="([^"]*)"', relation))
                target = attributes.get("Target", "")
                path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
                targets[attributes.get("Id", "")] = posixpath.normpath(path).lower()
        for record, content in _records(self._read("xl/workbook.bin")):
            if record == _WORKBOOK_PROPERTIES and content:
                self.date_1904 = bool(content[0] & 1)
            elif record == _BUNDLE_SHEET and len(content) > 12:
                identifier, position = _wide_string(content, 8)
                name, _ = _wide_string(content, position)
                self._parts[name] = targets.get(identifier, "")

    def _read_styles(self) -> dict[int, Effect]:
        if "xl/styles.bin" not in self._names:
            return {}
        formats: dict[int, str] = {}
        special: dict[int, Effect] = {}
        count, inside = 0, False
        for record, content in _records(self._read("xl/styles.bin")):
            if record == _FORMAT and len(content) > 6:
                formats[int.from_bytes(content[:2], "little")] = _wide_string(content, 2)[0]
            elif record in (_BEGIN_CELL_XFS, _END_CELL_XFS):
                inside = record == _BEGIN_CELL_XFS
            elif record == _XF and inside and len(content) >= 4:
                effect = effect_of_id(int.from_bytes(content[2:4], "little"), formats)
                if effect.kind == "digits":
                    special[count] = effect
                count += 1
        return special

    def _read(self, part: str) -> bytes:
        try:
            return self._archive.read(self._names[part])
        except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise InvalidInput(refusals.DAMAGED) from error


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(record number, content); numbers and lengths are stored seven bits a byte."""
    position, end = 0, len(data)
    while position < end:
        record = data[position]
        position += 1
        if record & 0x80 and position < end:
            record = (record & 0x7F) | (data[position] << 7)
            position += 1
        length = shift = 0
        while position < end and shift < 28:
            byte = data[position]
            position += 1
            length |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        yield record, data[position : position + length]
        position += length


def _wide_string(content: bytes, position: int) -> tuple[str, int]:
    count = int.from_bytes(content[position : position + 4], "little")
    if count == 0xFFFFFFFF:
        return "", position + 4
    end = position + 4 + 2 * count
    return content[position + 4 : end].decode("utf-16-le", errors="replace"), end
