"""红黄蓝: how urgently an order needs a look, and why a clock reads as it does."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Protocol

from domain.kinds import CLOSED, AlertLevel, OrderStatus, Priority, WaitReason
from domain.phrases import Phrase
from domain.service_levels.calendars import WorkCalendar, is_open_at, is_round_the_clock
from domain.service_levels.clocks import (
    Clock,
    ClockState,
    calendar_of,
    is_breached,
    remaining_minutes,
)
from domain.translate import QT_TRANSLATE_NOOP

#: From here on somebody is at the machine: it stands, but nobody has to be found for it.
_ATTENDED = frozenset(
    {OrderStatus.ON_SITE, OrderStatus.IN_PROGRESS, OrderStatus.WAITING, OrderStatus.FINISHED}
)


def alert_level(
    *,
    status: OrderStatus,
    priority: Priority,
    next_due_at: datetime | None,
    warn_before_minutes: int,
    stopped: bool,
    now: datetime,
) -> AlertLevel:
    """Red: a limit is passed, or equipment stands and nobody is there yet. Amber: within the
    warning time of a limit. Blue: planned upkeep. ``next_due_at``: the nearest running limit."""
    if status in CLOSED:
        return AlertLevel.NONE
    if next_due_at is not None and now >= next_due_at:
        return AlertLevel.RED
    if stopped and status not in _ATTENDED and status is not OrderStatus.DRAFT:
        return AlertLevel.RED
    if next_due_at is not None and now >= next_due_at - timedelta(minutes=warn_before_minutes):
        return AlertLevel.AMBER
    return AlertLevel.BLUE if priority is Priority.PLANNED else AlertLevel.NONE


class AlertFields(Protocol):
    """The part of an order's card that tells its alert level."""

    @property
    def status(self) -> OrderStatus: ...
    @property
    def priority(self) -> Priority: ...
    @property
    def next_due_at(self) -> datetime | None: ...
    @property
    def warn_before_minutes(self) -> int: ...
    @property
    def stopped(self) -> bool: ...


def card_alert(card: AlertFields, now: datetime) -> AlertLevel:
    """:func:`alert_level` of a card on the board."""
    return alert_level(
        status=card.status,
        priority=card.priority,
        next_due_at=card.next_due_at,
        warn_before_minutes=card.warn_before_minutes,
        stopped=card.stopped,
        now=now,
    )


_WAIT_REASONS = {reason.value: reason for reason in WaitReason}


def explain(
    clock: Clock, now: datetime, calendars: Mapping[str, WorkCalendar] | None = None
) -> tuple[Phrase, ...]:
    """Why ``clock`` reads as it does, in phrases to be joined by ' · ' (DD-12; context "Clocks").

    "42 min left · calendar: 平日 8–18 · paused since 13:05: waiting for parts".
    """
    known = calendars or {}
    calendar = calendar_of(clock, known)
    phrases = [_reading(clock, now, known)]
    if not is_round_the_clock(calendar) and clock.state is not ClockState.STOPPED:
        phrases.append(
            Phrase(QT_TRANSLATE_NOOP("Clocks", "calendar: {calendar}"), {"calendar": calendar.name})
        )
    if clock.fixed_due_at is not None:
        phrases.append(
            Phrase(QT_TRANSLATE_NOOP("Clocks", "promised for {at}"), {"at": clock.fixed_due_at})
        )
    if clock.state is ClockState.PAUSED:
        phrases.append(_pause(clock))
    elif clock.state is ClockState.RUNNING and not is_open_at(calendar, now):
        phrases.append(Phrase(QT_TRANSLATE_NOOP("Clocks", "outside working hours"), {}))
    return tuple(phrases)


def _pause(clock: Clock) -> Phrase:
    last = clock.intervals[-1]
    reason = _WAIT_REASONS.get(last.reason)
    if reason is None:
        return Phrase(QT_TRANSLATE_NOOP("Clocks", "paused since {at}"), {"at": last.stopped_at})
    return Phrase(
        QT_TRANSLATE_NOOP("Clocks", "paused since {at}: {reason}"),
        {"at": last.stopped_at, "reason": reason},
    )


def _reading(clock: Clock, now: datetime, calendars: Mapping[str, WorkCalendar]) -> Phrase:
    if clock.state is ClockState.IDLE:
        return Phrase(QT_TRANSLATE_NOOP("Clocks", "not started"), {})
    if clock.state is ClockState.STOPPED:
        return _outcome(clock, now, calendars)
    left = remaining_minutes(clock, now, calendars)
    return _over(-left) if left < 0 else _left(left)


def _outcome(clock: Clock, now: datetime, calendars: Mapping[str, WorkCalendar]) -> Phrase:
    last = clock.intervals[-1]
    if last.reason == "not_recorded":
        return Phrase(QT_TRANSLATE_NOOP("Clocks", "passed, moment not recorded"), {})
    if last.reason:
        return Phrase(QT_TRANSLATE_NOOP("Clocks", "stopped at {at}"), {"at": last.stopped_at})
    if is_breached(clock, now, calendars):
        return Phrase(
            QT_TRANSLATE_NOOP("Clocks", "missed: reached at {at}, due {due}"),
            {"at": last.stopped_at, "due": clock.due_at},
        )
    return Phrase(
        QT_TRANSLATE_NOOP("Clocks", "kept: reached at {at}, due {due}"),
        {"at": last.stopped_at, "due": clock.due_at},
    )


_HOUR = 60
_DAY = 24 * _HOUR


def _left(minutes: float) -> Phrase:
    days, hours, rest = _split(minutes)
    if days:
        template = QT_TRANSLATE_NOOP("Clocks", "{days} d {hours} h left")
    elif hours:
        template = QT_TRANSLATE_NOOP("Clocks", "{hours} h {minutes} min left")
    else:
        template = QT_TRANSLATE_NOOP("Clocks", "{minutes} min left")
    return Phrase(template, {"days": days, "hours": hours, "minutes": rest})


def _over(minutes: float) -> Phrase:
    days, hours, rest = _split(minutes)
    if days:
        template = QT_TRANSLATE_NOOP("Clocks", "{days} d {hours} h over")
    elif hours:
        template = QT_TRANSLATE_NOOP("Clocks", "{hours} h {minutes} min over")
    else:
        template = QT_TRANSLATE_NOOP("Clocks", "{minutes} min over")
    return Phrase(template, {"days": days, "hours": hours, "minutes": rest})


def _split(minutes: float) -> tuple[int, int, int]:
    whole = int(minutes)
    days, rest = divmod(whole, _DAY)
    return days, rest // _HOUR, rest % _HOUR
