"""Sentences in the box: what is understood, and that it is done. DD-05"""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.commands import CommandList
from desktop.window.search_box import SearchBox
from desktop.window.spoken import Named, complete, understand
from domain.work_orders.kinds import DISPATCHABLE, OrderStatus
from domain.work_orders.order import WorkOrder
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.scene import ZONE

NOW = datetime(2026, 11, 21, 10, 8, tzinfo=ZONE)
PEOPLE = [Named(1, "李强", "T001"), Named(2, "李敏", "T002"), Named(3, "赵强", "T003")]
ORDERS = [Named(n, f"WO-261121-{n:04d}") for n in (3011, 3012, 3013, 3014, 3015)]


def said(text: str) -> object:
    return understand(text, PEOPLE, ORDERS, NOW)


@pytest.mark.parametrize(
    "text", ["派 李强 3012", "派单 3012 lq", "/派 liqiang 3012", "send 3012 T001"]
)
def test_an_order_is_given_to_a_person_in_any_sequence(text: str) -> None:
    got = understand(text, PEOPLE, ORDERS, NOW)
    assert got is not None
    assert (got.verb, got.order_ids, got.technician_id) == ("send", (3012,), 1)
    assert got.is_complete


def test_several_orders_and_ranges() -> None:
    got = understand("派 3012-3014,3011 李敏", PEOPLE, ORDERS, NOW)
    assert got is not None
    assert got.order_ids == (3012, 3013, 3014, 3011)


def test_another_time_is_read_as_people_write_it() -> None:
    got = understand("改期 3012 明天 14:00", PEOPLE, ORDERS, NOW)
    assert got is not None
    assert got.starts_at == datetime(2026, 11, 22, 14, 0, tzinfo=ZONE)
    with_person = understand("派 李强 3012 下午3点半", PEOPLE, ORDERS, NOW)
    assert with_person is not None
    assert with_person.starts_at == datetime(2026, 11, 21, 15, 30, tzinfo=ZONE)


def test_a_name_that_two_people_have_names_both() -> None:
    got = understand("派 李 3012", PEOPLE, ORDERS, NOW)
    assert got is not None
    assert got.people == (1, 2)


@pytest.mark.parametrize(
    ("text", "missing", "unknown"),
    [
        ("派 李强", "order", ""),
        ("派 3012", "person", ""),
        ("改期 3012", "time", ""),
        ("找", "words", ""),
        ("派 李强 3012 紫色", "", "紫色"),
    ],
)
def test_it_says_what_is_still_to_be_said(text: str, missing: str, unknown: str) -> None:
    got = understand(text, PEOPLE, ORDERS, NOW)
    assert got is not None
    assert (got.missing, got.unknown) == (missing, unknown)
    assert not got.is_complete


def test_words_to_look_for_are_kept_as_they_are() -> None:
    got = understand("找 8楼 空调", PEOPLE, ORDERS, NOW)
    assert got is not None
    assert got.words == "8楼 空调"
    assert said("8楼 空调") is None


def test_tab_finishes_the_last_word() -> None:
    assert complete("派 lq", PEOPLE, ORDERS, NOW) == "派 李强 "
    assert complete("派 李强 #3012", PEOPLE, ORDERS, NOW) == "派 李强 3012 "
    assert complete("gaiq", PEOPLE, ORDERS, NOW) == "改期 "
    assert complete("派 xyz", PEOPLE, ORDERS, NOW) is None


# --- in the box -----------------------------------------------------------------------------------
@pytest.fixture
def box(qtbot: QtBot, office: Office) -> SearchBox:
    made = SearchBox(office.services, CommandList())
    qtbot.addWidget(made)
    made.resize(600, 34)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def stored(office: Office, order_id: int) -> WorkOrder:
    with office.queries() as queries:
        return queries.orders([order_id])[0]


def queued(office: Office) -> tuple[int, str]:
    with office.queries() as queries:
        cards = queries.board(office.now).orders
    card = next(c for c in cards if c.status in DISPATCHABLE and c.skills == ("weak_current",))
    return card.id, card.number


def test_a_sentence_dispatches(qtbot: QtBot, office: Office, box: SearchBox) -> None:
    order_id, number = queued(office)
    with qtbot.waitSignal(box.spoken.loaded):
        QTest.keyClicks(box, f"/p ch {number[-4:]}")
    qtbot.waitUntil(lambda: any("陈浩" in e.title for e in box.popup.model.entries))
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored(office, order_id).dispatch is not None)
    assert stored(office, order_id).status is OrderStatus.DISPATCHED
    assert box.text() == ""


def test_a_promise_moves_with_a_sentence(qtbot: QtBot, office: Office, box: SearchBox) -> None:
    order_id, number = queued(office)
    with qtbot.waitSignal(box.spoken.loaded):
        box.activate(f"改期 {number[-4:]} 明天 14:00")
    QTest.keyClick(box, Qt.Key.Key_Return)
    wanted = (office.now.astimezone(ZONE) + timedelta(days=1)).replace(
        hour=14, minute=0, second=0, microsecond=0
    )
    qtbot.waitUntil(lambda: stored(office, order_id).details.window_start_at == wanted)


def test_escape_leaves_no_trace(qtbot: QtBot, office: Office, box: SearchBox) -> None:
    order_id, number = queued(office)
    with qtbot.waitSignal(box.spoken.loaded):
        box.activate(f"派 陈浩 {number[-4:]}")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    office.settle()
    assert box.text() == ""
    assert stored(office, order_id).dispatch is None


def test_tab_completes_in_the_box(qtbot: QtBot, office: Office, box: SearchBox) -> None:
    del office
    with qtbot.waitSignal(box.spoken.loaded):
        QTest.keyClicks(box, "/p ")
    QTest.keyClicks(box, "zhaoq")
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert box.text() == "/p 赵强 "
    assert box.hasFocus()
    QTest.keyClicks(box, "xyz")  # nothing begins so: the sentence waits where it is
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert (box.text(), box.hasFocus()) == ("/p 赵强 xyz", True)


def test_words_of_the_latin_alphabet_are_searched_for(office: Office, box: SearchBox) -> None:
    del office
    assert not box.spoken.is_sentence("back pump noise")
    assert box.spoken.is_sentence("找 8楼")
