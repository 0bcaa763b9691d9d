"""What each language means, fed octet by octet as a printer gets it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

from domain.ports.devices import Bitmap


@dataclass(frozen=True, slots=True)
class PrintedLabel:
    bitmap: Bitmap
    copies: int = 1


class StatusQuestion:
    """The computer wants to know how the printer is."""


Event = PrintedLabel | StatusQuestion


class Interpreter(ABC):
    """Keeps what is incomplete until the rest comes. ``complaints`` lists what a real printer would
    have dropped without a word."""

    def __init__(self) -> None:
        self.buffer = b""
        self.complaints: list[str] = []

    def feed(self, data: bytes) -> list[Event]:
        self.buffer += data
        events: list[Event] = []
        while self.buffer:
            before = len(self.buffer)
            event = self.step()
            if event is not None:
                events.append(event)
            elif len(self.buffer) == before:
                break
        return events

    @abstractmethod
    def step(self) -> Event | None:
        """Take one command off the buffer; leave it as it is to wait for more."""

    def drop(self, count: int) -> bytes:
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken
