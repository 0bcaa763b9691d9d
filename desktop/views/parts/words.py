"""Quantities and places of parts in the user's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from domain.parts.part import Holder, HolderKind

translate = QCoreApplication.translate


def quantity_text(quantity: float, unit: str = "") -> str:
    return f"{quantity:,.10g} {unit}".strip()


def holder_text(holder: Holder | None, names: Mapping[Holder, str]) -> str:
    """Where stock lies; '' for nowhere."""
    if holder is None:
        return ""
    name = names.get(holder, "")
    if holder.kind is HolderKind.VAN:
        return translate("Parts", "Van of {name}").format(name=name or holder.id)
    if not holder.id:
        return translate("Parts", "Main warehouse")
    return translate("Parts", "Warehouse {name}").format(name=name or holder.id)
