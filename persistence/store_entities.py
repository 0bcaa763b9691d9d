"""Technicians, customers, assets and the company's lists: every edit logs before and after.

Each topic is described once by an :class:`Entity`; saving, deleting and taking back work the same
for all of them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.assets.asset import Asset
from domain.codec import to_plain
from domain.customers.customer import Customer
from domain.errors import Conflict, InvalidInput, NotAllowed, NotFound
from domain.people.technician import Branch, Technician
from persistence import entity_rows, event_log
from persistence.entity_kinds import ENTITIES, changes_between, plain_of
from persistence.types import to_micros
from persistence.unit import Unit


class EntityStore:
    """The part of the store that knows everything but orders and messages."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit

    # --- reading ---------------------------------------------------------------------------------

    def technician(self, technician_id: int) -> Technician:
        found: Technician = self._get("technician", technician_id)
        return found

    def customer(self, customer_id: int) -> Customer:
        found: Customer = self._get("customer", customer_id)
        return found

    def asset(self, asset_id: int) -> Asset:
        found: Asset = self._get("asset", asset_id)
        return found

    def asset_by_code(self, code: str) -> Asset | None:
        if not code:
            return None
        found = entity_rows.read_assets(self.unit.connection, "code = :code", code=code)
        return found[0] if found else None

    # --- saving ----------------------------------------------------------------------------------

    def save_technician(self, technician: Technician) -> Technician:
        saved: Technician = self._save("technician", technician)
        return saved

    def save_customer(self, customer: Customer) -> Customer:
        saved: Customer = self._save("customer", customer)
        return saved

    def save_asset(self, asset: Asset) -> Asset:
        if asset.code:
            other = self.asset_by_code(asset.code)
            if other is not None and other.id != asset.id:
                raise InvalidInput("asset_code_taken", asset_code=asset.code, name=other.name)
        saved: Asset = self._save("asset", asset)
        return saved

    def orders_of_customer(self, customer_id: int) -> tuple[int, ...]:
        return self._of_customer("work_orders", customer_id)

    def assets_of_customer(self, customer_id: int) -> tuple[int, ...]:
        return self._of_customer("assets", customer_id)

    def _of_customer(self, table: str, customer_id: int) -> tuple[int, ...]:
        sql = f"SELECT id FROM {table} WHERE customer_id = :id ORDER BY id"
        return tuple(self.unit.execute(sql, id=customer_id).scalars())

    def branch(self, branch_id: int) -> Branch:
        found: Branch = self._get("branch", branch_id)
        return found

    def branches(self) -> tuple[Branch, ...]:
        return tuple(entity_rows.read_branches(self.unit.connection))

    def save_branch(self, branch: Branch) -> Branch:
        saved: Branch = self._save("branch", branch)
        return saved

    def touch_technician(
        self, technician_id: int, *, contact_at: datetime, lat: float | None, lon: float | None
    ) -> None:
        """Remember a sign of life (and a place, source 'site') without an edit in the log."""
        at = to_micros(contact_at)
        self.unit.execute(
            "UPDATE technicians SET last_contact_at = :at WHERE id = :id "
            "AND (last_contact_at IS NULL OR last_contact_at < :at)",
            id=technician_id,
            at=at,
        )
        if lat is not None and lon is not None:
            self.unit.execute(
                "UPDATE technicians SET position_lat = :lat, position_lon = :lon, "
                "position_at = :at, position_source = 'site' WHERE id = :id "
                "AND (position_at IS NULL OR position_at <= :at)",
                id=technician_id,
                at=at,
                lat=lat,
                lon=lon,
            )

    def save_entity(self, kind: str, value: Any) -> Any:
        """New (id 0), or over the stored one of the same version; else Conflict."""
        return self._save(kind, value)

    def delete_entity(self, kind: str, entity_id: int) -> None:
        """Only what nothing refers to; else NotAllowed('in_use')."""
        if kind not in ENTITIES:
            raise InvalidInput("unknown_kind", kind=kind)
        self.remove(kind, entity_id)

    # --- the same for all ------------------------------------------------------------------------

    def _get(self, topic: str, entity_id: int) -> Any:
        found = ENTITIES[topic].read(self.unit.connection, entity_id)
        if found is None:
            raise NotFound(f"{topic}_not_found", id=entity_id)
        return found

    def _save(self, topic: str, value: Any) -> Any:
        if value.id == 0:
            return self.create(topic, value)
        entity = ENTITIES[topic]
        before = self._get(topic, value.id)
        if before.version != value.version:
            change = event_log.last_change(self.unit.connection, topic, value.id)
            raise Conflict(f"{topic}_changed", id=value.id, name=before.name, **change)
        return self.edit(topic, entity.merge(before, value), before)

    def create(self, topic: str, value: Any, *, reverts_seq: int | None = None) -> Any:
        """Store a new one; one that carries an id (undo of a deletion) gets it back."""
        entity = ENTITIES[topic]
        made = entity.insert(self.unit.connection, replace(value, version=value.version + 1))
        self.unit.note(
            topic, made.id, f"{topic}_created", {"after": plain_of(made)}, reverts_seq=reverts_seq
        )
        self.unit.remember(topic, made.id, None, 0, made.version)
        return made

    def edit(self, topic: str, value: Any, before: Any, *, reverts_seq: int | None = None) -> Any:
        """Store ``value`` over ``before`` (what is stored now)."""
        if replace(value, version=before.version) == before:
            return before
        entity = ENTITIES[topic]
        after = entity.update(
            self.unit.connection, before, replace(value, version=before.version + 1)
        )
        if after is None:
            raise Conflict(f"{topic}_changed", id=before.id, name=before.name)
        payload = changes_between(plain_of(before), plain_of(after))
        self.unit.note(topic, after.id, f"{topic}_edited", payload, reverts_seq=reverts_seq)
        self.unit.remember(topic, after.id, to_plain(before), before.version, after.version)
        entity.follow(self.unit, before, after)
        return after

    def remove(self, topic: str, entity_id: int, *, reverts_seq: int | None = None) -> None:
        """Delete it, or NotAllowed('in_use')."""
        entity, before = ENTITIES[topic], self._get(topic, entity_id)
        if entity.is_used(self.unit, entity_id):
            raise NotAllowed("in_use", kind=topic, name=before.name)
        self.unit.execute(f"DELETE FROM {entity.table} WHERE id = :id", id=entity_id)
        entity.gone(self.unit, before)
        self.unit.note(
            topic,
            entity_id,
            f"{topic}_deleted",
            {"before": plain_of(before)},
            reverts_seq=reverts_seq,
        )
        self.unit.remember(topic, entity_id, to_plain(before), before.version, 0)
