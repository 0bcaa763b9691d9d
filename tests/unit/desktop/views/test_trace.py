"""RV-08 on the screen: type a record, look back from a fault, follow a batch, write it out."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.views.production.place import TracePlace
from domain.production.record import ProductionRecord
from domain.production.tracing import TraceQuestion
from domain.usecases.orders import take_call
from domain.usecases.production import save_record
from domain.work_orders.order import OrderDetails
from tests.unit.desktop.fake_services import Office

HOUR = timedelta(hours=1)


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> TracePlace:
    view = TracePlace(office.services)
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.show()
    office.settle(20)
    return view


def _keep(office: Office, asset_id: int, number: str, ago: float, *batches: str) -> None:
    starts_at = office.now - ago * HOUR
    with office.store() as store:
        save_record(
            store,
            ProductionRecord(
                0, asset_id, starts_at, starts_at + HOUR, number, "支架", "刘洋", batches
            ),
        )


def test_a_record_is_typed_and_put_right(page: TracePlace, office: Office) -> None:
    with office.queries() as queries:
        (machine,) = queries.assets([1])
    page.begin_new()
    office.settle()
    form = page.record
    form.save()
    assert form.form.error_of(form.machine)
    form.machine.show_machine(machine)
    form.save()
    office.settle()
    assert form.problem.text()  # it says nothing yet
    form.number.setText("MO-1")
    form.batches.setText("B1，B2")
    form.parameters.setPlainText("温度=80；压力=0.5")
    form.save()
    office.settle(20)
    assert form.isHidden()
    (row,) = page.rows
    assert row.record.batches == ("B1", "B2")
    assert row.record.parameters == (("温度", "80"), ("压力", "0.5"))
    page._edit(row.record.id)
    office.settle()
    form.operator.setText("陈静")
    form.save()
    office.settle(20)
    assert page.rows[0].record.operator == "陈静"
    page.delete((row.record.id,))
    office.settle(20)
    assert page.rows == ()


def test_from_a_fault_to_its_batch_and_to_every_machine_it_went_through(
    page: TracePlace, office: Office, tmp_path: Path
) -> None:
    _keep(office, 1, "MO-1", 5, "B7")
    _keep(office, 1, "MO-0", 90, "B6")
    _keep(office, 2, "MO-2", 200, "B7", "B8")
    with office.store() as store:
        order = take_call(store, OrderDetails("repair", "尺寸超差", asset_id=1))
    page.order.setText(order.number)
    page.from_order()
    office.settle(20)
    assert [row.record.production_order for row in page.rows] == ["MO-1"]
    assert "B7" in page.chain.text()
    page.follow("B7")
    office.settle(20)
    assert [row.record.production_order for row in page.rows] == ["MO-2", "MO-1"]
    page.print_report()
    page.export.write(tuple(page.table.rows.ids), tmp_path / "a.xlsx")
    office.settle()
    asked = dict(office.printing.asked)
    assert asked["trace_report"][0] == TraceQuestion(batch="B7")
    assert len(asked["export_table"][2]) == 2
    page.order.setText("WO-0")
    page.from_order()
    office.settle()
    assert len(page.rows) == 2
