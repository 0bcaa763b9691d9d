"""RP-04: what of the program a company used in a quarter, and what of it wants changing.

Counted are the orders whose course was told while it happened (MG-11), the cards that fired and
whether that helped, the fields nobody fills in, the kinds of order nobody takes, the reasons for
overriding a rule, and the acts that are taken back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.analytics.messages import Message, Param
from domain.analytics.periods import Period

#: Below these numbers nothing is proposed.
FEW_ORDERS, FEW_FIRED, FEW_OVERRIDES, FEW_UNDONE = 20, 5, 3, 3
#: A roll-out is through when so many orders are told as they happen.
TOLD_SHARE = 0.6
#: A field filled in less often is empty; a card helps when so many of its orders are in time.
EMPTY_SHARE, HELPED_SHARE = 0.05, 0.5
#: An act taken back more often than this is easily done by mistake.
UNDONE_SHARE = 0.10
_NAMED = 4


@dataclass(frozen=True, slots=True)
class CardUse:
    """``orders`` it fired for, of which ``in_time`` were finished within their limit afterwards and
    ``judged`` are known; reminders that are about no order have none."""

    code: str
    on: bool
    fired: int
    orders: int = 0
    in_time: int = 0
    judged: int = 0

    @property
    def helped(self) -> float | None:
        return self.in_time / self.judged if self.judged else None


@dataclass(frozen=True, slots=True)
class FieldUse:
    """``key``: of the program's own field; '' for a ``label`` of the company's, on orders of
    ``type_name``. ``asked``: orders that had the field."""

    key: str
    filled: int
    asked: int
    label: str = ""
    type_name: str = ""

    @property
    def share(self) -> float | None:
        return self.filled / self.asked if self.asked else None


@dataclass(frozen=True, slots=True)
class Telling:
    """``finished`` orders, and those of them ``told`` as they happened: that somebody had arrived or
    begun was said at the time, by text, by telephone or at the desk, and nothing was copied from
    paper afterwards."""

    finished: int = 0
    told: int = 0

    @property
    def share(self) -> float | None:
        return self.told / self.finished if self.finished else None


@dataclass(frozen=True, slots=True)
class Counted:
    """Something by its name and how often."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class ActUse:
    """``kind``: of the first event of the commands. ``undone``: how many of them were taken back."""

    kind: str
    done: int
    undone: int

    @property
    def share(self) -> float:
        return self.undone / self.done if self.done else 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """``orders``: taken in the period. ``telling``: of it, ``telling_before`` of the quarter before,
    ``telling_by_month`` of its months as far as they went. ``types``: active kinds with their orders. ``overrides``: by
    reason, most frequent first. ``acts``: those that were taken back at all, most often first."""

    period: Period
    orders: int
    cards: tuple[CardUse, ...]
    fields: tuple[FieldUse, ...]
    types: tuple[Counted, ...]
    overrides: tuple[Counted, ...]
    acts: tuple[ActUse, ...]
    telling: Telling = Telling()
    telling_before: Telling = Telling()
    telling_by_month: tuple[tuple[date, Telling], ...] = ()

    @property
    def unused_types(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.types if not one.count)

    @property
    def empty_fields(self) -> tuple[FieldUse, ...]:
        """Emptiest first."""
        found = [
            one
            for one in self.fields
            if one.asked >= FEW_ORDERS and (one.share or 0.0) < EMPTY_SHARE
        ]
        return tuple(sorted(found, key=lambda one: (one.share or 0.0, -one.asked)))


def proposals(usage: Usage) -> tuple[Message, ...]:
    """What to change, in the order of the page; one line of praise where nothing is to be."""
    found = [
        *_telling(usage),
        *_cards(usage),
        *_fields(usage),
        *_types(usage),
        *_overrides(usage),
        *_acts(usage),
    ]
    return tuple(found) or (Message("usage_fine"),)


def _telling(usage: Usage) -> list[Message]:
    share = usage.telling.share
    if share is None or usage.telling.finished < FEW_ORDERS or share >= TOLD_SHARE:
        return []
    return [Message("usage_told_seldom", {"told_share": share})]


def _cards(usage: Usage) -> list[Message]:
    silent = [one.code for one in usage.cards if one.on and not one.fired]
    vain = [
        one
        for one in usage.cards
        if one.judged >= FEW_FIRED and one.helped is not None and one.helped < HELPED_SHARE
    ]
    found = []
    if silent and usage.orders >= FEW_ORDERS:
        found.append(Message("usage_card_silent", _some("cards", silent)))
    for one in vain[:2]:
        params: dict[str, Param] = {
            "cards": (one.code,),
            "count": one.judged,
            "helped_share": one.helped,
        }
        found.append(Message("usage_card_vain", params))
    return found


def _fields(usage: Usage) -> list[Message]:
    own = [f"{one.label}（{one.type_name}）" for one in usage.empty_fields if not one.key]
    core = [one.key for one in usage.empty_fields if one.key]
    found = []
    if core:
        found.append(Message("usage_field_empty", _some("fields", core)))
    if own:
        found.append(Message("usage_own_field_empty", _some("names", own)))
    return found


def _types(usage: Usage) -> list[Message]:
    if usage.orders < FEW_ORDERS or not usage.unused_types:
        return []
    return [Message("usage_type_unused", _some("names", usage.unused_types))]


def _overrides(usage: Usage) -> list[Message]:
    often = [one for one in usage.overrides if one.count >= FEW_OVERRIDES]
    return [
        Message("usage_override", {"reason": one.name, "count": one.count}) for one in often[:1]
    ]


def _acts(usage: Usage) -> list[Message]:
    often = [one for one in usage.acts if one.undone >= FEW_UNDONE and one.share >= UNDONE_SHARE]
    return [
        Message("usage_undone", {"act": one.kind, "count": one.undone, "undone_share": one.share})
        for one in often[:1]
    ]


def _some(name: str, values: Sequence[str]) -> dict[str, Param]:
    """The first few by name, and how many there are."""
    return {name: tuple(values[:_NAMED]), "count": len(values)}
