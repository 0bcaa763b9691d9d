"""Everything that is logged reads as one sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from enum import Enum

import pytest

from domain.codec import to_plain
from domain.field_names import FieldName
from domain.labels import label_of
from domain.phrases import Phrase
from domain.read_models import HistoryLine, UndoStep
from domain.sentences import line_sentence, sentence, step_words
from domain.work_orders import commands as c
from domain.work_orders.events import EVENT_TYPES
from domain.work_orders.evolution import decide, fold
from domain.work_orders.kinds import AbnormalCause, Priority, WaitReason
from domain.work_orders.order import WorkOrder
from tests.unit.domain.builders import CALENDARS, NOW, details, dispatch, minutes, take

NAMES = {7: "李强", 8: "张伟"}


def shown(value: object) -> str:
    if isinstance(value, Enum):
        return label_of(value)
    if isinstance(value, tuple):
        return ", ".join(shown(item) for item in value)
    if isinstance(value, datetime):
        return f"{value:%H:%M}"
    return str(value)


def words(phrase: Phrase) -> str:
    return phrase.template.format(**{key: shown(value) for key, value in phrase.params.items()})


def told(order: WorkOrder | None, command: c.Command, now: datetime = NOW) -> list[str]:
    lines = []
    for event in decide(order, command, now=now):
        payload = {**to_plain(event), "number": "3012"}
        lines.append(words(sentence(event.kind, payload, actor="王芳", names=NAMES)))
    return lines


def after(order: WorkOrder | None, command: c.Command, now: datetime = NOW) -> WorkOrder:
    return fold(decide(order, command, now=now), CALENDARS, order)


def test_a_move_between_people_reads_as_the_desk_says_it() -> None:
    """DD-27"""
    order = after(after(None, take()), dispatch(7))
    assert told(order, dispatch(8, reason="堵车")) == [
        "王芳 moved 3012 from 李强 to 张伟 (reason: 堵车)"
    ]
    assert told(order, dispatch(8)) == ["王芳 moved 3012 from 李强 to 张伟"]


def test_orders_from_call_to_archive() -> None:
    order = after(None, take())
    assert told(None, take()) == ["王芳 took 3012: 空调不制冷"]
    assert told(order, dispatch(7)) == ["王芳 dispatched 3012 to 李强"]
    assert told(order, dispatch(7, override_reason="持证人同行")) == [
        "王芳 dispatched 3012 to 李强 against the rules (reason: 持证人同行)"
    ]
    assert told(order, c.EditDetails(details=details(title="滴水", lat=1.0, lon=2.0))) == [
        "王芳 edited 3012: fault, place on the map"
    ]
    assert told(order, c.SetPriority(priority=Priority.URGENT)) == [
        "王芳 changed the priority of 3012 from Normal to Urgent"
    ]
    order = after(order, dispatch(7))
    assert told(order, c.PutOnHold(reason=WaitReason.PARTS, note="等电容")) == [
        "王芳 put 3012 on hold: Waiting for parts (等电容)"
    ]
    assert told(order, c.FlagAbnormal(cause=AbnormalCause.COMPLAINT)) == [
        "王芳 flagged 3012: Complaint"
    ]
    assert told(order, c.ReturnOrder(reason="车坏了")) == ["李强 returned 3012 (reason: 车坏了)"]
    assert told(order, c.LockDispatch()) == ["王芳 locked the dispatch of 3012"]
    assert told(order, c.FinishOrder(resolution="换电容", labour_fen=10_000)) == [
        "王芳: 3012 confirmed by the technician",
        "王芳: 3012 finished: 换电容",
        "The cost of 3012 approved itself, being within the limit",
    ]
    later = replace(dispatch(7), planned_start_at=NOW, planned_end_at=NOW + minutes(30))
    assert told(order, later) == ["王芳 rescheduled 3012 to 02:00"]


@pytest.mark.parametrize("kind", sorted(EVENT_TYPES))
def test_every_event_has_a_sentence_even_with_nothing_known(kind: str) -> None:
    assert words(sentence(kind, {})).strip()


def test_records_say_what_changed() -> None:
    edited = {
        "name": "恒隆广场",
        "before": {"contact": "张女士"},
        "after": {"contact": "李先生"},
    }
    line = HistoryLine(1, NOW, NOW, "customer", 5, "customer_edited", "王芳", "desk", edited)
    assert words(line_sentence(line)) == (
        "王芳 changed contact of customer 恒隆广场 from “张女士” to “李先生”"
    )
    several = {
        "name": "恒隆广场",
        "before": {"phones": [], "vip_level": 0},
        "after": {"phones": [{"number": "1"}], "vip_level": 2},
    }
    assert words(sentence("edited", several, topic="customer", actor="王芳")) == (
        "王芳 edited customer 恒隆广场: phones, VIP level"
    )
    assert words(sentence("asset_created", {"after": {"name": "冷柜"}}, topic="asset")).endswith(
        "added asset 冷柜"
    )
    assert words(sentence("deleted", {"before": {"name": "冷柜"}}, topic="asset")).endswith(
        "deleted asset 冷柜"
    )
    price = {
        "name": "2 号电梯",
        "before": {"price_fen": 26_000_000},
        "after": {"price_fen": 90_000},
    }
    assert words(sentence("edited", price, topic="asset")).endswith(
        "from “¥260,000.00” to “¥900.00”"
    )
    setting = {"key": "sms.hold_seconds", "before": None, "after": 30}
    assert words(sentence("setting_changed", setting, topic="settings", actor="王芳")) == (
        "王芳 changed setting “Hold messages so that they can be undone” from “” to “30”"
    )


@pytest.mark.parametrize(
    ("kind", "payload", "expected"),
    [
        ("sms_sent", {"technician": "李强", "text": "派单"}, "Text to 李强 sent: 派单"),
        ("message_sent", {"number": "138", "text": "派单"}, "Text to 138 sent: 派单"),
        ("sms_received", {"number": "138", "text": "1"}, "138 texted: 1"),
        ("sms_delivered", {"number": "138"}, "Text to 138 delivered"),
        ("sms_failed", {"number": "138", "error_code": "CMS 38"}, "Text to 138 failed (CMS 38)"),
        ("message_withdrawn", {"number": "138"}, "王芳 withdrew a text to 138 before it left"),
        (
            "import_applied",
            {"file_name": "台账.xls", "created": 3, "updated": 2, "refused": 1},
            "王芳 imported 台账.xls: 3 new, 2 changed, 1 refused",
        ),
        ("import_undone", {"file_name": "台账.xls"}, "王芳 took back the import of 台账.xls"),
        ("labels_printed", {"count": 5, "printer": "ZD"}, "王芳 printed 5 tags on ZD"),
        ("undone", {}, "王芳 took back the last step"),
        ("redone", {}, "王芳 did the step again"),
        ("something_new", {"name": "x"}, "王芳: something_new x"),
    ],
)
def test_the_rest_of_the_log(kind: str, payload: dict[str, object], expected: str) -> None:
    assert words(sentence(kind, payload, topic="message", actor="王芳")) == expected


def test_undo_names_what_it_would_take_back() -> None:
    def step(kind: str, **params: object) -> str:
        return words(step_words(UndoStep("x", kind, params, datetime.now(UTC))))

    moved = {"number": "3012", "technician": "张伟", "previous_technician_id": 7}
    assert step("dispatched", number="3012", technician="张伟") == "dispatch of 3012 to 张伟"
    assert step("dispatched", **moved) == "move of 3012 to 张伟"
    assert step("locked", number="3012") == "step of 3012"
    several = {"number": "3012", "technician": "张伟", "count": 3}
    assert step("dispatched", **several) == "dispatch of 3 orders to 张伟"
    assert step("dispatched", **several, people=2) == "move of 3 orders between people"
    assert step("locked", **several) == "step of 3 orders"
    assert step("customer_edited", topic="customer", name="恒隆") == "edit of customer 恒隆"
    assert step("setting_changed", topic="settings", key="company.name") == "setting “Company name”"
    assert step("whatever", topic="message") == "the last step"


def test_every_field_name_has_a_label() -> None:
    for member in FieldName:
        assert label_of(member)
