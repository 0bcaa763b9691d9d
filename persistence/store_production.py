"""Production records of a unit of work."""

from __future__ import annotations

from domain.errors import NotFound
from domain.production.record import ProductionRecord
from persistence.mapping.production_rows import read_records
from persistence.store_entities import EntityStore
from persistence.unit import Unit


class ProductionWriter:
    """Implements :class:`domain.ports.production.ProductionStore`."""

    def __init__(self, unit: Unit, entities: EntityStore) -> None:
        self.unit, self._entities = unit, entities

    def record(self, record_id: int) -> ProductionRecord:
        found = read_records(self.unit.connection, "id = :id", id=record_id)
        if not found:
            raise NotFound("production_record_not_found", id=record_id)
        return found[0]

    def save(self, record: ProductionRecord) -> ProductionRecord:
        saved: ProductionRecord = self._entities.save_entity("production_record", record)
        return saved

    def delete(self, record_id: int) -> None:
        self._entities.remove("production_record", record_id)
