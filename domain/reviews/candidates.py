"""Which orders are worth talking over, and why (RV-09)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.reviews.review import ReviewReason
from domain.work_orders.kinds import AbnormalCause


@dataclass(frozen=True, slots=True)
class ReviewLimits:
    """From where on an order stands out: sent back so often, late by so much, so many times what
    its type usually costs, the same fault again so soon."""

    returned: int = 2
    late: timedelta = timedelta(days=1)
    times_usual: float = 3.0
    repeat: timedelta = timedelta(days=30)

    @property
    def late_minutes(self) -> int:
        return self.late // timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One order with what speaks for a review. ``late_minutes``: past its resolve limit, 0 if kept;
    ``usual_fen``: what its type costs on average; ``repeats``: the number of the earlier order with
    the same fault, '' for none; ``joint``: there was a joint diagnosis; ``limits``: of the company."""

    order_id: int
    number: str
    title: str
    customer_name: str
    technician_name: str
    reported_at: datetime
    complaint: bool = False
    returned_count: int = 0
    late_minutes: int = 0
    cost_fen: int | None = None
    usual_fen: int | None = None
    repeats: str = ""
    joint: bool = False
    abnormal: AbnormalCause | None = None
    limits: ReviewLimits = ReviewLimits()

    @property
    def id(self) -> int:
        return self.order_id

    @property
    def reasons(self) -> tuple[ReviewReason, ...]:
        """The gravest first; () when nothing speaks for one."""
        far_too_dear = (
            self.cost_fen is not None
            and bool(self.usual_fen)
            and self.cost_fen >= self.limits.times_usual * (self.usual_fen or 0)
        )
        holds = {
            ReviewReason.COMPLAINT: self.complaint,
            ReviewReason.RETURNED: self.returned_count >= self.limits.returned,
            ReviewReason.REPEAT: bool(self.repeats),
            ReviewReason.OVERDUE: self.late_minutes >= self.limits.late_minutes,
            ReviewReason.COST: far_too_dear,
            ReviewReason.JOINT: self.joint,
            ReviewReason.ABNORMAL: self.abnormal is not None,
        }
        return tuple(reason for reason, true in holds.items() if true)

    @property
    def weight(self) -> tuple[int, int]:
        """To sort by: the most reasons first, then the gravest."""
        order, reasons = list(ReviewReason), self.reasons
        return -len(reasons), min((order.index(each) for each in reasons), default=len(order))
