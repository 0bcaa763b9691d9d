"""The company's lists and settings, the tray, the outbox, the imports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.assets.asset import Asset
from domain.messaging.messages import IncomingMessage, OutgoingMessage
from domain.people.operators import Operator
from domain.people.technician import Branch, Skill, Technician
from domain.read_models import ImportBatch
from domain.service_levels.calendars import WorkCalendar
from domain.service_levels.clocks import ServicePolicy
from domain.upkeep.plans import MaintenancePlan
from domain.work_orders.templates import OrderType
from persistence.entity_rows import (
    CODED,
    read_assets,
    read_branches,
    read_order_types,
    read_skills,
    read_technicians,
)
from persistence.mapping.message_rows import (
    INBOX_COLUMNS,
    OUTBOX_COLUMNS,
    row_to_incoming,
    row_to_outgoing,
)
from persistence.types import from_micros, id_list
from persistence.unit import read_calendars, read_setting


class CompanyQueries:
    connection: Connection

    def order_types(self) -> tuple[OrderType, ...]:
        return tuple(read_order_types(self.connection))

    def policies(self) -> tuple[ServicePolicy, ...]:
        return tuple(policy for _, _, policy in CODED["policy"].read_all(self.connection))

    def calendars(self) -> Mapping[str, WorkCalendar]:
        return read_calendars(self.connection)

    def plans(self) -> tuple[MaintenancePlan, ...]:
        return tuple(plan for _, _, plan in CODED["plan"].read_all(self.connection))

    def skills(self) -> tuple[Skill, ...]:
        return tuple(read_skills(self.connection))

    def operators(self) -> tuple[Operator, ...]:
        return tuple(each for _, _, each in CODED["operator"].read_all(self.connection))

    def branches(self) -> tuple[Branch, ...]:
        return tuple(read_branches(self.connection))

    def technicians(self, *, active_only: bool = True) -> tuple[Technician, ...]:
        return tuple(read_technicians(self.connection, "active" if active_only else "1 = 1"))

    def assets(self, ids: Sequence[int]) -> tuple[Asset, ...]:
        """In the order of ``ids``; unknown ids are left out."""
        found: dict[int, Asset] = {}
        for start in range(0, len(ids), 500):
            numbered, values = id_list(ids[start : start + 500])
            for asset in read_assets(self.connection, f"id IN ({numbered})", **values):
                found[asset.id] = asset
        return tuple(found[asset_id] for asset_id in ids if asset_id in found)

    def setting(self, key: str, default: object = None) -> object:
        return read_setting(self.connection, key, default)

    def tray(self) -> tuple[IncomingMessage, ...]:
        """What waits for the clerk, oldest first."""
        rows = self.connection.execute(
            text(
                f"SELECT {INBOX_COLUMNS} FROM inbox WHERE state IN ('new', 'tray') "
                "ORDER BY received_at, id"
            )
        )
        return tuple(row_to_incoming(row) for row in rows)

    def outbox(self, limit: int = 100) -> tuple[OutgoingMessage, ...]:
        """The newest first."""
        rows = self.connection.execute(
            text(f"SELECT {OUTBOX_COLUMNS} FROM outbox ORDER BY id DESC LIMIT :limit"),
            {"limit": limit},
        )
        return tuple(row_to_outgoing(row) for row in rows)

    def import_batches(self) -> tuple[ImportBatch, ...]:
        """The newest first."""
        rows = self.connection.execute(
            text(
                "SELECT id, kind, file_name, sheet, state, created_at, rows, created, updated, "
                "unchanged, refused, actor FROM import_batches ORDER BY id DESC"
            )
        )
        return tuple(ImportBatch(*[*row[:5], from_micros(row[5]), *row[6:12]]) for row in rows)

    def is_empty(self) -> bool:
        """True when no technician, customer, asset or order was ever stored (first run)."""
        return not any(
            self.connection.execute(text(f"SELECT 1 FROM {table} LIMIT 1")).first()
            for table in ("technicians", "customers", "assets", "work_orders")
        )
