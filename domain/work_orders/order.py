"""The work order as one immutable value; it changes only through :mod:`.evolution`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from domain.approvals.approval import Approval
from domain.loads import NO_LOAD, Load
from domain.service_levels.clocks import Clock, ClockKind
from domain.work_orders.kinds import (
    CLOSED,
    AbnormalCause,
    Channel,
    LinkKind,
    OrderStatus,
    Priority,
    WaitReason,
)
from domain.work_orders.part_needs import PartNeed
from domain.work_orders.standards import Gate
from domain.work_orders.templates import OwnValues


@dataclass(frozen=True, slots=True)
class OrderDetails:
    """What the order asks for: the part a clerk may edit. Instants are UTC; coordinates WGS-84.

    ``window_*``: the promised time. ``stopped``: the customer's equipment stands still.
    ``external_number``: its number in the ledger it came from. ``own``: fields of its type. ``parent_id``:
    the order this one follows. ``parts``: what whoever goes has to bring,
    ``load``: what that and the goods of the customer weigh. ``failed_at``: since when the machine is
    broken, where that is known; it was reported later.
    """

    type_code: str
    title: str
    description: str = ""
    channel: Channel = Channel.PHONE
    priority: Priority = Priority.NORMAL
    customer_id: int | None = None
    customer_name: str = ""
    site_id: int | None = None
    asset_id: int | None = None
    contact_name: str = ""
    contact_phone: str = ""
    address: str = ""
    district: str = ""
    region: str = ""
    branch_id: int | None = None
    lat: float | None = None
    lon: float | None = None
    skills: frozenset[str] = frozenset()
    duration_minutes: int = 60
    window_start_at: datetime | None = None
    window_end_at: datetime | None = None
    vip_level: int = 0
    stopped: bool = False
    crew: int = 1
    external_number: str = ""
    notes: str = ""
    own: OwnValues = ()
    parent_id: int | None = None
    parent_number: str = ""
    parts: tuple[PartNeed, ...] = ()
    load: Load = NO_LOAD
    failed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Dispatch:
    """The present assignment. ``short_no`` is the number the technician quotes in replies ("7 2").

    ``revision`` counts assignments of this order, so an SMS can be matched to the right one.
    """

    technician_id: int
    planned_start_at: datetime
    planned_end_at: datetime
    short_no: int
    revision: int
    dispatched_at: datetime
    locked: bool = False
    override_reason: str = ""


@dataclass(frozen=True, slots=True)
class Milestones:
    """Separate moments, never one 'response'."""

    reported_at: datetime
    desk_accepted_at: datetime | None = None
    dispatched_at: datetime | None = None
    confirmed_at: datetime | None = None
    departed_at: datetime | None = None
    arrived_at: datetime | None = None
    started_at: datetime | None = None
    finished_at: datetime | None = None
    reviewed_at: datetime | None = None
    archived_at: datetime | None = None
    cancelled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one of those who look into it together says."""

    technician_id: int
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Waiting:
    """``parts``: for which, of an order that waits for parts. ``opinions``: of a joint diagnosis,
    the last of each."""

    reason: WaitReason
    since_at: datetime
    note: str = ""
    resumes_to: OrderStatus = OrderStatus.IN_PROGRESS
    parts: tuple[PartNeed, ...] = ()
    opinions: tuple[Opinion, ...] = ()


@dataclass(frozen=True, slots=True)
class Abnormal:
    cause: AbnormalCause
    since_at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class PartUsed:
    name: str
    quantity: float = 1
    unit_price_fen: int = 0
    code: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What was done. ``cost_fen`` = labour + parts + travel, what approval looks at."""

    resolution: str
    fault: str = ""
    labour_fen: int = 0
    travel_fen: int = 0
    parts: tuple[PartUsed, ...] = ()
    cost_fen: int = 0
    first_visit: bool = True
    cost_approved: bool = True
    own: OwnValues = ()


@dataclass(frozen=True, slots=True)
class Rating:
    """``score`` 1..5; ``voluntary``: given by the customer unasked or by SMS, not on a call-back."""

    score: int
    comment: str = ""
    voluntary: bool = True
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OrderLink:
    """To another order: ``kind`` says how the order that holds the link stands to that one."""

    kind: LinkKind
    order_id: int
    number: str


@dataclass(frozen=True, slots=True)
class WorkOrder:
    """``version`` counts the commands applied; ``number`` looks like ``WO-261121-0032``.
    ``approval``: what is asked for, where that is more than the usual one signature."""

    id: int
    number: str
    version: int
    status: OrderStatus
    details: OrderDetails
    milestones: Milestones
    dispatch: Dispatch | None = None
    collaborators: tuple[int, ...] = ()
    links: tuple[OrderLink, ...] = ()
    waiting: Waiting | None = None
    abnormal: Abnormal | None = None
    result: Result | None = None
    rating: Rating | None = None
    return_reason: str = ""
    cancel_reason: str = ""
    improvement: str = ""
    returned_count: int = 0
    dispatch_count: int = 0
    imported: bool = False
    policy_code: str = ""
    waived: tuple[Gate, ...] = ()
    clocks: tuple[Clock, ...] = field(default=())
    approval: Approval | None = None

    def linked(self, kind: LinkKind) -> tuple[int, ...]:
        """Ids of the orders linked like that."""
        return tuple(link.order_id for link in self.links if link.kind is kind)

    @property
    def is_closed(self) -> bool:
        return self.status in CLOSED

    def clock(self, kind: ClockKind) -> Clock | None:
        for clock in self.clocks:
            if clock.kind is kind:
                return clock
        return None
