"""Quantities and places of parts in the user's language."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.phrases import phrase_text
from domain.dispatching.part_supply import holder_phrase
from domain.parts.part import Holder


def quantity_text(quantity: float, unit: str = "") -> str:
    return f"{quantity:,.10g} {unit}".strip()


def holder_text(holder: Holder | None, names: Mapping[Holder, str]) -> str:
    """Where stock lies; '' for nowhere."""
    if holder is None:
        return ""
    return phrase_text(holder_phrase(holder, names.get(holder, "")), "Reasons")
