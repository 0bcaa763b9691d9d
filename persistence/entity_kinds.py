"""What is particular about each kind of entity: its rows, what refers to it, what follows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy.engine import Connection

from domain.assets.asset import Asset
from domain.assets.logbook import LogbookEntry
from domain.codec import to_plain
from domain.customers.customer import Customer
from domain.errors import NotAllowed
from domain.knowledge.advice import Advice
from domain.knowledge.article import Article
from domain.parts.part import Part
from domain.patrols.patrol import Patrol, PatrolResult
from domain.people.technician import Branch, Technician
from domain.production.record import ProductionRecord
from domain.reviews.review import Review
from domain.send_ins.send_in import SendIn
from domain.work_orders.files import OrderFile
from persistence import entity_rows, search
from persistence.mapping import entities as mapping
from persistence.mapping.equipment_rows import entry_to_row, read_entries
from persistence.mapping.knowledge_rows import (
    advice_to_row,
    article_to_row,
    read_advice,
    read_articles,
    read_reviews,
    review_to_row,
)
from persistence.mapping.order_file_rows import file_to_row, read_files
from persistence.mapping.part_rows import part_to_row, read_parts
from persistence.mapping.patrol_rows import (
    patrol_to_row,
    read_patrols,
    read_results,
    result_to_row,
)
from persistence.mapping.production_rows import read_records, record_to_row
from persistence.mapping.send_in_rows import read_send_ins, send_in_to_row
from persistence.types import statement
from persistence.unit import Unit


def plain_of(value: Any) -> dict[str, Any]:
    """What the log shows of it: the plain form without its version."""
    plain: dict[str, Any] = to_plain(value)
    plain.pop("version", None)
    return plain


def changes_between(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that differ, as they were and as they are (None: at their default)."""
    names = [
        name
        for name in sorted({*before, *after})
        if name != "version" and before.get(name) != after.get(name)
    ]
    return {
        "name": after.get("name", ""),
        "before": {name: before.get(name) for name in names},
        "after": {name: after.get(name) for name in names},
    }


class Entity:
    """How one kind is stored. ``references``: (table, column) that may point at it."""

    topic = ""
    table = ""
    kind: type[Any] = object
    references: Sequence[tuple[str, str]] = ()

    def read(self, connection: Connection, entity_id: int) -> Any | None:
        raise NotImplementedError

    def row(self, connection: Connection, value: Any) -> dict[str, Any]:
        raise NotImplementedError

    def insert(self, connection: Connection, value: Any) -> Any:
        row = self.row(connection, value)
        return replace(value, id=entity_rows.insert(connection, self.table, row, value.id))

    def update(self, connection: Connection, before: Any, value: Any) -> Any | None:
        """What was stored, None when somebody was faster."""
        row = self.row(connection, value)
        done = entity_rows.update(connection, self.table, value.id, before.version, row)
        return value if done else None

    def merge(self, before: Any, value: Any) -> Any:  # noqa: ARG002
        """``value`` with what is not the clerk's to set."""
        return value

    def follow(self, unit: Unit, before: Any, after: Any) -> None:
        """Bring up to date what others repeat of it."""

    def gone(self, unit: Unit, before: Any) -> None:
        """As :meth:`follow`, after it was deleted."""

    def is_used(self, unit: Unit, entity_id: int) -> bool:
        return any(
            unit.execute(
                f"SELECT 1 FROM {table} WHERE {column} = :id LIMIT 1", id=entity_id
            ).first()
            for table, column in self.references
        )


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


class EntryEntity(Entity):
    topic, table, kind = "asset_entry", "asset_logbook", LogbookEntry

    def read(self, connection: Connection, entity_id: int) -> LogbookEntry | None:
        found = read_entries(connection, "id = :id", id=entity_id)
        return found[0] if found else None

    def row(self, connection: Connection, value: LogbookEntry) -> dict[str, Any]:  # noqa: ARG002
        return entry_to_row(value)


class PartEntity(Entity):
    topic, table, kind = "part", "parts", Part

    def read(self, connection: Connection, entity_id: int) -> Part | None:
        found = read_parts(connection, "id = :id", id=entity_id)
        return found[0] if found else None

    def row(self, connection: Connection, value: Part) -> dict[str, Any]:  # noqa: ARG002
        return part_to_row(value)


