"""The cards that say who has to agree: read from the top, the first that fits counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from domain.approvals.approval import Subject
from domain.approvals.route import NOBODY, PLAIN, Route
from domain.kinds import Channel


class Cover(Enum):
    """Under what the customer's equipment is looked after."""

    CONTRACT = "contract"
    WARRANTY = "warranty"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Case:
    """What is to be approved, as the cards look at it. ``amount_fen`` None: nobody knows it.
    ``asks``: its order type wants approval. ``covers``: contract, warranty or both, else neither."""

    subject: Subject
    amount_fen: int | None = None
    type_code: str = ""
    asks: bool = False
    urgent: bool = False
    vip_level: int = 0
    branch_id: int | None = None
    channel: Channel | None = None
    covers: frozenset[Cover] = frozenset({Cover.NEITHER})


@dataclass(frozen=True, slots=True)
class Conditions:
    """All of them hold. ``above_fen``: more than that; ``upto_fen``: that or less; empty sets, None,
    False and 0: whatever. ``urgent``: only urgent ones (True), only others (False)."""

    above_fen: int | None = None
    upto_fen: int | None = None
    type_codes: frozenset[str] = frozenset()
    asks: bool = False
    urgent: bool | None = None
    vip_from: int = 0
    branch_ids: frozenset[int] = frozenset()
    channels: frozenset[Channel] = frozenset()
    cover: Cover | None = None

    def hold(self, case: Case) -> bool:
        return (
            self._amount_holds(case.amount_fen)
            and (not self.type_codes or case.type_code in self.type_codes)
            and (case.asks or not self.asks)
            and self.urgent in (None, case.urgent)
            and case.vip_level >= self.vip_from
            and (not self.branch_ids or case.branch_id in self.branch_ids)
            and (not self.channels or case.channel in self.channels)
            and (self.cover is None or self.cover in case.covers)
        )

    def _amount_holds(self, amount_fen: int | None) -> bool:
        if self.above_fen is None and self.upto_fen is None:
            return True
        if amount_fen is None:
            return False
        over = self.above_fen is None or amount_fen > self.above_fen
        return over and (self.upto_fen is None or amount_fen <= self.upto_fen)


@dataclass(frozen=True, slots=True)
class ApprovalCard:
    """``code`` is unique; ``name``: as the company calls it."""

    code: str
    subject: Subject
    name: str = ""
    when: Conditions = Conditions()
    route: Route = NOBODY
    on: bool = True


def fallback(subject: Subject) -> Route:
    """What holds where no card fits: money is asked for, orders go ahead."""
    return NOBODY if subject is Subject.ORDER else PLAIN


def card_for(cards: Iterable[ApprovalCard], case: Case) -> ApprovalCard | None:
    """The first that fits; None: :func:`fallback`."""
    for card in cards:
        if card.on and card.subject is case.subject and card.when.hold(case):
            return card
    return None


def route_for(cards: Iterable[ApprovalCard], case: Case) -> Route:
    """Who is asked for ``case``, under the name of the card that says so."""
    card = card_for(cards, case)
    if card is None:
        return fallback(case.subject)
    if card.route.is_plain or not card.route.asks:
        return card.route
    return replace(card.route, title=card.name)


def default_cards(limit_fen: int) -> tuple[ApprovalCard, ...]:
    """What a company starts with (CO-05): costs and parts up to ``limit_fen`` pass, orders are
    asked for where their type says so, unless they are urgent (DI-08)."""
    small = Conditions(upto_fen=limit_fen)
    return (
        ApprovalCard("order_type", Subject.ORDER, "", Conditions(asks=True, urgent=False), PLAIN),
        ApprovalCard("small_cost", Subject.COST, "", small, NOBODY),
        ApprovalCard("small_parts", Subject.PARTS, "", small, NOBODY),
    )


def needs_cover(cards: Sequence[ApprovalCard]) -> bool:
    """Whether contract and warranty have to be looked up at all."""
    return any(card.on and card.when.cover is not None for card in cards)
