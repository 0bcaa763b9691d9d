"""Commands and answers of a modem on one line, with everything the modem says unasked taken out.

One thread drives a channel: it reads while it waits for an answer and, between commands, when it
calls :meth:`AtChannel.listen`. What the modem says of its own accord (a text has come, the telephone
rings) is handed to ``on_notice`` as soon as it is read, also in the middle of an answer.
"""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from devices.supervisor import Stopped
from devices.transports import Transport
from domain.errors import DeviceUnavailable

log = logging.getLogger(__name__)

_POLL_S = 0.1
_MOST_LINE = 4096
_HEX = re.compile(r"[0-9A-Fa-f]{4,}")
_FINAL_ERROR = re.compile(r"\+(CM[ES]) ERROR: ?(.*)")

# Said without being asked, and never an answer.
_NOTICE_LINES = frozenset(
    {
        "RING",
        "NO CARRIER",
        "CALL READY",
        "SMS READY",
        "NORMAL POWER DOWN",
        "UNDER-VOLTAGE WARNNING",
        "UNDER-VOLTAGE WARNING",
        "OVER-VOLTAGE WARNNING",
    }
)
_NOTICE_PREFIXES = ("+CMTI:", "+CDSI:", "+CRING:", "+CLIP:", "+CUSD:", "+CCWA:", "MISSED_CALL")
# Notices of two lines: the second is the message itself.
_NOTICE_WITH_BODY = ("+CMT:", "+CDS:", "+CBM:")
_ANSWER_WITH_BODY = ("+CMGL:", "+CMGR:")
_RESTART_LINES = frozenset({"RDY", "^SYSSTART", "MODEM:STARTUP", "+PBREADY", "*ATREADY: 1"})


@dataclass(frozen=True, slots=True)
class Notice:
    """``body``: the PDU line of +CMT, +CDS and +CBM."""

    line: str
    body: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """``lines`` before the final result. ``error`` '' for OK, else 'cms', 'cme' or 'error', with
    ``number`` and ``text`` as far as the modem told."""

    lines: tuple[str, ...] = ()
    error: str = ""
    number: int | None = None
    text: str = ""

    @property
    def ok(self) -> bool:
        return not self.error

    def value(self, prefix: str) -> str | None:
        """What follows ``prefix`` on the first line that begins with it."""
        for line in self.lines:
            if line.upper().startswith(prefix.upper()):
                return line[len(prefix) :].strip()
        return None


class NoAnswer(DeviceUnavailable):
    """The modem did not say how a command ended."""

    def __init__(self, command: str) -> None:
        super().__init__("modem_no_answer", command=command)


class NoPrompt(DeviceUnavailable):
    """The modem did not ask for the message; nothing has been sent."""

    def __init__(self, answer: Answer | None) -> None:
        super().__init__("modem_no_prompt")
        self.answer = answer


class ModemRestarted(DeviceUnavailable):
    """The modem began anew and has forgotten what it was told."""

    def __init__(self) -> None:
        super().__init__("modem_restarted")


