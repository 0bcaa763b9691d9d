"""Areas, and what trips taught: the part of store and queries that maps and travel times use."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import lru_cache

from sqlalchemy.engine import Connection, Engine

from domain.areas import Area
from domain.dispatching.road_times import RoadTimes
from domain.dispatching.travel_lessons import StopRecord, TravelLessons
from persistence.entity_rows import CODED
from persistence.store_company import CompanyStore
from persistence.types import dumps, from_micros, statement, to_micros
from persistence.unit import Unit

#: Streets that no console has used for so long have been exchanged for newer ones.
_FORGOTTEN_AFTER = timedelta(days=60)
_ROADS = "paidan_roads"
_STOPS = (
    "SELECT technician_id, lat, lon, departed_at, arrived_at, finished_at FROM work_orders "
    "WHERE technician_id IS NOT NULL AND finished_at >= :since AND lat IS NOT NULL "
    "AND imported = :no"
)


def offer_roads(engine: Engine, roads: Callable[[], RoadTimes | None]) -> None:
    """Whoever asks ``engine`` for the rules of dispatch from now on gets these road times with them:
    they are of this console, not of the company's database."""
    engine.update_execution_options(**{_ROADS: roads})


def offered_roads(connection: Connection) -> RoadTimes | None:
    offered: Callable[[], RoadTimes | None] | None
    offered = connection.get_execution_options().get(_ROADS)
    return None if offered is None else offered()


def read_areas(connection: Connection) -> tuple[Area, ...]:
    """All of them, in the order they were made."""
    return tuple(area for *_, area in CODED["area"].read_all(connection))


def read_lessons(connection: Connection, roads: str = "") -> TravelLessons | None:
    row = connection.execute(
        statement("SELECT body, made_at FROM travel_lessons WHERE name = :name"),
        {"name": _name(roads)},
    ).first()
    return None if row is None else _lessons(row[0], row[1])


def _name(roads: str) -> str:
    return f"roads {roads}" if roads else "learned"


@lru_cache(maxsize=4)
def _lessons(body: str, made_at: int) -> TravelLessons:
    """They are read for every suggestion and change once a day."""
    return TravelLessons.from_plain(json.loads(body), from_micros(made_at))


class GeographyReader:
    """:class:`domain.ports.geography.GeographyQueries` on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def areas(self) -> tuple[Area, ...]:
        return read_areas(self._connection)

    def middle_of(
        self, region: str, near: tuple[float, float] | None = None
    ) -> tuple[float, float] | None:
        from persistence.districts import middle_of

        return middle_of(region, near)

    def lessons(self, roads: str = "") -> TravelLessons | None:
        return read_lessons(self._connection, roads)

    def stops_since(self, since: datetime) -> Sequence[StopRecord]:
        rows = self._connection.execute(statement(_STOPS), {"since": to_micros(since), "no": False})
        return [
            StopRecord(
                row[0],
                row[1],
                row[2],
                None if row[3] is None else from_micros(row[3]),
                None if row[4] is None else from_micros(row[4]),
                from_micros(row[5]),
            )
            for row in rows
        ]


class GeographyWriter:
    """:class:`domain.ports.geography.GeographyStore` of one unit of work."""

    def __init__(self, unit: Unit, company: CompanyStore) -> None:
        self._unit = unit
        self._company = company

    def areas(self) -> tuple[Area, ...]:
        return read_areas(self._unit.connection)

    def save_area(self, area: Area) -> None:
        self._company.write_coded("area", area)

    def delete_area(self, code: str) -> None:
        found = CODED["area"].read(self._unit.connection, code)
        if found is not None:
            self._company.remove_coded("area", found[0])

    def keep_lessons(self, lessons: TravelLessons, roads: str = "") -> None:
        made_at = lessons.made_at or self._unit.now
        self._unit.execute(
            "DELETE FROM travel_lessons WHERE name <> 'learned' AND made_at < :old",
            old=to_micros(made_at - _FORGOTTEN_AFTER),
        )
        self._unit.execute(
            "INSERT INTO travel_lessons (name, body, made_at) VALUES (:name, :body, :made_at) "
            "ON CONFLICT (name) DO UPDATE SET body = excluded.body, made_at = excluded.made_at",
            name=_name(roads),
            body=dumps(lessons.to_plain()),
            made_at=to_micros(made_at),
        )
