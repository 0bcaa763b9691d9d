"""The whole conversation with a modem, word for word."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest

from devices.at_channel import AtChannel, Notice
from devices.gsm_modem import startup
from devices.gsm_modem.answers import (
    bars,
    network_text,
    readable,
    signal_of_cesq,
    signal_of_csq,
    values,
)
from devices.gsm_modem.calls import CallTracker
from devices.gsm_modem.inbox import Inbox
from devices.gsm_modem.outbox import send_parts
from devices.gsm_modem.settings import ModemSettings
from devices.gsm_modem.startup import ModemFacts, SimNotReady
from devices.pdu import encode_deliver, encode_submit
from devices.transports import ReplayTransport
from devices.transports.replay import Step
from domain.errors import DeviceUnavailable
from domain.ports.devices import IncomingCall, Registration, SendOutcome, SimState
from tests.unit.devices.helpers import Clock, Heard

OK = b"\r\nOK\r\n"
ERROR = b"\r\nERROR\r\n"


def said(*lines: str) -> bytes:
    return b"".join(f"\r\n{line}\r\n".encode() for line in lines)


def talk(*exchanges: tuple[bytes, bytes]) -> list[Step]:
    steps: list[Step] = []
    for ours, theirs in exchanges:
        steps += [(">", ours), ("<", theirs)] if theirs else [(">", ours)]
    return steps


class Line:
    def __init__(self, steps: list[Step]) -> None:
        self.clock = Clock()
        self.transport = ReplayTransport(steps, on_idle=self.clock.wait)
        self.transport.open()
        self.notices: list[Notice] = []
        self.channel = AtChannel(self.transport, self.notices.append, clock=self.clock)


SETTINGS = ModemSettings()


def test_the_order_of_starting_up() -> None:
    facts = ModemFacts()
    line = Line(
        talk(
            (b"\x1b", b""),
            (b"AT\r", b"AT\r\r\nOK\r\n"),
            (b"ATE0\r", b"ATE0\r\r\nOK\r\n"),
            (b"ATV1\r", OK),
            (b"AT+CMEE=1\r", OK),
            (b"AT+CGMI\r", said("Quectel", "OK")),
            (b"AT+CGMM\r", said("EC20F", "OK")),
            (b"AT+CGMR\r", said("EC20CEFASGR06A09M2G", "OK")),
            (b"AT+CGSN\r", said("860000000000017", "OK")),
            (b"AT+CPIN?\r", said("+CPIN: READY", "OK")),
            (b"AT+CFUN?\r", said("+CFUN: 1", "OK")),
            (b"AT+CREG?\r", said("+CREG: 0,2", "OK")),
            (b"AT+CEREG?\r", said("+CEREG: 0,1", "OK")),
            (b"AT+CMGF=0\r", OK),
            (b"AT+CSMS=0\r", said("+CSMS: 1,1,1", "OK")),
            (b"AT+CPMS=?\r", said('+CPMS: ("SM","ME"),("SM","ME"),("SM","ME")', "OK")),
            (b'AT+CPMS="ME","ME","ME"\r', said("+CPMS: 3,23,3,23,3,23", "OK")),
            (b"AT+CNMI=?\r", said("+CNMI: (0-2),(0,1),(0,2),(0,2),(0)", "OK")),
            # The second best: this one has no direct reports.
            (b"AT+CNMI=2,1,0,2,0\r", OK),
            (b"AT+CSCA?\r", said('+CSCA: "8613800100500",145', "OK")),
            (b"AT+CLIP=1\r", OK),
        )
    )
    startup.wake(line.channel, SETTINGS)
    startup.prepare(line.channel, SETTINGS, facts)
    used = startup.unlock(
        line.channel, SETTINGS, may_enter_pin=True, stopping=threading.Event(), clock=line.clock
    )
    startup.settle(line.channel, SETTINGS, facts)
    assert line.transport.is_finished
    assert not used
    assert (facts.manufacturer, facts.model) == ("Quectel", "EC20F")
    assert facts.registration is Registration.HOME
    assert facts.memories == ("ME", "SM")
    assert (facts.memory_used, facts.memory_total) == (3, 23)
    assert facts.service_centre == "+8613800100500"
    assert facts.announces


def test_a_poor_modem_is_made_do_with() -> None:
    facts = ModemFacts()
    line = Line(
        talk(
            (b"AT+CFUN?\r", ERROR),
            (b"AT+CREG?\r", said("+CREG: 2,5,1816,0D42", "OK")),
            (b"AT+CMGF=0\r", OK),
            (b"AT+CSMS=0\r", ERROR),
            (b"AT+CPMS=?\r", ERROR),
            (b'AT+CPMS="SM","SM","SM"\r', said("+CPMS: 0,20,0,20,0,20", "OK")),
            (b"AT+CNMI=?\r", ERROR),
            (b"AT+CNMI=2,1,0,1,0\r", ERROR),
            (b"AT+CNMI=2,1,0,2,0\r", ERROR),
            (b"AT+CNMI=2,1,0,0,0\r", OK),
            (b"AT+CSCA?\r", said('+CSCA: "002B0038003600310033",145', "OK")),
            (b"AT+CLIP=1\r", ERROR),
        )
    )
    startup.settle(line.channel, SETTINGS, facts)
    assert line.transport.is_finished
    assert facts.registration is Registration.ROAMING
    assert facts.memories == ("SM",)
    assert facts.service_centre == "+8613"


def test_a_radio_that_is_off_is_switched_on_and_text_only_modems_are_refused() -> None:
    line = Line(
        talk(
            (b"AT+CFUN?\r", said("+CFUN: 4", "OK")),
            (b"AT+CFUN=1\r", OK),
            (b"AT+CREG?\r", ERROR),
            (b"AT+CEREG?\r", ERROR),
            (b"AT+CMGF=0\r", ERROR),
        )
    )
    with pytest.raises(DeviceUnavailable, match="modem_lacks_pdu_mode"):
        startup.settle(line.channel, SETTINGS, ModemFacts())
    assert line.transport.is_finished


def test_nobody_there() -> None:
    line = Line(talk((b"\x1b", b""), (b"AT\r", b""), (b"AT\r", b""), (b"AT\r", b"")))
    with pytest.raises(DeviceUnavailable, match="modem_silent"):
        startup.wake(line.channel, SETTINGS)
    assert line.transport.is_finished


def unlock(steps: list[Step], pin: str = "", *, may_enter_pin: bool = True) -> bool:
    line = Line(steps)
    used = startup.unlock(
        line.channel,
        ModemSettings(pin=pin),
        may_enter_pin=may_enter_pin,
        stopping=threading.Event(),
        clock=line.clock,
    )
    assert line.transport.is_finished
    return used


def test_a_busy_card_is_waited_for_and_the_pin_entered_once() -> None:
    locked = said("+CPIN: SIM PIN", "OK")
    steps = talk(
        (b"AT+CPIN?\r", said("+CME ERROR: 14")),
        (b"AT+CPIN?\r", locked),
        (b'AT+CPIN="0042"\r', OK),
        (b"AT+CPIN?\r", said("+CME ERROR: SIM busy")),
        (b"AT+CPIN?\r", said("+CPIN: READY")),
    )
    assert unlock(steps, "0042")


@pytest.mark.parametrize(
    ("exchanges", "code", "state"),
    [
        ([(b"AT+CPIN?\r", said("+CME ERROR: 10"))], "sim_absent", SimState.ABSENT),
        (
            [(b"AT+CPIN?\r", said("+CPIN: SIM PUK", "OK"))],
            "sim_puk_required",
            SimState.PUK_REQUIRED,
        ),
        (
            [
                (b"AT+CPIN?\r", said("+CPIN: SIM PIN", "OK")),
                (b'AT+CPIN="0042"\r', said("+CME ERROR: 16")),
            ],
            "sim_pin_wrong",
            SimState.PIN_REQUIRED,
        ),
        ([(b"AT+CPIN?\r", ERROR)], "sim_failure", SimState.FAILED),
    ],
)
def test_cards_that_need_a_person(
    exchanges: list[tuple[bytes, bytes]], code: str, state: SimState
) -> None:
    with pytest.raises(SimNotReady) as refusal:
        unlock(talk(*exchanges), "0042")
    assert (refusal.value.code, refusal.value.state) == (code, state)


def test_a_pin_is_never_tried_twice() -> None:
    with pytest.raises(SimNotReady, match="sim_pin_required"):
        unlock(talk((b"AT+CPIN?\r", said("+CPIN: SIM PIN", "OK"))), "0042", may_enter_pin=False)


def test_receiving_reads_stores_and_only_then_deletes() -> None:
    text = "单" * 100
    first, second = encode_deliver("10086", text, datetime(2026, 11, 21, tzinfo=UTC), reference=3)
    heard = Heard()
    facts = ModemFacts(memories=("ME",), memory_selected="ME")
    inbox = Inbox(heard, SETTINGS, facts)
    line = Line(
        talk(
            (b"AT+CMGR=4\r", said(f"+CMGR: 0,,{first.length}", first.hex, "OK")),
            (b"AT+CMGR=9\r", OK),  # empty: somebody else read it
            (b"AT+CMGR=5\r", said(f"+CMGR: 0,,{second.length}", second.hex, "OK")),
            (b"AT+CMGD=4\r", OK),
            (b"AT+CMGD=5\r", said("+CMS ERROR: 300")),
            # What could not be deleted is deleted at the next look, and not told again.
            (
                b"AT+CMGL=4\r",
                said(f"+CMGL: 5,1,,{second.length}", second.hex, "+CMGL: 6,2,,10", "0001", "OK"),
            ),
            (b"AT+CMGD=5\r", OK),
        )
    )
    for index in (4, 9, 5):
        inbox.fetch(line.channel, "ME", index)
    assert heard.texts == [text]
    inbox.collect(line.channel)
    assert heard.texts == [text]
    assert line.transport.is_finished


def test_what_could_not_be_stored_stays_in_the_modem() -> None:
    pdu = encode_deliver("10086", "到了", datetime(2026, 11, 21, tzinfo=UTC))[0]
    heard = Heard()
    heard.can_store = False
    inbox = Inbox(heard, SETTINGS, ModemFacts(memories=("SM",), memory_selected="SM"))
    listing = said(f"+CMGL: 1,0,,{pdu.length}", pdu.hex, "OK")
    line = Line(talk((b"AT+CMGL=4\r", listing), (b"AT+CMGL=4\r", listing), (b"AT+CMGD=1\r", OK)))
    inbox.collect(line.channel)
    heard.can_store = True
    inbox.collect(line.channel)
    assert heard.texts == ["到了", "到了"]
    assert line.transport.is_finished


def test_what_cannot_be_read_is_kept_in_hex() -> None:
    heard = Heard()
    inbox = Inbox(heard, SETTINGS, ModemFacts(memories=("SM",), memory_selected="SM"))
    line = Line(
        talk(
            (b"AT+CMGR=1\r", said("+CMGR: 0,,3", "00030000", "OK")),
            (b"AT+CMGD=1\r", OK),
        )
    )
    inbox.fetch(line.channel, "SM", 1)
    assert [(m.text, m.flags) for m in heard.messages] == [("00030000", ("undecodable",))]
    assert line.transport.is_finished


def test_another_memory_is_visited_and_left() -> None:
    pdu = encode_deliver("10086", "1", datetime(2026, 11, 21, tzinfo=UTC))[0]
    heard = Heard()
    inbox = Inbox(heard, SETTINGS, ModemFacts(memories=("ME", "SM"), memory_selected="ME"))
    fill = said("+CPMS: 1,20,1,20,1,20", "OK")
    line = Line(
        talk(
            (b'AT+CPMS="SM","SM","SM"\r', fill),
            (b"AT+CMGR=1\r", said(f"+CMGR: 0,,{pdu.length}", pdu.hex, "OK")),
            (b"AT+CMGD=1\r", OK),
            (b'AT+CPMS="ME","ME","ME"\r', fill),
        )
    )
    inbox.fetch(line.channel, "SM", 1)
    assert heard.texts == ["1"]
    assert line.transport.is_finished


LONG = encode_submit("10086", "单" * 100, reference=1)


def body(part: int) -> bytes:
    return LONG[part].hex.encode() + b"\x1a"


def command(part: int) -> bytes:
    return f"AT+CMGS={LONG[part].length}\r".encode()


def test_a_long_text_keeps_the_link_open_and_saves_its_first_part() -> None:
    line = Line(
        talk(
            (b"AT+CMMS=2\r", OK),
            (command(0), b"\r\n> "),
            (body(0), said("+CMGS: 254", "OK")),
            (command(1), b"\r\n> "),
            (body(1), said("+CMS ERROR: 42")),
            (command(1), b"\r\n> "),
            (body(1), said("+CMGS: 255", "OK")),
        )
    )
    end = send_parts(line.channel, LONG, SETTINGS)
    assert (end.result.outcome, end.result.references) == (SendOutcome.SENT, (254, 255))
    assert line.transport.is_finished


def test_a_part_without_an_answer_is_never_sent_again() -> None:
    line = Line(talk((b"AT+CMMS=2\r", ERROR), (command(0), b"\r\n> "), (body(0), b"")))
    end = send_parts(line.channel, LONG, SETTINGS)
    assert end.result.outcome is SendOutcome.UNCERTAIN
    assert (end.result.code, end.result.retryable) == ("modem_no_answer", False)
    assert end.broken is not None
    assert line.transport.is_finished


def test_ok_without_a_reference_is_uncertain_too() -> None:
    pdus = encode_submit("10086", "YE")
    line = Line(
        talk(
            (f"AT+CMGS={pdus[0].length}\r".encode(), b"\r\n> "),
            (pdus[0].hex.encode() + b"\x1a", OK),
        )
    )
    end = send_parts(line.channel, pdus, SETTINGS)
    assert (end.result.outcome, end.result.code) == (SendOutcome.UNCERTAIN, "modem_no_reference")


@pytest.mark.parametrize(
    ("number", "code", "retryable"),
    [
        (1, "sms_number_unassigned", False),
        (21, "sms_rejected_by_network", False),
        (28, "sms_subscriber_unknown", False),
        (38, "sms_network_out_of_order", True),
        (41, "sms_network_temporary_failure", True),
        (42, "sms_network_congested", True),
        (50, "sms_not_subscribed", False),
        (208, "sms_memory_of_receiver_full", True),
        (304, "sms_pdu_refused", False),
        (314, "sim_busy", True),
        (330, "sms_centre_unknown", False),
        (331, "network_not_available", True),
        (332, "network_timed_out", True),
        (500, "modem_unknown_error", True),
        (600, "modem_maker_error", True),
        (77, "sms_network_unspecified", False),
        (199, "sms_centre_refused", False),
    ],
)
def test_errors_say_whether_trying_again_helps(number: int, code: str, retryable: bool) -> None:
    pdus = encode_submit("10086", "YE")
    line = Line(
        talk(
            (f"AT+CMGS={pdus[0].length}\r".encode(), b"\r\n> "),
            (pdus[0].hex.encode() + b"\x1a", said(f"+CMS ERROR: {number}")),
        )
    )
    result = send_parts(line.channel, pdus, SETTINGS).result
    assert (result.outcome, result.code, result.retryable) == (SendOutcome.FAILED, code, retryable)
    assert result.params["number"] == number


def calls_of(*heard: tuple[float, str]) -> list[IncomingCall]:
    clock = Clock()
    calls: list[IncomingCall] = []
    tracker = CallTracker(calls.append, clock)
    for pause, line in heard:
        clock.wait(pause)
        tracker.tick()
        if line:
            assert tracker.heard(line)
    return calls


CLIP = '+CLIP: "13800138000",129,"",,"",0'


def test_many_rings_are_one_call() -> None:
    calls = calls_of(
        (0, "RING"), (0, CLIP), (3, "RING"), (0, CLIP), (5, "RING"), (0, CLIP), (8, "")
    )
    assert [(c.key, c.caller, c.rings, c.ended_at is None) for c in calls] == [
        (1, "13800138000", 1, True),
        (1, "13800138000", 3, False),
    ]


def test_two_calls_are_two() -> None:
    calls = calls_of(
        (0, "+CRING: VOICE"), (0, CLIP), (1, "NO CARRIER"), (1, "RING"), (0, '+CLIP: "",128')
    )
    assert [(c.key, c.number, c.ended_at is None) for c in calls] == [
        (1, "13800138000", True),
        (1, "13800138000", False),
        (2, "", True),
    ]


def test_a_modem_that_does_not_tell_numbers_still_rings() -> None:
    calls = calls_of((0, "RING"), (3, "RING"), (3, "RING"), (7, ""))
    assert [(c.number, c.ended_at is None) for c in calls] == [("", True), ("", False)]


def test_international_callers_get_their_plus() -> None:
    assert calls_of((0, '+CLIP: "8613800138000",145'))[0].number == "+8613800138000"


def test_figures_of_signals() -> None:
    assert [signal_of_csq(text) for text in ("0,99", "22,99", "31,0", "99,99", "", "154,99")] == [
        -113,
        -69,
        -51,
        None,
        None,
        -62,
    ]
    assert signal_of_cesq("99,99,255,255,20,55") == -65
    assert signal_of_cesq("99,99,40,20,255,255") == -80
    assert signal_of_cesq("30,0,255,255,255,255") == -80
    assert signal_of_cesq("99,99,255,255,255,255") is None
    assert [bars(dbm) for dbm in (None, -113, -105, -95, -90, -80, -60)] == [None, 0, 1, 2, 3, 4, 5]


def test_fields_and_names() -> None:
    assert values('1,"a,b",,"c",') == ["1", "a,b", "", "c", ""]
    assert values("") == []
    assert readable("4E2D56FD79FB52A8") == "中国移动"
    assert readable("CHINA MOBILE") == "CHINA MOBILE"
    assert readable("46000000") == "46000000"


def test_answers_of_service_codes_in_any_coding() -> None:
    assert network_text("4F59989D003A00200031", "72") == "余额: 1"
    assert network_text("C8329BFD06", "15") == "Hello"
    assert network_text("Balance 42.50", "15") == "Balance 42.50"
    assert network_text("20261121", "15") == "20261121"
