"""Simulated devices where there are no ptys, as on Windows: the same drivers, over a socket."""

from __future__ import annotations

from devices.caller_id import CallerIdBox
from devices.gsm_modem import GsmModem, ModemSettings
from devices.scanners import SerialScanner
from devices.simulators import SimulatedCallerId, SimulatedModem, SimulatedScanner
from devices.simulators.endpoints import TcpEndpoint
from devices.supervisor import Backoff
from devices.transports import open_port
from domain.ports.devices import DeviceState, SendOutcome
from tests.unit.devices.helpers import Heard, HeardScans
from tests.unit.devices.test_caller_id import NUMBER, HeardCalls
from tests.unit.devices.test_modem_simulated import FAST, LIVE, TECHNICIAN

_SOON = Backoff(0.02, 2.0, 0.2, 0.5)


def test_a_modem_is_unplugged_and_plugged_in_again() -> None:
    heard = Heard()
    with SimulatedModem("quectel", endpoint=TcpEndpoint()) as simulator:
        address = simulator.address
        assert address.startswith("socket://127.0.0.1:")
        modem = GsmModem(
            lambda: open_port(address), heard, ModemSettings(timings=FAST), backoff=_SOON
        )
        modem.start()
        try:
            assert modem.wait_for(*LIVE), modem.status()
            assert modem.send("10086", "派单 7").outcome is SendOutcome.SENT
            simulator.unplug()
            assert modem.wait_for(DeviceState.ABSENT)
            simulator.plug()
            assert simulator.address == address
            assert modem.wait_for(*LIVE), modem.status()
            simulator.receive(TECHNICIAN, "1")
            heard.wait_until(lambda: heard.texts == ["1"])
        finally:
            modem.stop(5.0)


def test_a_scanner_and_a_caller_id_box_speak() -> None:
    scans, calls = HeardScans(), HeardCalls()
    with (
        SimulatedScanner("crlf", endpoint=TcpEndpoint()) as scanner,
        SimulatedCallerId("dated", endpoint=TcpEndpoint()) as line,
    ):
        reader = SerialScanner("counter", lambda: open_port(scanner.address), scans, backoff=_SOON)
        box = CallerIdBox(lambda: open_port(line.address), calls, backoff=_SOON, answer_s=0.05)
        for device in (reader, box):
            device.start()
        try:
            assert reader.wait_for(DeviceState.READY)
            assert box.wait_for(DeviceState.READY, DeviceState.DEGRADED)
            scanner.scan("JD-2611-0042-K")
            scans.wait_until(lambda: bool(scans.scans))
            line.ring(NUMBER)
            calls.wait_until(lambda: bool(calls.calls))
        finally:
            for device in (reader, box):
                device.stop(3.0)
    assert scans.scans[0].code == "JD-2611-0042-K"
    assert calls.calls[0].number == NUMBER
