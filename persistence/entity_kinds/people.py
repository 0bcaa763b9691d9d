"""Technicians and the departments they belong to."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy.engine import Connection

from domain.people.technician import Branch, Technician
from persistence import entity_rows
from persistence.entity_kinds.entity import Entity
from persistence.mapping import entities as mapping
from persistence.types import statement
from persistence.unit import Unit


class TechnicianEntity(Entity):
    topic, table, kind = "technician", "technicians", Technician
    references = (("work_orders", "technician_id"), ("dispatches", "technician_id"))

    def read(self, connection: Connection, entity_id: int) -> Technician | None:
        return entity_rows.read_technician(connection, entity_id)

    def row(self, connection: Connection, value: Technician) -> dict[str, Any]:  # noqa: ARG002
        return mapping.technician_to_row(value)

    def merge(self, before: Technician, value: Technician) -> Technician:
        """A form that was open for a while must not take back where he was seen since."""
        position, contact_at = value.position, value.last_contact_at
        seen = before.position
        if seen is not None and (position is None or position.at < seen.at):
            position = seen
        heard = before.last_contact_at
        if heard is not None and (contact_at is None or contact_at < heard):
            contact_at = heard
        return replace(value, position=position, last_contact_at=contact_at)

    def follow(self, unit: Unit, before: Technician, after: Technician) -> None:
        if before.name != after.name:
            unit.execute(
                "UPDATE work_orders SET technician_name = :name WHERE technician_id = :id",
                name=after.name,
                id=after.id,
            )


class BranchEntity(Entity):
    topic, table, kind = "branch", "branches", Branch
    references = (("technicians", "branch_id"), ("work_orders", "branch_id"))

    def read(self, connection: Connection, entity_id: int) -> Branch | None:
        row = (
            connection.execute(
                statement("SELECT * FROM branches WHERE id = :id"), {"id": entity_id}
            )
            .mappings()
            .first()
        )
        return None if row is None else mapping.row_to_branch(row)

    def row(self, connection: Connection, value: Branch) -> dict[str, Any]:  # noqa: ARG002
        return mapping.branch_to_row(value)

    def is_used(self, unit: Unit, entity_id: int) -> bool:
        departments = entity_rows.read_branches(unit.connection)
        return super().is_used(unit, entity_id) or any(
            each.parent_id == entity_id for each in departments
        )
