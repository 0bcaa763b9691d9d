"""What can be wrong with a day that is to be planned, in words (context "Errors")."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

PLANNING_SENTENCES: dict[str, str] = {
    "plan_problem": QT_TRANSLATE_NOOP(
        "Errors", "This is not a day that can be planned: {where}: {reason}."
    ),
    "plan_day": QT_TRANSLATE_NOOP("Errors", "Only today and tomorrow can be planned, not {day}."),
    "plan_outdated": QT_TRANSLATE_NOOP(
        "Errors", "Order {number} was planned otherwise since this plan was made."
    ),
}

PLANNING_ADVICE: dict[str, str] = {
    "plan_outdated": QT_TRANSLATE_NOOP(
        "Errors", "Nothing was changed. Plan again; the board has moved on."
    ),
}
