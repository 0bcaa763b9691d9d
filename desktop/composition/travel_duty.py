"""Learning travel times once a day, from the trips of the company."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Engine

from domain.dispatching.travel_lessons import TravelLessons
from domain.ports.storage import Queries
from domain.usecases.geography import learn_roads, learn_travel

log = logging.getLogger(__name__)
_EVERY = timedelta(hours=24)


def learn_if_due(engine: Engine, console: str, now: datetime) -> bool:
    """Whether the lessons were a day old, or none, and have been learned anew."""
    return _learn(engine, console, now, "", lambda queries: learn_travel(queries, now))


def learn_roads_if_due(engine: Engine, console: str, now: datetime) -> bool:
    """The same about the streets of this console; consoles with the same ones share the lessons."""
    from persistence.geography import offered_roads

    with engine.connect() as connection:
        roads = offered_roads(connection)
    if roads is None:
        return False
    return _learn(engine, console, now, roads.key, lambda queries: learn_roads(queries, now, roads))


def _learn(
    engine: Engine,
    console: str,
    now: datetime,
    roads: str,
    learn: Callable[[Queries], TravelLessons],
) -> bool:
    from persistence.queries import open_queries
    from persistence.store import open_store

    with open_queries(engine) as queries:
        known = queries.geography.lessons(roads)
        if known is not None and known.made_at is not None and now - known.made_at < _EVERY:
            return False
        lessons = learn(queries)
    with open_store(engine, actor="", console=console, now=now, undoable=False) as store:
        store.geography.keep_lessons(lessons, roads)
    log.info("%s learned from %d trips", "ways by road" if roads else "travel times", lessons.trips)
    return True
