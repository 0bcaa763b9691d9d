"""Signal and other figures that change by themselves."""

from __future__ import annotations

from devices.at_channel import AtChannel
from devices.gsm_modem.answers import signal_of_cesq, signal_of_csq
from devices.gsm_modem.settings import ModemSettings


def read_signal(channel: AtChannel, settings: ModemSettings) -> int | None:
    """dBm, None if the modem does not know. Doubles as the sign of life: NoAnswer."""
    answer = channel.command("AT+CSQ", settings.timings.answer_s)
    dbm = signal_of_csq(answer.value("+CSQ:") or "")
    if dbm is None and answer.ok:
        extended = channel.command("AT+CESQ", settings.timings.answer_s)
        dbm = signal_of_cesq(extended.value("+CESQ:") or "")
    return dbm
