"""The driver against the simulated modem on real ptys, with every fault it can have."""

from __future__ import annotations

import contextlib
import dataclasses
import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.gsm_modem import GsmModem, ModemSettings, ModemTimings
from devices.simulators import SimulatedModem
from devices.simulators.modem import FAULTS, PROFILES
from devices.supervisor import Backoff
from devices.transports import PortAddress, TraceFile, Transport, open_transport
from domain.errors import DeviceUnavailable, InvalidInput
from domain.ports.devices import (
    DeliveryOutcome,
    DeviceState,
    SendOutcome,
    SimState,
)
from tests.unit.devices.helpers import Heard

FAST = ModemTimings(
    attention_s=0.25,
    answer_s=1.0,
    slow_answer_s=2.0,
    list_s=3.0,
    prompt_s=0.8,
    result_s=0.9,
    service_code_s=0.6,
    quiet_s=0.05,
    sim_busy_s=1.5,
    sim_retry_s=0.1,
    status_every_s=600,
    list_every_s=600,
    part_retry_s=0.05,
)
BUSY_WATCH = dataclasses.replace(FAST, status_every_s=0.1)
LIVE = (DeviceState.READY, DeviceState.DEGRADED)
LONG = "收到，马上出发，预计二十分钟到达现场😀。" * 10
TECHNICIAN = "+8613800138000"


class Rig:
    def __init__(self, simulator: SimulatedModem, modem: GsmModem, heard: Heard) -> None:
        self.simulator = simulator
        self.modem = modem
        self.heard = heard

    def wait_live(self) -> None:
        assert self.modem.wait_for(*LIVE), self.modem.status()


@contextlib.contextmanager
def rig(
    profile: str = "plain",
    faults: str = "",
    *,
    timings: ModemTimings = FAST,
    pin: str = "",
    wait: bool = True,
    trace: Path | None = None,
) -> Iterator[Rig]:
    heard = Heard()
    with SimulatedModem(profile, faults) as simulator:
        address = PortAddress.parse(simulator.address)
        trace_file = TraceFile(trace) if trace else None

        def open_port() -> Transport:
            return open_transport(address, trace=trace_file)

        modem = GsmModem(
            open_port,
            heard,
            ModemSettings(pin=pin, timings=timings),
            backoff=Backoff(0.02, 2.0, 0.2, 0.5),
        )
        modem.start()
        try:
            found = Rig(simulator, modem, heard)
            if wait:
                found.wait_live()
            yield found
        finally:
            modem.stop(5.0)


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize(
    "faults",
    ["", "split,cr-cr-lf,echo,garbage,interleave,repeat,parts-reversed,ring-storm"],
)
def test_every_make_does_everything(profile: str, faults: str) -> None:
    with rig(profile, faults) as r:
        status = r.modem.status()
        assert status.device.state is DeviceState.READY
        assert status.manufacturer == PROFILES[profile].manufacturer
        assert status.sim is SimState.READY
        assert status.service_centre == "+8613800100500"
        assert status.signal_bars in (3, 4, 5)

        result = r.modem.send("13912345678", LONG, True)
        assert result.outcome is SendOutcome.SENT
        assert r.simulator.wait_sent(1)[0].text == LONG
        r.heard.wait_until(lambda: len(r.heard.reports) >= result.parts)
        assert {report.reference for report in r.heard.reports} == set(result.references)
        assert {report.outcome for report in r.heard.reports} == {DeliveryOutcome.DELIVERED}

        r.simulator.receive(TECHNICIAN, LONG, number_type=0xA1)
        r.simulator.receive("10086", "您的余额为 42.50 元")
        r.heard.wait_until(lambda: {LONG, "您的余额为 42.50 元"} <= set(r.heard.texts))
        assert r.heard.texts.count(LONG) == 1
        assert next(m.caller for m in r.heard.messages if m.text == LONG) == "13800138000"
        assert r.simulator.wait_until(lambda: r.simulator.stored() == 0)

        r.simulator.ring("+8613900139000", rings=2, every_s=0.05)
        r.heard.wait_until(lambda: any(call.ended_at for call in r.heard.calls))
        assert [(c.caller, c.ended_at is None) for c in r.heard.calls] == [
            ("13900139000", True),
            ("13900139000", False),
        ]


