"""What the tests of devices share."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from domain.ports.devices import (
    DeliveryReport,
    DeviceStatus,
    IncomingCall,
    ModemStatus,
    ReceivedSms,
    ScannedCode,
)

T = TypeVar("T")


class Clock:
    """A clock that only moves when somebody waits."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += max(seconds, 0.001)


class Heard:
    """Listens to modems and scanners, and can be waited for."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.messages: list[ReceivedSms] = []
        self.reports: list[DeliveryReport] = []
        self.calls: list[IncomingCall] = []
        self.statuses: list[ModemStatus] = []
        self.can_store = True

    def on_message(self, message: ReceivedSms) -> bool:
        self._add(self.messages, message)
        return self.can_store

    def on_report(self, report: DeliveryReport) -> bool:
        self._add(self.reports, report)
        return self.can_store

    def on_call(self, call: IncomingCall) -> None:
        self._add(self.calls, call)

    def on_status(self, status: ModemStatus) -> None:
        self._add(self.statuses, status)

    def wait_until(self, condition: Callable[[], bool], timeout_s: float = 10.0) -> None:
        with self.changed:
            assert self.changed.wait_for(condition, timeout_s)

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.messages]

    def _add(self, to: list[T], what: T) -> None:
        with self.changed:
            to.append(what)
            self.changed.notify_all()


class HeardScans:
    """Listens to a scanner."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.scans: list[ScannedCode] = []
        self.statuses: list[DeviceStatus] = []

    def on_scan(self, scan: ScannedCode) -> None:
        with self.changed:
            self.scans.append(scan)
            self.changed.notify_all()

    def on_status(self, status: DeviceStatus) -> None:
        with self.changed:
            self.statuses.append(status)
            self.changed.notify_all()

    def wait_until(self, condition: Callable[[], bool], timeout_s: float = 10.0) -> None:
        with self.changed:
            assert self.changed.wait_for(condition, timeout_s)
