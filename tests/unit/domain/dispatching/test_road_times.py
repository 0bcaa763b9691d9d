"""What the rules of dispatch make of streets, where they know them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from domain.dispatching.eligibility import judge
from domain.dispatching.ranking import rank
from domain.dispatching.road_times import Place, Ways
from domain.dispatching.situation import DispatchRules, Situation, TravelModel
from domain.dispatching.travel import minutes_for_km, travel_matrix, travel_minutes
from domain.dispatching.travel_lessons import TravelLessons
from domain.geo import haversine_km
from domain.people.technician import Position
from tests.unit.domain.builders import NOW, minutes
from tests.unit.domain.dispatching.boards import CENTRE, NORTH, board, need, technician, visit

#: On the other bank, nearer than NORTH.
BANK = (31.245, 121.47)
FAR = (40.0, 116.0)


class RiverRoads:
    """The bank is half an hour away by the bridge, all else ten minutes; FAR is on no street."""

    key = "river"

    def __init__(self) -> None:
        self.matrices = 0

    def minutes(self, start: Place, end: Place) -> float | None:
        if FAR in (start, end):
            return None
        return 30.0 if BANK in (start, end) else 10.0

    def fetch(self, ways: Ways) -> Sequence[float | None]:
        return [self.minutes(*way) for way in ways]

    def matrix(self, places: Sequence[Place]) -> Sequence[Sequence[float | None]]:
        self.matrices += 1
        return [[self.minutes(start, end) for end in places] for start in places]

    def settle(self) -> bool:
        return False


def along(roads: RiverRoads, situation: Situation) -> Situation:
    travel = replace(situation.rules.travel, roads=roads)
    return replace(situation, rules=DispatchRules(travel=travel))


def test_through_the_streets_where_they_are_known() -> None:
    model = TravelModel(roads=RiverRoads(), parking_minutes=2.0)
    assert travel_minutes(model, CENTRE, BANK) == 32.0
    assert travel_minutes(model, CENTRE, CENTRE) == 0.0  # nobody parks anew
    straight = minutes_for_km(model, haversine_km(*CENTRE, *FAR))
    assert travel_minutes(model, CENTRE, FAR) == straight


def test_lessons_about_straight_lines_say_nothing_about_streets() -> None:
    model = TravelModel(roads=RiverRoads(), parking_minutes=0.0, lessons=TravelLessons(2.0))
    assert model.heeds_hours
    assert travel_minutes(model, CENTRE, NORTH) == 10.0
    plain = replace(model, roads=None, lessons=None)
    far = travel_minutes(plain, CENTRE, FAR)
    assert far is not None
    assert travel_minutes(model, CENTRE, FAR) == pytest.approx(2 * far)
    taught = replace(model, road_lessons=TravelLessons(1.5, bands={1: 1.8}))
    assert travel_minutes(taught, CENTRE, NORTH) == 15.0
    assert travel_minutes(taught, CENTRE, NORTH, 8) == 18.0
    assert travel_minutes(taught, CENTRE, FAR) == pytest.approx(2 * far)


def test_all_ways_are_asked_for_at_once() -> None:
    roads = RiverRoads()
    model = TravelModel(roads=roads, lessons=TravelLessons(1.2), road_lessons=TravelLessons(1.5))
    places = [CENTRE, None, BANK, FAR, CENTRE]
    found = travel_matrix(model, places, 8)
    assert found == [[travel_minutes(model, a, b, 8) or 0.0 for b in places] for a in places]
    assert roads.matrices == 1


def test_streets_have_directions() -> None:
    class OneWay(RiverRoads):
        def minutes(self, start: Place, end: Place) -> float | None:
            return 25.0 if start == CENTRE else 5.0

    visits = {1: (visit(5, 60, lat=NORTH[0]), visit(6, 300, lat=NORTH[0]))}
    situation = along(OneWay(), board(technician(), visits=visits))
    at = NOW + minutes(180)
    verdict = judge(situation, need(), 1, at)
    assert (verdict.travel_before_minutes, verdict.travel_after_minutes) == (6.0, 26.0)
    # Two hours from his break to the next visit, which is 26 minutes away, not 6.
    fits, does_not = (replace(need(), duration_minutes=each) for each in (90, 100))
    assert judge(situation, fits, 1).starts_at == NOW + minutes(180)
    assert judge(situation, does_not, 1).starts_at > NOW + minutes(300)


def test_the_nearest_by_air_is_not_the_nearest_by_road() -> None:
    across = technician(1, position=Position(*BANK, NOW))
    same_side = technician(2, position=Position(*NORTH, NOW))
    situation = board(across, same_side)
    by_air = rank(situation, need())
    by_road = rank(along(RiverRoads(), situation), need())
    assert [each.technician_id for each in by_air.candidates] == [1, 2]
    assert [each.technician_id for each in by_road.candidates] == [2, 1]
    assert by_road.candidates[0].verdict.travel_before_minutes == 11.0