def test_the_technician_answers_one_two_three() -> None:
    with rig() as r:
        r.simulator.answer_texts(["1", "2", "3"], [0.01, 0.02, 0.03], "13800138000")
        r.modem.send("13900139000", "nobody answers")
        r.modem.send("13800138000", "派单 7：8楼空调漏水")
        r.heard.wait_until(lambda: len(r.heard.messages) == 3)
        assert r.heard.texts == ["1", "2", "3"]
        assert {message.caller for message in r.heard.messages} == {"13800138000"}


def test_what_waited_in_the_modem_is_collected() -> None:
    with rig(wait=False) as r:
        r.simulator.receive(TECHNICIAN, "while you were out")
        r.wait_live()
        r.heard.wait_until(lambda: r.heard.texts == ["while you were out"])


def test_lost_notices_are_made_good_by_looking() -> None:
    with rig(faults="notices-lost") as r:
        r.simulator.receive(TECHNICIAN, "1")
        r.modem.collect_now()
        assert r.heard.texts == ["1"]
        assert r.simulator.stored() == 0


@pytest.mark.parametrize(
    "faults",
    ["notice-empty-slot", "notice-other-memory", "direct", "delete-fails=1", "part-missing"],
)
def test_awkward_ways_of_receiving(faults: str) -> None:
    with rig("sim800", faults) as r:
        r.simulator.receive(TECHNICIAN, "1")
        r.heard.wait_until(lambda: r.heard.texts == ["1"])
        r.modem.collect_now()
        assert r.heard.texts == ["1"]
        assert r.simulator.stored() == 0


def test_a_message_that_is_not_stored_stays_in_the_modem() -> None:
    with rig() as r:
        r.heard.can_store = False
        r.simulator.receive(TECHNICIAN, LONG)
        r.heard.wait_until(lambda: r.heard.texts == [LONG])
        assert r.simulator.stored() > 1
        r.heard.can_store = True
        r.modem.collect_now()
        assert r.heard.texts == [LONG, LONG]
        assert r.simulator.stored() == 0


def test_a_broken_message_is_shown_as_it_is() -> None:
    with rig() as r:
        r.simulator.receive_pdu("0003FFFF")
        r.heard.wait_until(lambda: bool(r.heard.messages))
        assert r.heard.messages[0].flags == ("undecodable",)
        assert r.heard.texts == ["0003FFFF"]


def test_a_full_memory_is_announced_and_emptied() -> None:
    with rig(faults="memory-small=5", timings=BUSY_WATCH) as r:
        r.heard.can_store = False
        for number in range(6):
            r.simulator.receive(TECHNICIAN, f"text {number}")
        assert r.modem.wait_for(DeviceState.DEGRADED)
        assert r.modem.status().device.detail_code == "modem_memory_nearly_full"
        r.heard.can_store = True
        r.modem.collect_now()
        r.heard.wait_until(lambda: f"text {5}" in r.heard.texts)  # the network held it back
        assert r.modem.wait_for(DeviceState.READY)


# --- sending ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("faults", "outcome", "code", "retryable"),
    [
        ("prompt-missing", SendOutcome.FAILED, "modem_no_prompt", True),
        ("send-error=42", SendOutcome.FAILED, "sms_network_congested", True),
        ("send-error=304", SendOutcome.FAILED, "sms_pdu_refused", False),
        ("send-error=21,errors-plain", SendOutcome.FAILED, "modem_refused", False),
        ("send-error=322,errors-verbose", SendOutcome.FAILED, "modem_memory_full", True),
        ("send-lost=1", SendOutcome.UNCERTAIN, "modem_no_answer", False),
        ("send-silent=1", SendOutcome.UNCERTAIN, "modem_no_answer", False),
        ("reference-missing", SendOutcome.UNCERTAIN, "modem_no_reference", False),
        ("reboot-on-send=1", SendOutcome.UNCERTAIN, "modem_restarted", False),
        ("unplug-on-send=1,port-gone=0.1", SendOutcome.UNCERTAIN, "device_unplugged", False),
        ("unregistered", SendOutcome.FAILED, "network_not_available", True),
    ],
)
def test_what_became_of_a_text_is_said_honestly(
    faults: str, outcome: SendOutcome, code: str, retryable: bool
) -> None:
    with rig(faults=faults) as r:
        result = r.modem.send("13800138000", "派单 7")
        assert (result.outcome, result.code, result.retryable) == (outcome, code, retryable)
        assert result.references == ()
        # Whatever it was, the modem is at work again afterwards.
        for name in faults.split(","):
            r.simulator.faults.remove(name.partition("=")[0])
        r.wait_live()
        sent_before = len(r.simulator.sent)
        if "unregistered" not in faults:
            assert r.modem.send("13800138000", "again").outcome is SendOutcome.SENT
            texts = [sent.text for sent in r.simulator.sent[sent_before:]]
            assert texts == ["again"]


