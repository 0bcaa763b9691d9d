"""Which fields lists can be filtered and sorted by, and where they are stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from domain.errors import InvalidInput
from persistence.types import to_micros


@dataclass(frozen=True, slots=True)
class Field:
    """``kind``: 'text', 'number', 'instant', 'day', 'flag', 'list' (JSON list of words)."""

    column: str
    kind: str = "text"
    nullable: bool = False

    def value(self, value: Any) -> Any:
        """``value`` of a filter as the column holds it; InvalidInput when it cannot be."""
        if isinstance(value, Enum):
            value = value.value
        try:
            if self.kind == "instant":
                if isinstance(value, str):
                    value = datetime.fromisoformat(value)
                return to_micros(value)
            if self.kind == "day":
                return value.isoformat() if isinstance(value, date) else str(value)
            if self.kind == "number":
                return value if isinstance(value, int | float) else int(value)
            if self.kind == "flag":
                return bool(value)
        except (TypeError, ValueError, AttributeError) as error:
            raise InvalidInput("filter_value", value=str(value)) from error
        return str(value)


@dataclass(frozen=True, slots=True)
class ListKind:
    """``newest_first``: without a wish the newest stand on top."""

    table: str
    fields: Mapping[str, Field]
    newest_first: bool = False


def _texts(*names: str) -> dict[str, Field]:
    return {name: Field(name) for name in names}


def _fields(kind: str, *names: str, nullable: bool = True) -> dict[str, Field]:
    return {name: Field(name, kind, nullable) for name in names}


LISTS: Mapping[str, ListKind] = {
    "work_order": ListKind(
        "work_orders",
        {
            **_texts(
                "number",
                "status",
                "type_code",
                "type_name",
                "title",
                "channel",
                "customer_name",
                "asset_code",
                "contact_name",
                "contact_phone",
                "address",
                "district",
                "region",
                "external_number",
                "technician_name",
                "description",
                "fault",
            ),
            **_fields("text", "abnormal_cause", "wait_reason"),
            **_fields("number", "priority", "vip_level", "waiting_minutes", nullable=False),
            **_fields("number", "customer_id", "site_id", "asset_id", "branch_id"),
            **_fields("number", "technician_id", "cost_fen", "rating", "lat", "lon"),
            **_fields("number", "id", "returned_count", nullable=False),
            **_fields("flag", "imported", "stopped", "complaint", "paused", nullable=False),
            **_fields("flag", "on_time", "first_visit"),
            **_fields("instant", "reported_at", nullable=False),
            **_fields(
                "instant",
                "planned_start_at",
                "finished_at",
                "resolve_due_at",
                "arrive_due_at",
                "closed_at",
                "dispatched_at",
                "arrived_at",
                "next_due_at",
            ),
            "skills": Field("skills", "list"),
        },
        newest_first=True,
    ),
    "asset": ListKind(
        "assets",
        {
            **_texts(
                "code",
                "name",
                "category",
                "model",
                "serial_number",
                "customer_name",
                "site_name",
                "location",
                "status",
            ),
            **_fields("number", "customer_id", "site_id", "price_fen", "lat", "lon"),
            **_fields("number", "order_count", "id", nullable=False),
            **_fields("day", "warranty_until_on", "installed_on", "purchased_on"),
            **_fields("instant", "last_order_at"),
            "warranty": Field("warranty_until_on", "day", True),
        },
    ),
    "customer": ListKind(
        "customers",
        {
            **_texts("code", "name", "contact", "phone", "address", "district"),
            **_fields("number", "vip_level", "site_count", "asset_count", nullable=False),
            **_fields("number", "order_count", "id", nullable=False),
            **_fields("flag", "active", nullable=False),
            **_fields("instant", "last_order_at"),
        },
    ),
    "part": ListKind(
        "parts",
        {
            **_texts("code", "name", "model", "category", "unit", "supplier", "location"),
            **_fields("number", "price_fen"),
            **_fields("number", "stock_total", "least_stock", "id", nullable=False),
            **_fields("flag", "active", "is_low", nullable=False),
        },
    ),
    "technician": ListKind(
        "technicians",
        {
            **_texts("code", "name", "phone"),
            **_fields("number", "branch_id"),
            **_fields("number", "daily_limit", "id", nullable=False),
            **_fields("flag", "active", nullable=False),
            **_fields("day", "next_certificate_expiry_on"),
            **_fields("instant", "last_contact_at"),
            "skills": Field("skills", "list"),
        },
    ),
}
#: Columns of the technician list that are worked out; there are never many technicians.
WORKED_OUT = frozenset({"branch_name", "open_orders", "finished_this_month", "skills"})


def list_kind(kind: str) -> ListKind:
    """InvalidInput('unknown_kind')."""
    try:
        return LISTS[kind]
    except KeyError as error:
        raise InvalidInput("unknown_kind", kind=kind) from error


def field_of(kind: str, name: str) -> Field:
    """InvalidInput('unknown_kind' or 'unknown_field')."""
    try:
        return list_kind(kind).fields[name]
    except KeyError as error:
        raise InvalidInput("unknown_field", kind=kind, field=name) from error
