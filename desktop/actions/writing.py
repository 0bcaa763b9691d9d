"""How everything a clerk does is written: as one command, to be undone as one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from desktop.jobs import JobContext, JobHandle
from desktop.services import Services

if TYPE_CHECKING:
    from domain.ports.storage import Store

T = TypeVar("T")


def write(services: Services, act: Callable[[Store], T], label: str = "") -> JobHandle[T]:
    """``act`` off the window's thread, in one transaction under an id of its own. ``label``: what
    the list of running jobs calls it."""
    command_id = uuid4().hex

    def work(ctx: JobContext) -> T:
        with ctx.store(command_id) as store:
            return act(store)

    return services.jobs.write(work, label)
