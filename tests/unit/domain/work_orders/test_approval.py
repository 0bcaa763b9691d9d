"""Levels, signatures and times of an approval, and the clock that follows them."""

from __future__ import annotations

import pytest

from domain.approvals.approval import Signature, Subject, Way
from domain.approvals.route import SUPERVISOR, AtTimeout, Level, Route, Signer, SignerKind
from domain.codec import to_plain
from domain.errors import InvalidInput, NotAllowed
from domain.sentences import sentence
from domain.service_levels.clocks import ClockKind, ClockState
from domain.work_orders import commands as c
from domain.work_orders import events as e
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import WorkOrder
from tests.unit.domain.builders import NOW, after, dispatch, minutes, take

BOSS = Signer(SignerKind.OPERATOR, "boss", "陈主管")
OWNER = Signer(SignerKind.PERSON, name="业主", phone="13900000001")
CHAIN = Route((Level(minutes=30), Level((BOSS,), minutes=60)), "大额")


def waiting(route: Route = CHAIN) -> WorkOrder:
    return after(take(needs_approval=True, route=route))


def finished(route: Route, cost: int = 90_000) -> WorkOrder:
    done = c.FinishOrder(labour_fen=cost, resolution="换压缩机", route=route)
    return after(take(), dispatch(), done)


def test_levels_come_one_after_the_other_with_their_own_time() -> None:
    """CO-08, CO-14"""
    order = waiting()
    clock = order.clock(ClockKind.APPROVE)
    assert clock is not None
    assert clock.due_at == NOW + minutes(30)
    order = after(c.ApproveOrder(signer=SUPERVISOR), start=order, now=NOW + minutes(10))
    assert order.status is OrderStatus.WAITING_APPROVAL
    assert order.approval is not None
    assert order.approval.waits_for == (BOSS,)
    clock = order.clock(ClockKind.APPROVE)
    assert clock is not None
    assert clock.due_at == NOW + minutes(70)
    with pytest.raises(NotAllowed, match="approval_settled"):
        after(c.ApproveOrder(signer=SUPERVISOR), start=order, now=NOW + minutes(11))
    order = after(c.ApproveOrder(signer=BOSS), start=order, now=NOW + minutes(20))
    assert (order.status, order.approval) == (OrderStatus.QUEUED, None)
    clock = order.clock(ClockKind.APPROVE)
    assert clock is not None
    assert (clock.target_minutes, clock.state) == (120, ClockState.STOPPED)


def test_all_parties_sign_or_any_of_them() -> None:
    """CO-07"""
    both = (BOSS, OWNER)
    order = waiting(Route((Level(both, all_sign=True),)))
    signed = c.ApproveOrder(signer=OWNER, way=Way.ON_BEHALF, note="现场签字")
    order = after(signed, start=order)
    assert order.approval is not None
    assert order.approval.waits_for == (BOSS,)
    assert after(c.ApproveOrder(signer=BOSS), start=order).status is OrderStatus.QUEUED
    order = waiting(Route((Level(both),)))
    assert after(c.ApproveOrder(signer=OWNER), start=order).status is OrderStatus.QUEUED


def test_after_its_time_a_level_is_passed_on_or_counts_as_agreed() -> None:
    first = Level((BOSS,), minutes=30, at_timeout=AtTimeout.PASS_ON, deputy=OWNER)
    order = waiting(Route((first, Level(minutes=15, at_timeout=AtTimeout.AGREE))))
    with pytest.raises(NotAllowed, match="nothing_changed"):
        after(c.EndApprovalTime(), start=order, now=NOW + minutes(29))
    order = after(c.EndApprovalTime(), start=order, now=NOW + minutes(30))
    assert order.approval is not None
    assert order.approval.waits_for == (OWNER, BOSS)
    with pytest.raises(NotAllowed, match="nothing_changed"):
        after(c.EndApprovalTime(), start=order, now=NOW + minutes(61))  # only once
    order = after(c.ApproveOrder(signer=OWNER), start=order, now=NOW + minutes(61))
    order = after(c.EndApprovalTime(), start=order, now=NOW + minutes(76))
    assert (order.status, order.approval) == (OrderStatus.QUEUED, None)


