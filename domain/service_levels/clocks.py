"""SLA clocks: an interval log per clock, from which every figure is recomputed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from domain.kinds import Priority
from domain.service_levels.calendars import (
    ROUND_THE_CLOCK,
    WorkCalendar,
    add_working_minutes,
    working_minutes_between,
)


class ClockKind(Enum):
    DISPATCH = "dispatch"
    RESPOND = "respond"
    ARRIVE = "arrive"
    RESOLVE = "resolve"
    APPROVE = "approve"


class ClockState(Enum):
    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class ClockInterval:
    """The clock ran from ``started_at`` to ``stopped_at`` (None: still running).

    ``reason``: why it stopped: '' (reached its goal), 'parts', 'feedback', 'collaboration',
    'returned', 'rejected', 'cancelled', 'rescheduled', 'not_recorded' (the goal was passed
    without anybody noting when).
    """

    started_at: datetime
    stopped_at: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """``target_minutes`` of working time on ``calendar_code``; ``due_at`` is the instant the target
    is used up if the clock keeps running (None while paused or idle; the frozen value once
    stopped). ``fixed_due_at`` overrides the computation (an imported due date, a promise).

    ``counts_from``: index of the first interval that counts against the target; a clock that begins
    anew (an order back in the queue) keeps its history. ``pauses_on`` and ``warn_before_minutes``
    are those of the policy the clock came from.
    """

    kind: ClockKind
    target_minutes: int
    calendar_code: str
    state: ClockState = ClockState.IDLE
    intervals: tuple[ClockInterval, ...] = ()
    due_at: datetime | None = None
    fixed_due_at: datetime | None = None
    counts_from: int = 0
    pauses_on: tuple[str, ...] = ("parts", "feedback", "collaboration")
    warn_before_minutes: int = 30

    @property
    def stopped_at(self) -> datetime | None:
        """When it last stopped or paused; None while it runs or before it ran."""
        return self.intervals[-1].stopped_at if self.intervals else None


@dataclass(frozen=True, slots=True)
class PolicyTier:
    """Other targets for some orders: those of ``priority`` (None: of any) whose customer has at
    least ``vip_level`` (0: whoever). A kind not named keeps the usual target; ``calendar_code`` ''
    the usual calendar."""

    targets: tuple[tuple[ClockKind, int], ...]
    priority: Priority | None = None
    vip_level: int = 0
    calendar_code: str = ""


@dataclass(frozen=True, slots=True)
class ServicePolicy:
    """Targets in working minutes by clock; a missing kind has no clock.

    ``pauses_on``: wait reasons that stop the resolve clock ('parts', 'feedback', 'collaboration').
    ``tiers``: the first one that fits an order wins over the usual targets.
    """

    code: str
    name: str
    calendar_code: str
    targets: tuple[tuple[ClockKind, int], ...]
    pauses_on: tuple[str, ...] = ("parts", "feedback", "collaboration")
    warn_before_minutes: int = 30
    tiers: tuple[PolicyTier, ...] = ()

    def for_order(self, priority: Priority, vip_level: int) -> ServicePolicy:
        """The targets an order of this priority and customer gets, without tiers."""
        usual = replace(self, tiers=())
        for tier in self.tiers:
            if tier.priority in (None, priority) and vip_level >= tier.vip_level:
                other = dict(tier.targets)
                targets = tuple((kind, other.pop(kind, minutes)) for kind, minutes in self.targets)
                return replace(
                    usual,
                    targets=(*targets, *other.items()),
                    calendar_code=tier.calendar_code or self.calendar_code,
                )
        return usual


Calendars = Mapping[str, WorkCalendar]

_ACTIVE = frozenset({ClockState.RUNNING, ClockState.PAUSED})


def clocks_of(
    policy: ServicePolicy, *, fixed_resolve_due_at: datetime | None = None
) -> tuple[Clock, ...]:
    """Idle clocks, one for each target of ``policy``."""
    return tuple(
        Clock(
            kind=kind,
            target_minutes=minutes,
            calendar_code=policy.calendar_code,
            fixed_due_at=fixed_resolve_due_at if kind is ClockKind.RESOLVE else None,
            pauses_on=policy.pauses_on,
            # A limit of 15 minutes that warned an hour before would always warn.
            warn_before_minutes=min(policy.warn_before_minutes, max(1, minutes // 3)),
        )
        for kind, minutes in policy.targets
    )


def calendar_of(clock: Clock, calendars: Calendars) -> WorkCalendar:
    return calendars.get(clock.calendar_code, ROUND_THE_CLOCK)


def used_minutes(clock: Clock, now: datetime, calendars: Calendars) -> float:
    """Working minutes that count against the target up to ``now``."""
    calendar = calendar_of(clock, calendars)
    return sum(
        working_minutes_between(calendar, interval.started_at, interval.stopped_at or now)
        for interval in clock.intervals[clock.counts_from :]
    )


def remaining_minutes(clock: Clock, now: datetime, calendars: Calendars) -> float:
    """Working minutes left at ``now`` (negative: over the limit)."""
    if clock.fixed_due_at is not None:
        end = clock.stopped_at if clock.state is ClockState.STOPPED else now
        end = end or now
        calendar = calendar_of(clock, calendars)
        if end <= clock.fixed_due_at:
            return working_minutes_between(calendar, end, clock.fixed_due_at)
        return -working_minutes_between(calendar, clock.fixed_due_at, end)
    return clock.target_minutes - used_minutes(clock, now, calendars)


def is_breached(clock: Clock, now: datetime, calendars: Calendars) -> bool:
    """Whether the target was or is overrun. A goal nobody noted the time of is not held against
    anyone, and neither is a cancelled order."""
    if clock.state is ClockState.IDLE:
        return False
    if clock.state is ClockState.STOPPED:
        last = clock.intervals[-1] if clock.intervals else None
        if last is None or last.reason in ("not_recorded", "cancelled") or clock.due_at is None:
            return False
        return last.stopped_at is not None and last.stopped_at > clock.due_at
    if clock.due_at is not None:
        return now > clock.due_at
    return used_minutes(clock, now, calendars) > clock.target_minutes


def run(clock: Clock, at: datetime, calendars: Calendars, *, anew: bool = False) -> Clock:
    """Start or resume; ``anew``: with the whole target again. A running clock is left alone."""
    if clock.state is ClockState.RUNNING:
        return clock
    started = replace(
        clock,
        state=ClockState.RUNNING,
        intervals=(*clock.intervals, ClockInterval(at)),
        counts_from=len(clock.intervals) if anew else clock.counts_from,
    )
    if anew and clock.fixed_due_at is not None and clock.fixed_due_at <= at:
        started = replace(started, fixed_due_at=None)
    return replace(started, due_at=_due_at(started, at, calendars))


def aim(
    clock: Clock, minutes: int, warn_before_minutes: int, at: datetime, calendars: Calendars
) -> Clock:
    """With another target; what ran counts against it."""
    aimed = replace(clock, target_minutes=minutes, warn_before_minutes=warn_before_minutes)
    if aimed.state is not ClockState.RUNNING:
        return aimed
    return replace(aimed, due_at=_due_at(aimed, at, calendars))


def pause(clock: Clock, at: datetime, reason: str) -> Clock:
    """Halt for ``reason``; only a running clock can pause. A fixed due date does not move."""
    if clock.state is not ClockState.RUNNING:
        return clock
    return replace(
        clock,
        state=ClockState.PAUSED,
        intervals=_closed(clock.intervals, at, reason),
        due_at=clock.fixed_due_at,
    )


def stop(clock: Clock, at: datetime, calendars: Calendars, reason: str = "") -> Clock:
    """The goal is reached (or given up for ``reason``); ``due_at`` freezes."""
    if clock.state not in _ACTIVE:
        return clock
    if clock.state is ClockState.RUNNING:
        return replace(
            clock, state=ClockState.STOPPED, intervals=_closed(clock.intervals, at, reason)
        )
    # Stopped while paused: a last interval of no length says when, and whether the goal was met.
    ended = replace(
        clock,
        state=ClockState.STOPPED,
        intervals=(*clock.intervals, ClockInterval(at, at, reason)),
    )
    return replace(ended, due_at=_due_at(ended, at, calendars))


def _due_at(clock: Clock, at: datetime, calendars: Calendars) -> datetime:
    if clock.fixed_due_at is not None:
        return clock.fixed_due_at
    left = clock.target_minutes - used_minutes(clock, at, calendars)
    if left < 0:
        # Over the limit already: the moment it ran over, as far as it can be told.
        return at + timedelta(minutes=left)
    return add_working_minutes(calendar_of(clock, calendars), at, left)


def stopped_by(clock: Clock, at: datetime) -> Clock:
    """It had reached its goal by ``at`` already, though that was written down later."""
    last = clock.intervals[-1] if clock.intervals else None
    if clock.state is not ClockState.STOPPED or last is None or last.stopped_at is None:
        return clock
    if last.stopped_at <= at:
        return clock
    earlier = replace(last, stopped_at=max(at, last.started_at))
    return replace(clock, intervals=(*clock.intervals[:-1], earlier))


def _closed(
    intervals: tuple[ClockInterval, ...], at: datetime, reason: str
) -> tuple[ClockInterval, ...]:
    last = intervals[-1]
    # Backdated entries must not make an interval end before it began.
    return (*intervals[:-1], replace(last, stopped_at=max(at, last.started_at), reason=reason))


def retarget(
    clocks: tuple[Clock, ...], policy: ServicePolicy, at: datetime, calendars: Calendars
) -> tuple[Clock, ...]:
    """The clocks under another policy: what ran stays counted, targets and calendar are new.

    A clock the old policy did not have begins with the earliest of the others, so that a change of
    policy does not give away time; it begins stopped if its goal cannot be told any more.
    """
    known = {clock.kind: clock for clock in clocks}
    changed = []
    for fresh in clocks_of(policy):
        old = known.get(fresh.kind)
        if old is None:
            changed.append(_joined(fresh, clocks, at, calendars))
            continue
        moved = replace(
            old,
            target_minutes=fresh.target_minutes,
            calendar_code=fresh.calendar_code,
            pauses_on=fresh.pauses_on,
            warn_before_minutes=fresh.warn_before_minutes,
        )
        if moved.state is ClockState.RUNNING:
            moved = replace(moved, due_at=_due_at(moved, at, calendars))
        changed.append(moved)
    return tuple(changed)


def _joined(clock: Clock, others: tuple[Clock, ...], at: datetime, calendars: Calendars) -> Clock:
    resolve = next((other for other in others if other.kind is ClockKind.RESOLVE), None)
    goes_with_the_order = clock.kind in (ClockKind.RESOLVE, ClockKind.ARRIVE, ClockKind.RESPOND)
    if not goes_with_the_order or resolve is None or resolve.state not in _ACTIVE:
        return clock
    begun = run(clock, resolve.intervals[resolve.counts_from].started_at, calendars)
    return replace(begun, due_at=_due_at(begun, at, calendars))
