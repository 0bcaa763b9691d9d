"""Parts of a unit of work."""

from __future__ import annotations

from domain.errors import NotFound
from domain.parts.part import Part
from persistence.mapping.part_rows import read_parts
from persistence.store_entities import EntityStore
from persistence.unit import Unit


class PartWriter:
    """Implements :class:`domain.ports.parts.PartStore`."""

    def __init__(self, unit: Unit, entities: EntityStore) -> None:
        self._unit, self._entities = unit, entities

    def part(self, part_id: int) -> Part:
        found = read_parts(self._unit.connection, "id = :id", id=part_id)
        if not found:
            raise NotFound("part_not_found", id=part_id)
        return found[0]

    def find(self, code: str, name: str = "") -> Part | None:
        if code.strip():
            found = read_parts(self._unit.connection, "code = :code", code=code.strip())
            return found[0] if found else None
        if not name.strip():
            return None
        found = read_parts(self._unit.connection, "name = :name", name=name.strip())
        return found[0] if len(found) == 1 else None

    def save(self, part: Part) -> Part:
        saved: Part = self._entities.save_entity("part", part)
        return saved
