"""Writes down who rang. Devices never wait for it, and a database that is away for a while is
waited for: no call is lost."""

from __future__ import annotations

import logging
import queue
import threading

from desktop.composition.backend import Backend
from domain.errors import Conflict, StorageUnavailable, UserError
from domain.ports.devices import IncomingCall
from domain.usecases import calls

log = logging.getLogger(__name__)
ACTOR = "phone"
_AGAIN_SECONDS = 2.0
_LAST_SECONDS = 3.0


class CallRecorder:
    """Of one device: ``line`` 'modem' or 'caller_id'. :meth:`hear` may be called from any thread."""

    def __init__(self, backend: Backend, line: str) -> None:
        self._backend = backend
        self._line = line
        self._heard: queue.SimpleQueue[IncomingCall | None] = queue.SimpleQueue()
        self._ids: dict[int, int] = {}
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"calls {line}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """What was heard is written first, if the database is there."""
        self._stopping.set()
        self._heard.put(None)
        if self._thread.is_alive():
            self._thread.join(_LAST_SECONDS)

    def hear(self, call: IncomingCall) -> None:
        self._heard.put(call)

    def _run(self) -> None:
        while (call := self._heard.get()) is not None:
            while not self._is_written(call):
                if self._stopping.wait(_AGAIN_SECONDS):
                    log.error("a call could not be written down before the end")
                    break

    def _is_written(self, call: IncomingCall) -> bool:
        try:
            with self._backend.quiet_store(ACTOR) as store:
                known = self._ids.get(call.key)
                if known is None:
                    recorded = calls.record_call(
                        store,
                        call.number,
                        started_at=call.started_at,
                        line=self._line,
                        caller_name=call.name,
                        rings=call.rings,
                    )
                    known = recorded.id
                elif call.ended_at is None:
                    calls.name_caller(store, known, call.name)
                if call.ended_at is not None:
                    calls.end_call(store, known, call.ended_at, call.rings, call.name)
        except (StorageUnavailable, Conflict) as error:
            log.warning("a call waits for the database: %s", error)
            return False
        except UserError as error:
            log.error("a call was not written down: %s", error)
            return True
        if call.ended_at is None:
            self._ids[call.key] = known
        else:
            self._ids.pop(call.key, None)
        return True
