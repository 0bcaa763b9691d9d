"""Fields of a type's own: asked for in the call, kept with the order, asked again when it is closed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desktop.views.call.panel import CallPanel
from desktop.views.order.result_form import ResultForm
from domain.usecases import company
from domain.work_orders.templates import FieldKind, OwnField
from tests.unit.desktop.fake_services import Office


def test_the_call_asks_for_them(office: Office, qtbot: QtBot) -> None:
    with office.queries() as queries:
        usual = queries.order_types()[0]
    own = (
        OwnField("品牌", FieldKind.CHOICE, ("格力", "美的"), required=True),
        OwnField("楼层", FieldKind.NUMBER),
    )
    with office.store() as store:
        company.save_order_type(store, replace(usual, fields=own, script=("哪一台不转?",)))
    panel = CallPanel(office.services)
    qtbot.addWidget(panel)
    panel.show()
    panel.start({})
    office.settle()
    panel.order_type.setCurrentIndex(panel.order_type.findText(usual.name))
    panel.order_type.activated.emit(panel.order_type.currentIndex())
    assert "哪一台不转?" in panel.script.text()
    panel.name.setText("周强")
    panel.phone.setText("13912345678")
    panel.title.setText("外机不转")
    assert panel.own.isVisible()
    panel.save()
    assert panel.own.missing() == ("品牌",)
    boxes = panel.own.findChildren(QComboBox)
    boxes[0].setCurrentIndex(boxes[0].findData("美的"))
    saved: list[int] = []
    panel.saved.connect(saved.append)
    panel.save()
    office.settle()
    with office.queries() as queries:
        (order,) = queries.orders(saved)
    assert order.details.own == (("品牌", "美的"),)
    assert not panel.own.values()["品牌"]


def test_the_result_asks_for_them(office: Office, qtbot: QtBot) -> None:
    with office.queries() as queries:
        usual = queries.order_types()[0]
        order = queries.orders([1])[0]
    form = ResultForm(office.services)
    qtbot.addWidget(form)
    form.show()
    fields = (OwnField("压力", FieldKind.NUMBER, required=True),)
    form.begin(order, replace(usual, result_fields=fields, checklist=("断电", "检测")))
    assert "断电 → 检测" in form.checklist.text()
    form.resolution.setPlainText("补氟")
    confirmed: list[bool] = []
    form.confirmed.connect(lambda: confirmed.append(True))
    form._save.click()
    assert not confirmed
    assert "压力" in form.problem.text()
    form.own.show_fields(fields, (("压力", "高"),))
    form._save.click()
    assert not confirmed
    form.own.show_fields(fields, (("压力", "0.45"),))
    form._save.click()
    assert confirmed
    form.send(lambda **given: confirmed.append(given["own"] == (("压力", "0.45"),)))
    assert confirmed == [True, True]
