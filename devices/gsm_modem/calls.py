"""Incoming calls: many notices (one or two each ring) are one call."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime

from devices.gsm_modem.answers import values
from domain.messaging.numbers import normalise_number
from domain.ports.devices import IncomingCall

_SAME_CALL_S = 6.0
_OVER_AFTER_S = 7.0


class CallTracker:
    """Reports a call when its number is known, at the latest with the second ring, and again when
    it is over: NO CARRIER, ^CEND, or seven seconds without a ring."""

    def __init__(self, report: Callable[[IncomingCall], None], clock: Callable[[], float]) -> None:
        self._report = report
        self._clock = clock
        self._key = 0
        self._number: str | None = None
        self._started_at: datetime | None = None
        self._last_notice = 0.0
        self._rings = 0
        self._is_reported = False

    def heard(self, line: str) -> bool:
        """Whether ``line`` is about calls."""
        upper = line.upper()
        if upper == "RING" or upper.startswith("+CRING:"):
            self._touch()
            self._rings += 1
            if self._rings >= 2:
                self._tell_start()
            return True
        if upper.startswith("+CLIP:"):
            self._touch()
            fields = values(line.partition(":")[2])
            number = fields[0] if fields else ""
            if len(fields) > 1 and fields[1] == "145" and number and not number.startswith("+"):
                number = "+" + number
            self._number = number
            self._rings = max(self._rings, 1)
            self._tell_start()
            return True
        if upper == "NO CARRIER" or re.match(r"\^CEND\b|\+QIND: ?\"?CALL END", upper):
            self.end()
            return True
        return False

    def tick(self) -> None:
        if self._started_at and self._clock() - self._last_notice >= _OVER_AFTER_S:
            self.end()

    def end(self) -> None:
        """The present call is over."""
        if self._started_at and self._is_reported:
            self._report(self._call(datetime.now(UTC)))
        self._started_at, self._number, self._rings, self._is_reported = None, None, 0, False

    def _touch(self) -> None:
        now = self._clock()
        if self._started_at and now - self._last_notice >= _SAME_CALL_S:
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
        return IncomingCall(self._key, number, caller, started_at, max(self._rings, 1), ended_at)
