"""Parts in the database: found, listed, moved, taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.errors import Conflict
from domain.parts.part import MAIN, Holder, HolderKind, Part
from domain.read_models import ListFilter, ListQuery
from domain.usecases import orders, parts
from domain.work_orders.order import PartUsed
from tests.unit.persistence.desk import Desk


def test_parts_are_kept_found_and_taken_back(desk: Desk) -> None:
    van = Holder(HolderKind.VAN, desk.technicians[0].id)
    with desk.store() as store:
        part = parts.save_part(
            store,
            Part(0, "启动电容", "C-35", "35uF", "电容", "只", 4500, 5, "华强", own=(("色", "红"),)),
        )
    with desk.store() as store:
        parts.receive(store, part.id, MAIN, 4)
    with desk.store(command_id="to the van") as store:
        moved = parts.move(store, part.id, MAIN, van, 1.5)
    with desk.queries() as queries:
        page = queries.parts.page(part.id)
        assert page.part == moved
        assert page.holders[van] == desk.technicians[0].name
        assert page.holders[MAIN] == ""
        assert len(page.history) == 3
        (row,) = queries.parts.rows([part.id])
        assert (row.stock_total, row.is_low, row.price_fen) == (4, True, 4500)
        assert [(hit.kind, hit.id) for hit in queries.search("启动电容").hits] == [
            ("part", part.id)
        ]
        low = ListQuery("part", "华强", (ListFilter("is_low", "eq", True),))
        assert list(queries.list_ids(low)) == [part.id]
        assert queries.own_titles("part") == ("色",)
    with desk.store() as store:
        store.undo("to the van")
    with desk.queries() as queries:
        back = queries.parts.page(part.id).part
        assert (back.at(MAIN), back.at(van)) == (4, 0)
    with pytest.raises(Conflict, match="part_changed"), desk.store() as store:
        store.parts.save(replace(moved, name="旧的"))
    with desk.store() as store:
        parts.delete_part(store, part.id)
    with desk.queries() as queries:
        assert queries.search("启动电容").hits == ()


def test_an_undone_result_gives_its_parts_back(desk: Desk) -> None:
    technician = desk.technicians[0]
    van = Holder(HolderKind.VAN, technician.id)
    with desk.store() as store:
        part = parts.save_part(store, Part(0, "启动电容", "C-35"))
        parts.receive(store, part.id, van, 2)
    order = desk.dispatch(desk.take().id)
    used = (PartUsed("启动电容", 1, 4500, "C-35"),)
    with desk.store(command_id="close") as store:
        orders.close_order(store, order.id, resolution="更换", parts=used)
    with desk.queries() as queries:
        assert queries.parts.page(part.id).part.at(van) == 1
    with desk.store() as store:
        store.undo("close")
    with desk.queries() as queries:
        assert queries.parts.page(part.id).part.at(van) == 2
