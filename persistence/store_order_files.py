"""Files of orders in a unit of work."""

from __future__ import annotations

from domain.errors import NotFound
from domain.work_orders.files import OrderFile
from persistence.mapping.order_file_rows import read_files
from persistence.store_entities import EntityStore
from persistence.unit import Unit


class OrderFileWriter:
    """Implements :class:`domain.ports.order_files.OrderFileStore`."""

    def __init__(self, unit: Unit, entities: EntityStore) -> None:
        self.unit, self._entities = unit, entities

    def file(self, file_id: int) -> OrderFile:
        found = read_files(self.unit.connection, "id = :id", id=file_id)
        if not found:
            raise NotFound("order_file_not_found", id=file_id)
        return found[0]

    def of_order(self, order_id: int) -> tuple[OrderFile, ...]:
        return tuple(read_files(self.unit.connection, "order_id = :order", order=order_id))

    def save(self, file: OrderFile) -> OrderFile:
        saved: OrderFile = self._entities.save_entity("order_file", file)
        return saved

    def delete(self, file_id: int) -> None:
        self._entities.remove("order_file", file_id)
