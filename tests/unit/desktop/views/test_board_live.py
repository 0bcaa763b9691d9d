"""The board while things happen: what the eye is on stays, what calls is heard until seen to."""

from __future__ import annotations

import wave
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.settings import ACTOR
from desktop.views.call.panel import CallPanel
from desktop.views.dispatch.order_keys import LETTERS
from desktop.views.dispatch.order_mime import order_ids_of
from desktop.views.dispatch.place import DispatchPlace
from desktop.views.dispatch.verdicts import brief, summary
from desktop.widgets.map_scheme import register_scheme
from desktop.widgets.sound import write_tone
from domain.dispatching.queue_order import QueueTab
from domain.usecases import orders
from domain.work_orders import commands as c
from domain.work_orders.kinds import OrderStatus, Priority
from tests.unit.desktop.fake_services import Office

register_scheme()


@pytest.fixture
def place(qtbot: QtBot, office: Office) -> DispatchPlace:
    office.services.safe_map = True
    view = DispatchPlace(office.services)
    qtbot.addWidget(view)
    view.queue.alarm.play = lambda: None
    view.resize(1400, 520)
    with qtbot.waitExposed(view):
        view.show()
    office.settle()
    return view


def ids_of(place: DispatchPlace) -> list[int]:
    model = place.queue.list.orders
    cards = (model.card(row) for row in range(model.rowCount()))
    return [card.id for card in cards if card is not None]


