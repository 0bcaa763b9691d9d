"""Plans go by the streets that the window of the console was told to go by."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop import paths
from desktop.composition.console_settings import console_settings
from desktop.composition.road_process import console_roads
from desktop.settings import ROADS
from domain.dispatching.planning.board_day import board_day
from domain.dispatching.planning.codec import parse, problem_to_plain
from domain.dispatching.planning.request import PlanRequest, PlanScope
from domain.dispatching.planning.solving import solve
from domain.people.technician import Position
from exports.roads.preparing import prepare_roads
from persistence.engine import open_engine
from persistence.geography import offer_roads
from persistence.migrations import create
from tests.road_towns import river_crossing, river_town
from tests.unit.persistence.desk import Desk

#: Plans count in steps of five minutes: the streets are nearly a kilometre apart.
_TOWN = river_town(0.008)
#: On the one bank, and on the other; the bridge is far to the east.
ORDER, ACROSS = _TOWN.points[river_crossing(3, 1)], _TOWN.points[river_crossing(2, 1)]
SAME_BANK = _TOWN.points[river_crossing(5, 3)]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A company with an order on one bank; the nearest technician is on the other."""
    monkeypatch.setenv("PAIDAN_HOME", str(tmp_path / "office"))
    create(tmp_path / "company.db")
    engine = open_engine(str(tmp_path / "company.db"))
    made = Desk(engine)
    made.set_up()
    with made.store() as store:
        for technician, at in zip(made.technicians, (ACROSS, SAME_BANK), strict=True):
            store.save_technician(replace(technician, position=Position(*at, made.now)))
    made.take(site_id=None, region="", lat=ORDER[0], lon=ORDER[1])
    offer_roads(engine, console_roads)
    yield made
    engine.dispose()


def exported(desk: Desk) -> dict[str, Any]:
    """What ``paidan plan --export-problem`` writes."""
    with desk.queries() as queries:
        situation, cards = queries.situation(desk.now), queries.board(desk.now).orders
    problem = board_day(situation, cards, PlanRequest(PlanScope.QUEUE, iterations=200)).problem
    plain: dict[str, Any] = json.loads(json.dumps(problem_to_plain(problem)))
    return plain


def sent(problem: dict[str, Any]) -> tuple[str, list[float]]:
    """Whom the planner sends by this file alone, and how long the ways to the order take."""
    (order,) = problem["orders"]
    ways = [problem["travel"][each["start"]][order["site"]] for each in problem["technicians"]]
    (who,) = [route.technician for route in solve(parse(problem)).plan.routes if route.stops]
    return who, ways


def test_the_nearest_by_air_is_not_sent_around_by_the_bridge(desk: Desk, tmp_path: Path) -> None:
    by_air, air = sent(exported(desk))
    extract = _TOWN.write(tmp_path / "河城.osm.pbf")
    prepare_roads(extract, paths.folder("cache"))
    console_settings().set(ROADS, str(extract))
    by_road, road = sent(exported(desk))
    assert [by_air, by_road] == [str(each.id) for each in desk.technicians]
    assert air[0] < air[1] and road[0] > road[1]
    assert road[0] >= 3 * air[0]
