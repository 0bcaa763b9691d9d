"""One work order, reduced to what figures need."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.work_orders.kinds import AbnormalCause, Channel, OrderStatus, Priority, WaitReason


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderFact:
    """An open or finished order. Instants are UTC and aware; costs are fen; minutes are whole.

    ``due_at`` is the resolve limit; ``within_sla`` is what the clocks decided (working calendar,
    pauses), None while it is undecided or no limit was set. ``waiting_minutes``: time spent waiting
    for parts, feedback or others. ``fault`` is the fault's name, empty when nobody noted one.
    ``failed_at``: when the machine failed, where somebody said so.
    ``first_time_fix`` None: not known. ``imported``: closed outside the program and read from a
    ledger, so it never counts for anybody's score.
    """

    order_id: int
    number: str
    reported_at: datetime
    status: OrderStatus = OrderStatus.QUEUED
    type_code: str = ""
    type_name: str = ""
    category: str = ""
    fault: str = ""
    channel: Channel = Channel.PHONE
    priority: Priority = Priority.NORMAL
    branch: str = ""
    region: str = ""
    customer_id: int | None = None
    customer_name: str = ""
    site_id: int | None = None
    site_name: str = ""
    vip_level: int = 0
    asset_id: int | None = None
    asset_code: str = ""
    asset_name: str = ""
    technician_id: int | None = None
    technician_name: str = ""
    failed_at: datetime | None = None
    accepted_at: datetime | None = None
    dispatched_at: datetime | None = None
    confirmed_at: datetime | None = None
    departed_at: datetime | None = None
    arrived_at: datetime | None = None
    finished_at: datetime | None = None
    reviewed_at: datetime | None = None
    archived_at: datetime | None = None
    due_at: datetime | None = None
    dispatch_due_at: datetime | None = None
    respond_due_at: datetime | None = None
    arrive_due_at: datetime | None = None
    within_sla: bool | None = None
    waiting_minutes: int = 0
    wait_reason: WaitReason | None = None
    rating: int | None = None
    rating_voluntary: bool = False
    complaint: bool = False
    first_time_fix: bool | None = None
    repeat_of_order_id: int | None = None
    cost_fen: int | None = None
    parts_cost_fen: int = 0
    downtime_minutes: int | None = None
    returned_count: int = 0
    abnormal_cause: AbnormalCause | None = None
    abnormal_note: str = ""
    imported: bool = False
    lat: float | None = None
    lon: float | None = None

    @property
    def cancelled(self) -> bool:
        return self.status is OrderStatus.CANCELLED

    def open_at(self, instant: datetime) -> bool:
        """Reported before ``instant``, not cancelled and not finished by then."""
        if self.reported_at >= instant or self.cancelled:
            return False
        return self.finished_at is None or self.finished_at >= instant

    def met_sla(self) -> bool:
        """Finished within its limit; what the clocks decided wins over the bare limit."""
        if self.finished_at is None:
            return False
        if self.within_sla is not None:
            return self.within_sla
        return self.due_at is None or self.finished_at <= self.due_at


@dataclass(frozen=True, slots=True, kw_only=True)
class PartFact:
    """One line of parts used on an order."""

    order_id: int
    code: str
    name: str
    quantity: float
    cost_fen: int
