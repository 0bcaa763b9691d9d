"""How long stock lasts, what to move where, and asking for more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.approvals.approval import Signature, Subject, Way
from domain.approvals.cards import Case, default_cards, route_for
from domain.approvals.route import SUPERVISOR, AtTimeout, Level, Route, Signer, SignerKind
from domain.errors import InvalidInput, NotAllowed
from domain.parts.part import MAIN, Holder, HolderKind, Part, RequestState, Stock
from domain.parts.replenishing import PartUse, Wanted, supplies, transfers
from domain.parts.requests import asked, booked_in, cost_of, decided, due_at, signed, time_over
from tests.unit.domain.builders import NOW, minutes

VAN, OTHER = Holder(HolderKind.VAN, 1), Holder(HolderKind.VAN, 2)
NORTH = Holder(HolderKind.WAREHOUSE, 7)


def part(number: int, **lots: float) -> Part:
    places = {"main": MAIN, "north": NORTH, "van": VAN, "other": OTHER}
    stock = tuple(Stock(places[k].kind, places[k].id, count) for k, count in lots.items())
    return Part(number, f"件{number}", stock=stock, price_fen=10_000)


def test_what_runs_out_first_comes_first() -> None:
    """PA-05"""
    uses = (PartUse(1, 1, 80), PartUse(1, 2, 10), PartUse(2, 1, 9))
    found = supplies((part(3, main=1), part(2, main=5), part(1, main=5, van=5)), uses)
    assert [(each.part.id, each.used, each.days_left) for each in found] == [
        (1, 90, 10), (2, 9, 50), (3, 0, None),
    ]  # fmt: skip


def test_what_an_order_needs_is_brought_first_then_vans_are_filled_up() -> None:
    """PA-06: 9 in 90 days are 2 in a fortnight; the one in the van is for the order."""
    stock = part(1, main=5, north=2, van=1)
    wanted = (Wanted(1, 1, 2, "WO-1"),)
    uses = (PartUse(1, 1, 9), PartUse(1, 2, 9), PartUse(1, 99, 9))
    moves = transfers((stock,), uses, wanted, {1: 7, 2: None})
    assert [(m.quantity, m.source, m.target, m.number) for m in moves] == [
        (1, NORTH, VAN, "WO-1"),
        (1, NORTH, VAN, ""),
        (1, MAIN, VAN, ""),
        (2, MAIN, OTHER, ""),
    ]
    assert not transfers((part(1, van=3),), uses[:1], (), {1: 7})


def test_what_costs_little_allows_itself_the_rest_waits() -> None:
    """PA-01, CO-05"""
    small = _asked(part(1), 2, "用完了")
    assert small.requests[0].state is RequestState.APPROVED
    large = _asked(part(1), 9, "备货")
    (request,) = large.requests
    assert (request.state, request.cost_fen) == (RequestState.WAITING, 90_000)
    unknown = _asked(replace(part(1), price_fen=None), 1, "?")
    assert unknown.requests[0].state is RequestState.WAITING
    with pytest.raises(NotAllowed, match="request_settled"):
        booked_in(large, 1)
    with pytest.raises(InvalidInput, match="reason_required"):
        decided(large, 1, approved=False, by="林", at=NOW)
    allowed = decided(large, 1, approved=True, by="林", at=NOW)
    come = booked_in(allowed, 1)
    assert (come.at(VAN), come.requests[0].state) == (9, RequestState.RECEIVED)
    with pytest.raises(NotAllowed, match="request_settled"):
        decided(come, 1, approved=True, by="林", at=NOW)
    for quantity, reason, code in ((0, "x", "quantity_not_positive"), (1, " ", "reason_required")):
        with pytest.raises(InvalidInput, match=code):
            _asked(part(1), quantity, reason)


def test_a_request_may_need_several_signatures() -> None:
    """CO-06, CO-08: the time of a level ends as its card says."""
    store = Signer(SignerKind.PERSON, name="库管")
    first = Level((SUPERVISOR, store), all_sign=True, minutes=30)
    last = Level(minutes=60, at_timeout=AtTimeout.AGREE)
    route = Route((first, last), "备件")
    waits = asked(part(1), 9, VAN, "备货", by="王芳", at=NOW, route=route)
    by_desk = Signature(0, SUPERVISOR, "林", NOW)
    waits = signed(waits, 1, by_desk)
    assert waits.requests[0].state is RequestState.WAITING
    waits = signed(waits, 1, Signature(0, store, "林", NOW + minutes(10), Way.ON_BEHALF, "签字"))
    assert due_at(waits.requests[0], 120) == NOW + minutes(70)
    with pytest.raises(NotAllowed, match="nothing_changed"):
        time_over(waits, 1, NOW + minutes(69), 120)
    (request,) = time_over(waits, 1, NOW + minutes(70), 120).requests
    assert (request.state, request.decided_by) == (RequestState.APPROVED, "")


def _asked(wanted: Part, quantity: float, reason: str) -> Part:
    case = Case(Subject.PARTS, cost_of(wanted, quantity))
    route = route_for(default_cards(50_000), case)
    return asked(wanted, quantity, VAN, reason, by="王芳", at=NOW, route=route)
