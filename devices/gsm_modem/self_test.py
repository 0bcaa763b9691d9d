"""Goes through everything a text needs, for the "test modem" button."""

from __future__ import annotations

from devices.at_channel import AtChannel, NoAnswer
from devices.gsm_modem import startup
from devices.gsm_modem.answers import bars, sim_state
from devices.gsm_modem.settings import ModemSettings
from devices.gsm_modem.startup import ModemFacts
from devices.gsm_modem.watch import read_signal
from domain.ports.devices import Registration, SelfTestStep, SimState


def run_self_test(
    channel: AtChannel, settings: ModemSettings, facts: ModemFacts
) -> tuple[SelfTestStep, ...]:
    """Every step is tried, whatever the one before said. Sends nothing."""
    steps = [SelfTestStep("port", True, channel.transport.name)]
    timings = settings.timings
    try:
        answers = channel.command("AT", timings.attention_s).ok
    except NoAnswer:
        answers = False
    steps.append(SelfTestStep("answers", answers, f"{facts.manufacturer} {facts.model}".strip()))
    if not answers:
        return tuple(steps)

    card = channel.command("AT+CPIN?", timings.answer_s, settle_prefix="+CPIN:")
    value = card.value("+CPIN:") or card.text
    is_ready = card.ok and sim_state(value) is SimState.READY
    steps.append(SelfTestStep("sim", is_ready, value))

    startup.read_registration(channel, settings, facts)
    startup.read_operator(channel, settings, facts)
    at_home = facts.registration in (Registration.HOME, Registration.ROAMING)
    steps.append(SelfTestStep("network", at_home, facts.operator or facts.registration.value))

    dbm = read_signal(channel, settings)
    shown = f"{dbm} dBm" if dbm is not None else ""
    steps.append(SelfTestStep("signal", dbm is not None and (bars(dbm) or 0) >= 1, shown))
    steps.append(SelfTestStep("service_centre", bool(facts.service_centre), facts.service_centre))

    startup.read_memory_fill(channel, settings, facts)
    used, total = facts.memory_used, facts.memory_total
    has_room = used is None or total is None or used < total
    steps.append(SelfTestStep("memory", has_room, "" if used is None else f"{used}/{total}"))

    notices = channel.command("AT+CNMI?", timings.answer_s)
    steps.append(SelfTestStep("notices", facts.announces, notices.value("+CNMI:") or notices.text))
    return tuple(steps)
