"""PA-07 in the window: what is to be put aside, and saying that it was."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop.views.parts.packs_page import PacksPage
from domain.parts.part import MAIN, Part
from domain.read_models import ListFilter, ListQuery
from domain.usecases.orders import apply_command
from domain.usecases.parts import receive, save_part
from domain.work_orders.commands import EditDetails
from domain.work_orders.part_needs import PartNeed
from tests.unit.desktop.fake_services import Office


def test_orders_are_packed_and_unpacked(qtbot: QtBot) -> None:
    with Office() as office:
        with office.queries() as queries:
            queued = ListQuery("work_order", filters=(ListFilter("status", "eq", "queued"),))
            first, second = list(queries.list_ids(queued))[:2]
        with office.store() as store:
            part = receive(store, save_part(store, Part(0, "主板", "B-1")).id, MAIN, 1)
            for order_id in (first, second):
                needs = (PartNeed(part.id, 1, "主板"),)
                details = replace(store.order(order_id).details, parts=needs)
                apply_command(store, order_id, EditDetails(details=details))
        page = PacksPage(office.services)
        qtbot.addWidget(page)
        page.show()
        office.settle(30)
        assert set(page.table.rows.ids) >= {first, second}
        assert not page.put_aside.isEnabled()
        page.table.select_ids([first])
        page.put_aside.click()
        office.settle(30)
        assert page.back.isEnabled()
        page.table.select_ids([second])
        page.put_aside.click()
        office.settle(30)
        assert "主板" in page.problem.text()
        page.table.select_ids([first])
        page.back.click()
        office.settle(30)
        with office.queries() as queries:
            assert not queries.orders([first])[0].details.parts[0].packed
