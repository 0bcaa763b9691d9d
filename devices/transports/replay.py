"""Plays a recorded (or written) dialogue back: the device's octets come when ours have gone out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from devices.transports.base import Unplugged

Step = tuple[str, bytes]


class ReplayMismatch(Exception):
    """The driver sent something else than the recording holds."""


class ReplayTransport:
    """``steps``: ('>', octets we must send), ('<', octets that come back), ('!', b'unplugged').

    Reading gives the next ``<`` once everything before it was sent. ``on_idle`` is called with the
    waiting time when there is nothing to read, so that a test can move its clock."""

    def __init__(
        self, steps: Iterable[Step], *, on_idle: Callable[[float], None] | None = None
    ) -> None:
        self._steps = list(steps)
        self._sent = b""
        self._on_idle = on_idle
        self.is_open = False

    @classmethod
    def from_trace(
        cls, path: Path, *, on_idle: Callable[[float], None] | None = None
    ) -> ReplayTransport:
        return cls(read_trace(path), on_idle=on_idle)

    @property
    def name(self) -> str:
        return "replay"

    @property
    def is_finished(self) -> bool:
        return not self._steps and not self._sent

    @property
    def next_step(self) -> Step | None:
        return self._steps[0] if self._steps else None

    def open(self) -> None:
        self.is_open = True

    def close(self) -> None:
        self.is_open = False

    def read(self, timeout_s: float) -> bytes:
        if self._steps and self._steps[0][0] == "<":
            return self._steps.pop(0)[1]
        if self._steps and self._steps[0][0] == "!":
            del self._steps[0]
            raise Unplugged(port=self.name)
        if self._on_idle is not None:
            self._on_idle(timeout_s)
        return b""

    def write(self, data: bytes) -> None:
        self._sent += data
        while self._sent:
            if not self._steps or self._steps[0][0] != ">":
                raise ReplayMismatch(f"sent {self._sent!r}, expected {self.next_step!r}")
            expected = self._steps[0][1]
            if self._sent.startswith(expected):
                self._sent = self._sent[len(expected) :]
                del self._steps[0]
            elif expected.startswith(self._sent):
                return
            else:
                raise ReplayMismatch(f"sent {self._sent!r}, expected {expected!r}")


def read_trace(path: Path) -> list[Step]:
    """The steps of a trace file. Openings and closings are no steps, unplugging is one."""
    steps: list[Step] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        _, _, rest = line.partition(" ")
        kind, _, rest = rest.partition(" ")
        if kind in ("<", ">"):
            steps.append((kind, bytes.fromhex(rest.partition(" ;")[0])))
        elif kind == "!" and rest == "unplugged":
            steps.append(("!", b"unplugged"))
    return steps
