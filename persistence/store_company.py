"""The company's lists (skills, order types, targets, calendars) and settings.

They are few and known by a code or key; every edit logs before and after like those of entities.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.codec import to_plain
from domain.errors import Conflict, InvalidInput, NotAllowed, NotFound
from domain.people.operators import Operator
from domain.people.technician import Skill
from domain.service_levels.calendars import WorkCalendar
from domain.service_levels.clocks import ServicePolicy
from domain.upkeep.plans import MaintenancePlan
from domain.work_orders.templates import OrderType
from persistence import entity_rows, event_log, references
from persistence.entity_kinds import changes_between, plain_of
from persistence.entity_rows import CODED
from persistence.types import dumps
from persistence.unit import Unit


class CompanyStore:
    """The part of the store that knows lists and settings."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit

    def order_type(self, code: str) -> OrderType:
        found = CODED["order_type"].read(self.unit.connection, code)
        if found is None:
            raise NotFound("order_type_not_found", type_code=code)
        order_type: OrderType = replace(found[2], version=found[1])
        return order_type

    def all_order_types(self) -> tuple[OrderType, ...]:
        return tuple(entity_rows.read_order_types(self.unit.connection))

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

    def save_skill(self, skill: Skill) -> None:
        self._save_coded("skill", skill)

    def save_order_type(self, order_type: OrderType) -> OrderType:
        version = self._save_coded("order_type", order_type, order_type.version)
        return replace(order_type, version=version)

    def save_policy(self, policy: ServicePolicy) -> None:
        self._save_coded("policy", policy)

    def save_calendar(self, calendar: WorkCalendar) -> None:
        self._save_coded("calendar", calendar)

    def plans(self) -> tuple[MaintenancePlan, ...]:
        found = CODED["plan"].read_all(self.unit.connection)
        return tuple(plan for _, _, plan in found)

    def save_plan(self, plan: MaintenancePlan) -> None:
        self._save_coded("plan", plan)

    def operators(self) -> tuple[Operator, ...]:
        return tuple(each for _, _, each in CODED["operator"].read_all(self.unit.connection))

    def save_operator(self, operator: Operator) -> None:
        self._save_coded("operator", operator)

    def delete_coded(self, kind: str, code: str) -> None:
        """NotAllowed('in_use_by', name, by) while something refers to it."""
        found = CODED[kind].read(self.unit.connection, code)
        if found is None:
            raise NotFound(f"{kind}_not_found", name=code)
        by = references.user_of(self.unit.connection, kind, code)
        if by:
            raise NotAllowed("in_use_by", name=found[2].name, by=by)
        self.remove_coded(kind, found[0])

    def note_shift(self, kind: str, params: Mapping[str, object]) -> None:
        self.unit.note("shift", 0, kind, params)

    def note_rule(self, order_id: int, kind: str, params: Mapping[str, object]) -> None:
        self.unit.note("rule", order_id, kind, params)

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
