"""What renewals ask of the database."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from domain.renewals.record import Renewal, Replacement, ServiceFigures


class RenewalQueries(Protocol):
    """Reads only."""

    def ending(self, today: date, days: int, limit: int = 500) -> tuple[Renewal, ...]:
        """Contracts and warranties that end within so many days, or ended in the last 30; the one
        that ends first on top. A contract that another one follows at once is renewed already."""

    def figures(
        self, since: datetime, until: datetime, *, customer_id: int | None, asset_id: int | None
    ) -> ServiceFigures:
        """Of the machine if one is given, else of the customer; reported in [since, until)."""

    def order_ids(
        self, since: datetime, until: datetime, *, customer_id: int | None, asset_id: int | None
    ) -> tuple[int, ...]:
        """The same orders, newest first."""

    def replacements(
        self, since: datetime, share: float, limit: int = 200
    ) -> tuple[Replacement, ...]:
        """Machines in use that cost at least ``share`` of their price since then, the dearest in
        proportion first."""
