"""The next possible actions of an order, most likely first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from domain.work_orders import commands as c
from domain.work_orders.evolution import allowed_commands
from domain.work_orders.kinds import AbnormalCause, WaitReason
from domain.work_orders.order import WorkOrder


@dataclass(frozen=True, slots=True)
class Step:
    """A button. ``asks``: '' (acts at once), 'reason', 'improvement', 'note', 'result', 'rating',
    'wait', 'cause': what has to be typed or chosen before ``make`` gives the command."""

    title: str
    command: type[c.Command]
    asks: str = ""
    make: Callable[[str], c.Command] | None = None


def steps_for(order: WorkOrder) -> list[Step]:
    """Steps in the order the domain finds likely; those of other places (dispatching by drag,
    editing) are left to them."""
    known = _steps()
    return [known[kind] for kind in allowed_commands(order) if kind in known]


def _steps() -> dict[type[c.Command], Step]:
    tr = QCoreApplication.translate
    steps = (
        Step(tr("Steps", "To the queue"), c.SubmitOrder, make=lambda _t: c.SubmitOrder()),
        Step(tr("Steps", "Approve"), c.ApproveOrder, make=lambda _t: c.ApproveOrder()),
        Step(
            tr("Steps", "Reject"),
            c.RejectOrder,
            "reason",
            lambda text: c.RejectOrder(reason=text),
        ),
        Step(
            tr("Steps", "Confirmed by phone"),
            c.AcceptDispatch,
            make=lambda _t: c.AcceptDispatch(),
        ),
        Step(tr("Steps", "Has departed"), c.Depart, make=lambda _t: c.Depart()),
        Step(tr("Steps", "Has arrived"), c.Arrive, make=lambda _t: c.Arrive()),
        Step(tr("Steps", "Work begun"), c.StartWork, make=lambda _t: c.StartWork()),
        Step(
            tr("Steps", "Must wait …"),
            c.PutOnHold,
            "wait",
            lambda text: c.PutOnHold(reason=WaitReason(text)),
        ),
        Step(tr("Steps", "Goes on"), c.ResumeWork, make=lambda _t: c.ResumeWork()),
        Step(tr("Steps", "Finish …"), c.FinishOrder, "result"),
        Step(tr("Steps", "Result and cost …"), c.RecordResult, "result"),
        Step(tr("Steps", "Approve the cost"), c.ApproveCost, make=lambda _t: c.ApproveCost()),
        Step(tr("Steps", "Accept and archive"), c.ReviewOrder, make=lambda _t: c.ReviewOrder()),
        Step(
            tr("Steps", "Not good enough …"),
            c.SendBack,
            "improvement",
            lambda text: c.SendBack(improvement=text),
        ),
        Step(
            tr("Steps", "Given back …"),
            c.ReturnOrder,
            "reason",
            lambda text: c.ReturnOrder(reason=text),
        ),
        Step(
            tr("Steps", "Back to the queue"),
            c.UnassignOrder,
            make=lambda _t: c.UnassignOrder(),
        ),
        Step(
            tr("Steps", "Reopen …"),
            c.ReopenOrder,
            "reason",
            lambda text: c.ReopenOrder(reason=text),
        ),
        Step(
            tr("Steps", "Rating …"),
            c.RateOrder,
            "rating",
            lambda text: c.RateOrder(score=int(text), voluntary=False),
        ),
        Step(
            tr("Steps", "Abnormal …"),
            c.FlagAbnormal,
            "cause",
            lambda text: c.FlagAbnormal(cause=AbnormalCause(text)),
        ),
        Step(tr("Steps", "Normal again"), c.ClearAbnormal, make=lambda _t: c.ClearAbnormal()),
        Step(tr("Steps", "Note …"), c.AddNote, "note", lambda text: c.AddNote(text=text)),
        Step(
            tr("Steps", "Cancel order …"),
            c.CancelOrder,
            "reason",
            lambda text: c.CancelOrder(reason=text),
        ),
    )
    return {step.command: step for step in steps}
