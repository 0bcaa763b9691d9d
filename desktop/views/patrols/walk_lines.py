"""The points of a patrol as rows: what was found at each, and the repair it led to."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.services import Session
from desktop.views.patrols.words import answers_text, finding_state, finding_tone
from desktop.widgets.lazy_model import Column
from domain.patrols.patrol import PatrolResult
from domain.patrols.read_models import FindingRow, PatrolPage
from domain.patrols.route import PatrolPoint

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PointLine:
    """``number``: from 1. ``result`` None: nobody was there; ``finding``: what is followed up."""

    number: int
    point: PatrolPoint
    result: PatrolResult | None
    finding: FindingRow | None
    is_open: bool

    @property
    def state(self) -> str:
        if self.result is not None:
            if self.result.abnormal:
                return translate("Patrols", "Abnormal")
            return translate("Patrols", "In order")
        return translate("Patrols", "To walk") if self.is_open else translate("Patrols", "Missed")

    @property
    def tone(self) -> str:
        if self.result is not None:
            return "red" if self.result.abnormal else "accent"
        return "neutral" if self.is_open else "amber"

    @property
    def found(self) -> str:
        if self.result is None:
            return ""
        return self.result.words or answers_text(self.result.answers)

    @property
    def repair(self) -> str:
        if self.finding is None:
            return ""
        return " ".join(x for x in (self.finding.order_number, finding_state(self.finding)) if x)


def lines_of(page: PatrolPage) -> list[PointLine]:
    """Every point of the patrol in its order."""
    lines = []
    for place, point in enumerate(page.patrol.points):
        result = page.result_at(place)
        finding = page.findings.get(result.id) if result is not None else None
        lines.append(PointLine(place + 1, point, result, finding, page.patrol.is_open))
    return lines


def point_columns(session: Session) -> tuple[Column, ...]:
    """Of :class:`PointLine`."""

    def when(line: PointLine) -> str:
        return f"{session.local(line.result.at):%H:%M}" if line.result is not None else ""

    def repair_tone(line: PointLine) -> str:
        return finding_tone(line.finding) if line.finding is not None else ""

    return (
        Column("number", "#", lambda line: str(line.number), 36, right=True, muted=True),
        Column("state", translate("Patrols", "State"), lambda line: line.state, 76,
               tone=lambda line: line.tone),
        Column("point", translate("Patrols", "Point"), lambda x: x.point.name, 140, strong=True),
        Column("place", translate("Patrols", "Place"), lambda line: line.point.place, 100),
        Column("found", translate("Patrols", "What was found"), lambda line: line.found, 176),
        Column("repair", translate("Patrols", "Repair order"), lambda line: line.repair, 168,
               tone=repair_tone),
        Column("at", translate("Patrols", "Time"), when, 60, muted=True),
    )  # fmt: skip
