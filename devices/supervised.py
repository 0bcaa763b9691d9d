"""What every device with a thread of its own answers alike."""

from __future__ import annotations

import logging

from devices.supervisor import Supervisor
from domain.ports.devices import DeviceState

log = logging.getLogger(__name__)


class SupervisedDevice:
    """A device kept by a :class:`Supervisor`; ``name`` stands in the log."""

    def __init__(self, name: str, supervisor: Supervisor) -> None:
        self._device_name = name
        self._supervisor = supervisor

    def start(self) -> None:
        self._supervisor.start()

    def stop(self, timeout_s: float = 1.0) -> None:
        if not self._supervisor.stop(timeout_s):
            log.warning("%s thread did not end in %s s", self._device_name, timeout_s)

    def retry_now(self) -> None:
        """Look for the device at once instead of waiting out the pause."""
        self._supervisor.retry_now()

    def wait_for(self, *states: DeviceState, timeout_s: float = 10.0) -> bool:
        """Block until the device is in one of ``states``."""
        return self._supervisor.wait_for(*states, timeout_s=timeout_s)
