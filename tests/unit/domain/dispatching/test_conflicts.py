"""Rules about others: the customer's wish, what was told or begun, who comes along, what it takes."""

from __future__ import annotations

from dataclasses import replace

from domain.dispatching.eligibility import judge
from domain.dispatching.ranking import rank
from domain.dispatching.reasons import candidate_line, reason_of
from domain.dispatching.situation import Situation, Verdict
from domain.people.technician import Skill, SkillKind
from domain.work_orders.kinds import OrderStatus
from tests.unit.domain.builders import NOW, minutes
from tests.unit.domain.dispatching.boards import board, need, technician, visit


def codes(verdict: Verdict) -> dict[str, bool]:
    return {finding.code: finding.hard for finding in verdict.findings}


def crowd(*numbers: int) -> Situation:
    return board(*(technician(number) for number in numbers))


def test_a_customer_is_not_sent_whom_it_does_not_want() -> None:
    situation = replace(crowd(1, 2), unwelcome={7: frozenset({1})})
    job = need(customer_id=7)
    assert codes(judge(situation, job, 1)) == {"customer_unwilling": True}
    assert codes(judge(situation, job, 2)) == {}
    assert codes(judge(situation, need(customer_id=8), 1)) == {}
    ranking = rank(situation, job)
    assert [each.technician_id for each in ranking.candidates] == [2]
    assert [each.technician_id for each in ranking.refused] == [1]


def test_whom_a_customer_asks_for_comes_first_and_the_line_says_why() -> None:
    situation = replace(crowd(1, 2, 3), wished={7: frozenset({3})})
    best = rank(situation, need(customer_id=7)).candidates[0]
    assert best.technician_id == 3
    assert "asked for by the customer" in [each.template for each in candidate_line(best)]


def test_what_another_was_told_or_has_begun_is_said() -> None:
    """Told: a warning. Accepted: a warning. On the way: a stop, unless overridden."""
    situation = crowd(1, 2)
    told = need(current_technician_id=2, status=OrderStatus.DISPATCHED, told_at=NOW - minutes(30))
    assert codes(judge(situation, told, 1)) == {"already_told": False}
    assert codes(judge(situation, told, 2)) == {}, "who has it may be given another time"
    fresh = replace(told, told_at=NOW)
    assert codes(judge(situation, fresh, 1)) == {}, "his text is still held"
    accepted = replace(told, status=OrderStatus.ACCEPTED)
    assert codes(judge(situation, accepted, 1)) == {"already_confirmed": False}
    begun = judge(situation, replace(told, status=OrderStatus.EN_ROUTE), 1)
    assert codes(begun) == {"already_begun": True}
    phrase = reason_of(begun.findings[0])
    assert phrase.template.format(**phrase.params) == "技师2 is on the way or there"


def test_a_job_for_two_needs_a_second_who_is_free_then() -> None:
    pair = need(crew=2)
    assert codes(judge(crowd(1, 2), pair, 1, NOW + minutes(60))) == {}
    alone = judge(crowd(1), pair, 1, NOW + minutes(60))
    assert codes(alone) == {"crew_short": False}
    assert alone.findings[0].params == {"crew": 2, "missing": 1}
    busy = {2: (visit(5, 30, 120, technician_id=2),)}
    others = board(technician(1), technician(2), visits=busy)
    assert codes(judge(others, pair, 1, NOW + minutes(60))) == {"crew_short": False}
    assert codes(judge(others, replace(pair, partners=1), 1, NOW + minutes(60))) == {}


def test_tools_and_vehicles_are_named_as_what_they_are() -> None:
    library = {
        "ladder": Skill("ladder", "6 米梯", kind=SkillKind.TOOL),
        "van": Skill("van", "冷藏车", kind=SkillKind.VEHICLE),
    }
    situation = replace(crowd(1), skills=library)
    job = need(skills=frozenset({"ladder", "van"}))
    assert codes(judge(situation, job, 1)) == {"tool_missing": True, "vehicle_missing": True}
    equipped = board(technician(1, skills=frozenset({"ladder", "van"})))
    assert codes(judge(replace(equipped, skills=library), job, 1)) == {}
