"""The moment at which a card fires for an order: one answer for today and for last month alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.kinds import Priority
from domain.service_levels.calendars import WorkCalendar, add_working_minutes, is_open_at


@dataclass(frozen=True, slots=True)
class Seen:
    """An order as the rules see it, open or closed. ``certified``: it asks for a skill that needs a
    certificate. ``returned_at``, ``complained_at``, ``handed_over_at``: the last time."""

    id: int
    priority: Priority
    vip_level: int
    stopped: bool
    certified: bool
    reported_at: datetime
    dispatched_at: datetime | None = None
    confirmed_at: datetime | None = None
    finished_at: datetime | None = None
    reviewed_at: datetime | None = None
    closed_at: datetime | None = None
    resolve_due_at: datetime | None = None
    returned_at: datetime | None = None
    complained_at: datetime | None = None
    handed_over_at: datetime | None = None
    #: Of the last approval that was asked for: when, until when, and when it was given or refused.
    approval_since_at: datetime | None = None
    approval_due_at: datetime | None = None
    approval_over_at: datetime | None = None
    #: Since when a joint diagnosis holds it.
    consulting_since_at: datetime | None = None
    paused: bool = False

    @property
    def presses(self) -> bool:
        """Never held back, whatever the hour."""
        return self.priority is Priority.URGENT or self.vip_level > 0


Numbers = Mapping[str, int]
Moment = Callable[[Seen, Numbers, WorkCalendar], datetime | None]


def moment_of(code: str, seen: Seen, numbers: Numbers, office: WorkCalendar) -> datetime | None:
    """When the card ``code`` fires for ``seen``, which may lie ahead; None if it does not. What
    happened before that moment is looked at, not what came after."""
    at = _MOMENTS[code](seen, numbers, office)
    if at is None or (seen.closed_at is not None and seen.closed_at <= at):
        return None
    return at


def _nobody_by(seen: Seen, at: datetime) -> datetime | None:
    sent = seen.dispatched_at is not None and seen.dispatched_at <= at
    return None if sent else at


def _not_done_by(seen: Seen, at: datetime) -> datetime | None:
    done = seen.finished_at is not None and seen.finished_at <= at
    return None if done or seen.paused else at


def _vip_stopped(seen: Seen, numbers: Numbers, office: WorkCalendar) -> datetime | None:
    del office
    if not (seen.vip_level > 0 and seen.stopped):
        return None
    return _nobody_by(seen, seen.reported_at + timedelta(minutes=numbers["minutes"]))


def _urgent_certified(seen: Seen, numbers: Numbers, office: WorkCalendar) -> datetime | None:
    del numbers, office
    return seen.reported_at if seen.certified and seen.priority is Priority.URGENT else None


def _unassigned(seen: Seen, numbers: Numbers, office: WorkCalendar) -> datetime | None:
    minutes = numbers["minutes"]
    if seen.presses:
        return _nobody_by(seen, seen.reported_at + timedelta(minutes=minutes))
    return _nobody_by(seen, add_working_minutes(office, seen.reported_at, minutes))


def _unconfirmed(seen: Seen, numbers: Numbers, office: WorkCalendar) -> datetime | None:
    del office
    if seen.dispatched_at is None:
        return None
    at = seen.dispatched_at + timedelta(minutes=numbers["minutes"])
    heard = seen.confirmed_at or seen.finished_at
    given_back = seen.returned_at is not None and seen.dispatched_at <= seen.returned_at <= at
    return None if given_back or (heard is not None and heard <= at) else at


def _due_soon(seen: Seen, numbers: Numbers, office: WorkCalendar) -> datetime | None:
    del office
    if seen.resolve_due_at is None:
        return None
    at = seen.resolve_due_at - timedelta(minutes=numbers["minutes"])
    return _not_done_by(seen, at) if at > seen.reported_at else None


def _overdue(seen: Seen, numbers: Numbers, office: WorkCalendar) -> datetime | None:
    del office
    if seen.resolve_due_at is None:
        return None
    return _not_done_by(seen, seen.resolve_due_at + timedelta(hours=numbers["hours"]))


def _returned(seen: Seen, numbers: Numbers, office: WorkCalendar) -> datetime | None:
    del numbers, office
    return seen.returned_at


def _handed_over(seen: Seen, numbers: Numbers, office: WorkCalendar) -> datetime | None:
    del numbers, office
    return seen.handed_over_at


def _approval_wanted(seen: Seen, numbers: Numbers, office: WorkCalendar) -> datetime | None:
    del numbers, office
    return seen.approval_since_at


def _approval_due(seen: Seen, numbers: Numbers, office: WorkCalendar) -> datetime | None:
    del office
    since, due, over = seen.approval_since_at, seen.approval_due_at, seen.approval_over_at
    if since is None or due is None:
        return None
    at = due - timedelta(minutes=numbers["minutes"])
    return None if at <= since or (over is not None and over <= at) else at


def _complaint(seen: Seen, numbers: Numbers, office: WorkCalendar) -> datetime | None:
    del numbers, office
    return seen.complained_at


def _off_hours(seen: Seen, numbers: Numbers, office: WorkCalendar) -> datetime | None:
    del numbers
    if seen.presses or is_open_at(office, seen.reported_at):
        return None
    return seen.reported_at


def _unreviewed(seen: Seen, numbers: Numbers, office: WorkCalendar) -> datetime | None:
    del office
    if seen.finished_at is None:
        return None
    at = seen.finished_at + timedelta(hours=numbers["hours"])
    return None if seen.reviewed_at is not None and seen.reviewed_at <= at else at


def _consultation(seen: Seen, numbers: Numbers, office: WorkCalendar) -> datetime | None:
    del office
    if seen.consulting_since_at is None:
        return None
    return seen.consulting_since_at + timedelta(hours=numbers["hours"])


_MOMENTS: dict[str, Moment] = {
    "vip_stopped": _vip_stopped,
    "urgent_certified": _urgent_certified,
    "unassigned": _unassigned,
    "unconfirmed": _unconfirmed,
    "due_soon": _due_soon,
    "overdue": _overdue,
    "returned": _returned,
    "handed_over": _handed_over,
    "approval_wanted": _approval_wanted,
    "approval_due": _approval_due,
    "complaint": _complaint,
    "consultation": _consultation,
    "off_hours": _off_hours,
    "unreviewed": _unreviewed,
}
#: The cards that look at orders one by one.
ORDER_CARDS = frozenset(_MOMENTS)
