"""Which sentence an event gets, and with what in it."""

from __future__ import annotations

from collections.abc import Mapping

from domain.approvals.approval import Way
from domain.assets.asset import AssetStatus
from domain.field_names import Subject, field_names
from domain.phrases import Phrase
from domain.read_models import HistoryLine, UndoStep
from domain.sentences.order_words import KEYED_IN, ORDER
from domain.sentences.other_words import OTHER, RECORDS
from domain.sentences.params import Params, filled, prepared, short, word
from domain.sentences.undo_words import STEPS, STEPS_OF_SEVERAL
from domain.work_orders.files import FileKind

#: What makes the longer variant of a sentence, by kind.
DETAIL: dict[str, str] = {
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
_SUBJECTS = {subject.value: subject for subject in Subject}


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
    params = prepared(kind, payload, names or {})
    params["actor"] = actor
    if topic == "work_order" and (kind in ORDER or kind == "dispatched"):
        return _chosen(ORDER, _order_kind(kind, params), params)
    subject = _subject(kind, topic)
    if subject is not None:
        params["subject"] = subject
        return _record(kind.removeprefix(f"{subject.value}_"), params)
    other = _other_kind(kind)
    if kind.startswith("rule_"):
        other = _with_card(kind, params)
    params["kind"] = kind
    return _chosen(OTHER, other if other in OTHER else "unknown", params)


def line_sentence(line: HistoryLine) -> Phrase:
    """The sentence of a line of the log."""
    said = sentence(line.kind, line.params, topic=line.topic, actor=line.actor)
    if not line.params.get("keyed_in"):
        return said
    params = {"sentence": said, "recorded_at": line.recorded_at}
    return Phrase(KEYED_IN, params)


def step_words(step: UndoStep) -> Phrase:
    """What an undo or redo would be of: "dispatch of WO-261121-0032 to 张伟"."""
    topic = str(step.params.get("topic", "work_order"))
    params = prepared(step.kind, step.params, {})
    subject = _subject(step.kind, topic)
    if topic == "work_order" and step.kind in ORDER:
        kind = _order_kind(step.kind, params)
        kind = kind if kind in STEPS else "dispatched" if kind == "overridden" else "order"
        if params.get("count"):
            several = "people" if params.get("people") else kind
            several = several if several in STEPS_OF_SEVERAL else "order"
            return filled(STEPS_OF_SEVERAL[several], params)
    elif subject is not None:
        params["subject"] = subject
        kind = step.kind.removeprefix(f"{subject.value}_")
        kind = "record_edited" if kind == "edited" else kind
    else:
        kind = _other_kind(step.kind)
    return filled(STEPS.get(kind, STEPS["other"]), params)


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
            params["before"] = short(before.get(changed[0]), changed[0])
            params["after"] = short(after.get(changed[0]), changed[0])
            if changed[0] == "status" and params.get("subject") is Subject.ASSET:
                for key in ("before", "after"):
                    params[key] = word(AssetStatus, params[key] or AssetStatus.IN_SERVICE.value)
            if changed[0] == "kind" and params.get("subject") is Subject.ORDER_FILE:
                for key in ("before", "after"):
                    params[key] = word(FileKind, params[key])
            return filled(RECORDS["edited:one"], params)
    return _chosen(RECORDS, kind, params)


def _is_short(state: Mapping[object, object], key: object) -> bool:
    value = state.get(key)
    return value is None or (isinstance(value, str | int | float) and not isinstance(value, bool))


def _with_card(kind: str, params: Params) -> str:
    """The title of the card and the number of the order; the kind of sentence."""
    params["card"] = field_names([f"card.{params.get('card', '')}.on"])
    params["number"] = params.get("order_number", "")
    return "rule_unheard" if kind == "rule_fired" and params.get("unheard") else kind


def _other_kind(kind: str) -> str:
    return f"sms_{kind.removeprefix('message_')}" if kind.startswith("message_") else kind


def _chosen(templates: Mapping[str, str], kind: str, params: Params) -> Phrase:
    """The longer variant when its detail is there."""
    if kind == "setting_changed" and any(
        isinstance(params.get(key), Mapping | list) for key in ("before", "after")
    ):
        return filled(templates["setting_changed:long"], params)
    detail = DETAIL.get(kind)
    if detail is not None and params.get(detail) and f"{kind}:{detail}" in templates:
        return filled(templates[f"{kind}:{detail}"], params)
    return filled(templates[kind], params)
