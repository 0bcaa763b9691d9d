"""Ledgers into a real database and out again: created, updated, left alone, taken back."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine, text

from domain.assets.rounds import RoundKind
from domain.calls.call import PhoneCall
from domain.errors import InvalidInput, NotAllowed
from domain.ledgers.fields import LedgerKind
from domain.loads import Load
from domain.parts.part import MAIN, counted
from domain.read_models import ImportBatch
from domain.usecases.order_files import add_file
from domain.usecases.rounds import start_round
from persistence.imports.applying import Desk, Forecast, apply, forecast, stage
from persistence.imports.opening import job_for, open_ledger
from persistence.imports.undoing import Undone, undo
from persistence.queries import open_queries
from persistence.store import open_store
from persistence.verify import verify

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
CUSTOMERS = """客户编号,客户名称,联系电话,地址,客户等级
C001,东方机械厂,13800138001,解放路12号,VIP
C002,西城医院,13800138002,人民路3号,普通
,,13800138003,无名路,
C003,南山小学,010-62345678,学府路8号,普通
"""
ORDERS = """工单编号,报修时间,完成时间,截止时间,客户名称,电话,设备编号,设备名称,故障描述,维修人员,费用
W1,2026-01-05 09:00,2026-01-05 15:00,2026-01-06 09:00,东方机械厂,13800138001,EQ-1,空压机,不能启动,周涛,"1,200.50"
W2,2026-01-06 10:00,2026-01-08 10:00,2026-01-07 10:00,东方机械厂,13800138001,EQ-1,空压机,漏油,周涛,300
W3,2026-01-07 08:00,,2026-01-08 08:00,西城医院,13800138002,EQ-2,水泵,异响,,
"""


class Clerk:
    """Imports texts as files, the way the screens do."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self.engine = engine
        self.folder = folder
        self.desk = Desk(engine, "王", "console", lambda: NOW)

    def job(self, content: str, kind: str, name: str = "ledger.csv", keys: tuple[str, ...] = ()):  # type: ignore[no-untyped-def]
        path = self.folder / name
        path.write_text(content, encoding="utf-8")
        return job_for(open_ledger(path), LedgerKind(kind), ZONE, keys=keys)

    def forecast(self, content: str, kind: str) -> Forecast:
        return forecast(self.desk, self.job(content, kind), _quiet)

    def bring(self, content: str, kind: str, keys: tuple[str, ...] = ()) -> ImportBatch:
        batch_id = stage(self.desk, self.job(content, kind, keys=keys), _quiet)
        return apply(self.desk, batch_id, _quiet)

    def undo(self, batch: ImportBatch) -> Undone:
        return undo(self.desk, batch.id, _quiet)

    def count(self, table: str) -> int:
        with self.engine.connect() as connection:
            return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())

    def value(self, sql: str) -> object:
        with self.engine.connect() as connection:
            return connection.execute(text(sql)).scalar()


def _quiet(done: int, total: int) -> None:
    del done, total


def _counts(batch: ImportBatch | Forecast) -> tuple[int, int, int, int]:
    return batch.created, batch.updated, batch.unchanged, batch.refused


@pytest.fixture
def clerk(engine: Engine, tmp_path: Path) -> Clerk:
    return Clerk(engine, tmp_path)


def test_customers_are_created_updated_and_left_alone(clerk: Clerk) -> None:
    assert _counts(clerk.forecast(CUSTOMERS, "customers")) == (3, 0, 0, 1)
    assert clerk.count("customers") == 0
    assert _counts(clerk.bring(CUSTOMERS, "customers")) == (3, 0, 0, 1)
    assert _counts(clerk.bring(CUSTOMERS, "customers")) == (0, 0, 3, 1)
    moved = CUSTOMERS.replace("人民路3号", "人民路5号")
    assert _counts(clerk.forecast(moved, "customers")) == (0, 1, 2, 1)
    batch = clerk.bring(moved, "customers")
    assert _counts(batch) == (0, 1, 2, 1)
    assert clerk.value("SELECT address FROM customers WHERE code = 'C002'") == "人民路5号"
    undone = clerk.undo(batch)
    assert (undone.removed, undone.restored, undone.kept) == (0, 1, 0)
    assert clerk.value("SELECT address FROM customers WHERE code = 'C002'") == "人民路3号"


