"""Approvals at work: requests for parts are asked for and reminded of, and what nobody answers in
time goes on as its card says."""

from __future__ import annotations

from datetime import datetime, timedelta

from desktop.composition.once import Backend, Once
from domain import settings
from domain.approvals.approval import Subject
from domain.approvals.route import AtTimeout
from domain.rules.cards import BY_CODE, Card, number_of, switch_of
from domain.usecases.rule_lookback import snapshot
from domain.usecases.waiting_approvals import WaitingApproval, waiting_of

ACTOR = "rules"
#: What should have been told longer ago is past.
_FRESH = timedelta(hours=12)
_WANTED, _DUE = BY_CODE["approval_wanted"], BY_CODE["approval_due"]


class ApprovalDuty:
    """Looks at what waits; orders themselves are told of by the rules."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._once = Once(backend, ACTOR)

    def look(self, now: datetime) -> int:
        """How many were told of or went on."""
        with self._backend.queries() as queries:
            read = snapshot(queries)
            usual = settings.whole(queries.setting, "parts.approval_minutes")
            approvals = queries.approvals
            waiting = waiting_of(approvals.waiting_orders(), approvals.waiting_parts(), usual)
        before = timedelta(minutes=settings.whole(read, number_of(_DUE, "minutes")))
        done = 0
        for each in waiting:
            done += self._end_time(each, now)
            if each.subject is not Subject.PARTS:
                continue
            if settings.flag(read, switch_of(_WANTED)):
                done += self._tell(_WANTED, each, each.since_at, now)
            if settings.flag(read, switch_of(_DUE)) and each.due_at is not None:
                at = each.due_at - before
                done += self._tell(_DUE, each, at, now) if at > each.since_at else 0
        return done

    def _tell(self, card: Card, each: WaitingApproval, at: datetime, now: datetime) -> int:
        from domain.usecases.rules import fire_for_request

        if not now - _FRESH <= at <= now:
            return 0
        cause = f"rule:{card.code}:{each.key}:{at:%Y%m%d%H%M}"
        return self._once(cause, lambda store: fire_for_request(store, card, each))

    def _end_time(self, each: WaitingApproval, now: datetime) -> int:
        from domain.usecases import order_steps, part_requests
        from domain.work_orders.commands import EndApprovalTime

        running = each.approval
        if running is None or running.lapses_to is AtTimeout.REMIND:
            return 0
        if each.due_at is None or now < each.due_at:
            return 0
        cause = f"approval:{each.key}:{each.due_at:%Y%m%d%H%M%S}"
        if each.subject is Subject.PARTS:
            return self._once(
                cause, lambda s: part_requests.end_time(s, each.part_id, each.request_id)
            )
        return self._once(
            cause,
            lambda s: order_steps.carry_out(s, s.order(each.order_id), EndApprovalTime()),
        )
