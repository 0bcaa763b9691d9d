"""What is wrong, or unwise, with the cards of a company (CO-09)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.approvals.approval import Subject
from domain.approvals.cards import ApprovalCard, Conditions
from domain.approvals.route import AtTimeout, Level, SignerKind
from domain.errors import InvalidInput

#: More levels than these cost more time than they save money.
MOST_LEVELS = 2
LONGEST_MINUTES = 30 * 24 * 60


@dataclass(frozen=True, slots=True)
class CardWarning:
    """``code``: 'many_levels' (``count``), 'no_limit', 'unreachable',
    'agrees_alone' (the last level agrees by itself), 'nobody_left' (all it names have left)."""

    card: str
    code: str
    count: int = 0


def check_cards(cards: Sequence[ApprovalCard]) -> None:
    """InvalidInput: 'code_required', 'approval_card_twice', 'approval_amounts_reversed' (``name``),
    'approval_signer_required' (``name``), 'approval_person_unnamed', 'approval_deputy_required',
    'approval_minutes_out_of_range', 'approval_signer_twice'."""
    codes = [card.code for card in cards]
    if not all(codes):
        raise InvalidInput("code_required")
    if len(set(codes)) != len(codes):
        raise InvalidInput("approval_card_twice")
    for card in cards:
        above, upto = card.when.above_fen, card.when.upto_fen
        if (above or 0) < 0 or (upto or 0) < 0:
            raise InvalidInput("negative_amount")
        if above is not None and upto is not None and upto <= above:
            raise InvalidInput("approval_amounts_reversed", name=card.name)
        for level in card.route.levels:
            _check_level(card, level)


def _check_level(card: ApprovalCard, level: Level) -> None:
    if not level.signers:
        raise InvalidInput("approval_signer_required", name=card.name)
    if len(set(level.signers)) != len(level.signers):
        raise InvalidInput("approval_signer_twice", name=card.name)
    if level.at_timeout is AtTimeout.PASS_ON and level.deputy is None:
        raise InvalidInput("approval_deputy_required", name=card.name)
    named = (*level.signers, *((level.deputy,) if level.deputy is not None else ()))
    for signer in named:
        if signer.kind is SignerKind.PERSON and not signer.name.strip():
            raise InvalidInput("approval_person_unnamed", name=card.name)
    if level.minutes is not None and not 1 <= level.minutes <= LONGEST_MINUTES:
        raise InvalidInput("approval_minutes_out_of_range", most=LONGEST_MINUTES)


def warnings_of(
    cards: Sequence[ApprovalCard], *, usual_minutes: int | None, operators: frozenset[str]
) -> tuple[CardWarning, ...]:
    """``usual_minutes``: what the service limits give an approval, None where one gives nothing.
    ``operators``: codes of those who are there and may approve."""
    found = []
    for place, card in enumerate(cards):
        if not card.on:
            continue
        if is_unreachable(card, cards[:place]):
            found.append(CardWarning(card.code, "unreachable"))
        levels = card.route.levels
        if len(levels) > MOST_LEVELS:
            found.append(CardWarning(card.code, "many_levels", len(levels)))
        unlimited = card.subject is not Subject.PARTS and usual_minutes is None
        if unlimited and any(level.minutes is None for level in levels):
            found.append(CardWarning(card.code, "no_limit"))
        if levels and levels[-1].at_timeout is AtTimeout.AGREE:
            found.append(CardWarning(card.code, "agrees_alone"))
        if any(_is_deserted(level, operators) for level in levels):
            found.append(CardWarning(card.code, "nobody_left"))
    return tuple(found)


def _is_deserted(level: Level, operators: frozenset[str]) -> bool:
    return all(
        signer.kind is SignerKind.OPERATOR and signer.code not in operators
        for signer in level.signers
    )


def is_unreachable(card: ApprovalCard, earlier: Sequence[ApprovalCard]) -> bool:
    """Whether the cards above take everything it would fit."""
    above = card.when.above_fen if card.when.above_fen is not None else -1
    spans = []
    for other in earlier:
        if not other.on or other.subject is not card.subject:
            continue
        if not _implies(card.when, other.when):
            continue
        if other.when.above_fen is None and other.when.upto_fen is None:
            return True
        spans.append((other.when.above_fen, other.when.upto_fen))
    if card.when.above_fen is None and card.when.upto_fen is None:
        return False  # a case nobody knows the amount of comes down to it
    # The amounts the cards above leave over, from the smallest up.
    reached: int | None = above
    for span_above, upto in sorted(spans, key=lambda span: span[0] if span[0] is not None else -1):
        if reached is None or (span_above is not None and span_above > reached):
            break
        reached = None if upto is None else max(reached, upto)
    return reached is None or (card.when.upto_fen is not None and reached >= card.when.upto_fen)


def _implies(narrow: Conditions, wide: Conditions) -> bool:
    """Whether whatever fits ``narrow`` fits ``wide``, amounts aside."""
    return (
        _within(narrow.type_codes, wide.type_codes)
        and _within(narrow.branch_ids, wide.branch_ids)
        and _within(narrow.channels, wide.channels)
        and (narrow.asks or not wide.asks)
        and wide.urgent in (None, narrow.urgent)
        and narrow.vip_from >= wide.vip_from
        and wide.cover in (None, narrow.cover)
    )


def _within(narrow: frozenset[object], wide: frozenset[object]) -> bool:
    return not wide or (bool(narrow) and narrow <= wide)
