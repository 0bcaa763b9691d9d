"""Which step exists from which status, and in which order a clerk is likely to want it."""

from __future__ import annotations

from domain.approvals.route import AtTimeout
from domain.translate import QT_TRANSLATE_NOOP
from domain.work_orders import commands as c
from domain.work_orders.consultation import is_consulting
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import WorkOrder

S = OrderStatus
Steps = tuple[type[c.Command], ...]

_LINKS: Steps = (c.LinkOrder, c.UnlinkOrder)
_COMMON: Steps = (
    *(c.SetPriority, c.AddNote, c.FlagAbnormal, c.ClearAbnormal, c.SetCollaborators),
    *_LINKS,
)
_PLANNING: Steps = (c.DispatchOrder, c.RescheduleDispatch, c.LockDispatch, c.UnassignOrder)
_AT_WORK: Steps = (c.PutOnHold, c.ReturnOrder, *_PLANNING, c.EditDetails, *_COMMON, c.CancelOrder)

#: From each status the steps that exist, the likeliest first.
STEPS: dict[OrderStatus, Steps] = {
    S.DRAFT: (c.SubmitOrder, c.EditDetails, c.SetPriority, c.AddNote, c.CancelOrder),
    S.WAITING_APPROVAL: (
        c.ApproveOrder,
        c.RejectOrder,
        c.EndApprovalTime,
        c.EditDetails,
        *_COMMON,
        c.CancelOrder,
    ),
    S.QUEUED: (c.DispatchOrder, c.EditDetails, *_COMMON, c.WaiveStandard, c.CancelOrder),
    S.RETURNED: (c.DispatchOrder, c.EditDetails, *_COMMON, c.WaiveStandard, c.CancelOrder),
    S.DISPATCHED: (c.AcceptDispatch, c.Depart, c.Arrive, c.StartWork, c.FinishOrder, *_AT_WORK),
    S.ACCEPTED: (c.Depart, c.Arrive, c.StartWork, c.FinishOrder, *_AT_WORK),
    S.EN_ROUTE: (c.Arrive, c.StartWork, c.FinishOrder, *_AT_WORK),
    S.ON_SITE: (c.StartWork, c.FinishOrder, *_AT_WORK),
    S.IN_PROGRESS: (c.FinishOrder, *_AT_WORK),
    S.WAITING: (c.GiveOpinion, c.ResumeWork, c.FinishOrder, *_AT_WORK),
    S.FINISHED: (
        c.ReviewOrder,
        c.RecordResult,
        c.ApproveCost,
        c.RefuseCost,
        c.EndApprovalTime,
        c.RateOrder,
        c.SendBack,
        c.ReopenOrder,
        c.EditDetails,
        c.AddNote,
        c.FlagAbnormal,
        c.ClearAbnormal,
        c.SetCollaborators,
        *_LINKS,
        c.WaiveStandard,
    ),
    S.ARCHIVED: (c.RateOrder, c.AddNote, c.FlagAbnormal, c.ClearAbnormal, c.ReopenOrder, *_LINKS),
    S.CANCELLED: (c.ReopenOrder, c.AddNote, *_LINKS),
}

#: What joint diagnosis freezes: nobody disposes of the order alone (CO-01).
FROZEN_BY_COLLABORATION: frozenset[type[c.Command]] = frozenset(
    {c.FinishOrder, c.ReturnOrder, c.PutOnHold, c.DispatchOrder, c.UnassignOrder}
)

STEP_CODES: dict[type[c.Command], str] = {
    c.TakeOrder: "take",
    c.EditDetails: "edit",
    c.SubmitOrder: "submit",
    c.ApproveOrder: "approve",
    c.RejectOrder: "reject",
    c.DispatchOrder: "dispatch",
    c.RescheduleDispatch: "reschedule",
    c.LockDispatch: "lock",
    c.UnassignOrder: "unassign",
    c.AcceptDispatch: "accept",
    c.Depart: "depart",
    c.Arrive: "arrive",
    c.StartWork: "start",
    c.PutOnHold: "hold",
    c.ResumeWork: "resume",
    c.GiveOpinion: "opinion",
    c.FinishOrder: "finish",
    c.RecordResult: "record_result",
    c.ApproveCost: "approve_cost",
    c.RefuseCost: "refuse_cost",
    c.EndApprovalTime: "end_approval_time",
    c.ReturnOrder: "return",
    c.ReviewOrder: "review",
    c.SendBack: "send_back",
    c.ReopenOrder: "reopen",
    c.CancelOrder: "cancel",
    c.SetPriority: "set_priority",
    c.FlagAbnormal: "flag_abnormal",
    c.ClearAbnormal: "clear_abnormal",
    c.AddNote: "add_note",
    c.WaiveStandard: "waive_standard",
    c.SetCollaborators: "set_collaborators",
    c.LinkOrder: "link",
    c.UnlinkOrder: "unlink",
    c.RateOrder: "rate",
}

