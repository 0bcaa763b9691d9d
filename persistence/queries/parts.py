"""Reading parts and where they lie."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.engine import Connection

from domain.errors import NotFound
from domain.parts.packing import MachineUse
from domain.parts.part import MAIN, Holder, HolderKind, Part
from domain.parts.read_models import PartPage, PartRow
from domain.parts.replenishing import PartUse
from persistence.entity_rows import read_branches, read_technicians
from persistence.mapping.part_rows import read_parts
from persistence.queries.history import history_of
from persistence.queries.part_uses import read_machine_uses, read_part_uses
from persistence.types import id_list, statement

_ROW = (
    "id, code, name, model, category, unit, stock_total, least_stock, price_fen, supplier, "
    "location, active"
)


class PartReader:
    """Implements :class:`domain.ports.parts.PartQueries`."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def rows(self, ids: Sequence[int]) -> tuple[PartRow, ...]:
        found: dict[int, PartRow] = {}
        for start in range(0, len(ids), 500):
            named, values = id_list(ids[start : start + 500])
            for row in self.connection.execute(
                statement(f"SELECT {_ROW} FROM parts WHERE id IN ({named})"), values
            ):
                plain: list[Any] = list(row)
                found[row.id] = PartRow(*[*plain[:-1], bool(plain[-1])])
        return tuple(found[each] for each in ids if each in found)

    def page(self, part_id: int) -> PartPage:
        part = Part(0, "")
        if part_id:
            found = read_parts(self.connection, "id = :id", id=part_id)
            if not found:
                raise NotFound("part_not_found", id=part_id)
            part = found[0]
        history = history_of(self.connection, "part", part_id) if part_id else ()
        return PartPage(part, self._holders(part), history)

    def some(self, ids: Sequence[int]) -> tuple[Part, ...]:
        named, values = id_list(ids)
        return tuple(read_parts(self.connection, f"id IN ({named})", **values))

    def uses(self, since: datetime) -> tuple[PartUse, ...]:
        return read_part_uses(self.connection, self.all(), since)

    def uses_of(self, asset_id: int) -> tuple[MachineUse, ...]:
        return read_machine_uses(self.connection, self.all(), asset_id)

    def all(self) -> tuple[Part, ...]:
        return tuple(
            sorted(read_parts(self.connection, "active"), key=lambda part: (part.name, part.id))
        )

    def _holders(self, part: Part) -> dict[Holder, str]:
        holders = {MAIN: ""}
        for branch in read_branches(self.connection):
            holders[Holder(HolderKind.WAREHOUSE, branch.id)] = branch.name
        for technician in read_technicians(self.connection):
            holder = Holder(HolderKind.VAN, technician.id)
            if technician.active or part.at(holder):
                holders[holder] = technician.name
        return holders
