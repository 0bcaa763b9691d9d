"""Wakes a modem and tells it how we want it, in an order that suits every model we know of."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from devices.at_channel import Answer, AtChannel, NoAnswer
from devices.gsm_modem.answers import allows, groups, readable, registration, sim_state, values
from devices.gsm_modem.errors import explain
from devices.gsm_modem.settings import ModemSettings
from devices.transports.trace import muted
from domain.errors import DeviceUnavailable
from domain.ports.devices import Registration, SimState

# Best first: everything stored and announced, reports straight or stored, nothing else.
_NOTICE_MODES = ((2, 1, 0, 1, 0), (2, 1, 0, 2, 0), (2, 1, 0, 0, 0), (1, 1, 0, 0, 0))


class SimNotReady(DeviceUnavailable):
    """The card is absent, locked or slow; ``state`` says which. The modem itself is fine."""

    def __init__(self, code: str, state: SimState) -> None:
        super().__init__(code)
        self.state = state


@dataclass(slots=True)
class ModemFacts:
    """What the modem said of itself. ``memories``: those messages can be read from, the one in use
    first, ``memory_selected`` the one selected this moment. ``announces``: whether it tells of new messages (else they are only listed)."""

    manufacturer: str = ""
    model: str = ""
    revision: str = ""
    serial_number: str = ""
    operator: str = ""
    service_centre: str = ""
    sim: SimState = SimState.UNKNOWN
    registration: Registration = Registration.UNKNOWN
    memories: tuple[str, ...] = ()
    memory_selected: str = ""
    memory_used: int | None = None
    memory_total: int | None = None
    announces: bool = False


def wake(channel: AtChannel, settings: ModemSettings) -> None:
    """Leave a stuck prompt, then make sure somebody answers. DeviceUnavailable('modem_silent')."""
    timings = settings.timings
    channel.escape()
    channel.drain(timings.quiet_s, timings.attention_s)
    for _ in range(3):
        try:
            if channel.command("AT", timings.attention_s).ok:
                return
        except NoAnswer:
            continue
    raise DeviceUnavailable("modem_silent", port=channel.transport.name)


def prepare(channel: AtChannel, settings: ModemSettings, facts: ModemFacts) -> None:
    """The settings that need no card, and who the modem is."""
    # The echo of ATE0 itself still comes; the channel knows.
    for command in ("ATE0", "ATV1", "AT+CMEE=1"):
        _try(channel, command, settings.timings.answer_s)
    facts.manufacturer = _identity(channel, "AT+CGMI", settings)
    facts.model = _identity(channel, "AT+CGMM", settings)
    facts.revision = _identity(channel, "AT+CGMR", settings)
    facts.serial_number = _identity(channel, "AT+CGSN", settings)


def unlock(
    channel: AtChannel,
    settings: ModemSettings,
    *,
    may_enter_pin: bool,
    stopping: threading.Event,
    clock: Callable[[], float] = time.monotonic,
) -> bool:
    """Wait for the card and enter the PIN if allowed; True if the PIN was used.

    SimNotReady: sim_absent, sim_busy, sim_pin_required, sim_pin_wrong, sim_puk_required,
    sim_failure."""
    timings = settings.timings
    until = clock() + timings.sim_busy_s
    pin_used = False
    while True:
        state, code = _sim(channel, settings)
        if state is SimState.READY:
            return pin_used
        if state is SimState.PIN_REQUIRED and settings.pin and may_enter_pin and not pin_used:
            pin_used = True
            _enter_pin(channel, settings)
        elif state is not SimState.BUSY or clock() >= until:
            raise SimNotReady(code, state)
        else:
            channel.drain(1.0, 1.0)
        if stopping.is_set():
            raise SimNotReady("sim_busy", SimState.BUSY)


def _sim(channel: AtChannel, settings: ModemSettings) -> tuple[SimState, str]:
    answer = channel.command("AT+CPIN?", settings.timings.answer_s, settle_prefix="+CPIN:")
    if answer.ok:
        state = sim_state(answer.value("+CPIN:") or "")
        code = {
            SimState.ABSENT: "sim_absent",
            SimState.BUSY: "sim_busy",
            SimState.PIN_REQUIRED: "sim_pin_required",
            SimState.PUK_REQUIRED: "sim_puk_required",
        }.get(state, "sim_failure")
        return state, code
    code = explain(answer).code
    states = {
        "sim_busy": SimState.BUSY,
        "sim_absent": SimState.ABSENT,
        "sim_pin_required": SimState.PIN_REQUIRED,
        "sim_puk_required": SimState.PUK_REQUIRED,
    }
    state = states.get(code, SimState.FAILED)
    return state, code if code.startswith("sim_") else "sim_failure"


def _enter_pin(channel: AtChannel, settings: ModemSettings) -> None:
    if not settings.pin.isdigit():
        raise SimNotReady("sim_pin_wrong", SimState.PIN_REQUIRED)
    with muted(channel.transport):
        answer = channel.command(f'AT+CPIN="{settings.pin}"', settings.timings.slow_answer_s)
    if not answer.ok and explain(answer).code != "sim_busy":
        raise SimNotReady("sim_pin_wrong", SimState.PIN_REQUIRED)


def settle(channel: AtChannel, settings: ModemSettings, facts: ModemFacts) -> None:
    """What needs the card: radio on, PDU mode, memory, notices, caller's number."""
    timings = settings.timings
    radio = _try(channel, "AT+CFUN?", timings.answer_s)
    if radio.ok and (radio.value("+CFUN:") or "1").split(",")[0] in ("0", "4"):
        _try(channel, "AT+CFUN=1", timings.slow_answer_s)
    read_registration(channel, settings, facts)
    mode = _try(channel, "AT+CMGF=0", timings.answer_s)
    if not mode.ok:
        raise DeviceUnavailable("modem_lacks_pdu_mode", model=facts.model)
    _try(channel, "AT+CSMS=0", timings.answer_s)  # no duty to acknowledge what comes in
    _choose_memory(channel, settings, facts)
    _choose_notices(channel, settings, facts)
    if settings.service_centre:
        _try(channel, f'AT+CSCA="{settings.service_centre}"', timings.answer_s)
    facts.service_centre = _service_centre(channel, settings)
    _try(channel, "AT+CLIP=1", timings.answer_s)
    # Never +CSMP: in PDU mode some modems lose the service centre over it.


