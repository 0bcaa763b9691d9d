"""The rows of the lists, for the ids a view shows at the moment."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.assets.asset import AssetStatus, WarrantyState
from domain.people.working_time import local_day
from domain.read_models.assets import AssetRow
from domain.read_models.customers import CustomerRow
from domain.read_models.orders import OrderRow
from domain.read_models.people import TechnicianRow
from domain.work_orders.kinds import AbnormalCause, Channel, OrderStatus, Priority
from persistence.entity_rows import read_branches
from persistence.mapping.entities import as_date
from persistence.queries.pages import this_month
from persistence.queries.situations import read_time_zone
from persistence.types import from_micros, id_list

T = TypeVar("T")

_ORDER = (
    "id, number, status, priority, type_name, title, customer_name, contact_phone, address, "
    "district, technician_name, reported_at, planned_start_at, finished_at, resolve_due_at, "
    "on_time, channel, asset_code, cost_fen, rating, abnormal_cause, external_number, imported"
)
_ASSET = (
    "id, code, name, category, model, serial_number, customer_name, site_name, location, status, "
    "warranty_until_on, installed_on, order_count, last_order_at"
)
_CUSTOMER = (
    "id, code, name, contact, phone, address, district, vip_level, site_count, asset_count, "
    "order_count, last_order_at"
)
_TECHNICIAN = (
    "id, code, name, phone, branch_id, skills, next_certificate_expiry_on, daily_limit, active"
)
_STATUSES = {status.value: status for status in OrderStatus}
_PRIORITIES = {priority.value: priority for priority in Priority}
_CHANNELS = {channel.value: channel for channel in Channel}


class RowQueries:
    connection: Connection

    def order_rows(self, ids: Sequence[int]) -> tuple[OrderRow, ...]:
        return self._rows(f"SELECT {_ORDER} FROM work_orders", ids, _order_row)

    def asset_rows(self, ids: Sequence[int]) -> tuple[AssetRow, ...]:
        today = local_day(datetime.now(UTC), read_time_zone(self.connection))

        def row_of(row: Sequence[Any]) -> AssetRow:
            until = as_date(row[10])
            state = WarrantyState.UNKNOWN
            if until is not None:
                state = (
                    WarrantyState.IN_WARRANTY if today <= until else WarrantyState.OUT_OF_WARRANTY
                )
            return AssetRow(
                id=row[0],
                code=row[1],
                name=row[2],
                category=row[3],
                model=row[4],
                serial_number=row[5],
                customer_name=row[6],
                site_name=row[7],
                location=row[8],
                status=AssetStatus(row[9]),
                warranty=state,
                warranty_until_on=until,
                installed_on=as_date(row[11]),
                order_count=row[12],
                last_order_at=_at(row[13]),
            )

        return self._rows(f"SELECT {_ASSET} FROM assets", ids, row_of)

    def customer_rows(self, ids: Sequence[int]) -> tuple[CustomerRow, ...]:
        return self._rows(
            f"SELECT {_CUSTOMER} FROM customers",
            ids,
            lambda row: CustomerRow(*[*row[:11], _at(row[11])]),
        )

    def technician_rows(self, ids: Sequence[int]) -> tuple[TechnicianRow, ...]:
        connection = self.connection
        branches = {branch.id: branch.name for branch in read_branches(connection)}
        starts, ends = this_month(connection)
        unfinished = self._counts(
            "SELECT technician_id, count(*) FROM work_orders WHERE closed_at IS NULL "
            "AND technician_id IS NOT NULL AND status <> 'finished' GROUP BY technician_id"
        )
        finished = self._counts(
            "SELECT technician_id, count(*) FROM work_orders WHERE finished_at >= :starts "
            "AND finished_at < :ends AND technician_id IS NOT NULL GROUP BY technician_id",
            starts=starts,
            ends=ends,
        )

        def row_of(row: Sequence[Any]) -> TechnicianRow:
            return TechnicianRow(
                id=row[0],
                code=row[1],
                name=row[2],
                phone=row[3],
                branch_name=branches.get(row[4] or 0, ""),
                skills=tuple(json.loads(row[5])),
                next_certificate_expiry_on=as_date(row[6]),
                daily_limit=row[7],
                active=bool(row[8]),
                open_orders=unfinished.get(row[0], 0),
                finished_this_month=finished.get(row[0], 0),
            )

        return self._rows(f"SELECT {_TECHNICIAN} FROM technicians", ids, row_of)

    def _rows(
        self, select: str, ids: Sequence[int], row_of: Callable[[Sequence[Any]], T]
    ) -> tuple[T, ...]:
        """In the order of ``ids``; ids that are gone are left out."""
        found: dict[int, T] = {}
        for start in range(0, len(ids), 500):
            numbered, values = id_list(ids[start : start + 500])
            rows = self.connection.execute(text(f"{select} WHERE id IN ({numbered})"), values)
            found.update((row[0], row_of(row)) for row in rows)
        return tuple(found[each] for each in ids if each in found)

    def _counts(self, sql: str, **values: Any) -> dict[int, int]:
        return {row[0]: row[1] for row in self.connection.execute(text(sql), values)}


def _order_row(row: Sequence[Any]) -> OrderRow:
    return OrderRow(
        id=row[0],
        number=row[1],
        status=_STATUSES[row[2]],
        priority=_PRIORITIES[row[3]],
        type_name=row[4],
        title=row[5],
        customer_name=row[6],
        contact_phone=row[7],
        address=row[8],
        district=row[9],
        technician_name=row[10],
        reported_at=from_micros(row[11]),
        planned_start_at=_at(row[12]),
        finished_at=_at(row[13]),
        resolve_due_at=_at(row[14]),
        on_time=None if row[15] is None else bool(row[15]),
        channel=_CHANNELS[row[16]],
        asset_code=row[17],
        cost_fen=row[18],
        rating=row[19],
        abnormal_cause=AbnormalCause(row[20]) if row[20] else None,
        external_number=row[21],
        imported=bool(row[22]),
    )


def _at(micros: int | None) -> datetime | None:
    return None if micros is None else from_micros(micros)
