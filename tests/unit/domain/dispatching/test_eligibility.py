"""The one conflict engine: each finding, and the earliest time that fits."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from domain.dispatching.eligibility import judge
from domain.dispatching.reasons import FINDING_CODES, reason_of
from domain.dispatching.situation import Finding, JobNeed, Situation, Verdict
from domain.errors import NotFound
from domain.loads import Load, Vehicle
from domain.people.technician import Certificate, Leave, LeaveKind, Position, Shift
from domain.people.working_time import shift_day, shift_day_bounds
from domain.work_orders.kinds import OrderStatus, Priority
from tests.unit.domain.builders import NOW, minutes
from tests.unit.domain.dispatching.boards import (
    CENTRE,
    NORTH,
    VALID,
    WEEK,
    board,
    need,
    technician,
    visit,
)


def codes(verdict: Verdict) -> dict[str, bool]:
    return {finding.code: finding.hard for finding in verdict.findings}


def at(start: float, situation: Situation, job: JobNeed | None = None) -> Verdict:
    return judge(situation, job or need(), 1, NOW + minutes(start))


def test_nothing_to_say_against_a_free_technician() -> None:
    verdict = at(60, board())
    assert verdict.findings == ()
    assert not verdict.refused
    assert not verdict.warned
    assert verdict.travel_before_minutes == 0
    assert verdict.ends_at == NOW + minutes(120)


def test_unknown_technician() -> None:
    with pytest.raises(NotFound):
        judge(board(), need(), 77)


def test_certificate_must_be_held_and_valid_on_the_day_of_the_visit() -> None:
    """DI-06: only holders of the high-voltage certificate."""
    job = need(skills=frozenset({"hv"}))
    assert codes(at(60, board(), job)) == {"certificate_missing": True}
    tagged = board(technician(skills=frozenset({"hv"})))
    assert codes(at(60, tagged, job)) == {"certificate_missing": True}
    today = Certificate("hv", "A1", date(2026, 3, 9))
    holder = board(technician(certificates=(today,)))
    assert codes(at(60, holder, job)) == {}
    assert codes(at(60 + 24 * 60, holder, job)) == {"certificate_expired": True}
    renewed = board(technician(certificates=(today, VALID)))
    assert codes(at(60 + 24 * 60, renewed, job)) == {}


def test_skill_missing_and_inactive_refuse() -> None:
    assert codes(at(60, board(technician(skills=frozenset())))) == {"skill_missing": True}
    assert codes(at(60, board(technician(active=False)))) == {"inactive": True}


def test_leave_counts_over_the_whole_visit() -> None:
    """A leave that begins while the visit lasts is a conflict too."""
    leave = Leave(NOW + minutes(100), NOW + minutes(600), LeaveKind.SICK)
    situation = board(technician(leaves=(leave,)))
    assert codes(at(30, situation)) == {}
    assert codes(at(41, situation)) == {"on_leave": True}
    assert codes(at(60, situation)) == {"on_leave": True}


def test_shift_counts_over_the_whole_visit_and_call_out_softens() -> None:
    # The shift ends at 18:00, eight hours from now.
    assert codes(at(7 * 60, board())) == {}
    assert codes(at(7 * 60 + 1, board())) == {"off_shift": True}
    assert codes(at(7 * 60 + 1, board(technician(on_call=True)))) == {"off_shift": False}
    assert codes(at(7 * 60 + 1, board(technician(shifts=())))) == {}


def test_job_longer_than_any_shift_only_has_to_begin_in_one() -> None:
    long = need(duration_minutes=16 * 60)
    assert "off_shift" not in codes(at(60, board(), long))
    assert "off_shift" in codes(at(-180, board(), long))


NIGHTS = tuple(Shift(day, time(22), time(6)) for day in range(7))


def test_the_daily_limit_of_a_night_shift_counts_the_night() -> None:
    """10:00 is now: the night begins in 12 hours, midnight is in 14, the morning in 20."""
    owl = technician(shifts=NIGHTS, daily_limit=2, vehicle=Vehicle(kg=100))
    last_night, evening, early = visit(5, -8 * 60), visit(6, 13 * 60), visit(7, 15 * 60)
    next_night = visit(8, 36.5 * 60)
    heavy = replace(early, load=Load(60, 0))
    full = board(owl, visits={1: (last_night, evening, heavy, next_night)})
    for hours in (12, 14, 17, 19):  # before, at and after midnight
        assert codes(at(hours * 60, full)) == {"daily_limit": False}, hours
    finding = next(each for each in at(17 * 60, full).findings)
    assert finding.params == {"count": 2, "limit": 2}
    assert "day_overloaded" in codes(at(12 * 60, full, need(load=Load(50, 0))))
    # One visit of last night and one of the next: neither is of this night.
    assert codes(at(17 * 60, board(owl, visits={1: (last_night, evening, next_night)}))) == {}
    # Who works by day counts from midnight to midnight.
    by_day = technician(daily_limit=2)
    plain = board(by_day, visits={1: (visit(5, 60), visit(6, 24 * 60))})
    assert "daily_limit" not in codes(at(3.5 * 60, plain))


@pytest.mark.parametrize("shifts", [WEEK, NIGHTS, (*WEEK, *NIGHTS), NIGHTS[::2], ()])
def test_the_bounds_of_a_working_day_are_those_of_the_question_which_day_it_is(
    shifts: tuple[Shift, ...],
) -> None:
    person, zone = technician(shifts=shifts), "Asia/Shanghai"
    last = None
    for half_hours in range(7 * 48):
        moment = NOW + minutes(30 * half_hours)
        day = shift_day(person, moment, zone)
        begin, end = shift_day_bounds(person, day, zone)
        assert begin <= moment < end
        assert last is None or day - last in (timedelta(), timedelta(1))
        last = day
    midnight = datetime(2026, 3, 9, 16, tzinfo=UTC)
    begin, _ = shift_day_bounds(person, date(2026, 3, 10), zone)
    # Until six o'clock it is still the night before, unless the next shift has begun.
    late = NIGHTS[0] in shifts
    assert begin == midnight + (timedelta(hours=6) if late else timedelta())


def test_soft_findings_warn() -> None:
    assert codes(at(90, board())) == {"break_overlap": False}
    full = board(technician(daily_limit=2), visits={1: (visit(5, 60 * 4), visit(6, 60 * 6))})
    assert codes(at(0, full)) == {"daily_limit": False}
    person = technician(regions=("黄浦",), branch_id=1)
    assert codes(at(0, board(person), need(region="浦东", branch_id=2))) == {
        "region_outside": False,
        "branch_other": False,
    }
    assert at(0, full).warned


def test_overlap_leaves_out_the_order_itself() -> None:
    situation = board(visits={1: (visit(5, 30), visit(99, 60))})
    assert codes(at(60, situation)) == {"overlap": False}
    assert codes(at(180, situation)) == {}


def test_travel_between_visits_must_fit() -> None:
    situation = board(visits={1: (visit(5, 0, 60),)})
    far = need(lat=NORTH[0], lon=NORTH[1])
    verdict = at(210, situation, far)
    assert codes(verdict) == {}
    assert verdict.travel_before_minutes == pytest.approx(13, abs=1)
    tight = at(62, situation, replace(far, duration_minutes=30))
    assert codes(tight) == {"travel_conflict": False}
    assert tight.findings[0].params["number"] == "WO-5"
    assert at(180, board(visits={1: (visit(5, 245),)}), far).travel_after_minutes is not None
    assert codes(at(180, board(visits={1: (visit(5, 245),)}), far)) == {"travel_conflict": False}


def test_nobody_can_be_there_before_he_has_travelled() -> None:
    verdict = at(3, board(), need(lat=NORTH[0], lon=NORTH[1]))
    assert codes(verdict) == {"travel_conflict": False}
    assert "number" not in verdict.findings[0].params


def test_promises_to_the_customer() -> None:
    window = need(window_start_at=NOW + minutes(60), window_end_at=NOW + minutes(120))
    assert codes(at(30, board(), window)) == {"window_missed": False}
    assert codes(at(60, board(), replace(window, duration_minutes=30))) == {}
    assert codes(at(200, board(), window)) == {"window_missed": False}
    limits = need(arrive_due_at=NOW + minutes(20), resolve_due_at=NOW + minutes(70))
    assert codes(at(0, board(), limits)) == {}
    assert len(at(30, board(), limits).findings) == 2
    assert codes(at(30, board(), limits)) == {"sla_breach": False}


def test_unknown_position_informs_but_does_not_warn() -> None:
    verdict = at(0, board(technician(position=None)))
    assert codes(verdict) == {"no_position": False}
    assert not verdict.warned
    assert verdict.travel_before_minutes is None


def test_past_time_warns() -> None:
    assert "in_past" in codes(at(-30, board()))


def test_hard_and_soft_are_configuration() -> None:
    situation = board(technician(regions=("黄浦",)))
    rules = replace(situation.rules, hard=frozenset({"region_outside"}))
    assert codes(at(0, replace(situation, rules=rules), need(region="浦东"))) == {
        "region_outside": True
    }


def earliest(situation: Situation, job: JobNeed | None = None) -> float:
    verdict = judge(situation, job or need(), 1)
    assert not verdict.refused
    assert not verdict.warned
    return (verdict.starts_at - NOW) / timedelta(minutes=1)


def test_earliest_time_is_now_plus_travel_in_steps_of_five() -> None:
    assert earliest(board()) == 0
    assert earliest(board(), need(lat=NORTH[0], lon=NORTH[1])) == 15


def test_earliest_time_fits_between_visits_breaks_and_promises() -> None:
    # 12:00–13:00 is the break, two hours from now.
    assert earliest(board(visits={1: (visit(5, 30, 60),)})) == 180
    busy = board(visits={1: (visit(5, 0, 60), visit(6, 180, 60))})
    assert earliest(busy) == 60
    assert earliest(busy, need(duration_minutes=90)) == 240
    assert earliest(board(), need(window_start_at=NOW + minutes(300))) == 300


def test_earliest_time_is_tomorrow_when_the_shift_is_over() -> None:
    evening = NOW + minutes(9 * 60)
    person = technician(position=Position(*CENTRE, evening))
    verdict = judge(board(person, now=evening), need(), 1)
    assert verdict.starts_at == NOW + minutes(22 * 60)
    called = technician(position=Position(*CENTRE, evening), on_call=True)
    urgent = judge(board(called, now=evening), need(priority=Priority.URGENT), 1)
    assert urgent.starts_at == evening
    assert codes(urgent) == {"off_shift": False}


def test_earliest_time_is_after_leave() -> None:
    until = datetime(2026, 3, 11, 4, 0, tzinfo=NOW.tzinfo)
    person = technician(leaves=(Leave(NOW - minutes(60), until, LeaveKind.ANNUAL),))
    assert judge(board(person), need(), 1).starts_at == until + minutes(60)


def test_visit_that_runs_over_holds_him_until_now() -> None:
    working = visit(5, -120, 60, status=OrderStatus.IN_PROGRESS)
    lasting = board(visits={1: (working,)})
    assert judge(lasting, need(lat=NORTH[0], lon=NORTH[1]), 1).starts_at == NOW + minutes(15)


def test_every_finding_has_its_sentence() -> None:
    for code in FINDING_CODES:
        assert reason_of(Finding(code, hard=False)).template
