"""The company and its modem, opened for one command."""

from __future__ import annotations

import getpass
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from desktop import paths
from desktop.composition.backend import Backend
from domain.errors import DeviceUnavailable
from domain.ports.devices import DeliveryReport, DeviceState, IncomingCall, ModemStatus, ReceivedSms


def actor() -> str:
    """The name under which the command line acts."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "paidan"


@contextmanager
def opened(args: Namespace) -> Iterator[Backend]:
    """The company of ``--db``, created when it does not exist yet."""
    backend = Backend(args.db or paths.default_database(), actor=actor(), console="cli")
    try:
        _ = backend.engine
        yield backend
    finally:
        backend.close()


class _Deaf:
    """Leaves incoming texts on the SIM, for the console to collect."""

    def on_message(self, message: ReceivedSms) -> bool:
        del message
        return False

    def on_report(self, report: DeliveryReport) -> bool:
        del report
        return False

    def on_call(self, call: IncomingCall) -> None:
        del call

    def on_status(self, status: ModemStatus) -> None:
        del status


@contextmanager
def modem(args: Namespace) -> Iterator[object]:
    """The modem on ``--port`` (default: the console's), ready; DeviceUnavailable if it is not."""
    from devices.gsm_modem import GsmModem
    from devices.transports import open_port

    port = args.port or _configured_port()
    if not port:
        raise DeviceUnavailable("modem_not_configured")
    gateway = GsmModem(lambda: open_port(port), _Deaf())
    gateway.start()
    try:
        gateway.wait_for(DeviceState.READY, DeviceState.DEGRADED, timeout_s=25.0)
        yield gateway
    finally:
        gateway.stop()


def _configured_port() -> str:
    from desktop.composition.console_settings import console_settings
    from desktop.settings import MODEM_PORT

    return console_settings().get(MODEM_PORT)
