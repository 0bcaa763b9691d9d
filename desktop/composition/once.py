"""What duties do by themselves, each thing once, whoever holds the duties."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from domain.errors import StorageUnavailable, UserError

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from domain.ports.storage import Queries, Store

log = logging.getLogger(__name__)


class Backend(Protocol):
    def queries(self) -> AbstractContextManager[Queries]: ...
    def quiet_store(
        self, actor: str, command_id: str | None = None
    ) -> AbstractContextManager[Store]: ...


class Act(Protocol):
    def __call__(self, store: Store, /) -> object: ...


class Once:
    """The cause is the id of the command, so that another console that held the duties before has
    done it too; ``done`` spares the asking."""

    def __init__(self, backend: Backend, actor: str) -> None:
        self._backend, self._actor = backend, actor
        self.done: set[str] = set()

    def __call__(self, cause: str, act: Act) -> int:
        """1 when it was done now. What a rule of the trade forbids is logged and not tried again."""
        if cause in self.done:
            return 0
        try:
            with self._backend.quiet_store(self._actor, cause) as store:
                act(store)
        except StorageUnavailable:
            raise  # tried again at the next look
        except UserError as error:
            log.warning("%s could not be carried out: %s", cause, error)
        self.done.add(cause)
        return 1
