"""Frozen rows that the desktop and the exports show. Built by ``persistence.queries``.

All instants are UTC aware, all coordinates WGS-84, all money in fen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from domain.loads import NO_LOAD, Load

if TYPE_CHECKING:
    # Only named here: whoever shows a few rows need not load the whole trade.
    from domain.people.technician import LeaveKind, Position, TechnicianActivity
    from domain.service_levels.clocks import ClockKind
    from domain.work_orders.kinds import AbnormalCause, OrderStatus, Priority, WaitReason
    from domain.work_orders.order import Milestones, OrderLink


@dataclass(frozen=True, slots=True)
class OrderCard:
    """An open (or recently closed) order as queue, timeline and map show it.

    ``next_clock``/``next_due_at``: the running clock that is nearest to breach; None when none
    runs. ``paused``: the resolve clock stands still because of ``wait_reason``.
    ``arrive_due_at``, ``resolve_due_at``: limits of those clocks while they run. ``helpers``: ids of
    the technicians who come along.
    """

    id: int
    number: str
    version: int
    status: OrderStatus
    priority: Priority
    type_code: str
    type_name: str
    title: str
    customer_id: int | None
    customer_name: str
    vip_level: int
    returning_customer: bool
    address: str
    district: str
    region: str
    branch_id: int | None
    skills: tuple[str, ...]
    lat: float | None
    lon: float | None
    duration_minutes: int
    window_start_at: datetime | None
    window_end_at: datetime | None
    next_clock: ClockKind | None
    next_due_at: datetime | None
    warn_before_minutes: int
    paused: bool
    stopped: bool
    wait_reason: WaitReason | None
    abnormal_cause: AbnormalCause | None
    technician_id: int | None
    technician_name: str
    planned_start_at: datetime | None
    planned_end_at: datetime | None
    locked: bool
    short_no: int | None
    milestones: Milestones
    crew: int = 1
    asset_id: int | None = None
    arrive_due_at: datetime | None = None
    resolve_due_at: datetime | None = None
    links: tuple[OrderLink, ...] = ()
    helpers: tuple[int, ...] = ()
    load: Load = NO_LOAD
    #: Of a split job: parts accepted, and of how many.
    split: tuple[int, int] = (0, 0)

    @property
    def same_visit(self) -> tuple[int, ...]:
        """Ids of the orders that are done in one go with this one."""
        return tuple(link.order_id for link in self.links if link.kind.value == "same_visit")


@dataclass(frozen=True, slots=True)
class TechnicianCard:
    """A technician on the strip. ``load``: dispatches today of ``daily_limit``.

    ``shift_starts_at``/``shift_ends_at``: today's shift, None when there is none."""

    id: int
    name: str
    code: str
    phone: str
    branch_id: int | None
    branch_name: str
    skills: tuple[str, ...]
    activity: TechnicianActivity
    activity_since_at: datetime | None
    next_order_id: int | None
    next_order_number: str
    next_customer_name: str
    next_at: datetime | None
    load: int
    daily_limit: int
    last_contact_at: datetime | None
    position: Position | None
    on_shift: bool
    shift_starts_at: datetime | None
    shift_ends_at: datetime | None
    leave: LeaveKind | None = None
    #: The next order is linked with others.
    next_is_linked: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    """All the dispatch place needs: open orders, those closed in the last 30 minutes, people."""

    at: datetime
    seq: int
    orders: tuple[OrderCard, ...]
    technicians: tuple[TechnicianCard, ...]


@dataclass(frozen=True, slots=True)
class ListFilter:
    """``field`` one of the kind's filterable fields; ``op``: 'eq', 'in', 'contains', 'from', 'to',
    'is_set'; ``value``: plain value or tuple."""

    field: str
    op: str
    value: object


@dataclass(frozen=True, slots=True)
class ListQuery:
    """``kind``: 'work_order', 'asset', 'customer', 'technician'. ``text`` goes through the search
    index. ``sort``: a row field; ids break ties."""

    kind: str
    text: str = ""
    filters: tuple[ListFilter, ...] = ()
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class SearchHit:
    """``kind``: 'work_order', 'customer', 'asset', 'technician', 'part', 'patrol_route'."""

    kind: str
    id: int
    code: str
    title: str
    subtitle: str = ""


#: Of one kind of hits; whoever reads a number of thousands narrows the words.
MOST_COUNTED = 5_000


@dataclass(frozen=True, slots=True)
class SearchResult:
    """``totals`` by kind; more than :data:`MOST_COUNTED` says only that there are more."""

    text: str
    hits: tuple[SearchHit, ...]
    totals: Mapping[str, int]
    milliseconds: float


@dataclass(frozen=True, slots=True)
class OrderBrief:
    """An order in a short list (last orders of a customer, of an asset, duplicates)."""

    id: int
    number: str
    status: OrderStatus
    title: str
    reported_at: datetime
    finished_at: datetime | None
    technician_name: str
    asset_id: int | None
    rating: int | None = None
    resolution: str = ""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One event in words to be: ``kind`` + ``params`` (see :mod:`domain.sentences`)."""

    seq: int
    at: datetime
    recorded_at: datetime
    topic: str
    entity_id: int
    kind: str
    actor: str
    console: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UndoStep:
    """``kind`` names the act (first event of the command), ``params`` fill its words.

    ``held_messages``: texts still held that the undo will withdraw; ``sent_messages``: texts that
    have left and cannot be taken back."""

    command_id: str
    kind: str
    params: Mapping[str, object]
    at: datetime
    held_messages: int = 0
    sent_messages: int = 0


@dataclass(frozen=True, slots=True)
class UndoState:
    undo: UndoStep | None = None
    redo: UndoStep | None = None


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """``state``: 'staging', 'staged', 'applying', 'applied', 'interrupted', 'undoing', 'undone',
    'cancelled'."""

    id: int
    kind: str
    file_name: str
    sheet: str
    state: str
    created_at: datetime
    rows: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: int = 0
    actor: str = ""


@dataclass(frozen=True, slots=True)
class BoardCounts:
    """For tabs, badges and the alert pills."""

    queued: int = 0
    under_way: int = 0
    waiting: int = 0
    abnormal: int = 0
    to_review: int = 0
    tray: int = 0
    outbox: int = 0
    undelivered_reports: int = 0
    approvals: int = 0
