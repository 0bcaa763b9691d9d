"""Messages in the modem's memory: read, join, hand over, and only then delete."""

from __future__ import annotations

import logging
import re
from datetime import UTC, datetime, timedelta

from devices.at_channel import AtChannel, NoAnswer
from devices.gsm_modem.answers import values
from devices.gsm_modem.settings import ModemSettings
from devices.gsm_modem.startup import ModemFacts, select_memory
from devices.pdu import Deliver, Joined, Reassembler, StatusReport, Submit, decode
from domain.errors import InvalidInput
from domain.ports.devices import DeliveryReport, ModemListener, ReceivedSms

log = logging.getLogger(__name__)

Slot = tuple[str, int]  # memory, index

# A memory that is nearly full cannot wait half a day for a part that may never come.
_PATIENCE_WHEN_FULL = timedelta(minutes=30)


class Inbox:
    """Knows which slots hold parts of unfinished texts and which are stored with us but could not
    be deleted yet, so that a second look at the memory delivers nothing twice."""

    def __init__(self, listener: ModemListener, settings: ModemSettings, facts: ModemFacts) -> None:
        self._listener = listener
        self._settings = settings
        self._facts = facts
        self._joiner: Reassembler[Slot] = Reassembler()
        self._known: dict[Slot, str] = {}
        self._to_delete: set[Slot] = set()
        self.last_received_at: datetime | None = None

    def collect(self, channel: AtChannel) -> None:
        """Look through every memory: what waited, what was never announced."""
        for memory in reversed(self._facts.memories or ("",)):
            if self._use(channel, memory):
                self._list(channel, memory)

    def fetch(self, channel: AtChannel, memory: str, index: int) -> None:
        """Read the slot a notice named."""
        if not self._use(channel, memory):
            return
        answer = channel.command(f"AT+CMGR={index}", self._settings.timings.slow_answer_s)
        # An empty slot answers OK without data, or error 321: somebody else read it.
        for header, pdu in zip(answer.lines, answer.lines[1:], strict=False):
            if header.upper().startswith("+CMGR:") and answer.ok:
                self._take(channel, (memory, index), pdu)
        self._restore(channel)

    def direct(self, pdu: str) -> None:
        """A message that came with its notice and lies nowhere."""
        self._dispatch(None, (), pdu)

    def give_up_waiting(self, channel: AtChannel, *, memory_is_full: bool) -> None:
        """Hand over texts whose missing parts are no longer expected."""
        now = datetime.now(UTC)
        if memory_is_full:
            now += self._joiner.patience - _PATIENCE_WHEN_FULL
        for joined in self._joiner.expired(now):
            self._deliver(channel, joined)
        self._restore(channel)

    def _list(self, channel: AtChannel, memory: str) -> None:
        answer = channel.command("AT+CMGL=4", self._settings.timings.list_s)
        found: dict[Slot, tuple[str, str]] = {}
        for header, pdu in zip(answer.lines, answer.lines[1:], strict=False):
            if not header.upper().startswith("+CMGL:"):
                continue
            fields = values(header.partition(":")[2])
            if len(fields) >= 2 and fields[0].isdigit() and re.fullmatch(r"[0-9A-Fa-f]+", pdu):
                found[(memory, int(fields[0]))] = (fields[1], pdu)
        for slot in [slot for slot in self._known if slot[0] == memory and slot not in found]:
            self._forget(slot)  # emptied by somebody else
        for slot, (state, pdu) in found.items():
            if state in ("0", "1", "REC UNREAD", "REC READ"):
                self._take(channel, slot, pdu)

    def _take(self, channel: AtChannel, slot: Slot, pdu: str) -> None:
        if self._known.get(slot) == pdu:
            if slot in self._to_delete:
                self._delete(channel, (slot,))
            return
        self._forget(slot)
        self._known[slot] = pdu
        self._dispatch(channel, (slot,), pdu)

    def _dispatch(self, channel: AtChannel | None, slots: tuple[Slot, ...], pdu: str) -> None:
        now = datetime.now(UTC)
        try:
            message = decode(pdu, with_service_centre=True)
        except InvalidInput as error:
            log.warning("message that cannot be read kept as it is: %s", error)
            # The hex itself is shown, so that nothing is lost.
            raw = ReceivedSms("", "", pdu, now, flags=("undecodable",), pdus=(pdu,))
            self._finish(channel, slots, self._hand_over(raw))
            return
        match message:
            case Deliver() if self._joiner.is_repeat(message, now):
                self._finish(channel, slots, stored=True)
            case Deliver():
                for joined in self._joiner.add(message, pdu, slots, now):
                    self._deliver(channel, joined)
            case StatusReport():
                self._finish(channel, slots, self._report(message, now))
            case Submit():
                log.info("outgoing message found in memory, left there")

    def _deliver(self, channel: AtChannel | None, joined: Joined[Slot]) -> None:
        first = joined.parts[0]
        received = ReceivedSms(
            number=first.sender.number,
            caller=first.sender.caller,
            text=joined.text,
            received_at=datetime.now(UTC),
            sent_at=_utc(first.sent_at),
            service_centre=first.service_centre.number if first.service_centre else "",
            parts=len(joined.parts),
            flags=joined.flags,
            pdus=joined.pdus,
        )
        stored = self._hand_over(received)
        if stored:
            self._joiner.remember(joined, received.received_at)
        self._finish(channel, joined.places, stored)

    def _hand_over(self, message: ReceivedSms) -> bool:
        try:
            stored = self._listener.on_message(message)
        except Exception:
            log.exception("received message could not be stored; it stays in the modem")
            return False
        if stored:
            self.last_received_at = message.received_at
        return stored

    def _report(self, report: StatusReport, now: datetime) -> bool:
        told = DeliveryReport(
            reference=report.reference,
            number=report.recipient.number,
            caller=report.recipient.caller,
            status=report.status,
            outcome=report.outcome,
            received_at=now,
            sent_at=_utc(report.sent_at),
            discharged_at=_utc(report.discharged_at),
        )
        try:
            return self._listener.on_report(told)
        except Exception:
            log.exception("delivery report could not be stored; it stays in the modem")
            return False

    def _finish(self, channel: AtChannel | None, slots: tuple[Slot, ...], stored: bool) -> None:
        if not stored:
            for slot in slots:
                self._forget(slot)  # the next look finds it again
        elif channel is not None:
            self._to_delete.update(slots)
            self._delete(channel, slots)

    def _delete(self, channel: AtChannel, slots: tuple[Slot, ...]) -> None:
        """All slots of a text together. A failure is tried again at the next look."""
        before = self._facts.memory_selected
        # Those in the memory in use first: fewer switches.
        for slot in sorted(slots, key=lambda slot: (slot[0] != before, slot)):
            memory, index = slot
            if not self._use(channel, memory):
                continue
            try:
                answer = channel.command(f"AT+CMGD={index}", self._settings.timings.slow_answer_s)
            except NoAnswer:
                log.warning("slot %s of %s could not be deleted", index, memory)
                continue
            if answer.ok or answer.number == 321:
                self._forget(slot)
        self._use(channel, before)

    def _use(self, channel: AtChannel, memory: str) -> bool:
        return not memory or select_memory(channel, self._settings, self._facts, memory)

    def _restore(self, channel: AtChannel) -> None:
        """Back to the memory in which new messages are announced."""
        if self._facts.memories:
            self._use(channel, self._facts.memories[0])

    def _forget(self, slot: Slot) -> None:
        self._known.pop(slot, None)
        self._to_delete.discard(slot)


def _utc(at: datetime | None) -> datetime | None:
    return at.astimezone(UTC) if at else None
