"""A machine's logbook: accepted, booked in, meter read, stood still, document filed, retired."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from domain.errors import InvalidInput


class EntryKind(Enum):
    """Steps of a machine's life beside its orders."""

    ACCEPTED = "accepted"
    BOOKED_IN = "booked_in"
    METER = "meter"
    DOWNTIME = "downtime"
    COST = "cost"
    FILE = "file"
    RETIRED = "retired"
    COUNTED = "counted"


class CountOutcome(Enum):
    """What a stock-take round found of a machine."""

    FOUND = "found"
    MISSING = "missing"
    ELSEWHERE = "elsewhere"


#: ``unit`` of an acceptance that was refused: the machine is not in service by it.
REFUSED = "refused"
#: Those an order of a type of its own can be about (AS-03).
LIFE_STEPS = (EntryKind.ACCEPTED, EntryKind.BOOKED_IN, EntryKind.COUNTED, EntryKind.RETIRED)
#: Files larger than this belong on a file server.
MOST_OCTETS = 25 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class LogbookEntry:
    """One line. What a kind uses:

    ACCEPTED, BOOKED_IN: ``title`` the result or the number of the document, ``amount_fen`` the
    price; ``unit`` REFUSED of an acceptance that was. METER: ``title`` the meter's name, ``value`` and ``unit``. DOWNTIME: ``at`` to ``ends_at``
    (None: still down), ``amount_fen`` the loss (None: worked out), ``order_id``. COST:
    ``amount_fen``. COUNTED: ``title`` what the stock-take found; of a round its name, with a
    :class:`CountOutcome` in ``unit`` and where it was seen in ``notes``. FILE: ``title`` the file's
    name, ``digest`` of its content. RETIRED: ``title`` the reason, ``amount_fen`` what it was sold
    for."""

    id: int
    asset_id: int
    kind: EntryKind
    at: datetime
    title: str = ""
    notes: str = ""
    ends_at: datetime | None = None
    value: float | None = None
    unit: str = ""
    amount_fen: int | None = None
    order_id: int | None = None
    digest: str = ""
    actor: str = ""
    version: int = 0

    @property
    def name(self) -> str:
        """For the log: what this line is about."""
        return self.title or self.kind.value

    def check(self, now: datetime) -> LogbookEntry:
        """InvalidInput: 'downtime_backwards', 'in_future', 'meter_value', 'negative_amount',
        'file_missing'."""
        if self.at > now or (self.ends_at is not None and self.ends_at > now):
            raise InvalidInput("logbook_in_future")
        if self.ends_at is not None and self.ends_at < self.at:
            raise InvalidInput("downtime_backwards")
        if self.kind is EntryKind.METER and (self.value is None or not self.title.strip()):
            raise InvalidInput("meter_value")
        if self.amount_fen is not None and self.amount_fen < 0:
            raise InvalidInput("negative_amount")
        if self.kind is EntryKind.FILE and not self.digest:
            raise InvalidInput("file_missing")
        return self
