"""A machine, or a part of one, sent to its maker to be repaired: its way there and back (PA-08)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from domain.errors import InvalidInput


class SendInState(Enum):
    """Where it is: each leg of the way begins or ends on a day somebody has told us."""

    ON_THE_WAY = "on_the_way"
    AT_THE_MAKER = "at_the_maker"
    COMING_BACK = "coming_back"
    BACK = "back"


class SendInOutcome(Enum):
    """What came back."""

    REPAIRED = "repaired"
    REPLACED = "replaced"
    NOT_REPAIRED = "not_repaired"
    SCRAPPED = "scrapped"


@dataclass(frozen=True, slots=True)
class SendIn:
    """``item`` and ``serial``: what was sent; ``whole``: it is the machine itself, not a part of it.
    ``maker``: who repairs it. There with ``carrier`` and ``waybill`` since ``sent_on``, arrived
    ``received_on``; back with ``back_carrier`` and ``back_waybill`` since ``returned_on``, here
    since ``back_on``. ``expected_on``: when it was promised. ``cost_fen``: what the maker asks."""

    id: int
    item: str
    maker: str
    sent_on: date
    order_id: int | None = None
    asset_id: int | None = None
    whole: bool = False
    serial: str = ""
    carrier: str = ""
    waybill: str = ""
    expected_on: date | None = None
    received_on: date | None = None
    returned_on: date | None = None
    back_carrier: str = ""
    back_waybill: str = ""
    back_on: date | None = None
    outcome: SendInOutcome | None = None
    cost_fen: int | None = None
    notes: str = ""
    version: int = 0

    @property
    def name(self) -> str:
        """For the log."""
        return f"{self.item} → {self.maker}"

    @property
    def state(self) -> SendInState:
        if self.back_on is not None:
            return SendInState.BACK
        if self.returned_on is not None:
            return SendInState.COMING_BACK
        if self.received_on is not None:
            return SendInState.AT_THE_MAKER
        return SendInState.ON_THE_WAY

    @property
    def is_away(self) -> bool:
        return self.back_on is None

    def days_away(self, today: date) -> int:
        """From the day it left until it came back, or until today."""
        return max(0, ((self.back_on or today) - self.sent_on).days)

    def is_late(self, today: date) -> bool:
        return self.is_away and self.expected_on is not None and today > self.expected_on

    def check(self, today: date) -> SendIn:
        """Tidied. InvalidInput: 'send_in_item', 'send_in_maker', 'send_in_order' (a leg ends before
        the one before it), 'send_in_future', 'negative_amount'."""
        words = {
            name: getattr(self, name).strip()
            for name in (
                "item", "maker", "serial", "carrier", "waybill", "back_carrier", "back_waybill",
                "notes",
            )
        }  # fmt: skip
        tidy = replace(self, **words)
        if not tidy.item:
            raise InvalidInput("send_in_item")
        if not tidy.maker:
            raise InvalidInput("send_in_maker")
        legs = (self.sent_on, self.received_on, self.returned_on, self.back_on)
        told = [day for day in legs if day is not None]
        if told != sorted(told):
            raise InvalidInput("send_in_order")
        if any(day > today for day in told):
            raise InvalidInput("send_in_future")
        if self.cost_fen is not None and self.cost_fen < 0:
            raise InvalidInput("negative_amount")
        if tidy.back_on is None:
            return replace(tidy, outcome=None)
        return tidy if tidy.outcome is not None else replace(tidy, outcome=SendInOutcome.REPAIRED)


@dataclass(frozen=True, slots=True)
class SendInRow:
    """One of a list, with the order it is for and the machine it belongs to."""

    send_in: SendIn
    order_number: str = ""
    asset_code: str = ""
    asset_name: str = ""
    customer_name: str = ""

    @property
    def id(self) -> int:
        return self.send_in.id
