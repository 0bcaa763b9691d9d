"""Incoming calls: many notices (one or two each ring) are one call."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from domain.messaging.numbers import normalise_number
from domain.ports.devices import IncomingCall

_SAME_CALL_S = 6.0
_OVER_AFTER_S = 7.0


class CallTracker:
    """Reports a call when its number is known, at the latest with the second ring, and again when
    it is over: somebody says so, or it has not rung for ``over_after_s``.

    A line that never rings (a box that only prints the number) is over ``unrung_s`` after it."""

    def __init__(
        self,
        report: Callable[[IncomingCall], None],
        clock: Callable[[], float],
        *,
        unrung_s: float = _OVER_AFTER_S,
    ) -> None:
        self._report = report
        self._clock = clock
        self._unrung_s = unrung_s
        self._key = 0
        self._number: str | None = None
        self._name = ""
        self._started_at: datetime | None = None
        self._last_notice = 0.0
        self._rings = 0
        self._is_reported = False

    def ring(self) -> None:
        """The bell rang once."""
        self._touch()
        self._rings += 1
        if self._rings >= 2:
            self._tell_start()

    def told(self, number: str, name: str = "") -> None:
        """The line says who calls; '' for somebody who does not want it known. Another number
        than that of the present call is another call."""
        if self._started_at and self._number is not None and number != self._number:
            self.end()
        self._touch()
        self._number = number
        self._name = name or self._name
        self._tell_start()

    def named(self, name: str) -> None:
        """The name came after the number: the same call is reported once more, with it."""
        if name and name != self._name:
            self._name = name
            if self._is_reported:
                self._report(self._call(None))

    def tick(self) -> None:
        limit = _OVER_AFTER_S if self._rings else self._unrung_s
        if self._started_at and self._clock() - self._last_notice >= limit:
            self.end()

    def end(self) -> None:
        """The present call is over."""
        if self._started_at and self._is_reported:
            self._report(self._call(datetime.now(UTC)))
        self._started_at, self._number, self._rings, self._is_reported = None, None, 0, False
        self._name = ""

    def _touch(self) -> None:
        now = self._clock()
        same = _SAME_CALL_S if self._rings else max(_SAME_CALL_S, self._unrung_s)
        if self._started_at and now - self._last_notice >= same:
            self.end()
        self._last_notice = now
        if self._started_at is None:
            self._key += 1
            self._started_at = datetime.now(UTC)

    def _tell_start(self) -> None:
        if not self._is_reported:
            self._is_reported = True
            self._report(self._call(None))

    def _call(self, ended_at: datetime | None) -> IncomingCall:
        number = self._number or ""
        started_at = self._started_at or datetime.now(UTC)
        caller = normalise_number(number)
        return IncomingCall(
            self._key, number, caller, started_at, max(self._rings, 1), ended_at, self._name
        )
