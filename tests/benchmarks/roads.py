"""Travel by road: preparing a city of some 200,000 crossings, and asking for the ways between places.

Beside it, from planning: OSRM took 0.10, 0.29 and 0.59 s for the ways between 100, 300 and 550 places
of a far smaller extract, Valhalla 3.4 s for 300. ``board`` is the real console on a company while its
streets are prepared, and while it is asked for ways it does not know: no silence of the window may be
longer than 100 ms.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from tests.benchmarks import _console
from tests.benchmarks.heartbeat import Pulse
from tests.road_towns import Place, big_city

_COUNTS = (100, 300, 550)


def run(args: Sequence[str]) -> dict[str, Any]:
    """args: --side N (crossings a side), --orders N (of the company), --extract PATH (another map)."""
    parser = argparse.ArgumentParser(prog="roads")
    parser.add_argument("--side", type=int, default=470)
    parser.add_argument("--orders", type=int, default=2_000)
    parser.add_argument("--extract", type=Path)
    chosen = parser.parse_args(list(args))
    with tempfile.TemporaryDirectory(prefix="paidan-roads-") as name:
        folder = Path(name)
        extract = chosen.extract or big_city(chosen.side).write(folder / "city.osm.pbf")
        # The window first: it must not have the kernel, which is loaded here afterwards.
        board = _board(extract, folder, chosen.orders)
        return {
            "extract_mb": _mb(extract),
            **_prepared(extract, folder / "made"),
            "board": board,
            "million_additions_ms": _console.yardstick_ms(),
        }


def _prepared(extract: Path, folder: Path) -> dict[str, Any]:
    """What a process of its own does, here."""
    from domain.roads.contraction import contract
    from domain.roads.router import Router
    from exports.roads.extract import read_streets
    from exports.roads.preparing import prepare_roads, road_file
    from exports.roads.road_file import open_roads

    small = big_city(6).write(extract.with_name("small.osm.pbf"))
    Router(contract(read_streets(small))).matrix([(30.4, 103.8)])  # compiled once for a computer
    streets, reading = _cpu(lambda: read_streets(extract))
    _, contracting = _cpu(lambda: contract(streets))
    facts, whole = _cpu(lambda: prepare_roads(extract, folder))
    path = road_file(extract, folder)
    (graph, _), opening = _cpu(lambda: open_roads(path))
    router = Router(graph)
    chance = random.Random(2)
    asked: dict[str, Any] = {}
    for count in _COUNTS:
        places = _places(chance, facts.bounds, count)
        _, new = _cpu(partial(router.matrix, places))
        _, again = _cpu(partial(router.matrix, places))
        asked[f"{count}x{count}"] = {"new_places_s": round(new, 3), "again_s": round(again, 3)}
    place, *others = _places(chance, facts.bounds, 400)
    router.matrix(others)
    ways = [(place, each) for each in others] + [(each, place) for each in others]
    _, one = _cpu(lambda: router.minutes(ways))
    return {
        "crossings": facts.junctions,
        "streets": facts.streets,
        "file_mb": _mb(path),
        "cpu_s": {
            "reading": round(reading, 1),
            "contracting": round(contracting, 1),
            "all": round(whole, 1),
            "opening": round(opening, 4),
        },
        "matrix": asked,
        "a_new_order_to_and_from_400_s": round(one, 4),
    }


def _board(extract: Path, folder: Path, orders: int) -> dict[str, Any]:
    place = _console.company(folder, orders)
    with _console.console_on(place, folder) as console:
        assert console.services is not None and console.services.roads is not None
        from desktop.road_travel import RoadStage

        roads = console.services.roads
        pulse = Pulse()
        idle = pulse.during(lambda: _console.settle(3.0))

        def prepare() -> None:
            roads.use(str(extract))
            _console.wait_until(lambda: roads.state.stage is not RoadStage.PREPARING, seconds=900)

        preparing = pulse.during(prepare)
        times = roads.times()
        bounds = roads.state.bounds
        assert times is not None and bounds is not None, roads.state
        chance = random.Random(4)
        for _ in range(2):  # the process has started by the second time
            arrived: list[bool] = []
            roads.arrived.connect(lambda: arrived.append(True))  # noqa: B023
            places = _places(chance, bounds, 60)

            def ask(places: list[Place] = places, arrived: list[bool] = arrived) -> None:
                for start in places:
                    for end in places:
                        times.minutes(start, end)
                _console.wait_until(lambda: arrived)
                _console.settle(0.5)

            asking = pulse.during(ask)
        return {
            "idle": idle,
            "preparing": preparing,
            "asking_3600_ways": asking,
            "router_memory_mb": _memory_of_router(),
            "window_imports_the_kernel": "numba" in sys.modules,
        }


def _memory_of_router() -> dict[str, float]:
    """pss: proportional; own: what nobody else holds. The process that holds the road file."""
    from tests.benchmarks import _memory

    found: dict[str, float] = {}
    for entry in Path("/proc").glob("[0-9]*/maps"):
        try:
            if int(entry.parent.name) != os.getpid() and "/roads-" in entry.read_text():
                found = _memory._held(int(entry.parent.name))
        except OSError:
            continue
    return found


def _places(
    chance: random.Random, bounds: tuple[float, float, float, float], count: int
) -> list[Place]:
    west, south, east, north = bounds
    return [(chance.uniform(south, north), chance.uniform(west, east)) for _ in range(count)]


def _cpu(act: Callable[[], Any]) -> tuple[Any, float]:
    """What it gives, and the seconds of processor it took."""
    began = time.process_time()
    found = act()
    return found, time.process_time() - began


def _mb(path: Path) -> float:
    return round(path.stat().st_size / 1e6, 1)
