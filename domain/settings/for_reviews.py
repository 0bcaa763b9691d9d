"""From where on an order stands out, as the company set it."""

from __future__ import annotations

from datetime import timedelta

from domain.reviews.candidates import ReviewLimits
from domain.settings.reading import Reader, number, whole


def review_limits(read: Reader) -> ReviewLimits:
    """Where nothing is set, as :class:`ReviewLimits` has them."""
    return ReviewLimits(
        returned=whole(read, "review.returned"),
        late=whole(read, "review.late_hours") * timedelta(hours=1),
        times_usual=number(read, "review.times_usual"),
        repeat=whole(read, "review.repeat_days") * timedelta(days=1),
    )
