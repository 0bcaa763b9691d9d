"""Keeps one device connected: opens it, runs its session, waits longer after each failure."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from devices.transports import Transport
from domain.errors import DeviceUnavailable
from domain.ports.devices import DeviceState, DeviceStatus

log = logging.getLogger(__name__)


NEEDS_A_PERSON = frozenset(
    {"port_forbidden", "port_busy", "port_failed", "modem_silent", "modem_needs_power_cycle"}
)
"""Codes of faults that do not mend themselves by plugging in again."""


class Stopped(Exception):
    """The supervisor was asked to end; a session lets it pass."""


@dataclass(frozen=True, slots=True)
class Backoff:
    """Seconds between attempts: ``first``, then times ``factor`` up to ``most``. A session that
    lived ``proven_s`` starts over at ``first``."""

    first: float = 0.5
    factor: float = 2.0
    most: float = 30.0
    proven_s: float = 20.0

    def delay(self, failures: int) -> float:
        """Seconds to wait after one that failed, with ``failures`` before it."""
        return min(self.first * self.factor ** min(failures, 32), self.most)


class Supervisor:
    """One thread per device. ``open_transport`` gives an open transport or DeviceUnavailable;
    ``session`` works with it until it raises (DeviceUnavailable: gone; Stopped) or returns."""

    def __init__(
        self,
        name: str,
        open_transport: Callable[[], Transport],
        session: Callable[[Transport], None],
        on_status: Callable[[DeviceStatus], None] | None = None,
        *,
        backoff: Backoff | None = None,
    ) -> None:
        self._name = name
        self._open_transport = open_transport
        self._session = session
        self._on_status = on_status
        self._backoff = backoff or Backoff()
        self._wake = threading.Event()
        self._changed = threading.Condition()
        self._status = DeviceStatus(DeviceState.ABSENT, changed_at=datetime.now(UTC))
        self._thread: threading.Thread | None = None
        self.stopping = threading.Event()

    @property
    def status(self) -> DeviceStatus:
        return self._status

    @property
    def is_running(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> None:
        """Again after ``stop`` is fine; a second time without is not noticed."""
        if self.is_running:
            return
        self.stopping.clear()
        self._wake.clear()
        self._thread = threading.Thread(target=self._run, name=f"device {self._name}", daemon=True)
        self._thread.start()

    def stop(self, timeout_s: float = 1.0) -> bool:
        """True when the thread has ended in time."""
        self.stopping.set()
        self._wake.set()
        thread = self._thread
        if thread is None or thread is threading.current_thread():
            return True
        thread.join(timeout_s)
        return not thread.is_alive()

    def retry_now(self) -> None:
        """Cut the present wait short: somebody plugged something in, or asks for it."""
        self._wake.set()

    def set_status(self, state: DeviceState, detail_code: str = "", **params: object) -> None:
        old = self._status
        if (old.state, old.detail_code, dict(old.params)) == (state, detail_code, params):
            return
        with self._changed:
            self._status = DeviceStatus(state, detail_code, params, datetime.now(UTC))
            self._changed.notify_all()
        if self._on_status is not None:
            try:
                self._on_status(self._status)
            except Exception:
                log.exception("status listener of %s failed", self._name)

    def wait_for(self, *states: DeviceState, timeout_s: float = 10.0) -> bool:
        """Block until the device is in one of ``states``."""
        with self._changed:
            return self._changed.wait_for(lambda: self._status.state in states, timeout_s)

    def _run(self) -> None:
        failures = 0
        while not self.stopping.is_set():
            self._wake.clear()
            began = time.monotonic()
            self._attempt()
            if self.stopping.is_set():
                break
            if time.monotonic() - began >= self._backoff.proven_s:
                failures = 0
            self._wake.wait(self._backoff.delay(failures))
            failures += 1
        self.set_status(DeviceState.ABSENT, "device_stopped")

    def _attempt(self) -> None:
        transport: Transport | None = None
        try:
            transport = self._open_transport()
            # Not before: a device that is not there must not flicker between two states.
            if self._status.state is not DeviceState.FAILED:
                self.set_status(DeviceState.CONNECTING)
            self._session(transport)
        except Stopped:
            pass
        except DeviceUnavailable as error:
            # A pulled plug is an everyday matter; what only a person can mend is a failure.
            state = DeviceState.FAILED if error.code in NEEDS_A_PERSON else DeviceState.ABSENT
            self.set_status(state, error.code, **error.params)
        except Exception as error:
            log.exception("session of %s broke", self._name)
            self.set_status(DeviceState.FAILED, "device_driver_error", error=type(error).__name__)
        finally:
            if transport is not None:
                with contextlib.suppress(Exception):
                    transport.close()
