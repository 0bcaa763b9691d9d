"""IN-14: steps copied from paper carry the time on the paper, and are told apart from the others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.codec import from_plain, to_plain
from domain.errors import InvalidInput
from domain.phrases import Phrase
from domain.read_models import HistoryLine
from domain.sentences import line_sentence
from domain.service_levels.clocks import ClockKind, is_breached
from domain.work_orders import commands as c
from domain.work_orders import events as e
from domain.work_orders.deciding import earliest_moment, earliest_on_paper
from domain.work_orders.evolution import decide, fold
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import WorkOrder
from tests.unit.domain.builders import CALENDARS, NOW, after, dispatch, minutes, take

#: The office copies at NOW what was reported four hours before.
REPORTED = NOW - minutes(240)


def _keyed(order: WorkOrder, *steps: c.FieldStep) -> tuple[WorkOrder, list[e.OrderEvent]]:
    events: list[e.OrderEvent] = []
    for step in steps:
        new = decide(order, step, now=NOW + minutes(5))
        events.extend(new)
        order = fold(new, CALENDARS, order)
    return order, events


def _on_file() -> WorkOrder:
    return after(take(reported_at=REPORTED), dispatch())


def test_the_times_of_the_paper_are_those_of_the_order() -> None:
    order, events = _keyed(
        _on_file(),
        c.Depart(at=REPORTED + minutes(20), keyed_in=True),
        c.Arrive(at=REPORTED + minutes(50), keyed_in=True),
        c.FinishOrder(at=REPORTED + minutes(110), keyed_in=True, resolution="换电容"),
    )
    moments = order.milestones
    assert (moments.departed_at, moments.arrived_at, moments.finished_at) == tuple(
        REPORTED + minutes(each) for each in (20, 50, 110)
    )
    # He was sent, and knew of it, before he went, though the dispatch was written down today.
    assert moments.dispatched_at == moments.confirmed_at == REPORTED + minutes(20)
    assert order.dispatch is not None
    assert order.dispatch.dispatched_at == moments.dispatched_at
    late = {clock.kind for clock in order.clocks if is_breached(clock, NOW, CALENDARS)}
    assert late == set()
    kept = {clock.kind: clock.stopped_at for clock in order.clocks}
    assert kept[ClockKind.DISPATCH] == kept[ClockKind.RESPOND] == REPORTED + minutes(20)
    assert kept[ClockKind.ARRIVE] == REPORTED + minutes(50)
    for event in events:
        assert from_plain(type(event), to_plain(event)) == event
    plain = to_plain(e.TechnicianArrived(at=NOW))
    assert "keyed_in" not in plain  # what is not from paper is stored as before


def test_limits_that_were_missed_stay_missed() -> None:
    order, _ = _keyed(_on_file(), c.Arrive(at=REPORTED + minutes(200), keyed_in=True))
    late = {clock.kind for clock in order.clocks if is_breached(clock, NOW, CALENDARS)}
    assert late == {ClockKind.DISPATCH, ClockKind.RESPOND, ClockKind.ARRIVE}


def test_only_paper_may_go_back_and_not_before_the_report() -> None:
    order = _on_file()
    with pytest.raises(InvalidInput, match="moment_too_early"):
        decide(order, c.Arrive(at=REPORTED + minutes(20)), now=NOW)
    with pytest.raises(InvalidInput, match="moment_too_early"):
        decide(order, c.Arrive(at=REPORTED - minutes(1), keyed_in=True), now=NOW)
    with pytest.raises(InvalidInput, match="moment_in_future"):
        decide(order, c.Arrive(at=NOW + minutes(30), keyed_in=True), now=NOW)
    assert (earliest_on_paper(order), earliest_moment(order)) == (REPORTED, NOW + minutes(1))
    there, _ = _keyed(order, c.Arrive(at=REPORTED + minutes(50), keyed_in=True))
    with pytest.raises(InvalidInput, match="moment_too_early"):
        decide(there, c.FinishOrder(at=REPORTED + minutes(40), keyed_in=True), now=NOW)


def test_nothing_of_an_earlier_visit_is_overwritten() -> None:
    """Back in the queue, and sent again: the paper is of the second visit."""
    back = after(c.ReturnOrder(reason="缺件"), dispatch(), start=_on_file(), now=NOW + minutes(2))
    with pytest.raises(InvalidInput, match="moment_too_early"):
        decide(back, c.Arrive(at=REPORTED + minutes(50), keyed_in=True), now=NOW + minutes(9))
    assert back.status is OrderStatus.DISPATCHED


def test_the_history_says_that_it_was_copied() -> None:
    line = HistoryLine(
        1, REPORTED, NOW, "work_order", 1, "arrived", "王芳", "c1", {"number": "WO-1"}
    )
    plain = line_sentence(line)
    copied = line_sentence(replace(line, params={**line.params, "keyed_in": True}))
    assert copied.params["recorded_at"] == NOW
    assert isinstance(copied.params["sentence"], Phrase)
    assert copied.params["sentence"].template == plain.template
