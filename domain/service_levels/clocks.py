"""SLA clocks: an interval log per clock, from which every figure is recomputed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


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
    'returned', 'cancelled', 'rescheduled'.
    """

    started_at: datetime
    stopped_at: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """``target_minutes`` of working time on ``calendar_code``; ``due_at`` is the instant the target
    is used up if the clock keeps running (None while paused or idle; the frozen value once
    stopped). ``fixed_due_at`` overrides the computation (an imported due date, a promise)."""

    kind: ClockKind
    target_minutes: int
    calendar_code: str
    state: ClockState = ClockState.IDLE
    intervals: tuple[ClockInterval, ...] = ()
    due_at: datetime | None = None
    fixed_due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ServicePolicy:
    """Targets in working minutes by clock; a missing kind has no clock.

    ``pauses_on``: wait reasons that stop the resolve clock ('parts', 'feedback', 'collaboration').
    """

    code: str
    name: str
    calendar_code: str
    targets: tuple[tuple[ClockKind, int], ...]
    pauses_on: tuple[str, ...] = ("parts", "feedback", "collaboration")
    warn_before_minutes: int = 30
