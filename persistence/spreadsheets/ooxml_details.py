"""The second look at a sheet of an .xlsx, on its XML as it stands: failed and open formulas, and
cells whose format says more than their number."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

from domain.ledgers.cells import column_index
from persistence.spreadsheets.calamine_reader import Details
from persistence.spreadsheets.number_formats import Effect

_ERROR_CELL = re.compile(
    rb"<(?:\w+:)?c\b([^>]*?\bt\s*=\s*[\"']e[\"'][^>]*)>(.{0,9000}?)</(?:\w+:)?c>", re.DOTALL
)
#: A formula nobody ever worked out: the program that wrote the file left that to Excel. An empty
#: text (t="str") is a result.
_OPEN_FORMULA = re.compile(
    rb"<(?:\w+:)?c\b([^>]*)>\s*<(?:\w+:)?f\b[^>]*?(?:/>|>([^<]*)</(?:\w+:)?f>)"
    rb"\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
_TEXT_RESULT = re.compile(rb"\bt\s*=\s*[\"']str[\"']")
_ADDRESS = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]{1,3})(\d{1,7})[\"']")
_VALUE = re.compile(rb"<(?:\w+:)?v[^>]*>([^<]*)<")
#: So much of a formula is shown.
_LONGEST_FORMULA = 60


def details_of(xml: bytes, special: Mapping[int, Effect]) -> Details | None:
    """Error cells, and those with a style of ``special``; None when cells carry no addresses."""
    details = Details()
    for match in _ERROR_CELL.finditer(xml) if b'"e"' in xml or b"'e'" in xml else ():
        place = _place(match.group(1))
        if place is None:
            return None
        value = _VALUE.search(match.group(2))
        details.errors[place] = value.group(1).decode() if value else "#N/A"
    for match in _OPEN_FORMULA.finditer(xml) if b"<f" in xml or b":f" in xml else ():
        place = _place(match.group(1))
        if place is not None and not _TEXT_RESULT.search(match.group(1)):
            formula = html.unescape((match.group(2) or b"").decode(errors="replace"))
            details.errors.setdefault(place, formula_text(formula))
    if special:
        effects = {str(index).encode(): effect for index, effect in special.items()}
        styled = re.compile(
            rb"<(?:\w+:)?c\b([^>]*?\bs\s*=\s*[\"'](" + b"|".join(effects) + rb")[\"'][^>]*)>"
        )
        for match in styled.finditer(xml):
            place = _place(match.group(1))
            if place is None:
                return None
            details.effects[place] = effects[match.group(2)]
    return details


def formula_text(formula: str) -> str:
    """What stands in for the result of a formula that has none."""
    return f"={formula.strip()}"[:_LONGEST_FORMULA]


def _place(attributes: bytes) -> tuple[int, int] | None:
    match = _ADDRESS.search(attributes)
    if match is None:
        return None
    return int(match.group(2)) - 1, column_index(match.group(1).decode())
