"""The service policies and calendars a company starts with; all of them can be edited."""

from __future__ import annotations

import itertools
from datetime import date, time

from domain.errors import InvalidInput
from domain.service_levels.calendars import WorkCalendar
from domain.service_levels.clocks import ClockKind, ServicePolicy

_HOURS = 60
_DAYS = 24 * 60

ALL_DAY = WorkCalendar(code="24x7", name="全天 24 小时", hours=None, follows_holidays=False)
WEEKDAYS = WorkCalendar(
    code="weekdays",
    name="工作日 8–18",
    hours=(*((((time(8), time(18)),),) * 5), (), ()),
    follows_holidays=True,
)
DEFAULT_CALENDARS = (ALL_DAY, WEEKDAYS)


def _policy(
    code: str,
    name: str,
    calendar: WorkCalendar,
    *,
    dispatch: int,
    respond: int,
    arrive: int,
    resolve: int,
    warn: int,
) -> ServicePolicy:
    """Targets in minutes of working time."""
    return ServicePolicy(
        code=code,
        name=name,
        calendar_code=calendar.code,
        targets=(
            (ClockKind.DISPATCH, dispatch),
            (ClockKind.RESPOND, respond),
            (ClockKind.ARRIVE, arrive),
            (ClockKind.RESOLVE, resolve),
            (ClockKind.APPROVE, 2 * _HOURS),
        ),
        warn_before_minutes=warn,
    )


DEFAULT_POLICIES = (
    # DI-17: dispatch within 30 minutes, repaired within 4 hours.
    _policy(
        "chain_store",
        "连锁门店",
        ALL_DAY,
        dispatch=30,
        respond=45,
        arrive=2 * _HOURS,
        resolve=4 * _HOURS,
        warn=30,
    ),
    _policy(
        "property_urgent",
        "物业急修",
        ALL_DAY,
        dispatch=5,
        respond=5,
        arrive=30,
        resolve=2 * _HOURS,
        warn=15,
    ),
    _policy(
        "property_general",
        "物业一般",
        ALL_DAY,
        dispatch=15,
        respond=15,
        arrive=4 * _HOURS,
        resolve=24 * _HOURS,
        warn=60,
    ),
    _policy(
        "property_planned",
        "物业非急",
        ALL_DAY,
        dispatch=30,
        respond=30,
        arrive=1 * _DAYS,
        resolve=3 * _DAYS,
        warn=2 * _HOURS,
    ),
    # A working day of WEEKDAYS has ten hours.
    _policy(
        "office_hours",
        "工作日服务",
        WEEKDAYS,
        dispatch=2 * _HOURS,
        respond=4 * _HOURS,
        arrive=10 * _HOURS,
        resolve=20 * _HOURS,
        warn=60,
    ),
    _policy(
        "planned_upkeep",
        "计划保养",
        WEEKDAYS,
        dispatch=10 * _HOURS,
        respond=20 * _HOURS,
        arrive=50 * _HOURS,
        resolve=50 * _HOURS,
        warn=5 * _HOURS,
    ),
)


def check_policy(policy: ServicePolicy) -> None:
    """Raise InvalidInput: 'code_required', 'name_required', 'target_out_of_range',
    'target_repeated', 'target_required', 'tier_without_target', 'tier_repeated' (also for a tier
    that would hold for every order)."""
    if not policy.code.strip():
        raise InvalidInput("code_required")
    if not policy.name.strip():
        raise InvalidInput("name_required")
    kinds = [kind for kind, _ in policy.targets]
    if len(set(kinds)) != len(kinds):
        raise InvalidInput("target_repeated")
    if not policy.targets:
        raise InvalidInput("target_required")
    for targets in (policy.targets, *(tier.targets for tier in policy.tiers)):
        if any(not 1 <= minutes <= 366 * _DAYS for _, minutes in targets):
            raise InvalidInput("target_out_of_range")
    if any(not tier.targets for tier in policy.tiers):
        raise InvalidInput("tier_without_target")
    who = [(tier.priority, tier.vip_level) for tier in policy.tiers]
    if len(set(who)) != len(who) or (None, 0) in who:
        raise InvalidInput("tier_repeated")


def check_calendar(calendar: WorkCalendar) -> None:
    """Raise InvalidInput: 'code_required', 'name_required', 'calendar_without_hours',
    'calendar_needs_seven_days', 'hours_overlap', 'day_repeated' (param ``on``)."""
    if not calendar.code.strip():
        raise InvalidInput("code_required")
    if not calendar.name.strip():
        raise InvalidInput("name_required")
    if calendar.hours is None:
        return
    if len(calendar.hours) != 7:
        raise InvalidInput("calendar_needs_seven_days")
    if not any(calendar.hours):
        raise InvalidInput("calendar_without_hours")
    seen: set[date] = set()
    for special in calendar.days:
        if special.on in seen:
            raise InvalidInput("day_repeated", on=special.on)
        seen.add(special.on)
    for spans in (*calendar.hours, calendar.make_up_hours, *(day.hours for day in calendar.days)):
        ordered = sorted(spans)
        # Only the last span of a day may run past midnight.
        for (opens, closes), (following, _) in itertools.pairwise(ordered):
            if closes <= opens or closes > following:
                raise InvalidInput("hours_overlap")
