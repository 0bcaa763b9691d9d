"""Travel by road on a console: real processes, real files."""

from __future__ import annotations

import pickle
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.composition.backend import Backend
from desktop.composition.road_desk import ConsoleRoads
from desktop.composition.road_process import console_roads, roads_at_hand
from desktop.jobs import JobRunner
from desktop.road_travel import RoadStage
from desktop.settings import BASEMAP, ROADS, Settings
from domain.dispatching.road_times import RoadTimes
from domain.errors import DeviceUnavailable, UserError
from exports.roads.preparing import prepare_roads
from tests.conftest import ROOT
from tests.road_towns import Place, big_city

NORTH: Place = (30.412, 103.805)
SOUTH: Place = (30.403, 103.806)
AWAY: Place = (31.0, 104.0)


@pytest.fixture(scope="module")
def extract(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return big_city(14).write(tmp_path_factory.mktemp("roads") / "city.osm.pbf")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def desk(
    backend: Backend, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ConsoleRoads]:
    monkeypatch.setenv("PAIDAN_HOME", str(tmp_path))
    runner = JobRunner(backend)
    roads = ConsoleRoads(runner, settings)
    yield roads
    roads.close()
    runner.shutdown()


@pytest.fixture
def prepared(desk: ConsoleRoads, extract: Path) -> Path:
    """What the window prepares in a process of its own is there already."""
    cache = extract.parent / "cache"
    prepare_roads(extract, cache)
    shutil.copytree(cache, paths.folder("cache"), dirs_exist_ok=True)
    return extract


def ready(roads: ConsoleRoads, qtbot: QtBot) -> RoadTimes:
    qtbot.waitUntil(lambda: roads.state.stage is not RoadStage.PREPARING, timeout=100_000)
    assert roads.state.stage is RoadStage.READY, roads.state.problem
    found = roads.times()
    assert found is not None
    return found


def kept_files() -> list[Path]:
    return list(paths.folder("cache").glob("roads-*"))


def test_unknown_ways_are_found_out_and_a_process_that_died_is_replaced(
    desk: ConsoleRoads, extract: Path, qtbot: QtBot
) -> None:
    stages: list[RoadStage] = []
    desk.changed.connect(lambda: stages.append(desk.state.stage))
    desk.use(str(extract))
    first = ready(desk, qtbot)
    assert stages[0] is RoadStage.PREPARING
    assert desk.state.junctions > 150
    assert desk.state.bounds is not None and desk.state.bounds[1] == pytest.approx(30.4, abs=0.01)
    with qtbot.waitSignal(desk.arrived, timeout=60_000):
        assert first.minutes(SOUTH, NORTH) is None  # nobody waits
        assert first.minutes(SOUTH, AWAY) is None
    second = desk.times()
    assert second is not None and second is not first
    minutes = second.minutes(SOUTH, NORTH)
    assert minutes is not None and 1.0 < minutes < 20.0
    assert second.minutes(SOUTH, AWAY) is None
    assert not second.settle()  # that there is no way is known too
    # In the planner's process the streets themselves are read.
    at_hand = pickle.loads(pickle.dumps(second))
    assert at_hand.key == second.key
    assert at_hand.minutes(SOUTH, NORTH) == pytest.approx(minutes)
    assert at_hand.matrix([SOUTH, NORTH])[0][1] == pytest.approx(minutes)

    memo = desk._memo
    assert memo is not None and memo._process._process is not None
    memo._process._process.kill()
    (file,) = kept_files()
    hidden = file.rename(file.with_suffix(".hidden"))
    with qtbot.waitSignal(desk.changed, timeout=60_000):
        assert second.minutes(NORTH, SOUTH) is None
    assert desk.state.is_silent and desk.state.stage is RoadStage.READY
    assert second.minutes(SOUTH, NORTH) == minutes  # what is known stays known
    assert not second.settle()
    with pytest.raises(DeviceUnavailable):
        second.fetch([(NORTH, SOUTH)])
    hidden.rename(file)
    qtbot.waitUntil(lambda: not desk.state.is_silent, timeout=60_000)
    assert second.minutes(NORTH, SOUTH) is not None
    assert second.minutes(NORTH, (30.405, 103.81)) is None
    assert second.settle()  # the next suggestion is right at once
    assert second.minutes(NORTH, (30.405, 103.81)) is not None


def test_commands_go_by_what_the_window_was_told(
    desk: ConsoleRoads, prepared: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.use(str(prepared))
    here = ready(desk, qtbot)
    told = Settings(QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat))
    assert told.get(ROADS) == str(prepared)
    command = console_roads()
    assert command is not None
    assert command.key == here.key
    desk.use("")
    assert desk.times() is None and desk.state.stage is RoadStage.OFF
    qtbot.waitUntil(lambda: not kept_files(), timeout=5_000)
    assert console_roads() is None
    assert roads_at_hand(str(tmp_path / "gone.bin")) is None


def test_what_was_made_of_a_map_goes_with_it(
    desk: ConsoleRoads, prepared: Path, settings: Settings, qtbot: QtBot
) -> None:
    desk.use(str(prepared))
    ready(desk, qtbot)
    settings.set(BASEMAP, "/maps/licensed.mbtiles")
    settings.set(BASEMAP, str(prepared))  # the other map went, not the one with the streets
    assert desk.state.stage is RoadStage.READY
    assert len(kept_files()) == 1
    settings.set(BASEMAP, "")
    assert settings.get(ROADS) == ""
    qtbot.waitUntil(lambda: not kept_files(), timeout=5_000)


def test_a_broken_extract_is_said_and_may_be_tried_again(
    desk: ConsoleRoads, extract: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.osm.pbf"
    broken.write_bytes(extract.read_bytes()[:3000])
    desk.use(str(broken))
    qtbot.waitUntil(lambda: desk.state.stage is RoadStage.FAILED, timeout=60_000)
    problem = desk.state.problem
    assert isinstance(problem, UserError) and problem.code == "roads_unreadable"
    assert desk.times() is None
    assert not kept_files()
    broken.write_bytes(extract.read_bytes())
    desk.again()
    ready(desk, qtbot)


def test_preparing_may_be_called_off(desk: ConsoleRoads, extract: Path, qtbot: QtBot) -> None:
    desk.use(str(extract))
    desk.cancel()
    qtbot.waitUntil(lambda: desk.state.stage is RoadStage.FAILED, timeout=20_000)
    assert desk.state.problem is None
    assert not kept_files()


def test_the_window_does_without_the_kernel() -> None:
    """It takes a hundred megabytes that belong into the processes which use it."""
    modules = ("road_desk", "road_memo", "road_process")
    names = [f"desktop.composition.{each}" for each in modules] + ["exports.roads.preparing"]
    code = f"import sys, {', '.join(names)}; sys.exit('numba' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