def test_an_uncertain_text_is_not_sent_twice() -> None:
    with rig(faults="send-silent=1") as r:
        result = r.modem.send("13800138000", LONG)
        assert result.outcome is SendOutcome.UNCERTAIN
        assert len(r.simulator.network.submits) == 1


@pytest.mark.parametrize("faults", ["prompt-late=0.15", "slow-send=0.3", "slow-line=19200"])
def test_slow_modems_are_waited_for(faults: str) -> None:
    with rig(faults=faults) as r:
        assert r.modem.send("13800138000", "派单 7").outcome is SendOutcome.SENT


def test_a_part_that_was_refused_once_is_tried_again() -> None:
    with rig() as r:
        r.simulator.faults.add("send-error-once=42")
        first = r.modem.send("13800138000", LONG)
        assert (first.outcome, first.retryable) == (SendOutcome.FAILED, True)
        assert r.modem.send("13800138000", LONG).outcome is SendOutcome.SENT
        assert [sent.text for sent in r.simulator.sent] == [LONG]


@pytest.mark.parametrize(
    ("faults", "outcomes"),
    [
        ("report-early", {DeliveryOutcome.DELIVERED}),
        ("report-failed", {DeliveryOutcome.FAILED}),
    ],
)
def test_reports(faults: str, outcomes: set[DeliveryOutcome]) -> None:
    with rig(faults=faults) as r:
        result = r.modem.send("13800138000", "派单 7", True)
        r.heard.wait_until(lambda: bool(r.heard.reports))
        assert {report.outcome for report in r.heard.reports} == outcomes
        assert r.heard.reports[0].reference == result.references[0]


def test_stray_reports_are_passed_on_for_matching() -> None:
    with rig(faults="report-stray") as r:
        result = r.modem.send("13800138000", "派单 7", True)
        r.heard.wait_until(lambda: len(r.heard.reports) == 2)
        references = {report.reference for report in r.heard.reports}
        assert set(result.references) < references


def test_urgent_texts_go_first() -> None:
    with rig(faults="slow-send=0.2") as r:
        threads = []
        for priority, text in ((0, "first"), (5, "last"), (-5, "urgent")):
            thread = threading.Thread(
                target=r.modem.send, args=("10086", text), kwargs={"priority": priority}
            )
            thread.start()
            threads.append(thread)
            wanted = len(threads) - 1
            if wanted == 0:
                assert r.simulator.wait_until(
                    lambda: any(c.startswith("AT+CMGS") for c in r.simulator.command_log)
                )
            else:
                r.heard.wait_until(lambda wanted=wanted: r.modem.status().queue >= wanted)  # type: ignore[misc]
        for thread in threads:
            thread.join(10)
        assert [sent.text for sent in r.simulator.sent] == ["first", "urgent", "last"]


def test_what_can_never_be_sent_is_refused_at_once() -> None:
    with rig() as r:
        with pytest.raises(InvalidInput):
            r.modem.send("nobody", "x")
        with pytest.raises(InvalidInput):
            r.modem.send("10086", "\ud83d")
        assert r.simulator.network.submits == []


# --- cards, networks, service codes -----------------------------------------------------------------


