"""The timeline without a board: what it draws, what the hand and the keys over it ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.board import BoardModel
from desktop.views.dispatch.order_keys import keycaps
from desktop.views.dispatch.timeline import Timeline
from desktop.views.dispatch.timeline_blocks import (
    blocks_of,
    is_for_any_time,
    shades_of,
)
from desktop.views.dispatch.timeline_colours import MODES, BlockColours
from desktop.views.dispatch.timeline_grid import NAMES, PARKING
from desktop.views.dispatch.timeline_panel import TimelinePanel
from desktop.views.dispatch.timeline_tip import tip_html
from domain.dispatching.situation import TravelModel
from domain.people.technician import Leave, LeaveKind, Shift, Technician
from domain.people.working_time import day_bounds
from domain.read_models import Board, OrderCard
from domain.usecases import orders
from domain.work_orders.kinds import DISPATCHABLE, OrderStatus
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.scene import NOW, ZONE

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def board_of(office: Office) -> Board:
    with office.queries() as queries:
        return queries.board(office.now)


def at(hour: int, minute: int = 0) -> datetime:
    return NOW.astimezone(ZONE).replace(hour=hour, minute=minute, second=0)


def planned(card: OrderCard, start: datetime, minutes: int = 60, **changes: object) -> OrderCard:
    end = start + timedelta(minutes=minutes)
    return replace(card, planned_start_at=start, planned_end_at=end, **changes)  # type: ignore[arg-type]


@pytest.fixture
def card(office: Office) -> OrderCard:
    """One that waits, with a place on the map."""
    cards = board_of(office).orders
    return next(c for c in cards if c.status in DISPATCHABLE and c.lat is not None)


@pytest.fixture
def panel(qtbot: QtBot, office: Office) -> TimelinePanel:
    made = QWidget()
    board = BoardModel(office.services, made)
    view = TimelinePanel(office.services, board)
    qtbot.addWidget(view)
    qtbot.addWidget(made)
    view.resize(1100, 560)
    with qtbot.waitExposed(view):
        view.show()
    board.reload()
    office.settle()
    view.fill()
    return view


# --- blocks ---------------------------------------------------------------------------------------
def test_the_way_is_the_travel_models_and_short_time_for_it_is_seen(card: OrderCard) -> None:
    given = replace(card, status=OrderStatus.DISPATCHED)
    assert card.lat is not None and card.lon is not None
    far = planned(given, at(12), id=9001, lat=card.lat + 0.2, lon=card.lon + 0.2)
    first, second = blocks_of([planned(given, at(10, 55)), far], NOW, travel=TravelModel())
    assert first.travel_minutes is None  # nobody says where he sets out
    assert second.travel_minutes is not None and second.travel_minutes > 15
    assert second.rushed
    assert not second.conflict
    assert blocks_of([far], NOW)[0].travel_minutes is None
    _, fetched = blocks_of(
        [planned(given, at(10, 55)), far], NOW, travel=TravelModel(), fetching={9001: 25}
    )
    assert fetched.travel_minutes == second.travel_minutes + 25
    assert "25 min of it to fetch parts" in tip_html(fetched, ZONE)
    assert "fetch" not in tip_html(second, ZONE)


def test_only_open_orders_that_overlap_are_in_conflict(card: OrderCard) -> None:
    given = replace(card, status=OrderStatus.DISPATCHED)
    one, two, three = (
        planned(given, at(13), 90, id=1),
        planned(given, at(14), 60, id=2),
        planned(replace(card, status=OrderStatus.ARCHIVED), at(14), 60, id=3),
    )
    blocks = blocks_of([three, two, one], NOW)
    assert {b.card.id for b in blocks if b.conflict} == {1, 2}


def test_what_is_too_short_to_see_is_drawn_wider_but_not_changed(card: OrderCard) -> None:
    brief = planned(replace(card, status=OrderStatus.DISPATCHED), at(13), 2)
    (block,) = blocks_of([brief], NOW)
    assert block.ends_at - block.starts_at == timedelta(minutes=10)
    assert block.card.planned_end_at == brief.planned_end_at


def test_shifts_breaks_and_leave_are_shown_on_every_day(office: Office) -> None:
    with office.queries() as queries:
        person = queries.technicians()[0]
    face = next(c for c in board_of(office).technicians if c.id == person.id)
    monday = day_bounds(date(2026, 11, 23), ZONE.key)
    shades = shades_of(face, person, *monday, NOW, ZONE)
    assert [s.kind for s in shades].count("off") == 2
    assert [(s.starts_at.astimezone(ZONE).hour) for s in shades if s.kind == "break"] == [12]
    ill = replace(person, leaves=(Leave(monday[0], monday[1], LeaveKind.SICK),))
    assert "leave" in [s.kind for s in shades_of(face, ill, *monday, NOW, ZONE)]
    assert shades_of(face, None, *monday, NOW, ZONE) == []  # without the record only today is known


def test_any_time_is_what_has_no_hour(card: OrderCard) -> None:
    day = day_bounds(date(2026, 11, 21), ZONE.key)
    bare = replace(card, window_start_at=None, window_end_at=None)
    assert is_for_any_time(bare, *day)
    assert not is_for_any_time(replace(bare, window_start_at=at(14), window_end_at=at(15)), *day)
    assert is_for_any_time(replace(bare, window_start_at=at(8), window_end_at=at(18)), *day)
    tomorrow = at(9) + timedelta(days=1)
    assert not is_for_any_time(replace(bare, window_start_at=tomorrow), *day)


def test_every_colouring_tells_blocks_apart(panel: TimelinePanel) -> None:
    blocks = [block for row in panel.timeline.rows for block in row.blocks]
    for mode in MODES:
        types = {block.card.type_code for block in blocks}
        colours = BlockColours(mode, panel.timeline.ink, types)
        assert len({colours.of(block)[0].name() for block in blocks}) > 1, mode


# --- the hand -------------------------------------------------------------------------------------
def centre(timeline: Timeline, order_id: int) -> QPoint:
    return timeline.block_rect(order_id).center().toPoint()


def seen(timeline: Timeline) -> Sequence[int]:
    grid = timeline.grid()
    return [b.card.id for r in timeline.rows for b in r.blocks if grid.is_seen(b)]


def is_drawing(timeline: Timeline) -> bool:
    return timeline.band is not None


def test_clicks_select_one_several_and_a_range(qtbot: QtBot, panel: TimelinePanel) -> None:
    timeline = panel.timeline
    first, third = (seen(timeline)[n] for n in (0, 2))
    port = timeline.viewport()
    QTest.mouseClick(port, LEFT, pos=centre(timeline, first))
    assert timeline.selected == (first,)
    QTest.mouseClick(port, LEFT, CONTROL, centre(timeline, third))
    assert set(timeline.selected) == {first, third}
    QTest.mouseClick(port, LEFT, CONTROL, centre(timeline, first))
    assert timeline.selected == (third,)
    QTest.mouseClick(port, LEFT, pos=centre(timeline, first))
    with qtbot.waitSignal(timeline.selection_changed):
        QTest.mouseClick(port, LEFT, SHIFT, centre(timeline, third))
    assert {first, third} <= set(timeline.selected)


def test_a_box_selects_what_it_touches(panel: TimelinePanel) -> None:
    timeline = panel.timeline
    port, grid = timeline.viewport(), timeline.grid()
    low = QPoint(port.width() - 4, grid.row_top(0) + 2)
    high = QPoint(NAMES + 2, grid.row_top(1) + 26)
    QTest.mousePress(port, LEFT, pos=low)
    QTest.mouseMove(port, high)
    assert is_drawing(timeline)
    QTest.mouseRelease(port, LEFT, pos=high)
    assert not is_drawing(timeline)
    wanted = {b.card.id for r in timeline.rows[:2] for b in r.blocks if grid.is_seen(b)}
    assert set(timeline.selected) == wanted
    QTest.mouseClick(port, LEFT, pos=low)
    assert not len(timeline.selected)


def test_keys_go_from_block_to_block_and_ask_for_moves(qtbot: QtBot, panel: TimelinePanel) -> None:
    timeline = panel.timeline
    row = next(r for r in timeline.rows if len(r.blocks) > 2)
    ids = [block.card.id for block in row.blocks]
    timeline.choose((ids[0],))
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    assert timeline.selected == (ids[1],)
    with qtbot.waitSignal(timeline.exchange_requested) as exchanged:
        QTest.keyClick(timeline, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert exchanged.args == [ids[1], 1]
    with qtbot.waitSignal(timeline.nudge_requested) as nudged:
        QTest.keyClick(timeline, Qt.Key.Key_Left, SHIFT)
    assert nudged.args == [ids[1], -timeline.snap_minutes]
    with qtbot.waitSignal(timeline.letter_pressed) as letter:
        QTest.keyClick(timeline, Qt.Key.Key_Delete)
    assert letter.args == ["U"]
    before = timeline.starts_at
    QTest.keyClick(timeline, Qt.Key.Key_Right, CONTROL)
    assert timeline.starts_at > before
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    assert not len(timeline.selected)


def test_looking_changes_nothing(panel: TimelinePanel) -> None:
    """Zooming, paging, selecting and letting go where it was say nothing of other times."""
    timeline = panel.timeline
    said: list[object] = []
    for signal in (timeline.dropped, timeline.stretched, timeline.parked):
        signal.connect(lambda *args: said.append(args))
    order_id = seen(timeline)[0]
    for minutes in (120, 20160, 600):
        timeline.set_span(minutes)
        assert timeline.starts_at <= timeline.now < timeline.ends_at
        assert [m for m, button in panel._spans.items() if button.isChecked()] == (
            [minutes] if minutes in panel._spans else []
        )
        rect = timeline.block_rect(order_id)
        edge = QPoint(round(rect.right()) - 2, round(rect.center().y()))
        QTest.mousePress(timeline.viewport(), LEFT, pos=edge)
        QTest.mouseRelease(timeline.viewport(), LEFT, pos=edge)
    assert said == []


def test_a_past_day_shows_what_was_done(qtbot: QtBot, panel: TimelinePanel, office: Office) -> None:
    with office.queries() as queries:
        done = next(
            c.id for c in queries.board(office.now).orders if c.status is OrderStatus.FINISHED
        )
    with office.store() as store:
        orders.close_order(store, done, resolution="好了")
    office.pass_time(days=1)
    panel._board.reload()
    panel.timeline.show_from(panel.timeline.starts_at)
    panel.look()
    qtbot.waitUntil(lambda: panel.timeline.grid().find(done) is not None)


def test_each_clerk_has_a_list_of_technicians(panel: TimelinePanel) -> None:
    everybody = [row.technician.id for row in panel.timeline.rows]
    assert any(not row.blocks for row in panel.timeline.rows)  # free people are shown too
    panel.show_people(everybody[:2])
    assert [row.technician.id for row in panel.timeline.rows] == everybody[:2]
    kept = panel.remember()
    panel.show_people((), only_on_duty=True)
    assert all(row.technician.on_shift for row in panel.timeline.rows)
    panel.restore(kept)
    panel.fill()
    assert [row.technician.id for row in panel.timeline.rows] == everybody[:2]


def test_the_parking_row_holds_what_waits_for_any_time(panel: TimelinePanel) -> None:
    timeline = panel.timeline
    grid = timeline.grid()
    assert grid.parking
    assert all(card.status in DISPATCHABLE for card in grid.parking)
    assert grid.row_at(grid.top - 4) == PARKING
    QTest.mouseClick(timeline.viewport(), LEFT, pos=grid.chip_rect(0).center().toPoint())
    assert timeline.selected == (grid.parking[0].id,)
    panel.with_parking = False
    panel.fill()
    assert timeline.grid().parking is None


def test_keycaps_name_only_what_can_be_done(office: Office) -> None:
    """DD-09"""
    cards = board_of(office).orders
    waiting = next(c for c in cards if c.status in DISPATCHABLE)
    given = next(c for c in cards if c.status is OrderStatus.DISPATCHED)
    assert [letter for letter, _ in keycaps([waiting])] == list("DMNK")
    assert "U" in dict(keycaps([given])) and "D" not in dict(keycaps([given]))
    assert dict(keycaps([waiting, given])).keys() == {"N", "J"}
    assert keycaps([]) == []


@pytest.mark.parametrize(("hour", "starts"), [(6, 3), (9, 8), (13, 8), (17, 14), (22, 19)])
def test_most_of_what_is_shown_is_yet_to_come(qtbot: QtBot, hour: int, starts: int) -> None:
    timeline = Timeline(ZONE, at(hour, 20))
    qtbot.addWidget(timeline)
    shown = timeline.starts_at.astimezone(ZONE)
    assert (shown.date(), shown.hour) == (at(hour).date(), starts)
    assert timeline.starts_at <= at(hour, 20) < timeline.ends_at


@pytest.mark.parametrize(
    ("night", "shown"), [(True, "2026-11-20 Fri, night shift"), (False, "2026-11-21 Sat")]
)
def test_after_midnight_the_heading_names_the_day_the_desk_is_at(
    office: Office, qtbot: QtBot, night: bool, shown: str
) -> None:
    services = office.services
    services.session.now = lambda: NOW.replace(day=20, hour=17)  # one o'clock on Saturday here
    board = BoardModel(services, QWidget())
    hours = (time(22), time(6)) if night else (time(8), time(18))
    shifts = tuple(Shift(day, *hours) for day in range(7))
    board.people = {1: replace(next(iter(_people(office))), id=1, shifts=shifts)}
    view = TimelinePanel(services, board)
    qtbot.addWidget(view)
    view.fill()
    labels = [label.text() for label in view.bar.findChildren(QLabel)]
    assert shown in labels
    assert view.day == date(2026, 11, 20 if night else 21)


def _people(office: Office) -> Sequence[Technician]:
    with office.queries() as queries:
        return queries.technicians()
