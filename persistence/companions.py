"""What few open orders have, beside their columns: links to others, helpers, a load to carry.

All of it lies in the ``rest`` of the row. Only rows that name it are read, so that a board of
hundreds of orders stays one look at plain columns.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.codec import from_plain
from domain.loads import NO_LOAD, Load
from domain.read_models import OrderCard
from domain.work_orders.order import OrderLink

_SELECT = text(
    "SELECT id, rest FROM work_orders WHERE closed_at IS NULL "
    "AND (rest LIKE '%\"links\":%' OR rest LIKE '%\"collaborators\":%' OR rest LIKE '%\"load\":%')"
)


@dataclass(frozen=True, slots=True)
class Companions:
    links: tuple[OrderLink, ...] = ()
    helpers: tuple[int, ...] = ()
    load: Load = NO_LOAD


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
    return found


def with_companions(card: OrderCard, known: dict[int, Companions]) -> OrderCard:
    also = known.get(card.id)
    if also is None:
        return card
    return replace(card, links=also.links, helpers=also.helpers, load=also.load)
