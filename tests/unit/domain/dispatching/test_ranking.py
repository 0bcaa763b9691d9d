"""Who should go, and the plain line that says why."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from domain.dispatching.activity import activity_of
from domain.dispatching.eligibility import judge
from domain.dispatching.job_needs import card_need, job_need
from domain.dispatching.ranking import rank
from domain.dispatching.reasons import candidate_line, reason_of
from domain.dispatching.situation import Candidate, TrackRecord, TravelModel
from domain.dispatching.travel import minutes_for_km, travel_minutes
from domain.people.technician import Leave, Position, TechnicianActivity
from domain.work_orders.kinds import OrderStatus, Priority
from tests.unit.domain.builders import NOW, after, details, dispatch, minutes, take
from tests.unit.domain.dispatching.boards import (
    CENTRE,
    NORTH,
    VALID,
    board,
    need,
    technician,
    visit,
)


def line(candidate: Candidate) -> str:
    return " · ".join(
        phrase.template.format(**phrase.params) for phrase in candidate_line(candidate)
    )


@pytest.mark.parametrize(("km", "expected"), [(0, 0), (1, 4.12), (5, 13.0), (30, 43.4)])
def test_travel_model(km: float, expected: float) -> None:
    assert minutes_for_km(TravelModel(), km) == pytest.approx(expected, abs=0.4)


def test_travel_to_an_unknown_place_is_unknown() -> None:
    assert travel_minutes(TravelModel(), None, CENTRE) is None


def test_nearer_idle_and_known_comes_first_and_says_why() -> None:
    """DI-01, DD-07"""
    near = technician(1, certificates=(VALID,))
    far = technician(2, certificates=(VALID,), position=Position(*NORTH, NOW))
    missing = technician(3)
    job = need(skills=frozenset({"hv"}), asset_id=8)
    records = {1: TrackRecord(jobs=12, on_time_rate=0.95, rating=4.8, known_assets=frozenset({8}))}
    visits = {1: (visit(5, 240), visit(6, 360))}
    ranking = rank(board(near, far, missing, visits=visits, records=records), job)
    assert [candidate.technician_id for candidate in ranking.candidates] == [1, 2]
    assert line(ranking.candidates[0]) == (
        "certified: 高压电工 · 0 min away · 2/5 orders that day · knows the machine"
    )
    (refused,) = ranking.refused
    assert [reason_of(each).template for each in refused.findings if each.hard] == [
        "No certificate: {skill}"
    ]
    assert all(0 <= candidate.score <= 100 for candidate in ranking.candidates)


def test_score_is_the_weighted_sum_of_its_factors() -> None:
    (candidate,) = rank(board(), need()).candidates
    # Parts count only where the order needs any, being idle only where it is urgent.
    usual = {"travel", "load", "slack", "on_time", "rating", "knows"}
    assert {factor.code for factor in candidate.factors} == usual
    assert all(0 <= factor.value <= 1 for factor in candidate.factors)
    total = sum(factor.weight for factor in candidate.factors)
    scored = sum(factor.weight * factor.value for factor in candidate.factors)
    assert candidate.score == pytest.approx(100 * scored / total)


def test_urgent_goes_to_somebody_idle() -> None:
    """DI-04"""
    busy_near = technician(1)
    idle_far = technician(2, position=Position(*NORTH, NOW))
    visits = {1: (visit(5, -10, 100, status=OrderStatus.IN_PROGRESS),)}
    job = need(priority=Priority.URGENT, resolve_due_at=NOW + minutes(300))
    ranking = rank(board(busy_near, idle_far, visits=visits), job)
    assert ranking.candidates[0].technician_id == 2
    assert line(ranking.candidates[0]).startswith("idle, can set out at once")
    assert line(ranking.candidates[1]).startswith("busy for 1")
    visits = {1: (visit(5, -10, 400, status=OrderStatus.IN_PROGRESS),)}
    late = rank(board(busy_near, idle_far, visits=visits), need(priority=Priority.URGENT))
    assert line(late.candidates[1]).startswith("can set out at ")


def test_who_misses_the_limit_comes_after_all_who_do_not() -> None:
    near_late = technician(1)
    far_in_time = technician(2, position=Position(31.5, 121.47, NOW), daily_limit=1)
    visits = {1: (visit(5, 0, 110, lat=CENTRE[0], lon=CENTRE[1]),)}
    job = need(arrive_due_at=NOW + minutes(100))
    ranking = rank(board(near_late, far_in_time, visits=visits), job)
    assert [candidate.technician_id for candidate in ranking.candidates] == [2, 1]


def test_inactive_people_are_not_even_refused() -> None:
    ranking = rank(board(technician(1), technician(2, active=False)), need())
    assert len(ranking.candidates) == 1
    assert ranking.refused == ()


def test_ranking_and_engine_agree_on_a_large_board() -> None:
    random = Random(7)
    people = [
        technician(
            number,
            position=Position(31.2 + random.random() / 5, 121.4 + random.random() / 5, NOW),
            regions=random.choice([(), ("黄浦",)]),
        )
        for number in range(1, 201)
    ]
    visits = {
        person.id: tuple(
            visit(person.id * 100 + slot, slot * 90 - 100, 60, technician_id=person.id)
            for slot in range(10)
        )
        for person in people
    }
    situation = board(*people, visits=visits)
    job = need(region="浦东", resolve_due_at=NOW + minutes(900))
    ranking = rank(situation, job)
    assert len(ranking.candidates) == 200
    for candidate in ranking.candidates[:20]:
        assert judge(situation, job, candidate.technician_id) == candidate.verdict
        explicit = judge(situation, job, candidate.technician_id, candidate.verdict.starts_at)
        assert explicit == candidate.verdict
        found = {finding.code for finding in explicit.findings}
        assert not found & {"overlap", "off_shift", "travel_conflict"}


def test_need_of_an_order_and_of_its_card() -> None:
    order = after(take(details=details(skills=frozenset({"hv"}), lat=1.0, lon=2.0)), dispatch(3))
    seen = job_need(order)
    assert seen.skills == frozenset({"hv"})
    assert seen.current_technician_id == 3
    assert seen.arrive_due_at == NOW + minutes(120)
    assert seen.resolve_due_at == NOW + minutes(240)
    assert card_need.__doc__


@pytest.mark.parametrize(
    ("status", "start", "expected"),
    [
        (OrderStatus.IN_PROGRESS, -30, TechnicianActivity.WORKING),
        (OrderStatus.EN_ROUTE, 10, TechnicianActivity.EN_ROUTE),
        (OrderStatus.DISPATCHED, 10, TechnicianActivity.ASSIGNED),
        (OrderStatus.WAITING, -60, TechnicianActivity.WAITING),
        (OrderStatus.DISPATCHED, -120, TechnicianActivity.SILENT),
    ],
)
def test_activity(status: OrderStatus, start: float, expected: TechnicianActivity) -> None:
    """DD-14"""
    visits = (visit(5, start, 60, status=status),)
    assert activity_of(technician(), visits, NOW, "Asia/Shanghai").kind is expected


def test_activity_without_visits() -> None:
    zone = "Asia/Shanghai"
    person = technician()
    assert activity_of(person, (), NOW, zone).kind is TechnicianActivity.FREE
    night = NOW + minutes(10 * 60)
    assert activity_of(person, (), night, zone).kind is TechnicianActivity.OFF
    leave = replace(person, leaves=(Leave(NOW, NOW + minutes(60)),))
    assert activity_of(leave, (), NOW, zone).kind is TechnicianActivity.OFF
    heard = replace(person, last_contact_at=NOW - minutes(20))
    late = (visit(5, -120, 60),)
    assert activity_of(heard, late, NOW, zone).kind is TechnicianActivity.ASSIGNED
