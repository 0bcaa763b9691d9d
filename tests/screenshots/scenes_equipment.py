"""What an equipment clerk sees: logbook, figures, rounds, unknown codes, small labels."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from desktop.views.assets.page import AssetPageView
from desktop.views.equipment.place import EquipmentPlace
from desktop.window.main_window import MainWindow
from domain.assets.logbook import EntryKind, LogbookEntry
from domain.assets.rounds import RoundKind
from domain.read_models import ListQuery
from domain.usecases.equipment import save_entry
from domain.usecases.rounds import start_round
from tests.screenshots.registry import Stage, scene
from tests.screenshots.scenes_frame import open_window

_MACHINE = 3


def _write_logbook(stage: Stage) -> None:
    with stage.office.store() as store:
        for days, hours, value in ((70, 30, 4_980), (40, 9, 5_090), (8, 50, 5_200)):
            begin = store.now - timedelta(days=days)
            save_entry(
                store,
                LogbookEntry(
                    0, _MACHINE, EntryKind.DOWNTIME, begin, "轴承", amount_fen=hours * 4_000,
                    ends_at=begin + timedelta(hours=hours),
                ),
            )  # fmt: skip
            reading = LogbookEntry(
                0, _MACHINE, EntryKind.METER, begin, "运行小时", value=float(value), unit="h"
            )
            save_entry(store, reading)


def _machine(stage: Stage) -> tuple[MainWindow, AssetPageView]:
    _write_logbook(stage)
    window = open_window(stage, "assets")
    stage.extra["rest"] = 0.8
    window.open_entity("asset", _MACHINE)
    stage.office.settle(30)
    page = window.pages.page("asset")
    assert isinstance(page, AssetPageView)
    return window, page


@scene
def equipment_meter(stage: Stage) -> QWidget:
    window, page = _machine(stage)
    page.tabs.setCurrentWidget(page.logbook)
    page.logbook.begin(EntryKind.METER)
    page.logbook.form.value.setValue(520)
    page.logbook.form.save()
    return window


@scene
def equipment_retiring(stage: Stage) -> QWidget:
    window, page = _machine(stage)
    page.tabs.setCurrentWidget(page.logbook)
    page.logbook.begin(EntryKind.RETIRED)
    return window


@scene
def equipment_figures(stage: Stage) -> QWidget:
    window, page = _machine(stage)
    page.tabs.setCurrentWidget(page.figures)
    return window


def _place(stage: Stage) -> tuple[MainWindow, EquipmentPlace]:
    window = open_window(stage, "assets")
    place = window.place("assets")
    assert isinstance(place, EquipmentPlace)
    return window, place


@scene
def equipment_places(stage: Stage) -> QWidget:
    window, place = _place(stage)
    place.ledger._toggle_tree()
    stage.office.settle(30)
    return window


@scene
def equipment_stock_take(stage: Stage) -> QWidget:
    with stage.office.queries() as queries:
        ids = list(queries.list_ids(ListQuery("asset")))[:12]
        assets = queries.assets(ids)
    with stage.office.store() as store:
        start_round(store, RoundKind.STOCK_TAKE, "盘点 2026-11", ids[:10], "A座")
    window, place = _place(stage)
    page = place.show_page("stock_take")
    stage.office.settle(30)
    for code in [*[each.code for each in assets if each.code][:6], "NOBODY-1"]:
        stage.office.devices.hear(code, "usb", code)
        stage.office.settle(20)
    page.view.ask_delete()
    return window


@scene
def equipment_unknown_code(stage: Stage) -> QWidget:
    window, place = _place(stage)
    for code in ("NOBODY-1", "SN-77120"):
        stage.office.devices.hear(code, "keyboard", code)
        stage.office.settle(20)
    place.show_page("scans").binder.ask("NOBODY-1")
    stage.office.settle(20)
    return window


@scene
def equipment_small_label(stage: Stage) -> QWidget:
    window, place = _place(stage)
    designer = place.show_page("labels")
    stage.office.settle(30)
    designer.stock.setCurrentText("30x20")
    designer._on_size()
    small = replace(designer.design.elements[2], size_mm=1.5)
    designer.show_design(designer.design.with_element(2, small), 2)
    stage.office.settle(40)
    return window
