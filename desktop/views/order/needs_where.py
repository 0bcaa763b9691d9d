"""Where the parts an order needs lie, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.views.parts.words import holder_text, quantity_text
from domain.parts.part import Holder, HolderKind, Part
from domain.ports.storage import Queries
from domain.work_orders.order import WorkOrder


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """``parts``: by id, with their stock. ``names``: of the places."""

    parts: Mapping[int, Part] = field(default_factory=dict)
    names: Mapping[Holder, str] = field(default_factory=dict)


def read_whereabouts(queries: Queries, order: WorkOrder) -> Whereabouts:
    ids = [need.part_id for need in order.details.parts]
    if not ids:
        return Whereabouts()
    parts = {part.id: part for part in queries.parts.some(ids)}
    return Whereabouts(parts, queries.parts.page(0).holders)


def needs_html(order: WorkOrder, known: Whereabouts) -> str:
    """A line for each part: how many, and where it lies; '' when none are needed."""
    lines = []
    for need in order.details.parts:
        part = known.parts.get(need.part_id)
        text = escape(need.text)
        if part is not None:
            where = escape(_where(part, order, known.names))
            text = f"<a href='part:{part.id}'>{text}</a> <span style='color:gray'>{where}</span>"
        lines.append(text)
    return "<br>".join(lines)


def _where(part: Part, order: WorkOrder, names: Mapping[Holder, str]) -> str:
    """The van of who goes first, then the warehouses, then how many other vans have any."""
    own = Holder(HolderKind.VAN, order.dispatch.technician_id) if order.dispatch else None
    lots = [lot for lot in part.stock if lot.quantity > 0]
    shown = [lot for lot in lots if lot.holder == own]
    shown += [lot for lot in lots if lot.kind is HolderKind.WAREHOUSE]
    words = [f"{holder_text(lot.holder, names)} {quantity_text(lot.quantity)}" for lot in shown]
    if others := len(lots) - len(shown):
        text = QCoreApplication.translate("Parts", "{count} other vans")
        if own is None or own not in [lot.holder for lot in lots]:
            text = QCoreApplication.translate("Parts", "{count} vans")
        words.append(text.format(count=others))
    return " · ".join(words) or QCoreApplication.translate("Parts", "in no stock")
