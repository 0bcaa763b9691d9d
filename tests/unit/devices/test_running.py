"""Simulated devices for somebody at a command line."""

from __future__ import annotations

import contextlib
import io
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.gsm_modem import GsmModem
from devices.label_printers import Language, PrinterOptions, RawLabelPrinter, network_printer
from devices.simulators import KINDS, SimulatedModem, run
from devices.simulators.running import make, obey
from devices.supervisor import Backoff
from devices.transports import PortAddress, open_transport
from domain.errors import InvalidInput, NotFound
from domain.ports.devices import DeviceState, PrintOutcome
from tests.unit.devices.helpers import Heard
from tests.unit.devices.pictures import label


class Screen(io.StringIO):
    """Standard output that can be waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.changed = threading.Condition()

    def write(self, text: str) -> int:
        with self.changed:
            count = super().write(text)
            self.changed.notify_all()
            return count

    def wait_for(self, text: str) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: text in self.getvalue(), 10), self.getvalue()

    @property
    def port(self) -> str:
        self.wait_for("\n")
        return self.getvalue().splitlines()[0]


@contextlib.contextmanager
def running(kind: str, profile: str = "", faults: str = "", *commands: str) -> Iterator[Screen]:
    screen, stop = Screen(), threading.Event()
    thread = threading.Thread(
        target=run,
        args=(kind, profile, faults, screen),
        kwargs={"commands": commands, "stop": stop},
    )
    thread.start()
    try:
        yield screen
    finally:
        stop.set()
        thread.join(10)
    assert not thread.is_alive()


def test_a_modem_at_the_command_line() -> None:
    heard = Heard()
    commands = ["script 13800138000 1@0 2@0.01", "sms 10086 hello there", "dance", ""]
    with running("modem", "quectel", "split", *commands) as screen:
        address = PortAddress.parse(screen.port)
        modem = GsmModem(lambda: open_transport(address), heard, backoff=Backoff(0.02, 2, 0.1))
        modem.start()
        try:
            assert modem.wait_for(DeviceState.READY)
            heard.wait_until(lambda: heard.texts == ["hello there"])
            modem.send("13800138000", "派单 7")
            heard.wait_until(lambda: heard.texts[1:] == ["1", "2"])
            screen.wait_for("sent 13800138000 '派单 7'")
            screen.wait_for("not understood: dance")
        finally:
            modem.stop()


def test_a_printer_at_the_command_line(tmp_path: Path) -> None:
    with running("printer", "tspl", "paper=0", "paper 5") as screen:
        address = PortAddress.parse(screen.port)
        printer = RawLabelPrinter(
            network_printer(address.host, address.port),
            PrinterOptions(Language.TSPL),
            poll_s=0.01,
        )
        assert printer.print(label(240, 160, 4)[0]).outcome is PrintOutcome.PRINTED
        screen.wait_for("printed 240x160 dots")


def test_a_scanner_at_the_command_line() -> None:
    with running("scanner") as screen:
        transport = open_transport(PortAddress.parse(screen.port))
        transport.close()


def test_every_kind_and_profile_can_be_made() -> None:
    for kind, (profiles, _) in KINDS.items():
        for profile in ("", *profiles):
            device = make(kind, profile, "")
            assert device.address
            device.stop()


def test_what_is_unknown_is_refused_by_name() -> None:
    with pytest.raises(NotFound, match="simulator_kind_unknown"):
        make("fax", "", "")
    with pytest.raises(NotFound, match="simulator_profile_unknown"):
        make("modem", "nokia", "")
    with pytest.raises(InvalidInput, match="simulator_fault_unknown"):
        make("printer", "zpl", "on-fire")
    with SimulatedModem() as modem:
        for line in ("dance", "scan JD-1", "paper 5"):
            with pytest.raises(InvalidInput, match="simulator_command_unknown"):
                obey(modem, line)
        obey(modem, "fault echo")
        assert "echo" in modem.faults
        obey(modem, "heal echo")
        obey(modem, "unplug")
        assert not modem.endpoint.is_plugged
        obey(modem, "plug")
        assert modem.endpoint.is_plugged
