"""What finished orders used, by part of the catalogue and technician."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from sqlalchemy.engine import Connection

from domain.parts.packing import MachineUse
from domain.parts.part import Part
from domain.parts.replenishing import PartUse
from persistence.types import statement, to_micros

_FINISHED = (
    "SELECT technician_id, rest FROM work_orders WHERE finished_at >= :since "
    "AND rest LIKE '%\"result\"%' AND rest LIKE '%\"parts\"%'"
)

_USED_ON = (
    "SELECT rest FROM work_orders WHERE finished_at IS NOT NULL "
    "AND rest LIKE '%\"result\"%' AND rest LIKE '%\"parts\"%'"
)
_MACHINES = (
    "AND asset_id = :asset",
    "AND asset_id IN (SELECT a.id FROM assets a JOIN assets b ON b.model = a.model "
    "WHERE b.id = :asset AND b.model <> '')",
)


def read_part_uses(
    connection: Connection, parts: Iterable[Part], since: datetime
) -> tuple[PartUse, ...]:
    """By code, else by the name that only one of ``parts`` has; lines that name none of them are
    left out."""
    catalogue = _Catalogue(parts)
    used: dict[tuple[int, int], float] = defaultdict(float)
    for technician_id, rest in connection.execute(
        statement(_FINISHED), {"since": to_micros(since)}
    ):
        for part_id, quantity in catalogue.used(rest):
            used[part_id, technician_id or 0] += quantity
    return tuple(PartUse(*key, round(quantity, 3)) for key, quantity in sorted(used.items()))


def read_machine_uses(
    connection: Connection, parts: Sequence[Part], asset_id: int
) -> tuple[MachineUse, ...]:
    """Of the machine, else of all of its model."""
    catalogue, names = _Catalogue(parts), {part.id: part.name for part in parts}
    for chosen in _MACHINES:
        quantities: dict[int, float] = defaultdict(float)
        orders: dict[int, int] = defaultdict(int)
        rows = connection.execute(statement(f"{_USED_ON} {chosen}"), {"asset": asset_id})
        for (rest,) in rows:
            used = dict(catalogue.used(rest))
            for part_id, quantity in used.items():
                quantities[part_id] += quantity
                orders[part_id] += 1
        if orders:
            return tuple(
                MachineUse(part_id, names[part_id], count, round(quantities[part_id], 3))
                for part_id, count in orders.items()
            )
    return ()


class _Catalogue:
    """Finds the parts that results name."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self._by_code: dict[str, int] = {}
        self._by_name: dict[str, int | None] = {}
        for part in parts:
            if part.code:
                self._by_code[part.code] = part.id
            self._by_name[part.name] = None if part.name in self._by_name else part.id

    def used(self, rest: str) -> Iterator[tuple[int, float]]:
        for line in (json.loads(rest).get("result") or {}).get("parts", ()):
            code = line.get("code", "")
            part_id = self._by_code.get(code) if code else self._by_name.get(line["name"])
            if part_id is not None:
                yield part_id, line.get("quantity", 1)
