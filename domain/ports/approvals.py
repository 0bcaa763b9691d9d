"""What approvals ask of the database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.approvals.cards import Case
from domain.parts.part import Part
from domain.work_orders.order import WorkOrder


@dataclass(frozen=True, slots=True)
class PastCase:
    """Something a card might have been asked about. ``waited_minutes``: how long an answer took, None
    where nobody was asked."""

    case: Case
    waited_minutes: float | None = None


class ApprovalQueries(Protocol):
    def waiting_orders(self) -> tuple[WorkOrder, ...]:
        """Those that wait for approval, themselves or what they cost, oldest first."""

    def waiting_parts(self) -> tuple[Part, ...]:
        """Parts with a request that waits for approval."""

    def past_cases(self, start: datetime, end: datetime, time_zone: str) -> tuple[PastCase, ...]:
        """Orders reported and parts asked for in [start, end), with what the work cost."""
