"""What the telephone asks of the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.calls.call import Caller, CallRow, CallSpan, CallTally, PhoneCall


class CallStore(Protocol):
    """Part of one unit of work. Ids nobody has raise :class:`domain.errors.NotFound`. Calls are no
    acts of a clerk: Ctrl+Z leaves them alone."""

    def call(self, call_id: int) -> PhoneCall: ...
    def add(self, call: PhoneCall) -> PhoneCall: ...
    def change(self, call: PhoneCall, kind: str = "") -> PhoneCall:
        """Write it over the stored one; ``kind`` is its line in the log, '' for none."""

    def of_number(self, number: str, since: datetime) -> tuple[PhoneCall, ...]:
        """Newest first; ``number`` as it is stored."""

    def missed_of(self, number: str) -> tuple[PhoneCall, ...]:
        """Neither taken nor seen to; of a withheld number none."""

    def of_customer(self, customer_id: int) -> tuple[PhoneCall, ...]: ...
    def owner_of(self, number: str) -> tuple[str, int]:
        """('technician' or 'customer', id), ('', 0) for a number nobody knows."""


class CallQueries(Protocol):
    """Reads only."""

    def caller(self, number: str) -> Caller: ...
    def since(self, moment: datetime) -> tuple[CallRow, ...]:
        """Every call that began then or later, newest first."""

    def missed(self, now: datetime) -> tuple[CallRow, ...]:
        """Those nobody took or saw to, newest first; none that still rings."""

    def log(
        self,
        text: str = "",
        *,
        missed_at: datetime | None = None,
        span: CallSpan | None = None,
        limit: int = 500,
    ) -> tuple[CallRow, ...]:
        """Newest first. ``text``: part of a number, or of the name of customer, technician or
        clerk, or of an order's number. ``missed_at``: only those missed by then. ``span``: only
        these."""

    def tally(self, span: CallSpan) -> CallTally: ...

    def of_orders(self, order_ids: Sequence[int]) -> tuple[CallRow, ...]:
        """The calls these orders came of."""
