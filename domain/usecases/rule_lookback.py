"""What the cards did and would have done, read from the database in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from domain import settings
from domain.rules.cards import BY_CODE, CARDS, Card, number_of
from domain.rules.dry_run import would_have_fired
from domain.rules.reminders import Ending, certificate_ends, contract_ends
from domain.service_levels.calendars import ROUND_THE_CLOCK, WorkCalendar

if TYPE_CHECKING:
    from domain.ports.storage import Queries


@dataclass(frozen=True, slots=True)
class Lookback:
    """By code of the card: how often it would have fired with today's numbers, and did fire."""

    would: Mapping[str, int]
    did: Mapping[str, int]


def look_back(queries: Queries, start: datetime, end: datetime) -> Lookback:
    """Over [start, end)."""
    read = snapshot(queries)
    would = would_have_fired(
        queries.rules.orders_of(start, end),
        endings(queries, read),
        numbers_of(read, CARDS),
        office_calendar(queries, read),
        start,
        end,
        settings.text(read, "time_zone"),
    )
    would["low_stock"] = len({each.command_id for each in queries.rules.fallen_low(start, end)})
    return Lookback(would, queries.rules.fired(start, end))


def snapshot(queries: Queries) -> settings.Reader:
    """The settings the cards need, read once."""
    wanted = [
        setting.key
        for setting in settings.SETTINGS
        if setting.key.startswith("card.") or setting.key in ("time_zone", "company.calendar")
    ]
    values = {key: queries.setting(key) for key in wanted}
    return lambda key, default: default if values.get(key) is None else values[key]


def numbers_of(read: settings.Reader, cards: tuple[Card, ...]) -> dict[str, dict[str, int]]:
    """The numbers of ``cards`` as the company set them, by code."""
    return {
        card.code: {
            each.key: settings.whole(read, number_of(card, each.key)) for each in card.numbers
        }
        for card in cards
    }


def endings(queries: Queries, read: settings.Reader) -> tuple[Ending, ...]:
    """Everything with an end that a card names."""
    skills = {skill.code: skill for skill in queries.skills()}
    days = settings.whole(read, number_of(BY_CODE["contract"], "days"))
    return (
        *certificate_ends(queries.technicians(), skills),
        *contract_ends(queries.rules.contract_ends(), days),
    )


def office_calendar(queries: Queries, read: settings.Reader) -> WorkCalendar:
    """The office's calendar; without one it is open at all hours."""
    code = settings.text(read, "company.calendar")
    return queries.calendars().get(code, ROUND_THE_CLOCK)
