"""What happened to a work order. Stored in the event log; never edited.

Every event has ``at``, the moment it happened. The stored form is made by :mod:`domain.codec`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from domain.approvals.approval import Approval, Signature
from domain.approvals.route import Signer
from domain.service_levels.clocks import ServicePolicy
from domain.work_orders.kinds import AbnormalCause, OrderStatus, Priority, WaitReason
from domain.work_orders.order import Dispatch, OrderDetails, OrderLink, Rating, Result
from domain.work_orders.part_needs import PartNeed
from domain.work_orders.standards import Gate, Proof


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderEvent:
    kind: ClassVar[str] = ""
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderTaken(OrderEvent):
    kind: ClassVar[str] = "taken"
    number: str
    details: OrderDetails
    policy: ServicePolicy
    reported_at: datetime
    status: OrderStatus
    fixed_resolve_due_at: datetime | None = None
    imported: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailsEdited(OrderEvent):
    """``changed``: names of the fields that differ, for the history line. ``policy``: set when the
    clocks changed with the type."""

    kind: ClassVar[str] = "edited"
    details: OrderDetails
    changed: tuple[str, ...] = ()
    policy: ServicePolicy | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderSubmitted(OrderEvent):
    kind: ClassVar[str] = "submitted"
    status: OrderStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderApproved(OrderEvent):
    """``by``: who said so by text; '' whoever gave the command."""

    kind: ClassVar[str] = "approved"
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRejected(OrderEvent):
    """``by``: as of :class:`OrderApproved`."""

    kind: ClassVar[str] = "rejected"
    reason: str
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderDispatched(OrderEvent):
    """``previous_technician_id`` set: a direct move between people."""

    kind: ClassVar[str] = "dispatched"
    dispatch: Dispatch
    previous_technician_id: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchRescheduled(OrderEvent):
    kind: ClassVar[str] = "rescheduled"
    planned_start_at: datetime
    planned_end_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchLocked(OrderEvent):
    kind: ClassVar[str] = "locked"
    locked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderUnassigned(OrderEvent):
    kind: ClassVar[str] = "unassigned"
    technician_id: int
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchAccepted(OrderEvent):
    kind: ClassVar[str] = "accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldEvent(OrderEvent):
    """``keyed_in``: copied from paper later than ``at``."""

    keyed_in: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TechnicianDeparted(FieldEvent):
    kind: ClassVar[str] = "departed"


@dataclass(frozen=True, slots=True, kw_only=True)
class TechnicianArrived(FieldEvent):
    kind: ClassVar[str] = "arrived"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkStarted(FieldEvent):
    kind: ClassVar[str] = "started"


@dataclass(frozen=True, slots=True, kw_only=True)
class PutOnWait(OrderEvent):
    kind: ClassVar[str] = "waiting"
    reason: WaitReason
    note: str = ""
    parts: tuple[PartNeed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkResumed(OrderEvent):
    kind: ClassVar[str] = "resumed"
    note: str = ""
    alone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionGiven(OrderEvent):
    kind: ClassVar[str] = "opinion"
    technician_id: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderFinished(FieldEvent):
    kind: ClassVar[str] = "finished"
    result: Result


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRecorded(OrderEvent):
    kind: ClassVar[str] = "result_recorded"
    result: Result


@dataclass(frozen=True, slots=True, kw_only=True)
class CostApproved(OrderEvent):
    """``by``: as of :class:`OrderApproved`."""

    kind: ClassVar[str] = "cost_approved"
    automatic: bool = False
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CostRefused(OrderEvent):
    """The result stands as it was typed; it has to be corrected, or approved after all."""

    kind: ClassVar[str] = "cost_refused"
    reason: str
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalAsked(OrderEvent):
    """A card of the company wants more than the usual one signature. ``approval`` None: the usual
    one after all, where another way had been begun."""

    kind: ClassVar[str] = "approval_asked"
    approval: Approval | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalSigned(OrderEvent):
    kind: ClassVar[str] = "approval_signed"
    signature: Signature


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalPassedOn(OrderEvent):
    """The time was over: ``to`` may sign now as well."""

    kind: ClassVar[str] = "approval_passed_on"
    to: Signer


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderReturned(OrderEvent):
    kind: ClassVar[str] = "returned"
    technician_id: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderReviewed(OrderEvent):
    kind: ClassVar[str] = "reviewed"
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderArchived(OrderEvent):
    kind: ClassVar[str] = "archived"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderSentBack(OrderEvent):
    kind: ClassVar[str] = "sent_back"
    improvement: str
    short_no: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderReopened(OrderEvent):
    kind: ClassVar[str] = "reopened"
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderCancelled(OrderEvent):
    kind: ClassVar[str] = "cancelled"
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrioritySet(OrderEvent):
    kind: ClassVar[str] = "priority_set"
    priority: Priority
    previous: Priority


@dataclass(frozen=True, slots=True, kw_only=True)
class FlaggedAbnormal(OrderEvent):
    kind: ClassVar[str] = "flagged_abnormal"
    cause: AbnormalCause
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AbnormalCleared(OrderEvent):
    kind: ClassVar[str] = "abnormal_cleared"
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardWaived(OrderEvent):
    """As of the command."""

    kind: ClassVar[str] = "standard_waived"
    gate: Gate
    reason: str
    lacking: tuple[Proof, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteAdded(OrderEvent):
    kind: ClassVar[str] = "note"
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CollaboratorsSet(OrderEvent):
    kind: ClassVar[str] = "collaborators_set"
    technician_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLinked(OrderEvent):
    kind: ClassVar[str] = "linked"
    link: OrderLink


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderUnlinked(OrderEvent):
    kind: ClassVar[str] = "unlinked"
    link: OrderLink


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRated(OrderEvent):
    kind: ClassVar[str] = "rated"
    rating: Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRestored(OrderEvent):
    """The inverse event of undo and redo: the whole state as it was (plain form of
    :mod:`domain.codec`, without ``id`` and ``version``)."""

    kind: ClassVar[str] = "restored"
    state: dict[str, object]


EVENT_TYPES: dict[str, type[OrderEvent]] = {
    event.kind: event
    for event in (
        OrderTaken,
        DetailsEdited,
        OrderSubmitted,
        OrderApproved,
        OrderRejected,
        OrderDispatched,
        DispatchRescheduled,
        DispatchLocked,
        OrderUnassigned,
        DispatchAccepted,
        TechnicianDeparted,
        TechnicianArrived,
        WorkStarted,
        PutOnWait,
        WorkResumed,
        OrderFinished,
        ResultRecorded,
        CostApproved,
        CostRefused,
        ApprovalAsked,
        ApprovalSigned,
        ApprovalPassedOn,
        OrderReturned,
        OrderReviewed,
        OrderArchived,
        OrderSentBack,
        OrderReopened,
        OrderCancelled,
        PrioritySet,
        FlaggedAbnormal,
        AbnormalCleared,
        StandardWaived,
        NoteAdded,
        CollaboratorsSet,
        OpinionGiven,
        OrderLinked,
        OrderUnlinked,
        OrderRated,
        OrderRestored,
    )
}
