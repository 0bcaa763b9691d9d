"""What opens beside the places: change of shift, walks, lists of a page, the longer settings."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from domain.read_models import ListQuery
from tests.screenshots.registry import Stage, scene
from tests.screenshots.scenes_frame import open_settings, open_window

_SKILLS = (("cooling", "制冷与空调"), ("lift", "电梯"), ("low_voltage", "低压电工"))


@scene
def desk_handover(stage: Stage) -> QWidget:
    window = open_window(stage, "dispatch")
    window.change_shift()
    stage.office.settle(30)
    window.handover.remark.setPlainText("恒隆 A 座的钥匙在前台。")
    return window


@scene
def desk_company_start(stage: Stage) -> QWidget:
    window = open_window(stage, "dispatch")
    window.show_company_start(_SKILLS)
    stage.office.settle(20)
    return window


@scene
def desk_tagging(stage: Stage) -> QWidget:
    window = open_window(stage, "assets")
    page = window.place("assets").show_page("tagging")
    page.empty.chosen.emit()
    stage.office.settle(30)
    return window


@scene
def desk_history(stage: Stage) -> QWidget:
    """Lists of two lines beside a table."""
    window = open_window(stage, "technicians")
    with stage.office.queries() as queries:
        first = next(iter(queries.list_ids(ListQuery("technician"))))
    window.open_entity("technician", first)
    stage.office.settle(30)
    page = window.pages.page("technician")
    page.tabs.setCurrentWidget(page.orders)  # type: ignore[union-attr]
    stage.extra["rest"] = 0.8
    return window


@scene
def desk_own_period(stage: Stage) -> QWidget:
    window = open_window(stage, "numbers")
    place = window.place("numbers")
    place.period.choose("own")
    stage.office.settle(30)
    stage.extra["rest"] = 0.8
    return window


@scene
def desk_rule_cards(stage: Stage) -> QWidget:
    return open_settings(stage, "cards")


@scene
def desk_order_types(stage: Stage) -> QWidget:
    return open_settings(stage, "order_types")


@scene
def desk_service_limits(stage: Stage) -> QWidget:
    return open_settings(stage, "policies")


@scene
def desk_printers(stage: Stage) -> QWidget:
    window = open_window(stage, "assets")
    window.place("assets").show_page("printers")
    stage.office.settle(30)
    return window
