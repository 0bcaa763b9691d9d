"""Travel times learned from the company's own trips."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.dispatching.day_frame import Frame
from domain.dispatching.situation import DispatchRules, TravelModel
from domain.dispatching.travel import travel_matrix, travel_minutes
from domain.dispatching.travel_lessons import (
    LEAST_RATIO,
    MOST_RATIO,
    StopRecord,
    TravelLessons,
    Trip,
    band_of,
    learn,
    pair_of,
    trips_of,
)
from tests.unit.domain.dispatching.boards import NORTH, board, need, technician

ZONE = ZoneInfo("Asia/Shanghai")
HOME, EAST, WEST = (31.23, 121.47), (31.23, 121.60), (31.23, 121.30)
MONDAY = datetime(2026, 3, 9, 0, 0, tzinfo=UTC)  # 08:00 in Shanghai


def trips(
    count: int, ratio: float, hour: int = 8, end: tuple[float, float] = EAST
) -> list[tuple[Trip, float]]:
    return [(Trip(HOME, end, 30 * ratio, hour), 30.0)] * count


def test_bands_are_rush_hours_and_one_night() -> None:
    assert [band_of(hour) for hour in (6, 7, 9, 10, 15, 16, 19, 20, 23)] == [
        0, 1, 1, 2, 2, 3, 3, 0, 0,
    ]  # fmt: skip


def test_many_trips_are_believed_and_few_hardly() -> None:
    many, few = learn(trips(200, 1.5)), learn(trips(2, 1.5))
    assert many.factor(HOME, EAST, 8) == pytest.approx(1.5, abs=0.03)
    assert 1.0 < few.factor(HOME, EAST, 8) < 1.2
    assert many.trips == 200
    assert many.error_before == pytest.approx(1 / 3)
    assert many.error_after < 0.03


def test_the_error_is_that_on_trips_it_did_not_learn_from() -> None:
    """Every other trip is twice as slow: what half of them teach helps the other half nothing."""
    mixed = [each for _ in range(50) for each in (*trips(1, 1.0), *trips(1, 2.0))]
    lessons = learn(mixed)
    assert lessons.error_before == pytest.approx(0.5)
    assert lessons.error_after == pytest.approx(0.5)
    assert 1.2 < lessons.overall < 1.6


def test_a_slow_pair_does_not_slow_the_rest() -> None:
    lessons = learn(trips(40, 2.0) + trips(400, 1.0, end=WEST))
    assert lessons.factor(HOME, EAST, 8) > 1.7
    assert lessons.factor(EAST, HOME, 8) == lessons.factor(HOME, EAST, 8)
    assert lessons.factor(HOME, WEST, 8) == pytest.approx(1.0, abs=0.03)
    # Nobody ever went there: what is known of the hour.
    assert lessons.factor(WEST, EAST, 8) == lessons.bands[1]


def test_hours_matter() -> None:
    lessons = learn(trips(60, 1.6, hour=8) + trips(60, 0.9, hour=13))
    assert lessons.factor(HOME, EAST, 8) > 1.4 > 1.0 > lessons.factor(HOME, EAST, 13)
    assert 0.9 < lessons.factor(HOME, EAST, None) < 1.6


def test_one_forgotten_button_does_not_spoil_the_median() -> None:
    assert learn([*trips(30, 1.1), *trips(3, 3.9)]).overall == pytest.approx(1.08, abs=0.03)
    assert learn(trips(30, 9.0)).trips == 0


@given(
    st.lists(
        st.tuples(st.floats(20, 40), st.floats(100, 120), st.floats(0.1, 10), st.integers(0, 23)),
        max_size=40,
    )
)
def test_factors_stay_sane_and_survive_storing(
    rows: list[tuple[float, float, float, int]],
) -> None:
    lessons = learn([(Trip(HOME, (a, b), 20 * ratio, h), 20.0) for a, b, ratio, h in rows], MONDAY)
    for factor in (lessons.overall, *lessons.bands.values(), *lessons.pairs.values()):
        assert LEAST_RATIO <= factor <= MOST_RATIO
    again = TravelLessons.from_plain(lessons.to_plain(), MONDAY)
    assert again.pairs.keys() == lessons.pairs.keys()
    assert again.to_plain() == lessons.to_plain()
    assert again.made_at == MONDAY


def stop(
    place: tuple[float, float], departs: int, arrives: int, finishes: int, who: int = 1
) -> StopRecord:
    at = [MONDAY + timedelta(minutes=each) for each in (departs, arrives, finishes)]
    return StopRecord(who, *place, *at)


def test_trips_run_from_home_and_from_stop_to_stop() -> None:
    found = trips_of(
        [
            stop(WEST, 90, 120, 150),
            stop(EAST, 0, 25, 80),
            stop(EAST, 1440, 1470, 1500),
            stop(EAST, 0, 20, 60, who=2),
        ],
        {1: HOME},
        ZONE,
    )
    assert found == [
        Trip(HOME, EAST, 25, 8),
        Trip(EAST, WEST, 30, 9),
        Trip(HOME, EAST, 30, 8),
    ]


@pytest.mark.parametrize(
    "second",
    [
        pytest.param(stop(WEST, 40, 60, 150), id="left before the other was finished"),
        pytest.param(stop(WEST, 80 + 300, 80 + 330, 500), id="five hours nobody knows of"),
        pytest.param(stop(WEST, 90, 91, 150), id="two buttons one after the other"),
        pytest.param(
            StopRecord(1, *WEST, None, MONDAY, MONDAY + timedelta(hours=3)), id="no departure"
        ),
    ],
)
def test_unclear_moves_teach_nothing(second: StopRecord) -> None:
    first = stop(EAST, 0, 25, 80)
    assert len(trips_of([first, second], {1: HOME}, ZONE)) == 1


def test_travel_times_and_ranking_use_the_lessons() -> None:
    plain = TravelModel()
    taught = replace(plain, lessons=learn(trips(500, 2.0, hour=10, end=NORTH)))
    before, after = (travel_minutes(model, HOME, NORTH, 10) for model in (plain, taught))
    assert before is not None
    assert after == pytest.approx(before * 2, rel=0.03)
    assert travel_minutes(taught, HOME, HOME, 10) == 0
    matrix = travel_matrix(taught, [HOME, None, NORTH], 10)
    assert matrix[0][2] == matrix[2][0] == after
    assert matrix[0][1] == 0
    # 10:00 in Shanghai is the board's now.
    picture = replace(board(technician()), rules=DispatchRules(travel=taught))
    frame = Frame(picture, need(lat=NORTH[0], lon=NORTH[1]))
    assert frame.minutes_from_origin(technician(), frame.begin_day) == pytest.approx(
        after, rel=0.01
    )


def test_the_pair_has_no_direction() -> None:
    assert pair_of(EAST, WEST, 2) == pair_of(WEST, EAST, 2)
