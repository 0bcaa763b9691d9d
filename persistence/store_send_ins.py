"""What is sent in, in a unit of work."""

from __future__ import annotations

from domain.errors import NotFound
from domain.send_ins.send_in import SendIn
from persistence.mapping.send_in_rows import read_send_ins
from persistence.store_entities import EntityStore
from persistence.unit import Unit


class SendInWriter:
    """Implements :class:`domain.ports.send_ins.SendInStore`."""

    def __init__(self, unit: Unit, entities: EntityStore) -> None:
        self.unit, self._entities = unit, entities

    def send_in(self, send_in_id: int) -> SendIn:
        found = read_send_ins(self.unit.connection, "id = :id", id=send_in_id)
        if not found:
            raise NotFound("send_in_not_found", id=send_in_id)
        return found[0]

    def save(self, send_in: SendIn) -> SendIn:
        saved: SendIn = self._entities.save_entity("send_in", send_in)
        return saved

    def delete(self, send_in_id: int) -> None:
        self._entities.remove("send_in", send_in_id)

    def away_of_order(self, order_id: int) -> tuple[SendIn, ...]:
        return tuple(
            read_send_ins(
                self.unit.connection, "order_id = :order AND back_on IS NULL", order=order_id
            )
        )
