"""The made-up past has the shape of a real year, and the same seed makes the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from random import Random
from statistics import mean
from zoneinfo import ZoneInfo

import pytest

from domain.assets.codes import is_valid, next_code
from domain.customers.customer import Customer
from domain.defaults import ORDER_TYPES, SKILLS
from domain.demo.history import make_history
from domain.demo.machines import FAMILIES, family_of, make_assets
from domain.demo.people import is_home, make_customers, make_technicians
from domain.demo.world import PastOrder, World
from domain.service_levels.policies import DEFAULT_CALENDARS, DEFAULT_POLICIES
from domain.usecases.assets import category_letters
from domain.work_orders.evolution import fold
from domain.work_orders.kinds import OrderStatus

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
TODAY = date(2026, 11, 20)
CALENDARS = {each.code: each for each in DEFAULT_CALENDARS}


def small_world(seed: int) -> tuple[Random, World]:
    random = Random(seed)
    taken: set[str] = set()
    people = make_technicians(random, 12, TODAY, NOW, taken)
    customers = [
        replace(each, id=number, sites=tuple(replace(s, id=number) for s in each.sites))
        for number, each in enumerate(make_customers(random, 120, taken), start=1)
    ]
    machines = [
        replace(asset, id=number, customer_id=customers[owner].id, site_id=customers[owner].id)
        for number, (asset, owner, _) in enumerate(
            make_assets(random, customers, 60, TODAY), start=1
        )
    ]
    return random, World(
        technicians=[replace(each, id=number) for number, each in enumerate(people, start=1)],
        customers={each.id: each for each in customers},
        machines=machines,
        order_types={each.code: each for each in ORDER_TYPES},
        policies={each.code: each for each in DEFAULT_POLICIES},
        calendars=CALENDARS,
        time_zone="Asia/Shanghai",
        now=NOW,
        lemons=frozenset({7, 21}),
    )


def history(seed: int, orders: int, months: int) -> list[PastOrder]:
    random, world = small_world(seed)
    return list(make_history(random, world, until=TODAY, months=months, orders=orders))


@cache
def year() -> list[PastOrder]:
    return history(1, 2400, 12)


def local(past: PastOrder) -> datetime:
    return past.order.milestones.reported_at.astimezone(ZONE)


def test_the_same_seed_makes_the_same_past() -> None:
    assert history(3, 120, 2) == history(3, 120, 2)
    assert history(3, 120, 2) != history(4, 120, 2)


def test_about_as_many_as_wanted_with_numbers_of_their_days() -> None:
    numbers = [past.order.number for past in year()]
    assert len(set(numbers)) == len(numbers)
    assert 2100 < len(numbers) < 2700
    assert all(past.order.number.startswith(f"WO-{local(past):%y%m%d}-") for past in year())
    assert all(local(past).date() < TODAY for past in year())


def test_nothing_happens_after_now_and_nobody_is_left_on_the_road() -> None:
    for past in year():
        assert max(event.at for event in past.events) <= NOW
        assert past.order.status in {
            OrderStatus.ARCHIVED,
            OrderStatus.CANCELLED,
            OrderStatus.FINISHED,
            OrderStatus.WAITING,
        }


def test_every_order_is_what_its_events_say() -> None:
    for past in year()[::40]:
        assert fold(past.events, CALENDARS) == past.order


def test_weekdays_are_busier_than_sundays() -> None:
    days = Counter(local(past).weekday() for past in year())
    assert days[0] > days[4] > days[6] * 1.5


def test_air_conditioning_follows_the_summer_and_heaters_the_winter() -> None:
    months: dict[str, Counter[str]] = defaultdict(Counter)
    for past in year():
        skills = past.order.details.skills
        month = local(past).month
        season = "summer" if month in (6, 7, 8) else "winter" if month in (12, 1, 2) else ""
        months[season][next(iter(skills))] += 1
    assert months["summer"]["refrigeration"] > 2 * months["winter"]["refrigeration"]
    assert months["winter"]["gas"] > 1.5 * months["summer"]["gas"]


def test_tuesday_mornings_are_dispatched_late() -> None:
    waits: dict[bool, list[float]] = defaultdict(list)
    for past in year():
        moments = past.order.milestones
        if moments.dispatched_at is not None and not past.order.returned_count:
            at = local(past)
            waited = (moments.dispatched_at - moments.reported_at).total_seconds() / 60
            waits[at.weekday() == 1 and at.hour < 12].append(waited)
    assert mean(waits[True]) > 3 * mean(waits[False])


def test_some_machines_fail_again_and_again() -> None:
    failures = Counter(past.order.details.asset_id for past in year())
    untagged = failures.pop(None)
    assert untagged > len(year()) / 2
    usual = sorted(count for asset, count in failures.items() if asset not in (7, 21))
    assert (failures[7] + failures[21]) / 2 > 2 * usual[len(usual) // 2]


def test_one_technician_is_busy_and_disliked() -> None:
    scores: dict[int, list[int]] = defaultdict(list)
    for past in year():
        if past.order.rating is not None and past.order.dispatch is not None:
            scores[past.order.dispatch.technician_id].append(past.order.rating.score)
    worst = min(scores, key=lambda technician: mean(scores[technician]))
    assert worst == 8
    assert len(scores[worst]) > mean(len(each) for each in scores.values())


def test_reviews_are_slow_and_parts_and_ratings_are_there() -> None:
    orders = [past.order for past in year()]
    reviews = [
        (o.milestones.reviewed_at - o.milestones.finished_at).total_seconds() / 3600
        for o in orders
        if o.milestones.reviewed_at is not None and o.milestones.finished_at is not None
    ]
    assert mean(reviews) > 6
    assert sum(o.result is not None and bool(o.result.parts) for o in orders) > 500
    assert sum(o.rating is not None for o in orders) > 800
    assert any(o.abnormal is not None for o in orders)
    assert any(o.returned_count for o in orders)


def test_families_fit_the_lists_of_a_new_company() -> None:
    types = {each.code for each in ORDER_TYPES}
    skills = {each.code for each in SKILLS}
    people = make_technicians(Random(1), 12, TODAY, NOW, set())
    for family in FAMILIES:
        assert family_of(family.category) is family
        assert family.order_type in types
        assert family.skill in skills
        assert any(family.skill in each.skills for each in people)
        letters = category_letters(family.prefix, "GZ")
        assert is_valid(str(next_code("GZ", letters)))


@pytest.mark.parametrize("count", [1, 12, 40])
def test_people_are_told_apart(count: int) -> None:
    taken: set[str] = set()
    people = make_technicians(Random(2), count, TODAY, NOW, taken)
    customers: list[Customer] = make_customers(Random(2), 300, taken)
    assert len({each.name for each in people}) == count
    phones = [each.phone for each in people]
    phones += [phone.number for each in customers for phone in each.phones]
    assert len(set(phones)) == len(phones)
    firms = [each.name for each in customers if not is_home(each)]
    assert len(set(firms)) == len(firms)
    assert customers[0].name == "恒隆广场"
