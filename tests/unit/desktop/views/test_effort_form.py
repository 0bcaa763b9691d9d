"""What an order takes, changed on its page."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop.phrases import load_text
from desktop.services import Session
from desktop.views.order.effort_form import EffortForm
from domain.loads import Load
from domain.work_orders.commands import EditDetails
from domain.work_orders.order import OrderDetails

_NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
_DETAILS = OrderDetails("repair", "搬空调", crew=1, load=Load(120, 3))


def test_time_people_and_load_are_changed_together(qtbot: QtBot) -> None:
    form = EffortForm(Session("王芳", "c1", now=lambda: _NOW))
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
    form.failed.field.setText("刚才")
    form._on_save()
    assert confirmed.count() == 0
    form.failed.field.setText("昨天 9:15")
    form._on_save()
    assert confirmed.count() == 1
    failed_at = datetime(2026, 11, 20, 1, 15, tzinfo=UTC)
    wanted = replace(_DETAILS, duration_minutes=120, crew=2, load=Load(0, 3), failed_at=failed_at)
    assert form.command() == EditDetails(details=wanted)


def test_a_load_names_only_what_there_is(qtbot: QtBot) -> None:
    assert [load_text(each) for each in (Load(120, 3), Load(120), Load(0, 3))] == [
        "120 kg, 3 pieces",
        "120 kg",
        "3 pieces",
    ]
