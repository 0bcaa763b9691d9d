"""What send-in repairs ask of the database."""

from __future__ import annotations

from typing import Protocol

from domain.send_ins.send_in import SendIn, SendInRow


class SendInStore(Protocol):
    """Part of one unit of work. Ids nobody has raise :class:`domain.errors.NotFound`."""

    def send_in(self, send_in_id: int) -> SendIn: ...
    def save(self, send_in: SendIn) -> SendIn: ...
    def delete(self, send_in_id: int) -> None: ...
    def away_of_order(self, order_id: int) -> tuple[SendIn, ...]:
        """What was sent in for the order and is not back."""


class SendInQueries(Protocol):
    """Reads only."""

    def of_order(self, order_id: int) -> tuple[SendInRow, ...]:
        """Newest first."""

    def of_asset(self, asset_id: int) -> tuple[SendInRow, ...]:
        """Newest first."""

    def everything(self, *, away_only: bool, limit: int = 500) -> tuple[SendInRow, ...]:
        """What is away first, the longest promised on top; then the newest that came back."""

    def names(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Makers and carriers there have been, the most frequent first."""
