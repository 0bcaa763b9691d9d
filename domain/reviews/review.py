"""A hard or unusual order before the meeting: why, what was behind it, what is done about it (RV-09)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum

from domain.errors import InvalidInput


class ReviewReason(Enum):
    """Why an order is worth talking over, the gravest first."""

    COMPLAINT = "complaint"
    RETURNED = "returned"
    REPEAT = "repeat"
    OVERDUE = "overdue"
    COST = "cost"
    JOINT = "joint"
    ABNORMAL = "abnormal"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class Measure:
    """What somebody (``who``) does about it until ``due_on``; done on ``done_on``."""

    text: str
    who: str = ""
    due_on: date | None = None
    done_on: date | None = None

    @property
    def is_open(self) -> bool:
        return self.done_on is None

    def is_late(self, today: date) -> bool:
        return self.is_open and self.due_on is not None and self.due_on < today


@dataclass(frozen=True, slots=True)
class Review:
    """One order on the agenda of ``meeting_on``. ``number``, ``title``: of the order. ``held_on``:
    when it was talked over, None before."""

    id: int
    order_id: int
    number: str
    title: str
    reasons: tuple[ReviewReason, ...]
    meeting_on: date
    cause: str = ""
    lesson: str = ""
    measures: tuple[Measure, ...] = ()
    held_on: date | None = None
    version: int = 0

    @property
    def name(self) -> str:
        """For the log."""
        return self.number

    @property
    def open_measures(self) -> int:
        return sum(each.is_open for each in self.measures)

    def check(self) -> Review:
        """Tidied. InvalidInput: 'measure_without_person', 'measure_without_day'."""
        measures = tuple(
            replace(each, text=each.text.strip(), who=each.who.strip())
            for each in self.measures
            if each.text.strip()
        )
        for each in measures:
            if not each.who:
                raise InvalidInput("measure_without_person", measure=each.text)
            if each.due_on is None:
                raise InvalidInput("measure_without_day", measure=each.text)
        return replace(
            self, cause=self.cause.strip(), lesson=self.lesson.strip(), measures=measures
        )


@dataclass(frozen=True, slots=True)
class Candidate:
    """An order worth a review and why; ``detail`` of each reason in figures: how often it was sent
    back, by how many minutes it was late, what it cost in fen, the order it repeats."""

    order_id: int
    number: str
    title: str
    customer_name: str
    technician_name: str
    reported_at: datetime
    reasons: tuple[ReviewReason, ...]
    returned_count: int = 0
    late_minutes: int = 0
    cost_fen: int | None = None
    usual_fen: int | None = None
    repeats: str = ""
    note: str = ""


def weight(reasons: tuple[ReviewReason, ...]) -> tuple[int, int]:
    """To sort by: those with most reasons first, then the gravest."""
    order = list(ReviewReason)
    return -len(reasons), min((order.index(each) for each in reasons), default=len(order))
