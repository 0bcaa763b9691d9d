"""The second look at an .xls: error cells, leading zeros and the date system, from its records."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field

from persistence.spreadsheets.calamine_reader import Details
from persistence.spreadsheets.number_formats import Effect, effect_of_id
from persistence.spreadsheets.ole import biff_records

_BOF, _EOF = (0x0009, 0x0209, 0x0409, 0x0809), 0x000A
_DATEMODE, _CODEPAGE, _BOUNDSHEET = 0x0022, 0x0042, 0x0085
_FORMAT, _XF = 0x041E, 0x00E0
_FORMULA, _BOOLERR, _NUMBER, _RK, _MULRK = 0x0006, 0x0205, 0x0203, 0x027E, 0x00BD

ERROR_TEXTS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}
#: A formula whose stored result is an error, or a cell that is one: worth walking the records for.
_ERROR_HINT = re.compile(
    rb"\x06\x00.{8}\x02.[\x00-\x2b].{3}\xff\xff|\x05\x02\x08\x00.{7}\x01", re.DOTALL
)


@dataclass(slots=True)
class BiffGlobals:
    """What the workbook part of the stream says. ``version``: 5 or 8 (0 if it cannot be told);
    ``sheets``: offset of each sheet in the order of the tabs; ``codepage`` 0: not stated."""

    version: int = 0
    codepage: int = 0
    date_1904: bool = False
    sheets: list[int] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)


def read_globals(stream: bytes) -> BiffGlobals:
    """The globals, as far as they can be read."""
    found = BiffGlobals()
    formats: dict[int, str] = {}
    xfs: list[int] = []
    for record, offset, length in biff_records(stream):
        content = stream[offset : offset + length]
        if len(content) < length:
            break
        if record in _BOF and not found.version and length >= 4:
            found.version = 8 if content[1] == 6 else 5
        elif record == _CODEPAGE and length >= 2:
            found.codepage = int.from_bytes(content[:2], "little")
        elif record == _DATEMODE and length >= 2:
            found.date_1904 = content[:2] == b"\x01\x00"
        elif record == _BOUNDSHEET and length >= 6:
            found.sheets.append(int.from_bytes(content[:4], "little"))
        elif record == _FORMAT and length >= 3:
            formats[int.from_bytes(content[:2], "little")] = _format_text(content, found.version)
        elif record == _XF and length >= 4:
            xfs.append(int.from_bytes(content[2:4], "little"))
        elif record == _EOF:
            break
    found.effects = [effect_of_id(number, formats) for number in xfs]
    return found


def _format_text(content: bytes, version: int) -> str:
    if version < 8:
        return content[3 : 3 + content[2]].decode("gb18030", errors="replace")
    count = int.from_bytes(content[2:4], "little")
    if len(content) > 4 and content[4] & 1:
        return content[5 : 5 + 2 * count].decode("utf-16-le", errors="replace")
    return content[5 : 5 + count].decode("latin-1")


def look_again(stream: bytes, index: int, workbook: BiffGlobals) -> Details:
    """Error cells and cells whose format shows leading zeros, of the sheet at ``index``."""
    details = Details()
    special = {
        number: effect for number, effect in enumerate(workbook.effects) if effect.kind == "digits"
    }
    if index >= len(workbook.sheets) or not (special or _ERROR_HINT.search(stream)):
        return details
    depth = 0
    head = struct.Struct("<HHH").unpack_from
    for record, offset, length in biff_records(stream, workbook.sheets[index]):
        if record in _BOF:
            depth += 1  # charts inside a sheet are streams of their own
        elif record == _EOF:
            depth -= 1
            if depth <= 0:
                break
        elif depth != 1 or length < 6 or offset + length > len(stream):
            continue
        elif record == _BOOLERR and length >= 8 and stream[offset + 7]:
            row, column, _ = head(stream, offset)
            details.errors[row, column] = ERROR_TEXTS.get(stream[offset + 6], "#N/A")
        elif record == _FORMULA and length >= 14:
            result = stream[offset + 6 : offset + 14]
            if result[6:] == b"\xff\xff" and result[0] == 2:
                row, column, _ = head(stream, offset)
                details.errors[row, column] = ERROR_TEXTS.get(result[2], "#N/A")
            elif special:
                _note(details, special, *head(stream, offset))
        elif special and record in (_NUMBER, _RK):
            _note(details, special, *head(stream, offset))
        elif special and record == _MULRK:
            row, first = struct.unpack_from("<HH", stream, offset)
            for position in range((length - 6) // 6):
                place = offset + 4 + 6 * position
                xf = int.from_bytes(stream[place : place + 2], "little")
                _note(details, special, row, first + position, xf)
    return details


def _note(details: Details, special: dict[int, Effect], row: int, column: int, xf: int) -> None:
    effect = special.get(xf)
    if effect is not None:
        details.effects[row, column] = effect
