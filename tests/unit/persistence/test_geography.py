"""Areas and learned travel times in the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from domain.areas import Area, AreaKind
from domain.dispatching.eligibility import judge
from domain.dispatching.road_times import Place, Ways
from domain.dispatching.situation import JobNeed
from domain.dispatching.travel_lessons import TravelLessons
from domain.errors import NotAllowed
from domain.people.technician import Branch
from domain.usecases.company import change_setting
from domain.usecases.geography import (
    delete_area,
    learn_roads,
    learn_travel,
    place_order,
    save_area,
)
from domain.usecases.orders import completed
from domain.usecases.people import delete_branch, set_position
from domain.work_orders import commands as c
from domain.work_orders.kinds import Priority
from persistence.feed import Feed
from persistence.geography import offer_roads
from tests.unit.persistence.desk import Desk

SITE = (23.1, 113.3)
RING = ((23.0, 113.2), (23.0, 113.4), (23.2, 113.4), (23.2, 113.2))
AWAY = tuple((lat + 1, lon) for lat, lon in RING)


def branch_area(desk: Desk, ring: tuple[tuple[float, float], ...] = RING) -> Area:
    return Area("", "天河片区", ring, AreaKind.BRANCH, desk.branch.id)


def test_an_area_is_stored_changed_taken_back_and_removed(desk: Desk) -> None:
    feed = Feed(desk.engine)
    with desk.store() as store:
        area = save_area(store, branch_area(desk))
    changes = feed.poll()
    feed.close()
    assert changes is not None
    assert changes.touches("settings")
    with desk.queries() as queries:
        assert queries.geography.areas() == (area,)
    with desk.store(command_id="rename") as store:
        save_area(store, replace(area, name="天河以北", ring=AWAY))
    with desk.store() as store:
        store.undo("rename")
    with desk.queries() as queries:
        assert queries.geography.areas() == (area,)
        assert any(line.kind == "area_edited" for line in queries.feed())
    with desk.store() as store:
        delete_area(store, area.code)
        delete_area(store, area.code)
    with desk.queries() as queries:
        assert queries.geography.areas() == ()


def test_where_somebody_is_belongs_on_the_map_not_in_the_feed(desk: Desk) -> None:
    who = desk.technicians[0]
    with desk.store() as store:
        set_position(store, who.id, 31.2, 121.4)
    with desk.queries() as queries:
        assert not any(line.kind == "technician_edited" for line in queries.feed())
        page = queries.technician_page(who.id)
    assert any(line.kind == "technician_edited" for line in page.history)


def test_a_branch_with_an_area_stays(desk: Desk) -> None:
    """Orders of the area would go to a branch that is no more."""
    with desk.store() as store:
        branch = store.save_branch(Branch(0, "海珠站", "HZ"))
        area = save_area(store, replace(branch_area(desk), branch_id=branch.id))
    with pytest.raises(NotAllowed) as caught, desk.store() as store:
        delete_branch(store, branch.id)
    assert caught.value.params == {"name": "海珠站", "by": area.name}
    with desk.store() as store:
        delete_area(store, area.code)
        delete_branch(store, branch.id)
    with desk.queries() as queries:
        assert branch.id not in {each.id for each in queries.branches()}


def test_an_order_goes_to_the_branch_of_its_area(desk: Desk) -> None:
    with desk.store() as store:
        save_area(store, branch_area(desk))
        save_area(store, Area("", "远处", AWAY))
        assert completed(store, desk.details()).branch_id == desk.branch.id
        far = desk.details(site_id=None, lat=24.1, lon=113.3)
        assert completed(store, far).branch_id is None


def test_outside_the_area_of_the_branch_is_warned_about(desk: Desk) -> None:
    need = JobNeed(1, "repair", Priority.NORMAL, frozenset({"ac"}), 60, lat=SITE[0], lon=SITE[1])

    def codes() -> set[str]:
        with desk.queries() as queries:
            situation = queries.situation(desk.now)
        verdict = judge(situation, need, desk.technicians[0].id)
        assert not any(each.hard for each in verdict.findings if each.code == "area_outside")
        return {each.code for each in verdict.findings}

    assert "area_outside" not in codes()
    with desk.store() as store:
        area = save_area(store, branch_area(desk, AWAY))
    assert "area_outside" in codes()
    with desk.store() as store:
        save_area(store, replace(area, ring=RING))
    assert "area_outside" not in codes()


def test_a_click_places_an_order_and_its_site(desk: Desk) -> None:
    order = desk.take()
    with desk.store() as store:
        placed = place_order(store, order.id, 23.15, 113.35)
    assert (placed.details.lat, placed.details.lon) == (23.15, 113.35)
    with desk.store() as store:
        site = store.customer(desk.customer.id).sites[0]
    assert (site.lat, site.lon, site.coord_source) == (23.15, 113.35, "manual")


def work(desk: Desk, lat: float, way_minutes: float) -> None:
    """The whole life of one order at (lat, 113.3)."""
    order = desk.take(lat=lat, site_id=None)
    desk.dispatch(order.id)
    desk.tick(1)
    desk.act(order.id, c.Depart())
    desk.tick(way_minutes)
    desk.act(order.id, c.Arrive())
    desk.tick(20)
    desk.act(order.id, c.FinishOrder())
    desk.tick(5)


def test_trips_teach_and_correct_the_rules(desk: Desk) -> None:
    for _ in range(4):
        work(desk, 23.10, 40)
        work(desk, 23.16, 40)  # 6.7 km: the model says a quarter of an hour
    with desk.queries() as queries:
        lessons = learn_travel(queries, desk.now)
        assert queries.geography.lessons() is None
        assert queries.dispatch_rules().travel.lessons is None
    assert lessons.trips == 7  # nobody knows where the first one began
    assert lessons.factor((23.1, 113.3), (23.16, 113.3), 10) > 1.3
    assert lessons.error_after < lessons.error_before
    for made in (replace(lessons, trips=1), lessons):
        with desk.store() as store:
            store.geography.keep_lessons(made)
    with desk.queries() as queries:
        kept = queries.geography.lessons()
        assert kept is not None
        assert kept.to_plain() == lessons.to_plain()
        assert kept.made_at == desk.now
        assert queries.dispatch_rules().travel.lessons is kept
    with desk.store() as store:
        change_setting(store, "travel.learn", False)
    with desk.queries() as queries:
        assert queries.situation(desk.now).rules.travel.lessons is None


def test_streets_have_lessons_of_their_own(desk: Desk) -> None:
    """All ways in the region take 20 minutes; whoever asks this engine for the rules has them."""

    class Streets:
        key = "abc-1"

        def minutes(self, start: Place, end: Place) -> float | None:
            return 20.0

        def fetch(self, ways: Ways) -> list[float | None]:
            return [None if start == end else 20.0 for start, end in ways]

        def matrix(self, places: Sequence[Place]) -> list[list[float | None]]:
            raise AssertionError

        def settle(self) -> bool:
            return False

    for _ in range(4):
        work(desk, 23.10, 42)
        work(desk, 23.16, 42)
    roads = Streets()
    with desk.queries() as queries:
        lessons = learn_roads(queries, desk.now, roads)
        before = learn_travel(queries, desk.now)
    assert lessons.trips == 7
    assert 1.2 < lessons.overall < 2.0  # 42 minutes were 20 and one for parking
    offer_roads(desk.engine, lambda: roads)
    with desk.queries() as queries:
        assert queries.dispatch_rules().travel.road_lessons is None
        assert learn_travel(queries, desk.now).to_plain() == before.to_plain()
    with desk.store() as store:
        old = replace(lessons, made_at=desk.now - timedelta(days=61))
        store.geography.keep_lessons(old, "gone")
        store.geography.keep_lessons(lessons, "abc-1")
    with desk.queries() as queries:
        travel = queries.situation(desk.now).rules.travel
        assert travel.roads is roads and travel.lessons is None
        assert travel.road_lessons is not None
        assert travel.road_lessons.to_plain() == lessons.to_plain()
        assert queries.geography.lessons("gone") is None
    with desk.store() as store:
        change_setting(store, "travel.learn", False)
        assert store.situation().rules.travel.roads is roads
        assert store.situation().rules.travel.road_lessons is None


def test_old_trips_are_forgotten(desk: Desk) -> None:
    for _ in range(2):
        work(desk, 23.10, 40)
        work(desk, 23.16, 40)
    with desk.queries() as queries:
        assert learn_travel(queries, desk.now).trips == 3
        later = learn_travel(queries, desk.now + timedelta(days=400))
    assert later.to_plain() == TravelLessons().to_plain()