def read_registration(channel: AtChannel, settings: ModemSettings, facts: ModemFacts) -> None:
    facts.registration = Registration.UNKNOWN
    for name in ("CREG", "CEREG"):
        answer = _try(channel, f"AT+{name}?", settings.timings.answer_s)
        if answer.ok and (text := answer.value(f"+{name}:")) is not None:
            facts.registration = registration(values(text))
            if facts.registration in (Registration.HOME, Registration.ROAMING):
                return


def read_operator(channel: AtChannel, settings: ModemSettings, facts: ModemFacts) -> None:
    answer = _try(channel, "AT+COPS?", settings.timings.slow_answer_s)
    fields = values(answer.value("+COPS:") or "")
    facts.operator = readable(fields[2]) if len(fields) > 2 else ""


def _choose_memory(channel: AtChannel, settings: ModemSettings, facts: ModemFacts) -> None:
    """All three to the same memory: what is announced is then where we read and delete."""
    answer = _try(channel, "AT+CPMS=?", settings.timings.answer_s)
    choices = [
        [name.strip().strip('"') for name in group.split(",")]
        for group in groups(answer.value("+CPMS:") or "")
    ]
    everywhere = [
        name for name in ("ME", "SM", "MT") if choices and all(name in group for group in choices)
    ]
    for name in everywhere or ["SM", "ME"]:
        if not select_memory(channel, settings, facts, name):
            continue
        if facts.memory_total == 0:
            continue  # offered, yet nothing fits in: sticks without memory of their own do that
        readable_ones = choices[0] if choices else [name]
        others = [other for other in ("SM", "ME") if other != name and other in readable_ones]
        facts.memories = (name, *others)
        return


def select_memory(
    channel: AtChannel, settings: ModemSettings, facts: ModemFacts, name: str
) -> bool:
    """Use memory ``name`` for everything, and note how full it is."""
    if facts.memory_selected == name:
        return True
    answer = _try(channel, f'AT+CPMS="{name}","{name}","{name}"', settings.timings.slow_answer_s)
    if not answer.ok:
        return False
    facts.memory_selected = name
    _note_fill(values(answer.value("+CPMS:") or ""), facts)
    return True


def read_memory_fill(channel: AtChannel, settings: ModemSettings, facts: ModemFacts) -> None:
    answer = _try(channel, "AT+CPMS?", settings.timings.answer_s)
    fields = values(answer.value("+CPMS:") or "")
    if fields and not fields[0].isdigit():
        del fields[0]
    _note_fill(fields, facts)


def _note_fill(fields: list[str], facts: ModemFacts) -> None:
    if len(fields) >= 2 and fields[0].isdigit() and fields[1].isdigit():
        facts.memory_used, facts.memory_total = int(fields[0]), int(fields[1])


def _choose_notices(channel: AtChannel, settings: ModemSettings, facts: ModemFacts) -> None:
    answer = _try(channel, "AT+CNMI=?", settings.timings.answer_s)
    choices = groups(answer.value("+CNMI:") or "")
    facts.announces = False
    for mode in _NOTICE_MODES:
        if len(choices) >= 4 and not all(
            allows(group, number) for group, number in zip(choices, mode, strict=False)
        ):
            continue
        wanted = mode[: len(choices)] if len(choices) >= 4 else mode
        command = "AT+CNMI=" + ",".join(map(str, wanted))
        if _try(channel, command, settings.timings.answer_s).ok:
            facts.announces = True
            return


def _service_centre(channel: AtChannel, settings: ModemSettings) -> str:
    answer = _try(channel, "AT+CSCA?", settings.timings.answer_s)
    fields = values(answer.value("+CSCA:") or "")
    if not fields:
        return ""
    number = readable(fields[0])
    if len(fields) > 1 and fields[1] == "145" and number and not number.startswith("+"):
        number = "+" + number
    return number


def _identity(channel: AtChannel, command: str, settings: ModemSettings) -> str:
    answer = _try(channel, command, settings.timings.answer_s)
    if not answer.ok or not answer.lines:
        return ""
    line = answer.lines[0]
    prefix = command.removeprefix("AT") + ":"
    return line.removeprefix(prefix).strip().strip('"')


def _try(channel: AtChannel, command: str, timeout_s: float) -> Answer:
    """A command a modem may lack. Silence counts as a refusal, but a line that stays silent is
    noticed by the next command that matters."""
    try:
        return channel.command(command, timeout_s)
    except NoAnswer:
        channel.drain(0.2, 1.0)
        return Answer(error="error", text="no answer")
