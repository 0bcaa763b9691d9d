"""What a clerk does with parts, as jobs."""

from __future__ import annotations

from desktop.actions.writing import write
from desktop.jobs import JobHandle
from desktop.services import Services
from domain.parts.part import Holder, Part
from domain.usecases import parts


def save_part(services: Services, part: Part) -> JobHandle[Part]:
    """New (id 0) or edited; the errors of :func:`domain.usecases.parts.save_part`."""
    return write(services, lambda store: parts.save_part(store, part))


def receive(
    services: Services, part_id: int, holder: Holder, quantity: float, note: str = ""
) -> JobHandle[Part]:
    return write(services, lambda s: parts.receive(s, part_id, holder, quantity, note=note))


def move(
    services: Services,
    part_id: int,
    source: Holder,
    target: Holder,
    quantity: float,
    note: str = "",
) -> JobHandle[Part]:
    return write(services, lambda s: parts.move(s, part_id, source, target, quantity, note=note))


def count(
    services: Services, part_id: int, holder: Holder, quantity: float, note: str = ""
) -> JobHandle[Part]:
    return write(services, lambda s: parts.count(s, part_id, holder, quantity, note=note))
