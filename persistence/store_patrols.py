"""Patrols of a unit of work."""

from __future__ import annotations

from domain.errors import NotFound
from domain.patrols.patrol import Patrol, PatrolResult
from domain.patrols.route import PatrolRoute
from persistence.entity_rows import CODED
from persistence.mapping.patrol_rows import read_patrols, read_results
from persistence.store_company import CompanyStore
from persistence.store_entities import EntityStore
from persistence.unit import Unit


class PatrolWriter:
    """Implements :class:`domain.ports.patrols.PatrolStore`."""

    def __init__(self, unit: Unit, entities: EntityStore, company: CompanyStore) -> None:
        self.unit, self._entities, self._company = unit, entities, company

    def routes(self) -> tuple[PatrolRoute, ...]:
        return tuple(each[2] for each in CODED["patrol_route"].read_all(self.unit.connection))

    def save_route(self, route: PatrolRoute) -> None:
        self._company.write_coded("patrol_route", route)

    def patrol(self, patrol_id: int) -> Patrol:
        found = read_patrols(self.unit.connection, "id = :id", id=patrol_id)
        if not found:
            raise NotFound("patrol_not_found", id=patrol_id)
        return found[0]

    def save_patrol(self, patrol: Patrol) -> Patrol:
        saved: Patrol = self._entities.save_entity("patrol", patrol)
        return saved

    def results(self, patrol_id: int) -> tuple[PatrolResult, ...]:
        return tuple(read_results(self.unit.connection, "patrol_id = :id", id=patrol_id))

    def save_result(self, result: PatrolResult) -> PatrolResult:
        saved: PatrolResult = self._entities.save_entity("patrol_result", result)
        return saved

    def delete_result(self, result_id: int) -> None:
        self._entities.remove("patrol_result", result_id)

    def open_repair(self, asset_id: int) -> int | None:
        found: int | None = self.unit.execute(
            "SELECT r.order_id FROM patrol_results r JOIN work_orders w ON w.id = r.order_id "
            "WHERE r.asset_id = :id AND w.closed_at IS NULL ORDER BY r.id DESC LIMIT 1",
            id=asset_id,
        ).scalar()
        return found
