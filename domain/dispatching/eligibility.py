"""The one conflict engine: may this technician take this order at this time, and if not, why.

Hover, keyboard, plan, import and SMS all ask here, so that all of them give the same answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.dispatching.conflicts.crew import busy_helpers, missing_partners
from domain.dispatching.conflicts.freeze import frozen_by
from domain.dispatching.conflicts.loading import overload
from domain.dispatching.conflicts.wishes import is_unwelcome
from domain.dispatching.day_frame import Frame, earliest_start
from domain.dispatching.part_supply import Supply, named_holder
from domain.dispatching.situation import Finding, JobNeed, Situation, Verdict, Visit
from domain.dispatching.travel import place
from domain.errors import NotFound
from domain.loads import NO_LOAD
from domain.people.technician import SkillKind, Technician
from domain.people.working_time import (
    ShiftTable,
    leave_during,
    shift_of_day,
    shift_table,
)
from domain.service_levels.clocks import ClockKind

#: Travel is an estimate: a gap short by less than this is no conflict.
_TRAVEL_TOLERANCE_MINUTES = 1.0
_PAST_TOLERANCE = timedelta(minutes=5)
_MINUTE = timedelta(minutes=1)


def judge(
    situation: Situation, need: JobNeed, technician_id: int, starts_at: datetime | None = None
) -> Verdict:
    """The verdict on ``technician_id`` taking ``need`` at ``starts_at`` (None: at the earliest time
    that fits). NotFound('technician') for an id the situation does not know.

    Findings: 'inactive', 'skill_missing', 'tool_missing', 'vehicle_missing', 'certificate_missing',
    'certificate_expired', 'on_leave', 'off_shift', 'break_overlap', 'overlap', 'travel_conflict',
    'region_outside', 'area_outside', 'branch_other', 'daily_limit', 'window_missed', 'sla_breach',
    'in_past', 'customer_unwilling', 'already_told', 'already_confirmed', 'already_begun',
    'crew_short', 'helper_busy', 'part_elsewhere', 'part_claimed', 'part_missing', 'load_too_heavy',
    'day_overloaded', 'no_position' (says something only).
    Which of them refuse is ``situation.rules.hard``.
    """
    technician = situation.technicians.get(technician_id)
    if technician is None:
        raise NotFound("technician", id=technician_id)
    return judge_in(Frame(situation, need), technician, starts_at).verdict


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, the number of other visits on its day, and how he comes by the parts (None: the
    order needs none)."""

    verdict: Verdict
    visits_that_day: int
    supply: Supply | None = None


def judge_in(frame: Frame, technician: Technician, starts_at: datetime | None = None) -> Judgement:
    """:func:`judge` for many technicians on one board."""
    visits = frame.visits_of(technician.id)
    supply = None
    if frame.need.parts:
        supply = frame.supply_of(technician, frame.origin_of(technician, frame.begin_day))
    fetching = supply.minutes if supply is not None else 0.0
    start = starts_at or earliest_start(frame, technician, visits, fetching)
    day = frame.day_of(start)
    around = _Around(visits, start, start + frame.length, frame.work_bounds(technician, start))
    before = around.before
    if before is None:
        travel_before = frame.minutes_from_origin(technician, day)
    else:
        travel_before = frame.known_minutes(before)
        if fetching:
            supply = frame.supply_of(technician, place(before.lat, before.lon))
    after = around.after
    travel_after = None if after is None else frame.known_minutes(after, onward=True)
    findings: list[Finding] = []
    add = _Adder(findings, frame.situation.rules.hard)
    _person(frame, technician, around, add)
    if technician.shifts:
        _shift(frame, technician, around, add)
    _visits(technician, around, add)
    _travel(frame, around, travel_before, travel_after, add)
    _promises(frame.need, around, add)
    _others(frame, technician, around, add)
    if supply is not None:
        findings += part_findings(frame.situation, supply)
    if travel_before is None and before is None and frame.here is not None:
        findings.append(Finding("no_position", hard=False, info=True))
    verdict = Verdict(
        technician.id, start, around.end, tuple(findings), travel_before, travel_after
    )
    return Judgement(verdict, around.count, supply)


