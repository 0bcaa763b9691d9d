"""Filter values that several lists share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication

from desktop.labels import label
from desktop.models.lists import ToFilters
from desktop.services import Session
from desktop.widgets.filter_bar import FilterOption
from domain.ports.storage import Queries
from domain.read_models import ListFilter

translate = QCoreApplication.translate


def labelled(members: Iterable[Enum]) -> list[FilterOption]:
    """Members of the domain by their labels."""
    return [FilterOption(member.value, label(member)) for member in members]


def periods() -> list[FilterOption]:
    return [
        FilterOption("today", translate("Lists", "Today")),
        FilterOption("yesterday", translate("Lists", "Yesterday")),
        FilterOption("week", translate("Lists", "This week")),
        FilterOption("7", translate("Lists", "Last 7 days")),
        FilterOption("month", translate("Lists", "This month")),
        FilterOption("last_month", translate("Lists", "Last month")),
        FilterOption("90", translate("Lists", "Last 90 days")),
        FilterOption("year", translate("Lists", "This year")),
    ]


def period_days(name: str, today: date) -> tuple[date, date]:
    """First day and the day after the last one."""
    following = today + timedelta(days=1)
    first_of_month = today.replace(day=1)
    if name == "yesterday":
        return today - timedelta(days=1), today
    if name == "week":
        return today - timedelta(days=today.weekday()), following
    if name == "month":
        return first_of_month, following
    if name == "last_month":
        return (first_of_month - timedelta(days=1)).replace(day=1), first_of_month
    if name == "year":
        return today.replace(month=1, day=1), following
    return today - timedelta(days=int(name) - 1 if name.isdigit() else 0), following


def within(field: str, session: Session) -> ToFilters:
    """Conditions for the chosen period, in the company's days."""

    def filters(values: tuple[object, ...]) -> tuple[ListFilter, ...]:
        today = session.local(session.now()).date()
        first, end = period_days(str(values[0]), today)
        zone = session.zone
        last = datetime.combine(end, time(), zone) - timedelta(microseconds=1)
        return (
            ListFilter(field, "from", datetime.combine(first, time(), zone)),
            ListFilter(field, "to", last),
        )

    return filters


def one_of(field: str) -> ToFilters:
    """The single chosen value itself."""
    return lambda values: (ListFilter(field, "eq", values[0]),)


def is_set(field: str) -> ToFilters:
    """True: there is a value, False: there is none."""
    return lambda values: (ListFilter(field, "is_set", bool(values[0])),)


def branches(queries: Queries) -> list[FilterOption]:
    return [FilterOption(branch.id, branch.name) for branch in queries.branches()]


def skills(queries: Queries) -> list[FilterOption]:
    return [FilterOption(skill.code, skill.name) for skill in queries.skills()]


def day_or_nothing(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


Options = Callable[[Queries], Iterable[FilterOption]]
