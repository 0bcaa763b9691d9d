"""What can be wrong with a day that is to be planned, in words (context "Errors")."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

PLANNING_SENTENCES: dict[str, str] = {
    "plan_problem": QT_TRANSLATE_NOOP(
        "Errors", "This is not a day that can be planned: {where}: {reason}."
    ),
}
