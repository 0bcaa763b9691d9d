"""A hard or unusual order before the meeting: why, what was behind it, what is done about it (RV-09)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from domain.errors import InvalidInput

#: A meeting is so many days ahead unless somebody says otherwise.
AHEAD = timedelta(days=3)


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
