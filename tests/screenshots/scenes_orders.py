"""Orders: copied from paper, and held back until what is asked for is there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.scanning import Scan
from desktop.views.order.page import OrderPageView
from desktop.views.settings.order_types_page import OrderTypesPage
from domain.usecases import company, orders
from domain.work_orders import commands as c
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import WorkOrder
from domain.work_orders.standards import Gate, Proof, Standard
from tests.screenshots.registry import Stage, scene
from tests.screenshots.scenes_frame import open_window


def _at_work(stage: Stage) -> WorkOrder:
    with stage.office.queries() as queries:
        return next(
            order
            for order in queries.orders(range(1, 60))
            if order.status in (OrderStatus.ACCEPTED, OrderStatus.EN_ROUTE)
        )


def _opened(stage: Stage, order: WorkOrder) -> tuple[QWidget, OrderPageView]:
    window = open_window(stage)
    stage.extra["rest"] = 0.8
    window.open_entity("work_order", order.id)
    stage.office.settle(30)
    page = window.side.page
    assert isinstance(page, OrderPageView)
    return window, page


@scene
def order_from_paper(stage: Stage) -> QWidget:
    """The slip came back: its times are asked for with the result."""
    order = _at_work(stage)
    window, page = _opened(stage, order)
    page.take_scan(Scan(order.number, order.number, "usb", "work_order", order.id))
    times = page.forms.result.times
    times.fields[c.Arrive].set_moment(order.milestones.reported_at)
    times.check()
    stage.office.settle()
    return window


@scene
def order_held_back(stage: Stage) -> QWidget:
    """Finished, but not to be archived without what its type asks for."""
    order = _at_work(stage)
    asked = (Proof.CONFIRMATION, Proof.REPAIR_PHOTO)
    with stage.office.store() as store:
        kept = store.order_type(order.details.type_code)
        standards = tuple(Standard(Gate.REVIEW, each) for each in asked)
        company.save_order_type(store, replace(kept, standards=standards))
        orders.apply_command(store, order.id, c.FinishOrder(resolution="换启动电容,试机正常"))
    window, page = _opened(stage, order)
    page.take_step(next(step for step in page.steps if step.command is c.ReviewOrder))
    stage.office.settle(20)
    return window


@scene
def settings_standards(stage: Stage) -> QWidget:
    page = OrderTypesPage(stage.services)
    stage.show(page)
    page.shown()
    stage.office.settle(20)
    for each in (Standard(Gate.DISPATCH, Proof.FAULT_PHOTO), Standard(Gate.REVIEW, Proof.READING)):
        page.standards.add().show_value(each)
    page.standards.editors[-1].setFocus()
    stage.office.settle(10)
    return page