class AtChannel:
    def __init__(
        self,
        transport: Transport,
        on_notice: Callable[[Notice], None],
        *,
        stopping: threading.Event | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._transport = transport
        self._on_notice = on_notice
        self._stopping = stopping or threading.Event()
        self._clock = clock
        self._buffer = b""
        self._body_of: str | None = None  # notice that waits for its second line
        self._command = ""
        self._echo = ""
        self._answer: list[str] = []
        self._answer_body_due = False
        self._final: Answer | None = None
        self._wants_prompt = False
        self._has_prompt = False
        self._restarted = False
        self._is_message_out = False

    @property
    def transport(self) -> Transport:
        return self._transport

    # --- what drivers call ----------------------------------------------------------------------

    def command(self, text: str, timeout_s: float, *, settle_prefix: str = "") -> Answer:
        """Send ``text`` and wait for the final result.

        ``settle_prefix``: an answer line with this prefix is enough when the final OK stays away
        for a second (some modems never say OK after +CPIN). NoAnswer, ModemRestarted, Unplugged,
        WriteStalled, Stopped."""
        self._begin(text)
        try:
            self._transport.write(text.encode("ascii") + b"\r")
            deadline = self._clock() + timeout_s
            settle_at: float | None = None
            while self._final is None:
                if settle_at is None and settle_prefix and self._has_line(settle_prefix):
                    settle_at = self._clock() + 1.0
                now = self._clock()
                if settle_at is not None and now >= min(settle_at, deadline):
                    return Answer(tuple(self._answer))
                if now >= deadline:
                    raise NoAnswer(text.partition("=")[0])
                self._read(min(_POLL_S, deadline - now))
            return self._final
        finally:
            self._end()

    def send_message(
        self, length: int, pdu: str, prompt_timeout_s: float, result_timeout_s: float
    ) -> Answer:
        """``AT+CMGS``: wait for the prompt, then give the message and wait for its result.

        NoPrompt: nothing was sent. NoAnswer, Unplugged, WriteStalled or ModemRestarted after the
        prompt: nobody knows, see :attr:`is_message_out`."""
        self._begin(f"AT+CMGS={length}")
        self._is_message_out = False
        self._wants_prompt = True
        try:
            self._transport.write(self._command.encode("ascii") + b"\r")
            deadline = self._clock() + prompt_timeout_s
            while not self._has_prompt:
                if self._final is not None:
                    if not self._final.ok:
                        raise NoPrompt(self._final)
                    self._final = None  # a late OK of something else
                if self._clock() >= deadline:
                    self._transport.write(b"\x1b")  # do not leave it waiting for a message
                    raise NoPrompt(None)
                self._read(min(_POLL_S, max(0.0, deadline - self._clock())))
            self._wants_prompt = False
            self._echo = pdu
            self._answer.clear()
            self._is_message_out = True
            self._transport.write(pdu.encode("ascii") + b"\x1a")
            deadline = self._clock() + result_timeout_s
            while self._final is None:
                if self._clock() >= deadline:
                    raise NoAnswer("AT+CMGS")
                self._read(min(_POLL_S, max(0.0, deadline - self._clock())))
            return self._final
        finally:
            self._end()

    @property
    def is_message_out(self) -> bool:
        """Whether the last ``send_message`` came so far that the network may have the message."""
        return self._is_message_out

    def listen(self, timeout_s: float) -> None:
        """Read for at most ``timeout_s``, returning after the first octets. ModemRestarted."""
        self._read(timeout_s)

    def escape(self) -> None:
        """Leave a prompt a former program may have left behind."""
        self._transport.write(b"\x1b")

    def drain(self, quiet_s: float, most_s: float) -> None:
        """Throw away late answers until the line is quiet (notices still count)."""
        end = self._clock() + most_s
        quiet_until = self._clock() + quiet_s
        while (now := self._clock()) < min(end, quiet_until):
            if self._read(min(_POLL_S, quiet_until - now)):
                quiet_until = self._clock() + quiet_s

    # --- reading --------------------------------------------------------------------------------

    def _begin(self, command: str) -> None:
        self._command = self._echo = command
        self._answer = []
        self._answer_body_due = False
        self._final = None
        self._has_prompt = False

    def _end(self) -> None:
        self._command = self._echo = ""
        self._wants_prompt = False

    def _has_line(self, prefix: str) -> bool:
        return any(line.startswith(prefix) for line in self._answer)

    def _read(self, timeout_s: float) -> bool:
        if self._stopping.is_set():
            raise Stopped
        data = self._transport.read(timeout_s)
        if not data:
            return False
        self._buffer += data
        *lines, self._buffer = re.split(rb"[\r\n]+", self._buffer)
        if len(self._buffer) > _MOST_LINE:
            log.warning("modem line without end dropped (%d octets)", len(self._buffer))
            self._buffer = b""
        for raw in lines:
            # Octets beyond ASCII are noise of the line or of a booting modem.
            line = raw.decode("ascii", "ignore").replace("\x00", "").strip(" \x1a\x1b")
            if line:
                self._take(line)
        if self._wants_prompt and self._buffer.strip(b"\x00").lstrip().startswith(b">"):
            self._buffer = b""
            self._has_prompt = True
        if self._restarted:
            self._restarted = False
            raise ModemRestarted
        return True

    def _take(self, line: str) -> None:
        if self._body_of is not None:
            header, self._body_of = self._body_of, None
            if _HEX.fullmatch(line):
                self._tell(Notice(header, line))
                return
            log.warning("modem notice without its message: %s", header)
        upper = line.upper()
        if self._is_echo(line):
            return
        if upper.startswith(_NOTICE_WITH_BODY):
            self._body_of = line
        elif upper in _RESTART_LINES:
            self._restarted = True
        elif self._is_notice(upper):
            self._tell(Notice(line))
        elif not self._command or self._final is not None:
            log.info("modem said unasked: %s", line)
        elif self._answer_body_due and _HEX.fullmatch(line):
            self._answer_body_due = False
            self._answer.append(line)
        elif (final := _final_result(line)) is not None:
            self._final = Answer(tuple(self._answer), final.error, final.number, final.text)
        else:
            self._answer_body_due = upper.startswith(_ANSWER_WITH_BODY)
            self._answer.append(line)

    def _is_echo(self, line: str) -> bool:
        if not self._echo:
            return False
        plain = line.lstrip("> ").upper()
        # Leftovers of a former command may stand before the echo on the same line.
        return bool(plain) and plain.endswith(self._echo.upper())

    def _is_notice(self, upper: str) -> bool:
        if upper in _NOTICE_LINES or upper.startswith(_NOTICE_PREFIXES):
            return True
        named = re.match(r"([+^*$#%][A-Z0-9]+):?", upper)
        if not named or upper.startswith(("+CME ERROR", "+CMS ERROR")):
            return False
        # A line that names another command than the one under way was not asked for.
        name = named.group(1)
        asked = self._command.upper().removeprefix("AT")
        return not asked.startswith(name)

    def _tell(self, notice: Notice) -> None:
        try:
            self._on_notice(notice)
        except Exception:
            log.exception("notice %s could not be handled", notice.line)


def _final_result(line: str) -> Answer | None:
    """Only a whole line is a final result: "OK on my way" is not."""
    if line == "OK":
        return Answer()
    if line in ("ERROR", "COMMAND NOT SUPPORT", "ABORTED", "TOO MANY PARAMETERS"):
        return Answer(error="error", text=line)
    found = _FINAL_ERROR.fullmatch(line)
    if found is None:
        return None
    kind, detail = found.group(1).lower(), found.group(2).strip()
    return Answer(error=kind, number=int(detail) if detail.isdigit() else None, text=detail)
