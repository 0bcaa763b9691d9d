"""Keeping technicians, their leave, positions, skills and branches."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from domain.errors import Conflict, InvalidInput, NotAllowed
from domain.loads import check_load
from domain.messaging.numbers import checked_number
from domain.people.operators import Right
from domain.people.technician import (
    Branch,
    BranchKind,
    Leave,
    LeaveKind,
    Position,
    Shift,
    Skill,
    Technician,
)
from domain.people.working_time import day_bounds
from domain.ports.storage import Store
from domain.usecases.customers import check_place
from domain.usecases.rights import require


def save_technician(store: Store, technician: Technician) -> Technician:
    """Store a new (id 0) or edited technician.

    InvalidInput: 'name_required', 'phone_invalid', 'daily_limit_out_of_range', 'leave_reversed',
    'shift_weekday_invalid', 'shifts_overlap', 'break_outside_shift', 'certificate_without_skill',
    'coordinates_invalid', 'load_out_of_range'. Conflict('phone_of_other_technician', number, id,
    name): replies are told apart by number.
    """
    if not technician.name.strip():
        raise InvalidInput("name_required")
    if not 1 <= technician.daily_limit <= 100:
        raise InvalidInput("daily_limit_out_of_range", limit=technician.daily_limit)
    vehicle = technician.vehicle
    check_load(vehicle.kg or 0, vehicle.pieces or 0)
    if any(leave.ends_at <= leave.starts_at for leave in technician.leaves):
        raise InvalidInput("leave_reversed")
    if any(not certificate.skill_code for certificate in technician.certificates):
        raise InvalidInput("certificate_without_skill")
    _check_shifts(technician.shifts)
    check_place(technician.home_lat, technician.home_lon)
    phone = checked_number(technician.phone) if technician.phone.strip() else ""
    tidy = replace(
        technician, name=technician.name.strip(), code=technician.code.strip(), phone=phone
    )
    if phone and tidy.active:
        owner = store.technician_of_phone(phone)
        if owner is not None and owner.id != tidy.id:
            raise Conflict("phone_of_other_technician", number=phone, id=owner.id, name=owner.name)
    return store.save_technician(tidy)


def _check_shifts(shifts: tuple[Shift, ...]) -> None:
    for weekday in range(7):
        spans = sorted(_minutes(shift) for shift in shifts if shift.weekday == weekday)
        if any(ends > starts for (_, ends), (starts, _) in itertools.pairwise(spans)):
            raise InvalidInput("shifts_overlap", weekday=weekday)
    for shift in shifts:
        if not 0 <= shift.weekday <= 6:
            raise InvalidInput("shift_weekday_invalid", weekday=shift.weekday)
        if shift.break_starts is None or shift.break_minutes <= 0:
            continue
        starts, ends = _minutes(shift)
        pause = shift.break_starts.hour * 60 + shift.break_starts.minute
        if pause < starts:
            pause += 24 * 60
        if pause + shift.break_minutes > ends:
            raise InvalidInput("break_outside_shift", weekday=shift.weekday)


def _minutes(shift: Shift) -> tuple[int, int]:
    """Start and end in minutes from midnight; an end past midnight is over 1440."""
    starts = shift.starts.hour * 60 + shift.starts.minute
    ends = shift.ends.hour * 60 + shift.ends.minute
    return starts, ends if ends > starts else ends + 24 * 60


def toggle_skill(store: Store, technician_id: int, code: str) -> Technician:
    """Give somebody a skill, or take it."""
    technician = store.technician(technician_id)
    skills = technician.skills ^ {code}
    return save_technician(store, replace(technician, skills=frozenset(skills)))


def set_leave_days(
    store: Store, days: Mapping[int, Sequence[date]], kind: LeaveKind | None
) -> tuple[Technician, ...]:
    """Whole days off for several people at once; ``kind`` None: they are here after all. What was
    noted for these days before is replaced; a longer leave is cut where they lie in it."""
    saved = []
    for technician_id, wanted in days.items():
        technician = store.technician(technician_id)
        leaves = technician.leaves
        for first, last in _runs(wanted):
            starts_at, _ = day_bounds(first, store.time_zone)
            _, ends_at = day_bounds(last, store.time_zone)
            leaves = tuple(part for leave in leaves for part in _cut(leave, starts_at, ends_at))
            if kind is not None:
                leaves = (*leaves, Leave(starts_at, ends_at, kind))
        ordered = tuple(sorted(leaves, key=lambda leave: leave.starts_at))
        saved.append(save_technician(store, replace(technician, leaves=ordered)))
    return tuple(saved)


def _runs(days: Sequence[date]) -> list[tuple[date, date]]:
    """First and last of each row of days without a gap."""
    runs: list[tuple[date, date]] = []
    for day in sorted(set(days)):
        if runs and day == runs[-1][1] + timedelta(days=1):
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs


def _cut(leave: Leave, starts_at: datetime, ends_at: datetime) -> tuple[Leave, ...]:
    """What is left of ``leave`` outside [starts_at, ends_at)."""
    if leave.ends_at <= starts_at or leave.starts_at >= ends_at:
        return (leave,)
    before = replace(leave, ends_at=starts_at)
    after = replace(leave, starts_at=ends_at)
    return tuple(part for part in (before, after) if part.ends_at > part.starts_at)


def set_position(store: Store, technician_id: int, lat: float, lon: float) -> Technician:
    """'Last seen at', as the clerk heard it on the phone."""
    check_place(lat, lon)
    technician = store.technician(technician_id)
    position = Position(lat, lon, store.now, "manual")
    return store.save_technician(replace(technician, position=position))


def delete_technician(store: Store, technician_id: int) -> None:
    """NotAllowed('in_use') once he was given an order: retire him instead."""
    require(store, Right.ERASE)
    store.delete_entity("technician", technician_id)


def save_branch(store: Store, branch: Branch) -> Branch:
    """InvalidInput: 'name_required', 'coordinates_invalid', 'department_without_branch'."""
    require(store, Right.SETTINGS)
    if not branch.name.strip():
        raise InvalidInput("name_required")
    check_place(branch.lat, branch.lon)
    parent_id = branch.parent_id if branch.kind is BranchKind.DEPARTMENT else None
    if branch.kind is BranchKind.DEPARTMENT and (
        parent_id is None
        or parent_id == branch.id
        or store.branch(parent_id).kind is BranchKind.DEPARTMENT
    ):
        raise InvalidInput("department_without_branch")
    phone = checked_number(branch.phone) if branch.phone.strip() else ""
    regions = tuple(dict.fromkeys(each.strip() for each in branch.regions if each.strip()))
    return store.save_branch(
        replace(
            branch,
            name=branch.name.strip(),
            code=branch.code.strip(),
            phone=phone,
            parent_id=parent_id,
            regions=regions,
        )
    )


def delete_branch(store: Store, branch_id: int) -> None:
    """NotAllowed('in_use') while people, orders or departments belong to it, 'in_use_by' (name, by)
    while an area on the map is its."""
    require(store, Right.SETTINGS)
    for area in store.geography.areas():
        if area.branch_id == branch_id:
            raise NotAllowed("in_use_by", name=store.branch(branch_id).name, by=area.name)
    store.delete_entity("branch", branch_id)


def save_skill(store: Store, skill: Skill) -> None:
    """InvalidInput: 'code_required', 'name_required', 'days_out_of_range'."""
    require(store, Right.SETTINGS)
    if not 0 <= skill.warn_days <= 366:
        raise InvalidInput("days_out_of_range", days=skill.warn_days)
    if not skill.code.strip():
        raise InvalidInput("code_required")
    if not skill.name.strip():
        raise InvalidInput("name_required")
    store.save_skill(replace(skill, code=skill.code.strip(), name=skill.name.strip()))
