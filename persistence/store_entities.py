"""Technicians, customers, assets and the company's lists: every edit logs before and after.

Each topic is described once by an :class:`Entity`; saving, deleting and taking back work the same
for all of them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.assets.asset import Asset
from domain.codec import to_plain
from domain.customers.customer import Customer
from domain.errors import Conflict, InvalidInput, NotAllowed, NotFound
from domain.people.technician import Branch, Skill, Technician
from domain.service_levels.calendars import WorkCalendar
from domain.service_levels.clocks import ServicePolicy
from domain.work_orders.templates import OrderType
from persistence import entity_rows, event_log
from persistence.entity_kinds import ENTITIES, plain_of
from persistence.entity_rows import CODED
from persistence.types import dumps, to_micros
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

    def order_type(self, code: str) -> OrderType:
        found = CODED["order_type"].read(self.unit.connection, code)
        if found is None:
            raise NotFound("order_type_not_found", type_code=code)
        order_type: OrderType = replace(found[2], version=found[1])
        return order_type

    def policy(self, code: str) -> ServicePolicy:
        found = CODED["policy"].read(self.unit.connection, code)
        if found is None:
            raise NotFound("policy_not_found", policy_code=code)
        policy: ServicePolicy = found[2]
        return policy

    def calendars(self) -> Mapping[str, WorkCalendar]:
        return self.unit.calendars()

    def setting(self, key: str, default: object = None) -> object:
        return self.unit.setting(key, default)

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

    def save_branch(self, branch: Branch) -> Branch:
        saved: Branch = self._save("branch", branch)
        return saved

    def save_skill(self, skill: Skill) -> None:
        self._save_coded("skill", skill)

    def save_order_type(self, order_type: OrderType) -> OrderType:
        version = self._save_coded("order_type", order_type, order_type.version)
        return replace(order_type, version=version)

    def save_policy(self, policy: ServicePolicy) -> None:
        self._save_coded("policy", policy)

    def save_calendar(self, calendar: WorkCalendar) -> None:
        self._save_coded("calendar", calendar)

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

    def set_setting(self, key: str, value: object) -> None:
        plain = to_plain(value)
        self.write_setting(key, plain)

    def write_setting(self, key: str, plain: Any, *, reverts_seq: int | None = None) -> None:
        """Set ``key``; ``plain`` None takes it away. Nothing happens when it is so already."""
        unit = self.unit
        row = unit.execute(
            "SELECT id, value, version FROM settings WHERE key = :key", key=key
        ).first()
        before = None if row is None or row.value is None else {"key": key, "value": row.value}
        text = None if plain is None else dumps(plain)
        if (None if before is None else before["value"]) == text:
            return
        if row is None:
            id_ = entity_rows.insert(
                unit.connection, "settings", {"key": key, "value": text, "version": 1}
            )
            version = 0
        else:
            id_, version = row.id, row.version
            unit.execute(
                "UPDATE settings SET value = :value, version = version + 1 WHERE id = :id",
                id=id_,
                value=text,
            )
        unit.set_cached_setting(key, plain)
        unit.note(
            "settings",
            id_,
            "setting_changed",
            {"key": key, "before": _setting_value(before), "after": plain},
            reverts_seq=reverts_seq,
        )
        unit.remember("settings", id_, before or {"key": key, "value": None}, version, version + 1)

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

    def _save_coded(self, topic: str, value: Any, version: int | None = None) -> int:
        if not value.code:
            raise InvalidInput("code_required", kind=topic)
        found = CODED[topic].read(self.unit.connection, value.code)
        if found is not None and version is not None and version != found[1]:
            change = event_log.last_change(self.unit.connection, topic, found[0])
            raise Conflict(f"{topic}_changed", name=value.name, **change)
        return self.write_coded(topic, value)

    def write_coded(self, topic: str, value: Any, *, reverts_seq: int | None = None) -> int:
        """Store a value known by its code; its version afterwards."""
        coded, connection = CODED[topic], self.unit.connection
        found = coded.read(connection, value.code)
        row = coded.to_row(value)
        if found is None:
            version = 0
            id_ = entity_rows.insert(connection, coded.table, {**row, "version": 1})
            self.unit.note(
                topic, id_, f"{topic}_created", {"after": plain_of(value)}, reverts_seq=reverts_seq
            )
            before = None
        else:
            id_, version, before = found
            if coded.to_row(before) == row:
                return version
            entity_rows.update(
                connection, coded.table, id_, version, {**row, "version": version + 1}
            )
            payload = changes_between(plain_of(before), plain_of(value))
            payload = {"code": value.code, "name": value.name, **payload}
            self.unit.note(topic, id_, f"{topic}_edited", payload, reverts_seq=reverts_seq)
        self.unit.remember(
            topic, id_, None if before is None else to_plain(before), version, version + 1
        )
        if topic == "calendar":
            self.unit.forget_calendars()
        if topic == "order_type" and before is not None:
            self.unit.execute(
                "UPDATE work_orders SET type_name = :name "
                "WHERE type_code = :code AND closed_at IS NULL",
                name=value.name,
                code=value.code,
            )
        return version + 1

    def remove_coded(self, topic: str, entity_id: int, *, reverts_seq: int | None = None) -> None:
        """Delete a value known by its code; NotAllowed('in_use') while orders name it."""
        coded = CODED[topic]
        found = next(
            (each for each in coded.read_all(self.unit.connection) if each[0] == entity_id), None
        )
        if found is None:
            return
        _, version, value = found
        if (
            topic == "order_type"
            and self.unit.execute(
                "SELECT 1 FROM work_orders WHERE type_code = :code LIMIT 1", code=value.code
            ).first()
        ):
            raise NotAllowed("in_use", kind=topic, name=value.name)
        self.unit.execute(f"DELETE FROM {coded.table} WHERE id = :id", id=entity_id)
        payload = {"before": plain_of(value)}
        self.unit.note(topic, entity_id, f"{topic}_deleted", payload, reverts_seq=reverts_seq)
        self.unit.remember(topic, entity_id, to_plain(value), version, 0)
        if topic == "calendar":
            self.unit.forget_calendars()


def _setting_value(image: Mapping[str, Any] | None) -> Any:
    """The plain value inside a setting's image."""
    return None if image is None else json.loads(image["value"])


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
