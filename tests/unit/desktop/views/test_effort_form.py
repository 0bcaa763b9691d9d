"""What an order takes, changed on its page."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop.phrases import load_text
from desktop.views.order.effort_form import EffortForm
from domain.loads import Load
from domain.work_orders.commands import EditDetails
from domain.work_orders.order import OrderDetails

_DETAILS = OrderDetails("repair", "搬空调", crew=1, load=Load(120, 3))


def test_time_people_and_load_are_changed_together(qtbot: QtBot) -> None:
    form = EffortForm()
    qtbot.addWidget(form)
    confirmed = QSignalSpy(form.confirmed)
    form.begin(_DETAILS)
    assert form.command() == EditDetails(details=_DETAILS)
    form.duration.setText("很久")
    form._on_save()
    assert confirmed.count() == 0
    form.duration.setText("2 h")
    form.crew.setValue(2)
    form.load.kg_field.setText("")
    form._on_save()
    assert confirmed.count() == 1
    wanted = replace(_DETAILS, duration_minutes=120, crew=2, load=Load(0, 3))
    assert form.command() == EditDetails(details=wanted)


def test_a_load_names_only_what_there_is(qtbot: QtBot) -> None:
    assert [load_text(each) for each in (Load(120, 3), Load(120), Load(0, 3))] == [
        "120 kg, 3 pieces",
        "120 kg",
        "3 pieces",
    ]
