"""The settings about travel by road, and the board that learns of ways when they are known."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.map_files import MapFile, choose_map
from desktop.models.board import BoardModel
from desktop.road_travel import RoadStage, RoadState, RoadTravel
from desktop.views.dispatch.verdicts import settled
from desktop.views.settings import road_section
from desktop.views.settings.map_page import MapPage
from desktop.views.settings.road_section import RoadSection
from domain.dispatching.road_times import RoadTimes
from domain.dispatching.travel_lessons import TravelLessons
from domain.errors import InvalidInput
from persistence.geography import offer_roads
from tests.unit.desktop.fake_services import Office
from tests.unit.domain.dispatching.boards import board
from tests.unit.domain.dispatching.test_road_times import RiverRoads, along

READY = RoadState(
    RoadStage.READY,
    "/maps/city.osm.pbf",
    junctions=220_143,
    bounds=(103.8, 30.4, 104.32, 30.912),
    made_at=datetime(2026, 11, 20, 4, 0, tzinfo=UTC),
    key="abc-1",
)


class FakeRoads(RoadTravel):
    def __init__(self) -> None:
        super().__init__()
        self.now = RoadState()
        self.asked: list[str] = []
        self.known: RoadTimes | None = None

    @property
    def state(self) -> RoadState:
        return self.now

    def show(self, state: RoadState) -> None:
        self.now = state
        self.changed.emit()

    def times(self) -> RoadTimes | None:
        return self.known

    def use(self, path: str) -> None:
        self.asked.append(path)

    def again(self) -> None:
        self.asked.append("again")

    def cancel(self) -> None:
        self.asked.append("cancel")


@pytest.fixture
def roads(office: Office) -> FakeRoads:
    made = FakeRoads()
    office.services.roads = made
    return made


@pytest.fixture
def section(roads: FakeRoads, office: Office, qtbot: QtBot) -> RoadSection:
    page = MapPage(office.services)
    qtbot.addWidget(page)
    page.show()
    page.shown()
    office.settle()
    assert page.roads is not None
    return page.roads


def test_streets_of_the_map_or_of_another_file(
    section: RoadSection, roads: FakeRoads, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not section.of_map.isVisible() and not section.off.isEnabled()
    choose_map(office.settings, MapFile("/maps/city.osm.pbf"))
    assert section.of_map.isVisible()
    section.of_map.click()
    roads.show(READY)
    assert not section.of_map.isVisible()
    assert section.path.text() == READY.path
    section.off.click()
    monkeypatch.setattr(road_section, "file_to_open", lambda *_: Path("/maps/other.osm.pbf"))
    section._on_browse()
    assert roads.asked == ["/maps/city.osm.pbf", "", "/maps/other.osm.pbf"]


def test_how_far_it_is_and_what_went_wrong(section: RoadSection, roads: FakeRoads) -> None:
    roads.show(RoadState(RoadStage.PREPARING, READY.path))
    assert section.bar.isVisible() and section.bar.maximum() == 0
    assert section.report.text().startswith("Reading the streets")
    roads.show(RoadState(RoadStage.PREPARING, READY.path, done=50_000, total=200_000))
    assert section.report.text() == "Preparing the streets: 25% of 200,000 crossings."
    assert section.bar.value() == 50_000
    section.stop.click()
    roads.show(RoadState(RoadStage.FAILED, READY.path))
    assert section.report.text() == "Stopped. Times go by distance."
    assert not section.bar.isVisible() and section.retry.isVisible()
    problem = InvalidInput("roads_empty", path="city.osm.pbf")
    roads.show(RoadState(RoadStage.FAILED, READY.path, problem=problem))
    assert "city.osm.pbf" in section.problem.text() and section.problem.isVisible()
    section.retry.click()
    assert roads.asked == ["cancel", "again"]
    roads.show(READY)
    assert not section.problem.isVisible() and not section.retry.isVisible()
    said = section.report.text()
    for part in ("220,143", "103.80° E", "104.32° E", "30.40° N", "30.91° N", "2026-11-20 12:00"):
        assert part in said
    roads.show(replace(READY, is_silent=True))
    assert "do not answer" in section.report.text()


def test_what_it_is_worth_on_the_companys_own_trips(
    section: RoadSection, roads: FakeRoads, office: Office
) -> None:
    roads.show(READY)
    office.settle()
    assert section.worth.text().startswith("No trips")
    with office.store() as store:
        store.geography.keep_lessons(TravelLessons(trips=900, error_before=0.31, error_after=0.2))
        by_road = TravelLessons(trips=812, error_before=0.14, error_after=0.11)
        store.geography.keep_lessons(by_road, READY.key)
    section.refresh()
    office.settle()
    for said in ("812 trips", "14%", "11%", "31%", "20%"):
        assert said in section.worth.text()


def test_the_board_takes_ways_that_are_known_now(
    roads: FakeRoads, office: Office, qtbot: QtBot
) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    offer_roads(office.engine, roads.times)
    model = BoardModel(office.services, view)
    model.reload()
    office.settle()
    assert model.travel is not None and model.travel.roads is None
    for known in (RiverRoads(), RiverRoads()):
        roads.known = known
        with qtbot.waitSignal(model.loaded, timeout=5_000):
            roads.arrived.emit()
            qtbot.waitUntil(lambda: not model._roads_timer.isActive(), timeout=5_000)
            office.settle()
        assert model.travel.roads is known
    roads.arrived.emit()  # nothing new: nothing is drawn anew
    with qtbot.assertNotEmitted(model.loaded):
        qtbot.waitUntil(lambda: not model._roads_timer.isActive(), timeout=5_000)


def test_a_suggestion_waits_for_ways_that_are_on_their_way() -> None:
    class Settling(RiverRoads):
        def settle(self) -> bool:
            return True

    said = iter(("first", "better"))
    assert settled(along(Settling(), board()), lambda: next(said)) == "better"
    assert settled(along(RiverRoads(), board()), lambda: "right") == "right"
    assert settled(board(), lambda: "plain") == "plain"