def test_the_pin_is_entered_once_and_kept_secret(tmp_path: Path) -> None:
    trace = tmp_path / "modem.txt"
    with rig(faults="sim-pin=4711", pin="4711", trace=trace) as r:
        assert r.modem.status().sim is SimState.READY
        assert sum("CPIN=" in c for c in r.simulator.command_log) == 1
    text = trace.read_text(encoding="utf-8")
    assert "AT+CMGF=0" in text
    assert b"4711".hex() not in text.lower()


def test_a_wrong_pin_is_not_tried_again() -> None:
    with rig(faults="sim-pin=4711", pin="1111", wait=False) as r:
        assert r.modem.wait_for(DeviceState.FAILED)
        assert r.simulator.wait_until(
            lambda: sum("CPIN?" in c for c in r.simulator.command_log) >= 4
        )
        assert sum("CPIN=" in c for c in r.simulator.command_log) == 1
        assert r.modem.status().device.detail_code == "sim_pin_wrong"


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("sim-absent", "sim_absent"),
        ("sim-puk", "sim_puk_required"),
        ("sim-pin", "sim_pin_required"),
    ],
)
def test_a_card_that_is_put_right_is_noticed(fault: str, code: str) -> None:
    with rig(faults=fault, wait=False) as r:
        assert r.modem.wait_for(DeviceState.FAILED)
        assert r.modem.status().device.detail_code == code
        refused = r.modem.send("10086", "x")
        assert (refused.outcome, refused.retryable) == (SendOutcome.FAILED, True)
        steps = r.modem.self_test()
        assert [(step.code, step.passed) for step in steps] == [("port", False)]
        r.simulator.faults.remove(fault)
        r.wait_live()


def test_a_busy_card_is_waited_for() -> None:
    with rig(faults="sim-busy=1") as r:
        assert r.modem.status().device.state is DeviceState.READY


def test_a_pulled_card_is_noticed() -> None:
    with rig() as r:
        r.simulator.faults.add("sim-absent")
        with r.simulator.lock:
            r.simulator.endpoint.write(b"\r\n+CPIN: NOT READY\r\n")
        assert r.modem.wait_for(DeviceState.FAILED)
        assert r.modem.status().device.detail_code == "sim_absent"
        r.simulator.faults.remove("sim-absent")
        r.wait_live()


def test_a_modem_that_says_ok_to_nothing_about_its_card() -> None:
    with rig(faults="no-ok-after-pin") as r:
        assert r.modem.status().sim is SimState.READY


def test_the_network_comes_and_goes() -> None:
    with rig(faults="unregistered", timings=BUSY_WATCH) as r:
        assert r.modem.status().device.detail_code == "network_searching"
        r.simulator.faults.remove("unregistered")
        assert r.modem.wait_for(DeviceState.READY)
        r.simulator.faults.add("denied")
        assert r.modem.wait_for(DeviceState.DEGRADED)
        assert r.modem.status().device.detail_code == "network_denied"


def test_asking_the_network() -> None:
    with rig() as r:
        assert r.modem.ask_network("*100#") == "余额 42.50 元。"


def test_a_call_can_be_rejected() -> None:
    with rig() as r:
        r.simulator.ring(TECHNICIAN, rings=50, every_s=0.05)
        r.heard.wait_until(lambda: bool(r.heard.calls))
        r.modem.reject_call()
        r.heard.wait_until(lambda: r.heard.calls[-1].ended_at is not None)
        assert "AT+CHUP" in r.simulator.command_log


def test_the_self_test_goes_through_everything() -> None:
    with rig("quectel") as r:
        steps = r.modem.self_test()
        assert all(step.passed for step in steps), steps
        assert [step.code for step in steps] == [
            "port",
            "answers",
            "sim",
            "network",
            "signal",
            "service_centre",
            "memory",
            "notices",
        ]
        assert r.simulator.sent == []


# --- losing the modem -------------------------------------------------------------------------------


