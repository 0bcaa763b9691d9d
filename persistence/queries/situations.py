"""The picture the conflict engine and the ranking look at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.dispatching.fetching import fetch_minutes
from domain.dispatching.situation import DispatchRules, Situation, Visit
from domain.loads import NO_LOAD
from domain.settings import dispatch_rules, flag
from domain.work_orders.kinds import OrderStatus, Priority
from persistence.companions import read_companions
from persistence.entity_rows import read_skills, read_technicians
from persistence.geography import offered_roads, read_areas, read_lessons
from persistence.queries.stock_pictures import read_stock_picture
from persistence.queries.track_records import read_track_records
from persistence.types import Json, from_micros
from persistence.unit import DEFAULT_TIME_ZONE, read_setting

_VISIT = (
    "SELECT id, number, technician_id, planned_start_at, planned_end_at, status, lat, lon, "
    "customer_name, priority, locked FROM work_orders WHERE closed_at IS NULL "
    "AND technician_id IS NOT NULL AND status IN ('dispatched', 'accepted', 'en_route', 'on_site', "
    "'in_progress', 'waiting') ORDER BY planned_start_at, id"
)
_STATUSES = {status.value: status for status in OrderStatus}


def read_situation(connection: Connection, now: datetime) -> Situation:
    """Active technicians with their open visits and their past, at ``now``."""
    wished, unwelcome = _wishes(connection)
    technicians = {
        technician.id: technician for technician in read_technicians(connection, "active")
    }
    return Situation(
        now=now,
        time_zone=read_time_zone(connection),
        technicians=technicians,
        visits=read_visits(connection),
        skills={skill.code: skill for skill in read_skills(connection)},
        records=read_track_records(connection, now),
        rules=read_dispatch_rules(connection),
        areas=read_areas(connection),
        wished=wished,
        unwelcome=unwelcome,
        parts=read_stock_picture(connection, settings_reader(connection)),
    )


def read_fetching(connection: Connection, now: datetime) -> dict[int, float]:
    """:func:`domain.dispatching.fetching.fetch_minutes` of the board; little is read where no open
    order needs parts."""
    picture = read_stock_picture(connection, settings_reader(connection))
    if picture is None or not picture.needed:
        return {}
    people = {each.id: each for each in read_technicians(connection, "active")}
    return fetch_minutes(
        Situation(
            now=now,
            time_zone=read_time_zone(connection),
            technicians=people,
            visits=read_visits(connection),
            skills={},
            rules=read_dispatch_rules(connection),
            parts=picture,
        )
    )


def _wishes(
    connection: Connection,
) -> tuple[dict[int, frozenset[int]], dict[int, frozenset[int]]]:
    """Whom the customers of open orders asked for, and whom they do not want."""
    wished, unwelcome = {}, {}
    rows = connection.execute(
        text(
            "SELECT id, rest FROM customers WHERE rest <> '{}' AND id IN "
            "(SELECT customer_id FROM work_orders WHERE closed_at IS NULL)"
        ).columns(rest=Json)
    )
    for customer_id, rest in rows:
        if likes := rest.get("wished_technicians"):
            wished[customer_id] = frozenset(likes)
        if shuns := rest.get("banned_technicians"):
            unwelcome[customer_id] = frozenset(shuns)
    return wished, unwelcome


def read_visits(connection: Connection) -> dict[int, tuple[Visit, ...]]:
    """Open visits by technician, each sorted by start; those of helpers too."""
    visits: dict[int, list[Visit]] = {}
    companions = read_companions(connection)
    for row in connection.execute(text(_VISIT)):
        visit = _visit_of(row)
        also = companions.get(visit.order_id)
        if also is not None and also.load:
            visit = replace(visit, load=also.load)
        visits.setdefault(visit.technician_id, []).append(visit)
        for helper in also.helpers if also is not None else ():
            joined = replace(visit, technician_id=helper, is_helper=True, load=NO_LOAD)
            visits.setdefault(helper, []).append(joined)
    return {technician_id: tuple(each) for technician_id, each in visits.items()}


def _visit_of(row: Sequence[Any]) -> Visit:
    return Visit(
        order_id=row[0],
        number=row[1],
        technician_id=row[2],
        starts_at=from_micros(row[3]),
        ends_at=from_micros(row[4]),
        status=_STATUSES[row[5]],
        lat=row[6],
        lon=row[7],
        customer_name=row[8],
        priority=Priority(row[9]),
        locked=bool(row[10]),
    )


def read_dispatch_rules(connection: Connection) -> DispatchRules:
    """The company's rules, or the ones the program comes with."""
    read = settings_reader(connection)
    rules = dispatch_rules(read)
    roads = offered_roads(connection)
    travel = replace(rules.travel, roads=roads)
    if flag(read, "travel.learn"):
        travel = replace(travel, lessons=read_lessons(connection))
        if roads is not None:
            travel = replace(travel, road_lessons=read_lessons(connection, roads.key))
    return replace(rules, travel=travel)


def settings_reader(connection: Connection) -> Callable[[str, object], object]:
    """All settings in one look, as the rules read them."""
    found = {
        row.key: row.value
        for row in connection.execute(
            text("SELECT key, value FROM settings WHERE value IS NOT NULL").columns(value=Json)
        )
    }
    return lambda key, default: found.get(key, default)


def read_time_zone(connection: Connection) -> str:
    return str(read_setting(connection, "time_zone", DEFAULT_TIME_ZONE))
