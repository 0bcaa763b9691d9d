"""What is unwise about a card of approvals, and what it would have done, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.format import duration_text
from domain.approvals.checks import MOST_LEVELS, CardWarning
from domain.approvals.dry_run import Tried

translate = QCoreApplication.translate


def warning_text(warning: CardWarning) -> str:
    words = {
        "many_levels": translate(
            "ApprovalsPage",
            "{count} levels: more than {most} cost more time than they save money. Can one go?",
        ),
        "no_limit": translate(
            "ApprovalsPage",
            "A level without a time of its own, and the service limits give none: it can wait for "
            "ever. Set a time.",
        ),
        "unreachable": translate(
            "ApprovalsPage", "The cards above take everything this one would fit: it never holds."
        ),
        "agrees_alone": translate(
            "ApprovalsPage", "When nobody answers in time, it is agreed to unseen."
        ),
        "nobody_left": translate(
            "ApprovalsPage",
            "Whoever a level names has left or may not approve: the supervisor decides instead.",
        ),
    }
    return words[warning.code].format(count=warning.count, most=MOST_LEVELS)


def trial_text(tried: Tried, days: int, *, asks: bool) -> str:
    """``days``: how far back it was tried. ``asks``: whether the card asks anybody at all."""
    text = translate("ApprovalsPage", "In the last {days} days it would have fitted {count} times.")
    if asks:
        text = translate(
            "ApprovalsPage", "In the last {days} days it would have asked {count} times."
        )
    words = [text.format(days=days, count=tried.fitted)]
    if tried.median_minutes is not None:
        text = translate(
            "ApprovalsPage",
            "{count} of them were asked for in fact; half were decided in {time}.",
        )
        time = duration_text(tried.median_minutes)
        words.append(text.format(count=tried.asked, time=time))
    return " ".join(words)
