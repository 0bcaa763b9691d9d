"""From where on an order is proposed for a review meeting (RV-09)."""

from __future__ import annotations

from datetime import timedelta

from domain.reviews.candidates import ReviewLimits
from domain.settings.setting import Setting
from domain.translate import QT_TRANSLATE_NOOP

_LIMITS = ReviewLimits()
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)

REVIEWS: tuple[Setting, ...] = (
    Setting(
        "review.returned",
        "review",
        QT_TRANSLATE_NOOP("Domain", "Sent back at least (times)"),
        _LIMITS.returned,
        1,
        20,
    ),
    Setting(
        "review.late_hours",
        "review",
        QT_TRANSLATE_NOOP("Domain", "Late by at least"),
        _LIMITS.late // _HOUR,
        1,
        30 * 24,
        unit="h",
    ),
    Setting(
        "review.times_usual",
        "review",
        QT_TRANSLATE_NOOP("Domain", "Cost, in multiples of what is usual for the type"),
        _LIMITS.times_usual,
        1.5,
        20,
    ),
    Setting(
        "review.repeat_days",
        "review",
        QT_TRANSLATE_NOOP("Domain", "The same fault again within"),
        _LIMITS.repeat // _DAY,
        1,
        365,
        unit="d",
    ),
)
