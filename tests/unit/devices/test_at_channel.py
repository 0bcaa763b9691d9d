"""Commands and answers, octet by octet."""

from __future__ import annotations

import threading

import pytest

from devices.at_channel import Answer, AtChannel, ModemRestarted, NoAnswer, NoPrompt, Notice
from devices.supervisor import Stopped
from devices.transports import ReplayTransport, Unplugged
from devices.transports.replay import Step
from tests.unit.devices.helpers import Clock


class Dialogue:
    """A channel on a written dialogue."""

    def __init__(self, *steps: Step) -> None:
        self.clock = Clock()
        self.notices: list[Notice] = []
        self.transport = ReplayTransport(steps, on_idle=self.clock.wait)
        self.transport.open()
        self.stopping = threading.Event()
        self.channel = AtChannel(
            self.transport, self.notices.append, stopping=self.stopping, clock=self.clock
        )

    def ask(self, command: str, **more: str) -> Answer:
        return self.channel.command(command, 5.0, **more)


def split(data: bytes) -> list[Step]:
    return [("<", data[i : i + 1]) for i in range(len(data))]


@pytest.mark.parametrize(
    "reply",
    [
        b"\r\n+CSQ: 22,99\r\n\r\nOK\r\n",
        b"AT+CSQ\r\r\n+CSQ: 22,99\r\n\r\nOK\r\n",
        b"\r\r\n+CSQ: 22,99\r\r\n\r\r\nOK\r\r\n",
        b"+CSQ: 22,99\r\nOK\r\n",
        b"AT+CSQ\r\r\n^RSSI:18\r\n\r\n+CSQ: 22,99\r\n\r\n^RSSI:19\r\n\r\nOK\r\n",
        b'\r\n+CMTI: "SM",3\r\n\r\n+CSQ: 22,99\r\n\r\nOK\r\n',
        b"\xff\x00\x80\r\n+CSQ: 22,99\r\n\r\nOK\r\n",
        b"\r\n+CSQ: 22,99\r\n\r\nRING\r\n\r\nOK\r\n",
    ],
)
@pytest.mark.parametrize("is_split", [False, True])
def test_answers_in_every_dress(reply: bytes, is_split: bool) -> None:
    steps = split(reply) if is_split else [("<", reply)]
    dialogue = Dialogue((">", b"AT+CSQ\r"), *steps)
    answer = dialogue.ask("AT+CSQ")
    assert answer.ok
    assert answer.value("+CSQ:") == "22,99"
    assert [line for line in answer.lines if line] == ["+CSQ: 22,99"]


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        (b"\r\nERROR\r\n", Answer(error="error", text="ERROR")),
        (b"\r\nCOMMAND NOT SUPPORT\r\n", Answer(error="error", text="COMMAND NOT SUPPORT")),
        (b"\r\n+CMS ERROR: 321\r\n", Answer(error="cms", number=321, text="321")),
        (b"\r\n+CME ERROR: SIM busy\r\n", Answer(error="cme", text="SIM busy")),
        (b"\r\n+CME ERROR:14\r\n", Answer(error="cme", number=14, text="14")),
    ],
)
def test_refusals(reply: bytes, answer: Answer) -> None:
    assert Dialogue((">", b"AT+CMGR=1\r"), ("<", reply)).ask("AT+CMGR=1") == answer


def test_only_a_whole_line_is_a_result() -> None:
    dialogue = Dialogue(
        (">", b"ATI\r"), ("<", b"\r\nOK on my way\r\nERROR 7\r\n  OKAY\r\n\r\nOK\r\n")
    )
    assert dialogue.ask("ATI").lines == ("OK on my way", "ERROR 7", "OKAY")


def test_notices_of_two_lines_are_kept_together() -> None:
    dialogue = Dialogue(
        (">", b"AT+CMGL=4\r"),
        ("<", b"\r\n+CMGL: 1,1,,24\r\n"),
        ("<", b"\r\n+CDS: 25\r\n0006D60B91\r\n"),
        ("<", b'\r\n+CMTI: "ME",7\r\n'),
        ("<", b"0791ABCD\r\n\r\nOK\r\n"),
    )
    assert dialogue.ask("AT+CMGL=4").lines == ("+CMGL: 1,1,,24", "0791ABCD")
    assert dialogue.notices == [Notice("+CDS: 25", "0006D60B91"), Notice('+CMTI: "ME",7')]


def test_a_notice_that_lost_its_message_does_not_swallow_the_result() -> None:
    dialogue = Dialogue((">", b"AT+CSQ\r"), ("<", b"\r\n+CMT: ,24\r\n+CSQ: 9,99\r\nOK\r\n"))
    assert dialogue.ask("AT+CSQ").value("+CSQ:") == "9,99"


def test_registration_is_an_answer_when_asked_and_a_notice_when_not() -> None:
    dialogue = Dialogue(
        (">", b"AT+CREG?\r"),
        ("<", b"\r\n+CREG: 0,1\r\n\r\nOK\r\n"),
        ("<", b"\r\n+CREG: 2\r\n"),
    )
    assert dialogue.ask("AT+CREG?").value("+CREG:") == "0,1"
    dialogue.channel.listen(0.1)
    assert dialogue.notices == [Notice("+CREG: 2")]


