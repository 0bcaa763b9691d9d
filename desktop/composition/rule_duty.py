"""The cards at work: looked at by the console that holds the duties, each firing once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from desktop.composition.once import Backend, Once
from domain import settings
from domain.parts.running_low import FallenLow, low_words
from domain.people.working_time import day_bounds, local_day, zone_of
from domain.rules.cards import BY_CODE, CARDS, Card, number_of, switch_of
from domain.rules.moments import ORDER_CARDS, Seen, moment_of
from domain.rules.reminders import Ending, is_to_be_named
from domain.service_levels.calendars import WorkCalendar
from domain.usecases.rule_lookback import endings, numbers_of, office_calendar, snapshot

ACTOR = "rules"
#: What should have fired longer ago is past: nobody is helped by last week's alarms.
_FRESH = timedelta(hours=12)
#: More at one look would drown the feed; the rest follows at the next.
_MOST_A_LOOK = 50
#: Reminders of the day come when the office is there to read them.
_MORNING = time(8)


class RuleDuty:
    """Remembers what it has done, so that a look costs one read when there is nothing new."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._once = Once(backend, ACTOR)
        self._reminded_on: date | None = None

    def look(self, now: datetime) -> int:
        """Fire what is due; how many fired."""
        with self._backend.queries() as queries:
            read = snapshot(queries)
            on = [card for card in CARDS if settings.flag(read, switch_of(card))]
            zone = settings.text(read, "time_zone")
            office = office_calendar(queries, read)
            orders = queries.rules.open_orders()
        wanted = tuple(card for card in on if card.code in ORDER_CARDS)
        numbers = numbers_of(read, wanted)
        fired = 0
        for seen in orders:
            for card in wanted:
                if fired < _MOST_A_LOOK:
                    fired += self._fire(card, seen, numbers[card.code], office, now)
        fired += self._low_stock(on, now)
        return fired + self._remind(on, read, zone, now)

    def _fire(
        self,
        card: Card,
        seen: Seen,
        numbers: Mapping[str, int],
        office: WorkCalendar,
        now: datetime,
    ) -> int:
        from domain.usecases.rules import fire_for_order

        at = moment_of(card.code, seen, numbers, office)
        if at is None or not now - _FRESH <= at <= now:
            return 0
        cause = f"rule:{card.code}:{seen.id}:{at:%Y%m%d%H%M}"
        return self._once(cause, lambda store: fire_for_order(store, card, seen.id, office))

    def _low_stock(self, on: list[Card], now: datetime) -> int:
        """Parts that fell short, those of one step in one text."""
        from domain.usecases.rules import fire_summary

        card = BY_CODE["low_stock"]
        if card not in on:
            return 0
        with self._backend.queries() as queries:
            fallen = queries.rules.fallen_low(now - _FRESH, now)
        steps: dict[str, list[FallenLow]] = {}
        for each in fallen:
            if each.still_low:
                steps.setdefault(each.command_id, []).append(each)
        fired = 0
        for step in steps.values():
            words = low_words(step)
            cause = f"rule:low_stock:{step[0].seq}"
            fired += self._once(cause, lambda store, w=words: fire_summary(store, card, w))
        return fired

    def _remind(self, on: list[Card], read: settings.Reader, zone: str, now: datetime) -> int:
        from domain.usecases.rules import fire_for_count, fire_for_ending, fire_summary

        here = now.astimezone(zone_of(zone))
        today = local_day(now, zone)
        codes = {card.code for card in on}
        fired = 0
        day_end = BY_CODE["day_end"]
        if "day_end" in codes and here.hour >= settings.whole(read, number_of(day_end, "hour")):
            cause = f"rule:day_end:{today.isoformat()}"
            if cause not in self._once.done:
                words = self._words_of_the_day(now, zone)
                fired += self._once(cause, lambda store: fire_summary(store, day_end, words))
        if self._reminded_on == today or here.time() < _MORNING:
            return fired
        for ending in self._endings(codes, read, today):
            cause = f"rule:{ending.card}:{ending.cause}"
            fired += self._once(cause, lambda store, e=ending: fire_for_ending(store, e))
        warranty = BY_CODE["warranty"]
        if "warranty" in codes and today.weekday() == 0:
            days = settings.whole(read, number_of(warranty, "days"))
            with self._backend.queries() as queries:
                count = queries.rules.warranties_ending(today, today + timedelta(days=days))
            if count:
                cause = f"rule:warranty:{today.isoformat()}"
                fired += self._once(
                    cause, lambda store: fire_for_count(store, warranty, count, days)
                )
        self._reminded_on = today
        return fired

    def _endings(self, codes: set[str], read: settings.Reader, today: date) -> list[Ending]:
        with self._backend.queries() as queries:
            found = endings(queries, read)
        return [each for each in found if each.card in codes and is_to_be_named(each, today)]

    def _words_of_the_day(self, now: datetime, zone: str) -> str:
        start, end = day_bounds(local_day(now, zone), zone)
        with self._backend.queries() as queries:
            day = queries.rules.day_counts(start, min(end, now))
        return f"接单{day.reported}，完工{day.finished}，未完{day.open}，超时{day.late}"
