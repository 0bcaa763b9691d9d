"""A chunk of new orders on its way into the database, in one transaction.

Without their events a chunk leaves one line in the log with the digest of all it brought, so that
verification still can prove that nothing was edited; the first later command on such an order keeps
the state it came with, and replays begin there. With their events each has its own history like any
other.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
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
from persistence.mapping.order_rows import COLUMNS, WRITTEN, image_of_row, order_to_values
from persistence.row_ids import take_ids

#: Where each column stands in a row.
AT = {name: place for place, name in enumerate(WRITTEN)}
_ID, _NUMBER_AT, _VERSION, _BULK_SEQ = AT["id"], AT["number"], AT["version"], AT["bulk_seq"]
_TYPE, _TYPE_NAME = AT["type_code"], AT["type_name"]
_TECHNICIAN, _TECHNICIAN_NAME = AT["technician_id"], AT["technician_name"]
_ASSET, _ASSET_CODE = AT["asset_id"], AT["asset_code"]
_CUSTOMER, _RETURNING = AT["customer_id"], AT["returning_customer"]
_REPORTED, _FINISHED = AT["reported_at"], AT["finished_at"]
_image_columns = itemgetter(*[AT[name] for name in COLUMNS])
_SEARCHED = search.SEARCHED["work_orders"]
#: The code of the machine is only known when the machine is.
_PLACE_OF_CODE = _SEARCHED.index("asset_code")
_searched_before = itemgetter(*[AT[name] for name in _SEARCHED[1:_PLACE_OF_CODE]])
_searched_after = itemgetter(*[AT[name] for name in _SEARCHED[_PLACE_OF_CODE + 1 :]])
_DISPATCH_COLUMNS = (
    "order_id",
    "revision",
    "technician_id",
    "planned_start_at",
    "planned_end_at",
    "dispatched_at",
    "ended_at",
    "outcome",
)
_dispatched = itemgetter(
    *[
        AT[name]
        for name in (
            "id",
            "dispatch_revision",
            "technician_id",
            "planned_start_at",
            "planned_end_at",
            "assigned_at",
            "finished_at",
        )
    ]
)
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
    """A new order as the row it will be (of the columns :data:`WRITTEN`), but for its number and
    what others are called by. ``tokens``: of its searched columns, those before and those after
    the code of the machine."""

    row: list[Any]
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
                row = order_to_values(order)
                around = tokens_around(row)
            row[_ID] = ids[place]
            row[_VERSION] = 1
            if numbers:
                row[_NUMBER_AT] = numbers[place]
            self._repeat_names(row, None if events else seq)
            rows.append(row)
            found_by.append(_tokens(row, around))
        with search.learning_later(self._connection):
            insert_many(self._connection, "work_orders", WRITTEN, rows)
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
                {"seq": first, "ids": [row[_ID] for row in silent]},
            )
        return last

    def _repeat_names(self, row: list[Any], bulk_seq: int | None) -> None:
        names, customer_id = self._names, row[_CUSTOMER]
        row[_TYPE_NAME] = names.types.get(row[_TYPE], row[_TYPE])
        row[_TECHNICIAN_NAME] = names.technicians.get(row[_TECHNICIAN], "")
        row[_ASSET_CODE] = names.assets.get(row[_ASSET], "")
        row[_RETURNING] = customer_id in names.customers
        row[_BULK_SEQ] = bulk_seq
        if customer_id is not None:
            names.customers.add(customer_id)

    def _insert_dispatches(self, orders: Sequence[Sequence[Any]]) -> None:
        insert_many(
            self._connection,
            "dispatches",
            _DISPATCH_COLUMNS,
            [
                (*_dispatched(row), "" if row[_FINISHED] is None else "finished")
                for row in orders
                if row[_TECHNICIAN] is not None
            ],
        )

    def _count(self, orders: Sequence[Sequence[Any]]) -> None:
        for table, column in (("customers", _CUSTOMER), ("assets", _ASSET)):
            totals: dict[int, list[int]] = {}
            for row in orders:
                entity_id: int | None = row[column]
                if entity_id is not None:
                    total = totals.setdefault(entity_id, [0, 0])
                    total[0] += 1
                    total[1] = max(total[1], row[_REPORTED])
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

    def _advance_counters(self, orders: Sequence[Sequence[Any]]) -> None:
        """The next order of such a day must not get a number that is taken."""
        highest: dict[str, int] = {}
        for row in orders:
            match = _NUMBER.fullmatch(row[_NUMBER_AT])
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
        silent: Sequence[Sequence[Any]],
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
                "first_number": silent[0][_NUMBER_AT],
                "last_number": silent[-1][_NUMBER_AT],
                "digest": digest.hexdigest(),
            }
            entries.append(
                Entry("bulk", silent[0][_ID], "orders_added", payload, self._origin.recorded_at)
            )
        for order_id, own in zip(ids, events, strict=True):
            entries += [event_log.order_entry(order_id, event) for event in own]
        return event_log.append(self._connection, entries, self._origin)


def tokens_around(row: Sequence[Any]) -> tuple[str, str]:
    """What a row is found by but for its number and the code of its machine."""
    return _joined(_searched_before(row)), _joined(_searched_after(row))


def _tokens(row: Sequence[Any], around: tuple[str, str]) -> str:
    parts = (grams(row[_NUMBER_AT]), around[0], _known_grams(row[_ASSET_CODE]), around[1])
    return " ".join([part for part in parts if part])


def _joined(texts: Iterable[str]) -> str:
    """As :func:`grams` of all together."""
    parts = [_known_grams(text) if len(text) <= _SHORT else grams(text) for text in texts if text]
    return " ".join([part for part in parts if part])


#: Longer texts seldom come twice.
_SHORT = 60
#: Customers, machines, streets and faults come again and again.
_known_grams = lru_cache(maxsize=16_384)(grams)