def test_silence_is_no_answer() -> None:
    dialogue = Dialogue((">", b"AT\r"))
    started = dialogue.clock.now
    with pytest.raises(NoAnswer):
        dialogue.ask("AT")
    assert 5.0 <= dialogue.clock.now - started < 5.5


def test_an_answer_without_ok_settles() -> None:
    dialogue = Dialogue((">", b"AT+CPIN?\r"), ("<", b"\r\n+CPIN: READY\r\n"))
    assert dialogue.ask("AT+CPIN?", settle_prefix="+CPIN:").value("+CPIN:") == "READY"


MESSAGE = "0001000581" + "0180F6" + "0000" + "02" + "D922"


def sending(*steps: Step) -> Dialogue:
    return Dialogue((">", b"AT+CMGS=12\r"), *steps)


def send(dialogue: Dialogue) -> Answer:
    return dialogue.channel.send_message(12, MESSAGE, 10.0, 180.0)


BODY: Step = (">", MESSAGE.encode() + b"\x1a")


@pytest.mark.parametrize(
    "steps",
    [
        [("<", b"\r\n> "), BODY, ("<", b"\r\n+CMGS: 17\r\n\r\nOK\r\n")],
        [("<", b"\r\n"), ("<", b">"), BODY, ("<", b" \r\n+CMGS: 17\r\n\r\nOK\r\n")],
        # Everything echoed, with notices in every gap.
        [
            ("<", b"AT+CMGS=12\r\r\n^RSSI:9\r\n\r\n> "),
            BODY,
            ("<", MESSAGE.encode() + b'\x1a\r\n\r\n+CMTI: "SM",1\r\n'),
            ("<", b"\r\n+CMGS: 17\r\n\r\nRING\r\n\r\nOK\r\n"),
        ],
        [("<", b"\r\nOK\r\n"), ("<", b"\r\n> "), BODY, ("<", b"+CMGS: 17\r\nOK\r\n")],
    ],
)
def test_sending(steps: list[Step]) -> None:
    dialogue = sending(*steps)
    answer = send(dialogue)
    assert answer.ok
    assert answer.value("+CMGS:") == "17"
    assert dialogue.transport.is_finished


def test_a_refused_message() -> None:
    dialogue = sending(("<", b"\r\n> "), BODY, ("<", b"\r\n+CMS ERROR: 42\r\n"))
    assert send(dialogue).number == 42


def test_a_prompt_that_never_comes_is_left_again() -> None:
    dialogue = sending((">", b"\x1b"))
    with pytest.raises(NoPrompt) as refusal:
        send(dialogue)
    assert refusal.value.answer is None
    assert not dialogue.channel.is_message_out
    assert dialogue.transport.is_finished


def test_a_refusal_instead_of_a_prompt() -> None:
    with pytest.raises(NoPrompt) as refusal:
        send(sending(("<", b"\r\n+CMS ERROR: 331\r\n")))
    assert refusal.value.answer == Answer(error="cms", number=331, text="331")


def test_a_result_may_take_its_time_but_not_for_ever() -> None:
    late = sending(("<", b"\r\n> "), BODY)
    started = late.clock.now
    with pytest.raises(NoAnswer):
        send(late)
    assert 180 <= late.clock.now - started < 181
    assert late.channel.is_message_out


@pytest.mark.parametrize("is_out", [False, True])
def test_a_plug_pulled_while_sending(is_out: bool) -> None:
    steps: list[Step] = [("<", b"\r\n> "), BODY] if is_out else []
    dialogue = sending(*steps, ("!", b"unplugged"))
    with pytest.raises(Unplugged):
        send(dialogue)
    assert dialogue.channel.is_message_out is is_out


def test_a_restart_in_the_middle_is_noticed() -> None:
    with pytest.raises(ModemRestarted):
        Dialogue((">", b"AT+CSQ\r"), ("<", b"\r\nRDY\r\n")).ask("AT+CSQ")


def test_stopping_ends_every_wait() -> None:
    dialogue = Dialogue((">", b"AT\r"))
    dialogue.stopping.set()
    with pytest.raises(Stopped):
        dialogue.ask("AT")


def test_late_answers_are_thrown_away() -> None:
    dialogue = Dialogue(("<", b"\r\n+CSQ: 1,99\r\n"), ("<", b"\r\nOK\r\n"), (">", b"AT\r"))
    dialogue.channel.drain(0.2, 5.0)
    with pytest.raises(NoAnswer):
        dialogue.ask("AT")


def test_a_line_without_end_does_not_fill_the_memory() -> None:
    steps: list[Step] = [("<", b"x" * 1000)] * 20
    dialogue = Dialogue(*steps, (">", b"AT\r"), ("<", b"\r\nOK\r\n"))
    for _ in range(20):
        dialogue.channel.listen(0.1)
    assert dialogue.ask("AT").ok
