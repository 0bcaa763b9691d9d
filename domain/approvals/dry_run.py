"""What the cards would have asked in a stretch of the past."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from domain.approvals.approval import Subject
from domain.approvals.cards import ApprovalCard, Case, card_for


@dataclass(frozen=True, slots=True)
class Tried:
    """How often a card would have fitted, and how long the answers took in fact where somebody was
    asked (median in minutes, None where nobody was)."""

    fitted: int = 0
    asked: int = 0
    median_minutes: float | None = None


@dataclass(frozen=True, slots=True)
class DryRun:
    """By code of the card; ``rest``: by subject, where no card fitted."""

    cards: dict[str, Tried]
    rest: dict[Subject, Tried]


def try_cards(cards: Sequence[ApprovalCard], past: Iterable[tuple[Case, float | None]]) -> DryRun:
    """``past``: cases, and how many minutes the answer took (None: nobody was asked)."""
    seen: dict[str | Subject, list[float | None]] = {card.code: [] for card in cards}
    seen.update({subject: [] for subject in Subject})
    for case, waited in past:
        card = card_for(cards, case)
        seen[card.code if card is not None else case.subject].append(waited)
    return DryRun(
        {card.code: _tried(seen[card.code]) for card in cards},
        {subject: _tried(seen[subject]) for subject in Subject},
    )


def _tried(waits: Sequence[float | None]) -> Tried:
    known = [each for each in waits if each is not None]
    return Tried(len(waits), len(known), median(known) if known else None)
