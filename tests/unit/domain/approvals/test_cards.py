"""Which card counts, and which never can."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.approvals.approval import Subject
from domain.approvals.cards import (
    ApprovalCard,
    Case,
    Conditions,
    Cover,
    card_for,
    default_cards,
    needs_cover,
    route_for,
)
from domain.approvals.checks import check_cards, is_unreachable, warnings_of
from domain.approvals.route import (
    NOBODY,
    PLAIN,
    AtTimeout,
    Level,
    Route,
    Signer,
    SignerKind,
)
from domain.codec import from_plain, to_plain
from domain.errors import InvalidInput
from domain.kinds import Channel

BOSS = Signer(SignerKind.OPERATOR, "boss", "陈主管")
TWO = Route((Level(), Level((BOSS,), minutes=60)))


def cost(amount: int | None, **more: object) -> Case:
    return Case(Subject.COST, amount, **more)  # type: ignore[arg-type]


def card(code: str, **when: object) -> ApprovalCard:
    return ApprovalCard(code, Subject.COST, code, Conditions(**when), TWO)  # type: ignore[arg-type]


def test_the_defaults_are_the_rules_of_before() -> None:
    """CO-05, DI-08: exactly the limit passes, and what nobody knows the price of is asked for."""
    cards = default_cards(50_000)
    assert route_for(cards, cost(50_000)) == NOBODY
    assert route_for(cards, cost(50_001)) == PLAIN
    assert route_for(cards, Case(Subject.PARTS, None)) == PLAIN
    assert route_for(cards, Case(Subject.ORDER, asks=True)) == PLAIN
    assert route_for(cards, Case(Subject.ORDER, asks=True, urgent=True)) == NOBODY
    assert route_for(cards, Case(Subject.ORDER)) == NOBODY


def test_the_first_card_that_fits_counts() -> None:
    cards = (
        card("contract", cover=Cover.CONTRACT, above_fen=100_000),
        replace(card("off"), on=False),
        card("vip", vip_from=2, channels=frozenset({Channel.PHONE})),
        card("branch", branch_ids=frozenset({3}), type_codes=frozenset({"lift"})),
    )
    under = frozenset({Cover.CONTRACT, Cover.WARRANTY})
    found = [
        card_for(cards, cost(100_001, covers=under)),
        card_for(cards, cost(100_000, covers=under)),
        card_for(cards, cost(5, vip_level=3, channel=Channel.PHONE)),
        card_for(cards, cost(5, branch_id=3, type_code="lift")),
        card_for(cards, cost(None, branch_id=3)),
    ]
    assert [each and each.code for each in found] == ["contract", None, "vip", "branch", None]
    assert route_for(cards, cost(200_000, covers=under)).title == "contract"
    assert needs_cover(cards)
    assert not needs_cover(cards[1:])


def test_a_card_below_what_takes_everything_is_never_reached() -> None:
    small, large = card("small", upto_fen=50_000), card("large", above_fen=50_000)
    assert is_unreachable(card("more", above_fen=20_000, upto_fen=90_000), (small, large))
    assert not is_unreachable(card("more", above_fen=20_000), (small,))
    assert not is_unreachable(card("unknown too"), (small, large))
    assert is_unreachable(card("below"), (card("all"),))
    assert not is_unreachable(card("below"), (card("vip", vip_from=1),))
    assert is_unreachable(card("vip 2", vip_from=2), (card("vip", vip_from=1),))
    assert not is_unreachable(card("below"), (replace(card("all"), on=False),))


@given(
    st.lists(
        st.tuples(
            st.sampled_from([None, 0, 10, 20, 30]),
            st.sampled_from([None, 10, 20, 30, 40]),
            st.integers(0, 2),
        ),
        max_size=4,
    ),
    st.tuples(st.sampled_from([None, 0, 10, 20]), st.sampled_from([None, 20, 30]), st.just(1)),
)
def test_nothing_ever_reaches_an_unreachable_card(
    earlier: list[tuple[int | None, int | None, int]], last: tuple[int | None, int | None, int]
) -> None:
    cards = [
        card(str(place), above_fen=above, upto_fen=upto, vip_from=vip)
        for place, (above, upto, vip) in enumerate([*earlier, last])
    ]
    reached = any(
        card_for(cards, cost(amount, vip_level=vip)) is cards[-1]
        for amount in (None, *range(0, 60, 5))
        for vip in range(4)
    )
    if is_unreachable(cards[-1], cards[:-1]):
        assert not reached


def test_unwise_chains_are_told() -> None:
    """CO-09"""
    long = replace(card("long"), route=Route((Level(), Level(), Level(at_timeout=AtTimeout.AGREE))))
    gone = replace(card("gone", vip_from=1), route=Route((Level((BOSS,), minutes=5),)))
    told = warnings_of((long, gone), usual_minutes=None, operators=frozenset())
    assert [(each.card, each.code) for each in told] == [
        ("long", "many_levels"),
        ("long", "no_limit"),
        ("long", "agrees_alone"),
        ("gone", "unreachable"),
        ("gone", "nobody_left"),
    ]
    good = replace(long, route=TWO)
    assert not warnings_of((good,), usual_minutes=120, operators=frozenset({"boss"}))


@pytest.mark.parametrize(
    ("level", "code"),
    [
        (Level(()), "approval_signer_required"),
        (Level((BOSS, BOSS)), "approval_signer_twice"),
        (Level(at_timeout=AtTimeout.PASS_ON), "approval_deputy_required"),
        (Level((Signer(SignerKind.PERSON),)), "approval_person_unnamed"),
        (Level(minutes=0), "approval_minutes_out_of_range"),
    ],
)
def test_impossible_levels_are_refused(level: Level, code: str) -> None:
    with pytest.raises(InvalidInput, match=code):
        check_cards((replace(card("x"), route=Route((level,))),))


def test_impossible_cards_are_refused() -> None:
    with pytest.raises(InvalidInput, match="approval_amounts_reversed"):
        check_cards((card("x", above_fen=10, upto_fen=10),))
    with pytest.raises(InvalidInput, match="approval_card_twice"):
        check_cards((card("x"), card("x")))
    check_cards(default_cards(0))


def test_cards_survive_being_stored() -> None:
    cards = (*default_cards(1), card("x", cover=Cover.WARRANTY, channels=frozenset({Channel.SMS})))
    assert from_plain(tuple[ApprovalCard, ...], to_plain(cards)) == cards
