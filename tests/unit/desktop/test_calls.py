"""Who rings, in the window: shown at once, never over what is typed, written down, called back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.settings import CALL_JUMPS
from desktop.theme.apply import Theme
from desktop.views.calls.menu import call_menu
from desktop.views.messages.place import MessagesPlace
from desktop.window.main_window import MainWindow
from desktop.window.places import Place
from domain.calls.call import CallSpan, CallState
from domain.changes import ChangeSet
from domain.usecases import calls
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.window.plain_place import PlainPlace

PLACES = (
    Place("dispatch", "Board", "sliders-horizontal", PlainPlace, ("work_order",)),
    Place("messages", "Messages", "chat-text", MessagesPlace, ()),
)
KNOWN, STRANGER = "13800138000", "13999999999"


@pytest.fixture
def window(office: Office, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    theme = Theme(qapp, office.settings)
    made = MainWindow(office.services, theme, PLACES)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.show_place("dispatch")
    office.settle()
    yield made
    made.close()
    theme.deleteLater()


def rang(office: Office, number: str, *, ended: bool = True) -> int:
    """A call as a device writes it down."""
    with office.store() as store:
        call = calls.record_call(store, number, started_at=store.now, line="caller_id")
        if ended:
            calls.end_call(store, call.id, store.now, 3)
    office.settle()
    return call.id


def ring(office: Office, number: str) -> None:
    office.devices.call_started.emit(number)
    office.settle()


def states(office: Office) -> list[CallState]:
    with office.queries() as queries:
        return [row.call.state(office.now) for row in queries.calls.log()]


def test_two_are_shown_the_others_wait_behind_and_a_storm_changes_nothing(
    window: MainWindow, office: Office
) -> None:
    field = window.place("dispatch").field
    field.setFocus()
    strip = window.top.call
    for place in range(30):
        office.devices.call_started.emit(f"1390000{place:04}")
    ring(office, KNOWN)
    ring(office, KNOWN)  # rings on: one call
    assert len(strip.board.lines) == 31
    assert [pill.isVisible() for pill in strip.pills] == [True, True]
    assert strip.more.text() == "+29"
    strip.more.menu().aboutToShow.emit()
    assert "张女士" in strip.more.menu().actions()[-1].text()
    assert QApplication.focusWidget() is field
    for line in list(strip.board.lines):
        strip.board.dismiss(line)
    assert not strip.isVisible()


def test_a_call_taken_here_is_written_down_and_its_order_with_it(
    window: MainWindow, office: Office
) -> None:
    call_id = rang(office, KNOWN, ended=False)
    assert window.top.ringing_number == KNOWN  # also where no device of this console told it
    window.commands.run("call")
    office.settle()
    panel = window.call
    assert window.side.page is panel
    assert panel.known.isVisible()
    assert panel.phone.text() == KNOWN
    assert states(office) == [CallState.TAKEN]
    assert window.top.call.board.lines == []
    panel.title.setText("空调滴水")
    panel.save()
    office.settle()
    with office.queries() as queries:
        (row,) = queries.calls.log()
    assert (row.id, row.call.order_id is not None) == (call_id, True)
    assert not panel.is_busy


def test_a_figure_leads_to_its_calls(window: MainWindow, office: Office) -> None:
    begin = office.now
    missed, taken = rang(office, KNOWN), rang(office, STRANGER, ended=False)
    with office.store() as store:
        calls.take_call(store, taken)
    span = CallSpan(begin, office.now + timedelta(minutes=1), taken=False)
    office.services.navigator.calls_requested.emit(span, "未接的")
    office.settle()
    place = window.place("messages")
    page = place.calls
    assert place.stack.currentWidget() is page
    assert [*page.table.rows.ids] == [missed]
    assert "未接的" in page.only.text()
    page.only.click()
    office.settle()
    assert not page.only.isVisible()
    assert {*page.table.rows.ids} == {missed, taken}


def test_what_is_half_written_waits_with_its_words(window: MainWindow, office: Office) -> None:
    window.take_call({})
    first = window.call
    first.title.setText("空调滴水")
    first.title.setFocus()
    ring(office, STRANGER)
    ring(office, KNOWN)
    assert window.side.page is first
    assert QApplication.focusWidget() is first.title
    window.top.call.pills[1].click()
    office.settle()
    second = window.call
    assert second is not first
    assert (second.phone.text(), first.title.text()) == (KNOWN, "空调滴水")
    assert second.head.back.isVisible()
    assert window.top.ringing_number == STRANGER  # the other one still rings
    second.title.setText("不制冷")
    second.save()
    office.settle()
    assert window.side.page is window.call is first
    assert first.title.text() == "空调滴水"
    assert window.calls.waiting == 0
    # The same caller again: no panel more.
    first.phone.setText(STRANGER)
    window.commands.run("call")
    office.settle()
    assert window.call is first
    assert window.calls.waiting == 0


def test_a_technician_is_known_as_one(window: MainWindow, office: Office) -> None:
    with office.queries() as queries:
        technician = next(
            each for each in queries.technicians() if queries.calls.caller(each.phone).open_orders
        )
    toasts: list[tuple[str, int]] = []
    office.services.feedback.toast.connect(
        lambda _text, _tone, kind, entity_id: toasts.append((kind, entity_id))
    )
    ring(office, technician.phone)
    assert technician.name in window.top.call.text()
    window.commands.run("call")
    office.settle()
    assert window.side.page is window.pages.page("technician")
    assert toasts[0][0] == "work_order"
    assert not window.call.is_busy


def test_by_itself_only_where_it_is_wished_and_nobody_types(
    window: MainWindow, office: Office
) -> None:
    ring(office, KNOWN)
    assert window.side.isHidden()
    office.settings.set(CALL_JUMPS, True)
    window.place("dispatch").field.setFocus()
    ring(office, STRANGER)
    assert window.side.isHidden()  # an input method may hold the first syllables
    window.place("dispatch").setFocusProxy(None)
    window.rail.buttons["dispatch"].setFocus()
    office.devices.call_started.emit("")
    office.settle()
    assert window.side.page is window.call
    window.call.title.setText("漏水")
    window.rail.buttons["dispatch"].setFocus()
    ring(office, "13999990000")
    assert window.call.title.text() == "漏水"
    assert window.calls.waiting == 0
    assert states(office) == []  # shown is not taken


def test_missed_calls_are_counted_and_ticked_off(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    first = rang(office, KNOWN)
    office.pass_time(minutes=12)
    rang(office, STRANGER)
    rang(office, KNOWN)
    rang(office, "")
    window.load()
    office.settle()
    assert window.last_counts.tray + 3 == window.rail.buttons["messages"].badge
    assert window.top.missed.text() == "3"
    assert window.top.missed.property("tone") == "red"  # the first one waits for twelve minutes
    window.top.missed.click()
    office.settle()
    page = window.place("messages").calls
    groups = [page.table.row_of(each) for each in page.table.rows.ids]
    assert [len(group.rows) for group in groups] == [1, 2, 1]
    page.table.select_ids([groups[1].id])
    office.settle()
    assert page.card.number.text() == "138 0013 8000"
    assert "张女士" in page.card.name.text()
    page.card.tick.click()
    office.settle()
    qtbot.waitUntil(lambda: window.top.missed.text() == "2")
    page.all.click()
    office.settle()
    assert {state.value for state in states(office)} == {"missed", "handled"}
    assert "0.0%" in page.count.text()
    page.search.setText("张女士")
    page.search.search_now()
    office.settle()
    (group,) = (page.table.row_of(each) for each in page.table.rows.ids)
    assert [row.call.handled_by for row in group.rows] == ["王芳", "王芳"]
    menu = call_menu(page, office.services, [group], page.card, page._mark)
    menu.actions()[-1].trigger()  # not seen to after all
    office.settle()
    assert states(office).count(CallState.MISSED) == 4
    page.card.write.click()
    office.settle()
    assert window.side.page is window.call
    assert window.call.phone.text() == KNOWN
    window.call.title.setText("空调滴水")
    office.pass_time(minutes=10)
    window.call.save()
    office.settle()
    with office.queries() as queries:
        mine = [row.call for row in queries.calls.log() if row.call.number == KNOWN]
    assert {call.handled_by for call in mine} == {"王芳"}
    assert [call.order_id is not None for call in mine] == [True, False]
    assert first == mine[1].id


def test_taken_at_another_console_it_rings_no_more_here(window: MainWindow, office: Office) -> None:
    ring(office, KNOWN)
    rang(office, KNOWN, ended=False)
    with office.store() as store:
        calls.take_call(store, number=KNOWN)
    office.settle()
    assert window.top.call.board.lines == []
    # The call before this one says nothing about it.
    office.pass_time(minutes=1)
    ring(office, KNOWN)
    office.bus.publish(ChangeSet(everything=True))
    office.settle()
    assert len(window.top.call.board.lines) == 1