def test_rows_move_around_what_the_clerk_looks_at(
    qtbot: QtBot, place: DispatchPlace, office: Office
) -> None:
    """DD-13: selection, scroll and the first row in sight survive what others do."""
    queue = place.queue.list
    queue.verticalScrollBar().setValue(queue.verticalScrollBar().maximum() // 2)
    first = queue.orders.card(queue.indexAt(QPoint(4, 4)).row())
    assert first is not None
    before = queue.visualRect(queue.indexAt(QPoint(4, 4))).top()
    last = ids_of(place)[-1]
    queue.select_ids([ids_of(place)[5]], scroll=False)
    chosen = queue.selected_ids()
    with office.store() as store:
        orders.apply_command(store, last, c.SetPriority(priority=Priority.URGENT))
    qtbot.waitUntil(lambda: ids_of(place)[-1] != last)
    row = queue.orders.row_of(first.id)
    assert row is not None
    assert queue.visualRect(queue.orders.index(row)).top() == before
    assert queue.selected_ids() == chosen


def test_the_queue_shows_what_oneself_took(place: DispatchPlace, office: Office) -> None:
    """SE-05: each clerk of the console finds it as he left it."""
    everything, here = set(ids_of(place)), office.services.session.actor

    def sits(name: str) -> set[int]:
        office.services.session.actor = name
        office.services.settings.set(ACTOR, name)
        office.settle()
        return set(ids_of(place))

    assert sits("李梅") == everything
    place.queue.mine.click()
    office.settle()
    assert ids_of(place) == []
    assert sits(here) == everything
    assert not place.queue.mine.isChecked()
    place.queue.mine.click()
    with office.store() as store:
        new = orders.take_call(store, store.order(min(everything)).details).id
    place.board.reload()
    office.settle()
    assert new in ids_of(place)
    assert sits("李梅") == set()
    place.queue._clear.click()
    assert set(ids_of(place)) == everything | {new}


def test_red_orders_sound_until_somebody_sees_to_them(place: DispatchPlace, office: Office) -> None:
    alarm = place.queue.alarm
    heard: list[int] = []
    alarm.play = lambda: heard.append(1)
    red = next(iter(alarm.waiting))
    alarm._again.timeout.emit()
    assert heard == [1]
    place.select_orders((red,), source="queue")
    assert red not in alarm.waiting
    alarm.see_to(alarm.waiting)
    assert not alarm._again.isActive()
    office.pass_time(hours=2)  # more limits run out
    place._on_board()
    place.queue.refresh()
    assert alarm.waiting
    assert len(heard) == 2


def test_a_caller_nobody_rings_back_sounds_like_a_red_order(place: DispatchPlace) -> None:
    alarm, bell = place.queue.alarm, place.queue.bell
    alarm.see_to(alarm.waiting)
    heard: list[int] = []
    alarm.play = lambda: heard.append(1)
    place.look_at_calls(frozenset({7}))
    place.look_at_calls(frozenset({7}))
    assert (heard, bell.text()) == ([1], "1")
    assert alarm._again.isActive()
    alarm.see_to_all()
    assert (bell.text(), alarm._again.isActive()) == ("", False)
    place.look_at_calls(frozenset())
    place.look_at_calls(frozenset({7, 8}))  # rang again
    assert len(heard) == 2
    place.look_at_calls(frozenset())


def is_muted(place: DispatchPlace) -> bool:
    return place.queue.alarm.is_muted


def test_the_bell_silences_for_a_while_or_for_good(place: DispatchPlace, office: Office) -> None:
    alarm = place.queue.alarm
    heard: list[int] = []
    alarm.play = lambda: heard.append(1)
    alarm.pause()
    alarm._again.timeout.emit()
    assert (heard, is_muted(place)) == ([], True)
    office.pass_time(minutes=16)
    assert not is_muted(place)
    alarm.set_on(False)
    alarm._again.timeout.emit()
    assert (heard, is_muted(place)) == ([], True)


def test_the_tone_is_a_sound(tmp_path: Path) -> None:
    write_tone(tmp_path / "tone.wav")
    with wave.open(str(tmp_path / "tone.wav"), "rb") as tone:
        assert 0.2 < tone.getnframes() / tone.getframerate() < 1.0
        assert max(tone.readframes(2000)) > 0


def test_what_was_just_closed_stays_in_sight(
    qtbot: QtBot, place: DispatchPlace, office: Office
) -> None:
    """DD-23"""
    done = next(c for c in place.board.orders.values() if c.status is OrderStatus.FINISHED)
    with office.store() as store:
        orders.close_order(store, done.id, resolution="好了")
    qtbot.waitUntil(lambda: place.board.orders[done.id].status is OrderStatus.ARCHIVED)
    place.queue.show_tab(QueueTab.UNDER_WAY)
    assert ids_of(place)[-1] == done.id
    assert place.board.count(QueueTab.UNDER_WAY) == len(ids_of(place)) - 1
    place.select_orders((done.id,), source="window")
    assert place.queue.list.selected_ids() == (done.id,)
    office.pass_time(minutes=31)
    place.board.reload()
    qtbot.waitUntil(lambda: done.id not in place.board.orders)


def test_contact_resets_only_who_was_heard_of(
    qtbot: QtBot, place: DispatchPlace, office: Office
) -> None:
    """DD-14"""
    people = place.board.technicians_by_contact()
    first, second = people[0], people[1]
    office.pass_time(minutes=1)
    place.acts.heard_from(first.id)
    qtbot.waitUntil(
        lambda: place.board.technicians[first.id].last_contact_at == office.now, timeout=3000
    )
    assert place.board.technicians[second.id].last_contact_at == second.last_contact_at
    assert place.board.technicians_by_contact()[0].id == second.id


def test_letters_act_on_what_is_selected(
    qtbot: QtBot, place: DispatchPlace, office: Office
) -> None:
    """DD-09, DD-10"""
    waiting = ids_of(place)[-1]
    place.queue.list.select_ids([waiting])
    assert set(place.queue.keys.letters) <= set(LETTERS)
    place.letters.press("N", (waiting,), place)

    def promised() -> bool:
        with office.queries() as queries:
            starts = queries.orders([waiting])[0].details.window_start_at
        return starts is not None and starts > office.now + timedelta(hours=12)

    qtbot.waitUntil(promised)
    calls: list[dict[str, object]] = []
    office.services.navigator.call_requested.connect(calls.append)
    place.letters.press("K", (waiting,), place)
    assert calls[0]["customer_id"] == place.board.orders[waiting].customer_id
    assert calls[0]["title"]
    said: list[str] = []
    office.services.navigator.say_requested.connect(said.append)
    place.letters.press("M", (waiting,), place)
    assert place.board.orders[waiting].number[-4:] in said[0]


def test_the_menus_offer_what_can_be_done(place: DispatchPlace) -> None:
    given = next(c for c in place.board.orders.values() if c.status is OrderStatus.DISPATCHED)
    menu = place.menus.order_menu((given.id,))
    assert menu is not None
    texts = [action.text() for action in menu.actions()]
    assert any(text.startswith("Back to the queue") for text in texts)
    assert any(text.startswith("Copy as new order") for text in texts)
    several = place.menus.order_menu(tuple(place.board.orders)[:3])
    assert several is not None
    assert several.actions()[0].text() == "3 orders selected"
    crowd = place.menus.crowd_menu(tuple(place.board.orders)[:3])
    assert crowd is not None
    assert [action.text() for action in crowd.actions()[:4]] == [
        "3 orders selected",
        "Zoom in",
        "Select all 3",
        "What is here",
    ]
    crowd.actions()[2].trigger()
    assert set(place.selected) == set(tuple(place.board.orders)[:3])
    listed = crowd.actions()[3].menu()
    assert isinstance(listed, QMenu)
    listed.actions()[0].trigger()
    assert len(place.selected) == 1
    person = next(iter(place.board.technicians))
    slot = place.menus.slot_menu(person, place.timeline.starts_at)
    assert slot is not None
    assert any("Put here at" in action.text() for action in slot.actions())


def test_orders_at_one_address_go_together(place: DispatchPlace, office: Office) -> None:
    one = next(c for c in place.board.orders.values() if c.id == ids_of(place)[-1])
    with office.store() as store:
        details = store.order(one.id).details
        twin = orders.take_call(store, details)
    place.board.reload()
    office.settle()
    assert place.acts.neighbours(place.board.orders[one.id]) == (one.id, twin.id)


def test_what_is_linked_to_one_visit_is_carried_together(
    qtbot: QtBot, place: DispatchPlace
) -> None:
    waiting = [c.id for c in place.board.orders.values() if c.status is OrderStatus.QUEUED]
    first, other, third = waiting[:3]
    place.acts.toggle_visit((first, other))
    qtbot.waitUntil(lambda: place.board.orders[first].same_visit == (other,))
    assert place.acts.together((first,)) == (first, other)
    assert place.queue.list.together((other, third)) == (other, third, first)
    place.acts.toggle_visit((first,))
    qtbot.waitUntil(lambda: not place.board.orders[first].links)
    assert place.acts.together((first,)) == (first,)


def test_who_comes_along_has_a_hollow_block_in_his_own_row(
    qtbot: QtBot, place: DispatchPlace
) -> None:
    """DI-14"""
    card = next(c for c in place.board.orders.values() if c.status is OrderStatus.DISPATCHED)
    helper = next(i for i in place.board.technicians if i != card.technician_id)
    place.acts.add_helper((card.id,), helper, "就近")
    qtbot.waitUntil(lambda: place.board.orders[card.id].helpers == (helper,))

    def helped() -> list[int]:
        rows = [row for row in place.timeline.rows if row.technician.id == helper]
        return [b.card.id for row in rows for b in row.blocks if b.is_helper]

    qtbot.waitUntil(lambda: helped() == [card.id])
    menu = place.menus.order_menu((card.id,))
    assert menu is not None
    along = next(a.menu() for a in menu.actions() if a.text() == "Comes along")
    assert isinstance(along, QMenu)
    (ticked,) = (action for action in along.actions() if action.isChecked())
    ticked.trigger()
    qtbot.waitUntil(lambda: not place.board.orders[card.id].helpers)


def test_a_copy_brings_customer_machine_words_and_kind(
    qtbot: QtBot, place: DispatchPlace, office: Office
) -> None:
    """DD-29"""
    card = next(
        c for c in place.board.orders.values() if c.asset_id and c.type_code == "installation"
    )
    asked: list[dict[str, object]] = []
    office.services.navigator.call_requested.connect(asked.append)
    place.acts.copy_as_new(card)
    call = CallPanel(office.services)
    qtbot.addWidget(call)
    call.start(asked[0])
    qtbot.waitUntil(lambda: call.draft().customer is not None)
    details = call.draft().details()
    assert details.customer_id == card.customer_id
    assert details.asset_id == card.asset_id
    assert (details.title, details.type_code) == (card.title, card.type_code)
    assert details.priority is card.priority
    call.discard()
    assert not call.is_dirty


def test_orders_off_the_map_are_judged_and_carried_as_from_everywhere(
    qtbot: QtBot, place: DispatchPlace, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    cards = place.board.orders.values()
    card = next(c for c in cards if c.status is OrderStatus.QUEUED and c.skills)
    people = place.technicians.technicians
    refused: list[int] = []

    def carry(_source: object, mime: QMimeData, label: str, _accent: object) -> None:
        """The hand goes to somebody who may not, and lets go there."""
        assert order_ids_of(mime) == (card.id,)
        assert label.startswith(card.number[-4:])
        office.settle()
        drag = place.acts.drag
        assert drag is not None
        who = next(t for t, found in drag.verdicts.items() if summary(found)[0] == "no")
        assert people.verdict(who) == brief(drag.verdicts[who])
        refused.append(who)
        place.map.hovered_target.emit(str(who))
        place.map.orders_dropped.emit([str(card.id)], str(who), False)

    monkeypatch.setattr("desktop.views.dispatch.order_mime.start_drag", carry)
    place.map.orders_dragged.emit([str(card.id)])
    (who,) = refused
    assert people.verdict(who) is None  # let go: the cards speak of their work again
    assert place.override.isVisible()
    assert place.board.technicians[who].name in place.override.text.text()


@pytest.mark.parametrize("source", ["timeline", "map"])
def test_a_choice_in_another_tab_stays_chosen(place: DispatchPlace, source: str) -> None:
    """Somebody's order is chosen while one of the queue was: the list turns its page, no more."""
    waiting = ids_of(place)[0]
    place.queue.list.select_ids([waiting])
    assert place.selected == (waiting,)
    given = next(c for c in place.board.orders.values() if c.status is OrderStatus.DISPATCHED)
    if source == "timeline":
        place.timeline.choose((given.id,))
    else:
        place.chart.orders_chosen.emit((given.id,))
    assert place.queue.tab is QueueTab.UNDER_WAY
    assert place.selected == place.timeline.selected == (given.id,)
    assert place.queue.list.selected_ids() == (given.id,)


def test_of_several_orders_it_is_said_which_may_not(place: DispatchPlace, office: Office) -> None:
    waiting = [c for c in place.board.orders.values() if c.status is OrderStatus.QUEUED]
    skilled = {c.skills: c for c in waiting if c.skills}
    first, second = list(skilled.values())[:2]
    place.acts.carry((first.id, second.id))
    office.settle()
    drag = place.acts.drag
    assert drag is not None
    assert sorted(drag.names) == sorted(c.number[-4:] for c in (first, second))
    partly = next(
        found
        for found in drag.verdicts.values()
        if [v.refused for v in found] in ([True, False], [False, True])
    )
    which = drag.names[0] if partly[0].refused else drag.names[1]
    assert summary(partly, drag.names)[1].startswith(f"{which} ")
