"""The three messages a modem hands out or takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from devices.pdu.addresses import Address
from devices.pdu.content import Content
from domain.ports.devices import DeliveryOutcome


@dataclass(frozen=True, slots=True)
class Deliver:
    """A text that came in."""

    sender: Address
    sent_at: datetime | None
    content: Content
    service_centre: Address | None = None
    protocol: int = 0
    more_to_send: bool = False
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Submit:
    """A text on its way out. ``validity_minutes`` or ``valid_until_at``, None if not said."""

    recipient: Address
    content: Content
    reference: int = 0
    service_centre: Address | None = None
    protocol: int = 0
    report_wanted: bool = False
    reject_duplicates: bool = False
    validity_minutes: int | None = None
    valid_until_at: datetime | None = None
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatusReport:
    """What became of part ``reference``; ``status`` is the octet of 9.2.3.15."""

    reference: int
    recipient: Address
    sent_at: datetime | None
    discharged_at: datetime | None
    status: int
    service_centre: Address | None = None
    content: Content | None = None
    flags: tuple[str, ...] = ()

    @property
    def outcome(self) -> DeliveryOutcome:
        return outcome_of(self.status)


Message = Deliver | Submit | StatusReport


def outcome_of(status: int) -> DeliveryOutcome:
    """00-02 done, 20-3F the centre still tries, all else means it never arrives."""
    if status <= 0x02:
        return DeliveryOutcome.DELIVERED
    if 0x20 <= status <= 0x3F:
        return DeliveryOutcome.PENDING
    return DeliveryOutcome.FAILED