def _others(frame: Frame, technician: Technician, around: _Around, add: _Adder) -> None:
    """The customer, whoever has the order now, what there is to carry, and who has to come along."""
    need, situation = frame.need, frame.situation
    if is_unwelcome(situation, need, technician.id):
        add("customer_unwilling")
    frozen = frozen_by(need, technician.id, frame.now)
    if frozen:
        present = situation.technicians.get(need.current_technician_id or 0)
        add(frozen, technician=present.name if present is not None else "", since=need.told_at)
    for helper in busy_helpers(frame, technician, around.start, around.end):
        add("helper_busy", technician=helper.name)
    if need.load and technician.vehicle.is_limited:
        code, params = overload(technician.vehicle, need.load, around.load)
        if code:
            add(code, load=params["load"], room=params["room"])
    if need.crew > 1:
        missing = missing_partners(frame, technician, around.start, around.end)
        if missing:
            add("crew_short", crew=need.crew, missing=missing)


def part_findings(situation: Situation, supply: Supply) -> tuple[Finding, ...]:
    """What he has to fetch, what lies in his van for another order, what is nowhere."""
    findings: list[Finding] = []
    add = _Adder(findings, situation.rules.hard)
    for fetch in supply.fetched:
        add(
            "part_elsewhere",
            parts=tuple(each.text for each in fetch.parts),
            place=named_holder(situation, fetch.holder),
            minutes=round(fetch.minutes),
            km=None if fetch.km is None else round(fetch.km, 1),
        )
    for need, number in supply.claimed:
        add("part_claimed", part=need.text, number=number)
    if supply.missing:
        add("part_missing", parts=tuple(each.text for each in supply.missing))
    return tuple(findings)


class _Adder:
    __slots__ = ("_findings", "_hard")

    def __init__(self, findings: list[Finding], hard: frozenset[str]) -> None:
        self._findings = findings
        self._hard = hard

    def __call__(self, code: str, *, never_hard: bool = False, **params: object) -> None:
        self._findings.append(Finding(code, code in self._hard and not never_hard, params))


class _Around:
    """The visits about one span of time: those it overlaps, and of its working day the number, what they
    weigh, the last one over by its start and the first one from its end on."""

    __slots__ = ("after", "before", "count", "end", "load", "overlapping", "start")

    def __init__(
        self,
        visits: Sequence[Visit],
        start: datetime,
        end: datetime,
        bounds: tuple[datetime, datetime],
    ) -> None:
        self.start = start
        self.end = end
        self.before: Visit | None = None
        self.after: Visit | None = None
        self.overlapping: list[Visit] = []
        self.count = 0
        self.load = NO_LOAD
        day_starts, day_ends = bounds
        for visit in visits:
            starts_at, ends_at = visit.starts_at, visit.ends_at
            same_day = day_starts <= starts_at < day_ends
            if same_day:
                self.count += 1
                if visit.load is not NO_LOAD:
                    self.load += visit.load
            if ends_at <= start:
                if same_day and (self.before is None or ends_at >= self.before.ends_at):
                    self.before = visit
            elif starts_at >= end:
                if same_day and self.after is None:
                    self.after = visit
            else:
                self.overlapping.append(visit)


def _person(frame: Frame, technician: Technician, around: _Around, add: _Adder) -> None:
    need = frame.need
    if not technician.active:
        add("inactive")
    for code in need.skills:
        _skill(frame, technician, code, around.end, add)
    if technician.leaves:
        leave = leave_during(technician, around.start, around.end)
        if leave is not None:
            add("on_leave", kind=leave.kind, until=leave.ends_at)
    if need.region and technician.regions and need.region not in technician.regions:
        add("region_outside", region=need.region)
    elif frame.is_fenced_off(technician.branch_id):
        add("area_outside")
    if (
        need.branch_id is not None
        and technician.branch_id is not None
        and need.branch_id != technician.branch_id
    ):
        add("branch_other")


