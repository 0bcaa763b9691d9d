"""The place of texts: what the clerk makes of the tray, and what becomes of the outbox."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.views.messages.outbox_panel import OutboxPanel
from desktop.views.messages.place import MessagesPlace
from domain.messaging.messages import (
    IncomingState,
    MessagePurpose,
    OutgoingMessage,
    OutgoingState,
    ReplyMeaning,
)
from domain.ports.devices import DeviceState, DeviceStatus
from domain.usecases.messages import send_free_message
from domain.work_orders.kinds import OrderStatus
from persistence.outbox import Outbox
from tests.unit.desktop.fake_services import Office


@pytest.fixture
def place(office: Office, qtbot: QtBot) -> MessagesPlace:
    made = MessagesPlace(office.services)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    office.settle()
    return made


def outgoing(office: Office, message_id: int) -> OutgoingMessage:
    with office.queries() as queries:
        return next(each for each in queries.outbox(500) if each.id == message_id)


def technician_text(place: MessagesPlace) -> int:
    """Choose the text that the technician wrote; its id."""
    entries = list(place.tray._entries.values())
    row = next(i for i, entry in enumerate(entries) if entry.sender == "technician")
    place.tray.list.setCurrentRow(row)
    return entries[row].message.id


def test_the_tray_says_who_wrote_and_why_it_lies_there(place: MessagesPlace) -> None:
    spoken = [place.tray.list.item(row).text() for row in range(place.tray.list.count())]
    assert len(spoken) == 2
    entries = list(place.tray._entries.values())
    assert [entry.name for entry in entries] == ["王磊", "张女士"]
    assert {entry.message.reason_code for entry in entries} == {"not_understood"}
    assert place.tray.reason_text("not_understood") != place.tray.reason_text("unknown_sender")
    # His open orders come first, and all of them are his.
    assert all(brief.technician_name == "王磊" for brief in entries[0].orders)
    assert entries[0].orders[0].status is not OrderStatus.ARCHIVED


def test_a_text_becomes_a_step_of_its_order_and_undoes(
    place: MessagesPlace, office: Office
) -> None:
    message_id = technician_text(place)
    form = place.tray.form
    order_id = next(
        brief.id
        for brief in place.tray._entries[message_id].orders
        if brief.status is OrderStatus.ACCEPTED
    )
    form.order.setCurrentIndex(form.order.findData(order_id))
    form.choose(ReplyMeaning.DEPART)
    form.rest.setText("客户改到十一点")
    form.apply.click()
    office.settle()
    with office.queries() as queries:
        assert queries.order_page(order_id).order.status is OrderStatus.EN_ROUTE
        assert [each.id for each in queries.tray()] == list(place.tray._entries) != [message_id]
        undo = queries.undo_state(office.services.session.console).undo
    assert place.tray.list.count() == 1
    assert undo is not None
    with office.store() as store:
        store.undo(undo.command_id)
    office.settle()
    assert place.tray.list.count() == 2
    with office.queries() as queries:
        assert queries.order_page(order_id).order.status is OrderStatus.ACCEPTED


def test_a_refusal_needs_a_reason_and_a_wrong_step_stays_in_the_tray(
    place: MessagesPlace, office: Office
) -> None:
    technician_text(place)
    form = place.tray.form
    form.choose(ReplyMeaning.REFUSE)
    form.apply.click()
    assert form.error.isVisible()
    office.settle()
    assert place.tray.list.count() == 2
    form.choose(ReplyMeaning.RATE)
    assert form.score.isVisible()
    assert not form.error.isVisible()
    form.apply.click()  # an order that is not finished cannot be rated
    office.settle()
    assert form.error.isVisible()
    assert form.apply.isEnabled()
    assert place.tray.list.count() == 2


def test_another_order_is_found_by_its_number(place: MessagesPlace, office: Office) -> None:
    technician_text(place)
    form = place.tray.form
    with office.queries() as queries:
        number = queries.order_page(3).order.number
    form.finder.setText(number)
    form.finder.returnPressed.emit()
    office.settle()
    assert form.order.currentData() == 3
    form.finder.setText("没有这样的单")
    form.finder.returnPressed.emit()
    office.settle()
    assert form.error.isVisible()
    assert form.order.currentData() == 3


def test_dismissing_and_calling_back(place: MessagesPlace, office: Office, qtbot: QtBot) -> None:
    place.tray.list.setCurrentRow(1)
    navigator = office.services.navigator
    with qtbot.waitSignal(navigator.call_requested) as asked:
        place.tray.form.call.click()
    assert asked.args is not None
    assert asked.args[0]["phone"] == "13800138000"
    assert asked.args[0]["customer_id"] > 0
    message_id = place.tray.chosen
    place.tray.form.dismiss.click()
    office.settle()
    assert place.tray.list.count() == 1
    with office.store() as store:
        assert store.incoming(message_id).state is IncomingState.HANDLED
    place.tray.form.dismiss.click()
    office.settle()
    assert place.tray.stack.currentWidget() is place.tray.empty
    assert not place.tray.form.isEnabled()


def test_what_was_typed_survives_a_refresh(place: MessagesPlace, office: Office) -> None:
    place.tray.list.setCurrentRow(1)
    place.tray.form.choose(ReplyMeaning.FINISH)
    place.tray.form.rest.setText("换了滤网")
    chosen = place.tray.chosen
    with office.store() as store:
        store.record_incoming("13911112222", "你好", office.now, None)
    office.settle()
    assert place.tray.list.count() == 3
    assert place.tray.chosen == chosen
    assert place.tray.form.rest.text() == "换了滤网"
    assert place.tray.form.meaning is ReplyMeaning.FINISH


def test_the_composer_counts_and_sends(place: MessagesPlace, office: Office) -> None:
    composer = place.composer
    composer.text.setPlainText("好" * 71)
    assert "71" in composer.size_words.text()
    assert "2" in composer.size_words.text()
    assert not composer.send.isEnabled()
    composer.number.setText("138 1234 5678")
    assert composer.send.isEnabled()
    composer.send.click()
    office.settle()
    newest = place.outbox.entries[0].message
    assert (newest.number, newest.text, newest.purpose) == (
        "13812345678",
        "好" * 71,
        MessagePurpose.FREE,
    )
    assert composer.text.toPlainText() == ""
    composer.to.setCurrentIndex(1)
    assert not composer.number.isVisible()
    composer.text.setPlainText("好" * 700)
    composer.send.click()
    office.settle()
    assert composer.size_words.property("role") == "error"
    assert composer.text.toPlainText() == "好" * 700


def test_a_held_text_counts_down_is_withdrawn_and_sent_again(
    place: MessagesPlace, office: Office
) -> None:
    with office.store() as store:
        message = send_free_message(store, "13812345678", "稍后到", hold_seconds=10)
    office.settle()
    panel = place.outbox
    panel.choose(message.id)
    row = panel.table.currentRow()
    assert "00:10" in when(panel, row)
    office.pass_time(seconds=4)
    panel.tick()
    assert "00:06" in when(panel, row)
    assert panel.withdraw.isVisible()
    assert not panel.again.isVisible()
    panel.withdraw.click()
    office.settle()
    assert outgoing(office, message.id).state is OutgoingState.WITHDRAWN
    assert panel.again.isVisible()
    panel.again.click()
    office.settle()
    assert outgoing(office, message.id).state is OutgoingState.HELD
    office.pass_time(hours=1)
    outbox = Outbox(office.engine, "前台 1")
    while (claimed := outbox.claim(office.now)) is not None and claimed.id != message.id:
        outbox.mark_sent(claimed.id, now=office.now)
    outbox.mark_failed(message.id, "sms_number_unassigned", now=office.now)
    place.load()
    office.settle()
    assert outgoing(office, message.id).state is OutgoingState.FAILED
    assert panel.words.text().count("\n") == 1


def test_an_uncertain_text_says_so_and_a_left_one_cannot_be_withdrawn(
    place: MessagesPlace, office: Office, qtbot: QtBot
) -> None:
    later = office.now + timedelta(minutes=1)
    outbox = Outbox(office.engine, "前台 1")
    claimed = outbox.claim(later)
    assert claimed is not None
    place.load()
    office.settle()
    panel = place.outbox
    panel.choose(claimed.id)
    assert not panel.withdraw.isVisible()
    # Seen as held a moment ago, gone by the time of the click: it is refused in words.
    with qtbot.waitSignal(office.jobs.unhandled) as refused:
        panel.withdraw.clicked.emit()
    assert refused.args is not None
    assert getattr(refused.args[1], "code", "") == "message_not_held"
    outbox.mark_uncertain(claimed.id, now=later)
    place.load()
    office.settle()
    assert panel.again.isVisible()
    if claimed.order_id is not None:
        with qtbot.waitSignal(office.services.navigator.open_requested) as opened:
            panel.order.click()
        assert opened.args == ["work_order", claimed.order_id]


def test_the_modem_card(place: MessagesPlace, office: Office, qtbot: QtBot) -> None:
    card = place.modem
    assert not card.test.isEnabled()
    assert card.result.isVisible()
    office.plug_in()
    assert card.test.isEnabled()
    assert not card.result.isVisible()
    assert "中国移动" in card.facts.text()
    with qtbot.waitSignal(office.devices.test_requested) as asked:
        card.test.click()
    assert asked.args == ["modem"]
    assert not card.test.isEnabled()
    office.devices.test_finished.emit("printer", False, "no")
    assert not card.test.isEnabled()
    office.devices.test_finished.emit("modem", True, "OK")
    assert card.test.isEnabled()
    assert "OK" in card.result.text()
    office.devices.set_status(
        "modem", DeviceStatus(DeviceState.FAILED, "modem_silent", {}, office.now)
    )
    assert not card.bars.isVisible()


def test_an_empty_company(empty_office: Office, qtbot: QtBot) -> None:
    place = MessagesPlace(empty_office.services)
    qtbot.addWidget(place)
    place.show()
    empty_office.settle()
    assert place.tray.stack.currentWidget() is place.tray.empty
    assert place.outbox.stack.currentWidget() is place.outbox.empty
    assert not place.outbox.foot.isVisible()
    by_name = {command.name: command for command in place.commands()}
    assert list(by_name) == ["messages.new", "messages.missed", "messages.calls", "messages.test"]
    by_name["messages.calls"].run()
    assert place.stack.currentWidget() is place.calls
    assert place.calls.table.empty
    assert place.remember() == {"calls": True}
    by_name["messages.new"].run()
    assert place.stack.currentWidget() is place.splitter
    place.refresh_ink("dark")
    place.reset_layout()


def when(panel: OutboxPanel, row: int) -> str:
    """What the last column of the outbox says."""
    item = panel.table.item(row, 3)
    assert item is not None
    return item.text()
