"""Lists and the pages of single things."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.window.main_window import MainWindow
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


def _page(stage: Stage, place: str, kind: str, entity_id: int) -> MainWindow:
    window = open_window(stage, place)
    stage.extra["rest"] = 0.8
    window.open_entity(kind, entity_id)
    stage.office.settle(30)
    return window


@scene
def lists_asset_page(stage: Stage) -> QWidget:
    return _page(stage, "assets", "asset", 3)


@scene
def lists_customer_page(stage: Stage) -> QWidget:
    return _page(stage, "customers", "customer", 1)


@scene
def lists_technician_page(stage: Stage) -> QWidget:
    return _page(stage, "technicians", "technician", 8)


@scene
def lists_new_technician(stage: Stage) -> QWidget:
    return _page(stage, "technicians", "technician", 0)


def _lower_half(stage: Stage, place: str, kind: str, entity_id: int) -> QWidget:
    window = _page(stage, place, kind, entity_id)
    page = window.pages.page(kind)
    assert page is not None
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    stage.office.settle()
    return window


@scene
def lists_asset_page_below(stage: Stage) -> QWidget:
    return _lower_half(stage, "assets", "asset", 3)


@scene
def lists_technician_page_below(stage: Stage) -> QWidget:
    return _lower_half(stage, "technicians", "technician", 10)
