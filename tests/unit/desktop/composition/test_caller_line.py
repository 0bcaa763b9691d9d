"""A ring on a real line: told to the window at once, written down, found, tested, hot-plugged."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.composition import caller_line
from desktop.composition.backend import Backend
from desktop.composition.call_recorder import CallRecorder
from desktop.composition.hardware import Hardware
from desktop.jobs import JobRunner
from desktop.services import DeviceHub
from desktop.settings import CALLER_PORT, Settings
from devices.simulators.caller_id import SimulatedCallerId
from devices.transports import PortInfo
from domain.calls.call import CallRow, CallState
from domain.errors import StorageUnavailable
from domain.ports.devices import DeviceState, IncomingCall
from domain.usecases.calls import take_call


@pytest.fixture
def hardware(
    qapp: QApplication, backend: Backend, settings: Settings
) -> Iterator[tuple[Hardware, DeviceHub]]:
    del qapp
    jobs, hub = JobRunner(backend), DeviceHub()
    made = Hardware(hub, backend, settings, jobs)
    made.start()
    yield made, hub
    made.stop()
    jobs.shutdown()
    jobs.deleteLater()
    hub.deleteLater()


def log(backend: Backend) -> tuple[CallRow, ...]:
    with backend.queries() as queries:
        return queries.calls.log()


def test_from_the_line_into_the_window_and_the_log(
    hardware: tuple[Hardware, DeviceHub], backend: Backend, settings: Settings, qtbot: QtBot
) -> None:
    made, hub = hardware
    heard: list[str] = []
    hub.call_started.connect(heard.append)
    with SimulatedCallerId("hayes", "split") as line:
        settings.set(CALLER_PORT, line.address)  # plugged in while the program runs
        qtbot.waitUntil(lambda: hub.statuses["caller"].state is DeviceState.READY, timeout=10_000)
        line.ring("13800138000", rings=1, name="张女士")
        qtbot.waitUntil(lambda: heard[:1] == ["13800138000"], timeout=10_000)
        qtbot.waitUntil(
            lambda: any(row.call.caller_name == "张女士" for row in log(backend)), timeout=10_000
        )
        with qtbot.waitSignal(hub.test_finished, timeout=10_000) as tested:
            hub.test_requested.emit("caller")
        assert tested.args is not None
        assert tested.args[:2] == ["caller", True]
        assert "AT+VCID=1" in tested.args[2]
        with backend.store() as store:
            take_call(store, number="13800138000")
        line.unplug()
        qtbot.waitUntil(lambda: hub.statuses["caller"].state is DeviceState.ABSENT, timeout=10_000)
    made.stop()
    (row,) = log(backend)
    assert row.call.state(row.call.started_at) is CallState.TAKEN
    assert (row.call.line, row.call.console, row.call.ended_at is not None) == (
        "caller_id",
        "desk-1",
        True,
    )


def test_a_voice_modem_on_a_free_port_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    with SimulatedCallerId("rockwell") as modem, SimulatedCallerId("hayes") as used:
        ports = (PortInfo(modem.address), PortInfo(used.address))
        monkeypatch.setattr(caller_line, "list_ports", lambda: ports)
        found = caller_line.find_callers([used.address], 9600)
    assert [(each.device, each.description) for each in found] == [(modem.address, "AT#CID=1")]


def test_no_call_is_lost_while_the_database_is_away(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.composition.call_recorder._AGAIN_SECONDS", 0.01)
    with backend.queries() as queries:
        now = backend.clock()
        assert queries.calls.log() == ()
    real, away = backend.quiet_store, [3]

    def shaky(actor: str, command_id: str | None = None) -> object:
        if away[0]:
            away[0] -= 1
            raise StorageUnavailable("database_unreachable", path="")
        return real(actor, command_id)

    monkeypatch.setattr(backend, "quiet_store", shaky)
    recorder = CallRecorder(backend, "modem")
    recorder.start()
    recorder.hear(IncomingCall(1, "13800138000", "13800138000", now))
    recorder.hear(IncomingCall(2, "", "", now, 4, now))  # its beginning was never told
    recorder.hear(IncomingCall(1, "13800138000", "13800138000", now, 2, now))
    recorder._heard.put(None)
    recorder._thread.join(10)
    assert [(row.call.number, row.call.rings, row.call.ended_at) for row in log(backend)] == [
        ("", 4, now),
        ("13800138000", 2, now),
    ]
