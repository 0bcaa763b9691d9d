"""Approvals on a real database: asked for and answered by text, going on when time is over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.composition.approval_duty import ApprovalDuty
from desktop.composition.backend import Backend
from desktop.composition.rule_duty import RuleDuty
from domain.approvals.approval import Subject
from domain.approvals.cards import ApprovalCard, Conditions, Cover
from domain.approvals.dry_run import try_cards
from domain.approvals.route import SUPERVISOR, AtTimeout, Level, Route, Signer, SignerKind
from domain.messaging.messages import IncomingState
from domain.parts.part import MAIN, Part, RequestState
from domain.usecases import part_requests, replies
from domain.usecases.approval_answers import approve, refuse, waiting_now
from domain.usecases.approval_cards import cards_of, save_cards
from domain.usecases.orders import take_call
from domain.usecases.parts import save_part
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import OrderDetails
from tests.unit.desktop.composition import duty_company
from tests.unit.domain.builders import NOW

BOSS, OWNER = "13900000001", "13900000002"
DEPUTY = Signer(SignerKind.PERSON, name="业主", phone=OWNER)
CHAIN = Route(
    (
        Level(minutes=30, at_timeout=AtTimeout.PASS_ON, deputy=DEPUTY),
        Level((SUPERVISOR,), minutes=10, at_timeout=AtTimeout.AGREE),
    )
)


@pytest.fixture
def backend(tmp_path: Path) -> Iterator[Backend]:
    made = duty_company.opened(tmp_path, BOSS)
    with made.store() as store:
        save_cards(
            store,
            (
                ApprovalCard("new", Subject.ORDER, "改造", route=CHAIN),
                ApprovalCard("parts", Subject.PARTS, "备件", route=Route((Level(minutes=60),))),
            ),
        )
    yield made
    made.close()


def ask(backend: Backend) -> int:
    """An order and a request for parts, both waiting."""
    with backend.store() as store:
        order = take_call(store, OrderDetails("ac_repair", "机房改造", customer_name="恒隆"))
        part = save_part(store, Part(0, "压缩机", price_fen=90_000))
        part_requests.ask(store, part.id, 2, MAIN, "备货")
    return order.id


def look(backend: Backend, minutes: float) -> int:
    """As the console that holds the duties, started anew."""
    backend.clock = lambda: NOW + timedelta(minutes=minutes)
    duty = ApprovalDuty(backend)
    done = duty.look(backend.clock())
    assert duty.look(backend.clock()) == 0 or done == 0
    return done + RuleDuty(backend).look(backend.clock())


def texts(backend: Backend, number: str) -> list[str]:
    with backend.queries() as queries:
        found = [each for each in queries.outbox() if each.number == number]
    return [each.text for each in sorted(found, key=lambda each: each.id)]


def code(text: str) -> str:
    found = re.search(r"“同意(\d{4})”", text)
    assert found is not None
    return found[1]


def say(backend: Backend, number: str, text: str) -> IncomingState:
    with backend.quiet_store("sms") as store:
        message = replies.record_incoming(store, number, text, backend.clock())
    assert message is not None
    return message.state


def status(backend: Backend, order_id: int) -> OrderStatus:
    with backend.queries() as queries:
        return queries.orders((order_id,))[0].status


def test_whose_turn_it_is_is_texted_and_answers(backend: Backend) -> None:
    """CO-06, CO-10, CO-14"""
    order_id = ask(backend)
    look(backend, 1)
    first, second = sorted(texts(backend, BOSS), key=lambda text: "机房改造" not in text)
    assert "第1级" in first
    assert "压缩机 ×2" in second
    assert "1800元 备货" in second
    assert say(backend, OWNER, f"同意{code(first)}") is IncomingState.TRAY  # not asked
    assert say(backend, BOSS, "同意0") is IncomingState.TRAY
    assert say(backend, BOSS, f"不同意{code(second)}") is IncomingState.TRAY  # without a reason
    assert say(backend, BOSS, f"不同意{code(second)} 库存够") is IncomingState.APPLIED
    assert say(backend, BOSS, f"同意{code(first)}") is IncomingState.APPLIED
    with backend.queries() as queries:
        (waiting,) = queries.approvals.waiting_orders()
        assert waiting.approval is not None
        assert waiting.approval.level == 1
        assert not queries.approvals.waiting_parts()
        (part,) = queries.parts.all()
        (request,) = part.requests
        page = queries.order_page(order_id)
    assert (request.state, request.note) == (RequestState.REJECTED, "库存够")
    assert any(line.kind == "approval_signed" for line in page.history)
    look(backend, 2)
    again = texts(backend, BOSS)[-1]
    assert "第2级" in again
    assert code(again) != code(first)
    assert say(backend, BOSS, f"Y{code(again)}") is IncomingState.APPLIED
    assert status(backend, order_id) is OrderStatus.QUEUED


def test_when_time_is_over_it_goes_on_as_the_card_says(backend: Backend) -> None:
    order_id = ask(backend)
    look(backend, 29)
    assert not texts(backend, OWNER)
    look(backend, 31)
    (asked,) = texts(backend, OWNER)
    assert say(backend, OWNER, f"同意{code(asked)}") is IncomingState.APPLIED
    look(backend, 42)
    assert status(backend, order_id) is OrderStatus.QUEUED
    assert any("审批将超时" in text and "压缩机" in text for text in texts(backend, BOSS))


def test_several_are_answered_at_the_desk_and_counted_afterwards(backend: Backend) -> None:
    ask(backend)
    ask(backend)
    with backend.queries() as queries:
        assert queries.counts().approvals == 4
    backend.clock = lambda: NOW + timedelta(minutes=20)
    with backend.store() as store:
        waiting = waiting_now(store)
        assert [each.level for each in waiting] == [1, 1, 1, 1]
        assert approve(store, [each for each in waiting if each.subject is Subject.ORDER]) == 2
        parts = [each for each in waiting if each.subject is Subject.PARTS]
        assert approve(store, parts[:1]) == 1
        assert refuse(store, parts[1:], "库存够") == 1
    backend.clock = lambda: NOW + timedelta(minutes=40)
    with backend.store() as store:
        approve(store, waiting_now(store))
    with backend.queries() as queries:
        assert queries.counts().approvals == 0
        cards = cards_of(queries.setting)
        past = queries.approvals.past_cases(NOW - timedelta(days=1), backend.clock(), "UTC")
    found = try_cards(cards, [(each.case, each.waited_minutes) for each in past])
    assert (found.cards["new"].fitted, found.cards["new"].median_minutes) == (2, 40)
    assert (found.cards["parts"].fitted, found.cards["parts"].median_minutes) == (2, 20)
    under = ApprovalCard("x", Subject.ORDER, when=Conditions(cover=Cover.CONTRACT), route=CHAIN)
    tried = try_cards((under,), [(each.case, None) for each in past])
    assert (tried.cards["x"].fitted, tried.rest[Subject.ORDER].fitted) == (0, 2)
