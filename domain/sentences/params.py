"""The stored payload made ready for a sentence: codes into words, ISO text into instants."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from string import Formatter

from domain.approvals.route import SignerKind
from domain.codec import from_plain
from domain.field_names import field_names
from domain.phrases import Phrase
from domain.translate import QT_TRANSLATE_NOOP
from domain.work_orders.kinds import AbnormalCause, LinkKind, OrderStatus, Priority, WaitReason
from domain.work_orders.part_needs import PartNeed, needs_text
from domain.work_orders.standards import Proof

Params = dict[str, object]

_WITHHELD = QT_TRANSLATE_NOOP("Sentences", "a withheld number")
_CODES: dict[str, type[Enum]] = {
    "cause": AbnormalCause,
    "priority": Priority,
    "previous": Priority,
    "status": OrderStatus,
}


def prepared(kind: str, payload: Mapping[str, object], names: Mapping[int, str]) -> Params:
    """``names``: technicians by id, where the payload does not name them itself."""
    params: Params = {}
    for key, value in payload.items():
        if key in ("dispatch", "result", "rating") and isinstance(value, Mapping):
            params.update({inner: each for inner, each in value.items() if inner != "at"})
        elif key == "link" and isinstance(value, Mapping):
            params["other"] = value.get("number", "")
            params["link"] = word(LinkKind, value.get("kind"))
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
        params["before"], params["after"] = (
            short(params.get(key), params.get("key")) for key in ("before", "after")
        )
    if kind.startswith("call_"):
        params["caller"] = params.get("caller") or params.get("number") or filled(_WITHHELD, {})
    _words(kind, params)
    return params


def _words(kind: str, params: Params) -> None:
    """Codes into enums, ISO text into instants."""
    for key, value in params.items():
        if key.endswith("_at") and isinstance(value, str):
            params[key] = datetime.fromisoformat(value)
        elif key in _CODES:
            params[key] = word(_CODES[key], value)
    if kind == "standard_waived" and isinstance(missing := params.get("lacking"), list | tuple):
        params["lacking"] = tuple(word(Proof, each) for each in missing)
    if kind == "waiting":
        params["reason"] = word(WaitReason, params.get("reason"))
        params["note"] = _waited_for(params)
    recipient = params.get("technician") or params.get("customer") or params.get("number")
    if kind.startswith(("sms_", "message_")):
        params["recipient"] = params["sender"] = recipient


def _waited_for(params: Params) -> str:
    """The parts by name, then what else was said."""
    needs = params.get("parts")
    parts = [from_plain(PartNeed, each) for each in needs] if isinstance(needs, list) else []
    return " · ".join(text for text in (needs_text(parts), str(params.get("note") or "")) if text)


def word(words: type[Enum], value: object) -> object:
    """The code as a member of ``words``, which is shown by its label."""
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
    who = signer.get("name") or word(SignerKind, signer.get("kind", SignerKind.SUPERVISOR.value))
    if key == "to":
        return {"signer": who}
    level = value.get("level", 0)
    words: Params = {name: value.get(name, "") for name in ("by", "note", "way")}
    return {**words, "signer": who, "level": level + 1 if isinstance(level, int) else level}


def short(value: object, key: object = "") -> object:
    """Nothing is shown as nothing, fen of the field ``key`` as money."""
    if isinstance(value, int) and str(key).endswith("_fen"):
        return f"¥{value / 100:,.2f}"
    return "" if value is None else value


def filled(template: str, params: Params) -> Phrase:
    """With an empty word for what nobody knows, so that a line never fails to be shown."""
    wanted = {name for _, name, _, _ in Formatter().parse(template) if name}
    return Phrase(template, {**dict.fromkeys(wanted - params.keys(), ""), **params})
