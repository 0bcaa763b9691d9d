"""Lines: real ptys and sockets, and every way of losing them."""

from __future__ import annotations

import os
import socket
import threading
from pathlib import Path

import pytest
from serial.tools.list_ports_common import ListPortInfo

from devices.transports import (
    PortAddress,
    PortInfo,
    PtyTransport,
    ReplayMismatch,
    ReplayTransport,
    SerialLine,
    SerialTransport,
    TcpTransport,
    TraceFile,
    TracingTransport,
    Transport,
    Unplugged,
    WriteStalled,
    list_ports,
    open_transport,
    ports_to_ask,
    resolve_port,
)
from devices.transports.replay import read_trace
from devices.transports.trace import muted
from domain.errors import DeviceUnavailable, InvalidInput


def read_exactly(transport: Transport, count: int) -> bytes:
    data = b""
    for _ in range(200):
        data += transport.read(0.05)
        if len(data) >= count:
            break
    return data


@pytest.fixture
def pty() -> PtyTransport:
    if os.name != "posix":
        pytest.skip("no ptys here")
    transport = PtyTransport()
    transport.open()
    return transport


@pytest.fixture
def port(pty: PtyTransport) -> SerialTransport:
    return SerialTransport(PortAddress(pty.peer), SerialLine(write_timeout_s=0.3))


ALL_OCTETS = bytes(range(256))


def test_every_octet_passes_a_serial_port_both_ways(
    pty: PtyTransport, port: SerialTransport
) -> None:
    port.open()
    port.write(ALL_OCTETS)
    assert read_exactly(pty, 256) == ALL_OCTETS
    pty.write(ALL_OCTETS)
    assert read_exactly(port, 256) == ALL_OCTETS
    assert port.read(0.0) == b""
    port.close()
    pty.close()


def test_a_second_program_is_kept_out(pty: PtyTransport, port: SerialTransport) -> None:
    port.open()
    second = SerialTransport(PortAddress(pty.peer))
    with pytest.raises(DeviceUnavailable) as refusal:
        second.open()
    assert refusal.value.code == "port_busy"
    port.close()
    second.open()
    second.close()
    pty.close()


def test_missing_modem_lines_are_survived(pty: PtyTransport, port: SerialTransport) -> None:
    port.open()
    assert port.set_modem_lines(dtr=True, rts=True) is False
    port.write(b"AT\r")
    assert read_exactly(pty, 3) == b"AT\r"
    port.close()
    pty.close()


def test_hardware_flow_control_can_be_asked_for_on_a_pty(pty: PtyTransport) -> None:
    port = SerialTransport(PortAddress(pty.peer), SerialLine(baud=9600, flow="rtscts"))
    port.open()
    port.write(b"\x11\x13")
    assert read_exactly(pty, 2) == b"\x11\x13"
    port.close()
    pty.close()


@pytest.mark.parametrize("action", ["read", "write", "lines"])
def test_a_pulled_plug_looks_the_same_everywhere(
    pty: PtyTransport, port: SerialTransport, action: str
) -> None:
    port.open()
    pty.close()
    with pytest.raises(Unplugged) as lost:
        if action == "read":
            port.read(0.2)
        elif action == "write":
            port.write(b"AT\r")
        else:
            port.close()
            port.read(0.0)
    assert lost.value.code == "device_unplugged"
    port.close()


def test_a_device_that_takes_nothing_is_noticed(pty: PtyTransport, port: SerialTransport) -> None:
    port.open()
    with pytest.raises(WriteStalled):
        port.write(b"x" * 300_000)
    port.close()
    pty.close()


def test_a_port_that_is_not_there() -> None:
    with pytest.raises(DeviceUnavailable) as absent:
        SerialTransport(PortAddress("/dev/does-not-exist")).open()
    assert absent.value.code == "port_absent"


def test_tcp_both_ways_and_the_closed_peer() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        host, port = server.getsockname()
        transport = open_transport(PortAddress.parse(f"socket://{host}:{port}"))
        peer, _ = server.accept()
        with peer:
            transport.write(ALL_OCTETS)
            assert peer.recv(1000) == ALL_OCTETS
            peer.sendall(ALL_OCTETS)
            assert read_exactly(transport, 256) == ALL_OCTETS
            assert transport.read(0.0) == b""
        with pytest.raises(Unplugged):
            transport.read(1.0)
        transport.close()
        with pytest.raises(Unplugged):
            transport.write(b"x")


def test_tcp_refusal_is_told_from_absence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(DeviceUnavailable) as refused:
        TcpTransport("127.0.0.1", port).open()
    assert refused.value.code == "port_refused"
    with pytest.raises(DeviceUnavailable) as absent:
        TcpTransport("no-such-host.invalid", 9100).open()
    assert absent.value.code == "port_absent"


def test_half_closing_lets_the_peer_finish() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        received = bytearray()

        def take_all() -> None:
            peer, _ = server.accept()
            with peer:
                while data := peer.recv(4096):
                    received.extend(data)

        taker = threading.Thread(target=take_all)
        taker.start()
        transport = TcpTransport(*server.getsockname())
        transport.open()
        transport.write(b"^XA^XZ" * 1000)
        transport.finish(2.0)
        transport.close()
        taker.join(5)
    assert bytes(received) == b"^XA^XZ" * 1000


