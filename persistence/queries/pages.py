"""Whole pages: one order, machine, customer or technician with all that belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.analytics.periods import month_period
from domain.customers.customer import Customer
from domain.errors import NotFound
from domain.people.technician import Technician
from domain.people.working_time import day_bounds, local_day, zone_of
from domain.read_models import HistoryLine, OrderBrief
from domain.read_models.assets import AssetPage
from domain.read_models.customers import CallContext, CustomerPage
from domain.read_models.orders import OrderPage
from domain.read_models.people import TechnicianPage
from domain.work_orders.order import WorkOrder
from persistence.companions import read_statuses
from persistence.entity_rows import (
    read_assets,
    read_branches,
    read_customers,
    read_skills,
    read_technician,
    read_technicians,
)
from persistence.mapping.message_rows import (
    INBOX_COLUMNS,
    OUTBOX_COLUMNS,
    row_to_incoming,
    row_to_outgoing,
)
from persistence.mapping.order_rows import COLUMNS, row_to_order
from persistence.queries.history import history_of
from persistence.queries.jobs import read_job
from persistence.queries.order_briefs import read_briefs
from persistence.queries.situations import read_time_zone
from persistence.store_orders import UNINDEXED_TECHNICIAN
from persistence.types import id_list, to_micros

_LAST_ORDERS = 5
_PAGE_ORDERS = 100


class PageQueries:
    connection: Connection

    def orders(self, ids: Sequence[int]) -> tuple[WorkOrder, ...]:
        """Whole orders, in the order of ``ids``; unknown ids are left out."""
        return read_orders(self.connection, ids)

    def order_page(self, order_id: int) -> OrderPage:
        connection = self.connection
        found = read_orders(connection, [order_id])
        if not found:
            raise NotFound("order_not_found", id=order_id)
        order = found[0]
        details = order.details
        technician_id = order.dispatch.technician_id if order.dispatch else None
        technician = read_technician(connection, technician_id) if technician_id else None
        customer = None
        if details.customer_id is not None:
            customer = read_customers(connection, [details.customer_id]).get(details.customer_id)
        assets = read_assets(connection, "id = :id", id=details.asset_id or 0)
        sent = connection.execute(
            text(f"SELECT {OUTBOX_COLUMNS} FROM outbox WHERE order_id = :id ORDER BY id"),
            {"id": order_id},
        )
        received = connection.execute(
            text(f"SELECT {INBOX_COLUMNS} FROM inbox WHERE order_id = :id ORDER BY id"),
            {"id": order_id},
        )
        history = history_of(connection, "work_order", order_id)
        type_name = connection.execute(
            text("SELECT name FROM order_types WHERE code = :code"), {"code": details.type_code}
        ).scalar()
        return OrderPage(
            order=order,
            type_name=type_name or details.type_code,
            customer=customer,
            asset=assets[0] if assets else None,
            technician=technician,
            names=self._names(order, technician, history),
            skill_names={skill.code: skill.name for skill in read_skills(connection)},
            history=history,
            sent=tuple(row_to_outgoing(row) for row in sent),
            received=tuple(row_to_incoming(row) for row in received),
            related=self._related(order),
            link_states=read_statuses(connection, [link.order_id for link in order.links]),
            job=read_job(connection, order),
        )

    def asset_page(self, asset_id: int) -> AssetPage:
        found = read_assets(self.connection, "id = :id", id=asset_id)
        if not found:
            raise NotFound("asset_not_found", id=asset_id)
        asset = found[0]
        customer = None
        if asset.customer_id is not None:
            customer = read_customers(self.connection, [asset.customer_id]).get(asset.customer_id)
        orders = read_briefs(
            self.connection, "asset_id = :asset_id", asset_id=asset_id, limit=_PAGE_ORDERS
        )
        return AssetPage(asset, customer, orders, history_of(self.connection, "asset", asset_id))

    def customer_page(self, customer_id: int) -> CustomerPage:
        context = self.call_context(customer_id)
        orders = read_briefs(
            self.connection,
            "customer_id = :customer_id",
            customer_id=customer_id,
            limit=_PAGE_ORDERS,
        )
        history = history_of(self.connection, "customer", customer_id)
        return CustomerPage(
            context.customer,
            context.assets,
            orders,
            context.order_count,
            history,
            context.contract_visits,
        )

    def call_context(self, customer_id: int) -> CallContext:
        connection = self.connection
        customer = read_customers(connection, [customer_id]).get(customer_id)
        if customer is None:
            raise NotFound("customer_not_found", id=customer_id)
        count = connection.execute(
            text("SELECT count(*) FROM work_orders WHERE customer_id = :id"), {"id": customer_id}
        ).scalar_one()
        mine = "customer_id = :customer_id"
        return CallContext(
            customer=customer,
            assets=tuple(read_assets(connection, mine, customer_id=customer_id)),
            last_orders=read_briefs(connection, mine, customer_id=customer_id, limit=_LAST_ORDERS),
            open_orders=read_briefs(
                connection,
                "closed_at IS NULL AND coalesce(customer_id, 0) = :customer_id",
                customer_id=customer_id,
                limit=_PAGE_ORDERS,
            ),
            order_count=int(count),
            contract_visits=self._contract_visits(customer),
        )

    def _contract_visits(self, customer: Customer) -> int:
        """Orders since the contract that holds today began, without cancelled ones."""
        zone = read_time_zone(self.connection)
        contract = customer.contract_on(local_day(datetime.now(UTC), zone))
        if contract is None or contract.starts_on is None:
            return 0
        begun, _ = day_bounds(contract.starts_on, zone)
        count = self.connection.execute(
            text(
                "SELECT count(*) FROM work_orders WHERE customer_id = :id "
                "AND reported_at >= :begun AND status <> 'cancelled'"
            ),
            {"id": customer.id, "begun": to_micros(begun)},
        ).scalar_one()
        return int(count)

    def technician_page(self, technician_id: int) -> TechnicianPage:
        connection = self.connection
        technician = read_technician(connection, technician_id)
        if technician is None:
            raise NotFound("technician_not_found", id=technician_id)
        branches = {branch.id: branch.name for branch in read_branches(connection)}
        starts, ends = this_month(connection)
        finished = connection.execute(
            text(
                "SELECT count(*) FROM work_orders WHERE technician_id = :id "
                "AND finished_at >= :starts AND finished_at < :ends"
            ),
            {"id": technician_id, "starts": starts, "ends": ends},
        ).scalar_one()
        return TechnicianPage(
            technician=technician,
            branch_name=branches.get(technician.branch_id or 0, ""),
            orders=self._orders_of(technician_id),
            finished_this_month=int(finished),
            history=history_of(connection, "technician", technician_id),
        )

    def _orders_of(self, technician_id: int) -> tuple[OrderBrief, ...]:
        """Open ones, then the last finished; each by its own index."""
        unfinished = read_briefs(
            self.connection,
            f"closed_at IS NULL AND {UNINDEXED_TECHNICIAN} = :technician_id "
            "AND coalesce(finished_at, 0) = 0",
            technician_id=technician_id,
            limit=_PAGE_ORDERS,
        )
        finished = read_briefs(
            self.connection,
            "id IN (SELECT id FROM work_orders WHERE technician_id = :technician_id "
            "AND finished_at IS NOT NULL ORDER BY finished_at DESC LIMIT :newest)",
            technician_id=technician_id,
            newest=_PAGE_ORDERS,
            limit=_PAGE_ORDERS,
        )
        return unfinished + finished

    def _related(self, order: WorkOrder) -> tuple[OrderBrief, ...]:
        details = order.details
        if details.asset_id is not None:
            column, wanted = "asset_id", details.asset_id
        elif details.customer_id is not None:
            column, wanted = "customer_id", details.customer_id
        else:
            return ()
        return read_briefs(
            self.connection,
            f"{column} = :wanted AND id <> :own",
            wanted=wanted,
            own=order.id,
            limit=_LAST_ORDERS * 2,
        )

    def _names(
        self, order: WorkOrder, technician: Technician | None, history: Sequence[HistoryLine]
    ) -> dict[int, str]:
        wanted = set(order.collaborators)
        for line in history:
            for key in ("technician_id", "previous_technician_id"):
                value = line.params.get(key)
                if isinstance(value, int):
                    wanted.add(value)
            several = line.params.get("technician_ids")
            if isinstance(several, list):
                wanted |= set(several)
        names = {} if technician is None else {technician.id: technician.name}
        numbered, values = id_list(sorted(wanted))
        for each in read_technicians(self.connection, f"id IN ({numbered})", **values):
            names[each.id] = each.name
        return names


def read_orders(connection: Connection, ids: Sequence[int]) -> tuple[WorkOrder, ...]:
    """Whole orders, in the order of ``ids``; unknown ids are left out."""
    found: dict[int, WorkOrder] = {}
    for start in range(0, len(ids), 500):
        numbered, values = id_list(ids[start : start + 500])
        rows = connection.execute(
            text(f"SELECT {', '.join(COLUMNS)} FROM work_orders WHERE id IN ({numbered})"), values
        )
        found.update((row[0], row_to_order(row)) for row in rows)
    return tuple(found[order_id] for order_id in ids if order_id in found)


def this_month(connection: Connection) -> tuple[int, int]:
    """The company's present month in microseconds."""
    zone = read_time_zone(connection)
    period = month_period(local_day(datetime.now(UTC), zone), zone_of(zone))
    return to_micros(period.start_at), to_micros(period.end_at)
