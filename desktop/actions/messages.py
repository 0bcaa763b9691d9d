"""What the clerk does with texts, as jobs; each undoes as one step."""

from __future__ import annotations

from desktop.actions.writing import write
from desktop.jobs import JobHandle
from desktop.services import Services
from domain.messaging.messages import IncomingMessage, OutgoingMessage, ReplyMeaning
from domain.people.technician import Technician
from domain.ports.storage import Store
from domain.usecases import messages, replies
from domain.work_orders.order import WorkOrder


def apply(
    services: Services,
    message_id: int,
    order_id: int,
    meaning: ReplyMeaning,
    rest: str = "",
    score: int | None = None,
) -> JobHandle[WorkOrder]:
    """Say what a text in the tray means."""

    def act(store: Store) -> WorkOrder:
        return replies.apply_tray_message(store, message_id, order_id, meaning, rest, score)

    return write(services, act)


def dismiss(services: Services, message_id: int) -> JobHandle[IncomingMessage]:

    def act(store: Store) -> IncomingMessage:
        return replies.dismiss_tray_message(store, message_id)

    return write(services, act)


def send(
    services: Services, number: str, text: str, technician_id: int | None = None
) -> JobHandle[OutgoingMessage]:

    def act(store: Store) -> OutgoingMessage:
        return messages.send_free_message(store, number, text, technician_id=technician_id)

    return write(services, act)


def send_about(
    services: Services, order: WorkOrder, text: str, technician: Technician | None
) -> JobHandle[OutgoingMessage]:
    """A text about ``order``: to ``technician``, who has it, or to the contact of the customer."""
    details = order.details

    def act(store: Store) -> OutgoingMessage:
        return messages.send_free_message(
            store,
            details.contact_phone if technician is None else technician.phone,
            text,
            order_id=order.id,
            technician_id=None if technician is None else technician.id,
            customer_id=details.customer_id if technician is None else None,
        )

    return write(services, act)


def withdraw(services: Services, message_id: int) -> JobHandle[OutgoingMessage]:

    def act(store: Store) -> OutgoingMessage:
        return messages.withdraw_message(store, message_id)

    return write(services, act)


def send_again(services: Services, message_id: int) -> JobHandle[OutgoingMessage]:

    def act(store: Store) -> OutgoingMessage:
        return messages.send_again(store, message_id)

    return write(services, act)