def test_unplugging_and_plugging_in_again() -> None:
    with rig("quectel") as r:
        r.simulator.unplug()
        assert r.modem.wait_for(DeviceState.ABSENT)
        assert r.modem.send("10086", "x").code == "modem_not_ready"
        r.simulator.plug()
        r.wait_live()
        assert r.modem.send("10086", "YE").outcome is SendOutcome.SENT
        r.simulator.receive(TECHNICIAN, "1")
        r.heard.wait_until(lambda: r.heard.texts == ["1"])


def test_texts_that_wait_when_the_plug_is_pulled_are_not_lost() -> None:
    with rig(faults="slow-send=600") as r:
        results = []

        def send(text: str) -> None:
            results.append((text, r.modem.send("10086", text)))

        threads = [threading.Thread(target=send, args=(text,)) for text in ("a", "b")]
        threads[0].start()
        assert r.simulator.wait_until(
            lambda: any(c.startswith("AT+CMGS") for c in r.simulator.command_log)
        )
        threads[1].start()
        r.heard.wait_until(lambda: r.modem.status().queue == 1)
        r.simulator.unplug()
        for thread in threads:
            thread.join(10)
        outcomes = {text: (result.outcome, result.retryable) for text, result in results}
        assert outcomes["b"] == (SendOutcome.FAILED, True)
        assert outcomes["a"][0] in (SendOutcome.UNCERTAIN, SendOutcome.FAILED)


def test_a_silent_modem_is_restarted_and_found_again() -> None:
    with rig(timings=BUSY_WATCH) as r, quiet():
        r.simulator.faults.add("silent")
        r.heard.wait_until(
            lambda: any(status.device.detail_code == "modem_silent" for status in r.heard.statuses)
        )
        r.simulator.unplug(0.05)  # somebody pulls it and puts it back
        r.heard.wait_until(lambda: r.heard.statuses[-1].device.state is DeviceState.READY)
        assert r.modem.send("10086", "YE").outcome is SendOutcome.SENT


def test_a_modem_that_stays_silent_needs_its_power_cut() -> None:
    with rig(faults="silent", wait=False) as r, quiet():
        r.heard.wait_until(
            lambda: any(
                status.device.detail_code == "modem_needs_power_cycle"
                for status in r.heard.statuses
            )
        )
        assert r.modem.status().device.state is DeviceState.FAILED


def test_a_modem_that_restarts_by_itself_is_set_up_again() -> None:
    with rig("sim800") as r:
        with r.simulator.lock:
            r.simulator._power_on()
        assert r.simulator.wait_until(lambda: r.simulator.command_log.count("AT+CMGF=0") == 2)
        r.wait_live()
        r.simulator.receive(TECHNICIAN, "1")
        r.heard.wait_until(lambda: r.heard.texts == ["1"])


def test_stopping_is_quick_even_while_a_text_is_on_its_way() -> None:
    with rig(faults="slow-send=600") as r:
        results = []
        sender = threading.Thread(target=lambda: results.append(r.modem.send("10086", "x")))
        sender.start()
        assert r.simulator.wait_until(
            lambda: any(c.startswith("AT+CMGS") for c in r.simulator.command_log)
        )
        r.modem.stop(1.0)
        sender.join(2.0)
        assert not sender.is_alive()
        assert results[0].outcome in (SendOutcome.UNCERTAIN, SendOutcome.FAILED)
        assert r.modem.status().device.detail_code == "device_stopped"


def test_without_a_modem_nothing_hangs() -> None:
    heard = Heard()

    def absent() -> Transport:
        raise DeviceUnavailable("port_absent", port="COM9")

    modem = GsmModem(absent, heard, backoff=Backoff(0.01, 1, 0.01))
    modem.start()
    heard.wait_until(lambda: bool(heard.statuses))
    assert modem.send("10086", "x").code == "modem_not_ready"
    with pytest.raises(DeviceUnavailable, match="modem_not_ready"):
        modem.ask_network("*100#")
    assert [step.passed for step in modem.self_test()] == [False]
    modem.stop()


def test_every_fault_has_been_tried() -> None:
    """A fault nobody tests is a fault nobody has."""
    tried = Path(__file__).read_text(encoding="utf-8")
    assert [name for name in FAULTS if name not in tried] == []


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """The driver warns of silence; here it is the point."""
    logger = logging.getLogger("devices")
    before = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(before)
