"""Patrols on the screen: a route, a walk with scans and keys, findings to their end (AS-07)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.views.equipment.place import EquipmentPlace
from desktop.views.order.page import OrderPageView
from desktop.views.patrols.place import PatrolsPlace
from desktop.views.patrols.routes_page import RoutesPage
from desktop.views.patrols.walk_view import WalkView
from desktop.window.main_window import MainWindow
from domain.assets.asset import Asset
from domain.patrols.patrol import NORMAL, Patrol, Severity
from domain.patrols.route import CheckKind, PatrolCheck, PatrolPoint, PatrolRoute
from domain.read_models import ListQuery
from domain.usecases import patrols
from tests.unit.desktop.fake_services import Office

LEAK = PatrolCheck("漏油")
OIL = PatrolCheck("油压", CheckKind.READING, "MPa", 0.3, 0.6)


@pytest.fixture
def place(equipment_window: MainWindow, office: Office) -> PatrolsPlace:
    equipment = equipment_window.place("assets")
    assert isinstance(equipment, EquipmentPlace)
    found = equipment.show_page("patrols")
    assert isinstance(found, PatrolsPlace)
    office.settle(20)
    return found


def _machines(office: Office, count: int) -> tuple[Asset, ...]:
    with office.queries() as queries:
        rows = queries.asset_rows(list(queries.list_ids(ListQuery("asset"))))
        coded = [row.id for row in rows if row.code][:count]
        return queries.assets(coded)


def _patrol(office: Office) -> tuple[Patrol, tuple[Asset, ...]]:
    machines = _machines(office, 2)
    today = office.services.session.local(office.now).date()
    points = (
        *(PatrolPoint(each.name, each.id, checks=(LEAK, OIL)) for each in machines),
        PatrolPoint("北门", place="围墙", checks=(LEAK,)),
    )
    with office.store() as store:
        route = patrols.save_route(
            store, PatrolRoute("a", "动力站", "inspection", today, today, points=points)
        )
        return patrols.make_patrol(store, route, today), machines


def _view(place: PatrolsPlace, office: Office) -> WalkView:
    view: WalkView = place.show_page("walks").view
    office.settle(30)
    return view


def test_a_route_is_found_in_the_one_box(place: PatrolsPlace, office: Office) -> None:
    _patrol(office)
    window = place.window()
    assert isinstance(window, MainWindow)
    box = window.top.search
    box.activate()
    box.setText("北门")  # a point of it
    box.search_now()
    office.settle()
    (entry,) = [each for each in box.popup.model.entries if each.kind == "patrol_route"]
    assert (entry.title, entry.code) == ("动力站", "a")
    box._open(entry)
    office.settle(20)
    page = place.stack.currentWidget()
    assert isinstance(page, RoutesPage)
    assert page.name.text() == "动力站"


def test_a_route_is_described_and_makes_its_patrol(place: PatrolsPlace, office: Office) -> None:
    page = place.show_page("routes")
    assert isinstance(page, RoutesPage)
    office.settle(20)
    page.begin_new()
    page.name.setText("冷库夜巡")
    page.save()
    office.settle()
    assert page.form.error_of(page.points)
    with office.queries() as queries:
        hit = next(x for x in queries.find_customers("店") if queries.call_context(x.id).assets)
        machines = queries.call_context(hit.id).assets
    page._on_customer(hit)
    page.all_machines.click()
    office.settle(20)
    assert page.points.list.count() == len(machines)
    page.points.add()
    page.points.name.setText("后门")
    row = page.points.checks.add()
    row.show_value(PatrolCheck("温度", CheckKind.READING, "℃", None, -18.0))
    page.save()
    office.settle(20)
    assert not page.is_dirty
    with office.queries() as queries:
        (route,) = queries.patrols.routes()
    assert len(route.points) == len(machines) + 1
    gate = next(point for point in route.points if point.name == "后门")
    assert gate.checks[-1].limits == "≤ -18 ℃"
    assert gate.code.startswith("XJ-")
    assert [page.typed(page.value), page.is_dirty] == [page.value, False]
    page.now.click()
    office.settle(20)
    with office.queries() as queries:
        (row_,) = queries.patrols.patrols(route.starts_on)
    assert (row_.name, row_.points) == ("冷库夜巡", len(route.points))


def test_a_walk_with_keys_and_scans(
    place: PatrolsPlace, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    """Enter is normal, a reading must be read, one out of its limits opens the finding by itself."""
    patrol, machines = _patrol(office)
    # From the page of the order to the walk.
    window = place.window()
    assert isinstance(window, MainWindow)
    window.open_entity("work_order", patrol.order_id)
    office.settle(30)
    page = window.side.page
    assert isinstance(page, OrderPageView)
    walk = next(each for each in page.findChildren(QPushButton) if "patrol" in each.text())
    walk.click()
    office.settle(30)
    assert window.side.page is None
    view = _view(place, office)
    assert view.patrol_id == patrol.id
    form = view.form
    assert view.head.figure.text() == "0 / 3"
    form.enter()
    assert form.problem.isVisible()
    form.fields[1].line.setText("0.5")
    qtbot.keyClick(form.fields[1].line, Qt.Key.Key_Return)
    office.settle(30)
    assert view.head.figure.text() == "1 / 3"
    assert form.title.text() == f"2. {machines[1].name}"

    office.devices.hear("NOBODY", "usb", "NOBODY")
    office.settle(20)
    assert view.said.property("role") == "warning"
    office.devices.hear("XJ-A-03", "usb", "XJ-A-03")
    office.settle(20)
    assert form.title.text() == "3. 北门"
    office.devices.hear(machines[1].code, "usb", machines[1].code)
    office.settle(20)
    assert form.title.text() == f"2. {machines[1].name}"

    form.fields[1].line.setText("0.9")
    assert form.finding.isVisible()
    assert form.words.text() == "油压 0.9 MPa (0.3 – 0.6 MPa)"
    form.severity.setCurrentIndex(form.severity.findData(Severity.SERIOUS))
    picture = tmp_path / "表盘.jpg"
    picture.write_bytes(b"\xff\xd8 gauge")
    form.set_photo(picture)
    form.enter()
    office.settle(30)
    assert view.page is not None
    (finding,) = view.page.findings.values()
    assert (finding.severity, finding.file_name, finding.is_open) == (
        Severity.SERIOUS, "表盘.jpg", True,
    )  # fmt: skip
    view.head.finish.click()
    office.settle(20)
    assert view.said.property("role") == "danger"  # nobody has it yet
    view.who.setCurrentIndex(1)
    view.head.finish.click()
    office.settle(30)
    assert not view.wants_scan()
    with office.queries() as queries:
        (order,) = queries.orders([patrol.order_id])
        assert order.result is not None
        assert "北门" in order.result.resolution
        (visit,) = queries.patrols.visits_of(machines[1].id)
    assert visit.result.abnormal
    view.head.finish.click()  # something was forgotten
    office.settle(30)
    assert view.wants_scan()
    view.table.select_ids([1], current=1)
    view.take_back(1)
    office.settle(20)
    assert view.head.figure.text() == "1 / 3"


def test_findings_and_months_are_listed_and_written_out(
    place: PatrolsPlace, office: Office, tmp_path: Path
) -> None:
    patrol, machines = _patrol(office)
    with office.store() as store:
        patrols.record_point(store, patrol.id, 0, (NORMAL, "0.9"))
        patrols.record_point(
            store, patrol.id, 2, (NORMAL,), words="门锁松", severity=Severity.ON_THE_SPOT
        )
    page = place.show_page("findings")
    office.settle(20)
    assert [row.point for row in page.table._rows.values()] == [machines[0].name]
    page.only_open.setChecked(False)
    assert len(page.table._rows) == 2
    opened: list[tuple[str, int]] = []
    office.services.navigator.open_requested.connect(lambda kind, id_: opened.append((kind, id_)))
    with office.queries() as queries:
        found = {each.point: each for each in queries.patrols.findings(patrol.planned_on)}
    page._open(found[machines[0].name].id)
    assert opened == [("work_order", found[machines[0].name].order_id)]
    page.export.write(tuple(page.table.rows.ids), tmp_path / "a.xlsx")
    ((name, titles, rows, _out),) = [
        x for what, x in office.printing.asked if what == "export_table"
    ]
    assert (len(titles), len(rows)) == (10, 2)
    assert name
    overview = place.show_page("overview")
    office.settle(20)
    (month,) = overview.table._rows.values()
    assert (month.patrols, month.abnormal, month.open_findings, month.share) == (1, 2, 1, 2 / 3)
