"""One walk along a route, and what was found at each point of it."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from domain.errors import InvalidInput
from domain.patrols.route import ABNORMAL_MARK, CheckKind, PatrolCheck, PatrolPoint, number
from domain.work_orders.kinds import Priority

#: What a NORMAL check is answered with.
NORMAL, ABNORMAL = "normal", "abnormal"


class Severity(Enum):
    """How bad a finding is. ON_THE_SPOT: put right at once, no order is made."""

    ON_THE_SPOT = "on_the_spot"
    MINOR = "minor"
    SERIOUS = "serious"
    STOPPED = "stopped"


#: The priority of the order a finding makes.
PRIORITIES: dict[Severity, Priority] = {
    Severity.MINOR: Priority.NORMAL,
    Severity.SERIOUS: Priority.HIGH,
    Severity.STOPPED: Priority.URGENT,
}


@dataclass(frozen=True, slots=True)
class Patrol:
    """``points``: those of the route as they were when its order was made. ``finished_at`` None: it
    is to be walked, or under way."""

    id: int
    route_code: str
    name: str
    order_id: int
    planned_on: date
    points: tuple[PatrolPoint, ...]
    finished_at: datetime | None = None
    finished_by: str = ""
    version: int = 0

    @property
    def is_open(self) -> bool:
        return self.finished_at is None


@dataclass(frozen=True, slots=True)
class PatrolAnswer:
    """``text`` of a check: a number, the choice, 'normal' or 'abnormal', or words."""

    label: str
    text: str
    value: float | None = None
    unit: str = ""
    limits: str = ""
    abnormal: bool = False

    @property
    def words(self) -> str:
        """'油压 0.8 MPa (0.3 – 0.6 MPa)'; only the label of a check without a text of its own."""
        if self.value is None:
            return self.label if self.text in (NORMAL, ABNORMAL) else f"{self.label} {self.text}"
        read = f"{self.label} {number(self.value)} {self.unit}".rstrip()
        return f"{read} ({self.limits})" if self.limits else read


@dataclass(frozen=True, slots=True)
class PatrolResult:
    """What was found at the point ``ordinal`` (from 0). ``words``: what is wrong; ``order_id``: the
    repair order it led to; ``digest``: of the photo, ``file_name`` its name."""

    id: int
    patrol_id: int
    ordinal: int
    point: str
    at: datetime
    asset_id: int | None = None
    answers: tuple[PatrolAnswer, ...] = ()
    abnormal: bool = False
    severity: Severity | None = None
    words: str = ""
    digest: str = ""
    file_name: str = ""
    order_id: int | None = None
    actor: str = ""
    version: int = 0

    @property
    def name(self) -> str:
        """For the log."""
        return f"{self.point}: {self.words}" if self.words else self.point


def judge(check: PatrolCheck, text: str) -> PatrolAnswer:
    """What ``text`` says to ``check``. InvalidInput: 'patrol_answer_missing', 'patrol_reading'
    (text), 'patrol_choice' (text); each with the check's label."""
    text = text.strip()
    if check.kind is CheckKind.TEXT:
        return PatrolAnswer(check.label, text)
    if not text:
        raise InvalidInput("patrol_answer_missing", check=check.label)
    if check.kind is CheckKind.READING:
        return _reading(check, text)
    if check.kind is CheckKind.CHOICE:
        for choice in check.choices:
            if choice.removeprefix(ABNORMAL_MARK) == text:
                wrong = choice.startswith(ABNORMAL_MARK)
                return PatrolAnswer(check.label, text, abnormal=wrong)
        raise InvalidInput("patrol_choice", check=check.label, text=text)
    if text not in (NORMAL, ABNORMAL):
        raise InvalidInput("patrol_choice", check=check.label, text=text)
    return PatrolAnswer(check.label, text, abnormal=text == ABNORMAL)


def _reading(check: PatrolCheck, text: str) -> PatrolAnswer:
    plain = unicodedata.normalize("NFKC", text).replace("。", ".").replace("−", "-")
    try:
        value = float(plain.replace(",", ""))
    except ValueError:
        raise InvalidInput("patrol_reading", check=check.label, text=text) from None
    if not math.isfinite(value):
        raise InvalidInput("patrol_reading", check=check.label, text=text)
    low = check.low is not None and value < check.low
    high = check.high is not None and value > check.high
    return PatrolAnswer(
        check.label, number(value), value, check.unit, check.limits, abnormal=low or high
    )


def what_is_wrong(answers: Sequence[PatrolAnswer]) -> str:
    """The abnormal answers in words."""
    return "; ".join(each.words for each in answers if each.abnormal)


def normal_answers(point: PatrolPoint) -> tuple[str, ...]:
    """What Enter means at ``point``: normal, the first good choice; '' where it must be read off."""
    found = []
    for check in point.checks:
        if check.kind is CheckKind.NORMAL:
            found.append(NORMAL)
        elif check.kind is CheckKind.CHOICE:
            good = [each for each in check.choices if not each.startswith(ABNORMAL_MARK)]
            found.append(good[0] if good else "")
        else:
            found.append("")
    return tuple(found)


def missed(patrol: Patrol, results: Sequence[PatrolResult]) -> tuple[PatrolPoint, ...]:
    """The points nobody was at, in walking order."""
    seen = {each.ordinal for each in results}
    return tuple(point for place, point in enumerate(patrol.points) if place not in seen)
