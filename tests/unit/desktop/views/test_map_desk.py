"""The board's map: what it shows, who is near a place, and areas from drawing to deleting."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.models.board import BoardModel
from desktop.views.dispatch.map_desk import MapDesk
from desktop.views.dispatch.map_picture import OWN_COLOURS
from desktop.views.lists.place_field import PlaceField
from desktop.widgets.map_model import MapArea, MapLayers, MapRoute
from desktop.widgets.map_view import MapView
from domain.areas import AreaKind
from domain.work_orders.kinds import CLOSED, OrderStatus
from tests.unit.desktop.fake_services import Office


@pytest.fixture
def view(qtbot: QtBot, office: Office, tmp_path: Path) -> MapView:
    made = MapView(tmp_path, is_safe=True)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.shutdown())
    made.resize(800, 500)
    made.show()
    return made


@pytest.fixture
def desk(office: Office, view: MapView) -> MapDesk:
    services = office.services
    board = BoardModel(services, view)
    board.reload()
    office.settle()
    session = services.session
    made = MapDesk(services, board, view, lambda: session.local(session.now()).date())
    made.start()
    office.settle()
    made.paint((), None)
    return made


def items(view: MapView, kind: str) -> dict[str, object]:
    return view._state.items[kind]


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def submenu(menu: QMenu, title: str) -> QMenu:
    found = next(a.menu() for a in menu.actions() if a.text() == title and a.menu())
    assert isinstance(found, QMenu)
    return found


def test_colours_of_their_own_follow_the_technician(desk: MapDesk, view: MapView) -> None:
    people = items(view, "technicians")
    owns = {id_: item.own for id_, item in people.items()}  # type: ignore[attr-defined]
    assert len(set(owns.values())) == min(len(owns), len(OWN_COLOURS))
    for order in items(view, "orders").values():
        holder = order.technician_id  # type: ignore[attr-defined]
        if holder in owns:
            assert order.own == owns[holder]  # type: ignore[attr-defined]


def test_everybodys_routes_are_drawn_when_asked_for(desk: MapDesk, view: MapView) -> None:
    assert items(view, "routes") == {}
    view._on_layers(MapLayers(all_routes=True))
    routes = items(view, "routes")
    assert len(routes) > 1
    for route in routes.values():
        assert isinstance(route, MapRoute)
        assert [stop.n for stop in route.stops] == list(range(1, len(route.stops) + 1))
        assert all(stop.eta[2] == ":" for stop in route.stops)
    one = next(iter(routes))
    view._on_layers(MapLayers())
    desk.paint((), int(one))
    assert list(items(view, "routes")) == [one]


def test_a_proposed_plan_is_drawn_dashed(office: Office, desk: MapDesk, view: MapView) -> None:
    waiting = [
        card
        for card in desk._board.orders.values()
        if card.status is OrderStatus.QUEUED and card.lat is not None
    ][:2]
    who = next(c.id for c in desk._board.technicians.values() if c.position is not None)
    now = office.services.session.now()
    plan = {who: [(card.id, now + timedelta(hours=n + 1)) for n, card in enumerate(waiting)]}
    desk.propose(plan)
    (route,) = items(view, "routes").values()
    assert isinstance(route, MapRoute)
    assert route.dashed
    assert [(stop.lat, stop.lon) for stop in route.stops] == [(c.lat, c.lon) for c in waiting]
    desk.propose({})
    assert items(view, "routes") == {}


def test_another_day_hides_the_work_of_today(office: Office, desk: MapDesk, view: MapView) -> None:
    everything = set(items(view, "orders"))
    desk._day = lambda: date(2001, 1, 1)
    view._on_layers(MapLayers(only_day=True))
    left = set(items(view, "orders"))
    assert left < everything
    board = desk._board.orders
    assert all(board[int(i)].planned_start_at is None for i in left)


def test_switches_are_remembered(office: Office, desk: MapDesk, view: MapView) -> None:
    view._on_layers(MapLayers(by_technician=True, orders=False))
    view.set_layers(MapLayers())
    again = MapDesk(office.services, desk._board, view, desk._day)
    assert again._view.layers == MapLayers(by_technician=True, orders=False)


def test_the_nearest_come_first(desk: MapDesk, view: MapView) -> None:
    near = next(
        card
        for card in desk._board.technicians.values()
        if card.on_shift and card.position is not None
    )
    assert near.position is not None
    menu = desk.ground_menu(view, near.position.lat, near.position.lon)
    listed = texts(submenu(menu, "Nearest technicians"))
    assert "0.0 km · 0 min" in listed[0]
    kilometres = [float(line.split(" km")[0].rsplit(" ", 1)[1]) for line in listed]
    assert kilometres == sorted(kilometres)
    at = (near.position.lat, near.position.lon)
    next(a for a in menu.actions() if a.text().startswith("Copy")).trigger()
    field = PlaceField()
    field.setText(QGuiApplication.clipboard().text())
    assert field.place() == pytest.approx(at, abs=1e-6)  # as customers and branches take it
    chosen: list[int] = []
    desk.technician_chosen.connect(chosen.append)
    submenu(menu, "Nearest technicians").actions()[0].trigger()
    assert len(chosen) == 1


def test_a_click_says_where_an_order_and_a_technician_are(
    office: Office, desk: MapDesk, view: MapView
) -> None:
    card = next(c for c in desk._board.orders.values() if c.status is OrderStatus.QUEUED)
    assert card.status not in CLOSED
    desk.paint((card.id,), None)
    menu = desk.ground_menu(view, 23.2, 113.4)
    next(a for a in menu.actions() if card.number in a.text()).trigger()
    person = submenu(menu, "A technician is here").actions()[0]
    person.trigger()
    office.settle()
    with office.queries() as queries:
        (order,) = queries.orders([card.id])
        assert (order.details.lat, order.details.lon) == (23.2, 113.4)
        placed = [t for t in queries.technicians() if t.name == person.text()]
        assert placed[0].position is not None
        assert (placed[0].position.lat, placed[0].position.source) == (23.2, "manual")


def test_an_area_from_drawing_to_deleting(office: Office, desk: MapDesk, view: MapView) -> None:
    panel = desk.areas.panel
    ring = ((23.0, 113.2), (23.0, 113.4), (23.2, 113.4), (23.2, 113.2))
    view.sketched.emit(ring)
    assert panel.isVisible()
    assert "draft" in items(view, "areas")
    panel._on_save()
    assert panel.problem.isVisible()  # it has no name yet
    panel.name.setText("天河片区")
    panel.branch.setCurrentIndex(1)
    panel.colour.setCurrentIndex(2)
    panel._on_save()
    office.settle()
    assert not panel.isVisible()
    with office.queries() as queries:
        (area,) = queries.geography.areas()
        branch = queries.branches()[0]
    assert (area.name, area.kind, area.branch_id) == ("天河片区", AreaKind.BRANCH, branch.id)
    assert area.ring == ring
    desk._read()
    office.settle()
    shown = items(view, "areas")[area.code]
    assert isinstance(shown, MapArea)
    assert shown.colour == OWN_COLOURS[1]
    assert "draft" not in items(view, "areas")
    inside = desk.ground_menu(view, 23.1, 113.3)
    assert not any(area.name in text for text in texts(desk.ground_menu(view, 22.0, 113.3)))
    next(a for a in inside.actions() if area.name in a.text()).trigger()
    assert panel.name.text() == "天河片区"
    panel._on_outline()
    view.sketched.emit(None)  # given up: the card is back, the outline as it was
    assert panel.draft is not None
    assert panel.draft.ring == ring
    panel._on_delete()
    office.settle()
    with office.queries() as queries:
        assert queries.geography.areas() == ()


def test_what_is_no_area_is_said_on_the_card(office: Office, desk: MapDesk, view: MapView) -> None:
    panel = desk.areas.panel
    view.sketched.emit(((23.0, 113.0), (23.1, 113.1), (23.1, 113.0), (23.0, 113.1)))
    panel.name.setText("结")
    panel._on_save()
    office.settle()
    assert panel.isVisible()
    assert panel.problem.text()
    panel.leave()
    assert "draft" not in items(view, "areas")


def test_another_selection_makes_no_order_anew_but_time_does(
    office: Office, desk: MapDesk, view: MapView
) -> None:
    before = items(view, "orders").copy()
    chosen = next(iter(desk._board.orders))
    desk.paint((chosen,), None)
    after = items(view, "orders")
    assert before.keys() == after.keys()
    assert all(after[id_] is before[id_] for id_ in before)
    assert view.selection.orders == (str(chosen),)
    office.now += timedelta(days=1)  # every limit is over by then
    desk.repaint()
    alerts = [(before[i].alert, after[i].alert) for i in before]  # type: ignore[attr-defined]
    assert any(then != now for then, now in alerts)
