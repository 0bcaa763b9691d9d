"""What few open orders have, beside their columns: links to others, helpers, a load to carry.

All of it lies in the ``rest`` of the row. Only rows that name it are read, so that a board of
hundreds of orders stays one look at plain columns.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.codec import from_plain
from domain.kinds import LinkKind, OrderStatus
from domain.loads import NO_LOAD, Load
from domain.read_models import OrderCard
from domain.work_orders.order import OrderLink
from domain.work_orders.split_progress import progress_of
from persistence.types import id_list

_SELECT = text(
    "SELECT id, rest FROM work_orders WHERE closed_at IS NULL "
    "AND (rest LIKE '%\"links\":%' OR rest LIKE '%\"collaborators\":%' OR rest LIKE '%\"load\":%')"
)


@dataclass(frozen=True, slots=True)
class Companions:
    links: tuple[OrderLink, ...] = ()
    helpers: tuple[int, ...] = ()
    load: Load = NO_LOAD
    #: Where its parts stand, of a job that was split.
    parts: tuple[OrderStatus, ...] = ()


def read_companions(connection: Connection) -> dict[int, Companions]:
    """By order id, of the open orders that have any."""
    found: dict[int, Companions] = {}
    for order_id, rest in connection.execute(_SELECT):
        plain: dict[str, Any] = json.loads(rest)
        links = tuple(from_plain(OrderLink, each) for each in plain.get("links", ()))
        helpers = tuple(int(each) for each in plain.get("collaborators", ()))
        load = from_plain(Load, plain.get("details", {}).get("load", {}))
        if links or helpers or load:
            found[order_id] = Companions(links, helpers, load)
    return _with_parts(connection, found)


def _with_parts(connection: Connection, found: dict[int, Companions]) -> dict[int, Companions]:
    wholes = {
        order_id: [link.order_id for link in each.links if link.kind is LinkKind.WHOLE_OF]
        for order_id, each in found.items()
    }
    ids = sorted({part for parts in wholes.values() for part in parts})
    if not ids:
        return found
    states = read_statuses(connection, ids)
    for order_id, parts in wholes.items():
        if parts:
            known = tuple(states[part] for part in parts if part in states)
            found[order_id] = replace(found[order_id], parts=known)
    return found


def read_statuses(connection: Connection, ids: Sequence[int]) -> dict[int, OrderStatus]:
    """Where the orders ``ids`` stand, closed ones too."""
    found: dict[int, OrderStatus] = {}
    for start in range(0, len(ids), 500):
        numbered, values = id_list(ids[start : start + 500])
        rows = connection.execute(
            text(f"SELECT id, status FROM work_orders WHERE id IN ({numbered})"), values
        )
        found.update((order_id, OrderStatus(status)) for order_id, status in rows)
    return found


def with_companions(card: OrderCard, known: dict[int, Companions]) -> OrderCard:
    also = known.get(card.id)
    if also is None:
        return card
    return replace(
        card,
        links=also.links,
        helpers=also.helpers,
        load=also.load,
        split=progress_of(card.status, also.parts),
    )
