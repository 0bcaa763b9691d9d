"""What a clerk does with rounds, categories and logbooks, against a real database."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from threading import Thread

import pytest
from sqlalchemy import Engine

from domain.assets.asset import Asset, AssetStatus
from domain.assets.categories import AssetCategory, CategoryField, FieldKind
from domain.assets.logbook import EntryKind, LogbookEntry
from domain.assets.places import place_tree, walking_key
from domain.assets.rounds import RoundKind, ScanOutcome
from domain.errors import InvalidInput, NotAllowed
from domain.scanning import parse_code
from domain.usecases import equipment, rounds
from domain.usecases.assets import issue_codes, save_asset
from tests.unit.persistence.desk import Desk


@pytest.fixture
def desk(sqlite_engine: Engine) -> Desk:
    desk = Desk(sqlite_engine)
    desk.set_up()
    return desk


def _plant(desk: Desk) -> list[Asset]:
    places = ("10F / 机房", "2F / 走廊", "B1 / 水泵房", "2F / 大厅")
    with desk.store() as store:
        made = [
            save_asset(store, Asset(0, "", f"风机{n}", "风机", serial_number=f"SN{n}", location=p))
            for n, p in enumerate(places)
        ]
        issue_codes(store, [asset.id for asset in made])
        return [store.asset(asset.id) for asset in made]


def test_the_way_through_the_house_goes_from_below_to_above() -> None:
    floors = ["10F", "2F", "B1", "B2", "1F 大厅", "二号楼"]
    assert sorted(floors, key=walking_key) == ["B2", "B1", "1F 大厅", "2F", "10F", "二号楼"]
    tree = place_tree([(1, "恒隆", "A座", "2F / 大厅"), (2, "恒隆", "A座", "B1"), (3, "", "", "")])
    (customer,) = tree.sorted_children()
    assert (tree.count, customer.count, tree.asset_ids) == (3, 2, [3])
    assert [node.name for node in customer.children["A座"].sorted_children()] == ["B1", "2F"]


def test_tagging_goes_on_another_day_until_every_tag_is_on_its_machine(desk: Desk) -> None:
    plant = _plant(desk)
    with desk.store() as store:
        walk = rounds.start_round(store, RoundKind.TAGGING, "贴标", [a.id for a in plant])
    with desk.queries() as queries:
        lines = queries.equipment.round_page(walk.id).lines
    assert [line.location for line in lines] == [
        "B1 / 水泵房",
        "2F / 大厅",
        "2F / 走廊",
        "10F / 机房",
    ]

    def scan(code: str, last: int = 0) -> ScanOutcome:
        with desk.store() as store:
            return rounds.scan_in_round(store, walk.id, code, last_tag=last).outcome

    first, second = plant[0], plant[1]
    assert scan(first.code.lower()) is ScanOutcome.FOUND
    assert scan(first.serial_number, first.id) is ScanOutcome.CONFIRMED
    assert scan(first.code) is ScanOutcome.AGAIN
    assert scan(second.code) is ScanOutcome.FOUND
    assert scan(plant[2].serial_number, second.id) is ScanOutcome.MISMATCH
    assert scan("A-0001-K") is ScanOutcome.ELSEWHERE
    assert scan("T1") is ScanOutcome.NOT_A_MACHINE
    assert scan("6901234567892") is ScanOutcome.UNKNOWN
    desk.tick(60 * 24)
    for asset in plant[1:]:
        assert scan(asset.code) is ScanOutcome.FOUND
    with desk.queries() as queries:
        page = queries.equipment.round_page(walk.id)
    counts = page.counted()
    assert (counts.found, counts.missing, counts.elsewhere, counts.unknown) == (4, 0, 0, 1)
    assert {line.seen_at for line in page.lines} == {desk.now, desk.now - timedelta(days=1)}
    with desk.store() as store:
        store.equipment.close_round(walk.id, finished=True)
    with pytest.raises(NotAllowed, match="round_is_finished"):
        scan(first.code)


def test_stock_take_tells_found_missing_and_elsewhere(desk: Desk) -> None:
    plant = _plant(desk)
    with desk.store() as store:
        walk = rounds.start_round(store, RoundKind.STOCK_TAKE, "盘点", [a.id for a in plant[:3]])
        for code, outcome in (
            (plant[0].code, ScanOutcome.FOUND),
            (plant[1].serial_number, ScanOutcome.FOUND),
            (plant[3].code, ScanOutcome.ELSEWHERE),
            (plant[3].code, ScanOutcome.AGAIN),
        ):
            assert rounds.scan_in_round(store, walk.id, code, place="1F").outcome is outcome
        rounds.mark_seen(store, walk.id, plant[2].id, seen=True)
        rounds.mark_seen(store, walk.id, plant[1].id, seen=False)
    with desk.queries() as queries:
        counts = queries.equipment.round_page(walk.id).counted()
    assert (counts.expected, counts.found, counts.missing, counts.elsewhere) == (3, 2, 1, 1)

    def counted(*, finished: bool) -> list[list[tuple[str, str]]]:
        with desk.store() as store:
            rounds.close_round(store, walk.id, finished=finished)
        with desk.queries() as queries:
            books = [queries.equipment.logbook(asset.id) for asset in plant]
        return [[(e.title, e.unit) for e in b if e.kind is EntryKind.COUNTED] for b in books]

    # What was found stands in each machine's logbook, once, for as long as the round is finished.
    said = [[("盘点", each)] for each in ("found", "missing", "found", "elsewhere")]
    assert counted(finished=True) == said
    assert counted(finished=False) == [[], [], [], []]
    assert counted(finished=True) == said
    with desk.store() as store:
        for ids, code in (((), "round_empty"), ((9_999,), "round_empty")):
            with pytest.raises(InvalidInput, match=code):
                rounds.start_round(store, RoundKind.TAGGING, "x", ids)


@pytest.mark.parametrize("code", ["ac-01", "AC 01", "Ac.01", "空调-01", "GZ-AC-0217-3"])
def test_codes_of_old_ledgers_are_found_as_their_tags_are_read(desk: Desk, code: str) -> None:
    with desk.store() as store:
        by_code = save_asset(store, Asset(0, code, "空调"))
        by_serial = save_asset(store, Asset(0, "", "水泵", serial_number=f"{code}x"))
        walk = rounds.start_round(store, RoundKind.TAGGING, "贴标", [by_code.id, by_serial.id])
        tag = rounds.scan_in_round(store, walk.id, parse_code(code).code)
        assert (tag.outcome, tag.asset_id) == (ScanOutcome.FOUND, by_code.id)
        maker = rounds.scan_in_round(
            store, walk.id, parse_code(f"{code}x").code, last_tag=tag.asset_id
        )
        assert (maker.outcome, maker.asset_id) == (ScanOutcome.MISMATCH, by_serial.id)


def test_a_stock_take_two_consoles_finish_at_once_is_in_the_logbook_once(engine: Engine) -> None:
    desk = Desk(engine)
    with desk.store() as store:
        pump = save_asset(store, Asset(0, "P-1", "水泵"))
        walk = rounds.start_round(store, RoundKind.STOCK_TAKE, "盘点", [pump.id])

    def finish() -> None:
        with desk.store() as store:
            rounds.close_round(store, walk.id, finished=True)

    other = Thread(target=finish)
    with desk.store() as store:
        rounds.close_round(store, walk.id, finished=True)
        other.start()
        other.join(0.2)  # it has looked by now, or waits for its turn
    other.join()
    with desk.queries() as queries:
        entries = queries.equipment.logbook(pump.id)
    assert [entry.kind for entry in entries] == [EntryKind.COUNTED]


def test_own_fields_are_checked_by_kind(desk: Desk) -> None:
    fields = (
        CategoryField("功率", FieldKind.NUMBER, "kW", required=True),
        CategoryField("制冷剂", FieldKind.CHOICE, choices=("R22", "R32")),
        CategoryField("出厂", FieldKind.DAY),
    )
    with desk.store() as store:
        equipment.save_category(store, AssetCategory(" 空调 ", "kt", fields))
        for name, value, code in (
            ("功率", "大", "asset_field_number"),
            ("制冷剂", "R12", "asset_field_choice"),
            ("出厂", "昨天", "asset_field_day"),
        ):
            pairs = (("功率", "15"), (name, value)) if name != "功率" else ((name, value),)
            with pytest.raises(InvalidInput, match=code):
                save_asset(store, replace(desk.asset, attributes=pairs))
        with pytest.raises(InvalidInput, match="asset_field_required"):
            save_asset(store, replace(desk.asset, attributes=(("出厂", "2026-01-02"),)))
        saved = save_asset(
            store, replace(desk.asset, attributes=(("制冷剂", "R32"), ("功率", "1,500.0")))
        )
        assert saved.attributes == (("功率", "1500"), ("制冷剂", "R32"))
        (coded,) = issue_codes(store, [save_asset(store, Asset(0, "", "壁挂", "空调")).id])
        assert coded.code.startswith("GS-KT-")


def test_a_machine_is_no_part_of_its_own_parts(desk: Desk) -> None:
    with desk.store() as store:
        part = save_asset(store, Asset(0, "", "压缩机", parent_id=desk.asset.id))
        with pytest.raises(InvalidInput, match="asset_part_of_itself"):
            save_asset(store, replace(desk.asset, parent_id=part.id))


def test_a_logbook_line_carries_out_what_it_says(desk: Desk) -> None:
    def write(kind: EntryKind, **more: object) -> LogbookEntry:
        entry = LogbookEntry(0, desk.asset.id, kind, desk.now - timedelta(hours=4), **more)  # type: ignore[arg-type]
        with desk.store() as store:
            return equipment.save_entry(store, entry)

    def status() -> AssetStatus:
        with desk.store() as store:
            return store.asset(desk.asset.id).status

    with desk.store() as store:
        equipment.save_category(store, AssetCategory("空调", hour_loss_fen=5_000))
    down = write(EntryKind.DOWNTIME)
    assert (status(), down.amount_fen) == (AssetStatus.UNDER_REPAIR, None)
    with desk.store() as store:
        up = equipment.save_entry(store, replace(down, ends_at=desk.now))
    assert (status(), up.amount_fen) == (AssetStatus.IN_SERVICE, 20_000)
    write(EntryKind.ACCEPTED, title="合格")
    write(EntryKind.BOOKED_IN, amount_fen=360_000)
    with desk.store() as store:
        asset = store.asset(desk.asset.id)
    assert (asset.installed_on, asset.price_fen) == (desk.now.date(), 360_000)
    write(EntryKind.RETIRED, title="报废")
    assert status() is AssetStatus.RETIRED
    for wrong, code in (
        ({"kind": EntryKind.METER}, "meter_value"),
        ({"kind": EntryKind.FILE}, "file_missing"),
        ({"kind": EntryKind.COST, "amount_fen": -1}, "negative_amount"),
        (
            {"kind": EntryKind.DOWNTIME, "ends_at": desk.now - timedelta(days=2)},
            "downtime_backwards",
        ),
    ):
        with pytest.raises(InvalidInput, match=code):
            write(**wrong)
