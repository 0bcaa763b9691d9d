"""A day plan in words: why an order stays open, why a line is as it is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.reasons import finding_line
from domain.dispatching.planning.proposal import PlanLine
from domain.translate import QT_TRANSLATE_NOOP

_OPEN: dict[str, str] = {
    "no_skill": QT_TRANSLATE_NOOP("Plan", "nobody on duty has the skills"),
    "locked_away": QT_TRANSLATE_NOOP("Plan", "the technician it is locked to is not on duty"),
    "not_allowed": QT_TRANSLATE_NOOP("Plan", "nobody on duty may take it"),
    "no_parts": QT_TRANSLATE_NOOP("Plan", "nobody who may go has enough of the parts in the van"),
    "too_heavy": QT_TRANSLATE_NOOP("Plan", "too much to carry for every vehicle that day"),
    "no_visit": QT_TRANSLATE_NOOP("Plan", "the day of everyone who may go has no visit left"),
    "windows": QT_TRANSLATE_NOOP("Plan", "nobody can be there in the promised time"),
    "no_crew": QT_TRANSLATE_NOOP("Plan", "no two technicians are free together"),
    "visit_apart": QT_TRANSLATE_NOOP(
        "Plan", "linked to one visit, but no common time is left or one of them is planned already"
    ),
    "too_far": QT_TRANSLATE_NOOP("Plan", "the way costs more than the visit is worth today"),
    "full": QT_TRANSLATE_NOOP("Plan", "the days of all who could go are full"),
}


def open_text(code: str) -> str:
    """Why an order stays open."""
    return QCoreApplication.translate("Plan", _OPEN[code]) if code in _OPEN else code


def why_text(line: PlanLine, names: Mapping[int, str]) -> str:
    """Why this one, and what the next best would cost, in one line."""
    reason = line.reason
    if line.technician_id is None:
        return QCoreApplication.translate("Plan", "back into the queue")
    way = QCoreApplication.translate("Plan", "{minutes} min more on the road").format(
        minutes=reason.travel_minutes
    )
    if line.partner_id is not None:
        other = QCoreApplication.translate("Plan", "together with {name}").format(
            name=names.get(line.partner_id, "?")
        )
    elif reason.second_id is None or reason.second_minutes is None:
        other = QCoreApplication.translate("Plan", "nobody else has room")
    elif reason.second_minutes == 0:
        other = QCoreApplication.translate("Plan", "{name} would do as well").format(
            name=names.get(reason.second_id, "?")
        )
    else:
        other = QCoreApplication.translate("Plan", "next best {name}, {minutes} min worse").format(
            name=names.get(reason.second_id, "?"), minutes=reason.second_minutes
        )
    parts = [way, other]
    if line.late_minutes:
        parts.append(
            QCoreApplication.translate("Plan", "{minutes} min late").format(
                minutes=line.late_minutes
            )
        )
    parts += [finding_line(finding) for finding in line.parts]
    if line.fetch_minutes:
        parts.append(
            QCoreApplication.translate("Plan", "{minutes} min set aside to fetch parts").format(
                minutes=line.fetch_minutes
            )
        )
    return " · ".join(parts)
