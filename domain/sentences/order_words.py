"""The sentences about orders, by kind of event. A longer variant stands behind a colon."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

ORDER: dict[str, str] = {
    "taken": QT_TRANSLATE_NOOP("Sentences", "{actor} took {number}"),
    "taken:title": QT_TRANSLATE_NOOP("Sentences", "{actor} took {number}: {title}"),
    "edited": QT_TRANSLATE_NOOP("Sentences", "{actor} edited {number}"),
    "edited:fields": QT_TRANSLATE_NOOP("Sentences", "{actor} edited {number}: {fields}"),
    "submitted": QT_TRANSLATE_NOOP("Sentences", "{actor} submitted {number}"),
    "approved": QT_TRANSLATE_NOOP("Sentences", "{actor} approved {number}"),
    "rejected": QT_TRANSLATE_NOOP("Sentences", "{actor} rejected {number} (reason: {reason})"),
    "dispatched": QT_TRANSLATE_NOOP("Sentences", "{actor} dispatched {number} to {technician}"),
    "dispatched:reason": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} dispatched {number} to {technician} (reason: {reason})"
    ),
    "moved": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} moved {number} from {previous_technician} to {technician}"
    ),
    "moved:reason": QT_TRANSLATE_NOOP(
        "Sentences",
        "{actor} moved {number} from {previous_technician} to {technician} (reason: {reason})",
    ),
    "overridden": QT_TRANSLATE_NOOP(
        "Sentences",
        "{actor} dispatched {number} to {technician} against the rules (reason: {override_reason})",
    ),
    "rescheduled": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} rescheduled {number} to {planned_start_at}"
    ),
    "locked": QT_TRANSLATE_NOOP("Sentences", "{actor} locked the dispatch of {number}"),
    "unlocked": QT_TRANSLATE_NOOP("Sentences", "{actor} unlocked the dispatch of {number}"),
    "unassigned": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} took {number} back from {technician} into the queue"
    ),
    "unassigned:reason": QT_TRANSLATE_NOOP(
        "Sentences",
        "{actor} took {number} back from {technician} into the queue (reason: {reason})",
    ),
    "standard_waived": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} let {number} pass without: {lacking} (reason: {reason})"
    ),
    "accepted": QT_TRANSLATE_NOOP("Sentences", "{actor}: {number} confirmed by the technician"),
    "departed": QT_TRANSLATE_NOOP("Sentences", "{actor}: technician set out for {number}"),
    "arrived": QT_TRANSLATE_NOOP("Sentences", "{actor}: technician arrived for {number}"),
    "started": QT_TRANSLATE_NOOP("Sentences", "{actor}: work on {number} began"),
    "waiting": QT_TRANSLATE_NOOP("Sentences", "{actor} put {number} on hold: {reason}"),
    "waiting:note": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} put {number} on hold: {reason} ({note})"
    ),
    "resumed": QT_TRANSLATE_NOOP("Sentences", "{actor} resumed {number}"),
    "resumed_alone": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} resumed {number} before all had given their opinion: {note}"
    ),
    "opinion": QT_TRANSLATE_NOOP("Sentences", "{technician} on {number}: {text}"),
    "resumed:note": QT_TRANSLATE_NOOP("Sentences", "{actor} resumed {number}: {note}"),
    "finished": QT_TRANSLATE_NOOP("Sentences", "{actor}: {number} finished"),
    "finished:resolution": QT_TRANSLATE_NOOP(
        "Sentences", "{actor}: {number} finished: {resolution}"
    ),
    "result_recorded": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} recorded the result of {number}: {resolution}, {cost} yuan"
    ),
    "cost_approved": QT_TRANSLATE_NOOP("Sentences", "{actor} approved the cost of {number}"),
    "cost_approved:automatic": QT_TRANSLATE_NOOP(
        "Sentences", "The cost of {number} approved itself, being within the limit"
    ),
    "approved_by": QT_TRANSLATE_NOOP("Sentences", "{by} approved {number} by text"),
    "rejected_by": QT_TRANSLATE_NOOP(
        "Sentences", "{by} rejected {number} by text (reason: {reason})"
    ),
    "cost_approved_by": QT_TRANSLATE_NOOP(
        "Sentences", "{by} approved the cost of {number} by text"
    ),
    "cost_refused": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} refused the cost of {number} (reason: {reason})"
    ),
    "cost_refused_by": QT_TRANSLATE_NOOP(
        "Sentences", "{by} refused the cost of {number} by text (reason: {reason})"
    ),
    "approval_asked": QT_TRANSLATE_NOOP(
        "Sentences", "{number} has to be approved by {count} levels"
    ),
    "approval_asked:card": QT_TRANSLATE_NOOP(
        "Sentences", "{number} has to be approved by {count} levels: {card}"
    ),
    "approval_usual": QT_TRANSLATE_NOOP("Sentences", "For {number} the usual approval is enough"),
    "approval_signed": QT_TRANSLATE_NOOP("Sentences", "{actor} agreed to {number} (level {level})"),
    "approval_signed:note": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} agreed to {number} (level {level}): {note}"
    ),
    "approval_signed_text": QT_TRANSLATE_NOOP(
        "Sentences", "{by} agreed to {number} by text (level {level})"
    ),
    "approval_signed_on_behalf": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} wrote down that {signer} agreed to {number} (level {level}): {note}"
    ),
    "approval_signed_stand_in": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} agreed to {number} in place of {signer} (level {level}): {note}"
    ),
    "approval_signed_time": QT_TRANSLATE_NOOP(
        "Sentences", "Level {level} of {number} counts as agreed: nobody answered in time"
    ),
    "approval_passed_on": QT_TRANSLATE_NOOP(
        "Sentences", "Nobody answered in time: {signer} may approve {number} now"
    ),
    "returned": QT_TRANSLATE_NOOP("Sentences", "{technician} returned {number} (reason: {reason})"),
    "reviewed": QT_TRANSLATE_NOOP("Sentences", "{actor} reviewed {number}"),
    "reviewed:note": QT_TRANSLATE_NOOP("Sentences", "{actor} reviewed {number}: {note}"),
    "archived": QT_TRANSLATE_NOOP("Sentences", "{number} was archived"),
    "sent_back": QT_TRANSLATE_NOOP("Sentences", "{actor} sent {number} back: {improvement}"),
    "reopened": QT_TRANSLATE_NOOP("Sentences", "{actor} reopened {number} (reason: {reason})"),
    "cancelled": QT_TRANSLATE_NOOP("Sentences", "{actor} cancelled {number} (reason: {reason})"),
    "priority_set": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} changed the priority of {number} from {previous} to {priority}"
    ),
    "flagged_abnormal": QT_TRANSLATE_NOOP("Sentences", "{actor} flagged {number}: {cause}"),
    "flagged_abnormal:note": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} flagged {number}: {cause} ({note})"
    ),
    "abnormal_cleared": QT_TRANSLATE_NOOP("Sentences", "{actor} cleared the flag of {number}"),
    "note": QT_TRANSLATE_NOOP("Sentences", "{actor} noted on {number}: {text}"),
    "collaborators_set": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} set the collaborators of {number}: {technicians}"
    ),
    "collaborators_cleared": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} took the collaborators off {number}"
    ),
    "linked": QT_TRANSLATE_NOOP("Sentences", "{actor} linked {number} with {other} ({link})"),
    "unlinked": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} took the link of {number} with {other} away"
    ),
    "rated": QT_TRANSLATE_NOOP("Sentences", "{number} was rated {score}"),
    "rated:comment": QT_TRANSLATE_NOOP("Sentences", "{number} was rated {score}: {comment}"),
    "restored": QT_TRANSLATE_NOOP("Sentences", "{actor} set {number} back to what it was"),
}

#: A step with its own time that was copied from paper.
KEYED_IN = QT_TRANSLATE_NOOP("Sentences", "{sentence} (from paper, keyed in {recorded_at})")