def test_undo_keeps_what_was_edited_since(clerk: Clerk) -> None:
    batch = clerk.bring(CUSTOMERS, "customers")
    id_ = clerk.value("SELECT id FROM customers WHERE code = 'C001'")
    assert isinstance(id_, int)
    with open_store(clerk.engine, actor="李", console="other") as store:
        store.save_customer(replace(store.customer(id_), notes="重要"))
    undone = clerk.undo(batch)
    assert (undone.removed, undone.kept) == (2, 1)
    assert [(row.id, row.why) for row in undone.kept_rows] == [(id_, "changed")]
    assert clerk.count("customers") == 1
    with pytest.raises(NotAllowed, match="import_already_undone"):
        clerk.undo(batch)


def test_history_brings_the_people_and_machines_it_names(clerk: Clerk) -> None:
    batch = clerk.bring(ORDERS, "work-orders")
    assert _counts(batch) == (3, 0, 0, 0)
    tables = ("work_orders", "customers", "assets", "technicians")
    assert [clerk.count(table) for table in tables] == [3, 2, 2, 1]
    rows = "SELECT {} FROM work_orders WHERE external_number = '{}'"
    assert bool(clerk.value(rows.format("on_time", "W1"))) is True
    assert bool(clerk.value(rows.format("on_time", "W2"))) is False
    assert clerk.value(rows.format("cost_fen", "W1")) == 120_050
    assert clerk.value(rows.format("technician_name", "W1")) == "周涛"
    assert clerk.value(rows.format("status", "W3")) == "queued"
    # Nothing of the past may ring.
    assert clerk.value("SELECT count(*) FROM work_orders WHERE next_due_at IS NOT NULL") == 0
    assert clerk.count("outbox") == 0
    assert verify(clerk.engine).ok
    assert _counts(clerk.bring(ORDERS, "work-orders")) == (0, 0, 3, 0)
    undone = clerk.undo(batch)
    assert undone.kept == 0
    assert [clerk.count(table) for table in tables] == [0, 0, 0, 0]
    assert verify(clerk.engine).ok


def test_a_second_file_closes_the_order_and_undo_opens_it_again(clerk: Clerk) -> None:
    first = clerk.bring(ORDERS, "work-orders")
    done = ORDERS.replace("2026-01-07 08:00,,", "2026-01-07 08:00,2026-01-07 12:00,")
    second = clerk.bring(done, "work-orders")
    assert _counts(second) == (0, 1, 2, 0)
    status = "SELECT status FROM work_orders WHERE external_number = 'W3'"
    assert clerk.value(status) == "archived"
    assert clerk.undo(second).restored == 1
    assert clerk.value(status) == "queued"
    assert verify(clerk.engine).ok
    assert clerk.undo(first).kept == 0
    assert clerk.count("work_orders") == 0
    assert verify(clerk.engine).ok


def test_a_ledger_that_never_says_how_it_ended_is_of_the_past(clerk: Clerk) -> None:
    """A decade of repairs without a column for the end is no decade of work to be done."""
    silent = """报修时间,设备编号,故障描述,费用
2011-03-01 09:00,A,BUCKET WONT OPEN,183.05
2026-11-20 09:00,A,漏油,
"""
    assert _counts(clerk.bring(silent, "work-orders")) == (2, 0, 0, 0)
    status = "SELECT status FROM work_orders WHERE title = '{}'"
    assert clerk.value(status.format("BUCKET WONT OPEN")) == "archived"
    assert clerk.value(status.format("漏油")) == "queued"
    assert clerk.value("SELECT count(*) FROM work_orders WHERE closed_at IS NULL") == 1
    assert _counts(clerk.bring(silent, "work-orders")) == (0, 0, 2, 0)
    dearer = silent.replace("183.05", "200.00")
    assert _counts(clerk.bring(dearer, "work-orders")) == (0, 1, 1, 0)
    told = silent.replace("费用", "状态").replace("183.05", "待处理")
    assert _counts(clerk.bring(told, "work-orders")) == (0, 1, 1, 0)
    assert clerk.value(status.format("BUCKET WONT OPEN")) == "queued"


