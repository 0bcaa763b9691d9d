"""The line of one part of a split job."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.views.order.split_row import SplitRow
from domain.people.technician import Skill
from domain.usecases.splitting import JobPart
from domain.work_orders.templates import OrderType

_TYPES = {
    "ac": OrderType("ac", "空调维修", "std", frozenset({"ac"}), 60),
    "move": OrderType("move", "搬运", "std", duration_minutes=30),
}
_SKILLS = {code: Skill(code, code.upper()) for code in ("ac", "hv")}


def test_a_part_is_read_as_it_was_shown_and_another_type_brings_its_time(qtbot: QtBot) -> None:
    row = SplitRow(lambda: _TYPES, lambda: _SKILLS)
    qtbot.addWidget(row)
    both = frozenset({"ac", "hv"})
    row.show_value(JobPart("拆机", "ac", 45, both))
    assert row.value() == JobPart("拆机", "ac", 45, both)
    assert row.skill.currentText() == "AC、HV"
    row.show_value(JobPart("拆机", "ac", 45, frozenset({"ac"})))
    # The skills of the type go with it.
    assert row.value() == JobPart("拆机", "ac", 45, None)
    row.type.setCurrentIndex(1)
    row.type.activated.emit(1)
    assert row.value() == JobPart("拆机", "move", 30, None)
    row.title.setText(" ")
    assert row.value() is None