def _skill(frame: Frame, technician: Technician, code: str, end: datetime, add: _Adder) -> None:
    """What is wrong with ``code``: a certificate has to be valid on the last day of the visit."""
    skill = frame.situation.skills.get(code)
    certified = skill is not None and skill.needs_certificate
    if not certified and code in technician.skills:
        return
    name = skill.name if skill is not None else code
    held = [each for each in technician.certificates if each.skill_code == code]
    if held:
        day = frame.day_of(end)
        if any(each.is_valid_on(day) for each in held):
            return
    if skill is not None and skill.kind is not SkillKind.SKILL:
        add("tool_missing" if skill.kind is SkillKind.TOOL else "vehicle_missing", skill=name)
    elif not certified:
        add("skill_missing", skill=name)
    elif not held:
        add("certificate_missing", skill=name)
    else:
        latest = max(each.valid_until_on for each in held if each.valid_until_on is not None)
        add("certificate_expired", skill=name, until=latest)


def _shift(frame: Frame, technician: Technician, around: _Around, add: _Adder) -> None:
    start, end = around.start, around.end
    table = shift_table(technician.shifts, frame.zone)
    spans = table.around(frame.day_of(start))
    begun_in = None
    for span in spans:
        if span.starts_at <= start < span.ends_at:
            begun_in = span
            if end <= span.ends_at:
                break
    # A job longer than any shift is done over several days: it only has to begin in one.
    if begun_in is None or (end > begun_in.ends_at and not _is_longer(table, end - start)):
        _off_shift(frame, technician, start, add)
        return
    pause_at, pause_until = begun_in.break_starts_at, begun_in.break_ends_at
    if pause_at is not None and pause_until is not None and start < pause_until and end > pause_at:
        add("break_overlap", starts_at=pause_at, ends_at=pause_until)


def _is_longer(table: ShiftTable, length: timedelta) -> bool:
    return table.longest is not None and length > table.longest


def _off_shift(frame: Frame, technician: Technician, start: datetime, add: _Adder) -> None:
    shift = shift_of_day(technician, frame.day_of(start), frame.zone)
    on_call = technician.on_call
    if shift is None:
        add("off_shift", never_hard=on_call)
    else:
        add("off_shift", never_hard=on_call, starts_at=shift.starts_at, ends_at=shift.ends_at)


def _visits(technician: Technician, around: _Around, add: _Adder) -> None:
    for visit in around.overlapping:
        add(
            "overlap",
            number=visit.number,
            customer=visit.customer_name,
            starts_at=visit.starts_at,
            ends_at=visit.ends_at,
        )
    if around.count >= technician.daily_limit:
        add("daily_limit", count=around.count, limit=technician.daily_limit)


def _travel(
    frame: Frame,
    around: _Around,
    travel_before: float | None,
    travel_after: float | None,
    add: _Adder,
) -> None:
    start, now = around.start, frame.now
    before, after = around.before, around.after
    if before is not None and travel_before is not None:
        _gap(before, start - before.ends_at, travel_before, add)
    elif before is None and travel_before is not None and start > now:
        there_at = now + travel_before * _MINUTE
        if start + _TRAVEL_TOLERANCE_MINUTES * _MINUTE < there_at:
            add("travel_conflict", at=there_at, minutes=round(travel_before))
    if after is not None and travel_after is not None:
        _gap(after, after.starts_at - around.end, travel_after, add)
    if start < now - _PAST_TOLERANCE:
        add("in_past")


def _gap(visit: Visit, between: timedelta, travel: float, add: _Adder) -> None:
    gap = between / _MINUTE
    if gap + _TRAVEL_TOLERANCE_MINUTES < travel:
        add(
            "travel_conflict",
            number=visit.number,
            customer=visit.customer_name,
            minutes=round(travel),
            gap=round(gap),
        )


def _promises(need: JobNeed, around: _Around, add: _Adder) -> None:
    opens, closes = need.window_start_at, need.window_end_at
    start = around.start
    if (opens is not None and start < opens) or (closes is not None and start > closes):
        add("window_missed", starts_at=opens, ends_at=closes)
    if need.arrive_due_at is not None and start > need.arrive_due_at:
        add("sla_breach", clock=ClockKind.ARRIVE, due=need.arrive_due_at)
    if need.resolve_due_at is not None and around.end > need.resolve_due_at:
        add("sla_breach", clock=ClockKind.RESOLVE, due=need.resolve_due_at)
