"""Packs of orders: what they hold is what a full recount gives, whatever happened since."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import Engine, text

from desktop.composition.demo import build_demo
from domain.analytics.columns import Columns
from domain.analytics.cuts import DIMENSIONS, cut
from domain.analytics.kpis import KPIS
from domain.analytics.lazily import Lazily
from domain.analytics.load_map import load_map
from domain.analytics.measures import FactTable
from domain.analytics.periods import month_period
from domain.analytics.repeats import Repeats, find_repeats
from domain.work_orders.commands import CancelOrder, FinishOrder
from persistence import fact_packs
from persistence.engine import open_engine
from persistence.fact_packs import differing_packs, refresh_packs
from persistence.mapping.fact_arrays import (
    INSTANTS,
    NUMBERS,
    WORDS,
    columns_of,
    from_bytes,
    to_bytes,
)
from persistence.queries import open_queries
from persistence.verify import verify
from tests.unit.desktop.composition.test_figures_agree import NOW, ZONE
from tests.unit.persistence.desk import Desk

OCTOBER = month_period(NOW.date().replace(month=10, day=1), ZONE)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    place = str(tmp_path_factory.mktemp("packs") / "demo.db")
    build_demo(place, orders=300, months=3, now=NOW)
    return open_engine(Path(place))


def _figures(engine: Engine, *, arrays: bool) -> dict[str, object]:
    with open_queries(engine) as queries:
        read = queries.order_arrays if arrays else queries.order_facts
        columns = Columns(read(OCTOBER.start_at - timedelta(days=62), OCTOBER.end_at), ZONE)
        repeats = find_repeats(columns.source)
        table = FactTable(columns, OCTOBER, repeats)
        found: dict[str, object] = {key: table.measure(kpi) for key, kpi in KPIS.items()}
        found["members"] = {key: table.members(kpi) for key, kpi in KPIS.items()}
        found["repeats"] = repeats
        for dimension in DIMENSIONS:
            found[dimension] = cut(table, dimension, KPIS)
        found["map"] = load_map(table, "region", "open_per_head", lambda _name: None)
        return found


@pytest.mark.parametrize("packed", [False, True])
def test_arrays_make_the_figures_that_orders_make(
    demo: Engine, packed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if packed:
        assert refresh_packs(demo) >= 0
        assert differing_packs(demo) == []
        monkeypatch.setattr(fact_packs, "_rows", None)  # nothing is read from the orders
    assert _figures(demo, arrays=True) == _figures(demo, arrays=False)


def test_what_changed_is_read_anew(desk: Desk) -> None:
    first, second = desk.take(), desk.take()
    engine = desk.engine
    assert refresh_packs(engine) == 1
    assert refresh_packs(engine) == 0
    desk.tick(30)
    desk.dispatch(first.id)
    desk.act(first.id, FinishOrder(resolution="好"))
    desk.act(second.id, CancelOrder(reason="x"))
    start, end = desk.now - timedelta(days=1), desk.now + timedelta(days=1)
    for _ in range(2):
        with desk.queries() as queries:
            arrays = queries.order_arrays(start, end)
            facts = {fact.order_id: fact for fact in queries.order_facts(start, end)}
            assert set(arrays.ids().tolist()) == set(facts) == {first.id, second.id}
            for place, order_id in enumerate(arrays.ids().tolist()):
                assert arrays.facts[place] == facts[order_id]
            columns = Columns(arrays, ZONE)
            done = columns.instants("finished_at")[arrays.ids() == first.id]
            finished_at = facts[first.id].finished_at
            assert finished_at is not None
            assert done[0] == finished_at.timestamp()
            assert columns.cancelled.tolist() == [facts[i].cancelled for i in arrays.ids().tolist()]
        refresh_packs(engine)
        assert differing_packs(engine) == []


def test_an_untold_change_is_found(desk: Desk) -> None:
    order = desk.take()
    refresh_packs(desk.engine)
    with desk.engine.connect().execution_options(paidan_writes=True) as connection:
        connection.execute(
            text("UPDATE work_orders SET cost_fen = 77 WHERE id = :id"), {"id": order.id}
        )
        assert connection.execute(text("SELECT count(*) FROM stale_packs")).scalar() == 1
        connection.execute(text("DELETE FROM stale_packs"))
        connection.commit()
    assert differing_packs(desk.engine) == [order.id >> fact_packs.PACK_BITS]
    found = verify(desk.engine)
    assert found.packs_recounted == 1
    assert "figures_differ" in [problem.code for problem in found.problems]


def test_a_column_is_decoded_when_it_is_asked_for(desk: Desk) -> None:
    order = desk.take()
    refresh_packs(desk.engine)
    with desk.engine.connect() as connection:
        start = int(desk.now.timestamp()) * 1_000_000 - 1
        columns = fact_packs.read_period(connection, start, start + 2_000_000)
    assert isinstance(columns.whole, Lazily)
    assert "cost_fen" not in columns.whole.made
    assert columns.whole["order_id"].tolist() == [order.id]
    assert columns.words["status"].values == ("queued",)


def test_repeats_are_found_by_id_however_far_apart_the_ids_are() -> None:
    for far in (10, 10**12):
        repeats = Repeats.given({far: 1, far + 5: far})
        assert dict(repeats) == {far: 1, far + 5: far}
        asked = np.array([1, far, far + 5, far + 6, -3], np.int64)
        assert repeats.repeated_by(asked).tolist() == [-1, 1, far, -1, -1]
    assert Repeats.given({}).repeated_by(np.array([1], np.int64)).tolist() == [-1]


def test_numbers_come_back_as_they_were() -> None:
    rng = np.random.default_rng(3)
    rows = []
    for number in range(1, 300):
        row: list[object] = [number, 1_600_000_000_000_000 + number * 60_000_000]
        row += [
            None if rng.random() < 0.3 else int(rng.integers(0, 10 ** int(rng.integers(1, 15))))
            for _ in range(len(NUMBERS) - 2)
        ]
        row += [
            None if rng.random() < 0.3 else row[1] + int(rng.integers(-5, 10**12))  # type: ignore[operator]
            for _ in INSTANTS
        ]
        row += [None if rng.random() < 0.1 else f"词 {int(rng.integers(0, 9))}" for _ in WORDS]
        rows.append(row)
    made = columns_of(rows)
    again = from_bytes(to_bytes(made))
    assert fact_packs._same(made, again)
    assert fact_packs._same(columns_of(()), from_bytes(to_bytes(columns_of(()))))
    with pytest.raises(ValueError, match="not found"):
        from_bytes(b"nothing")
