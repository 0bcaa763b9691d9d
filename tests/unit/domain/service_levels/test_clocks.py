"""Clocks: figures from the interval log, alerts, and the line that explains them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.phrases import Phrase
from domain.service_levels.alerts import alert_level, explain
from domain.service_levels.clocks import (
    Clock,
    ClockKind,
    ClockState,
    is_breached,
    pause,
    remaining_minutes,
    retarget,
    run,
    stop,
    used_minutes,
)
from domain.work_orders.kinds import AlertLevel, OrderStatus, Priority, WaitReason
from tests.unit.domain.builders import CALENDARS, NOW, POLICY, minutes

S = OrderStatus
CLOCK = Clock(ClockKind.RESOLVE, 240, "24x7")
OFFICE_CLOCK = replace(CLOCK, calendar_code="office")


def texts(clock: Clock, after_minutes: float) -> list[str]:
    return [_fill(phrase) for phrase in explain(clock, NOW + minutes(after_minutes), CALENDARS)]


def _fill(phrase: Phrase) -> str:
    return phrase.template.format(**phrase.params)


def test_pause_moves_the_due_date_by_its_length() -> None:
    running = run(CLOCK, NOW, CALENDARS)
    paused = pause(running, NOW + minutes(100), "parts")
    assert paused.due_at is None
    assert remaining_minutes(paused, NOW + minutes(500), CALENDARS) == 140
    resumed = run(paused, NOW + minutes(1000), CALENDARS)
    assert resumed.due_at == NOW + minutes(1140)
    stopped = stop(resumed, NOW + minutes(1140), CALENDARS)
    assert used_minutes(stopped, NOW + minutes(9999), CALENDARS) == 240
    assert not is_breached(stopped, NOW + minutes(9999), CALENDARS)
    late = stop(resumed, NOW + minutes(1141), CALENDARS)
    assert is_breached(late, NOW, CALENDARS)


def test_office_clock_sleeps_at_night() -> None:
    # NOW is Monday 10:00; eight hours are left of the day.
    running = run(replace(OFFICE_CLOCK, target_minutes=9 * 60), NOW, CALENDARS)
    assert running.due_at == NOW + minutes(8 * 60 + 14 * 60 + 60)
    assert remaining_minutes(running, NOW + minutes(12 * 60), CALENDARS) == 60


def test_fixed_due_date_wins_and_does_not_move() -> None:
    promised = replace(CLOCK, fixed_due_at=NOW + minutes(30))
    running = run(promised, NOW, CALENDARS)
    assert running.due_at == NOW + minutes(30)
    paused = pause(running, NOW + minutes(10), "parts")
    assert paused.due_at == NOW + minutes(30)
    assert is_breached(stop(running, NOW + minutes(31), CALENDARS), NOW, CALENDARS)
    anew = run(stop(running, NOW + minutes(31), CALENDARS), NOW + minutes(90), CALENDARS, anew=True)
    assert anew.due_at == NOW + minutes(90 + 240)


def test_stopped_while_paused_freezes_what_was_left() -> None:
    paused = pause(run(CLOCK, NOW, CALENDARS), NOW + minutes(40), "parts")
    done = stop(paused, NOW + minutes(600), CALENDARS)
    assert done.state is ClockState.STOPPED
    assert done.due_at == NOW + minutes(800)
    assert not is_breached(done, NOW + minutes(9000), CALENDARS)


def test_goal_without_a_known_moment_is_held_against_nobody() -> None:
    running = run(CLOCK, NOW, CALENDARS)
    assert not is_breached(
        stop(running, NOW + minutes(999), CALENDARS, "not_recorded"), NOW, CALENDARS
    )


def test_other_policy_keeps_what_was_used() -> None:
    clocks = (run(CLOCK, NOW, CALENDARS),)
    tight = replace(POLICY, targets=((ClockKind.RESOLVE, 60), (ClockKind.ARRIVE, 30)))
    resolve, arrive = retarget(clocks, tight, NOW + minutes(20), CALENDARS)
    assert resolve.due_at == NOW + minutes(60)
    assert arrive.due_at == NOW + minutes(30)


@pytest.mark.parametrize(
    ("left", "stopped", "priority", "status", "level"),
    [
        (31, False, Priority.NORMAL, S.QUEUED, AlertLevel.NONE),
        (30, False, Priority.NORMAL, S.QUEUED, AlertLevel.AMBER),
        (0, False, Priority.NORMAL, S.QUEUED, AlertLevel.RED),
        (600, True, Priority.NORMAL, S.QUEUED, AlertLevel.RED),
        (600, True, Priority.NORMAL, S.EN_ROUTE, AlertLevel.RED),
        (600, True, Priority.NORMAL, S.IN_PROGRESS, AlertLevel.NONE),
        (600, False, Priority.PLANNED, S.QUEUED, AlertLevel.BLUE),
        (20, False, Priority.PLANNED, S.QUEUED, AlertLevel.AMBER),
        (-600, True, Priority.URGENT, S.ARCHIVED, AlertLevel.NONE),
    ],
)
def test_alert_levels(
    left: int, stopped: bool, priority: Priority, status: OrderStatus, level: AlertLevel
) -> None:
    """SL-04"""
    assert (
        alert_level(
            status=status,
            priority=priority,
            next_due_at=NOW + minutes(left),
            warn_before_minutes=30,
            stopped=stopped,
            now=NOW,
        )
        is level
    )


def test_clock_explains_itself() -> None:
    """DD-12"""
    running = run(OFFICE_CLOCK, NOW, CALENDARS)
    assert texts(CLOCK, 0) == ["not started"]
    assert texts(running, 198) == ["42 min left", "calendar: 平日 8–18"]
    assert texts(running, 10 * 60)[-1] == "outside working hours"
    paused = pause(running, NOW + minutes(60), "parts")
    assert explain(paused, NOW + minutes(90), CALENDARS)[-1] == Phrase(
        "paused since {at}: {reason}", {"at": NOW + minutes(60), "reason": WaitReason.PARTS}
    )
    late = run(CLOCK, NOW, CALENDARS)
    assert texts(late, 240 + 95) == ["1 h 35 min over"]
    assert texts(stop(late, NOW + minutes(3), CALENDARS), 0)[0].startswith("kept: ")
