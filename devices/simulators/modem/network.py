"""The network behind a simulated modem: who gets what, and who answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from devices.pdu import Content, Submit, join
from domain.messaging.numbers import normalise_number


@dataclass(frozen=True, slots=True)
class SentText:
    """A whole text the modem sent. ``references``: one per part, as the modem told its owner."""

    number: str
    text: str
    references: tuple[int, ...]
    report_wanted: bool
    sent_at: datetime


@dataclass(slots=True)
class _Unfinished:
    total: int
    parts: dict[int, tuple[Content, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Script:
    """Answers to a text, each so many seconds after it: ``((5, "1"), (20, "2"), (60, "3"))``."""

    answers: tuple[tuple[float, str], ...]

    @classmethod
    def of(cls, texts: Sequence[str], delays_s: Sequence[float]) -> Script:
        return cls(tuple(zip(delays_s, texts, strict=True)))


class SimulatedNetwork:
    """Joins outgoing parts and knows who answers how."""

    def __init__(self) -> None:
        self.sent: list[SentText] = []
        self.submits: list[Submit] = []
        self._unfinished: dict[tuple[str, int, int], _Unfinished] = {}
        self._scripts: dict[str, Script] = {}
        self._script_of_everybody: Script | None = None

    def answer_like(self, script: Script, number: str = "") -> None:
        """From now on ``number`` (everybody if '') answers every text as ``script`` says."""
        if number:
            self._scripts[normalise_number(number)] = script
        else:
            self._script_of_everybody = script

    def script_of(self, number: str) -> Script | None:
        return self._scripts.get(normalise_number(number), self._script_of_everybody)

    def take(self, message: Submit, reference: int) -> SentText | None:
        """The text this part completes."""
        self.submits.append(message)
        place = message.content.header.concatenation
        number = message.recipient.number
        total = place.total if place else 1
        key = (number, place.reference if place else -1 - len(self.submits), total)
        unfinished = self._unfinished.setdefault(key, _Unfinished(total))
        unfinished.parts[place.number if place else 1] = (message.content, reference)
        if len(unfinished.parts) < total:
            return None
        del self._unfinished[key]
        ordered = [unfinished.parts[position] for position in sorted(unfinished.parts)]
        text = SentText(
            number,
            join(content for content, _ in ordered),
            tuple(reference for _, reference in ordered),
            message.report_wanted,
            datetime.now(UTC),
        )
        self.sent.append(text)
        return text
