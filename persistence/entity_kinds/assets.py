"""Machines, and what repeats their tags and counts them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy.engine import Connection

from domain.assets.asset import Asset
from persistence import entity_rows, search
from persistence.entity_kinds.entity import Entity
from persistence.mapping import entities as mapping
from persistence.types import statement
from persistence.unit import Unit


class AssetEntity(Entity):
    topic, table, kind = "asset", "assets", Asset
    references = (
        ("work_orders", "asset_id"),
        ("assets", "parent_id"),
        ("asset_logbook", "asset_id"),
        ("patrol_results", "asset_id"),
        ("production_records", "asset_id"),
        ("send_ins", "asset_id"),
    )

    def read(self, connection: Connection, entity_id: int) -> Asset | None:
        found = entity_rows.read_assets(connection, "id = :id", id=entity_id)
        return found[0] if found else None

    def row(self, connection: Connection, value: Asset) -> dict[str, Any]:
        customer = _scalar(
            connection, "SELECT name FROM customers WHERE id = :id", value.customer_id
        )
        site = _scalar(connection, "SELECT name FROM sites WHERE id = :id", value.site_id)
        return mapping.asset_to_row(value, customer or "", site or "")

    def insert(self, connection: Connection, value: Asset) -> Asset:
        row = {**self.row(connection, value), "order_count": 0}
        made = replace(value, id=entity_rows.insert(connection, self.table, row, value.id))
        if value.customer_id is not None:
            connection.execute(
                statement("UPDATE customers SET asset_count = asset_count + 1 WHERE id = :id"),
                {"id": value.customer_id},
            )
        return made

    def follow(self, unit: Unit, before: Asset, after: Asset) -> None:
        if before.customer_id != after.customer_id:
            _count_assets(unit.connection, before.customer_id)
            _count_assets(unit.connection, after.customer_id)
        if before.code != after.code:  # tags are often given long after the first repair
            ids = unit.execute(
                "UPDATE work_orders SET asset_code = :code WHERE asset_id = :id RETURNING id",
                code=after.code,
                id=after.id,
            ).scalars()
            search.relearn(unit.connection, "work_orders", ids.all())

    def gone(self, unit: Unit, before: Asset) -> None:
        _count_assets(unit.connection, before.customer_id)


def _count_assets(connection: Connection, customer_id: int | None) -> None:
    if customer_id is not None:
        connection.execute(
            statement(
                "UPDATE customers SET asset_count = (SELECT count(*) FROM assets "
                "WHERE customer_id = :id) WHERE id = :id"
            ),
            {"id": customer_id},
        )


def _scalar(connection: Connection, sql: str, entity_id: int | None) -> Any:
    return (
        None
        if entity_id is None
        else connection.execute(statement(sql), {"id": entity_id}).scalar()
    )
