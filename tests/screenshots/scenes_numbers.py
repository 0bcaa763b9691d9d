"""Figures and messages."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from PySide6.QtWidgets import QScrollArea, QWidget

from domain.demo.history import make_history
from domain.demo.machines import FAMILIES
from domain.demo.world import World
from domain.read_models import ListQuery
from domain.usecases.messages import send_free_message
from persistence.bulk import add_orders
from persistence.outbox import Outbox
from tests.screenshots.registry import Stage, scene
from tests.screenshots.scenes_frame import open_window
from tests.unit.desktop.fake_services import Office


def past_months(office: Office, *, months: int = 3, orders: int = 2400) -> int:
    """Give the office a past; the number of orders in it."""
    with office.queries() as queries:
        assets = queries.assets(queries.list_ids(ListQuery("asset")))
        known = {family.category for family in FAMILIES}
        assets = tuple(asset for asset in assets if asset.category in known)
        owners = {asset.customer_id for asset in assets if asset.customer_id is not None}
        world = World(
            technicians=queries.technicians(),
            customers={owner: queries.customer_page(owner).customer for owner in owners},
            machines=assets,
            order_types={each.code: each for each in queries.order_types()},
            policies={each.code: each for each in queries.policies()},
            calendars=queries.calendars(),
            time_zone="Asia/Shanghai",
            now=office.now,
        )
    history = make_history(Random(7), world, until=date(2026, 11, 21), months=months, orders=orders)
    past = ((each.order, each.events) for each in history)
    return add_orders(office.engine, past, actor="系统", console="前台 1", now=office.now)


def _figures(stage: Stage, choice: str) -> QWidget:
    past_months(stage.office)
    window = open_window(stage, "numbers")
    stage.extra["rest"] = 1.5
    stage.office.settle(40)
    place = window.place("numbers")
    place.period.choose(choice)
    stage.office.settle(40)
    return window


@scene
def numbers_month(stage: Stage) -> QWidget:
    return _figures(stage, "this_month")


@scene
def numbers_charts(stage: Stage) -> QWidget:
    """Scrolled down to the lower charts."""
    window = _figures(stage, "last_30_days")
    board = window.findChild(QWidget, "numbersMain")
    assert board is not None
    area = next(a for a in window.findChildren(QScrollArea) if a.widget() is board)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    stage.office.settle(10)
    return window


@scene
def messages_desk(stage: Stage) -> QWidget:
    """Two texts in the tray; an outbox with everything that can be said of a text."""
    with stage.office.store() as store:
        send_free_message(store, "13922221001", "冷水机组配件已到，师傅 14:00 前到达。")
        refused = send_free_message(store, "13788889010", "昌岗中路 166 号：今天请保持电话畅通。")
    outbox = Outbox(stage.office.engine, "前台 1")
    with stage.office.queries() as queries:
        waiting = len(queries.outbox())
    later = stage.office.now + timedelta(minutes=5)
    for _ in range(waiting):
        message = outbox.claim(later)
        if message is None:
            break
        if message.id == refused.id:
            outbox.mark_failed(message.id, "sms_number_unassigned", now=later)
        elif message.id % 9 == 4:
            outbox.mark_uncertain(message.id, now=later)
        else:
            outbox.mark_sent(message.id, now=later)
    with stage.office.store() as store:
        send_free_message(
            store, "13800010002", "下午的单改到 15:00，先去仁爱医院。", hold_seconds=8
        )
    window = open_window(stage, "messages")
    stage.office.settle(20)
    place = window.place("messages")
    place.outbox.choose(refused.id)
    place.composer.text.setPlainText("您好，师傅已出发，预计 20 分钟后到达。")
    place.composer.number.set_number("13800138000")
    stage.office.settle()
    return window


@scene
def messages_empty(stage: Stage) -> QWidget:
    from desktop.views.messages.place import MessagesPlace
    from desktop.views.messages.reading import Desk

    place = MessagesPlace(stage.services)
    stage.show(place)
    place.take(Desk((), (), (), None))
    return place
