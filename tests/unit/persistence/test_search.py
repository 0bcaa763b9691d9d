"""Search is substring-exact: it finds what a plain scan of the text finds, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, text
from sqlalchemy.engine import Connection

from domain.read_models import ListFilter, ListQuery
from persistence import entity_rows, search
from persistence.grams import fold, grams, phrases, runs
from tests.unit.persistence.desk import Desk

#: Few letters, so that words meet; wide, narrow, full width, capitals, rare planes, separators.
_LETTERS = "空调维修天0123aAbZ１Ａ𠮷㐀\U00030000éß ー-,,/\n\"'\\:*&|!()_%"
_TEXTS = st.text(_LETTERS, max_size=14)


def canonical(value: str) -> str:
    """The runs of a text with one separator between, as a scan would look at it."""
    return "\x00" + "\x00".join(runs(value)) + "\x00"


def scan(value: str, query: str) -> bool:
    """Every word of ``query`` is in ``value``, letter by letter; a single narrow letter at the end
    of a run."""
    words = [runs(word) for word in fold(query).split()]
    wanted = ["\x00".join(parts) + _end(parts[-1]) for parts in words if parts]
    return bool(wanted) and all(word in canonical(value) for word in wanted)


def _end(run: str) -> str:
    narrow = len(grams(run * 3).split()[0]) == 3  # pieces of three letters, not of two
    return "\x00" if len(run) == 1 and narrow else ""


def test_tokens_of_a_run() -> None:
    assert grams("空调不制冷") == "空调 调不 不制 制冷 冷"
    assert grams("1380", None, "", "A") == "138 380 80 0 a"
    assert grams("KFR－35GW") == "kfr fr r 35g 5gw gw w"
    assert phrases("空") == [(("空",), True)]
    assert phrases("空调") == [(("空调",), False)]
    assert phrases("3-201 天河") == [(("3", "201"), False), (("天河",), False)]
    assert phrases("3") == [(("3",), False)]
    assert phrases("38") == [(("38",), True)]
    assert phrases(" -- ") == []


class Shelf:
    """Rows with one searched text each, in the customers' table."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def fill(self, texts: list[str]) -> dict[int, str]:
        with self.writing() as connection:
            connection.execute(text("DELETE FROM customers"))
            return {entity_rows.insert(connection, "customers", _row(each)): each for each in texts}

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        connecting = self.engine.connect().execution_options(paidan_writes=True)
        with connecting as connection, connection.begin():
            yield connection

    def change(self, row_id: int, value: str) -> None:
        with self.writing() as connection:
            entity_rows.update(connection, "customers", row_id, 1, _row(value))

    def find(self, query: str) -> set[int]:
        with self.engine.connect() as connection:
            found = search.condition(connection, "customers", query)
            if found is None:
                return set()
            rows = connection.execute(text(f"SELECT id FROM customers WHERE {found[0]}"), found[1])
            ids = set(rows.scalars())
            if connection.dialect.name == "sqlite":
                held, values = search.held("customers", query)
                read = connection.execute(text(f"SELECT id FROM customers WHERE {held}"), values)
                assert set(read.scalars()) == ids, query
            return ids


def _row(value: str) -> dict[str, object]:
    blank = dict.fromkeys(["code", "name", "contact", "phone", "address", "district", "notes"], "")
    return {
        **blank,
        "vip_level": 0,
        "active": True,
        "site_count": 0,
        "asset_count": 0,
        "order_count": 0,
        "version": 1,
        "search_text": value,
    }


@pytest.fixture
def shelf(engine: Engine) -> Shelf:
    return Shelf(engine)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(_TEXTS, min_size=1, max_size=4), st.lists(_TEXTS, min_size=1, max_size=6), st.data()
)
def test_search_equals_a_scan(
    shelf: Shelf, texts: list[str], queries: list[str], data: st.DataObject
) -> None:
    rows = shelf.fill(texts)
    # A word cut from what is there: random words alone would seldom be found.
    source = data.draw(st.sampled_from(texts))
    start = data.draw(st.integers(0, len(source)))
    queries = [*queries, source[start : start + data.draw(st.integers(1, 5))]]
    changed = next(iter(rows))
    rows[changed] = data.draw(_TEXTS)
    shelf.change(changed, rows[changed])
    for query in queries:
        expected = {row_id for row_id, value in rows.items() if scan(value, query)}
        assert shelf.find(query) == expected, query


