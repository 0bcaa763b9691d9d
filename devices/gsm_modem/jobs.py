"""Work other threads want of the modem, done by its own thread in order of priority."""

from __future__ import annotations

import heapq
import itertools
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from devices.at_channel import AtChannel
from domain.errors import DeviceUnavailable


@dataclass(order=True)
class Job:
    """``run`` is given the channel; what it returns or raises reaches whoever waits. ``is_text``:
    counts as a waiting text."""

    priority: int
    order: int
    run: Callable[[AtChannel], Any] = field(compare=False)
    is_text: bool = field(compare=False, default=False)
    result: Any = field(compare=False, default=None)
    error: BaseException | None = field(compare=False, default=None)
    done: threading.Event = field(compare=False, default_factory=threading.Event)

    def finish(self, result: object = None, error: BaseException | None = None) -> None:
        self.result, self.error = result, error
        self.done.set()


class JobQueue:
    """Open only while a modem is connected: nothing waits for a modem that may never come."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs: list[Job] = []
        self._order = itertools.count()
        self._is_open = False

    def open(self) -> None:
        with self._lock:
            self._is_open = True

    def close(self, error: DeviceUnavailable) -> None:
        """Everything that has not begun ends with ``error``."""
        with self._lock:
            self._is_open = False
            jobs, self._jobs = self._jobs, []
        for job in jobs:
            job.finish(error=error)

    def put(
        self, run: Callable[[AtChannel], Any], *, priority: int = 0, is_text: bool = False
    ) -> Job:
        """DeviceUnavailable('modem_not_ready') while closed."""
        with self._lock:
            if not self._is_open:
                raise DeviceUnavailable("modem_not_ready")
            job = Job(priority, next(self._order), run, is_text)
            heapq.heappush(self._jobs, job)
            return job

    def next(self) -> Job | None:
        with self._lock:
            return heapq.heappop(self._jobs) if self._jobs else None

    @property
    def waiting_texts(self) -> int:
        with self._lock:
            return sum(job.is_text for job in self._jobs)
