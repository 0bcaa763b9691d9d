"""The simulated modem on its line: echo, pace, prompts, notices, and the network's side."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, timezone

from devices.pdu import EncodedPdu, Submit, decode, encode_deliver, encode_status_report
from devices.simulators.endpoints import Endpoint, serial_endpoint
from devices.simulators.faults import Faults
from devices.simulators.loop import SimulatedDevice
from devices.simulators.modem.commands import Commands, Reply
from devices.simulators.modem.memory import Stored
from devices.simulators.modem.network import Script, SentText, SimulatedNetwork
from devices.simulators.modem.profiles import FAULTS, PROFILES, ModemProfile
from domain.errors import InvalidInput, NotFound

CHINA = timezone(timedelta(hours=8))


class SimulatedModem(SimulatedDevice):
    """A context manager; ``address`` is the port to open::

    with SimulatedModem("quectel", "split,interleave") as modem:
        modem.receive("+8613800138000", "到了")
    """

    def __init__(
        self,
        profile: str | ModemProfile = "plain",
        faults: Iterable[str] | str = (),
        *,
        endpoint: Endpoint | None = None,
    ) -> None:
        self.faults = Faults(FAULTS, faults)
        if isinstance(profile, str):
            if profile not in PROFILES:
                raise NotFound("simulator_profile_unknown", profile=profile)
            profile = PROFILES[profile]
        super().__init__("modem", endpoint or serial_endpoint("modem"))
        self.profile = profile
        self.network = SimulatedNetwork()
        self.commands = Commands(profile, self.faults)
        self.commands.hang_up = self.end_call
        self.commands.restart = self._restart
        self.commands.room_made = self._deliver_held
        self.commands.service_code = self._answer_service_code
        self.commands.registered = self._is_registered
        self.command_log: list[str] = []
        self.service_answer = "余额 42.50 元。"
        self._line = b""
        self._message_length: int | None = None
        self._message = b""
        self._reference = 0
        self._incoming_reference = 0
        self._held: list[EncodedPdu] = []
        self._caller: str | None = None
        self._powered_at = time.monotonic()
        if "garbage" in self.faults:
            self.endpoint.write(b"\x00\xff\xfe\x1b~\xe0\r\n\x80\x80")

    # --- what a test or a demo does ---------------------------------------------------------------

    @property
    def sent(self) -> list[SentText]:
        with self.lock:
            return list(self.network.sent)

    def wait_sent(self, count: int, timeout_s: float = 10.0) -> list[SentText]:
        """Wait for that many whole texts."""
        self.wait_until(lambda: len(self.network.sent) >= count, timeout_s)
        return self.sent

    def receive(
        self,
        number: str,
        text: str,
        *,
        sent_at: datetime | None = None,
        number_type: int | None = None,
    ) -> None:
        """A text comes in from the network."""
        with self.lock:
            self._incoming_reference = (self._incoming_reference + 1) % 256
            parts = list(
                encode_deliver(
                    number,
                    text,
                    sent_at or datetime.now(CHINA).replace(microsecond=0),
                    reference=self._incoming_reference,
                    sender_type=number_type,
                )
            )
            if len(parts) > 1 and "part-missing" in self.faults:
                del parts[-1]
            if "parts-reversed" in self.faults:
                parts.reverse()
            for part in parts:
                for _ in range(2 if "repeat" in self.faults else 1):
                    self._arrive(part)
            self.changed()

    def receive_pdu(self, pdu: str) -> None:
        """Any PDU, also a broken one, with the field of the service centre."""
        with self.lock:
            centre = int(pdu[:2], 16) if len(pdu) >= 2 else 0
            self._arrive(EncodedPdu(pdu, max(0, len(pdu) // 2 - 1 - centre), ""))
            self.changed()

    def store(self, pdu: str, memory: str = "", state: int = 0) -> None:
        """Something that lay in the modem before it was plugged in."""
        with self.lock:
            centre = int(pdu[:2], 16)
            stored = Stored(pdu, len(pdu) // 2 - 1 - centre, state)
            self.commands.memories.store(memory or self.commands.memories.receiving, stored)

    def ring(self, number: str = "", rings: int = 3, every_s: float = 3.0) -> None:
        """A call comes in and rings so many times, then the caller gives up."""
        with self.lock:
            if "ring-storm" in self.faults:
                every_s = 0.1
            self._caller = number
            for ring in range(rings):
                self.later(every_s * ring, self._ring_once)
            self.later(every_s * rings, self._caller_gives_up)

    def end_call(self) -> None:
        with self.lock:
            self._caller = None

    def answer_texts(
        self, texts: Sequence[str], delays_s: Sequence[float], number: str = ""
    ) -> None:
        """The technician at ``number`` (everybody if '') answers every text he gets."""
        with self.lock:
            self.network.answer_like(Script.of(texts, delays_s), number)

    def stored(self, memory: str = "") -> int:
        """Messages in ``memory`` (the one in use if '')."""
        with self.lock:
            return len(self.commands.memories.slots[memory or self.commands.memories.reading])

    # --- the line ---------------------------------------------------------------------------------

    def on_data(self, data: bytes) -> None:
        for value in data:
            octet = bytes((value,))
            if self._message_length is not None:
                self._take_message_octet(octet)
            else:
                self._take_command_octet(octet)

    def on_plugged(self) -> None:
        self._power_on()

    def on_unplugged(self) -> None:
        self._line, self._message_length = b"", None

    def _take_command_octet(self, octet: bytes) -> None:
        if octet == b"\x1b":
            self._line = b""
            return
        if self._echoes and octet != b"\n":
            self._write(octet if octet != b"\r" else b"\r")
        if octet == b"\r":
            line, self._line = self._line.decode("latin-1").strip(), b""
            if line:
                self._command(line)
        elif octet != b"\n":
            self._line += octet

    @property
    def _echoes(self) -> bool:
        silent = "silent" in self.faults
        return not silent and (self.commands.echo or "echo" in self.faults)

    def _command(self, line: str) -> None:
        self.command_log.append(line)
        if "silent" in self.faults:
            return
        if "interleave" in self.faults:
            self._notice(self.profile.chatter or "^RSSI:17")
        reply = self.commands.answer(line)
        if reply.message_length is not None:
            self._prompt(reply.message_length)
            return
        self._say(reply)

    def _say(self, reply: Reply) -> None:
        for number, line in enumerate(reply.lines):
            self._write_line(line)
            if "interleave" in self.faults and number == 0:
                self._notice('+CREG: 1,"1816","0D42"')
        if reply.final is not None:
            self._write_line(reply.final)

    def _prompt(self, length: int) -> None:
        self._message_length, self._message = length, b""
        if "prompt-missing" in self.faults:
            return
        late = self.faults.number("prompt-late", 0.0)
        if late:
            self.later(late, lambda: self._write(b"\r\n> "))
        else:
            self._write(b"\r\n> ")

    def _take_message_octet(self, octet: bytes) -> None:
        if octet == b"\x1b":
            self._message_length = None
            self._write_line("OK")
            return
        if self._echoes and octet != b"\x1a":
            self._write(octet)
        if octet != b"\x1a":
            self._message += octet
            return
        length, self._message_length = self._message_length or 0, None
        self._submit(length, self._message.decode("latin-1").strip())

    def _submit(self, length: int, pdu: str) -> None:
        try:
            octets = bytes.fromhex(pdu)
            message = decode(pdu, with_service_centre=True)
            if len(octets) - 1 - octets[0] != length or not isinstance(message, Submit):
                raise InvalidInput("sms_pdu_malformed", reason="length")
        except (InvalidInput, ValueError, IndexError):
            self._write_line(self.commands.error(304, "cms"))
            return
        if self.faults.take("send-lost"):
            return
        for fault, action in (
            ("reboot-on-send", self._restart),
            ("unplug-on-send", self._vanish),
        ):
            if self.faults.take(fault):
                action()
                return
        for fault in ("send-error", "send-error-once"):
            if fault in self.faults:
                number = int(self.faults.number(fault, 500))
                if fault == "send-error-once":
                    self.faults.remove(fault)
                self._write_line(self.commands.error(number, "cms"))
                return
        self.later(self.faults.number("slow-send", 0.0), lambda: self._accept(message))

    def _accept(self, message: Submit) -> None:
        self._reference = (self._reference + 1) % 256
        reference = self._reference
        text = self.network.take(message, reference)
        if "interleave" in self.faults:
            self._notice("RSSI changed" if not self.profile.chatter else self.profile.chatter)
        early = message.report_wanted and "report-early" in self.faults
        if early:
            self._report(message, reference)
        if not self.faults.take("send-silent"):
            if "reference-missing" not in self.faults:
                self._write_line(f"+CMGS: {reference}")
            if "interleave" in self.faults:
                self._notice('+CIEV: "MESSAGE",1')
            self._write_line("OK")
        if message.report_wanted and not early:
            self.later(0.0, lambda: self._report(message, reference))
        if text is not None:
            script = self.network.script_of(text.number)
            for delay, answer in script.answers if script else ():
                self.later(delay, lambda words=answer: self.receive(text.number, words))  # type: ignore[misc]
        self.changed()

    # --- what the network hands in ----------------------------------------------------------------

    def _report(self, message: Submit, reference: int) -> None:
        now = datetime.now(CHINA).replace(microsecond=0)
        references = [reference]
        if "report-stray" in self.faults:
            references.insert(0, (reference + 100) % 256)
        for number in references:
            status = 0x45 if "report-failed" in self.faults else 0x00
            pdu = encode_status_report(number, message.recipient.number, now, now, status)
            if self.commands.notice[3] == 1:
                self._notice(f"+CDS: {pdu.length}", pdu.hex)
            elif self.commands.notice[3] == 2:
                memory = self.commands.memories.receiving
                index = self.commands.memories.store(memory, Stored(pdu.hex, pdu.length))
                if index is not None:
                    self._notice(f'+CDSI: "{memory}",{index}')

    def _arrive(self, part: EncodedPdu) -> None:
        if "direct" in self.faults or self.commands.notice[1] == 2:
            self._notice(f"+CMT: ,{part.length}", part.hex)
            return
        memories = self.commands.memories
        memory = memories.receiving
        if "notice-other-memory" in self.faults:
            memory = next((name for name in memories.slots if name != memory), memory)
        index = memories.store(memory, Stored(part.hex, part.length))
        if index is None:
            self._held.append(part)  # the network keeps it until there is room
            return
        if "notices-lost" in self.faults or self.commands.notice[1] == 0:
            return
        if "notice-empty-slot" in self.faults:
            self._notice(f'+CMTI: "{memory}",{memories.sizes[memory]}')
        self._notice(f'+CMTI: "{memory}",{index}')

    def _deliver_held(self) -> None:
        held, self._held = self._held, []
        for part in held:
            self._arrive(part)

    def _answer_service_code(self, code: str) -> None:
        text = self.service_answer if code.startswith(("*", "#")) else ""
        packed = text.encode("utf-16-be").hex().upper()
        self.later(0.05, lambda: self._notice(f'+CUSD: 0,"{packed}",72'))

    def _ring_once(self) -> None:
        if self._caller is None:
            return
        self._notice("RING")
        if self.commands.shows_caller:
            kind = 145 if self._caller.startswith("+") else 129
            self._notice(f'+CLIP: "{self._caller}",{kind},"",,"",0')

    def _caller_gives_up(self) -> None:
        if self._caller is not None:
            self._caller = None
            self._notice("NO CARRIER")

    # --- power ------------------------------------------------------------------------------------

    def _is_registered(self) -> bool:
        if "unregistered" not in self.faults:
            return "denied" not in self.faults
        after = self.faults.number("unregistered", 0.0)
        return bool(after) and time.monotonic() - self._powered_at >= after

    def _restart(self) -> None:
        """The modem begins anew; over USB its port goes away meanwhile."""
        if "port-gone" in self.faults:
            self._vanish()
        else:
            self._power_on()

    def _vanish(self) -> None:
        self.later(0.0, lambda: self.unplug(self.faults.number("port-gone", 0.2)))

    def _power_on(self) -> None:
        self._line, self._message_length = b"", None
        self._powered_at = time.monotonic()
        self.faults.remove("silent")
        self.commands.forget()
        if "garbage" in self.faults:
            self._write(b"\x00\xff\xfe~\xe0\r\n\x80\x80")
        for line in self.profile.hello or ("RDY",):
            self._notice(line)

    # --- writing ----------------------------------------------------------------------------------

    def _notice(self, line: str, body: str = "") -> None:
        if "silent" in self.faults:
            return
        self._write_line(line)
        if body:
            end = b"\r\r\n" if "cr-cr-lf" in self.faults else b"\r\n"
            self._write(body.encode("ascii") + end)

    def _write_line(self, line: str) -> None:
        end = b"\r\r\n" if "cr-cr-lf" in self.faults else b"\r\n"
        self._write(end + line.encode("utf-8") + end)

    def _write(self, data: bytes) -> None:
        baud = self.faults.number("slow-line", 9600) if "slow-line" in self.faults else 0
        if not baud and "split" not in self.faults:
            self.endpoint.write(data)
            return
        for value in data:
            self.endpoint.write(bytes((value,)))
            if baud:
                time.sleep(10 / baud)
