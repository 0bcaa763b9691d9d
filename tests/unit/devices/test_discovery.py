"""Finding a modem among the ports, and the promises the drivers make to the rest of the house."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from devices.discovery import find_modems, probe_modem
from devices.gsm_modem import GsmModem, ModemSettings
from devices.label_printers import FileConnection, PrinterOptions, RawLabelPrinter
from devices.scanners import SerialScanner
from devices.simulators import SimulatedModem, SimulatedScanner
from devices.supervisor import Backoff
from devices.transports import PortAddress, PortInfo, Transport, open_port
from domain.errors import DeviceUnavailable
from domain.ports.devices import CodeSource, DeviceState, LabelPrinter, SmsGateway
from tests.unit.devices.helpers import Heard, HeardScans


def absent() -> Transport:
    raise DeviceUnavailable("port_absent")


def test_the_drivers_are_what_the_rest_of_the_house_asks_for(tmp_path: Path) -> None:
    gateway: SmsGateway = GsmModem(absent, Heard())
    printer: LabelPrinter = RawLabelPrinter(FileConnection(tmp_path / "x"), PrinterOptions())
    source: CodeSource = SerialScanner("counter", absent, HeardScans())
    assert gateway.status().device.state is DeviceState.ABSENT
    assert printer.status().device.state is DeviceState.READY
    assert source.status().state is DeviceState.ABSENT


@pytest.mark.parametrize("faults", ["", "echo,garbage,interleave"])
def test_a_modem_is_told_from_a_scanner(faults: str) -> None:
    with SimulatedModem("sim800", faults) as modem, SimulatedScanner() as scanner:
        ports = [PortInfo(scanner.address), PortInfo(modem.address), PortInfo("/dev/nothing-here")]
        found = find_modems(ports, bauds=(115200, 9600), attention_s=0.15)
        assert [(m.address.device, m.baud, m.manufacturer, m.model) for m in found] == [
            (modem.address, 115200, "SIMCOM_Ltd", "SIMCOM_SIM800C")
        ]


def test_a_port_that_cannot_be_opened_says_why() -> None:
    with pytest.raises(DeviceUnavailable, match="port_absent"):
        probe_modem(PortAddress("/dev/nothing-here"))


def test_instants_are_handed_over_in_universal_time() -> None:
    heard = Heard()
    with SimulatedModem() as simulator:
        modem = GsmModem(
            lambda: open_port(simulator.address),
            heard,
            ModemSettings(),
            backoff=Backoff(0.02, 2, 0.1),
        )
        modem.start()
        try:
            at = datetime(2026, 11, 21, 13, 5, tzinfo=timezone(timedelta(hours=8)))
            simulator.receive("10086", "1", sent_at=at)
            heard.wait_until(lambda: bool(heard.messages))
        finally:
            modem.stop()
    sent_at = heard.messages[0].sent_at
    assert sent_at == at
    assert sent_at is not None
    assert sent_at.tzinfo is UTC
