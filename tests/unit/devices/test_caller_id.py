"""Caller-id boxes and voice modems: what they print, the driver on a real line."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.call_tracker import CallTracker
from devices.caller_id import CallerIdBox, find_boxes
from devices.caller_id.lines import Line, Told, read_line
from devices.simulators.caller_id import CALLER_ID_PROFILES, SimulatedCallerId
from devices.supervisor import Backoff
from devices.transports import PortAddress, open_port
from domain.ports.devices import DeviceState, DeviceStatus, IncomingCall
from tests.unit.devices.helpers import Clock

NUMBER = "13800138000"


class HeardCalls:
    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.calls: list[IncomingCall] = []
        self.statuses: list[DeviceStatus] = []

    def on_call(self, call: IncomingCall) -> None:
        with self.changed:
            self.calls.append(call)
            self.changed.notify_all()

    def on_status(self, status: DeviceStatus) -> None:
        self.statuses.append(status)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(condition, 10), self.calls


@contextmanager
def plugged(
    profile: str, faults: str = ""
) -> Iterator[tuple[SimulatedCallerId, CallerIdBox, HeardCalls]]:
    heard = HeardCalls()
    with SimulatedCallerId(profile, faults) as simulated:
        box = CallerIdBox(
            lambda: open_port(simulated.address),
            heard,
            backoff=Backoff(0.02, 2, 0.1),
            answer_s=1.0 if simulated.profile.command else 0.05,
        )
        box.start()
        try:
            assert box.wait_for(DeviceState.READY, DeviceState.DEGRADED)
            yield simulated, box, heard
        finally:
            box.stop(3)


# --- lines ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "told", "text"),
    [
        ("RING", Told.RING, ""),
        ("+CRING: VOICE", Told.RING, ""),
        ("NMBR = 13800138000", Told.NUMBER, NUMBER),
        ("NMBR=013800138000", Told.NUMBER, "013800138000"),
        ("NMBR = P", Told.NUMBER, ""),
        ("NMBR = O", Told.NUMBER, ""),
        ("NMBR = PRIVATE", Told.NUMBER, ""),
        ("NMBR =", Told.NUMBER, ""),
        ("DDN_NMBR= 02088886666", Told.NUMBER, "02088886666"),
        ('+CLIP: "13800138000",129', Told.NUMBER, NUMBER),
        ("NAME = 张女士", Told.NAME, "张女士"),
        ("NAME = O", Told.NAME, ""),
        ("DATE = 1121", Told.NOTHING, ""),
        ("TIME = 1432", Told.NOTHING, ""),
        ("MESG = 110101", Told.NOTHING, ""),
        (NUMBER, Told.NUMBER, NUMBER),
        ("138-0013-8000", Told.NUMBER, NUMBER),
        ("020-8888 6666", Told.NUMBER, "02088886666"),
        ("88886666", Told.NUMBER, "88886666"),
        ("2026-11-21 14:32:05 13800138000", Told.NUMBER, NUMBER),
        ("11-21 14:32 02088886666", Told.NUMBER, "02088886666"),
        ("01 13800138000 11211432", Told.NUMBER, NUMBER),
        ("A13800138000C", Told.NUMBER, NUMBER),
        ("D02088886666C", Told.NUMBER, "02088886666"),
        ("CID:13800138000", Told.NUMBER, NUMBER),
        ("PRIVATE", Told.NUMBER, ""),
        ("NO CARRIER", Told.OVER, ""),
        ("AT+VCID=1", Told.NOTHING, ""),
        ("OK", Told.NOTHING, ""),
        ("ERROR", Told.NOTHING, ""),
        ("2026-11-21 14:32:05", Told.NOTHING, ""),
        ("Firmware version 20261121 ready", Told.NOTHING, ""),
        ("", Told.NOTHING, ""),
    ],
)
def test_every_spelling(line: str, told: Told, text: str) -> None:
    assert read_line(line) == Line(told, text)


@given(st.text(max_size=60))
def test_any_line_does_no_harm(line: str) -> None:
    read = read_line(line)
    assert read.told is not Told.NUMBER or len(read.text) <= 60


# --- the tracker ------------------------------------------------------------------------------------


def test_a_box_without_a_bell_is_over_after_a_while_and_another_number_is_another_call() -> None:
    clock, calls = Clock(), list[IncomingCall]()
    tracker = CallTracker(calls.append, clock, unrung_s=25)
    tracker.told(NUMBER)
    clock.wait(5)
    tracker.told(NUMBER)  # printed with every ring
    clock.wait(1)
    tracker.told("02088886666", "物业")
    clock.wait(24)
    tracker.tick()
    assert len(calls) == 3
    clock.wait(2)
    tracker.tick()
    assert [(c.key, c.number, c.name, c.ended_at is None) for c in calls] == [
        (1, NUMBER, "", True),
        (1, NUMBER, "", False),
        (2, "02088886666", "物业", True),
        (2, "02088886666", "物业", False),
    ]


# --- the driver on a line ---------------------------------------------------------------------------


@pytest.mark.parametrize("profile", list(CALLER_ID_PROFILES))
def test_each_kind_tells_the_number(profile: str) -> None:
    with plugged(profile, "noise") as (simulated, box, heard):
        assert box.status().state is DeviceState.READY
        simulated.ring(NUMBER, rings=2, every_s=0.05)
        heard.wait_until(lambda: bool(heard.calls))
        assert [(c.number, c.caller, c.ended_at) for c in heard.calls] == [(NUMBER, NUMBER, None)]
        assert simulated.shows_numbers
        box.stop(3)  # what rings when the plug is pulled is over
        assert heard.calls[-1].ended_at is not None


def test_the_name_comes_a_moment_later_in_any_coding() -> None:
    with plugged("hayes", "gb18030,split") as (simulated, _box, heard):
        simulated.ring("02088886666", rings=1, name="恒隆物业")
        heard.wait_until(lambda: bool(heard.calls) and heard.calls[-1].name == "恒隆物业")
        assert {c.key for c in heard.calls} == {1}


@pytest.mark.parametrize("faults", ["", "withheld-word"])
def test_a_withheld_number_rings_too(faults: str) -> None:
    with plugged("hayes", faults) as (simulated, _box, heard):
        simulated.ring("", rings=1)
        heard.wait_until(lambda: bool(heard.calls))
        assert (heard.calls[0].number, heard.calls[0].ended_at) == ("", None)


def test_a_storm_of_callers_is_a_call_each() -> None:
    with plugged("dated") as (simulated, _box, heard):
        numbers = [f"138001380{n:02}" for n in range(30)]
        for number in numbers:
            simulated.ring(number, rings=1)
        heard.wait_until(lambda: sum(c.ended_at is None for c in heard.calls) == 30)
        assert [c.number for c in heard.calls if c.ended_at is None] == numbers


def test_pulled_and_plugged_in_again_it_is_told_anew() -> None:
    with plugged("rockwell") as (simulated, box, heard):
        simulated.unplug()
        assert box.wait_for(DeviceState.ABSENT)
        simulated.plug()
        assert box.wait_for(DeviceState.READY)
        assert simulated.asked.count("AT#CID=1") == 2
        simulated.ring(NUMBER, rings=1)
        heard.wait_until(lambda: bool(heard.calls))


def test_the_self_test_says_what_it_is() -> None:
    with plugged("hayes") as (_simulated, box, _heard):
        steps = box.self_test()
        assert [(s.code, s.passed, s.detail) for s in steps] == [
            ("port", True, ""),
            ("answers", True, ""),
            ("caller_id", True, "AT+VCID=1"),
        ]
    with plugged("plain") as (_simulated, box, _heard):
        assert [s.detail for s in box.self_test()] == ["", "prints"]
    with plugged("hayes", "no-caller-id") as (_simulated, box, _heard):
        assert (box.status().state, box.status().detail_code) == (
            DeviceState.DEGRADED,
            "caller_id_unsupported",
        )
        assert not box.self_test()[-1].passed
    assert box.self_test()[0].passed is False  # nobody there any more


def test_a_modem_that_shows_numbers_is_found_and_a_printing_box_is_not() -> None:
    with SimulatedCallerId("rockwell") as modem, SimulatedCallerId("plain") as prints:
        addresses = [PortAddress.parse(each.address) for each in (prints, modem)]
        found = find_boxes([*addresses, PortAddress.parse("/dev/nothing")], attention_s=0.2)
    assert [(str(box.address), box.command) for box in found] == [(modem.address, "AT#CID=1")]
