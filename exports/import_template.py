"""Empty ledgers to be filled in: the right titles, lists to choose from, texts that stay texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from exports.workbook_writer import open_book

#: Rows that carry lists and formats; more may be filled in, only without them.
PREPARED_ROWS = 5_000
_NARROW, _WIDE = 14, 28


class TemplateValue(Enum):
    """TEXT also keeps the leading zeros of codes and telephones."""

    TEXT = "text"
    DAY = "day"
    INSTANT = "instant"
    MONEY = "money"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class TemplateColumn:
    """``choices``: what may be chosen from. ``open``: other words are allowed too. ``hint`` is shown
    while the cell is chosen."""

    title: str
    value: TemplateValue = TemplateValue.TEXT
    required: bool = False
    choices: Sequence[str] = ()
    open: bool = False
    hint: str = ""


_FORMATS = {
    TemplateValue.TEXT: "@",
    TemplateValue.DAY: "yyyy-mm-dd",
    TemplateValue.INSTANT: "yyyy-mm-dd hh:mm",
    TemplateValue.MONEY: "#,##0.00",
    TemplateValue.NUMBER: "General",
}


def write_import_template(
    columns: Sequence[TemplateColumn], out_path: Path, *, sheet: str, lists: str
) -> None:
    """Write the template of one kind to ``out_path`` (.xlsx). ``sheet`` and ``lists`` name the sheet
    to be filled in and the hidden one with the lists."""
    with open_book(out_path, ZoneInfo("UTC"), yes="", no="") as book:
        page = book.sheet(sheet)
        page.freeze_panes(1, 0)
        page.set_row(0, 24)
        needed = book.workbook.add_format(
            {**book.base, "bold": True, "font_color": "#FFFFFF", "bg_color": "#B65C02"}
        )
        for place, column in enumerate(columns):
            shape = book.workbook.add_format({**book.base, "num_format": _FORMATS[column.value]})
            wide = _WIDE if column.value is TemplateValue.TEXT and not column.choices else _NARROW
            page.set_column(
                place, place, max(wide if place else _NARROW, len(column.title) * 2), shape
            )
            page.write_string(0, place, column.title, needed if column.required else book.head)
        with_lists = [column for column in columns if column.choices]
        if with_lists:
            hidden = book.sheet(lists)
            hidden.hide()
            for place, column in enumerate(with_lists):
                hidden.write_column(0, place, list(column.choices))
        for place, column in enumerate(columns):
            source = ""
            if column.choices:
                letter = chr(ord("A") + with_lists.index(column))
                source = f"='{lists}'!${letter}$1:${letter}${len(column.choices)}"
            rule = _rule(column, source)
            if rule:
                page.data_validation(1, place, PREPARED_ROWS, place, rule)


def _rule(column: TemplateColumn, source: str) -> dict[str, Any]:
    rule: dict[str, Any] = {"ignore_blank": True}
    if source:
        rule |= {"validate": "list", "source": source}
    elif column.value in (TemplateValue.DAY, TemplateValue.INSTANT):
        rule |= {"validate": "date", "criteria": ">=", "value": date(1950, 1, 1)}
    elif column.value in (TemplateValue.MONEY, TemplateValue.NUMBER):
        rule |= {"validate": "decimal", "criteria": ">=", "value": -1e12}
    elif column.hint:
        rule |= {"validate": "any"}
    else:
        return {}
    if column.open:
        rule["show_error"] = False
    if column.hint:
        # A spreadsheet program takes 32 and 255 characters.
        rule |= {"input_title": column.title[:32], "input_message": column.hint[:255]}
    return rule
