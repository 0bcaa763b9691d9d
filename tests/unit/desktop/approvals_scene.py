"""A company that asks for approvals, with some of each kind waiting."""

from __future__ import annotations

from domain.approvals.approval import Subject
from domain.approvals.cards import ApprovalCard, Conditions, default_cards
from domain.approvals.route import (
    AtTimeout,
    Level,
    Route,
    Signer,
    SignerKind,
)
from domain.parts.part import MAIN, Part
from domain.people.operators import ALL_RIGHTS, Operator, Right
from domain.usecases import orders, part_requests
from domain.usecases.approval_cards import save_cards
from domain.usecases.parts import save_part
from domain.work_orders.kinds import UNDER_WAY
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.scene import ACTOR

BOSS = Signer(SignerKind.OPERATOR, "chen", "陈总")
ME = Signer(SignerKind.OPERATOR, "me", ACTOR)
OWNER = Signer(SignerKind.PERSON, name="业主代表", phone="13900000002")
LARGE = Route(
    (
        Level((ME,), minutes=60, at_timeout=AtTimeout.PASS_ON, deputy=BOSS),
        Level((BOSS, OWNER), all_sign=True, minutes=240),
    )
)


def write_cards(office: Office) -> None:
    """One card more for large costs, and two who may approve."""
    with office.store() as store:
        store.save_operator(Operator("me", ACTOR, ALL_RIGHTS))
        store.save_operator(Operator("chen", "陈总", frozenset({Right.APPROVE})))
        usual = default_cards(50_000)
        large = ApprovalCard(
            "large", Subject.COST, "大额维修", Conditions(above_fen=200_000), LARGE
        )
        save_cards(store, (*usual, large))


def let_wait(office: Office) -> list[int]:
    """Three finished orders of 680, 2,600 and 3,100 yuan, and a request for parts; ids of the
    orders."""
    costs = [68_000, 260_000, 310_000]
    with office.queries() as queries:
        board = queries.board(office.services.session.now())
        ids = [card.id for card in board.orders if card.status in UNDER_WAY]
    done = []
    for order_id in ids:
        if not costs:
            break
        with office.queries() as queries:
            (order,) = queries.orders([order_id])
        if order.waiting is not None:
            continue
        with office.store() as store:
            orders.close_order(
                store, order_id, resolution="更换压缩机并加氟", labour_fen=costs.pop(0)
            )
        done.append(order_id)
    with office.store() as store:
        part = save_part(store, Part(0, "涡旋压缩机 5P", unit="台", price_fen=186_000))
        part_requests.ask(store, part.id, 2, MAIN, "夏季备货")
    return done
