"""Why an order is talked over, in words and figures."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.format import count_text, duration_text, money_text
from desktop.labels import label, listed
from domain.reviews.candidates import Candidate
from domain.reviews.review import ReviewReason

translate = QCoreApplication.translate


def reasons_text(candidate: Candidate) -> str:
    """Each reason with the figure behind it."""
    return listed(_reason(candidate, reason) for reason in candidate.reasons)


def _reason(candidate: Candidate, reason: ReviewReason) -> str:
    if reason is ReviewReason.RETURNED:
        text = translate("Reviews", "sent back {count} times")
        return text.format(count=count_text(candidate.returned_count))
    if reason is ReviewReason.REPEAT:
        return translate("Reviews", "again after {number}").format(number=candidate.repeats)
    if reason is ReviewReason.OVERDUE:
        text = translate("Reviews", "late by {time}")
        return text.format(time=duration_text(candidate.late_minutes))
    if reason is ReviewReason.COST:
        text = translate("Reviews", "cost {cost}, usually {usual}")
        return text.format(
            cost=money_text(candidate.cost_fen), usual=money_text(candidate.usual_fen)
        )
    if reason is ReviewReason.ABNORMAL and candidate.abnormal is not None:
        text = translate("Reviews", "{what} ({detail})")
        return text.format(what=label(reason), detail=label(candidate.abnormal))
    return label(reason)
