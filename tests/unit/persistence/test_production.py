"""RV-08: from a machine and a time back to order, operator, parameters and batch, and the other way."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.errors import InvalidInput, NotAllowed, NotFound
from domain.production.record import ProductionRecord, batches_in, parameters_in, parameters_text
from domain.production.tracing import TraceQuestion, summarise
from domain.usecases.production import save_record
from tests.unit.persistence.desk import NOW, Desk

HOUR = timedelta(hours=1)


def _record(desk: Desk, number: int, *batches: str, **more: object) -> ProductionRecord:
    starts_at = NOW + number * HOUR
    plain: dict[str, object] = {
        "production_order": f"MO-{number:03}", "operator": "刘洋", "batches": batches,
        "parameters": (("温度", "80"), ("压力", "0.5")),
    }  # fmt: skip
    record = ProductionRecord(
        0,
        desk.asset.id,
        starts_at,
        starts_at + HOUR,
        **{**plain, **more},  # type: ignore[arg-type]
    )
    with desk.store() as store:
        return save_record(store, record)


def test_lines_are_read_as_people_write_them() -> None:
    assert batches_in("B1、B2 b3/B1;") == ("B1", "B2", "b3")
    pairs = (("温度", "80℃"), ("压力", "0.5"), ("手动", ""))
    assert parameters_in("温度=80℃；压力:0.5\n手动") == pairs
    assert parameters_in("温度=80, 压力=1,200") == (("温度", "80"), ("压力", "1,200"))
    assert parameters_in(parameters_text(pairs)) == pairs


def test_a_time_leads_to_the_records_that_overlap_it(desk: Desk) -> None:
    for number in range(4):
        _record(desk, number, f"B{number}")
    order = desk.take()
    asked = TraceQuestion(desk.asset.id, NOW + 1.5 * HOUR, NOW + 2.5 * HOUR)
    with desk.queries() as queries:
        rows = queries.production.trace(asked)
        assert [row.record.production_order for row in rows] == ["MO-001", "MO-002"]
        first, *_rest = queries.production.trace(TraceQuestion(production_order="mo-000"))
        assert queries.production.fault_of(order.number.lower()) == (desk.asset.id, NOW)
        assert queries.production.fault_of("WO-1") is None
        assert len(queries.production.trace(TraceQuestion(), limit=3)) == 3
    assert first.work_orders == (order.number,)
    assert (first.asset_code, first.record.parameters[0]) == (desk.asset.code, ("温度", "80"))


def test_a_batch_leads_to_every_machine_it_went_through(desk: Desk) -> None:
    other = _record(desk, 5, "A_1", "A%")
    _record(desk, 0, "a_1")
    _record(desk, 1, "AX1", operator="陈静")
    with desk.queries() as queries:
        rows = queries.production.trace(TraceQuestion(batch=" A_1 "))
        assert queries.production.trace(TraceQuestion(batch="A")) == ()
        assert len(queries.production.trace(TraceQuestion(operator="陈静"))) == 1
    found = summarise(rows)
    assert found.production_orders == ("MO-000", "MO-005")
    assert found.batches == ("a_1", "A_1", "A%")
    assert found.operators == ("刘洋",)
    assert (found.first_at, found.last_at) == (NOW, other.ends_at)


def test_records_are_checked_put_right_and_taken_back(desk: Desk) -> None:
    for wrong, code in (
        ({"ends_at": NOW - HOUR}, "production_reversed"),
        ({"ends_at": NOW + 40 * 24 * HOUR}, "production_too_long"),
        ({}, "production_says_nothing"),
    ):
        blank = ProductionRecord(
            0,
            desk.asset.id,
            NOW,
            **{"ends_at": NOW, **wrong},  # type: ignore[arg-type]
        )
        with pytest.raises(InvalidInput, match=code), desk.store() as store:
            save_record(store, blank)
    kept = _record(desk, 0, "B1")
    with desk.store(command_id="drop") as store:
        store.production.delete(kept.id)
    with pytest.raises(NotFound), desk.store() as store:
        store.production.record(kept.id)
    with desk.store() as store:
        store.undo("drop")
    with desk.queries() as queries:
        (row,) = queries.production.trace(TraceQuestion(batch="B1"))
    assert row.record.id == kept.id
    with pytest.raises(NotAllowed, match="in_use"), desk.store() as store:
        store.delete_entity("asset", desk.asset.id)
