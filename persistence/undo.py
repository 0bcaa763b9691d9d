"""Taking a command back, and doing it again: new commands that append the inverse.

A command can be taken back while everything it changed still has the version it left. What was
changed gets its state before the command back, what was made goes (an order is cancelled, for the
log has seen it), texts that are still held are withdrawn, and those the command withdrew are held
again. What has left the building stays as it is. Undoing an undo is the redo.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from sqlalchemy import text

from domain.codec import from_plain, to_plain
from domain.errors import NotAllowed, NotFound
from domain.messaging.messages import OutgoingState
from domain.work_orders.events import OrderCancelled, OrderEvent, OrderRestored
from domain.work_orders.kinds import OrderStatus
from persistence import event_log
from persistence.entity_kinds import ENTITIES
from persistence.entity_rows import CODED
from persistence.event_log import Line
from persistence.store_company import CompanyStore
from persistence.store_entities import EntityStore
from persistence.store_messages import MessageStore, restored
from persistence.store_orders import OrderStore
from persistence.unit import Unit

#: The reason of an order whose taking was taken back.
UNDONE = "undone"
#: What others refer to comes first when things come back, and last when they go.
_ORDER = (
    "settings",
    "operator",
    "calendar",
    "policy",
    "order_type",
    "skill",
    "branch",
    "area",
    "technician",
    "customer",
    "asset_category",
    "asset",
    "asset_entry",
    "plan",
    "patrol_route",
    "patrol",
    "patrol_result",
    "production_record",
    "send_in",
    "part",
    "work_order",
    "order_file",
    "article",
    "advice",
    "order_review",
)


class UndoStore:
    """The part of the store that takes commands back."""

    def __init__(
        self,
        unit: Unit,
        orders: OrderStore,
        entities: EntityStore,
        company: CompanyStore,
        messages: MessageStore,
    ) -> None:
        self.unit = unit
        self._orders = orders
        self._entities = entities
        self._company = company
        self._messages = messages

    def undo(self, command_id: str) -> None:
        """Append inverse events of that command (``reverts_seq``). NotAllowed
        'cannot_undo_changed' (params ``by``, ``at``) when something it touched has changed since,
        'already_undone', 'cannot_undo' (nothing that can be taken back)."""
        unit = self.unit
        command = unit.execute(
            "SELECT * FROM commands WHERE command_id = :id", id=command_id
        ).first()
        if command is None:
            raise NotFound("command_not_found", id=command_id)
        if command.undone_by is not None:
            raise NotAllowed("already_undone")
        images = self._images(command_id)
        if not images:
            raise NotAllowed("cannot_undo")
        unit.mode = "redo" if command.mode == "undo" else "undo"
        unit.reverts = command_id
        unit.label = (command.kind, json.loads(command.params))
        for image in images:
            self._refuse_if_changed(image)
        self._remember_owners(images)
        for image in images:
            if image["before"] is not None:
                self._restore(image)
        for image in reversed(images):
            if image["before"] is None:
                self._remove(image)
        self._revert_messages(command_id)
        taken = unit.execute(
            "UPDATE commands SET undone_by = :me WHERE command_id = :id AND undone_by IS NULL",
            me=unit.origin.command_id,
            id=command_id,
        )
        if not taken.rowcount:
            raise NotAllowed("already_undone")

    def _remember_owners(self, images: list[dict[str, Any]]) -> None:
        """Customers as they are now: one that comes back takes its sites out of another's hands,
        and a redo has to know that these were there."""
        for image in images:
            if image["topic"] != "customer":
                continue
            current = ENTITIES["customer"].read(self.unit.connection, image["entity_id"])
            if current is not None:
                version = current.version
                self.unit.remember("customer", current.id, to_plain(current), version, version)

    def _images(self, command_id: str) -> list[dict[str, Any]]:
        rows = self.unit.execute(
            "SELECT u.topic, u.entity_id, u.before, u.version_before, u.version_after, "
            "(SELECT min(e.seq) FROM event_log e WHERE e.command_id = u.command_id "
            "AND e.topic = u.topic AND e.entity_id = u.entity_id) AS seq "
            "FROM undo_images u WHERE u.command_id = :id",
            id=command_id,
        ).mappings()
        images = [dict(row) for row in rows]
        for image in images:
            image["before"] = None if image["before"] is None else json.loads(image["before"])
        # What was deleted comes back before what took over parts of it gives them up.
        return sorted(
            images,
            key=lambda image: (
                _ORDER.index(image["topic"]),
                image["version_after"] != 0,
                image["entity_id"],
            ),
        )

    def _refuse_if_changed(self, image: dict[str, Any]) -> None:
        topic, entity_id = image["topic"], image["entity_id"]
        if topic == "work_order":
            table = "work_orders"
        elif topic in ENTITIES:
            table = ENTITIES[topic].table
        else:
            table = CODED[topic].table if topic in CODED else "settings"
        version = self.unit.execute(
            f"SELECT version FROM {table} WHERE id = :id", id=entity_id
        ).scalar()
        if (version or 0) != image["version_after"]:
            change = event_log.last_change(self.unit.connection, topic, entity_id)
            raise NotAllowed(
                "cannot_undo_changed",
                topic=topic,
                id=entity_id,
                by=change.get("actor", ""),
                at=change.get("at"),
            )

    def _restore(self, image: dict[str, Any]) -> None:
        topic, entity_id, before = image["topic"], image["entity_id"], image["before"]
        seq = image["seq"]
        if topic == "work_order":
            event = OrderRestored(at=self.unit.now, state=before)
            version = self._write_order(entity_id, event, seq)
        elif topic == "settings":
            value = None if before["value"] is None else json.loads(before["value"])
            self._company.write_setting(before["key"], value, reverts_seq=seq)
            version = image["version_after"] + 1
        elif topic in CODED:
            value = from_plain(CODED[topic].kind, before)
            version = self._company.write_coded(topic, value, reverts_seq=seq)
        else:
            version = self._restore_entity(topic, entity_id, before, seq)
        # The state is that of the command before: it can be taken back now.
        self.unit.execute(
            "UPDATE undo_images SET version_after = :new "
            "WHERE topic = :topic AND entity_id = :id AND version_after = :old AND :old > 0",
            topic=topic,
            id=entity_id,
            old=image["version_before"],
            new=version,
        )

    def _restore_entity(
        self, topic: str, entity_id: int, before: dict[str, Any], seq: int | None
    ) -> int:
        entity = ENTITIES[topic]
        value = from_plain(entity.kind, {**before, "id": entity_id})
        current = entity.read(self.unit.connection, entity_id)
        if current is None:
            made = self._entities.create(topic, value, reverts_seq=seq)
            return int(made.version)
        if topic == "technician":
            value = entity.merge(current, value)
        return int(self._entities.edit(topic, value, current, reverts_seq=seq).version)

    def _write_order(self, order_id: int, event: OrderEvent, seq: int | None) -> int:
        current = self._orders.order(order_id)
        return self._orders.write_order(current, [event], reverts_seq=seq).version

    def _remove(self, image: dict[str, Any]) -> None:
        topic, entity_id, seq = image["topic"], image["entity_id"], image["seq"]
        if topic == "work_order":
            if self._orders.order(entity_id).status is not OrderStatus.CANCELLED:
                self._write_order(entity_id, OrderCancelled(at=self.unit.now, reason=UNDONE), seq)
        elif topic in CODED:
            self._company.remove_coded(topic, entity_id, reverts_seq=seq)
        elif ENTITIES[topic].is_used(self.unit, entity_id):
            # The cancelled order still names it.
            current: Any = ENTITIES[topic].read(self.unit.connection, entity_id)
            if getattr(current, "active", False):
                rest = replace(current, active=False)
                self._entities.edit(topic, rest, current, reverts_seq=seq)
        else:
            self._entities.remove(topic, entity_id, reverts_seq=seq)

    def _revert_messages(self, command_id: str) -> None:
        rows = self.unit.connection.execute(
            text(
                f"SELECT {event_log.COLUMNS} FROM event_log WHERE command_id = :id "
                "AND topic IN ('message', 'incoming') ORDER BY ordinal DESC"
            ),
            {"id": command_id},
        ).all()
        for row in rows:
            line = Line(*row)
            if line.topic == "incoming":
                self._revert_incoming(line)
                continue
            message = self._messages.outgoing(line.entity_id)
            if message is None:
                continue
            if line.kind == "message_withdrawn" and message.state is OutgoingState.WITHDRAWN:
                self._messages.set_held(message, held=True, reverts_seq=line.seq)
            elif message.state is OutgoingState.HELD and line.kind != "message_withdrawn":
                self._messages.set_held(message, held=False, reverts_seq=line.seq)

    def _revert_incoming(self, line: Line) -> None:
        change = line.params
        if "before" not in change:
            return
        current = self._messages.incoming(line.entity_id)
        if restored(current, change["after"]) == current:
            self._messages.write_incoming(restored(current, change["before"]), reverts_seq=line.seq)
