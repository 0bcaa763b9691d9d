"""Problems, kinds and states of imports in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.phrases import phrase_text
from domain.ledgers.fields import FIELDS, LedgerKind
from domain.ledgers.messages import phrase_of
from domain.ledgers.problems import RowProblem
from domain.phrases import Phrase
from domain.translate import QT_TRANSLATE_NOOP

#: Kinds that can be imported, in the order they are offered.
KINDS: dict[LedgerKind, str] = {
    LedgerKind.CUSTOMERS: QT_TRANSLATE_NOOP("Imports", "Customers"),
    LedgerKind.ASSETS: QT_TRANSLATE_NOOP("Imports", "Assets"),
    LedgerKind.TECHNICIANS: QT_TRANSLATE_NOOP("Imports", "Technicians"),
    LedgerKind.PARTS: QT_TRANSLATE_NOOP("Imports", "Parts"),
    LedgerKind.PRODUCTION: QT_TRANSLATE_NOOP("Imports", "Production records"),
    LedgerKind.WORK_ORDERS: QT_TRANSLATE_NOOP("Imports", "Work order history"),
}
_STATES: dict[str, str] = {
    "staging": QT_TRANSLATE_NOOP("Imports", "not applied"),
    "staged": QT_TRANSLATE_NOOP("Imports", "not applied"),
    "applying": QT_TRANSLATE_NOOP("Imports", "interrupted"),
    "interrupted": QT_TRANSLATE_NOOP("Imports", "interrupted"),
    "applied": QT_TRANSLATE_NOOP("Imports", "imported"),
    "undoing": QT_TRANSLATE_NOOP("Imports", "partly taken back"),
    "undone": QT_TRANSLATE_NOOP("Imports", "taken back"),
    "cancelled": QT_TRANSLATE_NOOP("Imports", "cancelled"),
}


def kind_text(value: str) -> str:
    """Of a kind's word on the command line."""
    source = next((text for kind, text in KINDS.items() if kind.value == value), value)
    return QCoreApplication.translate("Imports", source)


def state_text(state: str) -> str:
    return QCoreApplication.translate("Imports", _STATES.get(state, state))


def field_text(kind: LedgerKind, name: str) -> str:
    """The label of a field; its name when the kind has no such field."""
    source = next((spec.label for spec in FIELDS[kind] if spec.name == name), name)
    return QCoreApplication.translate("Domain", source)


def problem_text(problem: RowProblem) -> str:
    """What is wrong, without the place."""
    phrase = phrase_of(problem)
    params = dict(phrase.params)
    label = params.get("label") or params.get("title") or _any_label(str(params.get("field", "")))
    params["label"] = QCoreApplication.translate("Domain", str(label))
    return phrase_text(Phrase(phrase.template, params), "Domain")


def _any_label(name: str) -> str:
    return next((s.label for specs in FIELDS.values() for s in specs if s.name == name), name)
