"""Where the parts lie that open orders need."""

from __future__ import annotations

import json
from collections.abc import Callable

from sqlalchemy.engine import Connection

from domain.codec import from_plain
from domain.dispatching.stock_picture import StockPicture, Warehouse
from domain.parts.part import Stock
from domain.people.technician import Branch, BranchKind
from domain.settings import number
from domain.work_orders.part_needs import PartNeed
from persistence.entity_rows import read_branches
from persistence.types import id_list, statement

_NEEDED = (
    "SELECT id, needed_parts FROM work_orders WHERE closed_at IS NULL AND needed_parts <> '[]'"
)
_CHUNK = 500


def read_stock_picture(
    connection: Connection, read: Callable[[str, object], object]
) -> StockPicture | None:
    """None where no open order needs a part; ``read``: the company's settings."""
    needed = {
        order_id: tuple(PartNeed(*each) for each in json.loads(text))
        for order_id, text in connection.execute(statement(_NEEDED))
    }
    if not needed:
        return None
    wanted = sorted({need.part_id for needs in needed.values() for need in needs})
    return StockPicture(
        stock=_stock(connection, wanted),
        warehouses=_warehouses(read_branches(connection), number(read, "parts.handout_minutes")),
        needed=needed,
        meeting_minutes=number(read, "parts.meeting_minutes"),
    )


def _stock(connection: Connection, part_ids: list[int]) -> dict[int, tuple[Stock, ...]]:
    found: dict[int, tuple[Stock, ...]] = {}
    for start in range(0, len(part_ids), _CHUNK):
        named, values = id_list(part_ids[start : start + _CHUNK])
        for part_id, rest in connection.execute(
            statement(f"SELECT id, rest FROM parts WHERE id IN ({named})"), values
        ):
            lots = json.loads(rest).get("stock", ())
            found[part_id] = tuple(from_plain(Stock, lot) for lot in lots)
    return found


def _warehouses(branches: list[Branch], usual: float) -> dict[int, Warehouse]:
    """By branch id; the company's own warehouse is with its first branch."""
    houses = {
        branch.id: Warehouse(
            branch.name,
            branch.lat,
            branch.lon,
            usual if branch.handout_minutes is None else branch.handout_minutes,
        )
        for branch in branches
    }
    seat = next(
        (b for b in branches if b.active and b.kind is BranchKind.BRANCH and b.lat is not None),
        None,
    )
    houses[0] = Warehouse("", seat.lat if seat else None, seat.lon if seat else None, usual)
    return houses
