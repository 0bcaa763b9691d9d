"""From the values of a row to a part, new or brought up to date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.parts.part import MAIN, Holder, HolderKind, Part, Stock, counted
from persistence.imports.names import Names
from persistence.imports.people import with_own

_FIELDS = (
    "code",
    "name",
    "model",
    "category",
    "unit",
    "price_fen",
    "supplier",
    "link",
    "location",
    "notes",
)


def part_of(values: Mapping[str, Any], before: Part | None, names: Names) -> Part:
    """``before`` with what the row says, or a new one. A quantity is what lies in the warehouse the
    row names (the company's own if it names none); one the part was imported with before says
    nothing new, or a list read twice would bring back what was used since."""
    part = before or Part(0, values["name"])
    part = replace(part, **{name: values[name] for name in _FIELDS if name in values})
    if "least_stock" in values:
        part = replace(part, least_stock=max(float(values["least_stock"]), 0))
    part = replace(part, own=with_own(part.own, values))
    quantity = values.get("quantity")
    if quantity is None or quantity < 0 or quantity == part.ledger_quantity:
        return part
    quantity = float(quantity)
    branch_id = names.known_branch(values.get("location", ""))
    holder = Holder(HolderKind.WAREHOUSE, branch_id) if branch_id else MAIN
    part = replace(part, ledger_quantity=quantity)
    if before is not None:
        return counted(part, holder, quantity)
    stock = (Stock(holder.kind, holder.id, quantity),) if quantity else ()
    return replace(part, stock=stock)
