"""What a user can ask of a work order. Each becomes events in :func:`.evolution.decide`.

``at`` is the moment it happened (not when it was typed); None means now.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.approvals.approval import Way
from domain.approvals.route import NOBODY, Route, Signer
from domain.service_levels.clocks import ServicePolicy
from domain.work_orders.kinds import AbnormalCause, Priority, WaitReason
from domain.work_orders.order import OrderDetails, OrderLink, PartUsed
from domain.work_orders.part_needs import PartNeed
from domain.work_orders.standards import Gate, Proof
from domain.work_orders.templates import OwnValues


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOrder(Command):
    """``policy`` gives the clocks; ``draft`` keeps it from the queue; ``needs_approval`` sends it to
    the approver first, by ``route`` where that is more than the usual signature. ``reported_at``
    defaults to ``at``."""

    details: OrderDetails
    number: str
    policy: ServicePolicy
    reported_at: datetime | None = None
    draft: bool = False
    needs_approval: bool = False
    route: Route = NOBODY
    fixed_resolve_due_at: datetime | None = None
    imported: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EditDetails(Command):
    """``policy``: the clocks of the new order type, None when they stay as they are."""

    details: OrderDetails
    policy: ServicePolicy | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitOrder(Command):
    """Draft → queue (or approval, as of :class:`TakeOrder`)."""

    needs_approval: bool = False
    route: Route = NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Approve(Command):
    """One signature. ``signer``: for whom, where the way of the approval names anybody; None: in
    one's own name. ``by``: who gives it; '' whoever gives the command."""

    signer: Signer | None = None
    by: str = ""
    way: Way = Way.DESK
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproveOrder(Approve):
    """Waiting approval → queued, when it was the last one missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectOrder(Command):
    """Waiting approval → draft. ``by``: as of :class:`Approve`."""

    reason: str
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchOrder(Command):
    """Assign, or reassign directly when another technician has it."""

    technician_id: int
    planned_start_at: datetime
    planned_end_at: datetime
    short_no: int
    override_reason: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RescheduleDispatch(Command):
    """Same technician, other planned time."""

    planned_start_at: datetime
    planned_end_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LockDispatch(Command):
    locked: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class UnassignOrder(Command):
    """Back to the queue by the desk's wish."""

    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptDispatch(Command):
    """The technician confirmed ("1")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldStep(Command):
    """What somebody does out there. ``keyed_in``: copied from paper; ``at`` may lie before the
    dispatch was written down here."""

    keyed_in: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Depart(FieldStep):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrive(FieldStep):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class StartWork(FieldStep):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class PutOnHold(Command):
    """``parts``: which it waits for; they are added to what the order needs."""

    reason: WaitReason
    note: str = ""
    parts: tuple[PartNeed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeWork(Command):
    """``note``: after a joint diagnosis, what both sides agreed. ``alone``: before all have said what
    they think; ``note`` is the reason then."""

    note: str = ""
    alone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveOpinion(Command):
    """What ``technician_id`` says in a joint diagnosis; a second time takes the place of the first."""

    technician_id: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishOrder(FieldStep):
    """``approval_limit_fen``: cost up to and including it approves itself; ``route``: who signs what
    costs more, where that is more than the usual signature."""

    resolution: str = ""
    fault: str = ""
    labour_fen: int = 0
    travel_fen: int = 0
    parts: tuple[PartUsed, ...] = ()
    first_visit: bool = True
    own: OwnValues = ()
    approval_limit_fen: int = 50_000
    route: Route = NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordResult(Command):
    """The clerk completes result, parts and cost after the technician's "3"."""

    resolution: str
    fault: str = ""
    labour_fen: int = 0
    travel_fen: int = 0
    parts: tuple[PartUsed, ...] = ()
    first_visit: bool = True
    own: OwnValues = ()
    approval_limit_fen: int = 50_000
    route: Route = NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproveCost(Approve):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class RefuseCost(Command):
    """Not at this price: the result has to be corrected. ``by``: as of :class:`Approve`."""

    reason: str
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndApprovalTime(Command):
    """The time of the present level is over: it goes on as its card says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnOrder(Command):
    """The technician refuses or gives it back; a reason is a must."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewOrder(Command):
    """Accept the work and archive it."""

    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendBack(Command):
    """The reviewer wants it better; back to the technician. ``short_no`` replaces the old one,
    which another order may have by now."""

    improvement: str
    short_no: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenOrder(Command):
    """A closed order turns out not to be done; back to the queue."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelOrder(Command):
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPriority(Command):
    priority: Priority


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagAbnormal(Command):
    cause: AbnormalCause
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearAbnormal(Command):
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiveStandard(Command):
    """Let it pass there although something is missing; ``lacking`` says what."""

    gate: Gate
    reason: str
    lacking: tuple[Proof, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AddNote(Command):
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetCollaborators(Command):
    technician_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkOrder(Command):
    """One side of it; the other order gets the inverse (:mod:`domain.usecases.links`)."""

    link: OrderLink


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlinkOrder(Command):
    order_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RateOrder(Command):
    score: int
    comment: str = ""
    voluntary: bool = True
