"""Sending things in and following their way, as jobs."""

from __future__ import annotations

from desktop.actions.writing import write
from desktop.jobs import JobHandle
from desktop.services import Services
from domain.send_ins.send_in import SendIn
from domain.usecases import send_ins


def save_send_in(services: Services, send_in: SendIn) -> JobHandle[SendIn]:
    return write(services, lambda store: send_ins.save_send_in(store, send_in))


def delete_send_in(services: Services, send_in_id: int) -> JobHandle[None]:
    return write(services, lambda store: send_ins.delete_send_in(store, send_in_id))
