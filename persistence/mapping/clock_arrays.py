"""The clocks of an order as short arrays: they are most of what an order weighs.

A clock is ``[kind, target_minutes, calendar_code, state, intervals, due, fixed_due, counts_from,
pauses_on, warn_before_minutes]``, an interval ``[started, stopped, reason]``; instants are
microseconds, and what has its default at the end is left out. Fields of a later version travel by
name in a last element.
"""

from __future__ import annotations

from dataclasses import MISSING, fields
from datetime import datetime
from typing import Any

from domain.codec import from_plain, to_plain
from domain.service_levels.clocks import Clock, ClockInterval, ClockKind, ClockState
from persistence.types import from_micros, to_micros

_KNOWN = (
    "kind",
    "target_minutes",
    "calendar_code",
    "state",
    "intervals",
    "due_at",
    "fixed_due_at",
    "counts_from",
    "pauses_on",
    "warn_before_minutes",
)
_NEWER = tuple(field for field in fields(Clock) if field.name not in _KNOWN)
_KINDS = {kind.value: kind for kind in ClockKind}
_STATES = {state.value: state for state in ClockState}
_DEFAULT_PAUSES = next(field.default for field in fields(Clock) if field.name == "pauses_on")
_DEFAULT_WARNING = next(
    field.default for field in fields(Clock) if field.name == "warn_before_minutes"
)


def clock_to_array(clock: Clock) -> list[Any]:
    array: list[Any] = [
        clock.kind._value_,
        clock.target_minutes,
        clock.calendar_code,
        clock.state._value_,
        [_interval_to_array(interval) for interval in clock.intervals],
        _micros(clock.due_at),
        _micros(clock.fixed_due_at),
        clock.counts_from,
        None if clock.pauses_on == _DEFAULT_PAUSES else list(clock.pauses_on),
        None if clock.warn_before_minutes == _DEFAULT_WARNING else clock.warn_before_minutes,
    ]
    if _NEWER:
        newer = {
            field.name: to_plain(getattr(clock, field.name))
            for field in _NEWER
            if field.default is MISSING or getattr(clock, field.name) != field.default
        }
        if newer:
            return [*array, newer]
    while array[-1] is None or array[-1] == 0:
        array.pop()
    return array


def clock_from_array(array: list[Any]) -> Clock:
    padded = [*array, *[None] * (11 - len(array))]
    pauses, warning = padded[8], padded[9]
    clock = Clock(
        kind=_KINDS[padded[0]],
        target_minutes=padded[1] or 0,
        calendar_code=padded[2] or "",
        state=_STATES[padded[3]],
        intervals=tuple([_interval_from_array(interval) for interval in padded[4] or ()]),
        due_at=_instant(padded[5]),
        fixed_due_at=_instant(padded[6]),
        counts_from=padded[7] or 0,
    )
    if pauses is None and warning is None and not padded[10]:
        return clock
    plain = to_plain(clock)
    if pauses is not None:
        plain["pauses_on"] = pauses
    if warning is not None:
        plain["warn_before_minutes"] = warning
    return from_plain(Clock, {**plain, **(padded[10] or {})})


def _interval_to_array(interval: ClockInterval) -> list[Any]:
    if interval.reason:
        return [to_micros(interval.started_at), _micros(interval.stopped_at), interval.reason]
    if interval.stopped_at is None:
        return [to_micros(interval.started_at)]
    return [to_micros(interval.started_at), to_micros(interval.stopped_at)]


def _interval_from_array(array: list[Any]) -> ClockInterval:
    return ClockInterval(
        from_micros(array[0]),
        _instant(array[1]) if len(array) > 1 else None,
        array[2] if len(array) > 2 else "",
    )


def _micros(instant: datetime | None) -> int | None:
    return None if instant is None else to_micros(instant)


def _instant(micros: int | None) -> datetime | None:
    return None if micros is None else from_micros(micros)
