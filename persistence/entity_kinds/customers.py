"""Customers with their sites and telephones, and what repeats their names."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy.engine import Connection

from domain.customers.customer import Customer
from domain.errors import NotAllowed
from persistence import entity_rows, search
from persistence.entity_kinds.entity import Entity
from persistence.mapping import entities as mapping
from persistence.types import statement
from persistence.unit import Unit


class CustomerEntity(Entity):
    topic, table, kind = "customer", "customers", Customer
    references = (("work_orders", "customer_id"), ("assets", "customer_id"))

    def read(self, connection: Connection, entity_id: int) -> Customer | None:
        return entity_rows.read_customers(connection, [entity_id]).get(entity_id)

    def row(self, connection: Connection, value: Customer) -> dict[str, Any]:  # noqa: ARG002
        return mapping.customer_to_row(value)

    def insert(self, connection: Connection, value: Customer) -> Customer:
        counts = {"order_count": 0, "asset_count": 0}
        row = {**self.row(connection, value), **counts}
        made = entity_rows.insert(connection, self.table, row, value.id)
        return entity_rows.write_customer_parts(connection, replace(value, id=made), fresh=True)

    def update(self, connection: Connection, before: Customer, value: Customer) -> Any | None:
        kept = {site.id for site in value.sites}
        for site in before.sites:
            if site.id not in kept and _site_is_used(connection, site.id):
                raise NotAllowed("in_use", kind="site", name=site.name or site.address)
        done = super().update(connection, before, value)
        return None if done is None else entity_rows.write_customer_parts(connection, value)

    def follow(self, unit: Unit, before: Customer, after: Customer) -> None:
        if before.name != after.name:
            ids = unit.execute(
                "UPDATE assets SET customer_name = :name WHERE customer_id = :id RETURNING id",
                name=after.name,
                id=after.id,
            ).scalars()
            search.relearn(unit.connection, "assets", ids.all())
        names = {site.id: site.name for site in before.sites}
        for site in after.sites:
            if site.id in names and names[site.id] != site.name:
                ids = unit.execute(
                    "UPDATE assets SET site_name = :name WHERE site_id = :id RETURNING id",
                    name=site.name,
                    id=site.id,
                ).scalars()
                search.relearn(unit.connection, "assets", ids.all())


def _site_is_used(connection: Connection, site_id: int) -> bool:
    return any(
        connection.execute(
            statement(f"SELECT 1 FROM {table} WHERE site_id = :id LIMIT 1"), {"id": site_id}
        ).first()
        for table in ("work_orders", "assets")
    )
