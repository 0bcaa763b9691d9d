"""The thread of a simulated device: reads, and does what is due."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from devices.simulators.endpoints import Endpoint

_IDLE_S = 0.05


class SimulatedDevice:
    """Base of the simulators. Everything that touches the state of the device holds ``lock``;
    :meth:`wait_until` sleeps until something changed."""

    def __init__(self, name: str, endpoint: Endpoint) -> None:
        self.endpoint = endpoint
        self.lock = threading.RLock()
        self._changed = threading.Condition(self.lock)
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"simulated {name}", daemon=True)

    @property
    def address(self) -> str:
        """What the driver opens."""
        return self.endpoint.address

    def start(self) -> Self:
        self._thread.start()
        return self

    def stop(self) -> None:
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(2.0)
        self.endpoint.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def unplug(self, for_s: float | None = None) -> None:
        """Pull the plug; put it back after ``for_s`` seconds if given."""
        with self.lock:
            self.endpoint.unplug()
            self.on_unplugged()
            self.changed()
            if for_s is not None:
                self.later(for_s, self.plug)

    def plug(self) -> None:
        with self.lock:
            if not self.endpoint.is_plugged:
                self.endpoint.plug()
                self.on_plugged()
                self.changed()

    def later(self, seconds: float, action: Callable[[], None]) -> None:
        """Do ``action`` on the device's thread."""
        with self.lock:
            entry = (time.monotonic() + seconds, next(self._order), action)
            heapq.heappush(self._due, entry)

    def changed(self) -> None:
        with self.lock:
            self._changed.notify_all()

    def wait_until(self, condition: Callable[[], bool], timeout_s: float = 10.0) -> bool:
        with self.lock:
            return self._changed.wait_for(condition, timeout_s)

    # --- for the kinds of devices -----------------------------------------------------------------

    def on_data(self, data: bytes) -> None:
        """Octets the driver wrote."""

    def on_plugged(self) -> None:
        """The device has power again."""

    def on_unplugged(self) -> None:
        """The device lost power."""

    def _run(self) -> None:
        while not self._stopping.is_set():
            if self.endpoint.is_plugged:
                data = self.endpoint.read(self._pause())
            else:
                data = b""
                self._stopping.wait(self._pause())
            with self.lock:
                if data:
                    self.on_data(data)
                    self.changed()
                self._do_due()

    def _pause(self) -> float:
        with self.lock:
            if not self._due:
                return _IDLE_S
            return min(_IDLE_S, max(0.0, self._due[0][0] - time.monotonic()))

    def _do_due(self) -> None:
        while self._due and self._due[0][0] <= time.monotonic():
            heapq.heappop(self._due)[2]()
            self._changed.notify_all()
