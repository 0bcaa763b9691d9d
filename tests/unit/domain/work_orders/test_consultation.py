"""CO-01: nobody disposes of an order alone while a joint diagnosis holds it."""

from __future__ import annotations

import pytest

from domain.errors import InvalidInput, NotAllowed
from domain.people.operators import Right
from domain.sentences import sentence
from domain.usecases import orders
from domain.work_orders import commands as c
from domain.work_orders.consultation import missing_from, opinions_of, parties_of
from domain.work_orders.evolution import allowed_commands
from domain.work_orders.kinds import OrderStatus, WaitReason
from domain.work_orders.order import WorkOrder
from tests.unit.domain.fake_store import FakeStore
from tests.unit.domain.usecases.desk import desk, sent

_HOLD = c.PutOnHold(reason=WaitReason.COLLABORATION, note="压缩机还是电控?")


def _consulting(*along: int) -> tuple[FakeStore, WorkOrder]:
    store = desk()
    order = sent(store)
    if along:
        order = orders.apply_command(store, order.id, c.SetCollaborators(technician_ids=along))
    return store, orders.apply_command(store, order.id, _HOLD)


def test_it_goes_on_when_everybody_asked_has_spoken() -> None:
    store, order = _consulting(2)
    assert parties_of(order) == missing_from(order) == (1, 2)
    assert c.GiveOpinion in allowed_commands(order)
    assert c.FinishOrder not in allowed_commands(order)
    with pytest.raises(NotAllowed, match="consultation_incomplete"):
        orders.apply_command(store, order.id, c.ResumeWork())
    for who, text in ((1, "电控板"), (2, "压缩机"), (2, " 同意换电控板 ")):
        order = orders.apply_command(store, order.id, c.GiveOpinion(technician_id=who, text=text))
    assert [(each.technician_id, each.text) for each in opinions_of(order)] == [
        (1, "电控板"),
        (2, "同意换电控板"),
    ]
    assert missing_from(order) == ()
    order = orders.apply_command(store, order.id, c.ResumeWork(note="换电控板"))
    assert order.status is not OrderStatus.WAITING
    assert c.GiveOpinion not in allowed_commands(order)


def test_going_on_before_that_needs_a_reason_and_the_right() -> None:
    store, order = _consulting(2)
    with pytest.raises(InvalidInput, match="reason_required"):
        orders.apply_command(store, order.id, c.ResumeWork(alone=True))
    store.rights = frozenset()
    alone = c.ResumeWork(note="客户停产,先换", alone=True)
    with pytest.raises(NotAllowed, match="right_missing"):
        orders.apply_command(store, order.id, alone)
    store.rights = frozenset({Right.OVERRIDE})
    order = orders.apply_command(store, order.id, alone)
    assert order.waiting is None
    event = store.log[-1]
    told = sentence(event.kind, {"alone": True, "note": "客户停产,先换"}, actor="王芳")
    assert "before all" in told.template


def test_only_those_asked_are_heard_and_only_then() -> None:
    store, order = _consulting(2)
    for who, text, code in ((9, "?", "opinion_of_stranger"), (1, " ", "opinion_required")):
        with pytest.raises(InvalidInput, match=code):
            orders.apply_command(store, order.id, c.GiveOpinion(technician_id=who, text=text))
    other = sent(store, 2)
    with pytest.raises(NotAllowed):
        orders.apply_command(store, other.id, c.GiveOpinion(technician_id=2, text="电控板"))


def test_one_alone_is_not_held_by_himself() -> None:
    store, order = _consulting()
    assert missing_from(order) == ()
    assert orders.apply_command(store, order.id, c.ResumeWork()).waiting is None
