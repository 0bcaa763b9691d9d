"""Whatever a clerk and a technician do in whatever order, an order stays a possible order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from domain.approvals.route import (
    NOBODY,
    PLAIN,
    SUPERVISOR,
    AtTimeout,
    Level,
    Route,
    Signer,
    SignerKind,
)
from domain.codec import from_plain, to_plain
from domain.errors import UserError
from domain.service_levels.clocks import ClockKind, ClockState, used_minutes
from domain.work_orders import commands as c
from domain.work_orders import events as e
from domain.work_orders.evolution import allowed_commands, decide, evolve, fold
from domain.work_orders.kinds import (
    CLOSED,
    UNDER_WAY,
    AbnormalCause,
    LinkKind,
    OrderStatus,
    Priority,
    WaitReason,
)
from domain.work_orders.order import OrderLink, PartUsed, WorkOrder
from domain.work_orders.standards import Gate
from tests.unit.domain.builders import CALENDARS, NOW, POLICY, details, dispatch, minutes, take

S = OrderStatus
_REASONS = st.sampled_from(["", "  ", "堵车", "客户改期"])
_FEN = st.sampled_from([0, 1, 49_999, 50_000, 50_001, 90_000])
_MOMENTS = st.one_of(st.none(), st.integers(-300, 5).map(lambda count: minutes(count)))

#: The path a technician's moments follow; what is missing is skipped.
_PATH = ("reported_at", "dispatched_at", "confirmed_at", "departed_at", "arrived_at")
_END = ("reported_at", "dispatched_at", "finished_at", "reviewed_at", "archived_at")


_BOSS = Signer(SignerKind.OPERATOR, "boss", "陈主管")
_SIGNERS = (None, SUPERVISOR, _BOSS)
_ROUTES = st.sampled_from(
    (
        NOBODY,
        PLAIN,
        Route((Level(minutes=30, at_timeout=AtTimeout.AGREE), Level((_BOSS,)))),
        Route((Level((SUPERVISOR, _BOSS), all_sign=True),)),
        Route((Level(minutes=60, at_timeout=AtTimeout.PASS_ON, deputy=_BOSS),)),
    )
)


def _finish(resolution: str, labour: int, price: int, route: Route) -> c.FinishOrder:
    parts = (PartUsed("电容", 1, price),) if price else ()
    return c.FinishOrder(resolution=resolution, labour_fen=labour, parts=parts, route=route)


_BY_TYPE: dict[type[c.Command], st.SearchStrategy[c.Command]] = {
    c.SubmitOrder: _ROUTES.map(lambda way: c.SubmitOrder(needs_approval=way.asks, route=way)),
    c.ApproveOrder: st.sampled_from(_SIGNERS).map(lambda who: c.ApproveOrder(signer=who)),
    c.EndApprovalTime: st.just(c.EndApprovalTime()),
    c.RefuseCost: _REASONS.map(lambda reason: c.RefuseCost(reason=reason)),
    c.RejectOrder: _REASONS.map(lambda reason: c.RejectOrder(reason=reason)),
    c.EditDetails: st.sampled_from(
        [
            c.EditDetails(details=details(title="滴水")),
            c.EditDetails(
                details=details(title="不转"),
                policy=replace(POLICY, targets=((ClockKind.RESOLVE, 60),)),
            ),
        ]
    ),
    c.DispatchOrder: st.integers(1, 3).map(lambda number: dispatch(number)),
    c.RescheduleDispatch: st.integers(1, 3).map(
        lambda day: c.RescheduleDispatch(
            planned_start_at=NOW + minutes(day * 500), planned_end_at=NOW + minutes(day * 500 + 60)
        )
    ),
    c.LockDispatch: st.booleans().map(lambda locked: c.LockDispatch(locked=locked)),
    c.UnassignOrder: st.just(c.UnassignOrder()),
    c.AcceptDispatch: st.just(c.AcceptDispatch()),
    c.Depart: st.booleans().map(lambda keyed_in: c.Depart(keyed_in=keyed_in)),
    c.Arrive: st.booleans().map(lambda keyed_in: c.Arrive(keyed_in=keyed_in)),
    c.StartWork: st.booleans().map(lambda keyed_in: c.StartWork(keyed_in=keyed_in)),
    c.PutOnHold: st.sampled_from(WaitReason).map(lambda reason: c.PutOnHold(reason=reason)),
    c.ResumeWork: st.builds(
        lambda note, alone: c.ResumeWork(note=note, alone=alone), _REASONS, st.booleans()
    ),
    c.GiveOpinion: st.builds(
        lambda who, text: c.GiveOpinion(technician_id=who, text=text), st.integers(1, 3), _REASONS
    ),
    c.FinishOrder: st.builds(_finish, _REASONS, _FEN, _FEN, _ROUTES),
    c.RecordResult: st.builds(
        lambda text, fen, route: c.RecordResult(resolution=text, labour_fen=fen, route=route),
        _REASONS,
        _FEN,
        _ROUTES,
    ),
    c.ApproveCost: st.sampled_from(_SIGNERS).map(lambda who: c.ApproveCost(signer=who)),
    c.ReviewOrder: st.just(c.ReviewOrder()),
    c.ReturnOrder: _REASONS.map(lambda reason: c.ReturnOrder(reason=reason)),
    c.SendBack: _REASONS.map(lambda text: c.SendBack(improvement=text, short_no=3)),
    c.ReopenOrder: _REASONS.map(lambda reason: c.ReopenOrder(reason=reason)),
    c.LinkOrder: st.builds(
        lambda kind, other: c.LinkOrder(link=OrderLink(kind, other, f"WO-{other}")),
        st.sampled_from(LinkKind),
        st.integers(1, 3),
    ),
    c.UnlinkOrder: st.integers(2, 3).map(lambda other: c.UnlinkOrder(order_id=other)),
    c.CancelOrder: _REASONS.map(lambda reason: c.CancelOrder(reason=reason)),
    c.SetPriority: st.sampled_from(Priority).map(lambda value: c.SetPriority(priority=value)),
    c.FlagAbnormal: st.sampled_from(AbnormalCause).map(lambda cause: c.FlagAbnormal(cause=cause)),
    c.ClearAbnormal: st.just(c.ClearAbnormal()),
    c.WaiveStandard: st.builds(
        lambda gate, reason: c.WaiveStandard(gate=gate, reason=reason),
        st.sampled_from(Gate),
        _REASONS,
    ),
    c.AddNote: st.just(c.AddNote(text="备注")),
    c.SetCollaborators: st.lists(st.integers(1, 3), max_size=3).map(
        lambda ids: c.SetCollaborators(technician_ids=tuple(ids))
    ),
    c.RateOrder: st.integers(0, 6).map(lambda score: c.RateOrder(score=score)),
}
_ANY_STEP = st.sampled_from(list(_BY_TYPE)).flatmap(lambda kind: _BY_TYPE[kind])


class OrderMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.now = NOW
        self.log: list[e.OrderEvent] = []
        self.order: WorkOrder | None = None
        self.past: list[WorkOrder] = []

    @initialize(draft=st.booleans(), route=_ROUTES, early=st.integers(0, 120))
    def taken(self, draft: bool, route: Route, early: int) -> None:
        command = take(
            draft=draft,
            needs_approval=route.asks,
            route=route,
            reported_at=NOW - minutes(early),
        )
        self.apply(command)

    @rule(passed=st.integers(0, 400))
    def time_passes(self, passed: int) -> None:
        self.now += minutes(passed)

    @rule(data=st.data())
    def next_step(self, data: st.DataObject) -> None:
        assert self.order is not None
        kind = data.draw(st.sampled_from(allowed_commands(self.order)))
        self.attempt(data.draw(_BY_TYPE[kind]))

    @rule(data=st.data())
    def likely_step(self, data: st.DataObject) -> None:
        assert self.order is not None
        kind = data.draw(st.sampled_from(allowed_commands(self.order)[:3]))
        self.attempt(data.draw(_BY_TYPE[kind]))

    @rule(step=_ANY_STEP, moment=_MOMENTS)
    def any_step(self, step: c.Command, moment: timedelta | None) -> None:
        self.attempt(step, moment)

    def attempt(self, step: c.Command, moment: timedelta | None = None) -> None:
        assert self.order is not None
        if moment is not None:
            step = replace(step, at=self.now + moment)
        listed = type(step) in allowed_commands(self.order)
        try:
            self.apply(step)
        except UserError as refusal:
            if refusal.code in ("step_not_allowed", "frozen_by_collaboration"):
                assert not listed
            return
        assert listed

    @precondition(lambda self: bool(self.past))
    @rule(data=st.data())
    def undo_to_the_past(self, data: st.DataObject) -> None:
        former = data.draw(st.sampled_from(self.past[-3:]))
        state = {
            key: value for key, value in to_plain(former).items() if key not in ("id", "version")
        }
        event = e.OrderRestored(at=self.now, state=state)
        self.order = evolve(self.order, event, CALENDARS)
        self.log.append(event)
        assert self.order == former

    def apply(self, command: c.Command) -> None:
        events = decide(self.order, command, now=self.now)
        assert events
        if self.order is not None:
            self.past.append(self.order)
        self.order = fold(events, CALENDARS, self.order)
        self.log.extend(events)

    @invariant()
    def the_log_tells_the_whole_story(self) -> None:
        if self.order is None:
            return
        stored = [from_plain(e.EVENT_TYPES[event.kind], to_plain(event)) for event in self.log]
        assert stored == self.log
        assert fold(stored, CALENDARS) == self.order
        assert from_plain(WorkOrder, to_plain(self.order)) == self.order

    @invariant()
    def what_is_there_belongs_to_the_status(self) -> None:
        order = self.order
        if order is None:
            return
        if order.status in UNDER_WAY:
            assert order.dispatch is not None
            assert order.dispatch.revision == order.dispatch_count
        elif order.status not in (S.FINISHED, S.ARCHIVED):
            assert order.dispatch is None
        assert (order.waiting is not None) == (order.status is S.WAITING)
        assert order.waiting is None or order.waiting.resumes_to in UNDER_WAY - {S.WAITING}
        if order.status in (S.FINISHED, S.ARCHIVED):
            assert order.result is not None
            assert order.milestones.finished_at is not None
        if order.status is S.ARCHIVED:
            assert order.result is not None
            assert order.result.cost_approved
        assert (order.status is S.CANCELLED) == bool(order.cancel_reason)
        assert (order.status is S.RETURNED) == bool(order.return_reason)
        assert (order.milestones.archived_at is not None) == (order.status is S.ARCHIVED)

    @invariant()
    def an_approval_belongs_to_what_waits_for_it(self) -> None:
        if self.order is None or self.order.approval is None:
            return
        order, approval = self.order, self.order.approval
        assert not approval.is_done
        if order.status is not S.WAITING_APPROVAL:
            assert order.status is S.FINISHED
            assert order.result is not None
            assert not order.result.cost_approved
        clock = order.clock(ClockKind.APPROVE)
        if clock is not None:  # one that came with edited limits begins with the next level
            assert not approval.refused or clock.state is not ClockState.RUNNING

    @invariant()
    def moments_follow_each_other(self) -> None:
        if self.order is None:
            return
        for path in (_PATH, _END):
            known = [getattr(self.order.milestones, name) for name in path]
            moments = [moment for moment in known if moment is not None]
            assert moments == sorted(moments)

    @invariant()
    def clocks_run_when_somebody_waits(self) -> None:
        order = self.order
        if order is None:
            return
        states = {clock.kind: clock.state for clock in order.clocks}
        for clock in order.clocks:
            running = [item for item in clock.intervals if item.stopped_at is None]
            assert len(running) == (clock.state is ClockState.RUNNING)
            assert (clock.due_at is None) == (clock.state in (ClockState.IDLE, ClockState.PAUSED))
            assert used_minutes(clock, self.now, CALENDARS) >= 0
        if order.status in CLOSED or order.status is S.FINISHED:
            assert states[ClockKind.RESOLVE] is not ClockState.RUNNING
        elif order.status is S.WAITING:
            assert states[ClockKind.RESOLVE] is ClockState.PAUSED
        elif order.status is S.DRAFT:
            assert states[ClockKind.RESOLVE] is not ClockState.RUNNING
        else:
            assert states[ClockKind.RESOLVE] is ClockState.RUNNING
        if order.status in (S.QUEUED, S.RETURNED) and ClockKind.DISPATCH in states:
            assert states[ClockKind.DISPATCH] is ClockState.RUNNING


TestOrderMachine = OrderMachine.TestCase
TestOrderMachine.settings = settings(
    max_examples=60,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