def test_what_was_traced_can_be_replayed(
    pty: PtyTransport, port: SerialTransport, tmp_path: Path
) -> None:
    trace = TraceFile(tmp_path / "traces" / "modem.txt")
    line = TracingTransport(port, trace)
    line.open()
    line.write(b"AT\r")
    read_exactly(pty, 3)
    pty.write(b"\r\nOK\r\n")
    heard = read_exactly(line, 6)
    pty.close()
    with pytest.raises(Unplugged):
        line.read(0.2)
    line.close()

    replay = ReplayTransport.from_trace(trace.path)
    replay.open()
    assert replay.read(0.0) == b""  # nothing comes before we have spoken
    replay.write(b"A")
    replay.write(b"T\r")
    assert read_exactly(replay, 6) == heard == b"\r\nOK\r\n"
    with pytest.raises(Unplugged):
        replay.read(0.0)
    assert replay.is_finished


def test_a_replay_notices_other_words() -> None:
    replay = ReplayTransport([(">", b"AT\r"), ("<", b"OK\r\n")])
    replay.open()
    with pytest.raises(ReplayMismatch):
        replay.write(b"ATZ\r")


def test_secrets_stay_out_of_the_trace(tmp_path: Path) -> None:
    trace = TraceFile(tmp_path / "modem.txt")
    steps = [(">", b'AT+CPIN="4711"\r'), ("<", b'AT+CPIN="4711"\r\r\nOK\r\n'), (">", b"AT\r")]
    line = TracingTransport(ReplayTransport(steps), trace)
    with muted(line):
        line.write(steps[0][1])
        line.read(0.0)
    line.write(b"AT\r")
    text = trace.path.read_text(encoding="utf-8")
    assert "4711" not in text
    assert b"4711".hex() not in text.lower()
    assert read_trace(trace.path) == [(">", b"AT\r")]


def test_a_trace_does_not_grow_for_ever(tmp_path: Path) -> None:
    trace = TraceFile(tmp_path / "modem.txt", most_octets=2000)
    for _ in range(100):
        trace.octets(">", b"AT+CSQ\r")
    assert trace.path.stat().st_size < 2200
    assert (tmp_path / "modem.txt.1").exists()


def test_a_trace_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    TraceFile(tmp_path / "file" / "modem.txt").octets(">", b"AT\r")


STICK = [
    PortInfo("/dev/ttyUSB0", "Modem", "Quectel", 0x2C7C, 0x0125, "", "1-1.4:1.0"),
    PortInfo("/dev/ttyUSB1", "Modem", "Quectel", 0x2C7C, 0x0125, "", "1-1.4:1.2"),
    PortInfo("/dev/ttyUSB2", "Adapter", "FTDI", 0x0403, 0x6001, "A500", "1-2:1.0"),
    PortInfo("/dev/ttyUSB3", "Adapter", "FTDI", 0x0403, 0x6001, "B600", "1-3:1.0"),
]


@pytest.mark.parametrize(
    ("address", "device"),
    [
        ("/dev/ttyS0", "/dev/ttyS0"),
        ("COM3", "COM3"),
        ("usb:2C7C:0125", "/dev/ttyUSB0"),
        ("usb:2C7C:0125@1-1.4:1.2", "/dev/ttyUSB1"),
        ("usb:0403:6001:B600", "/dev/ttyUSB3"),
        # Put into another socket: its number finds it.
        ("usb:0403:6001:B600@1-9:1.0", "/dev/ttyUSB3"),
    ],
)
def test_devices_are_found_by_what_they_are(address: str, device: str) -> None:
    parsed = PortAddress.parse(address)
    assert resolve_port(parsed, STICK) == device
    assert str(parsed) == address


def test_devices_that_are_not_there_are_not_mistaken() -> None:
    for address in ("usb:2C7C:0125@1-5:1.0", "usb:0403:6001:C700", "usb:1A86:7523"):
        with pytest.raises(DeviceUnavailable, match="port_absent"):
            resolve_port(PortAddress.parse(address), STICK)
    for text in ("", "usb:12", "usb:zzzz:0001"):
        with pytest.raises(InvalidInput, match="port_address_invalid"):
            PortAddress.parse(text)


def test_the_address_of_a_port_survives_being_written_down() -> None:
    for port in STICK:
        assert resolve_port(PortAddress.parse(str(port.address)), STICK) == port.device


def test_windows_ports_in_order_and_without_headsets(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [ListPortInfo(name, skip_link_detection=True) for name in ("COM10", "COM3", "COM4")]
    found[2].hwid = r"BTHENUM\{00001101-0000-1000-8000-00805F9B34FB}_LOCALMFG&0000\7&1&0&0_C0"
    found[1].apply_usb_info()
    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: found)
    assert [port.device for port in list_ports()] == ["COM3", "COM4", "COM10"]
    assert [port.device for port in ports_to_ask()] == ["COM3", "COM10"]
