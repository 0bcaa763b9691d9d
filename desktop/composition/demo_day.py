"""The devices of the demo company: simulated, so that it never texts a real number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import ExitStack
from random import Random

from desktop.jobs import JobContext
from devices.label_printers.options import Language
from devices.pdu import Submit
from devices.simulators.caller_id import SimulatedCallerId
from devices.simulators.modem import SentText, SimulatedModem
from devices.simulators.modem.network import Script, SimulatedNetwork
from devices.simulators.printer import SimulatedPrinter
from devices.simulators.scanner import SimulatedScanner
from domain.read_models import ListQuery

#: Between which seconds after a text its technician says each thing: a day in four minutes.
_ACCEPTS, _DEPARTS, _ARRIVES, _FINISHES = (10, 30), (40, 60), (80, 110), (170, 240)
_RATES = (30, 90)
#: Between which seconds somebody rings, and when for the first time.
_RINGS, _FIRST_RING_S = (240, 480), 90.0
_SHORT_NO = re.compile(r"(派单|返工)(\d{1,2})号")
_SCORES = (("5", "5 师傅很专业", "4", "3 等得有点久"), (6.0, 2.0, 2.0, 1.0))


class DemoDevices:
    """A modem whose technicians answer, a caller-id modem, a label printer and a scanner, running
    until :meth:`close`. Addresses are what a driver opens.

    ``speed``: how many times faster than usual people answer."""

    def __init__(self, speed: float = 1.0, seed: int = 1) -> None:
        with ExitStack() as starting:
            self.modem = SimulatedModem()
            self.modem.network = _Colleagues(Random(seed), speed)
            starting.enter_context(self.modem)
            self.printer = starting.enter_context(SimulatedPrinter(Language.ZPL))
            self.scanner = starting.enter_context(SimulatedScanner())
            self.caller = starting.enter_context(SimulatedCallerId())
            self._running = starting.pop_all()
        self._random, self._speed = Random(seed), speed

    @classmethod
    def start(cls, speed: float = 1.0) -> DemoDevices:
        return cls(speed)

    @property
    def modem_port(self) -> str:
        return self.modem.address

    @property
    def printer_address(self) -> str:
        return self.printer.address

    @property
    def scanner_port(self) -> str:
        return self.scanner.address

    @property
    def caller_port(self) -> str:
        return self.caller.address

    def ring_now_and_then(self, numbers: Sequence[str]) -> None:
        """Somebody of ``numbers`` calls every few minutes, and gives up after some rings."""
        if numbers:
            self.caller.later(_FIRST_RING_S / self._speed, lambda: self._ring(tuple(numbers)))

    def _ring(self, numbers: tuple[str, ...]) -> None:
        self.caller.ring(self._random.choice(numbers), rings=self._random.randint(2, 6))
        pause = self._random.uniform(*_RINGS) / self._speed
        self.caller.later(pause, lambda: self._ring(numbers))

    def close(self) -> None:
        """Unplug everything; a second time does nothing."""
        self._running.close()


def callers(ctx: JobContext) -> Sequence[str]:
    """Numbers of customers of the demo company who may ring, and one that nobody knows."""
    with ctx.queries() as queries:
        ids = queries.list_ids(ListQuery("customer", sort="order_count", descending=True), 20)
        known = [row.phone for row in queries.customer_rows(list(ids)) if row.phone]
    return [*known, "02087316650"]


class _Colleagues(SimulatedNetwork):
    """Everybody who gets a text of the demo company, and what they say to it."""

    def __init__(self, random: Random, speed: float) -> None:
        super().__init__()
        self._random = random
        self._speed = speed
        self._last: SentText | None = None

    def take(self, message: Submit, reference: int) -> SentText | None:
        text = super().take(message, reference)
        self._last = text or self._last
        return text

    def script_of(self, number: str) -> Script | None:
        """The answers to the text just taken; one set by hand comes first."""
        by_hand = super().script_of(number)
        if by_hand is not None or self._last is None:
            return by_hand
        named = _SHORT_NO.search(self._last.text)
        if named is not None:
            return self._work(named[2], is_new=named[1] == "派单")
        if "评分" in self._last.text:
            score = self._random.choices(*_SCORES)[0]
            return Script(((self._after(_RATES), score),))
        return None

    def _work(self, short_no: str, *, is_new: bool) -> Script:
        finish = (self._after(_FINISHES), f"{short_no} 3")
        if not is_new:
            return Script((finish,))
        return Script(
            (
                (self._after(_ACCEPTS), f"{short_no} 1"),
                (self._after(_DEPARTS), f"{short_no}号出发"),
                (self._after(_ARRIVES), f"{short_no} 2"),
                finish,
            )
        )

    def _after(self, seconds: tuple[int, int]) -> float:
        return self._random.uniform(*seconds) / self._speed
