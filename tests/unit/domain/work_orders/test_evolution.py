"""The steps of a work order and what each leaves behind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.codec import from_plain, to_plain
from domain.errors import InvalidInput, NotAllowed
from domain.service_levels.clocks import ClockKind, ClockState
from domain.work_orders import commands as c
from domain.work_orders import events as e
from domain.work_orders.evolution import allowed_commands, decide, fold
from domain.work_orders.kinds import AbnormalCause, OrderStatus, Priority, WaitReason
from domain.work_orders.order import PartUsed, WorkOrder
from domain.work_orders.steps import STEP_CODES, STEP_LABELS, STEPS
from tests.unit.domain.builders import CALENDARS, NOW, after, details, dispatch, minutes, take

S = OrderStatus


def kinds(order: WorkOrder | None, command: c.Command, **at: object) -> list[str]:
    now = at.get("now", NOW + minutes(30))
    return [event.kind for event in decide(order, command, now=now)]  # type: ignore[arg-type]


def test_repair_takes_four_steps() -> None:
    """DI-18: report, dispatch, repair, acceptance."""
    order = after(take(), dispatch(), c.FinishOrder(resolution="换电容"), c.ReviewOrder())
    assert order.status is S.ARCHIVED
    assert order.milestones.reported_at == NOW
    assert order.milestones.dispatched_at == NOW + minutes(1)
    assert order.milestones.finished_at == NOW + minutes(2)
    assert order.milestones.archived_at == order.milestones.reviewed_at == NOW + minutes(3)
    assert order.dispatch is not None
    assert order.dispatch.technician_id == 7


def test_finish_implies_the_confirmation_but_invents_no_times() -> None:
    """Paper first: a technician who only says '3' has accepted; when he arrived nobody knows."""
    order = after(take(), dispatch())
    assert kinds(order, c.FinishOrder()) == ["accepted", "finished"]
    done = after(c.FinishOrder(), start=order, now=NOW + minutes(30))
    assert done.milestones.confirmed_at == done.milestones.finished_at
    assert done.milestones.departed_at is None
    assert done.milestones.arrived_at is None


@pytest.mark.parametrize(
    ("command", "status"),
    [(c.Depart(), S.EN_ROUTE), (c.Arrive(), S.ON_SITE), (c.StartWork(), S.IN_PROGRESS)],
)
def test_going_implies_the_confirmation(command: c.Command, status: OrderStatus) -> None:
    order = after(take(), dispatch())
    assert kinds(order, command)[0] == "accepted"
    assert after(take(), dispatch(), command).status is status
    accepted = after(take(), dispatch(), c.AcceptDispatch())
    assert "accepted" not in kinds(accepted, command)


def test_only_allowed_steps_exist() -> None:
    """EX-03"""
    with pytest.raises(NotAllowed) as refusal:
        decide(after(take()), c.Arrive(), now=NOW)
    assert refusal.value.code == "step_not_allowed"
    assert refusal.value.params == {"status": "queued", "step": "arrive"}
    with pytest.raises(NotAllowed):
        decide(None, c.Arrive(), now=NOW)
    with pytest.raises(NotAllowed):
        decide(after(take()), take(), now=NOW)


def test_every_step_has_a_code_and_a_label() -> None:
    named = set(STEP_CODES)
    assert {step for steps in STEPS.values() for step in steps} | {c.TakeOrder} == named
    assert set(STEP_CODES.values()) == set(STEP_LABELS)
    assert set(STEPS) == set(OrderStatus)


def test_return_needs_a_reason_and_counts() -> None:
    """DI-13"""
    order = after(take(), dispatch(), c.AcceptDispatch())
    with pytest.raises(InvalidInput, match="reason_required"):
        decide(order, c.ReturnOrder(reason="  "), now=NOW + minutes(5))
    returned = after(c.ReturnOrder(reason="没有高压证"), start=order, now=NOW + minutes(5))
    assert returned.status is S.RETURNED
    assert returned.return_reason == "没有高压证"
    assert returned.returned_count == 1
    assert returned.dispatch is None
    assert returned.milestones.confirmed_at is None
    again = after(dispatch(8), start=returned, now=NOW + minutes(9))
    assert again.dispatch is not None
    assert again.dispatch.revision == 2
    assert again.return_reason == ""


def test_reassigning_is_one_step_and_remembers_from_whom() -> None:
    """DI-12"""
    order = after(take(), dispatch(7), c.AcceptDispatch(), c.Depart())
    events = decide(order, dispatch(8, reason="堵车"), now=NOW + minutes(5))
    assert isinstance(events[0], e.OrderDispatched)
    assert events[0].previous_technician_id == 7
    assert events[0].reason == "堵车"
    moved = fold(events, CALENDARS, order)
    assert moved.status is S.DISPATCHED
    assert moved.milestones.departed_at is None
    assert moved.milestones.dispatched_at == NOW + minutes(1)
    assert moved.dispatch_count == 2


def test_dispatching_to_the_same_technician_moves_the_time() -> None:
    order = after(take(), dispatch(7), c.AcceptDispatch())
    later = dispatch(7, NOW + minutes(90))
    assert kinds(order, later) == ["rescheduled"]
    with pytest.raises(NotAllowed, match="nothing_changed"):
        decide(order, dispatch(7), now=NOW + minutes(5))


def test_exactly_500_yuan_approves_itself() -> None:
    """CO-05"""
    order = after(take(), dispatch())
    part = PartUsed("压缩机", 1, 30_000)
    limit = c.FinishOrder(resolution="换压缩机", labour_fen=20_000, parts=(part,))
    over = replace(limit, labour_fen=20_001)
    assert kinds(order, limit) == ["accepted", "finished", "cost_approved"]
    assert kinds(order, over) == ["accepted", "finished"]
    waiting = after(over, start=order, now=NOW + minutes(9))
    assert waiting.result is not None
    assert waiting.result.cost_fen == 50_001
    with pytest.raises(NotAllowed, match="cost_not_approved"):
        decide(waiting, c.ReviewOrder(), now=NOW + minutes(10))
    assert c.ReviewOrder not in allowed_commands(waiting)
    assert c.ApproveCost in allowed_commands(waiting)
    clock = waiting.clock(ClockKind.APPROVE)
    assert clock is not None
    assert clock.due_at == NOW + minutes(9 + 120)
    approved = after(c.ApproveCost(), start=waiting, now=NOW + minutes(11))
    assert after(c.ReviewOrder(), start=approved, now=NOW + minutes(12)).status is S.ARCHIVED


def test_recording_a_cheaper_result_keeps_the_approval() -> None:
    order = after(take(), dispatch(), c.FinishOrder(resolution="修", labour_fen=90_000))
    approved = after(c.ApproveCost(), start=order, now=NOW + minutes(5))
    cheaper = c.RecordResult(resolution="修好", labour_fen=80_000)
    assert kinds(approved, cheaper) == ["result_recorded"]
    after_cheaper = after(cheaper, start=approved, now=NOW + minutes(6))
    assert after_cheaper.result is not None
    assert after_cheaper.result.cost_approved
    dearer = after(replace(cheaper, labour_fen=95_000), start=after_cheaper, now=NOW + minutes(7))
    assert dearer.result is not None
    assert not dearer.result.cost_approved


def test_joint_diagnosis_freezes_single_action() -> None:
    """CO-01"""
    order = after(take(), dispatch(), c.Arrive(), c.PutOnHold(reason=WaitReason.COLLABORATION))
    for command in (
        c.FinishOrder(),
        c.ReturnOrder(reason="不会"),
        c.PutOnHold(reason=WaitReason.PARTS),
        dispatch(9),
        c.UnassignOrder(),
    ):
        with pytest.raises(NotAllowed, match="frozen_by_collaboration"):
            decide(order, command, now=NOW + minutes(9))
        assert type(command) not in allowed_commands(order)
    resumed = after(c.ResumeWork(note="换主板"), start=order, now=NOW + minutes(9))
    assert resumed.status is S.ON_SITE
    assert after(c.FinishOrder(), start=resumed, now=NOW + minutes(10)).status is S.FINISHED


def test_waiting_for_parts_pauses_the_resolve_clock_only() -> None:
    order = after(take(), dispatch(), c.StartWork(), c.PutOnHold(reason=WaitReason.PARTS))
    resolve = order.clock(ClockKind.RESOLVE)
    assert resolve is not None
    assert (resolve.state, resolve.due_at) == (ClockState.PAUSED, None)
    assert kinds(order, c.FinishOrder()) == ["resumed", "finished"]
    resumed = after(c.ResumeWork(), start=order, now=NOW + minutes(63))
    resolve = resumed.clock(ClockKind.RESOLVE)
    assert resolve is not None
    assert resolve.due_at == NOW + minutes(240 + 60)
    assert [interval.reason for interval in resolve.intervals] == ["parts", ""]


def test_clocks_of_a_plain_run() -> None:
    order = after(take(reported_at=NOW - minutes(10)), dispatch(), c.AcceptDispatch(), c.Arrive())
    due = {clock.kind: clock.due_at for clock in order.clocks}
    assert due[ClockKind.RESOLVE] == NOW + minutes(230)
    state = {clock.kind: clock.state for clock in order.clocks}
    assert state == {
        ClockKind.DISPATCH: ClockState.STOPPED,
        ClockKind.RESPOND: ClockState.STOPPED,
        ClockKind.ARRIVE: ClockState.STOPPED,
        ClockKind.RESOLVE: ClockState.RUNNING,
        ClockKind.APPROVE: ClockState.IDLE,
    }


def test_back_in_the_queue_the_dispatch_clock_begins_anew() -> None:
    order = after(take(), dispatch())
    back = after(c.UnassignOrder(reason="客户改期"), start=order, now=NOW + minutes(20))
    clock = back.clock(ClockKind.DISPATCH)
    assert back.status is S.QUEUED
    assert clock is not None
    assert clock.due_at == NOW + minutes(50)
    assert len(clock.intervals) == 2


def test_draft_has_no_running_clock_until_it_is_submitted() -> None:
    draft = after(take(draft=True))
    assert draft.status is S.DRAFT
    assert {clock.state for clock in draft.clocks} == {ClockState.IDLE}
    queued = after(c.SubmitOrder(), start=draft, now=NOW + minutes(60))
    resolve = queued.clock(ClockKind.RESOLVE)
    assert resolve is not None
    assert resolve.due_at == NOW + minutes(300)
    assert queued.milestones.desk_accepted_at == NOW + minutes(60)


def test_approval_before_the_queue() -> None:
    waiting = after(take(needs_approval=True))
    assert waiting.status is S.WAITING_APPROVAL
    assert after(c.ApproveOrder(), start=waiting).status is S.QUEUED
    rejected = after(c.RejectOrder(reason="预算不足"), start=waiting, now=NOW + minutes(30))
    assert rejected.status is S.DRAFT
    again = after(c.SubmitOrder(needs_approval=True), start=rejected, now=NOW + minutes(90))
    resolve = again.clock(ClockKind.RESOLVE)
    assert resolve is not None
    assert resolve.due_at == NOW + minutes(300)


def test_send_back_keeps_what_was_recorded() -> None:
    """RV-02"""
    order = after(take(), dispatch(), c.FinishOrder(resolution="加氟", labour_fen=8000))
    back = after(c.SendBack(improvement="仍漏氟", short_no=4), start=order, now=NOW + minutes(60))
    assert back.status is S.IN_PROGRESS
    assert back.improvement == "仍漏氟"
    assert back.dispatch is not None
    assert back.dispatch.short_no == 4
    assert back.milestones.finished_at is None
    again = after(c.FinishOrder(), start=back, now=NOW + minutes(90))
    assert again.result is not None
    assert again.result.resolution == "加氟"
    resolve = again.clock(ClockKind.RESOLVE)
    assert resolve is not None
    assert resolve.state is ClockState.STOPPED


def test_reopened_order_has_fresh_clocks() -> None:
    """An old timer must not close or breach a reopened order."""
    order = after(take(), dispatch(), c.FinishOrder(resolution="好"), c.ReviewOrder())
    later = NOW + minutes(10_000)
    reopened = after(c.ReopenOrder(reason="又不制冷"), start=order, now=later)
    assert reopened.status is S.QUEUED
    assert reopened.dispatch is None
    assert reopened.result is None
    for kind, target in ((ClockKind.DISPATCH, 30), (ClockKind.RESOLVE, 240)):
        clock = reopened.clock(kind)
        assert clock is not None
        assert clock.due_at == later + minutes(target)


def test_cancel_needs_a_reason_and_stops_all_clocks() -> None:
    order = after(take(), dispatch())
    with pytest.raises(InvalidInput, match="reason_required"):
        decide(order, c.CancelOrder(reason=""), now=NOW + minutes(2))
    gone = after(c.CancelOrder(reason="客户不修了"), start=order, now=NOW + minutes(2))
    assert gone.status is S.CANCELLED
    assert gone.dispatch is None
    assert ClockState.RUNNING not in {clock.state for clock in gone.clocks}


def test_moments_of_the_future_or_before_the_previous_step_are_refused() -> None:
    order = after(take(), dispatch())
    with pytest.raises(InvalidInput, match="moment_in_future"):
        decide(order, c.Arrive(at=NOW + minutes(30)), now=NOW + minutes(10))
    with pytest.raises(InvalidInput) as refusal:
        decide(order, c.Arrive(at=NOW - minutes(30)), now=NOW + minutes(10))
    assert refusal.value.code == "moment_too_early"
    assert refusal.value.params["earliest_at"] == NOW + minutes(1)


def test_flags_notes_priority_ratings() -> None:
    order = after(
        take(),
        c.FlagAbnormal(cause=AbnormalCause.COMPLAINT, note="投诉"),
        c.SetPriority(priority=Priority.URGENT),
        c.AddNote(text="客户催单"),
        c.SetCollaborators(technician_ids=(3, 3, 4)),
    )
    assert order.abnormal is not None
    assert order.details.priority is Priority.URGENT
    assert order.collaborators == (3, 4)
    assert after(c.ClearAbnormal(), start=order).abnormal is None
    done = after(dispatch(), c.FinishOrder(), start=order, now=NOW + minutes(9))
    with pytest.raises(InvalidInput, match="score_out_of_range"):
        decide(done, c.RateOrder(score=6), now=NOW + minutes(20))
    rated = after(c.RateOrder(score=5), start=done, now=NOW + minutes(20))
    assert rated.rating is not None
    assert rated.rating.score == 5


def test_edit_names_what_changed() -> None:
    order = after(take())
    (event,) = decide(order, c.EditDetails(details=details(title="滴水", district="黄浦")), now=NOW)
    assert isinstance(event, e.DetailsEdited)
    assert event.changed == ("title", "district")
    with pytest.raises(InvalidInput, match="title_required"):
        decide(order, c.EditDetails(details=details(title=" ")), now=NOW)
    assert c.EditDetails not in allowed_commands(
        after(dispatch(), c.FinishOrder(), c.ReviewOrder(), start=order, now=NOW + minutes(3))
    )


def test_restored_is_the_state_as_it_was() -> None:
    before = replace(after(take(), dispatch()), id=12, version=2)
    changed = after(c.Arrive(), start=before, now=NOW + minutes(9))
    state = {k: v for k, v in to_plain(before).items() if k not in ("id", "version")}
    event = e.OrderRestored(at=NOW + minutes(10), state=state)
    stored = from_plain(e.OrderRestored, to_plain(event))
    assert fold((stored,), CALENDARS, changed) == before


def test_all_events_survive_storing() -> None:
    order = after(take(fixed_resolve_due_at=NOW + minutes(99)))
    part = PartUsed("电容", 2, 1500)
    steps: tuple[c.Command, ...] = (
        dispatch(),
        c.Arrive(),
        c.PutOnHold(reason=WaitReason.PARTS, note="等件"),
        c.ResumeWork(),
        c.FinishOrder(resolution="换电容", parts=(part,)),
        c.RateOrder(score=4, comment="可以"),
        c.ReviewOrder(),
    )
    stored = order
    now = NOW + minutes(1)
    for step in steps:
        events = decide(order, step, now=now)
        again = tuple(from_plain(e.EVENT_TYPES[event.kind], to_plain(event)) for event in events)
        assert again == events
        order, stored = fold(events, CALENDARS, order), fold(again, CALENDARS, stored)
        now += minutes(1)
    assert stored == order
    assert from_plain(WorkOrder, to_plain(order)) == order


def test_every_event_can_be_read_back_from_the_log() -> None:
    named = [
        each for each in vars(e).values() if isinstance(each, type) and each is not e.OrderEvent
    ]
    events = {each for each in named if issubclass(each, e.OrderEvent) and each.kind}
    assert events == set(e.EVENT_TYPES.values())
