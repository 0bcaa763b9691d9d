"""Plans of a stored board: proposed, taken in one step, taken back in one."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from domain.dispatching.eligibility import judge
from domain.dispatching.job_needs import card_need
from domain.dispatching.planning.board_day import board_day
from domain.dispatching.planning.codec import parse, problem_to_plain
from domain.dispatching.planning.proposal import PlanProposal
from domain.dispatching.planning.proposing import propose
from domain.dispatching.planning.request import PlanRequest, PlanScope, WhatIf
from domain.dispatching.situation import DispatchRules
from domain.errors import Conflict
from domain.loads import Load, Vehicle
from domain.parts.part import MAIN, Holder, HolderKind, Part
from domain.people.technician import Shift
from domain.usecases import parts
from domain.usecases.company import change_setting
from domain.usecases.links import link_orders
from domain.usecases.planning import apply_plan
from domain.usecases.undo import undo_command
from domain.work_orders.commands import DispatchOrder
from domain.work_orders.kinds import LinkKind, OrderStatus
from domain.work_orders.part_needs import PartNeed
from tests.unit.persistence.desk import Desk

#: Bounded by work: the same plan on every machine.
STEPS = 300


def _plan(desk: Desk, scope: PlanScope = PlanScope.QUEUE, **more: object) -> PlanProposal:
    with desk.queries() as queries:
        situation, cards = queries.situation(desk.now), queries.board(desk.now).orders
    request = PlanRequest(scope=scope, iterations=STEPS, **more)  # type: ignore[arg-type]
    return propose(situation, cards, request)


def test_the_queue_finds_its_people_and_one_undo_takes_it_back(desk: Desk) -> None:
    ids = {desk.take(title=f"故障{number}").id for number in range(4)}
    plan = _plan(desk)
    assert {line.order_id for line in plan.lines} == ids
    assert (plan.before.open_orders, plan.after.open_orders) == (4, 0)
    people = {line.technician_id for line in plan.lines}
    assert people == {each.id for each in desk.technicians}  # nobody alone does all four in time
    with desk.store(command_id="take-plan") as store:
        apply_plan(store, plan.lines)
    with desk.queries() as queries:
        taken = {order.id: order for order in queries.orders(list(ids))}
    for line in plan.lines:
        dispatch = taken[line.order_id].dispatch
        assert dispatch is not None
        assert (dispatch.technician_id, dispatch.planned_start_at, dispatch.planned_end_at) == (
            line.technician_id,
            line.starts_at,
            line.ends_at,
        )
    desk.tick()
    with desk.store() as store:
        undo_command(store, "take-plan")
    with desk.queries() as queries:
        assert {order.status for order in queries.orders(list(ids))} == {OrderStatus.QUEUED}


def test_what_is_planned_already_is_planned_around(desk: Desk) -> None:
    busy = [desk.take(title=f"已排{number}") for number in range(4)]
    for number, order in enumerate(busy):
        # Both days are full of visits without a minute for the way between them.
        starts_at = desk.now + timedelta(minutes=30 + 90 * (number // 2))
        command = DispatchOrder(
            technician_id=desk.technicians[number % 2].id,
            planned_start_at=starts_at,
            planned_end_at=starts_at + timedelta(minutes=90),
            short_no=number + 1,
        )
        desk.act(order.id, command)
    fresh = {desk.take(title=f"新单{number}").id for number in range(3)}
    plan = _plan(desk)
    assert {line.order_id for line in plan.lines} <= fresh
    assert plan.lines
    with desk.queries() as queries:
        kept = [o.dispatch for o in queries.orders([order.id for order in busy]) if o.dispatch]
    assert len(kept) == 4
    for line in plan.lines:
        assert line.starts_at is not None
        assert line.ends_at is not None
        for other in kept:
            apart = line.ends_at <= other.planned_start_at or line.starts_at >= other.planned_end_at
            assert line.technician_id != other.technician_id or apart


def test_some_lines_may_be_taken_alone(desk: Desk) -> None:
    for number in range(3):
        desk.take(title=f"故障{number}")
    plan = _plan(desk)
    with desk.store() as store:
        assert len(apply_plan(store, plan.lines[:1])) == 1
    left = _plan(desk)
    assert {line.order_id for line in left.lines} == {line.order_id for line in plan.lines[1:]}


def test_a_plan_of_a_board_that_moved_on_changes_nothing(desk: Desk) -> None:
    first, second = desk.take(title="一"), desk.take(title="二")
    plan = _plan(desk)
    desk.dispatch(second.id)
    with pytest.raises(Conflict) as caught, desk.store() as store:
        apply_plan(store, plan.lines)
    assert caught.value.code == "plan_outdated"
    with desk.queries() as queries:
        assert queries.orders([first.id])[0].status is OrderStatus.QUEUED


def test_what_is_planned_stays_unless_it_may_move(desk: Desk) -> None:
    kept = desk.take(title="已派")
    desk.dispatch(kept.id)
    desk.take(title="新单")
    queue = _plan(desk)
    assert kept.id not in {line.order_id for line in queue.lines}
    assert queue.kept == 1
    assert queue.after.changed == queue.after.moved == 0


def test_somebody_ill_gives_his_day_to_others(desk: Desk) -> None:
    orders = [desk.take(title=f"故障{number}") for number in range(2)]
    for order in orders:
        desk.dispatch(order.id, 0)
    ill, well = desk.technicians
    plan = _plan(desk, PlanScope.QUEUE, what_if=WhatIf(ill=frozenset({ill.id})))
    assert {line.technician_id for line in plan.lines} == {well.id}
    assert all(line.before_technician_id == ill.id for line in plan.lines)
    assert plan.after.changed == 2


def test_nobody_at_home_parks_the_visit_and_a_long_one_pushes_the_next(desk: Desk) -> None:
    first, second = (desk.take(title=title) for title in ("一", "二"))
    desk.dispatch(first.id, 0)
    home = _plan(desk, PlanScope.REPLAN, what_if=WhatIf(not_home=frozenset({first.id})))
    parked = next(line for line in home.lines if line.order_id == first.id)
    assert parked.technician_id is None
    longer = _plan(desk, PlanScope.REPLAN, what_if=WhatIf(longer=((first.id, 90),)))
    line = next(line for line in longer.lines if line.order_id == first.id)
    assert line.starts_at is not None and line.ends_at is not None
    assert (line.ends_at - line.starts_at).total_seconds() == 150 * 60
    assert second.id in {each.order_id for each in longer.lines}


def test_an_urgent_order_goes_first(desk: Desk) -> None:
    ids = [desk.take(title=f"故障{number}").id for number in range(12)]
    last = ids[-1]
    plan = _plan(desk, what_if=WhatIf(urgent=frozenset({last})))
    line = next(line for line in plan.lines if line.order_id == last)
    assert line.late_minutes == 0
    assert line.starts_at is not None
    assert line.starts_at <= min(each.starts_at for each in plan.lines if each.starts_at) + (
        line.starts_at - desk.now
    )


def test_tomorrow_is_planned_from_its_morning(desk: Desk) -> None:
    desk.take(title="明天")
    plan = _plan(desk, PlanScope.TOMORROW)
    (line,) = plan.lines
    assert line.starts_at is not None
    assert line.starts_at.date() > desk.now.date()


def test_the_limit_of_a_night_worker_is_that_of_the_night(desk: Desk) -> None:
    nights = tuple(Shift(day, time(22), time(6)) for day in range(7))
    full, free = (replace(each, shifts=nights, daily_limit=2) for each in desk.technicians)
    with desk.store() as store:
        store.save_technician(full)
        store.save_technician(replace(free, daily_limit=1))
    # 10:00 is now. Two of this night, one of them after midnight; and one of the last night that
    # nobody has said anything of.
    for number, (who, hours) in enumerate(((full, 13), (full, 17), (free, -7)), 1):
        starts_at = desk.now + timedelta(hours=hours)
        command = DispatchOrder(
            technician_id=who.id,
            planned_start_at=starts_at,
            planned_end_at=starts_at + timedelta(hours=1),
            short_no=number,
        )
        desk.act(desk.take(title=f"已排{number}").id, command)
    wanted = [desk.take(title=f"新单{number}").id for number in range(2)]
    lines = [line for line in _plan(desk).lines if line.technician_id is not None]
    assert [line.technician_id for line in lines] == [free.id]
    assert lines[0].order_id in wanted
    with desk.queries() as queries:
        situation, cards = queries.situation(desk.now), queries.board(desk.now).orders
        need = card_need(next(card for card in cards if card.id == wanted[0]))
        for who, count in ((full, 2), (free, 0)):
            verdict = judge(situation, need, who.id, desk.now + timedelta(hours=15))
            found = [
                each.params["count"] for each in verdict.findings if each.code == "daily_limit"
            ]
            assert found == ([count] if count else [])


def test_lines_say_who_else_could(desk: Desk) -> None:
    desk.take(title="一")
    (line,) = _plan(desk).lines
    assert line.reason.second_id in {each.id for each in desk.technicians} - {line.technician_id}
    assert line.reason.second_minutes is not None and line.reason.second_minutes >= 0


def test_the_same_board_gives_the_same_plan(desk: Desk) -> None:
    for number in range(6):
        desk.take(title=f"故障{number}")
    one, two = _plan(desk), _plan(desk)
    assert one.lines == two.lines
    assert replace(one, seconds=0, progress=()) == replace(two, seconds=0, progress=())


def _van_stock(desk: Desk, *vans: int, main: float = 0) -> tuple[PartNeed, ...]:
    """One fan in the van of each of these, some in the main warehouse; what an order of it needs."""
    with desk.store() as store:
        fan = parts.save_part(store, Part(0, "风扇", "F-1"))
        if main:
            parts.receive(store, fan.id, MAIN, main)
        for who in vans:
            parts.receive(store, fan.id, Holder(HolderKind.VAN, who), 1)
    return (PartNeed(fan.id, 1, "风扇"),)


def test_who_has_the_part_goes_and_the_last_one_is_not_promised_twice(desk: Desk) -> None:
    """DI-16, DI-19: fetching costs what it takes; the second order is told to fetch its own."""
    carrier = desk.technicians[1].id
    wanted = _van_stock(desk, carrier, main=1)
    first = desk.take(title="一", parts=wanted)
    (line,) = _plan(desk).lines
    assert (line.technician_id, line.parts) == (carrier, ())
    for number in range(2):
        desk.take(title=f"再{number}", parts=wanted)
    lines = _plan(desk).lines
    said = {line.order_id: [finding.code for finding in line.parts] for line in lines}
    assert len(said) == 3 and first.id in said
    codes = sorted(code for each in said.values() for code in each if code != "part_claimed")
    assert codes == ["part_elsewhere", "part_missing"]
    # The time it takes is kept free before the work.
    fetching = next(line for line in lines if "part_elsewhere" in said[line.order_id])
    assert fetching.fetch_minutes % 5 == 0 and fetching.fetch_minutes >= 10
    assert fetching.starts_at is not None
    way = timedelta(minutes=fetching.fetch_minutes + fetching.travel_minutes)
    assert fetching.starts_at - way >= desk.now
    assert {line.fetch_minutes for line in lines if not said[line.order_id]} == {0}


def test_where_fetching_is_refused_a_van_gives_only_what_it_carries(desk: Desk) -> None:
    people = [each.id for each in desk.technicians]
    wanted = _van_stock(desk, *people[:2], main=9)
    with desk.store() as store:
        hard = store.setting("dispatch.hard", tuple(sorted(DispatchRules().hard)))
        assert isinstance(hard, list | tuple)
        change_setting(store, "dispatch.hard", (*hard, "part_elsewhere"))
    for number in range(4):
        desk.take(title=f"故障{number}", parts=wanted)
    plan = _plan(desk)
    assert sorted(line.technician_id or 0 for line in plan.lines) == sorted(people[:2])
    assert len(plan.open_lines) == 2
    assert not any(line.parts for line in plan.lines)


def test_vehicles_are_not_loaded_beyond_what_they_take(desk: Desk) -> None:
    """DI-20: what is too much for every vehicle stays open, and the plan says why."""
    with desk.store() as store:
        for person, kg in zip(desk.technicians[:2], (100, 300), strict=True):
            store.save_technician(replace(person, vehicle=Vehicle(kg=kg)))
        for person in desk.technicians[2:]:
            store.save_technician(replace(person, vehicle=Vehicle(kg=0)))
    large = {desk.take(title=f"大件{number}", load=Load(150, 1)).id for number in range(2)}
    small = desk.take(title="小件", load=Load(80)).id
    piano = desk.take(title="钢琴", load=Load(400)).id
    plan = _plan(desk)
    who = {line.order_id: line.technician_id for line in plan.lines}
    assert {who[each] for each in large} == {desk.technicians[1].id}
    assert who[small] == desk.technicians[0].id
    assert [(each.order_id, each.reason) for each in plan.open_lines] == [(piano, "too_heavy")]
    with desk.queries() as queries:
        situation, cards = queries.situation(desk.now), queries.board(desk.now).orders
    day = board_day(situation, cards, PlanRequest(scope=PlanScope.QUEUE))
    plain = problem_to_plain(day.problem)
    assert plain["dimensions"] == ["orders", "kg"]
    assert parse(plain).dimensions == ("orders", "kg")


def test_what_is_linked_to_one_visit_goes_to_one_person_in_one_go(desk: Desk) -> None:
    ids = [desk.take(title=f"故障{number}").id for number in range(2)]
    with desk.store() as store:
        link_orders(store, ids, LinkKind.SAME_VISIT)
    with desk.queries() as queries:  # told once, though it stands on both
        assert [line.kind for line in queries.feed()].count("linked") == 1
    single = desk.take(title="另一家").id
    plan = _plan(desk)
    lines = {line.order_id: line for line in plan.lines}
    assert lines.keys() == {*ids, single}
    first, second = (lines[each] for each in ids)
    assert first.technician_id == second.technician_id
    assert first.ends_at == second.starts_at  # one address: no way between them
    assert (plan.before.open_orders, plan.after.open_orders) == (3, 0)
    with desk.store() as store:
        apply_plan(store, plan.lines)
    desk.tick()
    again = _plan(desk, PlanScope.REPLAN)
    assert not {line.order_id for line in again.lines} & set(ids)


def test_a_visit_whose_times_clash_is_left_open_and_says_so(desk: Desk) -> None:
    early = desk.take(title="早", window_end_at=desk.now + timedelta(hours=1)).id
    late = desk.take(title="晚", window_start_at=desk.now + timedelta(hours=4)).id
    with desk.store() as store:
        link_orders(store, (early, late), LinkKind.SAME_VISIT)
    plan = _plan(desk)
    assert plan.lines == ()
    assert {(line.order_id, line.reason) for line in plan.open_lines} == {
        (early, "visit_apart"),
        (late, "visit_apart"),
    }
