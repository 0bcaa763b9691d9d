"""The next possible actions of an order, most likely first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from domain.work_orders import commands as c
from domain.work_orders.evolution import allowed_commands
from domain.work_orders.kinds import DISPATCHABLE, AbnormalCause, OrderStatus, WaitReason
from domain.work_orders.order import WorkOrder
from domain.work_orders.passing import gate_of
from domain.work_orders.standards import Proof

#: What is seldom asked for comes after so many others.
_SELDOM = 4


@dataclass(frozen=True, slots=True)
class Step:
    """A button. ``asks``: '' (acts at once), 'reason', 'improvement', 'note', 'result', 'rating',
    'wait', 'cause', 'parts', 'effort', 'split', 'opinion', 'paper': what has to be typed or chosen
    before ``make`` gives the command."""

    title: str
    command: type[c.Command]
    asks: str = ""
    make: Callable[[str], c.Command] | None = None


def steps_for(order: WorkOrder, lacking: Sequence[Proof] = ()) -> list[Step]:
    """Steps in the order the domain finds likely; those of other places (dispatching by drag,
    editing) are left to them. ``lacking``: what keeps the order from passing on."""
    known = _steps()
    allowed = allowed_commands(order)
    steps = [known[kind] for kind in allowed if kind in known]
    parts = next((at for at, step in enumerate(steps) if step.asks == "parts"), None)
    if parts is not None:
        if order.status is OrderStatus.FINISHED:
            del steps[parts]
        else:
            text = QCoreApplication.translate("Steps", "Time, people, load, failure …")
            steps.insert(max(parts + 1, _SELDOM), Step(text, c.EditDetails, "effort"))
            text = QCoreApplication.translate("Steps", "Split into parts …")
            steps.insert(max(parts + 2, _SELDOM + 1), Step(text, c.EditDetails, "split"))
    if c.FinishOrder in allowed:
        text = QCoreApplication.translate("Steps", "Times from paper …")
        steps.insert(_SELDOM, Step(text, c.Arrive, "paper"))
    if lacking and c.WaiveStandard in allowed:
        gate = gate_of(order)
        text = QCoreApplication.translate("Steps", "Let pass …")
        waive = Step(
            text, c.WaiveStandard, "reason", lambda said: c.WaiveStandard(gate=gate, reason=said)
        )
        steps.insert(1, waive)
    if order.status in DISPATCHABLE and c.DispatchOrder in allowed:
        text = QCoreApplication.translate("Steps", "Who should go …")
        steps.insert(0, Step(text, c.DispatchOrder, "dispatch"))
    return steps


def _steps() -> dict[type[c.Command], Step]:
    translate = QCoreApplication.translate
    steps = (
        Step(translate("Steps", "To the queue"), c.SubmitOrder, make=lambda _t: c.SubmitOrder()),
        Step(translate("Steps", "Approve"), c.ApproveOrder, make=lambda _t: c.ApproveOrder()),
        Step(
            translate("Steps", "Reject"),
            c.RejectOrder,
            "reason",
            lambda text: c.RejectOrder(reason=text),
        ),
        Step(
            translate("Steps", "Confirmed by phone"),
            c.AcceptDispatch,
            make=lambda _t: c.AcceptDispatch(),
        ),
        Step(translate("Steps", "Has departed"), c.Depart, make=lambda _t: c.Depart()),
        Step(translate("Steps", "Has arrived"), c.Arrive, make=lambda _t: c.Arrive()),
        Step(translate("Steps", "Work begun"), c.StartWork, make=lambda _t: c.StartWork()),
        Step(
            translate("Steps", "Must wait …"),
            c.PutOnHold,
            "wait",
            lambda text: c.PutOnHold(reason=WaitReason(text)),
        ),
        Step(translate("Steps", "Opinion …"), c.GiveOpinion, "opinion"),
        Step(translate("Steps", "Goes on"), c.ResumeWork, make=lambda _t: c.ResumeWork()),
        Step(translate("Steps", "Finish …"), c.FinishOrder, "result"),
        Step(translate("Steps", "Parts needed …"), c.EditDetails, "parts"),
        Step(translate("Steps", "Result and cost …"), c.RecordResult, "result"),
        Step(
            translate("Steps", "Approve the cost"), c.ApproveCost, make=lambda _t: c.ApproveCost()
        ),
        Step(
            translate("Steps", "Refuse the cost …"),
            c.RefuseCost,
            "reason",
            lambda text: c.RefuseCost(reason=text),
        ),
        Step(
            translate("Steps", "Accept and archive"), c.ReviewOrder, make=lambda _t: c.ReviewOrder()
        ),
        Step(
            translate("Steps", "Not good enough …"),
            c.SendBack,
            "improvement",
            lambda text: c.SendBack(improvement=text),
        ),
        Step(
            translate("Steps", "Given back …"),
            c.ReturnOrder,
            "reason",
            lambda text: c.ReturnOrder(reason=text),
        ),
        Step(
            translate("Steps", "Back to the queue"),
            c.UnassignOrder,
            make=lambda _t: c.UnassignOrder(),
        ),
        Step(
            translate("Steps", "Reopen …"),
            c.ReopenOrder,
            "reason",
            lambda text: c.ReopenOrder(reason=text),
        ),
        Step(
            translate("Steps", "Rating …"),
            c.RateOrder,
            "rating",
            lambda text: c.RateOrder(score=int(text), voluntary=False),
        ),
        Step(
            translate("Steps", "Abnormal …"),
            c.FlagAbnormal,
            "cause",
            lambda text: c.FlagAbnormal(cause=AbnormalCause(text)),
        ),
        Step(
            translate("Steps", "Normal again"), c.ClearAbnormal, make=lambda _t: c.ClearAbnormal()
        ),
        Step(translate("Steps", "Note …"), c.AddNote, "note", lambda text: c.AddNote(text=text)),
        Step(
            translate("Steps", "Cancel order …"),
            c.CancelOrder,
            "reason",
            lambda text: c.CancelOrder(reason=text),
        ),
    )
    return {step.command: step for step in steps}
