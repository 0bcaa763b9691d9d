"""Work orders change only through events; the row is their projection, written beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from domain.codec import to_plain
from domain.errors import Conflict, NotFound
from domain.work_orders.events import OrderEvent
from domain.work_orders.evolution import fold
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import Dispatch, WorkOrder
from persistence import event_log, search
from persistence.mapping.order_rows import (
    COLUMNS,
    Surroundings,
    image_of_row,
    order_to_row,
    row_to_order,
)
from persistence.types import statement, to_micros
from persistence.unit import Unit

_SELECT = f"SELECT {', '.join(COLUMNS)} FROM work_orders"
_OPEN_STATES = "('dispatched', 'accepted', 'en_route', 'on_site', 'in_progress', 'waiting')"
#: Looked for among the open orders, of which there are few, not among all a technician ever had.
UNINDEXED_TECHNICIAN = "coalesce(technician_id, 0)"
_OUTCOMES = {
    OrderStatus.RETURNED: "returned",
    OrderStatus.CANCELLED: "cancelled",
    OrderStatus.QUEUED: "unassigned",
}


def order_state(order: WorkOrder) -> dict[str, Any]:
    """The plain form without ``id`` and ``version``: what undo restores and replays compare."""
    plain: dict[str, Any] = to_plain(order)
    plain.pop("id", None)
    plain.pop("version", None)
    return plain


class OrderStore:
    """The part of the store that knows work orders."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit

    def order(self, order_id: int) -> WorkOrder:
        row = self.unit.execute(f"{_SELECT} WHERE id = :id", id=order_id).first()
        if row is None:
            raise NotFound("order_not_found", id=order_id)
        return row_to_order(row)

    def commit_order(self, before: WorkOrder | None, events: Sequence[OrderEvent]) -> WorkOrder:
        """Fold ``events`` onto ``before`` (None: a new order), write projection and log."""
        return self.write_order(before, events)

    def write_order(
        self,
        before: WorkOrder | None,
        events: Sequence[OrderEvent],
        *,
        reverts_seq: int | None = None,
    ) -> WorkOrder:
        """As :meth:`commit_order`; ``reverts_seq``: the line these events take back."""
        if not events:
            if before is None:
                raise ValueError("a new order needs an event")
            return before
        unit = self.unit
        after = fold(events, unit.calendars(), before)
        after = replace(after, version=1 if before is None else before.version + 1)
        if before is None:
            after = self._insert(after)
        else:
            self._keep_base_image(before)
            self._update(before, after)
        self._record_dispatch(before, after)
        self._count(before, after)
        for event in events:
            unit.log(event_log.order_entry(after.id, event, reverts_seq))
        unit.remember(
            "work_order",
            after.id,
            None if before is None else order_state(before),
            0 if before is None else before.version,
            after.version,
        )
        return after

    def _insert(self, order: WorkOrder) -> WorkOrder:
        row = order_to_row(order, self._surroundings(None, order))
        order_id = self.unit.execute(
            f"INSERT INTO work_orders ({', '.join(row)}) VALUES ({_named(row)}) RETURNING id", **row
        ).scalar_one()
        search.learn(self.unit.connection, "work_orders", order_id, row)
        return replace(order, id=order_id)

    def _update(self, before: WorkOrder, after: WorkOrder) -> None:
        row = order_to_row(after, self._surroundings(before, after))
        row.pop("bulk_seq")
        sets = ", ".join(f"{name} = :{name}" for name in row)
        done = self.unit.execute(
            f"UPDATE work_orders SET {sets} WHERE id = :id_ AND version = :version_",
            **row,
            id_=before.id,
            version_=before.version,
        )
        if done.rowcount == 0:
            self.order(before.id)  # NotFound when it never was
            change = event_log.last_change(self.unit.connection, "work_order", before.id)
            raise Conflict("order_changed", id=before.id, number=before.number, **change)
        search.learn(self.unit.connection, "work_orders", before.id, row)

    def _keep_base_image(self, before: WorkOrder) -> None:
        """An order that came in bulk has no events to begin a replay with: keep what it was."""
        if before.version != 1:
            return
        row = self.unit.execute(
            f"{_SELECT} WHERE id = :id AND version = 1 AND bulk_seq IS NOT NULL", id=before.id
        ).first()
        if row is not None:
            self.unit.execute(
                "INSERT INTO order_images (order_id, seq, image) "
                "SELECT id, bulk_seq, :image FROM work_orders WHERE id = :id",
                id=before.id,
                image=image_of_row(row),
            )

    def _surroundings(self, before: WorkOrder | None, after: WorkOrder) -> Surroundings:
        details, dispatch = after.details, after.dispatch
        kept = None
        if before is not None:
            kept = self.unit.execute(
                "SELECT returning_customer, complaint FROM work_orders WHERE id = :id", id=before.id
            ).first()
        if kept is not None and before and before.details.customer_id == details.customer_id:
            returning = bool(kept.returning_customer)
        else:
            returning = bool(
                self._scalar(
                    "SELECT order_count FROM customers WHERE id = :id", details.customer_id
                )
            )
        return Surroundings(
            type_name=self._name_of_type(details.type_code),
            technician_name=self._scalar(
                "SELECT name FROM technicians WHERE id = :id",
                dispatch.technician_id if dispatch else None,
            )
            or "",
            asset_code=self._scalar("SELECT code FROM assets WHERE id = :id", details.asset_id)
            or "",
            returning_customer=returning,
            complaint=bool(kept.complaint) if kept is not None else False,
        )

    def _name_of_type(self, code: str) -> str:
        name = self.unit.execute(
            "SELECT name FROM order_types WHERE code = :code", code=code
        ).scalar()
        return name or code

    def _scalar(self, sql: str, entity_id: int | None) -> Any:
        return None if entity_id is None else self.unit.execute(sql, id=entity_id).scalar()

    def _record_dispatch(self, before: WorkOrder | None, after: WorkOrder) -> None:
        old = before.dispatch if before else None
        new = after.dispatch
        if old is not None and (new is None or new.revision != old.revision):
            outcome = "moved" if new is not None else _OUTCOMES.get(after.status, "unassigned")
            self._end_dispatch(after.id, old, outcome)
        if new is None:
            return
        finished = after.milestones.finished_at
        if new == old and finished == (before.milestones.finished_at if before else None):
            return
        self.unit.execute(
            "INSERT INTO dispatches (order_id, revision, technician_id, planned_start_at, "
            "planned_end_at, dispatched_at, ended_at, outcome) VALUES (:order_id, :revision, "
            ":technician_id, :starts, :ends, :at, :ended, :outcome) "
            "ON CONFLICT (order_id, revision) DO UPDATE SET technician_id = :technician_id, "
            "planned_start_at = :starts, planned_end_at = :ends, dispatched_at = :at, "
            "ended_at = :ended, outcome = :outcome",
            order_id=after.id,
            revision=new.revision,
            technician_id=new.technician_id,
            starts=to_micros(new.planned_start_at),
            ends=to_micros(new.planned_end_at),
            at=to_micros(new.dispatched_at),
            ended=None if finished is None else to_micros(finished),
            outcome="" if finished is None else "finished",
        )

    def _end_dispatch(self, order_id: int, dispatch: Dispatch, outcome: str) -> None:
        self.unit.execute(
            "UPDATE dispatches SET ended_at = :at, outcome = :outcome "
            "WHERE order_id = :order_id AND revision = :revision AND ended_at IS NULL",
            order_id=order_id,
            revision=dispatch.revision,
            outcome=outcome,
            at=to_micros(self.unit.now),
        )

    def _count(self, before: WorkOrder | None, after: WorkOrder) -> None:
        """Keep the counts that customer and asset lists are sorted by."""
        reported = to_micros(after.milestones.reported_at)
        for table, old, new in (
            (
                "customers",
                before.details.customer_id if before else None,
                after.details.customer_id,
            ),
            ("assets", before.details.asset_id if before else None, after.details.asset_id),
        ):
            if old == new:
                continue
            if old is not None:
                recount(self.unit, table, old)
            if new is not None:
                self.unit.execute(
                    f"UPDATE {table} SET order_count = order_count + 1, last_order_at = "
                    "CASE WHEN last_order_at IS NULL OR last_order_at < :at THEN :at "
                    "ELSE last_order_at END WHERE id = :id",
                    id=new,
                    at=reported,
                )

    def new_order_number(self, day: date) -> str:
        """Next ``WO-yymmdd-nnnn`` of the company's local ``day``."""
        name = f"WO-{day:%y%m%d}"
        value = self.unit.execute(
            "INSERT INTO counters (name, value) VALUES (:name, 1) "
            "ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value",
            name=name,
        ).scalar_one()
        return f"{name}-{value:04d}"

    def next_short_no(self, technician_id: int) -> int:
        """Smallest number 1..99 no open dispatch of this technician uses."""
        used = set(
            self.unit.execute(
                "SELECT short_no FROM work_orders WHERE closed_at IS NULL "
                f"AND {UNINDEXED_TECHNICIAN} = :id AND status IN {_OPEN_STATES}",
                id=technician_id,
            ).scalars()
        )
        return next((number for number in range(1, 100) if number not in used), 99)


def recount(unit: Unit, table: str, entity_id: int) -> None:
    """Count the orders of a customer or asset anew, by index."""
    column = "customer_id" if table == "customers" else "asset_id"
    unit.connection.execute(
        statement(
            f"UPDATE {table} SET order_count = (SELECT count(*) FROM work_orders "
            f"WHERE {column} = :id), last_order_at = (SELECT max(reported_at) FROM work_orders "
            f"WHERE {column} = :id) WHERE id = :id"
        ),
        {"id": entity_id},
    )


def _named(row: dict[str, Any]) -> str:
    return ", ".join(f":{name}" for name in row)
