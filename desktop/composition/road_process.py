"""Road times in processes of their own: preparing an extract, answering how long ways take, and
whatever else may load the streets itself."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import lru_cache
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import paths
from domain.errors import InvalidInput

if TYPE_CHECKING:
    from domain.dispatching.road_times import RoadTimes
    from exports.roads.road_file import RoadFacts

log = logging.getLogger(__name__)
_EMPTY = "empty"


def prepare(progress: Callable[[int, int], object], extract: str, folder: str) -> RoadFacts:
    """For :func:`desktop.composition.own_process.in_own_process`. InvalidInput('roads_unreadable',
    'roads_empty' or 'roads_not_kept')."""
    from exports.map_page.basemaps import BasemapError
    from exports.roads.preparing import prepare_roads

    path = Path(extract)
    try:
        return prepare_roads(path, Path(folder), progress)
    except BasemapError as error:
        code = "roads_empty" if error.code == _EMPTY else "roads_unreadable"
        raise InvalidInput(code, path=path.name) from error
    except OSError as error:
        raise InvalidInput("roads_not_kept", path=path.name, reason=str(error)) from error


def serve(pipe: Connection) -> None:
    """Answers (path of a road file, ways) until the pipe is closed."""
    while True:
        try:
            path, ways = pipe.recv()
        except (EOFError, OSError):
            return
        roads = roads_at_hand(path)
        try:
            if roads is None:
                pipe.send(("failed", path))
            else:
                pipe.send(("done", roads.fetch(ways)))
        except OSError:
            return


def roads_at_hand(path: str) -> RoadTimes | None:
    """The streets of a road file, for a process other than the window's; None if they cannot be
    read any more."""
    from exports.map_page.basemaps import BasemapError

    try:
        return _opened(path)
    except BasemapError as error:
        log.warning("the streets cannot be used: %s", error)
        return None


@lru_cache(maxsize=1)
def _opened(path: str) -> RoadTimes:
    from domain.roads.at_hand import RoadsAtHand
    from domain.roads.router import Router
    from exports.roads.road_file import open_roads

    graph, facts = open_roads(Path(path))
    return RoadsAtHand(Router(graph), facts.key)


def console_roads() -> RoadTimes | None:
    """What the window of this console goes by, for its command line; None for straight lines, and
    while the streets have not been prepared."""
    from desktop.composition.console_settings import console_settings
    from desktop.settings import ROADS
    from exports.roads.preparing import known_roads

    chosen = console_settings().get(ROADS)
    known = known_roads(Path(chosen), paths.folder("cache")) if chosen else None
    return None if known is None else roads_at_hand(str(known[0]))
