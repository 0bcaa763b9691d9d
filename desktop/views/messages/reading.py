"""What the place of messages shows, read in one go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from domain.messaging.messages import IncomingMessage, OutgoingMessage
from domain.ports.storage import Queries
from domain.read_models import OrderBrief
from domain.work_orders.kinds import CLOSED

#: Texts of the outbox that are shown; older ones are found at their orders.
OUTBOX = 200
#: Orders offered for one text.
_CHOICES = 12


@dataclass(frozen=True, slots=True)
class TrayEntry:
    """``sender``: 'technician', 'customer' or '' when nobody knows the number. ``orders``: those the
    text may be about, likeliest first."""

    message: IncomingMessage
    sender: str
    name: str
    orders: tuple[OrderBrief, ...]


@dataclass(frozen=True, slots=True)
class OutEntry:
    """``name``: of the technician or customer, '' for a bare number."""

    message: OutgoingMessage
    name: str


@dataclass(frozen=True, slots=True)
class Recipient:
    technician_id: int
    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class Desk:
    """``last_sent_at``: when the newest text left."""

    tray: tuple[TrayEntry, ...]
    outbox: tuple[OutEntry, ...]
    recipients: tuple[Recipient, ...]
    last_sent_at: datetime | None


def read_desk(queries: Queries) -> Desk:
    everybody = queries.technicians(active_only=False)
    names = {each.id: each.name for each in everybody}
    tray, outbox = queries.tray(), queries.outbox(OUTBOX)
    named = [*(m.customer_id for m in tray), *(m.customer_id for m in outbox)]
    wanted = {customer_id for customer_id in named if customer_id is not None}
    customers = {row.id: row.name for row in queries.customer_rows(sorted(wanted))}

    def name_of(technician_id: int | None, customer_id: int | None) -> str:
        if technician_id is not None:
            return names.get(technician_id, "")
        return customers.get(customer_id, "") if customer_id is not None else ""

    return Desk(
        tray=tuple(
            TrayEntry(
                message,
                _sender(message),
                name_of(message.technician_id, message.customer_id),
                _orders(queries, message),
            )
            for message in tray
        ),
        outbox=tuple(OutEntry(m, name_of(m.technician_id, m.customer_id)) for m in outbox),
        recipients=tuple(
            Recipient(each.id, each.name, each.phone) for each in everybody if each.active
        ),
        last_sent_at=max((m.sent_at for m in outbox if m.sent_at is not None), default=None),
    )


def find_orders(queries: Queries, text: str) -> tuple[OrderBrief, ...]:
    """Orders whose number, customer, address or words match; the best first."""
    ids = [hit.id for hit in queries.search(text).hits if hit.kind == "work_order"][:_CHOICES]
    return _briefs(queries, ids)


def _sender(message: IncomingMessage) -> str:
    if message.technician_id is not None:
        return "technician"
    return "customer" if message.customer_id is not None else ""


def _orders(queries: Queries, message: IncomingMessage) -> tuple[OrderBrief, ...]:
    found: list[OrderBrief] = []
    if message.order_id is not None:
        found += _briefs(queries, [message.order_id])
    if message.technician_id is not None:
        page = queries.technician_page(message.technician_id)
        # Somebody who writes means work that still goes on.
        found += sorted(page.orders, key=lambda brief: brief.status in CLOSED)
    elif message.customer_id is not None:
        context = queries.call_context(message.customer_id)
        found += [*context.open_orders, *context.last_orders]
    once = {brief.id: brief for brief in reversed(found)}
    return tuple(dict.fromkeys(once[brief.id] for brief in found))[:_CHOICES]


def _briefs(queries: Queries, ids: Iterable[int]) -> tuple[OrderBrief, ...]:
    return tuple(
        OrderBrief(
            id=row.id,
            number=row.number,
            status=row.status,
            title=row.title,
            reported_at=row.reported_at,
            finished_at=row.finished_at,
            technician_name=row.technician_name,
            asset_id=None,
            rating=row.rating,
        )
        for row in queries.order_rows(tuple(ids))
    )
