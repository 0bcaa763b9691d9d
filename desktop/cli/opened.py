"""The company and its modem, opened for one command."""

from __future__ import annotations

import getpass
import threading
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import paths
from desktop.composition.backend import Backend, is_server
from domain.errors import DeviceUnavailable, StorageUnavailable
from domain.ports.devices import DeliveryReport, DeviceState, IncomingCall, ModemStatus, ReceivedSms

if TYPE_CHECKING:
    from devices.gsm_modem import GsmModem

#: A stick that has just been plugged in needs its time.
_READY_S = 25.0


def actor() -> str:
    """The name under which the command line acts."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # ImportError: Windows without a user's name
        return "paidan"


def place_of(args: Namespace) -> str:
    """The path or URL of the company this command is about."""
    return str(args.db or paths.default_database())


@contextmanager
def opened(args: Namespace, *, create: bool = False, by_streets: bool = False) -> Iterator[Backend]:
    """The company of ``--db``. Only with ``create`` one that does not exist yet is made: a mistyped
    path must not become an empty company. ``by_streets``: travel goes by the streets that the window
    goes by."""
    place = place_of(args)
    path = Path(place.removeprefix("sqlite:///"))
    if not create and not is_server(place) and not path.exists():
        raise StorageUnavailable("cannot_open", path=str(path), reason="no such file")
    backend = Backend(place, actor=actor(), console="cli")
    if by_streets:
        from desktop.composition.road_process import console_roads

        backend.roads = console_roads
    try:
        _ = backend.engine
        yield backend
    finally:
        backend.close()


class _Deaf:
    """Leaves incoming texts on the SIM, for the console to collect; knows when the modem's state is
    no longer just the beginning."""

    def __init__(self) -> None:
        self.settled = threading.Event()

    def on_message(self, message: ReceivedSms) -> bool:
        del message
        return False

    def on_report(self, report: DeliveryReport) -> bool:
        del report
        return False

    def on_call(self, call: IncomingCall) -> None:
        del call

    def on_status(self, status: ModemStatus) -> None:
        device = status.device
        has_begun = device.state is not DeviceState.CONNECTING
        if device.is_usable or (has_begun and device.detail_code):
            self.settled.set()


@contextmanager
def modem(args: Namespace, *, must_be_ready: bool = True) -> Iterator[GsmModem]:
    """The modem on ``--port`` (default: the console's). DeviceUnavailable with the modem's own
    reason if it is not ready in time, unless that is what the caller wants to see."""
    from devices.gsm_modem import GsmModem
    from devices.transports import open_port

    port = args.port or configured_port()
    if not port:
        raise DeviceUnavailable("modem_not_configured")
    listener = _Deaf()
    gateway = GsmModem(lambda: open_port(port), listener)
    gateway.start()
    try:
        listener.settled.wait(_READY_S)
        status = gateway.status().device
        if must_be_ready and not status.is_usable:
            raise DeviceUnavailable(status.detail_code or "modem_not_ready", **status.params)
        yield gateway
    finally:
        gateway.stop()


def configured_port() -> str:
    from desktop.composition.console_settings import console_settings
    from desktop.settings import MODEM_PORT

    return console_settings().get(MODEM_PORT)
