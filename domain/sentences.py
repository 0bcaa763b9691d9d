"""The log in sentences: "王芳 将 3012 由 李强 改派 张伟(原因:堵车)" (DD-27).

English sources of context ``"Sentences"``. Params are the stored payload with the names the reader
looked up; what is a code becomes a word (an enum, shown by its label), fen become yuan, ISO text an
instant.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from string import Formatter

from domain.approvals.approval import Way
from domain.approvals.route import SignerKind
from domain.assets.asset import AssetStatus
from domain.codec import from_plain
from domain.field_names import Subject, field_names
from domain.phrases import Phrase
from domain.read_models import HistoryLine, UndoStep
from domain.translate import QT_TRANSLATE_NOOP
from domain.work_orders.files import FileKind
from domain.work_orders.kinds import AbnormalCause, LinkKind, OrderStatus, Priority, WaitReason
from domain.work_orders.part_needs import PartNeed, needs_text

Params = dict[str, object]

_ORDER: dict[str, str] = {
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

_RECORDS: dict[str, str] = {
    "created": QT_TRANSLATE_NOOP("Sentences", "{actor} added {subject} {name}"),
    "edited": QT_TRANSLATE_NOOP("Sentences", "{actor} edited {subject} {name}"),
    "edited:fields": QT_TRANSLATE_NOOP("Sentences", "{actor} edited {subject} {name}: {fields}"),
    "edited:one": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} changed {field} of {subject} {name} from “{before}” to “{after}”"
    ),
    "deleted": QT_TRANSLATE_NOOP("Sentences", "{actor} deleted {subject} {name}"),
}

_OTHER: dict[str, str] = {
    "setting_changed": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} changed setting “{field}” from “{before}” to “{after}”"
    ),
    "setting_changed:long": QT_TRANSLATE_NOOP("Sentences", "{actor} changed setting “{field}”"),
    "sms_queued": QT_TRANSLATE_NOOP("Sentences", "{actor} wrote to {recipient}: {text}"),
    "sms_sending": QT_TRANSLATE_NOOP("Sentences", "Text to {recipient} is being sent"),
    "sms_sent": QT_TRANSLATE_NOOP("Sentences", "Text to {recipient} sent: {text}"),
    "sms_delivered": QT_TRANSLATE_NOOP("Sentences", "Text to {recipient} delivered"),
    "sms_failed": QT_TRANSLATE_NOOP("Sentences", "Text to {recipient} failed"),
    "sms_failed:error_code": QT_TRANSLATE_NOOP(
        "Sentences", "Text to {recipient} failed ({error_code})"
    ),
    "sms_uncertain": QT_TRANSLATE_NOOP(
        "Sentences", "Text to {recipient} may or may not have been sent"
    ),
    "sms_withdrawn": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} withdrew a text to {recipient} before it left"
    ),
    "sms_held": QT_TRANSLATE_NOOP("Sentences", "Text to {recipient} waits to be sent again"),
    "sms_received": QT_TRANSLATE_NOOP("Sentences", "{sender} texted: {text}"),
    "sms_applied": QT_TRANSLATE_NOOP("Sentences", "Text of {sender} understood: {text}"),
    "sms_tray": QT_TRANSLATE_NOOP("Sentences", "Text of {sender} waits for the clerk: {text}"),
    "sms_handled": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} dealt with the text of {sender}: {text}"
    ),
    "sms_ignored": QT_TRANSLATE_NOOP("Sentences", "Text of {sender} left aside: {text}"),
    "call_rang": QT_TRANSLATE_NOOP("Sentences", "{caller} rings"),
    "call_missed": QT_TRANSLATE_NOOP("Sentences", "{caller} rang, nobody answered"),
    "call_taken": QT_TRANSLATE_NOOP("Sentences", "{actor} took the call of {caller}"),
    "call_handled": QT_TRANSLATE_NOOP("Sentences", "{actor} saw to the missed call of {caller}"),
    "call_reopened": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} took the tick off the missed call of {caller}"
    ),
    "handed_over": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} handed the shift over to {to}: {count} orders to watch"
    ),
    "handed_over:remark": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} handed the shift over to {to}: {count} orders to watch. {remark}"
    ),
    "taken_over": QT_TRANSLATE_NOOP("Sentences", "{actor} took the shift over from {former}"),
    "import_staged": QT_TRANSLATE_NOOP("Sentences", "{actor} read {file_name} for import"),
    "import_applied": QT_TRANSLATE_NOOP(
        "Sentences",
        "{actor} imported {file_name}: {created} new, {updated} changed, {refused} refused",
    ),
    "orders_added": QT_TRANSLATE_NOOP(
        "Sentences", "{count} orders of the past, {first_number} to {last_number}"
    ),
    "orders_removed": QT_TRANSLATE_NOOP(
        "Sentences", "Orders of the past taken out again, {count} of their batch are left"
    ),
    "import_undone": QT_TRANSLATE_NOOP("Sentences", "{actor} took back the import of {file_name}"),
    "round_started": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} began the round “{name}” past {count} machines"
    ),
    "round_finished": QT_TRANSLATE_NOOP("Sentences", "{actor} finished the round “{name}”"),
    "round_reopened": QT_TRANSLATE_NOOP("Sentences", "{actor} went on with the round “{name}”"),
    "round_deleted": QT_TRANSLATE_NOOP("Sentences", "{actor} deleted the round “{name}”"),
    "rule_fired": QT_TRANSLATE_NOOP("Sentences", "Rule “{card}”: {number}"),
    "rule_fired:recipients": QT_TRANSLATE_NOOP(
        "Sentences", "Rule “{card}”: {number}, text to {recipients}"
    ),
    "rule_unheard": QT_TRANSLATE_NOOP(
        "Sentences", "Rule “{card}”: {number}, but there is no number to text"
    ),
    "rule_named": QT_TRANSLATE_NOOP("Sentences", "{name}: {what} ends on {ends_on}"),
    "rule_counted": QT_TRANSLATE_NOOP(
        "Sentences", "{count} machines leave their warranty in the next {days} days"
    ),
    "rule_summed": QT_TRANSLATE_NOOP("Sentences", "Rule “{card}”: {words}"),
    "rule_summed:recipients": QT_TRANSLATE_NOOP(
        "Sentences", "Rule “{card}”: {words}, text to {recipients}"
    ),
    "labels_printed": QT_TRANSLATE_NOOP("Sentences", "{actor} printed {count} tags on {printer}"),
    "undone": QT_TRANSLATE_NOOP("Sentences", "{actor} took back the last step"),
    "redone": QT_TRANSLATE_NOOP("Sentences", "{actor} did the step again"),
    "unknown": QT_TRANSLATE_NOOP("Sentences", "{actor}: {kind} {name}"),
}

#: What Ctrl+Z would take back, without a name in front.
_STEPS: dict[str, str] = {
    "taken": QT_TRANSLATE_NOOP("Sentences", "taking {number}"),
    "edited": QT_TRANSLATE_NOOP("Sentences", "edit of {number}"),
    "submitted": QT_TRANSLATE_NOOP("Sentences", "submission of {number}"),
    "approved": QT_TRANSLATE_NOOP("Sentences", "approval of {number}"),
    "rejected": QT_TRANSLATE_NOOP("Sentences", "rejection of {number}"),
    "dispatched": QT_TRANSLATE_NOOP("Sentences", "dispatch of {number} to {technician}"),
    "moved": QT_TRANSLATE_NOOP("Sentences", "move of {number} to {technician}"),
    "rescheduled": QT_TRANSLATE_NOOP("Sentences", "rescheduling of {number}"),
    "unassigned": QT_TRANSLATE_NOOP("Sentences", "return of {number} to the queue"),
    "returned": QT_TRANSLATE_NOOP("Sentences", "refusal of {number}"),
    "finished": QT_TRANSLATE_NOOP("Sentences", "finish of {number}"),
    "result_recorded": QT_TRANSLATE_NOOP("Sentences", "result of {number}"),
    "reviewed": QT_TRANSLATE_NOOP("Sentences", "review of {number}"),
    "cancelled": QT_TRANSLATE_NOOP("Sentences", "cancelling of {number}"),
    "reopened": QT_TRANSLATE_NOOP("Sentences", "reopening of {number}"),
    "priority_set": QT_TRANSLATE_NOOP("Sentences", "priority of {number}"),
    "linked": QT_TRANSLATE_NOOP("Sentences", "link of {number}"),
    "unlinked": QT_TRANSLATE_NOOP("Sentences", "unlinking of {number}"),
    "note": QT_TRANSLATE_NOOP("Sentences", "note on {number}"),
    "order": QT_TRANSLATE_NOOP("Sentences", "step of {number}"),
    "created": QT_TRANSLATE_NOOP("Sentences", "new {subject} {name}"),
    "record_edited": QT_TRANSLATE_NOOP("Sentences", "edit of {subject} {name}"),
    "deleted": QT_TRANSLATE_NOOP("Sentences", "deletion of {subject} {name}"),
    "setting_changed": QT_TRANSLATE_NOOP("Sentences", "setting “{field}”"),
    "import_applied": QT_TRANSLATE_NOOP("Sentences", "import of {file_name}"),
    "other": QT_TRANSLATE_NOOP("Sentences", "the last step"),
}

#: The same where one step was about several orders.
_STEPS_OF_SEVERAL: dict[str, str] = {
    "dispatched": QT_TRANSLATE_NOOP("Sentences", "dispatch of {count} orders to {technician}"),
    "moved": QT_TRANSLATE_NOOP("Sentences", "move of {count} orders to {technician}"),
    "people": QT_TRANSLATE_NOOP("Sentences", "move of {count} orders between people"),
    "rescheduled": QT_TRANSLATE_NOOP("Sentences", "rescheduling of {count} orders"),
    "unassigned": QT_TRANSLATE_NOOP("Sentences", "return of {count} orders to the queue"),
    "edited": QT_TRANSLATE_NOOP("Sentences", "edit of {count} orders"),
    "taken": QT_TRANSLATE_NOOP("Sentences", "taking of {count} orders"),
    "priority_set": QT_TRANSLATE_NOOP("Sentences", "priority of {count} orders"),
    "linked": QT_TRANSLATE_NOOP("Sentences", "link of {count} orders"),
    "unlinked": QT_TRANSLATE_NOOP("Sentences", "unlinking of {count} orders"),
    "order": QT_TRANSLATE_NOOP("Sentences", "step of {count} orders"),
}

#: What makes the longer variant of a sentence, by kind.
_DETAIL: dict[str, str] = {
    "taken": "title",
    "edited": "fields",
    "dispatched": "reason",
    "moved": "reason",
    "unassigned": "reason",
    "waiting": "note",
    "resumed": "note",
    "finished": "resolution",
    "reviewed": "note",
    "flagged_abnormal": "note",
    "rated": "comment",
    "sms_failed": "error_code",
    "handed_over": "remark",
    "rule_fired": "recipients",
    "rule_summed": "recipients",
    "cost_approved": "automatic",
    "approval_asked": "card",
    "approval_signed": "note",
}
_WITHHELD = QT_TRANSLATE_NOOP("Sentences", "a withheld number")
_SUBJECTS = {subject.value: subject for subject in Subject}
_CODES: dict[str, type[Enum]] = {
    "cause": AbnormalCause,
    "priority": Priority,
    "previous": Priority,
    "status": OrderStatus,
}


def sentence(
    kind: str,
    payload: Mapping[str, object],
    *,
    topic: str = "work_order",
    actor: str = "",
    names: Mapping[int, str] | None = None,
) -> Phrase:
    """What happened, in one sentence. ``names``: technicians by id, where the reader has not put
    'technician' and 'previous_technician' into ``payload`` already."""
    params = _prepared(kind, payload, names or {})
    params["actor"] = actor
    if topic == "work_order" and (kind in _ORDER or kind == "dispatched"):
        return _chosen(_ORDER, _order_kind(kind, params), params)
    subject = _subject(kind, topic)
    if subject is not None:
        params["subject"] = subject
        return _record(kind.removeprefix(f"{subject.value}_"), params)
    other = _other_kind(kind)
    if kind.startswith("rule_"):
        other = _with_card(kind, params)
    params["kind"] = kind
    return _chosen(_OTHER, other if other in _OTHER else "unknown", params)


def line_sentence(line: HistoryLine) -> Phrase:
    """The sentence of a line of the log."""
    return sentence(line.kind, line.params, topic=line.topic, actor=line.actor)


def step_words(step: UndoStep) -> Phrase:
    """What an undo or redo would be of: "dispatch of WO-261121-0032 to 张伟"."""
    topic = str(step.params.get("topic", "work_order"))
    params = _prepared(step.kind, step.params, {})
    subject = _subject(step.kind, topic)
    if topic == "work_order" and step.kind in _ORDER:
        kind = _order_kind(step.kind, params)
        kind = kind if kind in _STEPS else "dispatched" if kind == "overridden" else "order"
        if params.get("count"):
            several = "people" if params.get("people") else kind
            several = several if several in _STEPS_OF_SEVERAL else "order"
            return _filled(_STEPS_OF_SEVERAL[several], params)
    elif subject is not None:
        params["subject"] = subject
        kind = step.kind.removeprefix(f"{subject.value}_")
        kind = "record_edited" if kind == "edited" else kind
    else:
        kind = _other_kind(step.kind)
    return _filled(_STEPS.get(kind, _STEPS["other"]), params)


def _prepared(kind: str, payload: Mapping[str, object], names: Mapping[int, str]) -> Params:
    params: Params = {}
    for key, value in payload.items():
        if key in ("dispatch", "result", "rating") and isinstance(value, Mapping):
            params.update({inner: each for inner, each in value.items() if inner != "at"})
        elif key == "link" and isinstance(value, Mapping):
            params["other"] = value.get("number", "")
            params["link"] = _word(LinkKind, value.get("kind"))
        elif key in ("approval", "signature", "to") and isinstance(value, Mapping):
            params.update(_approval_words(key, value))
        elif key == "details" and isinstance(value, Mapping):
            params["title"] = value.get("title", "")
        else:
            params[key] = value
    for source, target in (
        ("technician_id", "technician"),
        ("previous_technician_id", "previous_technician"),
    ):
        known = params.get(source)
        if target not in params and isinstance(known, int):
            params[target] = names.get(known, "")
    helpers = params.get("technician_ids")
    if "technicians" not in params and isinstance(helpers, list | tuple):
        params["technicians"] = "、".join(names.get(each, "") for each in helpers)
    if "changed" in params:
        params["fields"] = field_names(params["changed"])
    if isinstance(cost := params.get("cost_fen", 0), int):
        params["cost"] = f"{cost / 100:.2f}"
    if kind == "setting_changed":
        params["field"] = field_names([params.get("key", "")])
        params["before"], params["after"] = (_short(params.get(key)) for key in ("before", "after"))
    if kind.startswith("call_"):
        params["caller"] = params.get("caller") or params.get("number") or _filled(_WITHHELD, {})
    _words(kind, params)
    return params


def _words(kind: str, params: Params) -> None:
    """Codes into enums, ISO text into instants."""
    for key, value in params.items():
        if key.endswith("_at") and isinstance(value, str):
            params[key] = datetime.fromisoformat(value)
        elif key in _CODES:
            params[key] = _word(_CODES[key], value)
    if kind == "waiting":
        params["reason"] = _word(WaitReason, params.get("reason"))
        params["note"] = _waited_for(params)
    recipient = params.get("technician") or params.get("customer") or params.get("number")
    if kind.startswith(("sms_", "message_")):
        params["recipient"] = params["sender"] = recipient


def _waited_for(params: Params) -> str:
    """The parts by name, then what else was said."""
    needs = params.get("parts")
    parts = [from_plain(PartNeed, each) for each in needs] if isinstance(needs, list) else []
    return " · ".join(text for text in (needs_text(parts), str(params.get("note") or "")) if text)


def _word(words: type[Enum], value: object) -> object:
    try:
        return words(value)
    except ValueError:
        return value  # written by a newer program: shown as it is


def _approval_words(key: str, value: Mapping[str, object]) -> Params:
    """Of an approval, a signature, or whom it was passed on to."""
    if key == "approval":
        route = value.get("route")
        route = route if isinstance(route, Mapping) else {}
        return {"count": len(route.get("levels", ())), "card": route.get("title", "")}
    signer = value if key == "to" else value.get("signer")
    signer = signer if isinstance(signer, Mapping) else {}
    who = signer.get("name") or _word(SignerKind, signer.get("kind", SignerKind.SUPERVISOR.value))
    if key == "to":
        return {"signer": who}
    level = value.get("level", 0)
    words: Params = {name: value.get(name, "") for name in ("by", "note", "way")}
    return {**words, "signer": who, "level": level + 1 if isinstance(level, int) else level}


def _order_kind(kind: str, params: Params) -> str:
    if kind in ("approved", "rejected", "cost_approved", "cost_refused") and params.get("by"):
        return f"{kind}_by"
    if kind == "approval_asked" and not params.get("count"):
        return "approval_usual"
    if kind == "approval_signed" and params.get("way") not in (None, "", Way.DESK.value):
        return f"{kind}_{params['way']}"
    if kind == "dispatched":
        if params.get("override_reason"):
            return "overridden"
        return "moved" if params.get("previous_technician_id") else "dispatched"
    if kind == "resumed" and params.get("alone"):
        return "resumed_alone"
    if kind == "locked" and params.get("locked") is False:
        return "unlocked"
    if kind == "collaborators_set" and not params.get("technician_ids"):
        return "collaborators_cleared"
    return kind


def _subject(kind: str, topic: str) -> Subject | None:
    subject = _SUBJECTS.get(topic)
    if subject is None or kind.removeprefix(f"{subject.value}_") not in (
        "created",
        "edited",
        "deleted",
    ):
        return None
    return subject


def _record(kind: str, params: Params) -> Phrase:
    before, after = params.get("before"), params.get("after")
    for state in (after, before):
        if not params.get("name") and isinstance(state, Mapping):
            params["name"] = state.get("name") or state.get("code") or state.get("title") or ""
    if kind == "edited" and isinstance(before, Mapping) and isinstance(after, Mapping):
        changed = [key for key in {**before, **after} if before.get(key) != after.get(key)]
        params["fields"] = field_names(changed)
        if len(changed) == 1 and _is_short(before, changed[0]) and _is_short(after, changed[0]):
            params["field"] = params["fields"]
            params["before"] = _short(before.get(changed[0]))
            params["after"] = _short(after.get(changed[0]))
            if changed[0] == "status" and params.get("subject") is Subject.ASSET:
                for key in ("before", "after"):
                    params[key] = _word(AssetStatus, params[key] or AssetStatus.IN_SERVICE.value)
            if changed[0] == "kind" and params.get("subject") is Subject.ORDER_FILE:
                for key in ("before", "after"):
                    params[key] = _word(FileKind, params[key])
            return _filled(_RECORDS["edited:one"], params)
    return _chosen(_RECORDS, kind, params)


def _is_short(state: Mapping[object, object], key: object) -> bool:
    value = state.get(key)
    return value is None or (isinstance(value, str | int | float) and not isinstance(value, bool))


def _with_card(kind: str, params: Params) -> str:
    """The title of the card and the number of the order; the kind of sentence."""
    params["card"] = field_names([f"card.{params.get('card', '')}.on"])
    params["number"] = params.get("order_number", "")
    return "rule_unheard" if kind == "rule_fired" and params.get("unheard") else kind


def _short(value: object) -> object:
    return "" if value is None else value


def _other_kind(kind: str) -> str:
    return f"sms_{kind.removeprefix('message_')}" if kind.startswith("message_") else kind


def _chosen(templates: Mapping[str, str], kind: str, params: Params) -> Phrase:
    """The longer variant when its detail is there."""
    if kind == "setting_changed":
        params["field"] = field_names([params.get("key", "")])
        params["before"], params["after"] = (
            _short(params.get("before")),
            _short(params.get("after")),
        )
    if kind == "setting_changed" and any(
        isinstance(params.get(key), Mapping | list) for key in ("before", "after")
    ):
        return _filled(templates["setting_changed:long"], params)
    detail = _DETAIL.get(kind)
    if detail is not None and params.get(detail) and f"{kind}:{detail}" in templates:
        return _filled(templates[f"{kind}:{detail}"], params)
    return _filled(templates[kind], params)


def _filled(template: str, params: Params) -> Phrase:
    """With an empty word for what nobody knows, so that a line never fails to be shown."""
    wanted = {name for _, name, _, _ in Formatter().parse(template) if name}
    return Phrase(template, {**dict.fromkeys(wanted - params.keys(), ""), **params})
