"""Learning travel times once a day, from the trips of the company."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from sqlalchemy import Engine

from domain.usecases.geography import learn_travel

log = logging.getLogger(__name__)
_EVERY = timedelta(hours=24)


def learn_if_due(engine: Engine, console: str, now: datetime) -> bool:
    """Whether the lessons were a day old, or none, and have been learned anew."""
    from persistence.queries import open_queries
    from persistence.store import open_store

    with open_queries(engine) as queries:
        known = queries.geography.lessons()
        if known is not None and known.made_at is not None and now - known.made_at < _EVERY:
            return False
        lessons = learn_travel(queries, now)
    with open_store(engine, actor="", console=console, now=now, undoable=False) as store:
        store.geography.keep_lessons(lessons)
    log.info("travel times learned from %d trips", lessons.trips)
    return True
