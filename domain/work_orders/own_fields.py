"""Fields that only orders of one type have: checking the fields, and what was written in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from domain.errors import InvalidInput
from domain.work_orders.templates import FieldKind, OwnField, OwnValues

YES, NO = "是", "否"


def check_own_fields(own: Iterable[OwnField]) -> None:
    """InvalidInput: 'name_required', 'field_repeated' (param ``name``), 'choices_required'."""
    seen: set[str] = set()
    for field in own:
        name = field.label.strip()
        if not name:
            raise InvalidInput("name_required")
        if name in seen:
            raise InvalidInput("field_repeated", name=name)
        seen.add(name)
        if field.kind is FieldKind.CHOICE and len(field.choices) < 2:
            raise InvalidInput("choices_required", name=name)


def missing_of(own: Iterable[OwnField], values: Mapping[str, str]) -> tuple[str, ...]:
    """Labels of the required fields that are empty."""
    return tuple(
        field.label for field in own if field.required and not values.get(field.label, "").strip()
    )


def checked_values(own: Iterable[OwnField], values: Mapping[str, str]) -> OwnValues:
    """What is kept: the filled-in fields in their order.

    InvalidInput('field_value_invalid', name, value) for what is no number, no date (2026-11-21) or
    none of the choices."""
    kept = []
    for field in own:
        value = values.get(field.label, "").strip()
        if not value:
            continue
        if not _fits(field, value):
            raise InvalidInput("field_value_invalid", name=field.label, value=value)
        kept.append((field.label, value))
    return tuple(kept)


def _fits(field: OwnField, value: str) -> bool:
    match field.kind:
        case FieldKind.NUMBER:
            return _reads(float, value)
        case FieldKind.DATE:
            return _reads(date.fromisoformat, value)
        case FieldKind.CHOICE:
            return value in field.choices
        case FieldKind.YES_NO:
            return value in (YES, NO)
        case FieldKind.TEXT:
            return True


def _reads(read: object, value: str) -> bool:
    assert callable(read)
    try:
        read(value)
    except ValueError:
        return False
    return True
