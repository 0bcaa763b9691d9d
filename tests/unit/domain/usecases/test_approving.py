"""Who has to agree, and who may say so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.approvals.approval import Subject, Way
from domain.approvals.cards import ApprovalCard, Conditions, Cover
from domain.approvals.route import SUPERVISOR, Level, Route, Signer, SignerKind
from domain.approvals.text_answers import answer_of, code_of
from domain.customers.customer import Contract
from domain.errors import InvalidInput, NotAllowed
from domain.people.operators import ALL_RIGHTS, Operator, Right
from domain.usecases import company, orders
from domain.usecases.approval_cards import cards_of, forget_cards, save_cards
from domain.usecases.approvers import numbers_of
from domain.work_orders import commands as c
from domain.work_orders.events import ApprovalSigned
from domain.work_orders.kinds import OrderStatus
from tests.unit.domain.builders import NOW
from tests.unit.domain.fake_store import FakeStore
from tests.unit.domain.usecases.desk import LI, call, desk, sent

APPROVES = frozenset({Right.APPROVE})
LIN, CHEN = (
    Operator("lin", "林工", APPROVES, phone="13700000001"),
    Operator("chen", "陈总", ALL_RIGHTS),
)
MANAGER = Signer(SignerKind.OPERATOR, "chen", "陈总")
ENGINEER = Signer(SignerKind.OPERATOR, "lin", "林工")
OWNER = Signer(SignerKind.CUSTOMER)


def office(*levels: Level, **when: object) -> FakeStore:
    """One card for every cost it holds for, two who approve."""
    store = desk()
    conditions = Conditions(**when)  # type: ignore[arg-type]
    save_cards(store, (ApprovalCard("big", Subject.COST, " 大额 ", conditions, Route(levels)),))
    for operator in (LIN, CHEN):
        store.save_operator(operator)
    return store


def sit(store: FakeStore, operator: Operator) -> None:
    store.actor, store.rights = operator.name, operator.rights


def finished(store: FakeStore, cost_fen: int = 90_000) -> int:
    order = sent(store)
    orders.close_order(store, order.id, resolution="换压缩机", labour_fen=cost_fen)
    return order.id


def test_the_limit_of_a_company_without_cards_still_counts() -> None:
    """CO-05"""
    store = desk()
    company.change_setting(store, "approval.limit_fen", 80_000)
    assert store.order(finished(store, 80_000)).status is OrderStatus.ARCHIVED
    waiting = store.order(finished(store, 80_001))
    assert (waiting.status, waiting.approval) == (OrderStatus.FINISHED, None)
    save_cards(store, (replace(cards_of(store.setting)[1], when=Conditions(upto_fen=10)),))
    assert store.order(finished(store, 11)).status is OrderStatus.FINISHED
    forget_cards(store)
    assert store.order(finished(store, 80_000)).status is OrderStatus.ARCHIVED


def test_each_signs_in_his_own_name_and_only_once() -> None:
    """CO-08"""
    store = office(Level((ENGINEER, SUPERVISOR), all_sign=True), Level((MANAGER,)))
    order_id = finished(store)
    sit(store, LIN)
    orders.apply_command(store, order_id, c.ApproveCost())
    with pytest.raises(NotAllowed, match="approval_of_others"):
        orders.apply_command(store, order_id, c.ApproveCost())
    with pytest.raises(NotAllowed, match="approval_of_others"):
        orders.apply_command(store, order_id, c.RefuseCost(reason="太贵"))
    sit(store, CHEN)
    orders.apply_command(store, order_id, c.ApproveCost())
    after = orders.apply_command(store, order_id, c.ApproveCost())
    assert after.result is not None
    assert after.result.cost_approved
    given = [each.signature for each in store.log if isinstance(each, ApprovalSigned)]
    assert [(each.level, each.by, each.signer) for each in given] == [
        (0, "林工", ENGINEER),
        (0, "陈总", SUPERVISOR),
        (1, "陈总", MANAGER),
    ]


def test_paper_is_written_down_and_a_manager_may_stand_in() -> None:
    """CO-07"""
    store = office(Level((ENGINEER, OWNER), all_sign=True))
    order_id = finished(store)
    sit(store, LIN)
    with pytest.raises(InvalidInput, match="reason_required"):
        orders.apply_command(store, order_id, c.ApproveCost(signer=OWNER))
    orders.apply_command(store, order_id, c.ApproveCost(signer=OWNER, note="签在工单上"))
    sit(store, replace(CHEN, rights=APPROVES))
    with pytest.raises(NotAllowed, match="approval_of_others"):
        orders.apply_command(store, order_id, c.ApproveCost(signer=ENGINEER, note="出差"))
    sit(store, CHEN)
    orders.apply_command(store, order_id, c.ApproveCost(signer=ENGINEER, note="出差"))
    ways = [each.signature.way for each in store.log if isinstance(each, ApprovalSigned)]
    assert ways == [Way.ON_BEHALF, Way.STAND_IN]
    assert store.order(order_id).approval is None


def test_who_has_left_does_not_hold_anything_up() -> None:
    store = office(Level((ENGINEER,)))
    order_id = finished(store)
    store.save_operator(replace(LIN, active=False))
    sit(store, CHEN)
    orders.apply_command(store, order_id, c.ApproveCost())
    assert store.order(order_id).approval is None


def test_a_contract_opens_a_branch_of_its_own() -> None:
    """CO-04"""
    store = office(Level((MANAGER,)), above_fen=50_000, cover=Cover.CONTRACT)
    assert store.order(finished(store)).approval is None  # the usual approval
    store.save_customer(replace(store.customer(1), contracts=(Contract("年保"),)))
    approval = store.order(finished(store)).approval
    assert approval is not None
    assert (approval.route.title, approval.waits_for) == ("大额", (MANAGER,))


def test_a_draft_cannot_slip_past_its_approval() -> None:
    store = desk()
    company.save_order_type(store, replace(store.order_type("repair"), needs_approval=True))
    order = call(store, type_code="repair")
    rejected = orders.apply_command(store, order.id, c.RejectOrder(reason="报价太高"))
    assert rejected.status is OrderStatus.DRAFT
    again = orders.apply_command(store, order.id, c.SubmitOrder())
    assert again.status is OrderStatus.WAITING_APPROVAL


def test_where_approvers_are_reached() -> None:
    store = office(Level((ENGINEER,)))
    company.change_setting(store, "rules.supervisor_phone", LI)
    assert numbers_of(store, (ENGINEER, OWNER), None, "13900000008") == {
        "13700000001": ENGINEER,
        "13900000008": OWNER,
    }
    assert numbers_of(store, (SUPERVISOR,), None) == {LI: SUPERVISOR}
    assert numbers_of(store, (MANAGER,), None) == {LI: MANAGER}  # he has no number
    assert numbers_of(store, (OWNER,), None) == {}


@pytest.mark.parametrize(
    ("text", "agrees", "reason"),
    [
        ("同意4821", True, ""),
        (" 同意 4821 尽快。", True, "尽快"),
        ("Y４８２１", True, ""),
        ("不同意4821,太贵", False, "太贵"),
        ("拒绝：4821 换国产件", False, "换国产件"),
        ("n4821", False, ""),
    ],
)
def test_answers_by_text(text: str, agrees: bool, reason: str) -> None:
    answer = answer_of(text)
    assert answer is not None
    assert (answer.agrees, answer.code, answer.reason) == (agrees, "4821", reason)


@pytest.mark.parametrize("text", ["4821", "同意", "同意48210", "3完工4821", "不4821", "1 收到"])
def test_what_is_no_answer(text: str) -> None:
    assert answer_of(text) is None


def test_a_code_is_another_one_for_every_level() -> None:
    assert code_of("WO-1", NOW) == code_of("WO-1", NOW)
    assert len({code_of(f"WO-{each}", NOW) for each in range(50)}) > 45
    assert all(len(code_of(f"WO-{each}", NOW)) == 4 for each in range(50))
