"""One connection to a modem, from the first AT to the pulled plug."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol

from devices.at_channel import AtChannel, ModemRestarted, NoAnswer, Notice
from devices.gsm_modem import startup
from devices.gsm_modem.answers import network_text, registration, values
from devices.gsm_modem.calls import CallTracker
from devices.gsm_modem.errors import explain
from devices.gsm_modem.inbox import Inbox
from devices.gsm_modem.jobs import Job, JobQueue
from devices.gsm_modem.outbox import SendEnd
from devices.gsm_modem.settings import ModemSettings
from devices.gsm_modem.startup import ModemFacts, SimNotReady
from devices.gsm_modem.watch import read_signal
from devices.supervisor import Stopped
from devices.transports import Transport, Unplugged
from domain.errors import DeviceUnavailable
from domain.ports.devices import (
    DeviceState,
    DeviceStatus,
    IncomingCall,
    ModemListener,
    Registration,
    SendOutcome,
    SimState,
)

log = logging.getLogger(__name__)

_IDLE_S = 0.05


@dataclass(slots=True)
class Memory:
    """What outlives a connection."""

    facts: ModemFacts = field(default_factory=ModemFacts)
    port: str = ""
    signal_dbm: int | None = None
    last_sent_at: datetime | None = None
    last_received_at: datetime | None = None
    pin_was_used: bool = False
    silent_sessions: int = 0


class _SetState(Protocol):
    def __call__(self, state: DeviceState, detail_code: str = "", **params: object) -> None: ...


class ModemSession:
    def __init__(
        self,
        transport: Transport,
        listener: ModemListener,
        settings: ModemSettings,
        queue: JobQueue,
        memory: Memory,
        *,
        set_state: _SetState,
        get_state: Callable[[], DeviceStatus],
        publish: Callable[[], None],
        stopping: threading.Event,
        clock: Callable[[], float],
    ) -> None:
        self._listener = listener
        self._settings = settings
        self._timings = settings.timings
        self._queue = queue
        self._memory = memory
        self._set_state = set_state
        self._get_state = get_state
        self._publish = publish
        self._stopping = stopping
        self._clock = clock
        self._channel = AtChannel(transport, self._hear, stopping=stopping, clock=clock)
        self._calls = CallTracker(self._report_call, clock)
        self._notices: deque[Notice] = deque()
        self._network_answers: deque[str] = deque()
        self._inbox = Inbox(listener, settings, memory.facts)
        memory.port = transport.name

    def run(self) -> None:
        """Until Unplugged, another DeviceUnavailable, or Stopped."""
        try:
            while True:
                try:
                    self._connect()
                    self._serve()
                except ModemRestarted:
                    log.info("modem restarted by itself")
                    self._set_state(DeviceState.CONNECTING, "modem_restarted")
                    self._settle_after_restart()
        finally:
            self._queue.close(DeviceUnavailable("modem_lost"))
            self._calls.end()
            self._memory.signal_dbm = None
            self._memory.facts.registration = Registration.UNKNOWN

    def _settle_after_restart(self) -> None:
        try:
            self._channel.drain(1.0, 5.0)
        except ModemRestarted:
            log.debug("modem is still starting")

    # --- connecting -------------------------------------------------------------------------------

    def _connect(self) -> None:
        channel, memory = self._channel, self._memory
        self._notices.clear()
        self._wake()
        memory.silent_sessions = 0
        facts = memory.facts = ModemFacts()
        startup.prepare(channel, self._settings, facts)
        self._unlock(facts)
        startup.settle(channel, self._settings, facts)
        startup.read_operator(channel, self._settings, facts)
        memory.signal_dbm = read_signal(channel, self._settings)
        self._inbox = Inbox(self._listener, self._settings, facts)
        self.collect()
        self._queue.open()
        self._show_health()

    def _wake(self) -> None:
        try:
            startup.wake(self._channel, self._settings)
        except DeviceUnavailable as error:
            if error.code != "modem_silent":
                raise
            # A modem that hangs may still hear this; the port is then gone for a while.
            self._memory.silent_sessions += 1
            self._channel.transport.write(b"AT+CFUN=1,1\r")
            if self._memory.silent_sessions >= 3:
                raise DeviceUnavailable("modem_needs_power_cycle", **error.params) from error
            raise

    def _unlock(self, facts: ModemFacts) -> None:
        """Stays here, watching, while a person has to see to the card."""
        while True:
            try:
                used = startup.unlock(
                    self._channel,
                    self._settings,
                    may_enter_pin=not self._memory.pin_was_used,
                    stopping=self._stopping,
                    clock=self._clock,
                )
            except SimNotReady as error:
                if error.code == "sim_pin_wrong":
                    self._memory.pin_was_used = True
                elif error.code == "sim_pin_required" and self._memory.pin_was_used:
                    error = SimNotReady("sim_pin_wrong", error.state)
                facts.sim = error.state
                self._set_state(DeviceState.FAILED, error.code)
                self._publish()
                self._channel.drain(self._timings.sim_retry_s, self._timings.sim_retry_s)
                continue
            self._memory.pin_was_used = self._memory.pin_was_used or used
            facts.sim = SimState.READY
            return

    # --- working ----------------------------------------------------------------------------------

    def _serve(self) -> None:
        now = self._clock()
        status_at, list_at = now + self._timings.status_every_s, now + self._timings.list_every_s
        silences = 0
        while True:
            try:
                self._handle_notices()
                if job := self._queue.next():
                    self._run_job(job)
                elif self._clock() >= status_at:
                    status_at = self._clock() + self._timings.status_every_s
                    self._check()
                elif self._clock() >= list_at:
                    list_at = self._clock() + self._timings.list_every_s
                    self.collect()
                else:
                    self._channel.listen(_IDLE_S)
                    self._calls.tick()
                    continue
                silences = 0
            except NoAnswer as silence:
                silences += 1
                log.warning("modem does not answer: %s", silence)
                self._channel.drain(self._timings.quiet_s, self._timings.attention_s)
                status_at = self._clock()  # ask for a sign of life next
                if silences >= 2:
                    self._set_state(DeviceState.DEGRADED, "modem_silent")
                    # If it answers it may still have lost its settings: begin anew.
                    raise ModemRestarted from silence

    def _run_job(self, job: Job) -> None:
        """The job always gets an end, also when the connection ends with it."""
        before = self._get_state()
        if job.is_text:
            self._set_state(DeviceState.BUSY, before.detail_code, **before.params)
        broken: BaseException | None = None
        try:
            result = job.run(self._channel)
        except Stopped as error:
            job.finish(error=DeviceUnavailable("device_stopped"))
            raise error
        except DeviceUnavailable as error:
            job.finish(error=error)
            if isinstance(error, Unplugged | ModemRestarted | NoAnswer):
                raise
            return
        except Exception as error:
            log.exception("modem job broke")
            job.finish(error=DeviceUnavailable("device_driver_error", error=type(error).__name__))
            return
        if isinstance(result, SendEnd):
            broken = result.broken
            if result.result.outcome is SendOutcome.SENT:
                self._memory.last_sent_at = datetime.now(UTC)
            if broken is None:
                self._set_state(before.state, before.detail_code, **before.params)
        job.finish(result)
        self._publish()
        if broken is not None:
            raise broken

    def _check(self) -> None:
        self._memory.signal_dbm = read_signal(self._channel, self._settings)
        facts = self._memory.facts
        startup.read_registration(self._channel, self._settings, facts)
        startup.read_memory_fill(self._channel, self._settings, facts)
        if not facts.operator:
            startup.read_operator(self._channel, self._settings, facts)
        self._inbox.give_up_waiting(self._channel, memory_is_full=self._is_memory_nearly_full)
        self._note_received()
        self._show_health()

    def collect(self) -> None:
        """Look through the modem's memory."""
        self._inbox.collect(self._channel)
        self._note_received()

    # --- what the modem says unasked --------------------------------------------------------------

    def _hear(self, notice: Notice) -> None:
        """In the middle of anything: calls are told at once, the rest waits for its turn."""
        if not self._calls.heard(notice.line):
            self._notices.append(notice)

    def _handle_notices(self) -> None:
        while self._notices:
            notice = self._notices.popleft()
            name, _, rest = notice.line.partition(":")
            fields = values(rest)
            match name.upper():
                case "+CMTI" | "+CDSI" if len(fields) >= 2 and fields[1].isdigit():
                    self._inbox.fetch(self._channel, fields[0], int(fields[1]))
                    self._note_received()
                case "+CMT" | "+CDS":
                    self._inbox.direct(notice.body)
                    self._note_received()
                case "+CUSD":
                    text = fields[1] if len(fields) > 1 else ""
                    coding = fields[2] if len(fields) > 2 else ""
                    self._network_answers.append(network_text(text, coding))
                case "+CREG" | "+CEREG" if fields:
                    self._memory.facts.registration = registration(fields)
                    self._show_health()
                case "+CPIN" if rest.strip().upper() != "READY":
                    raise ModemRestarted  # the card was pulled, or the modem lost it

    def _note_received(self) -> None:
        self._memory.last_received_at = (
            self._inbox.last_received_at or self._memory.last_received_at
        )
        self._publish()

    def _report_call(self, call: IncomingCall) -> None:
        try:
            self._listener.on_call(call)
        except Exception:
            log.exception("call listener failed")

    # --- jobs -------------------------------------------------------------------------------------

    def service_code(self, code: str) -> str:
        """Ask the network; DeviceUnavailable if it refuses or stays silent."""
        self._network_answers.clear()
        answer = self._channel.command(f'AT+CUSD=1,"{code}",15', self._timings.slow_answer_s)
        if not answer.ok:
            raise DeviceUnavailable(explain(answer).code)
        deadline = self._clock() + self._timings.service_code_s
        while not self._network_answers and self._clock() < deadline:
            if not self._notices:
                self._channel.listen(_IDLE_S)
            self._handle_notices()
        if self._network_answers:
            return self._network_answers.popleft()
        self._channel.command("AT+CUSD=2", self._timings.answer_s)
        raise DeviceUnavailable("network_timed_out")

    def hang_up(self) -> None:
        if not self._channel.command("AT+CHUP", self._timings.answer_s).ok:
            self._channel.command("ATH", self._timings.answer_s)
        self._calls.end()

    # --- health -----------------------------------------------------------------------------------

    @property
    def _is_memory_nearly_full(self) -> bool:
        used, total = self._memory.facts.memory_used, self._memory.facts.memory_total
        return bool(total) and (used or 0) >= self._settings.memory_warning * (total or 1)

    def _show_health(self) -> None:
        """READY, or DEGRADED with the most pressing reason."""
        facts = self._memory.facts
        if facts.registration is Registration.DENIED:
            self._set_state(DeviceState.DEGRADED, "network_denied")
        elif facts.registration in (Registration.NOT_REGISTERED, Registration.SEARCHING):
            self._set_state(DeviceState.DEGRADED, "network_searching")
        elif self._is_memory_nearly_full:
            self._set_state(
                DeviceState.DEGRADED,
                "modem_memory_nearly_full",
                used=facts.memory_used,
                total=facts.memory_total,
            )
        elif not facts.service_centre:
            self._set_state(DeviceState.DEGRADED, "sms_centre_unknown")
        else:
            self._set_state(DeviceState.READY)
        self._publish()
