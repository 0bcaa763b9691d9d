"""What the next clerk has to know."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.errors import InvalidInput
from domain.handover import Concern, concern_of, hand_over_facts, handover_note, people_of
from domain.read_models import Board, BoardCounts, OrderCard
from domain.work_orders.kinds import OrderStatus, Priority, WaitReason
from domain.work_orders.order import Milestones

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
_PLAIN = OrderCard(
    id=1, number="WO-1", version=1, status=OrderStatus.QUEUED, priority=Priority.NORMAL,
    type_code="r", type_name="维修", title="漏水", customer_id=None, customer_name="张", vip_level=0,
    returning_customer=False, address="", district="", region="", branch_id=None, skills=(),
    lat=None, lon=None, duration_minutes=60, window_start_at=None, window_end_at=None,
    next_clock=None, next_due_at=NOW + timedelta(hours=2), warn_before_minutes=30, paused=False,
    stopped=False, wait_reason=None, abnormal_cause=None, technician_id=None, technician_name="",
    planned_start_at=None, planned_end_at=None, locked=False, short_no=None,
    milestones=Milestones(reported_at=NOW - timedelta(hours=1)),
)  # fmt: skip
_LATE = NOW - timedelta(minutes=1)


@pytest.mark.parametrize(
    ("change", "concern"),
    [
        ({}, None),
        ({"next_due_at": _LATE}, Concern.OVERDUE),
        ({"next_due_at": _LATE, "priority": Priority.URGENT}, Concern.OVERDUE),
        ({"next_due_at": _LATE, "status": OrderStatus.ARCHIVED}, None),
        ({"priority": Priority.URGENT}, Concern.URGENT),
        ({"stopped": True}, Concern.URGENT),
        ({"status": OrderStatus.DISPATCHED}, Concern.UNANSWERED),
        ({"paused": True, "next_due_at": _LATE, "wait_reason": WaitReason.PARTS}, Concern.WAITING),
        ({"window_start_at": NOW + timedelta(hours=20)}, Concern.PROMISED),
        ({"window_start_at": NOW + timedelta(hours=40)}, None),
    ],
)
def test_each_order_is_named_once_for_its_worst(
    change: dict[str, object], concern: Concern | None
) -> None:
    assert concern_of(replace(_PLAIN, **change), NOW) is concern  # type: ignore[arg-type]


def test_the_most_pressing_come_first() -> None:
    later = replace(_PLAIN, id=2, number="WO-2", next_due_at=_LATE)
    first = replace(_PLAIN, id=3, number="WO-3", next_due_at=_LATE - timedelta(hours=5))
    note = handover_note(Board(NOW, 1, (later, _PLAIN, first), ()), BoardCounts(tray=2, outbox=1))
    assert [card.id for card in note.orders[Concern.OVERDUE]] == [3, 2]
    assert (note.count, note.tray, note.outbox) == (2, 2, 1)
    facts = hand_over_facts(note, "王芳", " 李娜 ", "钥匙在前台")
    assert facts["to"] == "李娜"
    assert facts["numbers"] == {"overdue": ["WO-3", "WO-2"]}


def test_somebody_else_must_come() -> None:
    note = handover_note(Board(NOW, 1, (), ()), BoardCounts())
    with pytest.raises(InvalidInput, match="handover_to_nobody"):
        hand_over_facts(note, "王芳", "  ", "")
    with pytest.raises(InvalidInput, match="handover_to_oneself"):
        hand_over_facts(note, "王芳", "王芳", "")
    assert people_of(["李娜", "王芳", "李娜", "赵敏", ""], "王芳") == ["李娜", "赵敏"]
