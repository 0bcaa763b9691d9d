"""Travel times are learned once a day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.composition.travel_duty import learn_if_due, learn_roads_if_due
from persistence.engine import open_engine
from persistence.geography import offer_roads
from persistence.migrations import create
from persistence.queries import open_queries
from tests.unit.domain.dispatching.test_road_times import RiverRoads

NOW = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)


def test_once_a_day(tmp_path: Path) -> None:
    path = tmp_path / "company.db"
    create(path)
    engine = open_engine(str(path))
    try:
        assert not learn_roads_if_due(engine, "desk", NOW)  # there are no streets
        assert learn_if_due(engine, "desk", NOW)
        assert not learn_if_due(engine, "desk", NOW + timedelta(hours=23))
        assert learn_if_due(engine, "desk", NOW + timedelta(hours=25))
        with open_queries(engine) as queries:
            lessons = queries.geography.lessons()
            assert lessons is not None
            assert lessons.made_at == NOW + timedelta(hours=25)
            assert queries.feed() == ()  # nothing a clerk did
        offer_roads(engine, lambda: RiverRoads())
        assert learn_roads_if_due(engine, "desk", NOW)
        assert not learn_roads_if_due(engine, "desk", NOW + timedelta(hours=23))
        with open_queries(engine) as queries:
            assert queries.geography.lessons(RiverRoads.key) is not None
    finally:
        engine.dispose()
