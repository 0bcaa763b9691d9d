"""KN-02, KN-04, EX-08 on the screen: an article is written, offered, judged, sent, printed, missed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from desktop.views.call.panel import CallPanel
from desktop.views.knowledge.article_page import ArticlePageView
from desktop.views.knowledge.place import KnowledgePlace
from desktop.views.order.related import RelatedOrders
from domain.knowledge.advice import Told
from domain.knowledge.article import Article, Step
from domain.usecases.knowledge import save_article
from domain.usecases.orders import close_order, take_call
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import OrderDetails
from tests.unit.desktop.fake_services import Office


def _write(office: Office, title: str, **more: object) -> Article:
    with office.store() as store:
        steps = (Step("断电"), Step("清洗滤网"))
        return save_article(store, Article(0, title, **{"steps": steps, **more}))  # type: ignore[arg-type]


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> ArticlePageView:
    view = ArticlePageView(office.services)
    qtbot.addWidget(view)
    view.resize(460, 800)
    view.show()
    return view


def test_an_article_is_written_and_read(
    page: ArticlePageView, office: Office, tmp_path: Path
) -> None:
    page.begin(Article(0, "滤网堵", models=("KFR-35",)))
    office.settle()
    assert page.tabs.currentWidget() is page.facts
    assert (page.name.text(), page.models.text()) == ("滤网堵", "KFR-35")
    page.save()
    office.settle(20)
    assert page.form.error_of(page.steps)  # it says nothing yet
    picture, words = tmp_path / "step.png", tmp_path / "step.txt"
    shown = QImage(600, 400, QImage.Format.Format_RGB32)
    shown.fill(0x336699)
    shown.save(str(picture))
    words.write_text("no picture")
    row = page.steps.editors[0]
    row.text.setPlainText("拆面板，清洗滤网")
    row.take_file(words)
    office.settle(20)
    assert "step.txt" in row.note.text()
    row.take_file(picture)
    office.settle(30)
    assert not row.thumb.pixmap().isNull()
    page.steps.add().text.setPlainText("断电")
    page.steps._move_up(page.steps._rows[1][0])
    page.types.chips["repair"].setChecked(True)
    page.save()
    office.settle(30)
    with office.queries() as queries:
        (kept,) = queries.knowledge.articles()
    assert kept.article.types == ("repair",)
    assert [step.text for step in kept.article.steps] == ["断电", "拆面板，清洗滤网"]
    assert kept.article.steps[1].picture_name == "step.png"
    page.open(kept.id)
    office.settle(30)
    assert page.tabs.currentWidget() is page.guide
    assert "清洗滤网" in page.guide.toPlainText()
    assert kept.article.steps[1].picture in page.guide._pictures
    page.copy.click()
    assert QGuiApplication.clipboard().text() == "滤网堵: 1.断电 2.拆面板，清洗滤网"
    page.helped.click()
    office.settle(20)
    with office.queries() as queries:
        assert queries.knowledge.page(kept.id).told == Told(1, 0)


def test_a_call_and_an_order_are_offered_what_is_known(office: Office, qtbot: QtBot) -> None:
    known = _write(office, "显示E5", signs="面板显示E5不制冷")
    panel = CallPanel(office.services)
    qtbot.addWidget(panel)
    panel.show()
    panel.start({})
    office.settle()
    panel.title.setText("面板显示E5")
    qtbot.waitUntil(panel.cases.isVisible)
    assert "1.断电 2.清洗滤网" in panel.cases.text()
    panel.cases.linkActivated.emit(f"yes:article:{known.id}")
    office.settle()
    assert "noted: helped" in panel.cases.text()

    with office.queries() as queries:
        board = queries.board(office.services.session.now())
        card = next(each for each in board.orders if each.status is OrderStatus.ACCEPTED)
        shown = queries.order_page(card.id)
    with office.store() as store:
        fresh = take_call(store, OrderDetails(type_code="repair", title="面板显示E5，不制冷"))
    tab = RelatedOrders(office.services)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_order(fresh, (), shown.technician)
    office.settle(20)
    tab.articles.setCurrentRow(0)
    assert tab.advice.isVisibleTo(tab)
    tab.advice.no.click()
    tab.advice.send.click()
    office.settle(20)
    tab.advice.paper.click()
    with office.queries() as queries:
        page = queries.knowledge.page(known.id)
        sent = queries.outbox()
    assert page.told == Told(1, 1)
    assert [brief.id for brief in page.used] == [fresh.id]
    assert any(message.text == known.short_text() for message in sent)
    what, args = office.printing.asked[-1]
    assert (what, args[0], args[2]) == ("job_slip", fresh.id, known.id)


def test_a_solved_order_becomes_an_article(office: Office, qtbot: QtBot) -> None:
    with office.queries() as queries:
        board = queries.board(office.services.session.now())
    done = next(card for card in board.orders if card.status is OrderStatus.FINISHED)
    with office.store() as store:
        order = close_order(store, done.id, resolution="断电；更换四通阀")
    tab = RelatedOrders(office.services)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_order(order, ())
    opened: list[tuple[str, int]] = []
    office.services.navigator.open_requested.connect(lambda *what: opened.append(what))
    tab.make.click()
    office.settle(20)
    with office.queries() as queries:
        (row,) = queries.knowledge.articles()
    assert opened == [("article", row.id)]
    assert [step.text for step in row.article.steps] == ["断电", "更换四通阀"]


def test_the_place_lists_articles_and_what_is_missing(office: Office, qtbot: QtBot) -> None:
    _write(office, "显示E5")
    _write(office, "漏水", active=False)
    place = KnowledgePlace(office.services)
    qtbot.addWidget(place)
    place.resize(1200, 700)
    place.show()
    office.settle(20)
    page = place.pages["articles"]
    assert [row.article.title for row in page.table._rows.values()] == ["漏水", "显示E5"]
    page.search.setText("e5")
    page.search.search_now()
    office.settle(20)
    assert len(page.table.rows.ids) == 1
    begun: list[Article] = []
    office.services.navigator.article_requested.connect(begun.append)
    with office.store() as store:
        for _ in range(5):
            take_call(store, OrderDetails(type_code="repair", title="门锁打不开"))
    gaps = place.show_page("gaps")
    office.settle(20)
    row = next(each for each in gaps.table._rows.values() if not each.model)
    assert row.fault == "门锁打不开"
    gaps.table.select_ids([gaps._rows.index(row) + 1])
    gaps.write.click()
    assert (begun[0].title, begun[0].types) == ("门锁打不开", ("repair",))
    assert place.remember() == {"page": "gaps"}
