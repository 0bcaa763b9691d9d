"""What is shown of orders: in lists, on a page. Built by ``persistence.queries``.

All instants are UTC aware, all money in fen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Only named here: whoever shows a few rows need not load the whole trade.
    from domain.assets.asset import Asset
    from domain.customers.customer import Customer
    from domain.messaging.messages import IncomingMessage, OutgoingMessage
    from domain.people.technician import Technician
    from domain.read_models import HistoryLine, OrderBrief
    from domain.work_orders.kinds import AbnormalCause, Channel, OrderStatus, Priority
    from domain.work_orders.order import WorkOrder


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One line of the work-order list."""

    id: int
    number: str
    status: OrderStatus
    priority: Priority
    type_name: str
    title: str
    customer_name: str
    contact_phone: str
    address: str
    district: str
    technician_name: str
    reported_at: datetime
    planned_start_at: datetime | None
    finished_at: datetime | None
    resolve_due_at: datetime | None
    on_time: bool | None
    channel: Channel
    asset_code: str
    cost_fen: int | None
    rating: int | None
    abnormal_cause: AbnormalCause | None
    external_number: str
    imported: bool


@dataclass(frozen=True, slots=True)
class JobMember:
    """One order of a job that was split. ``technician``: the name of who has it, '' nobody."""

    id: int
    number: str
    title: str
    status: OrderStatus
    technician: str = ""


@dataclass(frozen=True, slots=True)
class OrderPage:
    """All of one order. ``names`` maps technician ids that occur in it to names."""

    order: WorkOrder
    type_name: str
    customer: Customer | None
    asset: Asset | None
    technician: Technician | None
    names: Mapping[int, str]
    skill_names: Mapping[str, str]
    history: tuple[HistoryLine, ...]
    sent: tuple[OutgoingMessage, ...]
    received: tuple[IncomingMessage, ...]
    related: tuple[OrderBrief, ...]
    #: Where the linked orders stand, by id.
    link_states: Mapping[int, OrderStatus] = field(default_factory=dict)
    #: All orders of the job it is a part of, the split one first.
    job: tuple[JobMember, ...] = ()
