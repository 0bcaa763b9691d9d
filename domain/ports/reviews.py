"""What reviews of orders ask of the database."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from domain.reviews.candidates import Candidate
from domain.reviews.review import Review


class ReviewStore(Protocol):
    """Part of one unit of work. Ids nobody has raise :class:`domain.errors.NotFound`."""

    def review(self, review_id: int) -> Review: ...
    def of_order(self, order_id: int) -> tuple[Review, ...]: ...
    def save(self, review: Review) -> Review: ...
    def delete(self, review_id: int) -> None: ...


class ReviewQueries(Protocol):
    """Reads only."""

    def candidates(self, since: datetime, now: datetime, limit: int = 500) -> tuple[Candidate, ...]:
        """Orders reported since then, or still open, that something speaks for and that are on no
        agenda; those with most reasons first."""

    def meetings(self) -> tuple[date, ...]:
        """Days with something on the agenda, the latest first."""

    def of_meeting(self, meeting_on: date) -> tuple[Review, ...]: ...
    def with_measures(self, *, open_only: bool) -> tuple[Review, ...]:
        """Those with measures (that are not done yet)."""
