"""What the clerk does with texts, as jobs; each undoes as one step."""

from __future__ import annotations

from uuid import uuid4

from desktop.jobs import JobContext, JobHandle
from desktop.services import Services
from domain.messaging.messages import IncomingMessage, OutgoingMessage, ReplyMeaning
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
    command_id = uuid4().hex

    def work(ctx: JobContext) -> WorkOrder:
        with ctx.store(command_id) as store:
            return replies.apply_tray_message(store, message_id, order_id, meaning, rest, score)

    return services.jobs.write(work)


def dismiss(services: Services, message_id: int) -> JobHandle[IncomingMessage]:
    command_id = uuid4().hex

    def work(ctx: JobContext) -> IncomingMessage:
        with ctx.store(command_id) as store:
            return replies.dismiss_tray_message(store, message_id)

    return services.jobs.write(work)


def send(
    services: Services, number: str, text: str, technician_id: int | None = None
) -> JobHandle[OutgoingMessage]:
    command_id = uuid4().hex

    def work(ctx: JobContext) -> OutgoingMessage:
        with ctx.store(command_id) as store:
            return messages.send_free_message(store, number, text, technician_id=technician_id)

    return services.jobs.write(work)


def withdraw(services: Services, message_id: int) -> JobHandle[OutgoingMessage]:
    command_id = uuid4().hex

    def work(ctx: JobContext) -> OutgoingMessage:
        with ctx.store(command_id) as store:
            return messages.withdraw_message(store, message_id)

    return services.jobs.write(work)


def send_again(services: Services, message_id: int) -> JobHandle[OutgoingMessage]:
    command_id = uuid4().hex

    def work(ctx: JobContext) -> OutgoingMessage:
        with ctx.store(command_id) as store:
            return messages.send_again(store, message_id)

    return services.jobs.write(work)
