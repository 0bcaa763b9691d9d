"""Keeping a device connected."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

import pytest

from devices.supervisor import Backoff, Stopped, Supervisor
from devices.transports import ReplayTransport, Transport, Unplugged
from domain.errors import DeviceUnavailable
from domain.ports.devices import DeviceState, DeviceStatus

FAST = Backoff(first=0.01, most=0.05)


class Attempts:
    """Opens or fails as told, and counts."""

    def __init__(self, *outcomes: Exception | None) -> None:
        self.outcomes = list(outcomes)
        self.opened: list[ReplayTransport] = []

    def __call__(self) -> Transport:
        outcome = self.outcomes.pop(0) if self.outcomes else None
        if outcome is not None:
            raise outcome
        transport = ReplayTransport([])
        transport.open()
        self.opened.append(transport)
        return transport


def run_until(
    attempts: Attempts,
    session: Callable[[Supervisor, Transport], None],
    *states: DeviceState,
) -> list[DeviceStatus]:
    """Statuses up to the first of ``states``; the supervisor is stopped then."""
    seen: list[DeviceStatus] = []
    supervisor = Supervisor(
        "test", attempts, lambda line: session(supervisor, line), seen.append, backoff=FAST
    )
    supervisor.start()
    reached = supervisor.wait_for(*states, timeout_s=5)
    assert supervisor.stop()
    assert reached, seen
    return seen


def stay(supervisor: Supervisor, _line: Transport) -> None:
    supervisor.set_status(DeviceState.READY)
    supervisor.stopping.wait(10)
    raise Stopped


def test_it_tries_until_the_device_is_there() -> None:
    absent = DeviceUnavailable("port_absent", port="COM3")
    attempts = Attempts(absent, absent, absent, None)
    seen = run_until(attempts, stay, DeviceState.READY)
    # Absent only once, however often it was tried: nothing flickers.
    assert [(s.state, s.detail_code) for s in seen] == [
        (DeviceState.ABSENT, "port_absent"),
        (DeviceState.CONNECTING, ""),
        (DeviceState.READY, ""),
        (DeviceState.ABSENT, "device_stopped"),
    ]
    assert all(not line.is_open for line in attempts.opened)


def test_a_lost_device_is_opened_again() -> None:
    attempts = Attempts(None, None)

    def session(supervisor: Supervisor, line: Transport) -> None:
        if len(attempts.opened) == 1:
            raise Unplugged(port="COM3")
        stay(supervisor, line)

    run_until(attempts, session, DeviceState.READY)
    assert len(attempts.opened) == 2


def test_what_a_person_must_mend_is_a_failure() -> None:
    attempts = Attempts(*[DeviceUnavailable("port_forbidden", port="/dev/ttyUSB0")] * 50)
    seen = run_until(attempts, stay, DeviceState.FAILED)
    assert seen[0].detail_code == "port_forbidden"
    assert seen[0].params == {"port": "/dev/ttyUSB0"}


def test_a_broken_driver_does_not_end_the_supervision(caplog: pytest.LogCaptureFixture) -> None:
    attempts = Attempts()

    def session(supervisor: Supervisor, line: Transport) -> None:
        if len(attempts.opened) == 1:
            raise ZeroDivisionError
        stay(supervisor, line)

    with caplog.at_level(logging.CRITICAL):
        seen = run_until(attempts, session, DeviceState.READY)
    assert (DeviceState.FAILED, "device_driver_error") in [(s.state, s.detail_code) for s in seen]


def test_pauses_grow_and_can_be_cut_short() -> None:
    backoff = Backoff(first=0.5, factor=2, most=30)
    assert [backoff.delay(n) for n in (0, 1, 2, 6, 100)] == [0.5, 1, 2, 30, 30]

    attempts = Attempts(DeviceUnavailable("port_absent"), None)
    supervisor = Supervisor(
        "test", attempts, lambda line: stay(supervisor, line), backoff=Backoff(first=600, most=600)
    )
    supervisor.start()
    for _ in range(250):
        supervisor.retry_now()
        if supervisor.wait_for(DeviceState.READY, timeout_s=0.02):
            break
    assert supervisor.status.state is DeviceState.READY
    assert supervisor.stop()


def test_stopping_is_quick_in_every_state_and_starting_again_works() -> None:
    waiting = Supervisor(
        "test",
        Attempts(*[DeviceUnavailable("port_absent")] * 3),
        lambda line: None,
        backoff=Backoff(first=600, most=600),
    )
    for _ in range(2):
        waiting.start()
        assert (waiting.is_running, waiting.stop(timeout_s=1.0)) == (True, True)


def test_a_listener_that_fails_harms_nobody(caplog: pytest.LogCaptureFixture) -> None:
    done = threading.Event()

    def fail(_status: DeviceStatus) -> None:
        done.set()
        raise RuntimeError

    supervisor = Supervisor("test", Attempts(), lambda line: stay(supervisor, line), fail)
    with caplog.at_level(logging.CRITICAL):
        supervisor.start()
        assert supervisor.wait_for(DeviceState.READY)
        assert supervisor.stop()
    assert done.is_set()
