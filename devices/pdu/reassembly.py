"""Joins the parts of long texts, in any order, with repeats, and does not wait for ever."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from devices.pdu.content import join
from devices.pdu.messages import Deliver

Place = TypeVar("Place")


@dataclass(frozen=True, slots=True)
class Joined(Generic[Place]):
    """A text for the clerk. ``places``: every slot its parts (and their repeats) lie in."""

    text: str
    parts: tuple[Deliver, ...]
    pdus: tuple[str, ...]
    places: tuple[Place, ...]
    flags: tuple[str, ...]


@dataclass(slots=True)
class _Waiting(Generic[Place]):
    total: int
    first_seen_at: datetime
    parts: dict[int, tuple[Deliver, str]] = field(default_factory=dict)
    places: list[Place] = field(default_factory=list)

    def finished(self) -> Joined[Place]:
        ordered = [self.parts[number] for number in sorted(self.parts)]
        flags = dict.fromkeys(flag for part, _ in ordered for flag in part.flags)
        if len(ordered) < self.total:
            flags["part_missing"] = None
        return Joined(
            text=self._text(),
            parts=tuple(part for part, _ in ordered),
            pdus=tuple(pdu for _, pdu in ordered),
            places=tuple(self.places),
            flags=tuple(flags),
        )

    def _text(self) -> str:
        """With … where a part never came."""
        pieces: list[str] = []
        run: list[Deliver] = []
        for number in range(1, self.total + 1):
            if number in self.parts:
                run.append(self.parts[number][0])
            elif run or not pieces or pieces[-1] != "…":
                pieces += [join(part.content for part in run)] if run else []
                pieces.append("…")
                run = []
        return "".join(pieces) + join(part.content for part in run)


_Key = tuple[str, int, int, bool]
_Piece = tuple[int, bytes, datetime | None]


def _key_of(part: Deliver) -> _Key | None:
    place = part.content.header.concatenation
    if place is None or place.total == 1:
        return None
    return (part.sender.caller, place.reference, place.total, place.wide)


def _piece(part: Deliver) -> _Piece:
    """A centre that repeats a part keeps its time; a person who writes the same again does not."""
    place = part.content.header.concatenation
    return (place.number if place else 1, part.content.body, part.sent_at)


class Reassembler(Generic[Place]):
    """Holds parts by sender, reference and number of parts.

    A part that repeats one it has (a centre repeats when it missed our answer) only adds its place.
    A different part under the same number means that the one-octet reference came round: the old
    text is given out as it is and a new one begun."""

    def __init__(self, patience: timedelta = timedelta(hours=12)) -> None:
        self.patience = patience
        self._waiting: dict[_Key, _Waiting[Place]] = {}
        self._stored: dict[_Key, tuple[datetime, frozenset[_Piece]]] = {}

    def add(
        self, part: Deliver, pdu: str, places: tuple[Place, ...], now: datetime
    ) -> list[Joined[Place]]:
        """What this part completes: mostly nothing or one text."""
        key = _key_of(part)
        if key is None:
            whole = _Waiting[Place](1, now, {1: (part, pdu)}, list(places))
            return [whole.finished()]
        number, body, _ = _piece(part)
        done: list[Joined[Place]] = []
        waiting = self._waiting.get(key)
        if waiting and number in waiting.parts:
            known = waiting.parts[number][0]
            if known.content.body == body:
                waiting.places += [place for place in places if place not in waiting.places]
                return []
            done.append(waiting.finished())
            waiting = None
        if waiting is None:
            waiting = self._waiting[key] = _Waiting(key[2], now)
        waiting.parts[number] = (part, pdu)
        waiting.places += places
        if len(waiting.parts) == waiting.total:
            del self._waiting[key]
            done.append(waiting.finished())
        return done

    def remember(self, joined: Joined[Place], now: datetime) -> None:
        """``joined`` is safely stored: should its parts come again, they are repeats."""
        if key := _key_of(joined.parts[0]):
            pieces = frozenset(_piece(part) for part in joined.parts)
            self._stored[key] = (now, pieces)

    def is_repeat(self, part: Deliver, now: datetime) -> bool:
        """Whether this part belongs to a text that was stored not long ago. A centre repeats what
        it thinks was not taken, and would otherwise leave half a text waiting."""
        for key in [k for k, (at, _) in self._stored.items() if now - at >= self.patience]:
            del self._stored[key]
        found = self._stored.get(_key_of(part) or ("", 0, 0, False))
        return found is not None and _piece(part) in found[1]

    def expired(self, now: datetime) -> list[Joined[Place]]:
        """Texts whose missing parts are no longer expected, flagged 'part_missing'."""
        late = [
            key
            for key, waiting in self._waiting.items()
            if now - waiting.first_seen_at >= self.patience
        ]
        return [self._waiting.pop(key).finished() for key in late]

    def clear(self) -> None:
        self._waiting.clear()

    @property
    def waiting(self) -> int:
        """Number of texts that are not complete."""
        return len(self._waiting)
