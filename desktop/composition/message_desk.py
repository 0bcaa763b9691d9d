"""Texts out and in: the outbox sender and the modem's listener, for the console with the lease.

A text leaves only while this console holds the modem's lease; what it hears is stored before the
modem deletes it. A result nobody knows is 'uncertain' and never sent again by the machine.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from desktop.composition.backend import Backend
from desktop.composition.call_recorder import CallRecorder
from devices.gsm_modem import GsmModem
from devices.transports import SerialLine, open_port
from domain.errors import DeviceUnavailable, StorageUnavailable, UserError
from domain.messaging.messages import OutgoingMessage
from domain.ports.devices import (
    DeliveryOutcome,
    DeliveryReport,
    IncomingCall,
    ModemStatus,
    ReceivedSms,
    SelfTestStep,
    SendOutcome,
)
from domain.usecases.replies import record_incoming

log = logging.getLogger(__name__)
LEASE = "modem"
ACTOR = "sms"
_IDLE_SECONDS = 0.5
_RENEW_SECONDS = 10.0
_MOST_TRIES = 4
_RETRY_MINUTES = (1, 5, 15)


class MessageDesk:
    """Owns one modem. Callbacks come on its threads."""

    def __init__(
        self,
        backend: Backend,
        port: str,
        *,
        baud: int = 115200,
        on_status: Callable[[ModemStatus], object],
        on_call: Callable[[IncomingCall], object] = lambda _call: None,
    ) -> None:
        self._backend = backend
        self._on_status = on_status
        self._on_call = on_call
        self._calls = CallRecorder(backend, "modem")
        self._stopping = threading.Event()
        self._sender = threading.Thread(target=self._run, name="outbox", daemon=True)
        self.modem = GsmModem(lambda: open_port(port, SerialLine(baud)), self)

    def start(self) -> None:
        self._calls.start()
        self.modem.start()
        self._sender.start()

    def stop(self) -> None:
        self._stopping.set()
        self.modem.stop()
        self._calls.stop()
        if self._sender.is_alive():
            self._sender.join(3.0)

    def self_test(self) -> tuple[SelfTestStep, ...]:
        return self.modem.self_test()

    # --- what the modem hears ---------------------------------------------------------------------
    def on_message(self, message: ReceivedSms) -> bool:
        """Stored (or known already): the modem may delete its copy."""
        try:
            with self._backend.quiet_store(ACTOR) as store:
                record_incoming(
                    store, message.number, message.text, message.received_at, message.sent_at
                )
        except UserError as error:
            log.error("an incoming text could not be stored: %s", error)
            return False
        return True

    def on_report(self, report: DeliveryReport) -> bool:
        from persistence.outbox import Outbox

        if report.outcome is DeliveryOutcome.PENDING:
            return True
        try:
            Outbox(self._backend.engine, self._backend.console).record_report(
                report.reference,
                report.number,
                delivered=report.outcome is DeliveryOutcome.DELIVERED,
                at=report.received_at,
            )
        except StorageUnavailable as error:
            log.error("a delivery report could not be stored: %s", error)
            return False
        return True

    def on_call(self, call: IncomingCall) -> None:
        self._on_call(call)
        self._calls.hear(call)

    def on_status(self, status: ModemStatus) -> None:
        self._on_status(status)

    # --- what leaves ------------------------------------------------------------------------------
    def _run(self) -> None:
        from persistence.leases import release_lease, take_lease
        from persistence.outbox import Outbox

        try:
            engine = self._backend.engine
        except StorageUnavailable:
            return
        outbox = Outbox(engine, self._backend.console)
        recovered = False
        leased_until = datetime.min.replace(tzinfo=UTC)
        while not self._stopping.wait(_IDLE_SECONDS):
            try:
                now = datetime.now(UTC)
                if now >= leased_until:
                    if not take_lease(engine, LEASE, self._backend.console):
                        continue
                    leased_until = now + timedelta(seconds=_RENEW_SECONDS)
                    if not recovered:
                        recovered = True
                        outbox.recover()
                if self.modem.status().device.is_usable:
                    self._send_due(outbox)
            except StorageUnavailable as error:
                log.warning("the outbox waits for the database: %s", error)
        try:
            release_lease(engine, LEASE, self._backend.console)
        except StorageUnavailable as error:
            log.warning("the modem's lease could not be given back: %s", error)

    def _send_due(self, outbox: object) -> None:
        from persistence.outbox import Outbox

        assert isinstance(outbox, Outbox)
        while not self._stopping.is_set():
            message = outbox.claim(self._backend.clock())
            if message is None:
                return
            self._send(outbox, message)

    def _send(self, outbox: object, message: OutgoingMessage) -> None:
        from persistence.outbox import Outbox

        assert isinstance(outbox, Outbox)
        try:
            result = self.modem.send(message.number, message.text, True)
        except DeviceUnavailable as error:
            # Nothing left the house: the modem went away before the text was handed over.
            outbox.mark_failed(message.id, error.code, retry_at=_later(message.attempts))
            return
        except UserError as error:
            outbox.mark_failed(message.id, error.code)
            return
        if result.outcome is SendOutcome.SENT:
            outbox.mark_sent(message.id, result.references)
        elif result.outcome is SendOutcome.UNCERTAIN:
            outbox.mark_uncertain(message.id, result.code or "uncertain")
        elif result.retryable and message.attempts < _MOST_TRIES:
            outbox.mark_failed(message.id, result.code, retry_at=_later(message.attempts))
        else:
            outbox.mark_failed(message.id, result.code or "send_failed")


def _later(attempts: int) -> datetime:
    minutes = _RETRY_MINUTES[min(max(attempts - 1, 0), len(_RETRY_MINUTES) - 1)]
    return datetime.now(UTC) + timedelta(minutes=minutes)
