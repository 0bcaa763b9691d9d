"""The words for what the domain names, as English source strings for the translators.

``lupdate`` reads the tokens ``QT_TRANSLATE_NOOP("Domain", "…")``; the function itself does nothing,
so the domain stays free of Qt. The desktop translates with context ``"Domain"``.

The members stand here by the names of their module and class, not as values: half the trade would
be loaded for its labels before the window is painted.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from domain.translate import QT_TRANSLATE_NOOP

__all__ = ["QT_TRANSLATE_NOOP", "WORDS", "label_of"]

#: Module -> 'Class.MEMBER' -> source string.
WORDS: Mapping[str, Mapping[str, str]] = {
    "domain.approvals.route": {
        "SignerKind.SUPERVISOR": QT_TRANSLATE_NOOP("Domain", "Supervisor"),
        "SignerKind.OPERATOR": QT_TRANSLATE_NOOP("Domain", "User"),
        "SignerKind.PERSON": QT_TRANSLATE_NOOP("Domain", "Somebody outside"),
        "SignerKind.CUSTOMER": QT_TRANSLATE_NOOP("Domain", "The customer"),
        "AtTimeout.REMIND": QT_TRANSLATE_NOOP("Domain", "only reminded"),
        "AtTimeout.PASS_ON": QT_TRANSLATE_NOOP("Domain", "passed on to"),
        "AtTimeout.AGREE": QT_TRANSLATE_NOOP("Domain", "counts as agreed"),
    },
    "domain.approvals.approval": {
        "Subject.ORDER": QT_TRANSLATE_NOOP("Domain", "New order"),
        "Subject.COST": QT_TRANSLATE_NOOP("Domain", "Cost of the work"),
        "Subject.PARTS": QT_TRANSLATE_NOOP("Domain", "Request for parts"),
    },
    "domain.approvals.cards": {
        "Cover.CONTRACT": QT_TRANSLATE_NOOP("Domain", "Under contract"),
        "Cover.WARRANTY": QT_TRANSLATE_NOOP("Domain", "Under warranty"),
        "Cover.NEITHER": QT_TRANSLATE_NOOP("Domain", "Neither contract nor warranty"),
    },
    "domain.calls.call": {
        "CallState.RINGING": QT_TRANSLATE_NOOP("Domain", "Rings"),
        "CallState.TAKEN": QT_TRANSLATE_NOOP("Domain", "Taken"),
        "CallState.MISSED": QT_TRANSLATE_NOOP("Domain", "Unanswered"),
        "CallState.HANDLED": QT_TRANSLATE_NOOP("Domain", "Seen to"),
    },
    "domain.kinds": {
        "OrderStatus.DRAFT": QT_TRANSLATE_NOOP("Domain", "Draft"),
        "OrderStatus.WAITING_APPROVAL": QT_TRANSLATE_NOOP("Domain", "Waiting approval"),
        "OrderStatus.QUEUED": QT_TRANSLATE_NOOP("Domain", "Queued"),
        "OrderStatus.DISPATCHED": QT_TRANSLATE_NOOP("Domain", "Dispatched"),
        "OrderStatus.ACCEPTED": QT_TRANSLATE_NOOP("Domain", "Accepted"),
        "OrderStatus.EN_ROUTE": QT_TRANSLATE_NOOP("Domain", "En route"),
        "OrderStatus.ON_SITE": QT_TRANSLATE_NOOP("Domain", "On site"),
        "OrderStatus.IN_PROGRESS": QT_TRANSLATE_NOOP("Domain", "In progress"),
        "OrderStatus.WAITING": QT_TRANSLATE_NOOP("Domain", "Waiting"),
        "OrderStatus.FINISHED": QT_TRANSLATE_NOOP("Domain", "Finished, to review"),
        "OrderStatus.RETURNED": QT_TRANSLATE_NOOP("Domain", "Returned"),
        "OrderStatus.ARCHIVED": QT_TRANSLATE_NOOP("Domain", "Archived"),
        "OrderStatus.CANCELLED": QT_TRANSLATE_NOOP("Domain", "Cancelled"),
        "Priority.URGENT": QT_TRANSLATE_NOOP("Domain", "Urgent"),
        "Priority.HIGH": QT_TRANSLATE_NOOP("Domain", "High"),
        "Priority.NORMAL": QT_TRANSLATE_NOOP("Domain", "Normal"),
        "Priority.PLANNED": QT_TRANSLATE_NOOP("Domain", "Planned upkeep"),
        "WaitReason.PARTS": QT_TRANSLATE_NOOP("Domain", "Waiting for parts"),
        "WaitReason.FEEDBACK": QT_TRANSLATE_NOOP("Domain", "Waiting for feedback"),
        "WaitReason.COLLABORATION": QT_TRANSLATE_NOOP("Domain", "Needs collaboration"),
        "WaitReason.SENT_IN": QT_TRANSLATE_NOOP("Domain", "Sent in for repair"),
        "LinkKind.SAME_VISIT": QT_TRANSLATE_NOOP("Domain", "Same visit"),
        "LinkKind.FOLLOWS": QT_TRANSLATE_NOOP("Domain", "Follow-up of"),
        "LinkKind.FOLLOWED_BY": QT_TRANSLATE_NOOP("Domain", "Followed by"),
        "LinkKind.PART_OF": QT_TRANSLATE_NOOP("Domain", "Part of"),
        "LinkKind.WHOLE_OF": QT_TRANSLATE_NOOP("Domain", "Split into"),
        "Channel.PHONE": QT_TRANSLATE_NOOP("Domain", "Phone"),
        "Channel.SMS": QT_TRANSLATE_NOOP("Domain", "SMS"),
        "Channel.WALK_IN": QT_TRANSLATE_NOOP("Domain", "Walk-in"),
        "Channel.INTERNAL": QT_TRANSLATE_NOOP("Domain", "Internal"),
        "Channel.APP": QT_TRANSLATE_NOOP("Domain", "App"),
        "Channel.WEBSITE": QT_TRANSLATE_NOOP("Domain", "Website"),
        "Channel.SCAN": QT_TRANSLATE_NOOP("Domain", "Scan"),
        "Channel.SYSTEM": QT_TRANSLATE_NOOP("Domain", "System"),
        "Channel.IMPORT": QT_TRANSLATE_NOOP("Domain", "Import"),
        "AlertLevel.RED": QT_TRANSLATE_NOOP("Domain", "Red alert"),
        "AlertLevel.AMBER": QT_TRANSLATE_NOOP("Domain", "Amber alert"),
        "AlertLevel.BLUE": QT_TRANSLATE_NOOP("Domain", "Blue alert"),
        "AlertLevel.NONE": QT_TRANSLATE_NOOP("Domain", "No alert"),
        "AbnormalCause.LATE": QT_TRANSLATE_NOOP("Domain", "Late"),
        "AbnormalCause.COMPLAINT": QT_TRANSLATE_NOOP("Domain", "Complaint"),
        "AbnormalCause.LOST_CONTACT": QT_TRANSLATE_NOOP("Domain", "Technician out of contact"),
        "AbnormalCause.CUSTOMER_ABSENT": QT_TRANSLATE_NOOP("Domain", "Customer not at home"),
        "AbnormalCause.REPEAT": QT_TRANSLATE_NOOP("Domain", "Repeat failure"),
        "AbnormalCause.OTHER": QT_TRANSLATE_NOOP("Domain", "Other"),
    },
    "domain.renewals.record": {
        "RenewalKind.CONTRACT": QT_TRANSLATE_NOOP("Domain", "Contract"),
        "RenewalKind.WARRANTY": QT_TRANSLATE_NOOP("Domain", "Warranty"),
    },
    "domain.reviews.review": {
        "ReviewReason.COMPLAINT": QT_TRANSLATE_NOOP("Domain", "complaint"),
        "ReviewReason.RETURNED": QT_TRANSLATE_NOOP("Domain", "sent back again"),
        "ReviewReason.REPEAT": QT_TRANSLATE_NOOP("Domain", "repeat failure"),
        "ReviewReason.OVERDUE": QT_TRANSLATE_NOOP("Domain", "far too late"),
        "ReviewReason.COST": QT_TRANSLATE_NOOP("Domain", "far too dear"),
        "ReviewReason.JOINT": QT_TRANSLATE_NOOP("Domain", "joint diagnosis"),
        "ReviewReason.ABNORMAL": QT_TRANSLATE_NOOP("Domain", "abnormal"),
        "ReviewReason.BY_HAND": QT_TRANSLATE_NOOP("Domain", "chosen by hand"),
    },
    "domain.people.operators": {
        "Right.OVERRIDE": QT_TRANSLATE_NOOP("Domain", "Send although a rule forbids it"),
        "Right.APPROVE": QT_TRANSLATE_NOOP(
            "Domain", "Approve orders, costs and requests for parts"
        ),
        "Right.SETTINGS": QT_TRANSLATE_NOOP(
            "Domain", "Change the company's settings and this list"
        ),
        "Right.ERASE": QT_TRANSLATE_NOOP(
            "Domain", "Delete entries and personal data, undo imports"
        ),
    },
    "domain.parts.packing": {
        "PackState.PACKED": QT_TRANSLATE_NOOP("Domain", "Packed"),
        "PackState.READY": QT_TRANSLATE_NOOP("Domain", "To be packed"),
        "PackState.SHORT": QT_TRANSLATE_NOOP("Domain", "Parts missing"),
        "PackState.PLANNED": QT_TRANSLATE_NOOP("Domain", "Planned"),
    },
    "domain.work_orders.standards": {
        "Gate.DISPATCH": QT_TRANSLATE_NOOP("Domain", "Before somebody is sent"),
        "Gate.REVIEW": QT_TRANSLATE_NOOP("Domain", "Before it is accepted and archived"),
        "Proof.FAULT_PHOTO": QT_TRANSLATE_NOOP("Domain", "Photo of the fault"),
        "Proof.REPAIR_PHOTO": QT_TRANSLATE_NOOP("Domain", "Photo of the repair"),
        "Proof.CONFIRMATION": QT_TRANSLATE_NOOP("Domain", "Confirmation sheet"),
        "Proof.DRAWING": QT_TRANSLATE_NOOP("Domain", "Drawing"),
        "Proof.CONTRACT": QT_TRANSLATE_NOOP("Domain", "Contract"),
        "Proof.CONVERSATION": QT_TRANSLATE_NOOP("Domain", "Conversation record"),
        "Proof.READING": QT_TRANSLATE_NOOP("Domain", "Meter reading of the machine"),
        "Proof.PARTS": QT_TRANSLATE_NOOP("Domain", "Parts needed, or used"),
        "Proof.WORDS": QT_TRANSLATE_NOOP("Domain", "Details of the fault, or its cause"),
    },
    "domain.work_orders.files": {
        "FileKind.FAULT_PHOTO": QT_TRANSLATE_NOOP("Domain", "Photo of the fault"),
        "FileKind.REPAIR_PHOTO": QT_TRANSLATE_NOOP("Domain", "Photo of the repair"),
        "FileKind.CONFIRMATION": QT_TRANSLATE_NOOP("Domain", "Confirmation sheet"),
        "FileKind.DRAWING": QT_TRANSLATE_NOOP("Domain", "Drawing"),
        "FileKind.CONTRACT": QT_TRANSLATE_NOOP("Domain", "Contract"),
        "FileKind.CONVERSATION": QT_TRANSLATE_NOOP("Domain", "Conversation record"),
        "FileKind.OTHER": QT_TRANSLATE_NOOP("Domain", "Other document"),
    },
    "domain.send_ins.send_in": {
        "SendInState.ON_THE_WAY": QT_TRANSLATE_NOOP("Domain", "On its way"),
        "SendInState.AT_THE_MAKER": QT_TRANSLATE_NOOP("Domain", "At the maker"),
        "SendInState.COMING_BACK": QT_TRANSLATE_NOOP("Domain", "Coming back"),
        "SendInState.BACK": QT_TRANSLATE_NOOP("Domain", "Back here"),
        "SendInOutcome.REPAIRED": QT_TRANSLATE_NOOP("Domain", "Repaired"),
        "SendInOutcome.REPLACED": QT_TRANSLATE_NOOP("Domain", "Replaced by another"),
        "SendInOutcome.NOT_REPAIRED": QT_TRANSLATE_NOOP("Domain", "Not repaired"),
        "SendInOutcome.SCRAPPED": QT_TRANSLATE_NOOP("Domain", "Cannot be repaired"),
    },
    "domain.service_levels.clocks": {
        "ClockKind.DISPATCH": QT_TRANSLATE_NOOP("Domain", "Dispatch"),
        "ClockKind.RESPOND": QT_TRANSLATE_NOOP("Domain", "Respond"),
        "ClockKind.ARRIVE": QT_TRANSLATE_NOOP("Domain", "Arrive"),
        "ClockKind.RESOLVE": QT_TRANSLATE_NOOP("Domain", "Resolve"),
        "ClockKind.APPROVE": QT_TRANSLATE_NOOP("Domain", "Approve"),
    },
    "domain.parts.part": {
        "MovementKind.RECEIVED": QT_TRANSLATE_NOOP("Domain", "Booked in"),
        "MovementKind.MOVED": QT_TRANSLATE_NOOP("Domain", "Moved"),
        "MovementKind.USED": QT_TRANSLATE_NOOP("Domain", "Used"),
        "MovementKind.GIVEN_BACK": QT_TRANSLATE_NOOP("Domain", "Given back"),
        "MovementKind.COUNTED": QT_TRANSLATE_NOOP("Domain", "Counted"),
        "RequestState.WAITING": QT_TRANSLATE_NOOP("Domain", "Waits for approval"),
        "RequestState.APPROVED": QT_TRANSLATE_NOOP("Domain", "Approved"),
        "RequestState.REJECTED": QT_TRANSLATE_NOOP("Domain", "Rejected"),
        "RequestState.RECEIVED": QT_TRANSLATE_NOOP("Domain", "Received"),
    },
    "domain.patrols.route": {
        "CheckKind.NORMAL": QT_TRANSLATE_NOOP("Domain", "Normal or not"),
        "CheckKind.READING": QT_TRANSLATE_NOOP("Domain", "Reading"),
        "CheckKind.CHOICE": QT_TRANSLATE_NOOP("Domain", "Choice"),
        "CheckKind.TEXT": QT_TRANSLATE_NOOP("Domain", "Text"),
    },
    "domain.patrols.patrol": {
        "Severity.ON_THE_SPOT": QT_TRANSLATE_NOOP("Domain", "Put right on the spot"),
        "Severity.MINOR": QT_TRANSLATE_NOOP("Domain", "Minor"),
        "Severity.SERIOUS": QT_TRANSLATE_NOOP("Domain", "Serious"),
        "Severity.STOPPED": QT_TRANSLATE_NOOP("Domain", "Stands still"),
    },
    "domain.patrols.read_models": {
        "PatrolState.PLANNED": QT_TRANSLATE_NOOP("Domain", "To be walked"),
        "PatrolState.UNDER_WAY": QT_TRANSLATE_NOOP("Domain", "Under way"),
        "PatrolState.DONE": QT_TRANSLATE_NOOP("Domain", "Done"),
        "PatrolState.PARTLY": QT_TRANSLATE_NOOP("Domain", "Points missed"),
        "PatrolState.MISSED": QT_TRANSLATE_NOOP("Domain", "Missed"),
        "PatrolState.CANCELLED": QT_TRANSLATE_NOOP("Domain", "Cancelled"),
    },
    "domain.people.technician": {
        "TechnicianActivity.FREE": QT_TRANSLATE_NOOP("Domain", "Free"),
        "TechnicianActivity.ASSIGNED": QT_TRANSLATE_NOOP("Domain", "Assigned"),
        "TechnicianActivity.EN_ROUTE": QT_TRANSLATE_NOOP("Domain", "On the way"),
        "TechnicianActivity.WORKING": QT_TRANSLATE_NOOP("Domain", "Working"),
        "TechnicianActivity.WAITING": QT_TRANSLATE_NOOP("Domain", "Waiting for parts or others"),
        "TechnicianActivity.SILENT": QT_TRANSLATE_NOOP("Domain", "Out of contact"),
        "TechnicianActivity.OFF": QT_TRANSLATE_NOOP("Domain", "Off duty"),
        "LeaveKind.ANNUAL": QT_TRANSLATE_NOOP("Domain", "Annual leave"),
        "LeaveKind.SICK": QT_TRANSLATE_NOOP("Domain", "Sick leave"),
        "LeaveKind.TRAINING": QT_TRANSLATE_NOOP("Domain", "Training"),
        "LeaveKind.OTHER": QT_TRANSLATE_NOOP("Domain", "Other leave"),
        "BranchKind.BRANCH": QT_TRANSLATE_NOOP("Domain", "Branch"),
        "BranchKind.DEPARTMENT": QT_TRANSLATE_NOOP("Domain", "Department"),
        "SkillKind.SKILL": QT_TRANSLATE_NOOP("Domain", "Skill"),
        "SkillKind.TOOL": QT_TRANSLATE_NOOP("Domain", "Special tool"),
        "SkillKind.VEHICLE": QT_TRANSLATE_NOOP("Domain", "Vehicle"),
    },
    "domain.assets.asset": {
        "AssetStatus.IN_SERVICE": QT_TRANSLATE_NOOP("Domain", "In service"),
        "AssetStatus.UNDER_REPAIR": QT_TRANSLATE_NOOP("Domain", "Under repair"),
        "AssetStatus.IDLE": QT_TRANSLATE_NOOP("Domain", "Idle"),
        "AssetStatus.RETIRED": QT_TRANSLATE_NOOP("Domain", "Retired"),
        "WarrantyState.IN_WARRANTY": QT_TRANSLATE_NOOP("Domain", "In warranty"),
        "WarrantyState.OUT_OF_WARRANTY": QT_TRANSLATE_NOOP("Domain", "Out of warranty"),
        "WarrantyState.UNKNOWN": QT_TRANSLATE_NOOP("Domain", "Warranty unknown"),
    },
    "domain.messaging.messages": {
        "MessagePurpose.DISPATCH": QT_TRANSLATE_NOOP("Domain", "Order"),
        "MessagePurpose.CHANGE": QT_TRANSLATE_NOOP("Domain", "Change"),
        "MessagePurpose.WITHDRAWAL": QT_TRANSLATE_NOOP("Domain", "Withdrawal"),
        "MessagePurpose.RATING_REQUEST": QT_TRANSLATE_NOOP("Domain", "Request for a rating"),
        "MessagePurpose.ALERT": QT_TRANSLATE_NOOP("Domain", "Alert"),
        "MessagePurpose.FREE": QT_TRANSLATE_NOOP("Domain", "Free text"),
        "OutgoingState.HELD": QT_TRANSLATE_NOOP("Domain", "Held"),
        "OutgoingState.SENDING": QT_TRANSLATE_NOOP("Domain", "Being sent"),
        "OutgoingState.SENT": QT_TRANSLATE_NOOP("Domain", "Sent"),
        "OutgoingState.DELIVERED": QT_TRANSLATE_NOOP("Domain", "Delivered"),
        "OutgoingState.FAILED": QT_TRANSLATE_NOOP("Domain", "Failed"),
        "OutgoingState.UNCERTAIN": QT_TRANSLATE_NOOP("Domain", "Uncertain"),
        "OutgoingState.WITHDRAWN": QT_TRANSLATE_NOOP("Domain", "Withdrawn"),
        "IncomingState.NEW": QT_TRANSLATE_NOOP("Domain", "New"),
        "IncomingState.APPLIED": QT_TRANSLATE_NOOP("Domain", "Applied"),
        "IncomingState.TRAY": QT_TRANSLATE_NOOP("Domain", "In the tray"),
        "IncomingState.HANDLED": QT_TRANSLATE_NOOP("Domain", "Handled"),
        "IncomingState.IGNORED": QT_TRANSLATE_NOOP("Domain", "Left aside"),
        "ReplyMeaning.ACCEPT": QT_TRANSLATE_NOOP("Domain", "Accepts"),
        "ReplyMeaning.DEPART": QT_TRANSLATE_NOOP("Domain", "Sets out"),
        "ReplyMeaning.ARRIVE": QT_TRANSLATE_NOOP("Domain", "Has arrived"),
        "ReplyMeaning.FINISH": QT_TRANSLATE_NOOP("Domain", "Has finished"),
        "ReplyMeaning.REFUSE": QT_TRANSLATE_NOOP("Domain", "Refuses"),
        "ReplyMeaning.RATE": QT_TRANSLATE_NOOP("Domain", "Rates"),
    },
    "domain.upkeep.rhythm": {
        "Period.DAY": QT_TRANSLATE_NOOP("Domain", "days"),
        "Period.WEEK": QT_TRANSLATE_NOOP("Domain", "weeks"),
        "Period.MONTH": QT_TRANSLATE_NOOP("Domain", "months"),
        "Period.YEAR": QT_TRANSLATE_NOOP("Domain", "years"),
    },
    "domain.work_orders.templates": {
        "FieldKind.TEXT": QT_TRANSLATE_NOOP("Domain", "Text"),
        "FieldKind.NUMBER": QT_TRANSLATE_NOOP("Domain", "Number"),
        "FieldKind.CHOICE": QT_TRANSLATE_NOOP("Domain", "Choice"),
        "FieldKind.YES_NO": QT_TRANSLATE_NOOP("Domain", "Yes or no"),
        "FieldKind.DATE": QT_TRANSLATE_NOOP("Domain", "Date"),
    },
}


def label_of(value: Enum) -> str:
    """The English source string of ``value`` (context ``"Domain"``); KeyError if it has none."""
    kind = type(value)
    words = WORDS.get(kind.__module__)
    if words is not None:
        return words[f"{kind.__name__}.{value.name}"]
    # The many names of fields and settings are loaded when a line of the log first needs one.
    from domain.field_names import FIELD_LABELS, SUBJECT_LABELS, Subject

    return SUBJECT_LABELS[value] if isinstance(value, Subject) else FIELD_LABELS[value]
