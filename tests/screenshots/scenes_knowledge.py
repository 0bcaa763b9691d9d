"""What the company knows: the place, an article, beside a call and an order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QWidget

from domain.assets.logbook import EntryKind, LogbookEntry
from domain.customers.customer import Contract
from domain.demo.knowledge import make_articles
from domain.knowledge.advice import AdviceKind
from domain.knowledge.article import Article, Step
from domain.reviews.review import Measure, ReviewReason
from domain.usecases.equipment import save_entry
from domain.usecases.knowledge import keep_picture, save_article, say_helped
from domain.usecases.order_steps import carry_out
from domain.usecases.reviews import put_on_agenda, save_review
from domain.work_orders.commands import FlagAbnormal
from domain.work_orders.kinds import AbnormalCause
from tests.screenshots.registry import Stage, scene
from tests.screenshots.scenes_frame import open_window


def _picture() -> bytes:
    """Something like a photo of a board."""
    image = QImage(640, 420, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    shade = QLinearGradient(0, 0, 640, 420)
    shade.setColorAt(0, QColor("#3d6b57"))
    shade.setColorAt(1, QColor("#1d3a33"))
    painter.fillRect(image.rect(), shade)
    for number in range(14):
        x, y = 40 + (number % 5) * 115, 50 + (number // 5) * 120
        painter.fillRect(x, y, 80, 60, QColor("#22272e" if number % 3 else "#c8a24a"))
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def _known(stage: Stage) -> Article:
    with stage.office.store() as store:
        digest = keep_picture(store, _picture())
        first: Article | None = None
        for article, (helped, not_helped) in make_articles():
            steps = (*article.steps[:2], Step(article.steps[2].text, digest, "电容.png"))
            kept = save_article(
                store,
                Article(
                    0, article.title, article.signs, article.cause, (*steps, *article.steps[3:]),
                    article.short, ("repair",), article.kinds, article.models,
                ),
            )  # fmt: skip
            first = first or kept
            for place in range(helped + not_helped):
                say_helped(store, AdviceKind.ARTICLE, kept.id, None, helped=place < helped)
    assert first is not None
    return first


@scene
def knowledge_articles(stage: Stage) -> QWidget:
    article = _known(stage)
    window = open_window(stage, "knowledge")
    stage.extra["rest"] = 0.8
    window.open_entity("article", article.id)
    stage.office.settle(40)
    return window


@scene
def knowledge_write(stage: Stage) -> QWidget:
    article = _known(stage)
    window = open_window(stage, "knowledge")
    stage.extra["rest"] = 0.8
    window.open_entity("article", article.id)
    stage.office.settle(40)
    page: Any = window.pages.page("article")
    page.tabs.setCurrentWidget(page.facts)
    stage.office.settle(40)
    return window


@scene
def knowledge_gaps(stage: Stage) -> QWidget:
    window = open_window(stage, "knowledge")
    window.place("knowledge").show_page("gaps")
    stage.office.settle(30)
    return window


@scene
def knowledge_call(stage: Stage) -> QWidget:
    _known(stage)
    window = open_window(stage, "dispatch")
    stage.extra["rest"] = 0.8
    window.take_call({})
    stage.office.settle(20)
    window.call.title.setText("空调不制冷，外机不转")
    stage.office.settle(60)
    return window


@scene
def knowledge_related(stage: Stage) -> QWidget:
    _known(stage)
    window = open_window(stage, "orders")
    stage.extra["rest"] = 0.8
    with stage.office.queries() as queries:
        board = queries.board(stage.office.services.session.now())
    card = next(each for each in board.orders if each.technician_id and "空调" in each.title)
    window.open_entity("work_order", card.id)
    stage.office.settle(30)
    page: Any = window.pages.page("work_order")
    page.tabs.setCurrentWidget(page.tabs.related)
    stage.office.settle(40)
    page.tabs.related.articles.setCurrentRow(0)
    return window


def _reviews(stage: Stage, page: str) -> QWidget:
    office = stage.office
    with office.queries() as queries:
        orders = queries.board(office.services.session.now()).orders[:4]
    day = office.services.session.local(office.services.session.now()).date()
    reasons = (
        (ReviewReason.COMPLAINT, ReviewReason.REPEAT),
        (ReviewReason.OVERDUE,),
        (ReviewReason.COST, ReviewReason.JOINT),
    )
    with office.store() as store:
        made = put_on_agenda(
            store, {order.id: why for order, why in zip(orders, reasons, strict=False)}, day
        )
        save_review(
            store,
            replace(
                made[0], cause="冷却水质差，冷凝器半年结垢", lesson="每季检查水质，端差超 4 ℃ 即通炮",
                held_on=day,
                measures=(
                    Measure("给恒隆广场加装过滤器并报价", "王芳", day - timedelta(days=2)),
                    Measure("把端差记录加进季度保养检查表", "赵强", day + timedelta(days=9)),
                ),
            ),
        )  # fmt: skip
        flag = FlagAbnormal(cause=AbnormalCause.LOST_CONTACT, note="")
        carry_out(store, store.order(orders[3].id), flag)
    window = open_window(stage, "knowledge")
    window.place("knowledge").show_page(page)
    office.settle(40)
    return window


@scene
def knowledge_candidates(stage: Stage) -> QWidget:
    return _reviews(stage, "candidates")


@scene
def knowledge_meetings(stage: Stage) -> QWidget:
    return _reviews(stage, "meetings")


@scene
def knowledge_measures(stage: Stage) -> QWidget:
    return _reviews(stage, "measures")


def _aftercare(stage: Stage, page: str) -> QWidget:
    office = stage.office
    session = office.services.session
    today = session.local(session.now()).date()
    with office.store() as store:
        for number, customer_id in enumerate((1, 2, 3)):
            customer = store.customer(customer_id)
            contract = Contract(
                "2026 年度维保", today - timedelta(days=330),
                today + timedelta(days=(-4, 9, 41)[number]), visits=(12, 4, 0)[number],
            )  # fmt: skip
            store.save_customer(replace(customer, contracts=(contract,)))
        for asset_id, price_fen, cost_fen in ((1, 680_000, 410_000), (2, 90_000, 118_000)):
            store.save_asset(replace(store.asset(asset_id), price_fen=price_fen))
            save_entry(
                store,
                LogbookEntry(0, asset_id, EntryKind.COST, store.now, "大修", amount_fen=cost_fen),
            )
    window = open_window(stage, "callbacks")
    window.place("callbacks").show_page(page)
    office.settle(30)
    return window


@scene
def aftercare_renewals(stage: Stage) -> QWidget:
    return _aftercare(stage, "renewals")


@scene
def aftercare_replacements(stage: Stage) -> QWidget:
    return _aftercare(stage, "replacements")