def test_every_signature_reads_as_a_sentence() -> None:
    order = waiting(Route((Level((BOSS, OWNER), all_sign=True, minutes=1),), "改造"))
    asked = e.ApprovalAsked(at=NOW, approval=order.approval)
    signed = [
        Signature(0, OWNER, "陈总", NOW, Way.ON_BEHALF, "现场签字"),
        Signature(1, SUPERVISOR, "", NOW, Way.TIME),
        Signature(0, BOSS, "陈主管 139", NOW, Way.TEXT),
    ]
    events = [asked, *(e.ApprovalSigned(at=NOW, signature=each) for each in signed)]
    events.append(e.ApprovalPassedOn(at=NOW, to=OWNER))
    events.append(e.CostApproved(at=NOW, by="陈主管 139"))
    said = []
    for event in events:
        phrase = sentence(event.kind, {**to_plain(event), "number": "WO-1"}, actor="王芳")
        said.append(phrase.template.format(**phrase.params))
    assert said == [
        "WO-1 has to be approved by 1 levels: 改造",
        "王芳 wrote down that 业主 agreed to WO-1 (level 1): 现场签字",
        "Level 2 of WO-1 counts as agreed: nobody answered in time",
        "陈主管 139 agreed to WO-1 by text (level 1)",
        "Nobody answered in time: 业主 may approve WO-1 now",
        "陈主管 139 approved the cost of WO-1 by text",
    ]


def test_a_cost_goes_its_way_and_may_be_refused() -> None:
    order = finished(CHAIN)
    assert order.approval is not None
    assert (order.approval.subject, order.approval.amount_fen) == (Subject.COST, 90_000)
    order = after(c.ApproveCost(signer=SUPERVISOR), start=order, now=NOW + minutes(9))
    with pytest.raises(InvalidInput, match="reason_required"):
        after(c.RefuseCost(reason=" "), start=order, now=NOW + minutes(10))
    order = after(c.RefuseCost(reason="太贵"), start=order, now=NOW + minutes(10))
    assert order.approval is not None
    assert not order.approval.is_open
    cheaper = c.RecordResult(resolution="换压缩机", labour_fen=70_000, route=CHAIN)
    order = after(cheaper, start=order, now=NOW + minutes(20))
    assert order.approval is not None
    assert (order.approval.level, order.approval.refused) == (0, "")
    signatures = (c.ApproveCost(signer=SUPERVISOR), c.ApproveCost(signer=BOSS))
    order = after(*signatures, start=order, now=NOW + minutes(30))
    assert order.result is not None
    assert order.result.cost_approved


def test_the_same_money_is_not_asked_for_twice() -> None:
    order = finished(CHAIN)
    order = after(c.ApproveCost(signer=SUPERVISOR), start=order, now=NOW + minutes(9))
    corrected = c.RecordResult(resolution="换压缩机和电容", labour_fen=90_000, route=CHAIN)
    order = after(corrected, start=order, now=NOW + minutes(10))
    assert order.approval is not None
    assert order.approval.level == 1
    dearer = c.RecordResult(resolution="换压缩机和电容", labour_fen=95_000, route=CHAIN)
    order = after(dearer, start=order, now=NOW + minutes(11))
    assert order.approval is not None
    assert order.approval.level == 0
    usual = c.RecordResult(resolution="换电容", labour_fen=60_000)
    assert after(usual, start=order, now=NOW + minutes(12)).approval is None


def test_the_usual_approval_leaves_no_trace_of_its_own() -> None:
    order = finished(Route((Level(),)))
    assert order.approval is None
    refused = after(c.RefuseCost(reason="太贵"), start=order, now=NOW + minutes(9))
    approved = after(c.ApproveCost(), start=refused, now=NOW + minutes(10))
    assert approved.result is not None
    assert approved.result.cost_approved
    assert approved.approval is None
