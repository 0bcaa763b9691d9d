"""When the stops of a day are reached, and who is nearest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.dispatching.day_route import RouteStop, arrivals
from domain.dispatching.situation import TravelModel
from domain.dispatching.travel import nearest_first, travel_minutes

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 3, 9, 2, 0, tzinfo=UTC)
HERE, NEAR, FAR = (31.23, 121.47), (31.24, 121.47), (31.40, 121.47)
MODEL = TravelModel()


def minutes(start: tuple[float, float], end: tuple[float, float]) -> timedelta:
    return timedelta(minutes=travel_minutes(MODEL, start, end) or 0.0)


def at(offset: float) -> datetime:
    return NOW + timedelta(minutes=offset)


def test_each_stop_follows_the_job_before_and_the_way() -> None:
    stops = [RouteStop(NEAR, at(60), 30), RouteStop(FAR, at(90), 45), RouteStop(NEAR, at(100), 10)]
    first, second, third = arrivals(MODEL, HERE, NOW, stops, ZONE)
    assert first == at(60)  # there early: the customer expects him at ten past eleven
    assert second == at(90) + minutes(NEAR, FAR)
    assert third == second + timedelta(minutes=45) + minutes(FAR, NEAR)


def test_who_is_there_already_leaves_when_the_job_is_done() -> None:
    stops = [RouteStop(NEAR, at(-60), 30, at(-50)), RouteStop(FAR, at(-20), 30)]
    assert arrivals(MODEL, HERE, NOW, stops, ZONE) == [at(-50), NOW + minutes(NEAR, FAR)]
    stops[0] = RouteStop(NEAR, at(-60), 90, at(-50))
    assert arrivals(MODEL, HERE, NOW, stops, ZONE)[1] == at(40) + minutes(NEAR, FAR)


def test_a_late_technician_arrives_late() -> None:
    (reached,) = arrivals(MODEL, FAR, NOW, [RouteStop(HERE, at(5), 30)], ZONE)
    assert reached == NOW + minutes(FAR, HERE) > at(5)
    assert arrivals(MODEL, None, NOW, [RouteStop(HERE, at(5), 30)], ZONE) == [at(5)]


def test_nearest_first() -> None:
    found = nearest_first(MODEL, HERE, [(1, FAR), (2, NEAR), (3, HERE)])
    assert [who for who, *_ in found] == [3, 2, 1]
    assert found[0][1:] == (0, 0)
    assert found[2][1] == pytest.approx(18.9, abs=0.1)
    assert found[2][2] == pytest.approx(travel_minutes(MODEL, FAR, HERE))
