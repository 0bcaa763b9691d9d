"""What a clerk does about calls, as jobs. They are no steps for Ctrl+Z."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.actions.writing import write
from desktop.jobs import JobHandle
from desktop.services import Services

if TYPE_CHECKING:
    from domain.calls.call import PhoneCall
    from domain.ports.storage import Store


def take(services: Services, call_id: int, number: str) -> JobHandle[PhoneCall | None]:
    """This console speaks to the caller; ``call_id`` 0 where only the number is known."""

    def act(store: Store) -> PhoneCall | None:
        from domain.usecases import calls

        return calls.take_call(store, call_id, number)

    return write(services, act)


def mark_handled(
    services: Services, call_ids: Sequence[int], *, handled: bool = True
) -> JobHandle[None]:

    def act(store: Store) -> None:
        from domain.usecases import calls

        calls.mark_handled(store, call_ids, handled=handled)

    return write(services, act)
