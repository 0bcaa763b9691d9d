"""The one conflict engine: may this technician take this order at this time, and if not, why.

Hover, keyboard, plan, import and SMS all ask here, so that all of them give the same answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from domain.dispatching.day_frame import (
    Leg,
    earliest_start,
    legs_of,
    longest_shift,
    origin_of,
    visits_on_day,
)
from domain.dispatching.situation import Finding, JobNeed, Situation, Verdict
from domain.dispatching.travel import place, travel_minutes
from domain.errors import NotFound
from domain.people.technician import Technician
from domain.people.working_time import leave_during, local_day, shift_of_day, spans_around
from domain.service_levels.clocks import ClockKind

#: Travel is an estimate: a gap short by less than this is no conflict.
_TRAVEL_TOLERANCE_MINUTES = 1.0
_PAST_TOLERANCE = timedelta(minutes=5)


def judge(
    situation: Situation, need: JobNeed, technician_id: int, starts_at: datetime | None = None
) -> Verdict:
    """The verdict on ``technician_id`` taking ``need`` at ``starts_at`` (None: at the earliest time
    that fits). NotFound('technician') for an id the situation does not know.

    Findings: 'inactive', 'skill_missing', 'certificate_missing', 'certificate_expired', 'on_leave',
    'off_shift', 'break_overlap', 'overlap', 'travel_conflict', 'region_outside', 'branch_other',
    'daily_limit', 'window_missed', 'sla_breach', 'in_past', 'no_position' (says something only).
    Which of them refuse is ``situation.rules.hard``.
    """
    technician = situation.technicians.get(technician_id)
    if technician is None:
        raise NotFound("technician", id=technician_id)
    legs = legs_of(situation, need, technician_id)
    start = starts_at or earliest_start(situation, need, technician, legs)
    end = start + timedelta(minutes=need.duration_minutes)
    today = visits_on_day(situation, legs, start)
    before, after = _neighbours(today, start, end)
    if before is not None:
        travel_before = before.minutes
    else:
        origin = origin_of(situation, technician, start)
        here = place(need.lat, need.lon)
        travel_before = travel_minutes(situation.rules.travel, origin, here)
    findings = [
        *_person(situation, need, technician, start, end),
        *_shift(situation, technician, start, end),
        *_visits(situation, technician, legs, today, start, end),
        *_travel(situation, before, after, travel_before, start, end),
        *_promises(situation, need, start, end),
    ]
    if travel_before is None and before is None and need.lat is not None:
        findings.append(Finding("no_position", hard=False, info=True))
    return Verdict(
        technician_id=technician_id,
        starts_at=start,
        ends_at=end,
        findings=tuple(findings),
        travel_before_minutes=travel_before,
        travel_after_minutes=after.minutes if after is not None else None,
    )


def _finding(situation: Situation, code: str, **params: object) -> Finding:
    return Finding(code, code in situation.rules.hard, params)


def _neighbours(today: list[Leg], start: datetime, end: datetime) -> tuple[Leg | None, Leg | None]:
    """The last visit over by ``start`` and the first that begins from ``end`` on, of that day."""
    before = [leg for leg in today if leg.ends_at <= start]
    after = [leg for leg in today if leg.starts_at >= end]
    return (
        max(before, key=lambda leg: leg.ends_at) if before else None,
        min(after, key=lambda leg: leg.starts_at) if after else None,
    )


def _person(
    situation: Situation, need: JobNeed, technician: Technician, start: datetime, end: datetime
) -> Iterator[Finding]:
    if not technician.active:
        yield _finding(situation, "inactive")
    for code in sorted(need.skills):
        finding = _skill(situation, technician, code, end)
        if finding is not None:
            yield finding
    if technician.leaves:
        leave = leave_during(technician, start, end)
        if leave is not None:
            yield _finding(situation, "on_leave", kind=leave.kind, until=leave.ends_at)
    if need.region and technician.regions and need.region not in technician.regions:
        yield _finding(situation, "region_outside", region=need.region)
    if (
        need.branch_id is not None
        and technician.branch_id is not None
        and need.branch_id != technician.branch_id
    ):
        yield _finding(situation, "branch_other")


def _skill(
    situation: Situation, technician: Technician, code: str, end: datetime
) -> Finding | None:
    """What is wrong with ``code``: a certificate has to be valid on the last day of the visit."""
    skill = situation.skills.get(code)
    name = skill.name if skill is not None else code
    held = [each for each in technician.certificates if each.skill_code == code]
    day = local_day(end, situation.time_zone) if held else None
    if day is not None and any(each.is_valid_on(day) for each in held):
        return None
    if skill is None or not skill.needs_certificate:
        return (
            None if code in technician.skills else _finding(situation, "skill_missing", skill=name)
        )
    if not held:
        return _finding(situation, "certificate_missing", skill=name)
    latest = max(each.valid_until_on for each in held if each.valid_until_on is not None)
    return _finding(situation, "certificate_expired", skill=name, until=latest)


def _shift(
    situation: Situation, technician: Technician, start: datetime, end: datetime
) -> Iterator[Finding]:
    if not technician.shifts:
        return
    day = local_day(start, situation.time_zone)
    spans = spans_around(technician, day, situation.time_zone)
    covering = next(
        (span for span in spans if span.starts_at <= start and end <= span.ends_at), None
    )
    if covering is None:
        longest = longest_shift(technician, start, situation.time_zone)
        begun_in = next((span for span in spans if span.starts_at <= start < span.ends_at), None)
        # A job longer than any shift is done over several days: it only has to begin in one.
        if longest is None or end - start <= longest or begun_in is None:
            yield _off_shift(situation, technician, start)
            return
        covering = begun_in
    pause_from, pause_until = covering.break_starts_at, covering.break_ends_at
    if pause_from is None or pause_until is None:
        return
    if start < pause_until and end > pause_from:
        yield _finding(situation, "break_overlap", starts_at=pause_from, ends_at=pause_until)


def _off_shift(situation: Situation, technician: Technician, start: datetime) -> Finding:
    hard = "off_shift" in situation.rules.hard and not technician.on_call
    shift = shift_of_day(technician, local_day(start, situation.time_zone), situation.time_zone)
    if shift is None:
        return Finding("off_shift", hard, {})
    return Finding("off_shift", hard, {"starts_at": shift.starts_at, "ends_at": shift.ends_at})


def _visits(
    situation: Situation,
    technician: Technician,
    legs: list[Leg],
    today: list[Leg],
    start: datetime,
    end: datetime,
) -> Iterator[Finding]:
    for leg in legs:
        if leg.starts_at < end and leg.ends_at > start:
            yield _finding(
                situation,
                "overlap",
                number=leg.visit.number,
                customer=leg.visit.customer_name,
                starts_at=leg.starts_at,
                ends_at=leg.ends_at,
            )
    if len(today) >= technician.daily_limit:
        yield _finding(situation, "daily_limit", count=len(today), limit=technician.daily_limit)


def _travel(
    situation: Situation,
    before: Leg | None,
    after: Leg | None,
    travel_before: float | None,
    start: datetime,
    end: datetime,
) -> Iterator[Finding]:
    if before is not None and before.minutes is not None:
        gap = (start - before.ends_at) / timedelta(minutes=1)
        if gap + _TRAVEL_TOLERANCE_MINUTES < before.minutes:
            yield _too_short(situation, before, gap)
    elif before is None and travel_before is not None and start > situation.now:
        gap = (start - situation.now) / timedelta(minutes=1)
        if gap + _TRAVEL_TOLERANCE_MINUTES < travel_before:
            there_at = situation.now + timedelta(minutes=travel_before)
            yield _finding(situation, "travel_conflict", at=there_at, minutes=round(travel_before))
    if after is not None and after.minutes is not None:
        gap = (after.starts_at - end) / timedelta(minutes=1)
        if gap + _TRAVEL_TOLERANCE_MINUTES < after.minutes:
            yield _too_short(situation, after, gap)
    if start < situation.now - _PAST_TOLERANCE:
        yield _finding(situation, "in_past")


def _too_short(situation: Situation, leg: Leg, gap: float) -> Finding:
    return _finding(
        situation,
        "travel_conflict",
        number=leg.visit.number,
        customer=leg.visit.customer_name,
        minutes=round(leg.minutes or 0.0),
        gap=max(round(gap), 0),
    )


def _promises(
    situation: Situation, need: JobNeed, start: datetime, end: datetime
) -> Iterator[Finding]:
    opens, closes = need.window_start_at, need.window_end_at
    if (opens is not None and start < opens) or (closes is not None and start > closes):
        yield _finding(situation, "window_missed", starts_at=opens, ends_at=closes)
    if need.arrive_due_at is not None and start > need.arrive_due_at:
        yield _finding(situation, "sla_breach", clock=ClockKind.ARRIVE, due=need.arrive_due_at)
    if need.resolve_due_at is not None and end > need.resolve_due_at:
        yield _finding(situation, "sla_breach", clock=ClockKind.RESOLVE, due=need.resolve_due_at)