class PatrolEntity(Entity):
    topic, table, kind = "patrol", "patrols", Patrol
    references = (("patrol_results", "patrol_id"),)

    def read(self, connection: Connection, entity_id: int) -> Patrol | None:
        found = read_patrols(connection, "id = :id", id=entity_id)
        return found[0] if found else None

    def row(self, connection: Connection, value: Patrol) -> dict[str, Any]:  # noqa: ARG002
        return patrol_to_row(value)


class PatrolResultEntity(Entity):
    topic, table, kind = "patrol_result", "patrol_results", PatrolResult

    def read(self, connection: Connection, entity_id: int) -> PatrolResult | None:
        found = read_results(connection, "id = :id", id=entity_id)
        return found[0] if found else None

    def row(self, connection: Connection, value: PatrolResult) -> dict[str, Any]:  # noqa: ARG002
        return result_to_row(value)


class ProductionRecordEntity(Entity):
    topic, table, kind = "production_record", "production_records", ProductionRecord

    def read(self, connection: Connection, entity_id: int) -> ProductionRecord | None:
        found = read_records(connection, "id = :id", id=entity_id)
        return found[0] if found else None

    def row(self, connection: Connection, value: ProductionRecord) -> dict[str, Any]:  # noqa: ARG002
        return record_to_row(value)


class SendInEntity(Entity):
    topic, table, kind = "send_in", "send_ins", SendIn

    def read(self, connection: Connection, entity_id: int) -> SendIn | None:
        found = read_send_ins(connection, "id = :id", id=entity_id)
        return found[0] if found else None

    def row(self, connection: Connection, value: SendIn) -> dict[str, Any]:  # noqa: ARG002
        return send_in_to_row(value)


class OrderFileEntity(Entity):
    topic, table, kind = "order_file", "order_files", OrderFile

    def read(self, connection: Connection, entity_id: int) -> OrderFile | None:
        found = read_files(connection, "id = :id", id=entity_id)
        return found[0] if found else None

    def row(self, connection: Connection, value: OrderFile) -> dict[str, Any]:  # noqa: ARG002
        return file_to_row(value)


class ArticleEntity(Entity):
    topic, table, kind = "article", "articles", Article

    def read(self, connection: Connection, entity_id: int) -> Article | None:
        found = read_articles(connection, "id = :id", id=entity_id)
        return found[0] if found else None

    def row(self, connection: Connection, value: Article) -> dict[str, Any]:  # noqa: ARG002
        return article_to_row(value)


class AdviceEntity(Entity):
    topic, table, kind = "advice", "advice", Advice

    def read(self, connection: Connection, entity_id: int) -> Advice | None:
        found = read_advice(connection, "id = :id", id=entity_id)
        return found[0] if found else None

    def row(self, connection: Connection, value: Advice) -> dict[str, Any]:  # noqa: ARG002
        return advice_to_row(value)


class ReviewEntity(Entity):
    topic, table, kind = "order_review", "order_reviews", Review

    def read(self, connection: Connection, entity_id: int) -> Review | None:
        found = read_reviews(connection, "id = :id", id=entity_id)
        return found[0] if found else None

    def row(self, connection: Connection, value: Review) -> dict[str, Any]:  # noqa: ARG002
        return review_to_row(value)


ENTITIES: dict[str, Entity] = {
    entity.topic: entity
    for entity in (
        TechnicianEntity(),
        CustomerEntity(),
        AssetEntity(),
        BranchEntity(),
        EntryEntity(),
        PartEntity(),
        PatrolEntity(),
        PatrolResultEntity(),
        ProductionRecordEntity(),
        SendInEntity(),
        OrderFileEntity(),
        ArticleEntity(),
        AdviceEntity(),
        ReviewEntity(),
    )
}


def _site_is_used(connection: Connection, site_id: int) -> bool:
    return any(
        connection.execute(
            statement(f"SELECT 1 FROM {table} WHERE site_id = :id LIMIT 1"), {"id": site_id}
        ).first()
        for table in ("work_orders", "assets")
    )


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
