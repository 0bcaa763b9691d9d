"""A narrow bar leaves out what it can spare, and nothing in it is squeezed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.widgets.thrifty_bar import ThriftyBar


def test_what_can_be_spared_goes_in_its_order_and_comes_back(qtbot: QtBot) -> None:
    bar = ThriftyBar()
    qtbot.addWidget(bar)
    title, day, week, plan = (
        QLabel("时间轴"),
        QLabel("2026-11-21"),
        QPushButton("周"),
        QPushButton(),
    )
    plan.setText("自动排程")
    for widget in (title, day, week, plan):
        bar.row.addWidget(widget)
    bar.spare((title, week))
    whole = bar.row.sizeHint().width()
    bar.resize(whole, 40)
    bar.show()
    shown = []
    for width in (whole, whole - 1, 10, whole):
        bar.resize(width, 40)
        bar.row.activate()
        shown.append([each.isVisible() for each in (title, day, week, plan)])
        if width > 10:
            assert plan.width() >= plan.sizeHint().width()
    assert shown == [
        [True, True, True, True],
        [False, True, True, True],
        [False, True, False, True],
        [True, True, True, True],
    ]
    day.setText("2026-11-21, night shift")
    bar.fit()
    assert not title.isVisible()
