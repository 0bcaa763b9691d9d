"""Approvals in words: who signs, how the levels follow each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.format import clock_text, duration_text
from desktop.labels import label
from desktop.services import Session
from desktop.widgets.step_line import StepBox
from domain.approvals.approval import Signature, Way
from domain.approvals.route import AtTimeout, Level, Route, Signer
from domain.usecases.waiting_approvals import WaitingApproval

translate = QCoreApplication.translate


def signer_text(signer: Signer) -> str:
    return signer.name or label(signer.kind)


def signers_text(signers: Iterable[Signer], *, all_sign: bool) -> str:
    """ "陈总 and 林工", "陈总 or 林工"."""
    between = translate("Approvals", " and ") if all_sign else translate("Approvals", " or ")
    return between.join(signer_text(each) for each in signers)


def level_note(level: Level) -> str:
    """Its time, and what its end does."""
    words = [
        translate("Approvals", "usual time")
        if level.minutes is None
        else duration_text(level.minutes)
    ]
    if level.at_timeout is AtTimeout.PASS_ON and level.deputy is not None:
        text = translate("Approvals", "then {name}")
        words.append(text.format(name=signer_text(level.deputy)))
    elif level.at_timeout is AtTimeout.AGREE:
        words.append(translate("Approvals", "then agreed"))
    return " · ".join(words)


def route_boxes(route: Route, first: StepBox) -> list[StepBox]:
    """From what is asked for to where it goes on."""
    boxes = [first]
    for level in route.levels:
        title = signers_text(level.signers, all_sign=level.all_sign)
        boxes.append(StepBox(title, level_note(level), "", "user"))
    title = translate("Approvals", "Passes")
    note = "" if route.asks else translate("Approvals", "nobody is asked")
    return [*boxes, StepBox(title, note, "good", "check")]


def course_boxes(waiting: WaitingApproval, session: Session) -> list[StepBox]:
    """The levels as they stand: signed, whose turn it is, still to come."""
    route = waiting.approval.route if waiting.approval is not None else Route((Level(),))
    boxes = []
    for place, level in enumerate(route.levels):
        given = [each for each in waiting.signatures if each.level == place]
        title = signers_text(level.signers, all_sign=level.all_sign)
        if place + 1 < waiting.level:
            title = "、".join(signature_name(each) for each in given) or title
            at = f"{clock_text(given[-1].at, session)}" if given else ""
            boxes.append(StepBox(title, at, "good", "check"))
        elif place + 1 == waiting.level:
            title = signers_text(waiting.waits_for, all_sign=level.all_sign)
            note = "、".join(f"✓{signature_name(each)}" for each in given)
            boxes.append(StepBox(title, note or level_note(level), "amber", "hourglass"))
        else:
            boxes.append(StepBox(title, level_note(level), "", "user"))
    return boxes


def signature_name(signature: Signature) -> str:
    if signature.way is Way.TIME:
        return translate("Approvals", "time over")
    return signer_text(signature.signer)


def signature_line(signature: Signature, session: Session) -> str:
    """ "09:12 陈总 (by text): 换国产件"."""
    ways = {
        Way.TEXT: translate("Approvals", "by text"),
        Way.ON_BEHALF: translate("Approvals", "written down by {by}"),
        Way.STAND_IN: translate("Approvals", "in whose place {by} signed"),
    }
    way = ways.get(signature.way, "").format(by=signature.by)
    who = signature_name(signature) if signature.way is not Way.DESK else signature.by
    text = f"{clock_text(signature.at, session)} {who}"
    text = f"{text} ({way})" if way else text
    return f"{text}: {signature.note}" if signature.note else text


def waits_text(waiting: WaitingApproval) -> str:
    level = waiting.approval.turn if waiting.approval is not None else Level()
    return signers_text(waiting.waits_for, all_sign=level.all_sign)


def outsiders(waiting: WaitingApproval, own: Signer | None) -> Sequence[Signer]:
    """For whom somebody else may sign, as far as the turn goes."""
    if waiting.approval is None:
        return ()
    return tuple(each for each in waiting.waits_for if each != own)
