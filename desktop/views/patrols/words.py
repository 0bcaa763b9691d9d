"""Words of patrols, context "Patrols"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.labels import label
from domain.patrols.patrol import ABNORMAL, NORMAL, PatrolAnswer
from domain.patrols.read_models import FindingRow, PatrolState
from domain.patrols.route import number

translate = QCoreApplication.translate

#: The chip of a patrol by its state.
TONES: dict[PatrolState, str] = {
    PatrolState.PLANNED: "neutral",
    PatrolState.UNDER_WAY: "accent",
    PatrolState.DONE: "plain",
    PatrolState.PARTLY: "amber",
    PatrolState.MISSED: "red",
    PatrolState.CANCELLED: "neutral",
}


def finding_state(finding: FindingRow) -> str:
    """What became of it: the state of its order, or that none was needed."""
    if finding.order_status is None:
        return translate("Patrols", "no order needed")
    return label(finding.order_status)


def finding_tone(finding: FindingRow) -> str:
    return "amber" if finding.is_open else "plain"


def answer_text(answer: PatrolAnswer) -> str:
    """'油压 0.5 MPa', '漏油: abnormal'."""
    if answer.value is not None:
        return f"{answer.label} {number(answer.value)} {answer.unit}".rstrip()
    said = {
        NORMAL: translate("Patrols", "normal"),
        ABNORMAL: translate("Patrols", "abnormal"),
    }.get(answer.text, answer.text)
    return f"{answer.label} {said}" if said else answer.label


def answers_text(answers: Sequence[PatrolAnswer]) -> str:
    return " · ".join(answer_text(each) for each in answers if each.text)


def result_words(done: int, points: int, abnormal: int, missed: Sequence[str]) -> str:
    """What is written into the order when a patrol is over."""
    if missed:
        names = "、".join(missed)
        said = translate("Patrols", "{done} of {points} points walked; missed: {names}")
        text = said.format(done=done, points=points, names=names)
    else:
        text = translate("Patrols", "All {points} points walked").format(points=points)
    if not abnormal:
        return text + "; " + translate("Patrols", "nothing abnormal")
    return text + "; " + translate("Patrols", "{count} abnormal").format(count=abnormal)