def test_like_and_search_agree_on_real_words(shelf: Shelf) -> None:
    texts = ["天河区体育西路103号", "空调不制冷 王小明 13812345678", "美的 KFR-35GW", "𠮷野家二楼"]
    rows = shelf.fill(texts)
    for query in ("天", "天河", "体育西路", "西路10", "空调", "冷", "王", "5678", "1381234", "2345",
                  "35g", "KFR", "𠮷", "𠮷野", "家二", "制热", "99"):  # fmt: skip
        with shelf.engine.connect() as connection:
            like = connection.execute(
                text("SELECT id FROM customers WHERE lower(search_text) LIKE :q"),
                {"q": f"%{query.lower()}%"},
            ).scalars()
            assert shelf.find(query) == set(like), query
    assert shelf.find("空调 5678") == {list(rows)[1]}
    assert shelf.find("ＫＦＲ－３５ｇｗ") == {list(rows)[2]}


def test_a_deleted_row_is_forgotten(shelf: Shelf) -> None:
    rows = shelf.fill(["空调", "空调"])
    first, second = rows
    with shelf.writing() as connection:
        connection.execute(text("DELETE FROM customers WHERE id = :id"), {"id": first})
    assert shelf.find("空调") == {second}


def test_a_very_long_text_is_searched_to_its_end(shelf: Shelf) -> None:
    rows = shelf.fill(["水泵异响" * 120 + "轴承坏"])
    assert shelf.find("轴承坏") == set(rows)
    assert shelf.find("异响水泵") == set(rows)


def test_the_search_box(desk: Desk) -> None:
    order = desk.take()
    with desk.queries() as queries:
        found = queries.search("恒隆")
        assert [(hit.kind, hit.title) for hit in found.hits] == [
            ("work_order", "空调不制冷"),
            ("customer", "恒隆物业"),
            ("asset", "中央空调"),
        ]
        assert found.totals == {
            "work_order": 1,
            "customer": 1,
            "asset": 1,
            "technician": 0,
            "part": 0,
        }
        assert found.milliseconds >= 0
        assert [hit.code for hit in queries.search(order.number).hits] == [order.number]
        assert [hit.title for hit in queries.search("赵").hits] == ["赵强"]
        assert queries.search("  ").hits == ()
        (hit,) = queries.find_customers("6666")
        assert (hit.id, hit.matched) == (desk.customer.id, "02088886666")
        assert queries.find_customers("138 1234")[0].matched == "13812345678"
        assert queries.find_customers("体育西")[0].id == desk.customer.id
        assert queries.find_customers("恒隆 天河")[0].id == desk.customer.id
        assert queries.find_customers("无此人") == ()


def test_a_list_takes_text_and_filters_together(desk: Desk) -> None:
    first = desk.take(title="空调漏水")
    desk.take(title="热水器漏水", district="越秀区", description="")
    with desk.queries() as queries:
        both = queries.list_ids(ListQuery("work_order", "漏水"))
        assert len(both) == 2
        only = queries.list_ids(
            ListQuery("work_order", "漏水", (ListFilter("district", "eq", "天河区"),))
        )
        assert list(only) == [first.id]
        assert not queries.list_ids(ListQuery("work_order", "，。"))


def test_a_beginning_with_very_many_endings(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = shelf.fill(["电梯", "电话", "电", "水电", "水"])
    expected = set(list(rows)[:4])
    assert shelf.find("电") == expected
    monkeypatch.setattr("persistence.search_terms._MOST_ENDINGS", 1)
    assert shelf.find("电") == expected


def test_the_beginning_of_a_number(desk: Desk) -> None:
    orders = [desk.take() for _ in range(3)]
    newest_first = [order.id for order in reversed(orders)]
    number = orders[0].number
    busy = (ListFilter("status", "in", ("received", "queued")),)
    with desk.queries() as queries:
        for length in range(3, len("WO-yymmdd") + 1):
            typed = number[:length].lower()
            assert list(queries.list_ids(ListQuery("work_order", typed))) == newest_first
            assert queries.search(typed).totals["work_order"] == len(orders)
            found = queries.list_ids(ListQuery("work_order", typed, busy))
            assert list(found) == newest_first
        assert list(queries.list_ids(ListQuery("work_order", number))) == [orders[0].id]
        assert not queries.list_ids(ListQuery("work_order", "WO-9"))
