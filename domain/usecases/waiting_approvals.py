"""What waits for approval, orders and requests for parts alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from domain.approvals.approval import Approval, Signature, Subject
from domain.approvals.route import SUPERVISOR, Signer
from domain.approvals.text_answers import code_of
from domain.parts.part import Part, PartRequest, RequestState
from domain.parts.requests import due_at
from domain.service_levels.clocks import ClockKind, ClockState
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import WorkOrder
from domain.work_orders.steps import is_cost_waiting


@dataclass(frozen=True, slots=True)
class WaitingApproval:
    """``number``: of the order, '' of a request for parts, which has ``part_id`` and
    ``request_id``. ``title``, ``reason``: what for. ``level`` of ``levels``, from 1. ``card``: what
    asked for it, '' the usual. ``code``: what an answer by text quotes. ``signatures``: given so
    far."""

    subject: Subject
    number: str
    title: str
    since_at: datetime
    asked_at: datetime
    code: str
    order_id: int = 0
    part_id: int = 0
    request_id: int = 0
    due_at: datetime | None = None
    amount_fen: int | None = None
    reason: str = ""
    customer: str = ""
    contact_phone: str = ""
    asked_by: str = ""
    branch_id: int | None = None
    waits_for: tuple[Signer, ...] = (SUPERVISOR,)
    level: int = 1
    levels: int = 1
    card: str = ""
    signatures: tuple[Signature, ...] = ()
    approval: Approval | None = None

    @property
    def key(self) -> str:
        """Another one for each thing that waits."""
        return (
            f"order {self.order_id}" if self.order_id else f"part {self.part_id} {self.request_id}"
        )


def waiting_of_order(order: WorkOrder) -> WaitingApproval | None:
    """None when nothing of it waits."""
    is_new = order.status is OrderStatus.WAITING_APPROVAL
    if not is_new and not is_cost_waiting(order):
        return None
    clock = order.clock(ClockKind.APPROVE)
    runs = clock is not None and clock.state is ClockState.RUNNING
    began = order.milestones.reported_at if is_new else order.milestones.finished_at
    asked_at = began or order.milestones.reported_at
    since_at = clock.intervals[-1].started_at if clock is not None and runs else asked_at
    approval = order.approval
    details, result = order.details, order.result
    return WaitingApproval(
        subject=Subject.ORDER if is_new else Subject.COST,
        number=order.number,
        title=details.title,
        since_at=since_at,
        asked_at=asked_at,
        code=code_of(order.number, since_at),
        order_id=order.id,
        due_at=clock.due_at if clock is not None and runs else None,
        amount_fen=result.cost_fen if result is not None and not is_new else None,
        reason=result.resolution if result is not None and not is_new else details.description,
        customer=details.customer_name,
        contact_phone=details.contact_phone,
        branch_id=details.branch_id,
        **_steps(approval),  # type: ignore[arg-type]
    )


def waiting_of_request(
    part: Part, request: PartRequest, usual_minutes: int
) -> WaitingApproval | None:
    """None when it is decided."""
    if request.state is not RequestState.WAITING:
        return None
    since_at = request.approval.since_at if request.approval is not None else request.asked_at
    return WaitingApproval(
        subject=Subject.PARTS,
        number="",
        title=f"{part.name} ×{request.quantity:g}{part.unit}",
        since_at=since_at,
        asked_at=request.asked_at,
        code=code_of(f"part {part.id} {request.id}", since_at),
        part_id=part.id,
        request_id=request.id,
        due_at=due_at(request, usual_minutes),
        amount_fen=request.cost_fen,
        reason=request.reason,
        asked_by=request.asked_by,
        **_steps(request.approval),  # type: ignore[arg-type]
    )


def _steps(approval: Approval | None) -> dict[str, object]:
    if approval is None or approval.route.is_plain:
        return {}
    return {
        "waits_for": approval.waits_for,
        "level": approval.level + 1,
        "levels": len(approval.route.levels),
        "card": approval.route.title,
        "signatures": approval.signatures,
        "approval": approval,
    }


def waiting_of(
    orders: Iterable[WorkOrder], parts: Iterable[Part], usual_minutes: int
) -> tuple[WaitingApproval, ...]:
    """All of them, what is due first before the rest."""
    found = [waiting_of_order(order) for order in orders]
    found += [
        waiting_of_request(part, request, usual_minutes)
        for part in parts
        for request in part.requests
    ]
    known = [each for each in found if each is not None]
    return tuple(sorted(known, key=lambda each: (each.due_at or each.since_at, each.key)))