#: English source strings (context ``"Domain"``) for buttons and refusals.
STEP_LABELS: dict[str, str] = {
    "take": QT_TRANSLATE_NOOP("Domain", "Take the order"),
    "edit": QT_TRANSLATE_NOOP("Domain", "Edit"),
    "submit": QT_TRANSLATE_NOOP("Domain", "Submit"),
    "approve": QT_TRANSLATE_NOOP("Domain", "Approve"),
    "reject": QT_TRANSLATE_NOOP("Domain", "Reject"),
    "dispatch": QT_TRANSLATE_NOOP("Domain", "Dispatch"),
    "reschedule": QT_TRANSLATE_NOOP("Domain", "Reschedule"),
    "lock": QT_TRANSLATE_NOOP("Domain", "Lock"),
    "unassign": QT_TRANSLATE_NOOP("Domain", "Back to the queue"),
    "accept": QT_TRANSLATE_NOOP("Domain", "Confirmed by technician"),
    "depart": QT_TRANSLATE_NOOP("Domain", "Departed"),
    "arrive": QT_TRANSLATE_NOOP("Domain", "Arrived"),
    "start": QT_TRANSLATE_NOOP("Domain", "Start work"),
    "hold": QT_TRANSLATE_NOOP("Domain", "Put on hold"),
    "resume": QT_TRANSLATE_NOOP("Domain", "Resume"),
    "opinion": QT_TRANSLATE_NOOP("Domain", "Opinion in a joint diagnosis"),
    "finish": QT_TRANSLATE_NOOP("Domain", "Finish"),
    "record_result": QT_TRANSLATE_NOOP("Domain", "Record result"),
    "approve_cost": QT_TRANSLATE_NOOP("Domain", "Approve cost"),
    "refuse_cost": QT_TRANSLATE_NOOP("Domain", "Refuse cost"),
    "end_approval_time": QT_TRANSLATE_NOOP("Domain", "Time of the approval over"),
    "return": QT_TRANSLATE_NOOP("Domain", "Returned by technician"),
    "review": QT_TRANSLATE_NOOP("Domain", "Review and archive"),
    "send_back": QT_TRANSLATE_NOOP("Domain", "Send back"),
    "reopen": QT_TRANSLATE_NOOP("Domain", "Reopen"),
    "cancel": QT_TRANSLATE_NOOP("Domain", "Cancel order"),
    "set_priority": QT_TRANSLATE_NOOP("Domain", "Set priority"),
    "flag_abnormal": QT_TRANSLATE_NOOP("Domain", "Flag as abnormal"),
    "clear_abnormal": QT_TRANSLATE_NOOP("Domain", "Clear abnormal flag"),
    "add_note": QT_TRANSLATE_NOOP("Domain", "Add note"),
    "waive_standard": QT_TRANSLATE_NOOP("Domain", "Let pass without what is missing"),
    "set_collaborators": QT_TRANSLATE_NOOP("Domain", "Set collaborators"),
    "link": QT_TRANSLATE_NOOP("Domain", "Link"),
    "unlink": QT_TRANSLATE_NOOP("Domain", "Unlink"),
    "rate": QT_TRANSLATE_NOOP("Domain", "Record rating"),
}


def allowed_commands(order: WorkOrder) -> tuple[type[c.Command], ...]:
    """Types of the commands :func:`.evolution.decide` would take now, the likeliest first."""
    return tuple(step for step in STEPS[order.status] if _is_open(order, step))


def is_cost_waiting(order: WorkOrder) -> bool:
    """Whether somebody has to say whether it may cost that much; not once he has refused."""
    if order.status is not S.FINISHED or order.result is None or order.result.cost_approved:
        return False
    return order.approval is None or not order.approval.refused


def _is_open(order: WorkOrder, step: type[c.Command]) -> bool:
    if is_consulting(order) and step in FROZEN_BY_COLLABORATION:
        return False
    if step is c.GiveOpinion:
        return is_consulting(order)
    if step is c.ReviewOrder or step is c.ApproveCost:
        approved = order.result is None or order.result.cost_approved
        return approved is (step is c.ReviewOrder)
    if step is c.RefuseCost:
        return is_cost_waiting(order)
    if step is c.EndApprovalTime:
        return order.approval is not None and order.approval.lapses_to is not AtTimeout.REMIND
    if step is c.ClearAbnormal:
        return order.abnormal is not None
    return True
