"""A chunk of new orders on its way into the database, in one transaction.

Without their events a chunk leaves one line in the log with the digest of all it brought, so that
verification still can prove that nothing was edited; the first later command on such an order keeps
the state it came with, and replays begin there. With their events each has its own history like any
other.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.work_orders.events import OrderEvent
from domain.work_orders.order import WorkOrder
from persistence import event_log, search
from persistence.event_log import Entry, Origin
from persistence.grams import grams
from persistence.many_rows import execute_many, insert_many
from persistence.mapping.order_rows import COLUMNS, Surroundings, image_of_row, order_to_row
from persistence.row_ids import take_ids

#: The searched column that is only known when the machine is.
ASSET_CODE = "asset_code"
_image_columns = itemgetter(*COLUMNS)
_SEARCHED = search.SEARCHED["work_orders"]
_NUMBER = re.compile(r"(WO-\d{6})-(\d+)")


@dataclass(slots=True)
class RepeatedNames:
    """What rows repeat of others, read once."""

    types: Mapping[str, str]
    technicians: dict[int, str]
    assets: dict[int, str]
    customers: set[int]


def read_repeated_names(connection: Connection) -> RepeatedNames:
    def table(sql: str) -> dict[Any, str]:
        return {row[0]: row[1] for row in connection.execute(text(sql))}

    return RepeatedNames(
        types=table("SELECT code, name FROM order_types"),
        technicians=table("SELECT id, name FROM technicians"),
        assets=table("SELECT id, code FROM assets"),
        customers=set(
            connection.execute(text("SELECT id FROM customers WHERE order_count > 0")).scalars()
        ),
    )


@dataclass(slots=True)
class ReadyOrder:
    """A new order as the row it will be, but for its number and what others are called by.
    ``tokens``: of its searched columns, those before and those after :data:`ASSET_CODE`."""

    row: dict[str, Any]
    tokens: tuple[str, str]


#: An order, with its events or without.
PastOrder = tuple[WorkOrder | ReadyOrder, Sequence[OrderEvent]]


class OrderChunk:
    """``ids``: of the orders written, in their order."""

    ids: Sequence[int] = ()

    def __init__(self, connection: Connection, names: RepeatedNames, origin: Origin) -> None:
        self._connection = connection
        self._names = names
        self._origin = origin

    def write(self, part: Sequence[PastOrder], numbers: Sequence[str] = ()) -> int:
        """All of one chunk; the last line of the log. ``numbers``: those they get; () when they
        have them."""
        ids = self.ids = take_ids(self._connection, "work_orders", len(part))
        # On SQLite nobody else can write now, so the number of the log line is known before it is
        # taken; on a server the rows get it afterwards.
        sqlite = self._connection.dialect.name == "sqlite"
        seq = event_log.head_seq(self._connection) + 1 if sqlite else None
        rows, found_by = [], []
        for place, (order, events) in enumerate(part):
            if isinstance(order, ReadyOrder):
                row, around = order.row, order.tokens
            else:
                row = order_to_row(order, Surroundings())
                around = tokens_around(row)
            row["id"] = ids[place]
            row["version"] = 1
            if numbers:
                row["number"] = numbers[place]
            self._repeat_names(row, None if events else seq)
            rows.append(row)
            found_by.append(_tokens(row, around))
        with search.learning_later(self._connection):
            self._insert("work_orders", rows)
        search.learn_tokens(self._connection, "work_orders", list(zip(ids, found_by, strict=True)))
        self._insert_dispatches(rows)
        self._count(rows)
        if not numbers:
            self._advance_counters(rows)
        silent = [row for row, (_, events) in zip(rows, part, strict=True) if not events]
        first, last = self._log(silent, ids, [events for _, events in part])
        if silent and not sqlite:
            self._connection.execute(
                text("UPDATE work_orders SET bulk_seq = :seq WHERE id = ANY(:ids)"),
                {"seq": first, "ids": [row["id"] for row in silent]},
            )
        return last

    def _repeat_names(self, row: dict[str, Any], bulk_seq: int | None) -> None:
        names, customer_id = self._names, row["customer_id"]
        row["type_name"] = names.types.get(row["type_code"], row["type_code"])
        row["technician_name"] = names.technicians.get(row["technician_id"], "")
        row["asset_code"] = names.assets.get(row["asset_id"], "")
        row["returning_customer"] = customer_id in names.customers
        row["bulk_seq"] = bulk_seq
        if customer_id is not None:
            names.customers.add(customer_id)

    def _insert(self, table: str, rows: Sequence[dict[str, Any]]) -> None:
        if not rows:
            return
        # All are made alike, their columns come in one order.
        insert_many(self._connection, table, tuple(rows[0]), [tuple(row.values()) for row in rows])

    def _insert_dispatches(self, orders: Sequence[Mapping[str, Any]]) -> None:
        self._insert(
            "dispatches",
            [
                {
                    "order_id": row["id"],
                    "revision": row["dispatch_revision"],
                    "technician_id": row["technician_id"],
                    "planned_start_at": row["planned_start_at"],
                    "planned_end_at": row["planned_end_at"],
                    "dispatched_at": row["assigned_at"],
                    "ended_at": row["finished_at"],
                    "outcome": "" if row["finished_at"] is None else "finished",
                }
                for row in orders
                if row["technician_id"] is not None
            ],
        )

    def _count(self, orders: Sequence[Mapping[str, Any]]) -> None:
        for table, column in (("customers", "customer_id"), ("assets", "asset_id")):
            totals: dict[int, list[int]] = {}
            for row in orders:
                entity_id: int | None = row[column]
                if entity_id is not None:
                    total = totals.setdefault(entity_id, [0, 0])
                    total[0] += 1
                    total[1] = max(total[1], row["reported_at"])
            if totals:
                execute_many(
                    self._connection,
                    f"UPDATE {table} SET order_count = order_count + :n, last_order_at = "
                    "CASE WHEN last_order_at >= :at THEN last_order_at ELSE :at END "
                    "WHERE id = :id",
                    [
                        {"id": id_, "n": count, "at": at}
                        for id_, (count, at) in sorted(totals.items())
                    ],
                )

    def _advance_counters(self, orders: Sequence[Mapping[str, Any]]) -> None:
        """The next order of such a day must not get a number that is taken."""
        highest: dict[str, int] = {}
        for row in orders:
            match = _NUMBER.fullmatch(row["number"])
            if match:
                highest[match[1]] = max(highest.get(match[1], 0), int(match[2]))
        if highest:
            self._connection.execute(
                text(
                    "INSERT INTO counters (name, value) VALUES (:name, :value) "
                    "ON CONFLICT (name) DO UPDATE SET value = CASE "
                    "WHEN counters.value < excluded.value THEN excluded.value "
                    "ELSE counters.value END"
                ),
                [{"name": name, "value": value} for name, value in sorted(highest.items())],
            )

    def _log(
        self,
        silent: Sequence[dict[str, Any]],
        ids: Sequence[int],
        events: Sequence[Sequence[OrderEvent]],
    ) -> tuple[int, int]:
        entries: list[Entry] = []
        if silent:
            digest = hashlib.sha256()
            for row in silent:
                digest.update(image_of_row(_image_columns(row)).encode())
            payload = {
                "count": len(silent),
                "first_number": silent[0]["number"],
                "last_number": silent[-1]["number"],
                "digest": digest.hexdigest(),
            }
            entries.append(
                Entry("bulk", silent[0]["id"], "orders_added", payload, self._origin.recorded_at)
            )
        for order_id, own in zip(ids, events, strict=True):
            entries += [event_log.order_entry(order_id, event) for event in own]
        return event_log.append(self._connection, entries, self._origin)


def tokens_around(row: Mapping[str, Any]) -> tuple[str, str]:
    """What a row is found by but for its number and the code of its machine."""
    place = _SEARCHED.index(ASSET_CODE)
    before, after = _SEARCHED[1:place], _SEARCHED[place + 1 :]
    return grams(*[row[name] for name in before]), grams(*[row[name] for name in after])


def _tokens(row: Mapping[str, Any], around: tuple[str, str]) -> str:
    parts = (grams(row["number"]), around[0], grams(row[ASSET_CODE]), around[1])
    return " ".join([part for part in parts if part])
