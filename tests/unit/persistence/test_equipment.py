"""Categories, logbooks, files, rounds and scans, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.assets.asset import Asset, AssetStatus
from domain.assets.categories import AssetCategory, CategoryField, FieldKind
from domain.assets.logbook import EntryKind, LogbookEntry
from domain.assets.rounds import RoundKind, ScanLogLine
from domain.errors import NotAllowed, NotFound
from domain.usecases.order_steps import carry_out
from domain.usecases.orders import close_order, take_call
from domain.work_orders.commands import ReopenOrder
from domain.work_orders.templates import OrderType
from tests.unit.persistence.desk import Desk


def test_parts_and_own_fields_stay_with_the_machine(desk: Desk) -> None:
    fields = (("功率", "15"), ("制冷剂", "R32"))
    with desk.store() as store:
        part = store.save_asset(Asset(0, "", "压缩机", parent_id=desk.asset.id, attributes=fields))
    with desk.queries() as queries:
        assert queries.assets([part.id])[0].attributes == fields
        parent, parts = queries.equipment.family(part.id)
        assert (parent and parent.id, parts) == (desk.asset.id, ())
        assert queries.equipment.family(desk.asset.id)[1] == (part,)
        assert (part.id, "", "", "") in queries.equipment.places()
    with pytest.raises(NotAllowed), desk.store() as store:
        store.delete_entity("asset", desk.asset.id)


def test_categories_are_edited_deleted_and_taken_back(desk: Desk) -> None:
    category = AssetCategory("空调", "KT", (CategoryField("功率", FieldKind.NUMBER, "kW"),), 9_000)
    with desk.store() as store:
        store.equipment.save_category(category)
    with desk.store(command_id="edit") as store:
        store.equipment.save_category(replace(category, letters="AC"))
    with desk.store() as store:
        store.undo("edit")
        assert store.equipment.category("空调") == category
    with desk.store(command_id="gone") as store:
        store.equipment.delete_category("空调")
        assert store.equipment.category("空调") is None
    with desk.store() as store:
        store.undo("gone")
    with desk.queries() as queries:
        assert queries.equipment.categories() == (category,)


def test_the_logbook_keeps_files_and_can_be_undone(desk: Desk) -> None:
    with desk.store(command_id="file") as store:
        digest = store.equipment.keep_file("合格证".encode())
        assert store.equipment.keep_file("合格证".encode()) == digest
        entry = store.equipment.save_entry(
            LogbookEntry(0, desk.asset.id, EntryKind.FILE, desk.now, "合格证.txt", digest=digest)
        )
        store.equipment.save_entry(
            LogbookEntry(
                0,
                desk.asset.id,
                EntryKind.DOWNTIME,
                desk.now - timedelta(hours=3),
                ends_at=desk.now,
                amount_fen=12_000,
            )
        )
    with desk.queries() as queries:
        assert queries.equipment.file(digest) == "合格证".encode()
        lines = queries.equipment.logbook(desk.asset.id)
        assert [line.kind for line in lines] == [EntryKind.FILE, EntryKind.DOWNTIME]
        assert (lines[0].actor, lines[0].id) == ("王芳", entry.id)
        with pytest.raises(NotFound):
            queries.equipment.file("0" * 64)
    with desk.store() as store:
        store.undo("file")
    with desk.queries() as queries:
        assert queries.equipment.logbook(desk.asset.id) == ()


def test_a_round_counts_what_was_seen(desk: Desk) -> None:
    with desk.store() as store:
        other = store.save_asset(Asset(0, "B-0002", "水泵"))
        equipment = store.equipment
        walk = equipment.start_round(RoundKind.STOCK_TAKE, "年底盘点", "A座", [desk.asset.id])
        equipment.mark_printed(walk.id, [desk.asset.id])
        equipment.see(walk.id, desk.asset.id, "A座", expected=True)
        equipment.see(walk.id, other.id, "A座", expected=False)
        equipment.log_scan(
            ScanLogLine(0, desk.now, "X-9", "X-9\r", "usb", "c", "王芳", round_id=walk.id)
        )
    with desk.queries() as queries:
        counts = queries.equipment.round_page(walk.id).counted()
        assert (counts.expected, counts.found, counts.elsewhere) == (1, 1, 1)
        assert (counts.printed, counts.unknown, counts.missing) == (1, 1, 0)
        (summary,) = queries.equipment.rounds(RoundKind.STOCK_TAKE)
        assert (summary.expected, summary.seen, summary.extra) == (1, 1, 1)
        assert queries.equipment.rounds(RoundKind.TAGGING) == ()
        assert [line.raw for line in queries.equipment.scan_log(unknown_only=True)] == ["X-9\r"]
    with desk.store() as store:
        store.equipment.unsee(walk.id, other.id)
        store.equipment.unsee(walk.id, desk.asset.id)
        assert store.equipment.round_line(walk.id, other.id) is None
        assert not store.equipment.close_round(walk.id, finished=True).is_open
    with desk.store() as store:
        assert store.equipment.close_round(walk.id, finished=False).is_open
        store.equipment.delete_round(walk.id)
    with desk.queries() as queries, pytest.raises(NotFound):
        queries.equipment.round_page(walk.id)


def test_facts_and_open_orders_of_a_machine(desk: Desk) -> None:
    order = desk.take()
    with desk.queries() as queries:
        (fact,) = queries.equipment.facts_of(desk.asset.id)
        assert fact.order_id == order.id
        assert queries.equipment.open_orders_of(desk.asset.id) == (order.id,)
    with desk.store() as store:
        assert store.equipment.resolve("a-0001-k") == ("asset", desk.asset.id)


def test_an_archived_order_of_a_life_step_is_in_the_logbook_once(desk: Desk) -> None:
    """AS-03: acceptance, stock-take and retirement by work order."""
    with desk.store() as store:
        store.save_order_type(OrderType("scrap", "设备报废", "std", logbook_step=EntryKind.RETIRED))
        order = take_call(store, desk.details(type_code="scrap"))
    desk.dispatch(order.id)
    desk.tick()
    with desk.store(command_id="close") as store:
        close_order(store, order.id, resolution="已拆除\n残值 200 元")
    with desk.queries() as queries:
        (entry,) = queries.equipment.logbook(desk.asset.id)
        assert queries.asset_page(desk.asset.id).asset.status is AssetStatus.RETIRED
    assert (entry.kind, entry.title, entry.order_id) == (EntryKind.RETIRED, "已拆除", order.id)
    desk.tick()
    with desk.store() as store:
        carry_out(store, store.order(order.id), ReopenOrder(reason="补充"))
    desk.dispatch(order.id)
    desk.tick()
    with desk.store() as store:
        close_order(store, order.id, resolution="已拆除")
    with desk.queries() as queries:
        assert len(queries.equipment.logbook(desk.asset.id)) == 1


def test_undoing_the_closing_takes_the_step_back(desk: Desk) -> None:
    with desk.store() as store:
        store.save_order_type(
            OrderType("acceptance", "设备验收", "std", logbook_step=EntryKind.ACCEPTED)
        )
        order = take_call(store, desk.details(type_code="acceptance"))
    desk.dispatch(order.id)
    desk.tick()
    with desk.store(command_id="close") as store:
        close_order(store, order.id, resolution="合格")
    with desk.store() as store:
        store.undo("close")
    with desk.queries() as queries:
        assert queries.equipment.logbook(desk.asset.id) == ()
        assert queries.asset_page(desk.asset.id).asset.installed_on is None
