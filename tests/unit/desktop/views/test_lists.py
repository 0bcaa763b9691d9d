"""List places on a real database: what they show, filter, sort, remember, and do."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.views.assets.place import AssetsPlace
from desktop.views.customers.place import CustomersPlace
from desktop.views.lists.options import period_days
from desktop.views.lists.place import ListPlace
from desktop.views.orders.place import OrdersPlace
from desktop.views.technicians.place import TechniciansPlace
from desktop.widgets.filter_bar import FilterOption
from domain.assets.asset import Asset
from domain.read_models import ListFilter, ListQuery
from domain.usecases.assets import save_asset
from domain.work_orders.kinds import OrderStatus, Priority
from tests.unit.desktop.fake_services import Office

PLACES: tuple[type[ListPlace], ...] = (
    OrdersPlace,
    AssetsPlace,
    CustomersPlace,
    TechniciansPlace,
)


def shown(qtbot: QtBot, office: Office, place: type[ListPlace]) -> Any:
    made = place(office.services)
    qtbot.addWidget(made)
    made.resize(1400, 700)
    made.show()
    office.settle(20)
    return made


@pytest.mark.parametrize("place", PLACES)
def test_every_column_has_text_and_every_sort_is_answered(
    office: Office, qtbot: QtBot, place: type[ListPlace]
) -> None:
    view = shown(qtbot, office, place)
    table = view.table
    assert len(table.rows.ids) > 5
    everything = sorted(table.rows.ids)
    row = table.rows.row(0)
    assert row.id == table.rows.ids[0]
    for column in table.rows.columns:
        assert isinstance(column.text(row), str)
        if column.sort:
            table.show_sorting(column.sort, True)
            table.sort_requested.emit(column.sort, True)
            office.settle()
            assert sorted(table.rows.ids) == everything


@pytest.mark.parametrize("place", PLACES)
def test_every_filter_offers_values_the_database_understands(
    office: Office, qtbot: QtBot, place: type[ListPlace]
) -> None:
    view = shown(qtbot, office, place)
    problems: list[str] = []
    office.services.feedback.problem.connect(lambda text, *_: problems.append(text))
    everything = len(view.table.rows.ids)
    for field in view.fields():
        with office.queries() as queries:
            offered = list(field.options(queries))
        assert offered, field.key
        total = 0
        for option in offered:
            view.filters.choose(field.key, [option])
            office.settle()
            total += len(view.table.rows.ids)
        assert total > 0 or field.key in ("on_time", "branch_id", "last_order_at"), field.key
        view.filters.choose(field.key, [])
    office.settle()
    assert problems == []
    assert len(view.table.rows.ids) == everything


@pytest.mark.parametrize("place", PLACES)
def test_an_empty_company_is_told_the_next_step(
    empty_office: Office, qtbot: QtBot, place: type[ListPlace]
) -> None:
    view = shown(qtbot, empty_office, place)
    assert view.stack.currentWidget() is view.empty
    words = view.words()
    assert view.empty.sentence.text() == words["empty"]
    asked: list[object] = []
    navigator = empty_office.services.navigator
    navigator.place_requested.connect(asked.append)
    navigator.open_requested.connect(lambda kind, i: asked.append((kind, i)))
    view.empty.button.click()
    assert asked == ([("technician", 0)] if place is TechniciansPlace else ["imports"])


def test_words_filters_and_sorting_are_remembered(office: Office, qtbot: QtBot) -> None:
    view = shown(qtbot, office, OrdersPlace)
    view.filters.choose("status", [FilterOption(OrderStatus.QUEUED.value, "待派")])
    view.table.show_sorting("title", True)
    view.reload(fresh=True)
    office.settle()
    queued = list(view.table.rows.ids)
    assert 0 < len(queued) < 34
    again = OrdersPlace(office.services)
    qtbot.addWidget(again)
    again.restore(view.remember())
    again.show()
    office.settle(20)
    assert list(again.table.rows.ids) == queued
    assert again.query() == view.query()


def test_search_goes_through_the_index_and_no_hit_is_explained(
    office: Office, qtbot: QtBot
) -> None:
    view = shown(qtbot, office, CustomersPlace)
    view.search.setText("恒隆")
    view.search.search_now()
    office.settle()
    assert [view.table.rows.row(0).name] == ["恒隆广场 B 座"]
    assert len(view.table.rows.ids) == 1
    view.search.setText("不存在的人")
    view.search.search_now()
    office.settle()
    assert view.stack.currentWidget() is view.empty
    view.empty.button.click()
    office.settle()
    assert len(view.table.rows.ids) == 20
    assert view.search.text() == ""


def test_a_list_asked_for_elsewhere_is_one_chip(office: Office, qtbot: QtBot) -> None:
    view = shown(qtbot, office, OrdersPlace)
    view.show_list(ListQuery("work_order", filters=(ListFilter("technician_id", "eq", 1),)), "赵强")
    office.settle()
    names = {view.table.rows.row(n).technician_name for n in range(len(view.table.rows.ids))}
    assert names == {"赵强"}
    assert view.notice.text().startswith("赵强")
    view.notice.click()
    office.settle()
    assert len(view.table.rows.ids) == 34
    assert view.notice.isHidden()


def test_a_change_elsewhere_keeps_selection_and_scroll(office: Office, qtbot: QtBot) -> None:
    view = shown(qtbot, office, OrdersPlace)
    view.resize(1400, 300)
    office.settle()
    view.table.select_ids([3, 5], current=3)
    bar = view.table.verticalScrollBar()
    bar.setValue(10)
    top = view.table.id_at(view.table.rowAt(0))
    with office.store() as store:
        save_asset(store, Asset(0, "", "新设备"))
    office.settle()
    qtbot.waitUntil(lambda: not view._coalesce.isActive())
    office.settle()
    assert set(view.table.selected_ids()) == {3, 5}
    assert view.table.id_at(view.table.rowAt(0)) == top


def test_new_open_and_export(office: Office, qtbot: QtBot, tmp_path: Any) -> None:
    view = shown(qtbot, office, AssetsPlace)
    opened: list[tuple[str, int]] = []
    office.services.navigator.open_requested.connect(lambda k, i: opened.append((k, i)))
    view.table.activated_id.emit(3)
    view.tools.primary.click()
    assert opened == [("asset", 3), ("asset", 0)]
    view.table.select_ids([2, 4])
    menu = QMenu()
    qtbot.addWidget(menu)
    view.exports.fill(menu, *view._all())
    told: list[str] = []
    office.services.feedback.status.connect(told.append)
    view.exports.write(view.table.selected_ids(), tmp_path / "设备.xlsx")
    office.settle()
    assert office.printing.asked[-1][0] == "export_list"
    assert office.printing.asked[-1][1][1] == (2, 4)
    assert told and "设备.xlsx" in told[-1]


def test_tags_give_codes_first(office: Office, qtbot: QtBot) -> None:
    with office.store() as store:
        new = save_asset(store, Asset(0, "", "无码空调", category="空调"))
    view = shown(qtbot, office, AssetsPlace)
    view.tags.print_on([1, new.id], "Zebra")
    office.settle(30)
    assert office.printing.asked[-1][1][:2] == ([1, new.id], "Zebra")
    with office.queries() as queries:
        assert queries.assets([new.id])[0].code
    with office.store() as store:
        more = save_asset(store, Asset(0, "", "另一台", category="电梯"))
    told: list[str] = []
    office.services.feedback.status.connect(told.append)
    view.reload()
    office.settle(20)
    view.table.select_ids([1, new.id, more.id])
    view.give_codes()
    office.settle(30)
    assert len(told) == 1  # only the one without a code was given one
    assert "1" in told[0]
    with office.queries() as queries:
        assert queries.assets([more.id])[0].code


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_several_orders_are_acted_on_at_once(office: Office, qtbot: QtBot) -> None:
    view = shown(qtbot, office, OrdersPlace)
    with office.queries() as queries:
        queued = ListQuery(
            "work_order",
            filters=(
                ListFilter("status", "eq", OrderStatus.QUEUED),
                ListFilter("priority", "eq", Priority.NORMAL),
            ),
        )
        ids = tuple(queries.list_ids(queued))[:3]
    view.table.select_ids(ids)
    view.show_menu(QPoint(10, 10), view.table.selected_ids())
    office.settle(20)
    # The last submenu holds the priorities, the most urgent first.
    menus = [action.menu() for action in view.menu.actions() if action.menu() is not None]
    menus[-1].actions()[0].trigger()
    office.settle(20)
    view.menu.close()
    with office.queries() as queries:
        assert len(ids) == 3
        assert {order.details.priority for order in queries.orders(ids)} == {Priority.URGENT}


@pytest.mark.parametrize(
    ("name", "first", "end"),
    [
        ("today", date(2026, 11, 21), date(2026, 11, 22)),
        ("yesterday", date(2026, 11, 20), date(2026, 11, 21)),
        ("week", date(2026, 11, 16), date(2026, 11, 22)),
        ("7", date(2026, 11, 15), date(2026, 11, 22)),
        ("month", date(2026, 11, 1), date(2026, 11, 22)),
        ("last_month", date(2026, 10, 1), date(2026, 11, 1)),
        ("year", date(2026, 1, 1), date(2026, 11, 22)),
    ],
)
def test_periods(name: str, first: date, end: date) -> None:
    assert period_days(name, date(2026, 11, 21)) == (first, end)


def test_a_long_list_is_read_from_its_top_while_the_rest_is_looked_for(
    office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.models.lists.FIRST_IDS", 3)
    view = OrdersPlace(office.services)
    qtbot.addWidget(view)
    begun: list[list[int]] = []
    view.source.begun.connect(lambda ids, _rows: begun.append(list(ids)))
    with qtbot.waitSignal(view.source.listed):
        view.show()
    ids = list(view.table.rows.ids)
    assert begun == [ids[:3]]
    assert len(ids) > 3
    assert view.is_whole
    with office.queries() as queries:
        assert ids == list(queries.list_ids(ListQuery("work_order")))
