"""Sends one text, part by part, and says honestly what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from devices.at_channel import AtChannel, NoAnswer, NoPrompt
from devices.gsm_modem.answers import values
from devices.gsm_modem.errors import Failure, explain
from devices.gsm_modem.settings import ModemSettings
from devices.pdu import EncodedPdu
from devices.supervisor import Stopped
from domain.errors import DeviceUnavailable
from domain.ports.devices import SendOutcome, SendResult


@dataclass(frozen=True, slots=True)
class SendEnd:
    """``broken``: the connection is gone as well; the session has to end with it."""

    result: SendResult
    broken: DeviceUnavailable | Stopped | None = None


def send_parts(
    channel: AtChannel, pdus: tuple[EncodedPdu, ...], settings: ModemSettings
) -> SendEnd:
    """Never sends a part again whose fate is unknown: the receiver would get it twice."""
    references: list[int] = []
    try:
        if len(pdus) > 1:
            _keep_link_open(channel, settings)
        for position, pdu in enumerate(pdus):
            failure = _send_part(channel, pdu, references, settings)
            if failure and failure.retryable and position > 0:
                # The first parts are out and paid for; one more try saves them.
                channel.drain(settings.timings.part_retry_s, settings.timings.part_retry_s)
                failure = _send_part(channel, pdu, references, settings)
            if failure:
                return SendEnd(_failed(failure, pdus, references))
    except NoAnswer as silence:
        # A late answer may still come; whoever drives the line has to bring it back into step.
        return SendEnd(_uncertain(silence.code, pdus, references), silence)
    except (DeviceUnavailable, Stopped) as error:
        code = "device_stopped" if isinstance(error, Stopped) else error.code
        if channel.is_message_out:
            return SendEnd(_uncertain(code, pdus, references), error)
        return SendEnd(_failed(Failure(code, retryable=True), pdus, references), error)
    if len(references) < len(pdus):
        return SendEnd(_uncertain("modem_no_reference", pdus, references))
    return SendEnd(SendResult(SendOutcome.SENT, len(pdus), tuple(references)))


def _send_part(
    channel: AtChannel, pdu: EncodedPdu, references: list[int], settings: ModemSettings
) -> Failure | None:
    timings = settings.timings
    try:
        answer = channel.send_message(pdu.length, pdu.hex, timings.prompt_s, timings.result_s)
    except NoPrompt as refusal:
        channel.drain(timings.quiet_s, timings.attention_s)
        if refusal.answer is None or refusal.answer.ok:
            return Failure("modem_no_prompt", retryable=True)
        return explain(refusal.answer)
    if not answer.ok:
        return explain(answer)
    fields = values(answer.value("+CMGS:") or "")
    if fields and fields[0].isdigit():
        references.append(int(fields[0]) & 0xFF)
    return None


def _keep_link_open(channel: AtChannel, settings: ModemSettings) -> None:
    try:
        channel.command("AT+CMMS=2", settings.timings.answer_s)
    except NoAnswer:
        channel.drain(settings.timings.quiet_s, settings.timings.attention_s)


def _failed(failure: Failure, pdus: tuple[EncodedPdu, ...], references: list[int]) -> SendResult:
    params: dict[str, object] = {"part": len(references) + 1, "parts": len(pdus)}
    if failure.number is not None:
        params["number"] = failure.number
    if failure.text:
        params["text"] = failure.text
    return SendResult(
        SendOutcome.FAILED,
        len(pdus),
        tuple(references),
        failure.code,
        failure.retryable,
        params,
    )


def _uncertain(code: str, pdus: tuple[EncodedPdu, ...], references: list[int]) -> SendResult:
    params = {"part": len(references) + 1, "parts": len(pdus)}
    return SendResult(
        SendOutcome.UNCERTAIN, len(pdus), tuple(references), code, retryable=False, params=params
    )
