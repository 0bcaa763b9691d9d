"""The approver's queue, and the cards of the company."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tests.screenshots.registry import Stage, scene
from tests.screenshots.scenes_frame import open_window
from tests.unit.desktop.approvals_scene import let_wait, write_cards


@scene
def approvals(stage: Stage) -> QWidget:
    write_cards(stage.office)
    let_wait(stage.office)
    window = open_window(stage, "approvals")
    place = window.place("approvals")
    rows = list(place.table.rows.ids)
    large = next(i for i, row in enumerate(rows) if place.table.row_of(row).levels == 2)
    place.table.selectRow(large)
    stage.office.settle()
    return window


@scene
def settings_approvals(stage: Stage) -> QWidget:
    write_cards(stage.office)
    window = open_window(stage, "settings")
    page = window.place("settings").show_section("approvals")
    stage.office.settle(20)
    page.show_entry("large")
    stage.extra.setdefault("rest", 1.5)
    stage.office.settle(20)
    return window
