"""The modem as the rest of the house sees it. The work is done by one thread, see ``session``."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable
from typing import Any

from devices.at_channel import AtChannel
from devices.gsm_modem.answers import bars
from devices.gsm_modem.jobs import JobQueue
from devices.gsm_modem.outbox import SendEnd, send_parts
from devices.gsm_modem.self_test import run_self_test
from devices.gsm_modem.session import Memory, ModemSession
from devices.gsm_modem.settings import ModemSettings
from devices.pdu import encode_submit
from devices.supervised import SupervisedDevice
from devices.supervisor import Backoff, Supervisor
from devices.transports import Transport
from domain.errors import DeviceUnavailable
from domain.ports.devices import (
    DeviceStatus,
    ModemListener,
    ModemStatus,
    SelfTestStep,
    SendOutcome,
    SendResult,
)

log = logging.getLogger(__name__)

_CONTROL_PRIORITY = -1000


class GsmModem(SupervisedDevice):
    """Implements :class:`domain.ports.devices.SmsGateway` on any transport.

    ``open_transport`` gives an open transport each time it is called (after unplugging it is called
    again, with growing pauses). Callbacks of ``listener`` come on the modem's thread."""

    def __init__(
        self,
        open_transport: Callable[[], Transport],
        listener: ModemListener,
        settings: ModemSettings | None = None,
        *,
        backoff: Backoff | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._listener = listener
        self._settings = settings or ModemSettings()
        self._clock = clock
        super().__init__(
            "modem",
            Supervisor(
                "modem", open_transport, self._run_session, self._on_status, backoff=backoff
            ),
        )
        self._queue = JobQueue()
        self._memory = Memory()
        self._session: ModemSession | None = None
        self._reference = random.randrange(256)
        self._reference_lock = threading.Lock()

    def start(self) -> None:
        self._memory.pin_was_used = False
        super().start()

    def status(self) -> ModemStatus:
        memory, facts = self._memory, self._memory.facts
        return ModemStatus(
            device=self._supervisor.status,
            port=memory.port,
            manufacturer=facts.manufacturer,
            model=facts.model,
            revision=facts.revision,
            serial_number=facts.serial_number,
            operator=facts.operator,
            service_centre=facts.service_centre,
            sim=facts.sim,
            registration=facts.registration,
            signal_dbm=memory.signal_dbm,
            signal_bars=bars(memory.signal_dbm),
            memory_used=facts.memory_used,
            memory_total=facts.memory_total,
            queue=self._queue.waiting_texts,
            last_sent_at=memory.last_sent_at,
            last_received_at=memory.last_received_at,
        )

    def send(
        self,
        number: str,
        text: str,
        report: bool = False,
        *,
        validity_minutes: int | None = 120,
        priority: int = 0,
    ) -> SendResult:
        with self._reference_lock:
            self._reference = (self._reference + 1) % 256
            reference = self._reference
        pdus = encode_submit(
            number, text, report=report, validity_minutes=validity_minutes, reference=reference
        )

        def run(channel: AtChannel) -> SendEnd:
            return send_parts(channel, pdus, self._settings)

        try:
            end: SendEnd = self._do(run, priority=priority, is_text=True)
        except DeviceUnavailable as error:
            # Not begun, so nothing of it is out.
            return SendResult(
                SendOutcome.FAILED, len(pdus), (), error.code, retryable=True, params=error.params
            )
        return end.result

    def ask_network(self, code: str) -> str:
        answer: str = self._do(lambda _: self._present_session().service_code(code))
        return answer

    def reject_call(self) -> None:
        self._do(lambda _: self._present_session().hang_up(), priority=_CONTROL_PRIORITY)

    def self_test(self) -> tuple[SelfTestStep, ...]:
        """A single failed step 'port' when there is no modem to ask."""
        try:
            steps: tuple[SelfTestStep, ...] = self._do(
                lambda channel: run_self_test(channel, self._settings, self._memory.facts),
                priority=_CONTROL_PRIORITY,
            )
        except DeviceUnavailable as error:
            detail = self._supervisor.status.detail_code or error.code
            return (SelfTestStep("port", False, detail),)
        return steps

    def collect_now(self) -> None:
        """Look through the modem's memory at once. DeviceUnavailable."""
        self._do(lambda _: self._present_session().collect(), priority=_CONTROL_PRIORITY)

    def _do(
        self, run: Callable[[AtChannel], Any], *, priority: int = 0, is_text: bool = False
    ) -> Any:
        job = self._queue.put(run, priority=priority, is_text=is_text)
        if is_text:
            self._publish()
        job.done.wait()
        if job.error is not None:
            raise job.error
        return job.result

    def _present_session(self) -> ModemSession:
        if self._session is None:
            raise DeviceUnavailable("modem_not_ready")
        return self._session

    def _run_session(self, transport: Transport) -> None:
        self._session = ModemSession(
            transport,
            self._listener,
            self._settings,
            self._queue,
            self._memory,
            set_state=self._supervisor.set_status,
            get_state=lambda: self._supervisor.status,
            publish=self._publish,
            stopping=self._supervisor.stopping,
            clock=self._clock,
        )
        try:
            self._session.run()
        finally:
            self._session = None

    def _on_status(self, _status: DeviceStatus) -> None:
        self._publish()

    def _publish(self) -> None:
        try:
            self._listener.on_status(self.status())
        except Exception:
            log.exception("modem status listener failed")
