"""A company that begins: the usual lists, its name, its branch, its first people."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time

from domain.defaults import install_defaults
from domain.people.technician import Branch, Shift, Technician
from domain.ports.storage import Store
from domain.service_levels.day_lists import Hours
from domain.usecases import company, people


@dataclass(frozen=True, slots=True)
class FirstPerson:
    name: str
    phone: str = ""
    skills: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is asked before the first call. ``hours`` of a working day; ``days``: how many days a
    week from Monday. Whatever is left empty stays as the program brings it."""

    name: str = ""
    phone: str = ""
    address: str = ""
    branch: str = ""
    regions: tuple[str, ...] = ()
    hours: Hours = ()
    days: int = 5
    people: tuple[FirstPerson, ...] = ()


def begin_company(store: Store, beginning: Beginning) -> Branch:
    """The usual lists and what was said about the company, as one step.

    The errors of :func:`people.save_technician`; nothing is kept then."""
    branch = install_defaults(store)
    if beginning.branch.strip() or beginning.regions:
        name = beginning.branch.strip() or branch.name
        branch = people.save_branch(store, replace(branch, name=name, regions=beginning.regions))
    for key, value in (
        ("company.name", beginning.name.strip()),
        ("company.phone", beginning.phone.strip()),
        ("company.address", beginning.address.strip()),
    ):
        if value:
            company.change_setting(store, key, value)
    if beginning.hours:
        usual = store.calendars()["weekdays"]
        week = tuple(beginning.hours if day < beginning.days else () for day in range(7))
        name = f"工作日 {beginning.hours[0][0]:%H:%M}–{beginning.hours[-1][1]:%H:%M}"
        company.save_calendar(store, replace(usual, name=name, hours=week))
    shifts = _shifts(beginning)
    for each in beginning.people:
        if each.name.strip():
            person = Technician(
                0, each.name, each.phone, branch.id, skills=each.skills, shifts=shifts
            )
            people.save_technician(store, person)
    return branch


def _shifts(beginning: Beginning) -> tuple[Shift, ...]:
    """The working day of the office, with its pause; empty: on duty always."""
    spans = beginning.hours
    if not spans:
        return ()
    starts, ends = spans[0][0], spans[-1][1]
    pause, minutes = None, 0
    if len(spans) > 1:
        pause = spans[0][1]
        minutes = _minutes(spans[1][0]) - _minutes(pause)
    return tuple(Shift(day, starts, ends, pause, minutes) for day in range(beginning.days))


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute
