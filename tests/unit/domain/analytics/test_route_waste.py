"""KP-17: the way driven beside the best order of the same stops."""

from __future__ import annotations

from itertools import permutations
from random import Random

import pytest

from domain.analytics.facts import OrderFact
from domain.analytics.route_waste import find_route_waste
from domain.dispatching.situation import TravelModel
from domain.dispatching.travel import minutes_for_km
from domain.geo import haversine_km
from exports.texts import LANGUAGES, texts
from tests.unit.domain.analytics.facts import at, fact, table
from tests.unit.domain.analytics.test_staffing import figures_of

MODEL = TravelModel()


def _visit(number: int, turn: int, north: float, *, told: int = 0, day: int = 5) -> OrderFact:
    """A stop ``north`` kilometres up a straight road; ``told``: the turn when it was reported."""
    arrived = at(day, 9 + turn)
    return fact(
        number,
        reported_at=at(day, 8) if not told else at(day, 9 + told),
        arrived_at=arrived,
        finished_at=at(day, 9 + turn, 30),
        technician_id=1,
        technician_name="赵强",
        lat=23.1 + north / 111.195,
        lon=113.3,
    )


def test_a_day_there_and_back_is_longer_than_one_way() -> None:
    waste = find_route_waste(
        table(*(_visit(n, n, north) for n, north in enumerate((0, 10, 1, 9)))), MODEL
    )
    assert waste is not None
    assert (waste.days, waste.stops) == (1, 4)
    assert waste.km == pytest.approx((10 + 9 + 8) * MODEL.detour, rel=1e-3)
    assert waste.best_km == pytest.approx(10 * MODEL.detour, rel=1e-3)
    assert 0 < waste.share < 1
    assert waste.best_minutes < waste.minutes


def test_what_was_not_reported_yet_could_not_be_visited() -> None:
    late = _visit(2, 2, 1, told=2)
    stops = (_visit(0, 0, 0), _visit(1, 1, 10), late, _visit(3, 3, 9))
    waste = find_route_waste(table(*stops), MODEL)
    assert waste is not None
    # The one at 1 was not known before the third turn: up to 10 and back, or up to 9, 10 and back.
    assert waste.best_km == pytest.approx(19 * MODEL.detour, rel=1e-3)


def test_the_best_order_is_the_best_of_all() -> None:
    chance = Random(4)
    for _ in range(20):
        places = [chance.uniform(0, 20) for _ in range(chance.randint(3, 6))]
        waste = find_route_waste(
            table(*(_visit(n, n, north) for n, north in enumerate(places))), MODEL
        )
        assert waste is not None
        ways = [
            sum(
                minutes_for_km(
                    MODEL, haversine_km(23.1 + a / 111.195, 113.3, 23.1 + b / 111.195, 113.3)
                )
                for a, b in zip((places[0], *rest), rest, strict=False)
            )
            for rest in permutations(places[1:])
        ]
        assert waste.best_minutes == pytest.approx(min(ways))
        assert waste.best_minutes <= waste.minutes


def test_many_stops_take_the_nearest_next_and_few_say_nothing() -> None:
    many = [_visit(n, n, (n * 7) % 11) for n in range(11)]
    waste = find_route_waste(table(*many), MODEL)
    assert waste is not None
    assert waste.best_km == pytest.approx(10 * MODEL.detour, rel=1e-3)
    assert find_route_waste(table(*many[:2]), MODEL) is None
    unknown = [fact(n, finished=60, technician_id=1, arrived_at=at(5, 10)) for n in range(5)]
    assert find_route_waste(table(*unknown), MODEL) is None


def test_a_month_of_wasted_ways_is_said() -> None:
    orders = [
        _visit(day * 10 + n, n, north, day=day)
        for day in range(5, 20)
        for n, north in enumerate((0, 10, 1, 9))
    ]
    figures = figures_of(orders)
    assert figures.routes is not None
    assert figures.routes.days == 15
    found = next(one for one in figures.findings if one.topic == "routes")
    assert found.message.params["days"] == 15
    for language in LANGUAGES:
        assert "{" not in texts(language).message(found.message)
