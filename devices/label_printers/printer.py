"""Prints labels one after the other and stops at the one that did not come out."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from devices.label_printers.connections import PrinterConnection
from devices.label_printers.languages import encode
from devices.label_printers.options import PrinterOptions
from devices.label_printers.status import QUESTIONS, Answer
from domain.errors import DeviceUnavailable
from domain.ports.devices import (
    Bitmap,
    DeviceState,
    DeviceStatus,
    PrinterCondition,
    PrinterStatus,
    PrintOutcome,
    PrintResult,
    QrHint,
    TextHint,
)


@dataclass(frozen=True, slots=True)
class Label:
    bitmap: Bitmap
    copies: int = 1
    qr: QrHint | None = None
    texts: tuple[TextHint, ...] = ()


@dataclass(frozen=True, slots=True)
class JobEnd:
    """``next_label``: index to go on with; equals the number of labels when all are out. ``code``
    says why it stopped before, '' otherwise."""

    next_label: int
    code: str = ""


class RawLabelPrinter:
    """Implements :class:`domain.ports.devices.LabelPrinter` for every language and connection.

    Where the printer answers, every label is waited for, so that paper running out at label 143
    is noticed at 143. ``confirm_s``: how long one label may take to come out."""

    def __init__(
        self,
        connection: PrinterConnection,
        options: PrinterOptions,
        *,
        ask_s: float = 1.0,
        poll_s: float = 0.2,
        confirm_s: float = 20.0,
    ) -> None:
        self._connection = connection
        self._options = options
        self._question = QUESTIONS[options.language]
        self._ask_s = ask_s
        self._poll_s = poll_s
        self._confirm_s = confirm_s
        self._lock = threading.Lock()
        self._pause = threading.Event()

    def status(self) -> PrinterStatus:
        """Asks the printer. Never raises: a printer that is not there has that status."""
        with self._lock:
            try:
                self._connection.open()
            except DeviceUnavailable as error:
                return _status(DeviceState.ABSENT, error.code, error.params)
            try:
                answer = self._ask()
            except DeviceUnavailable as error:
                return _status(DeviceState.ABSENT, error.code, error.params)
            finally:
                self._connection.close()
        if answer is None:
            return _status(DeviceState.READY, "", {})
        blocking = _blocking(answer)
        return PrinterStatus(
            device=DeviceStatus(
                DeviceState.DEGRADED
                if blocking
                else DeviceState.BUSY
                if answer.is_printing
                else DeviceState.READY,
                _code(blocking) if blocking else "",
                {},
                datetime.now(UTC),
            ),
            answers=True,
            conditions=answer.conditions,
            is_printing=answer.is_printing,
            labels_left=answer.labels_left,
        )

    def print(self, bitmap: Bitmap, copies: int = 1, *, qr: QrHint | None = None) -> PrintResult:
        """One label. InvalidInput when it cannot be encoded; faults of the printer are results."""
        results: list[PrintResult] = []
        self.print_job([Label(bitmap, copies, qr)], lambda _index, result: results.append(result))
        return results[0]

    def print_job(
        self,
        labels: Sequence[Label],
        on_result: Callable[[int, PrintResult], None],
        *,
        start: int = 0,
        should_stop: Callable[[], bool] = lambda: False,
    ) -> JobEnd:
        """Labels from ``start`` on, over one connection. ``on_result`` is called after each.

        After HELD the job goes on with the next label once the printer is well again (the held one
        is in its memory); after REFUSED with the same one; UNCERTAIN is for a person to judge, the
        end names the next label."""
        with self._lock:
            try:
                self._connection.open()
            except DeviceUnavailable as error:
                refused = PrintResult(PrintOutcome.REFUSED, error.code, error.params)
                on_result(start, refused)
                return JobEnd(start, error.code)
            try:
                return self._run(labels, on_result, start, should_stop)
            finally:
                self._connection.close()

    def _run(
        self,
        labels: Sequence[Label],
        on_result: Callable[[int, PrintResult], None],
        start: int,
        should_stop: Callable[[], bool],
    ) -> JobEnd:
        answers = self._connection.can_ask
        for index in range(start, len(labels)):
            if should_stop():
                return JobEnd(index, "print_job_stopped")
            label = labels[index]
            data = encode(
                label.bitmap,
                self._options,
                copies=label.copies,
                qr=label.qr,
                texts=label.texts,
            )
            result, answers = self._print_one(data, answers, should_stop)
            on_result(index, result)
            if result.outcome is PrintOutcome.REFUSED:
                return JobEnd(index, result.code)
            if not result.outcome.is_done:
                return JobEnd(index + 1, result.code)
        return JobEnd(len(labels))

    def _print_one(
        self, data: bytes, answers: bool, should_stop: Callable[[], bool]
    ) -> tuple[PrintResult, bool]:
        """The result, and whether the printer answers (it is not asked again if it does not)."""
        try:
            before = self._ask() if answers else None
        except DeviceUnavailable as error:
            return PrintResult(PrintOutcome.REFUSED, error.code, error.params), answers
        answers = before is not None
        if before is not None and (blocking := _blocking(before)):
            return PrintResult(PrintOutcome.REFUSED, _code(blocking)), answers
        try:
            self._connection.send(data)
        except DeviceUnavailable as error:
            # A queue that refused has nothing; on a line some octets may be over there.
            known = not self._connection.can_ask and error.code != "device_write_stalled"
            outcome = PrintOutcome.REFUSED if known else PrintOutcome.UNCERTAIN
            return PrintResult(outcome, error.code, error.params), answers
        if not answers:
            return PrintResult(PrintOutcome.SENT), answers
        return self._wait_until_out(should_stop), answers

    def _wait_until_out(self, should_stop: Callable[[], bool]) -> PrintResult:
        """Two idle answers in a row: the first may come before the printer has begun."""
        deadline = time.monotonic() + self._confirm_s
        idle = 0
        try:
            while time.monotonic() < deadline and not should_stop():
                answer = self._ask()
                if answer is None:
                    break
                if blocking := _blocking(answer):
                    return PrintResult(PrintOutcome.HELD, _code(blocking))
                idle = 0 if answer.is_printing or answer.labels_left else idle + 1
                if idle >= 2:
                    return PrintResult(PrintOutcome.PRINTED)
                self._pause.wait(self._poll_s)
        except DeviceUnavailable as error:
            return PrintResult(PrintOutcome.UNCERTAIN, error.code, error.params)
        return PrintResult(PrintOutcome.SENT)

    def _ask(self) -> Answer | None:
        if not self._connection.can_ask:
            return None
        question = self._question
        return self._connection.ask(question.octets, question.read, self._ask_s, question.settle_s)


def _blocking(answer: Answer) -> PrinterCondition | None:
    """The fault that keeps labels from coming out; a full buffer only means wait."""
    faults = (
        PrinterCondition.HEAD_OPEN,
        PrinterCondition.PAPER_OUT,
        PrinterCondition.RIBBON_OUT,
        PrinterCondition.JAM,
        PrinterCondition.PAUSED,
    )
    return next((fault for fault in faults if fault in answer.conditions), None)


def _code(condition: PrinterCondition) -> str:
    return f"printer_{condition.value}"


def _status(state: DeviceState, code: str, params: object) -> PrinterStatus:
    shown = dict(params) if isinstance(params, dict) else {}
    return PrinterStatus(DeviceStatus(state, code, shown, datetime.now(UTC)))
