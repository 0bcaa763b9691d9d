"""Lists and the pages of single things."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tests.screenshots.registry import Stage, scene
from tests.screenshots.scenes_frame import open_window


def _place(stage: Stage, name: str, *chosen: int) -> QWidget:
    window = open_window(stage, name)
    stage.office.settle(20)
    if chosen:
        window.place(name).table.select_ids(chosen)
        stage.office.settle()
    return window


@scene
def lists_orders(stage: Stage) -> QWidget:
    return _place(stage, "orders", 5, 6, 7)


@scene
def lists_assets(stage: Stage) -> QWidget:
    return _place(stage, "assets", 3)


@scene
def lists_customers(stage: Stage) -> QWidget:
    return _place(stage, "customers")


@scene
def lists_technicians(stage: Stage) -> QWidget:
    return _place(stage, "technicians", 8)
