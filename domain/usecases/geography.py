"""Areas on the map, places of sites, and learning travel times."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.areas import Area, checked_area
from domain.dispatching.road_times import RoadTimes
from domain.dispatching.travel import travel_minutes
from domain.dispatching.travel_lessons import TravelLessons, Trip, learn, trips_of
from domain.ports.storage import Queries, Store
from domain.usecases.customers import check_place, save_customer
from domain.usecases.order_steps import carry_out, present_order
from domain.work_orders import commands as c
from domain.work_orders.order import WorkOrder

#: Streets change: older trips say nothing of today's.
LEARN_DAYS = 365


def save_area(store: Store, area: Area) -> Area:
    """Store a new area (code '') or the one of its code; see :func:`domain.areas.checked_area` for
    the errors."""
    tidy = checked_area(area)
    if not tidy.code:
        taken = {each.code for each in store.geography.areas()}
        number = next(n for n in range(1, len(taken) + 2) if f"area-{n}" not in taken)
        tidy = replace(tidy, code=f"area-{number}")
    store.geography.save_area(tidy)
    return tidy


def delete_area(store: Store, code: str) -> None:
    store.geography.delete_area(code)


def place_order(store: Store, order_id: int, lat: float, lon: float) -> WorkOrder:
    """The order is at this place, and so is the site it names. NotAllowed for an order that is over."""
    check_place(lat, lon)
    order = present_order(store, order_id, None)
    details = order.details
    if details.customer_id is not None and details.site_id is not None:
        customer = store.customer(details.customer_id)
        sites = tuple(
            replace(site, lat=lat, lon=lon, coord_source="manual")
            if site.id == details.site_id
            else site
            for site in customer.sites
        )
        save_customer(store, replace(customer, sites=sites), allow_shared_phone=True)
    return carry_out(store, order, c.EditDetails(details=replace(details, lat=lat, lon=lon)))


def learn_travel(queries: Queries, now: datetime) -> TravelLessons:
    """What the trips of the last year teach about the distance model as it is set now."""
    model = replace(queries.dispatch_rules().travel, lessons=None, roads=None)
    return learn(
        (
            (each, travel_minutes(model, each.start, each.end) or 0.0)
            for each in _past_trips(queries, now)
        ),
        now,
    )


def learn_roads(queries: Queries, now: datetime, roads: RoadTimes) -> TravelLessons:
    """What they teach about ways through these streets; trips from or to elsewhere say nothing."""
    trips = _past_trips(queries, now)
    parking = queries.dispatch_rules().travel.parking_minutes
    driven = roads.fetch([(each.start, each.end) for each in trips])
    return learn(
        (
            (trip, minutes + parking)
            for trip, minutes in zip(trips, driven, strict=True)
            if minutes is not None
        ),
        now,
    )


def _past_trips(queries: Queries, now: datetime) -> list[Trip]:
    zone = ZoneInfo(str(queries.setting("time_zone", "Asia/Shanghai")))
    homes = {
        each.id: (each.home_lat, each.home_lon)
        for each in queries.technicians(active_only=False)
        if each.home_lat is not None and each.home_lon is not None
    }
    stops = queries.geography.stops_since(now - timedelta(days=LEARN_DAYS))
    return trips_of(stops, homes, zone)
