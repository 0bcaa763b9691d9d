"""Lines of the log and steps to undo, as sentences in the user's language."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from desktop.errors import sentence_of
from desktop.labels import label
from desktop.phrases import phrase_text
from domain.errors import DeviceUnavailable
from domain.read_models import HistoryLine, UndoStep
from domain.work_orders.kinds import Channel

_CONTEXT = "Sentences"


def line_text(line: HistoryLine) -> str:
    """What happened, in one line."""
    from domain.sentences import line_sentence

    params = line.params
    if params.get("error_code"):
        params = {**params, "error_code": failure_text(str(params["error_code"]))}
    named = replace(line, actor=actor_text(line.actor), params=params)
    return phrase_text(line_sentence(named), _CONTEXT).replace("\n", " ")


def failure_text(code: str) -> str:
    """Why a text was not sent, in words without the full stop."""
    return sentence_of(DeviceUnavailable(code)).rstrip(".。")


def actor_text(actor: str) -> str:
    """Who acted: a person's name, or in words what the program calls 'sms'."""
    if actor == "plans":
        return QCoreApplication.translate("Sentences", "Upkeep plan")
    if actor == "drop_folder":
        return QCoreApplication.translate("Sentences", "Drop folder")
    if actor == "phone":
        return label(Channel.PHONE)
    return label(Channel.SMS) if actor == "sms" else actor


def step_text(step: UndoStep | None) -> str:
    """What an undo would take back ('dispatch of WO-…0031 to 周涛'); '' for None."""
    if step is None:
        return ""
    from domain.sentences import step_words

    return phrase_text(step_words(step), _CONTEXT)


def step_note(step: UndoStep | None) -> str:
    """What the undo means for texts: those that wait are withdrawn, those that left are not."""
    if step is None:
        return ""
    if step.sent_messages:
        return QCoreApplication.translate(
            "Sentences", "text already sent, a correction will follow"
        )
    if step.held_messages:
        return QCoreApplication.translate("Sentences", "its text has not left yet")
    return ""
