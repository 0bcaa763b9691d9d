"""The company's cards: read, kept, and asked who has to agree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from domain import settings
from domain.approvals.approval import Subject
from domain.approvals.cards import (
    ApprovalCard,
    Case,
    Cover,
    default_cards,
    needs_cover,
    route_for,
)
from domain.approvals.checks import check_cards
from domain.approvals.route import Route
from domain.codec import from_plain, to_plain
from domain.errors import NotFound
from domain.parts.part import Holder, HolderKind
from domain.people.operators import Right
from domain.people.working_time import local_day
from domain.ports.storage import Store
from domain.usecases.rights import require
from domain.work_orders.kinds import Priority
from domain.work_orders.order import OrderDetails

KEY = "approval.cards"


def cards_of(read: settings.Reader) -> tuple[ApprovalCard, ...]:
    """Those of the company; before it wrote any, what the program comes with."""
    kept = read(KEY, None)
    if kept is None:
        return default_cards(settings.whole(read, "approval.limit_fen"))
    return from_plain(tuple[ApprovalCard, ...], kept)


def save_cards(store: Store, cards: Sequence[ApprovalCard]) -> None:
    """In this order. What waits already keeps the way it has begun. NotAllowed('right_missing') and
    the errors of :func:`domain.approvals.checks.check_cards`."""
    require(store, Right.SETTINGS)
    kept = tuple(replace(card, name=card.name.strip()) for card in cards)
    check_cards(kept)
    store.set_setting(KEY, to_plain(kept))


def forget_cards(store: Store) -> None:
    """Back to what the program comes with."""
    require(store, Right.SETTINGS)
    store.set_setting(KEY, None)


def route_of_order(
    store: Store, subject: Subject, details: OrderDetails, amount_fen: int | None = None
) -> Route:
    """Who has to agree to an order like that, or to its cost."""
    cards = cards_of(store.setting)
    covers = _covers(store, details) if needs_cover(cards) else frozenset({Cover.NEITHER})
    case = Case(
        subject,
        amount_fen,
        type_code=details.type_code,
        asks=subject is Subject.ORDER and _asks(store, details.type_code),
        urgent=details.priority is Priority.URGENT,
        vip_level=details.vip_level,
        branch_id=details.branch_id,
        channel=details.channel,
        covers=covers,
    )
    return route_for(cards, case)


def route_of_parts(store: Store, target: Holder, amount_fen: int | None) -> Route:
    """Who has to agree to more parts at ``target``."""
    case = Case(Subject.PARTS, amount_fen, branch_id=branch_of(store, target))
    return route_for(cards_of(store.setting), case)


def branch_of(store: Store, holder: Holder) -> int | None:
    """The branch a warehouse or van belongs to."""
    if holder.kind is HolderKind.WAREHOUSE:
        return holder.id or None
    try:
        return store.technician(holder.id).branch_id
    except NotFound:
        return None


def _asks(store: Store, type_code: str) -> bool:
    try:
        return store.order_type(type_code).needs_approval
    except NotFound:
        return False  # retired since it was written into a draft


def _covers(store: Store, details: OrderDetails) -> frozenset[Cover]:
    today = local_day(store.now, store.time_zone)
    found = set()
    if details.customer_id is not None and store.customer(details.customer_id).contract_on(today):
        found.add(Cover.CONTRACT)
    if details.asset_id is not None:
        until = store.asset(details.asset_id).warranty_until_on
        if until is not None and today <= until:
            found.add(Cover.WARRANTY)
    return frozenset(found) or frozenset({Cover.NEITHER})
