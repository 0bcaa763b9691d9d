"""Categories of machines and the fields of their own: rated power for pumps, refrigerant for chillers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from domain.errors import InvalidInput

#: More fields than this nobody fills in.
MOST_FIELDS = 20
_LETTERS = re.compile(r"(?:[A-Z]{2,4})?")


class FieldKind(Enum):
    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class CategoryField:
    """``unit`` stands behind the value ('kW'); ``choices`` only for kind CHOICE."""

    name: str
    kind: FieldKind = FieldKind.TEXT
    unit: str = ""
    choices: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True)
class AssetCategory:
    """``code`` is the word that stands on the machines ('空调'). ``letters`` go into their codes,
    '' for the initials. ``hour_loss_fen``: what an hour of standstill costs, None for unknown."""

    code: str
    letters: str = ""
    fields: tuple[CategoryField, ...] = ()
    hour_loss_fen: int | None = None

    @property
    def name(self) -> str:
        return self.code

    def check(self) -> AssetCategory:
        """With tidied words. InvalidInput: 'name_required', 'category_letters', 'category_field_twice'
        (name), 'category_choices' (name), 'category_fields_many' (most), 'negative_amount'."""
        if not self.code.strip():
            raise InvalidInput("name_required")
        letters = self.letters.strip().upper()
        if not _LETTERS.fullmatch(letters):
            raise InvalidInput("category_letters", letters=letters)
        if self.hour_loss_fen is not None and self.hour_loss_fen < 0:
            raise InvalidInput("negative_amount")
        fields = tuple(_tidy(field) for field in self.fields if field.name.strip())
        if len(fields) > MOST_FIELDS:
            raise InvalidInput("category_fields_many", most=MOST_FIELDS)
        seen: set[str] = set()
        for field in fields:
            if field.name in seen:
                raise InvalidInput("category_field_twice", name=field.name)
            seen.add(field.name)
            if field.kind is FieldKind.CHOICE and len(field.choices) < 2:
                raise InvalidInput("category_choices", name=field.name)
        return AssetCategory(self.code.strip(), letters, fields, self.hour_loss_fen)


def _tidy(field: CategoryField) -> CategoryField:
    choices = tuple(dict.fromkeys(c.strip() for c in field.choices if c.strip()))
    chosen = choices if field.kind is FieldKind.CHOICE else ()
    return CategoryField(field.name.strip(), field.kind, field.unit.strip(), chosen, field.required)


def check_values(category: AssetCategory, values: Mapping[str, str]) -> dict[str, str]:
    """``values`` of a machine's own fields as they are stored, empty ones left out; fields the
    category no longer has stay as they are.

    InvalidInput: 'asset_field_required', 'asset_field_number', 'asset_field_day',
    'asset_field_choice', each with the ``field``."""
    kept = {name: value.strip() for name, value in values.items() if value.strip()}
    for field in category.fields:
        value = kept.get(field.name, "")
        if not value:
            if field.required:
                raise InvalidInput("asset_field_required", field=field.name)
            continue
        kept[field.name] = _checked(field, value)
    return kept


def _checked(field: CategoryField, value: str) -> str:
    if field.kind is FieldKind.NUMBER:
        try:
            number = float(value.replace(",", "").replace("，", ""))
        except ValueError:
            raise InvalidInput("asset_field_number", field=field.name) from None
        return f"{number:.10g}"
    if field.kind is FieldKind.DAY:
        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            raise InvalidInput("asset_field_day", field=field.name) from None
    if field.kind is FieldKind.CHOICE and value not in field.choices:
        raise InvalidInput("asset_field_choice", field=field.name)
    return value