def test_an_interrupted_import_goes_on_where_it_stopped(
    clerk: Clerk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("persistence.imports.writing.CHUNK", 10)
    ledger = "设备编号,设备名称\n" + "".join(f"E{n:03},水泵{n}\n" for n in range(35))
    batch_id = stage(clerk.desk, clerk.job(ledger, "assets"), _quiet)

    def stop(done: int, total: int) -> None:
        if done == 20:
            raise InterruptedError(total)

    with pytest.raises(InterruptedError):
        apply(clerk.desk, batch_id, stop)
    assert clerk.count("assets") == 20
    with open_queries(clerk.engine) as queries:
        assert queries.import_batches()[0].state == "interrupted"
    batch = apply(clerk.desk, batch_id, _quiet)
    assert (batch.state, batch.created, clerk.count("assets")) == ("applied", 35, 35)
    assert clerk.undo(batch).removed == 35
    assert clerk.count("assets") == 0


def test_machines_without_a_number_stay_apart(clerk: Clerk) -> None:
    ledger = "设备名称,型号,位置\n水泵,A1,一楼\n水泵,A1,一楼\n风机,B2,二楼\n"
    assert _counts(clerk.bring(ledger, "assets")) == (3, 0, 0, 0)
    assert _counts(clerk.bring(ledger, "assets")) == (0, 0, 3, 0)


def test_rows_with_the_key_a_person_named_are_one_record(clerk: Clerk) -> None:
    ledger = "设备名称,位置\n水泵,一楼\n水泵,二楼\n"
    batch = clerk.bring(ledger, "assets", keys=("name",))
    assert clerk.count("assets") == 1
    assert clerk.value("SELECT location FROM assets") == "二楼"
    assert clerk.undo(batch).removed == 1
    assert clerk.count("assets") == 0


def test_technicians_bring_skills_and_branches(clerk: Clerk) -> None:
    ledger = "工号,姓名,手机,技能,班组\nT1,周涛,13900139001,空调、电梯,东区组\n"
    batch = clerk.bring(ledger, "technicians")
    assert clerk.count("technicians") == 1
    assert clerk.count("branches") == 1
    assert clerk.undo(batch).removed == 2


def test_an_asset_code_that_is_taken_is_refused(clerk: Clerk) -> None:
    clerk.bring("设备编号,设备名称,序列号\nE1,水泵,S1\n", "assets")
    batch = clerk.bring("设备编号,设备名称,序列号\nE1,风机,S2\n", "assets", ("serial_number",))
    assert _counts(batch) == (0, 0, 0, 1)
    assert clerk.value("SELECT name FROM assets") == "水泵"


def test_parts_come_with_their_stock_and_a_second_reading_leaves_them_alone(
    clerk: Clerk,
) -> None:
    ledger = "配件编号,配件名称,数量,单价,供应商,颜色\nP1,滤芯,12 个,35.5,华强,白\nP2,电容,1板（100个）,,,\n"
    batch = clerk.bring(ledger, "parts")
    assert _counts(batch) == (2, 0, 0, 0)
    with open_queries(clerk.engine) as reader:
        first, second = reader.parts.all()
    assert (first.name, first.total, first.unit, first.price_fen) == ("滤芯", 12, "个", 3550)
    assert (first.supplier, first.own) == ("华强", (("颜色", "白"),))
    assert (second.total, second.unit, second.own) == (1, "板", (("数量", "1板（100个）"),))
    again = clerk.bring(ledger, "parts")
    assert _counts(again) == (0, 0, 2, 0)
    with open_store(clerk.engine, actor="王", console="a", now=NOW) as store:
        store.parts.save(counted(first, MAIN, 9))
    used = clerk.bring(ledger.replace("35.5", "36"), "parts")
    assert _counts(used) == (0, 1, 1, 0)
    more = clerk.bring(ledger.replace("12 个", "20 个").replace("35.5", "36"), "parts")
    assert _counts(more) == (0, 1, 1, 0)
    with open_queries(clerk.engine) as reader:
        assert reader.parts.page(first.id).part.total == 20
    assert clerk.undo(more).restored == 1
    with open_queries(clerk.engine) as reader:
        assert reader.parts.page(first.id).part.total == 9
    assert clerk.undo(used).restored == 1
    undone = clerk.undo(batch)
    assert (undone.removed, undone.kept) == (1, 1)  # the counted one stays


def test_unknown_keys_are_refused(clerk: Clerk) -> None:
    with pytest.raises(InvalidInput, match="ledger_field_unknown"):
        clerk.job(CUSTOMERS, "customers", keys=("colour",))


def _shared(name: str) -> Path:
    root = Path(__file__).resolve().parents[4]
    folder = Path(os.environ.get("PAIDAN_SHARED_DATA", root.parent / "shared" / "data"))
    if not (folder / name).exists():
        pytest.skip("the public tables are not here")
    return folder / name


def _import_file(clerk: Clerk, path: Path, kind: str) -> Callable[[], ImportBatch]:
    def bring() -> ImportBatch:
        job = job_for(open_ledger(path), LedgerKind(kind), ZONE)
        return apply(clerk.desk, stage(clerk.desk, job, _quiet), _quiet)

    return bring


def test_a_city_s_requests_keep_their_limits(sqlite_engine: Engine, tmp_path: Path) -> None:
    clerk = Clerk(sqlite_engine, tmp_path)
    bring = _import_file(clerk, _shared("orders/baltimore_311_sample.csv.gz"), "work-orders")
    first = bring()
    assert _counts(first) == (10_000, 0, 0, 0)
    assert clerk.value("SELECT count(on_time) FROM work_orders") == 9_555
    assert clerk.value("SELECT sum(on_time) FROM work_orders") == 7_988
    assert clerk.value("SELECT count(*) FROM work_orders WHERE lat = 39 AND lon = -77") == 0
    assert clerk.undo(first).removed == 10_000
    assert clerk.count("work_orders") == 0


def test_universities_come_once(sqlite_engine: Engine, tmp_path: Path) -> None:
    clerk = Clerk(sqlite_engine, tmp_path)
    bring = _import_file(clerk, _shared("ledgers/universities_2025.xls"), "customers")
    assert _counts(bring()) == (2_919, 0, 0, 0)
    assert _counts(bring()) == (0, 0, 2_919, 0)


def test_addresses_are_taken_apart_and_placed_by_known_sites(clerk: Clerk) -> None:
    clerk.bring(
        "客户名称,地址,纬度,经度\n甲,杭州市西湖区文三路1号,30.27,120.13\n乙,杭州市西湖区文三路3号,30.29,120.15\n",
        "customers",
    )
    clerk.bring("客户名称,地址\n丙,杭州市西湖区文三路1号\n丁,杭州市西湖区学院路9号\n", "customers")
    rows = "SELECT {} FROM sites JOIN customers c ON c.id = customer_id WHERE c.name = '{}'"
    assert clerk.value(rows.format("city || sites.district", "丁")) == "杭州市西湖区"
    assert clerk.value(rows.format("coord_source", "丙")) == "company"
    assert clerk.value(rows.format("lat", "丙")) == pytest.approx(30.27)
    assert clerk.value(rows.format("coord_source", "丁")) == "district"
    assert clerk.value(rows.format("lat", "丁")) == pytest.approx(30.28)


def test_addresses_of_the_whole_country_lie_in_their_district(clerk: Clerk) -> None:
    ledger = "客户名称,地址\n甲,福清市一都镇东山村\n乙,深圳南山区科技园\n丙,朝阳区建国路1号\n丁,广东省东莞市莞太路9号\n"
    clerk.bring(ledger, "customers")
    rows = "SELECT {} FROM sites JOIN customers c ON c.id = customer_id WHERE c.name = '{}'"
    where = "province || '/' || city || '/' || sites.district || '/' || coord_source"
    assert clerk.value(rows.format(where, "甲")) == "福建省/福州市/福清市/district"
    assert clerk.value(rows.format("lat", "甲")) == pytest.approx(25.72, abs=0.05)
    assert clerk.value(rows.format(where, "乙")) == "广东省/深圳市/南山区/district"
    assert clerk.value(rows.format(where, "丙")) == "//朝阳区/"  # there are two
    assert clerk.value(rows.format(where, "丁")) == "广东省/东莞市//district"
    assert _counts(clerk.bring(ledger, "customers")) == (0, 0, 4, 0)
    clerk.bring(
        "报修时间,报修人,地址,故障描述\n2026-01-05,戊,福清市人民路3号,漏水\n", "work-orders"
    )
    assert clerk.value(rows.format("coord_source", "戊")) == "district"


def test_columns_without_a_field_are_kept_found_and_taken_back(clerk: Clerk) -> None:
    first = clerk.bring("客户编号,客户名称,业务员\nC1,东方厂,李华\n", "customers")
    with open_queries(clerk.engine) as queries:
        assert [hit.title for hit in queries.search("李华").hits] == ["东方厂"]
    second = clerk.bring("客户编号,客户名称,业务员,行业\nC1,东方厂,王芳,纺织\n", "customers")
    with open_queries(clerk.engine) as queries:
        assert queries.customer_page(1).customer.own == (("业务员", "王芳"), ("行业", "纺织"))
    clerk.undo(second)
    with open_queries(clerk.engine) as queries:
        assert queries.customer_page(1).customer.own == (("业务员", "李华"),)
    assert clerk.undo(first).removed == 1
    orders = clerk.bring(
        "工单编号,报修时间,故障描述,品牌\nW1,2026-01-05,漏水,格力\n", "work-orders"
    )
    with open_queries(clerk.engine) as queries:
        (hit,) = queries.search("格力").hits
        assert queries.order_page(hit.id).order.details.own == (("品牌", "格力"),)
    assert clerk.undo(orders).removed == 1


def test_what_was_changed_and_put_back_since_counts_as_untouched(clerk: Clerk) -> None:
    first = clerk.bring(ORDERS, "work-orders")
    second = clerk.bring(ORDERS.replace("漏油", "漏油严重"), "work-orders")
    assert _counts(second) == (0, 1, 2, 0)
    assert clerk.undo(second).restored == 1
    undone = clerk.undo(first)
    assert (undone.kept, clerk.count("work_orders")) == (0, 0)


def test_an_old_order_names_its_machine_by_the_serial_number(clerk: Clerk) -> None:
    clerk.bring("设备编号,设备名称,机身号\nE1,空调,SN-77\n", "assets")
    clerk.bring("报修时间,机身号,故障描述\n2026-01-05,SN-77,不制冷\n", "work-orders")
    assert clerk.count("assets") == 1
    assert clerk.value("SELECT count(*) FROM work_orders WHERE asset_id IS NOT NULL") == 1


def test_orders_bring_what_is_to_be_carried(clerk: Clerk) -> None:
    carried = "工单编号,报修时间,故障描述,重量(kg),件数\nW1,2026-01-05 09:00,送货,12.5,3\nW2,2026-01-06 09:00,送货,1.2吨,\n"
    assert _counts(clerk.bring(carried, "work-orders")) == (2, 0, 0, 0)
    assert _counts(clerk.bring(carried, "work-orders")) == (0, 0, 2, 0)
    with open_store(clerk.engine, actor="李", console="other") as store:
        for number, load in (("W1", Load(13, 3)), ("W2", Load(1200, 0))):
            id_ = clerk.value(f"SELECT id FROM work_orders WHERE external_number = '{number}'")
            assert isinstance(id_, int)
            assert store.order(id_).details.load == load


def test_rows_whose_records_are_gone_come_once_more(clerk: Clerk) -> None:
    """Without a number a row is known by its place in the file: by what that became before."""
    ledger = "工单编号,报修时间,故障描述\nW1,2026-01-05 09:00,漏水\n,2026-01-06 09:00,异响\n"
    first = clerk.bring(ledger, "work-orders", keys=("number",))
    assert _counts(clerk.bring(ledger, "work-orders", keys=("number",))) == (0, 0, 2, 0)
    clerk.undo(first)
    assert _counts(clerk.bring(ledger, "work-orders", keys=("number",))) == (2, 0, 0, 0)
    assert clerk.count("work_orders") == 2


def test_a_row_said_to_be_a_customer_who_is_gone_is_a_new_one(clerk: Clerk) -> None:
    clerk.bring(CUSTOMERS, "customers")
    id_ = clerk.value("SELECT id FROM customers WHERE code = 'C001'")
    assert isinstance(id_, int)
    job = clerk.job("客户编号,客户名称\nC9,东方机械\n", "customers")
    same_as = {(job.workbook.sheets[0].name, 2): id_}
    batch_id = stage(clerk.desk, replace(job, same_as=same_as), _quiet)
    with open_store(clerk.engine, actor="李", console="other") as store:
        store.remove("customer", id_)
    assert _counts(apply(clerk.desk, batch_id, _quiet)) == (1, 0, 0, 0)


def test_undo_keeps_orders_that_others_have_put_something_to(clerk: Clerk) -> None:
    batch = clerk.bring(ORDERS, "work-orders")
    photographed, called, _ = (
        int(str(clerk.value(f"SELECT id FROM work_orders WHERE external_number = '{number}'")))
        for number in ("W1", "W2", "W3")
    )
    with open_store(clerk.engine, actor="李", console="other") as store:
        add_file(store, photographed, "现场.jpg", b"a photo")
        store.calls.add(PhoneCall(0, "13800138001", NOW, order_id=called))
    undone = clerk.undo(batch)
    kept = {row.id: row.why for row in undone.kept_rows if row.kind == "work_order"}
    assert kept == {photographed: "in_use", called: "in_use"}
    assert clerk.count("work_orders") == 2


def test_undo_keeps_whom_and_what_others_have_come_to_name(clerk: Clerk) -> None:
    people = clerk.bring(CUSTOMERS, "customers")
    machines = clerk.bring("设备编号,设备名称\nE1,水泵\nE2,风机\n", "assets")
    caller = int(str(clerk.value("SELECT id FROM customers WHERE code = 'C001'")))
    pump = int(str(clerk.value("SELECT id FROM assets WHERE code = 'E1'")))
    with open_store(clerk.engine, actor="李", console="other") as store:
        store.calls.add(PhoneCall(0, "13800138001", NOW, customer_id=caller))
        start_round(store, RoundKind.STOCK_TAKE, "盘点", [pump])
    assert [(row.id, row.why) for row in clerk.undo(people).kept_rows] == [(caller, "in_use")]
    assert [(row.id, row.why) for row in clerk.undo(machines).kept_rows] == [(pump, "in_use")]


def test_what_was_only_staged_when_the_program_died_can_be_given_up(clerk: Clerk) -> None:
    batch_id = stage(clerk.desk, clerk.job(CUSTOMERS, "customers"), _quiet)
    assert undo(clerk.desk, batch_id, _quiet) == Undone()
    with pytest.raises(NotAllowed, match="import_batch_finished"):
        apply(clerk.desk, batch_id, _quiet)
