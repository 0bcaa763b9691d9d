"""RV-09 on the screen: chosen, put on the agenda, talked over, followed up."""

from __future__ import annotations

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from desktop.views.knowledge.place import KnowledgePlace
from desktop.views.reviews.measures_page import lines_of
from domain.knowledge.article import Article
from domain.reviews.review import Measure, Review, ReviewReason
from domain.usecases.order_steps import carry_out
from domain.work_orders import commands as c
from domain.work_orders.kinds import AbnormalCause
from tests.unit.desktop.fake_services import Office

DAY = date(2026, 11, 27)


def test_an_order_is_talked_over(office: Office, qtbot: QtBot) -> None:
    office.settle()
    with office.queries() as queries:
        card = queries.board(office.services.session.now()).orders[0]
    with office.store() as store:
        flag = c.FlagAbnormal(cause=AbnormalCause.LOST_CONTACT, note="失联")
        carry_out(store, store.order(card.id), flag)
    place = KnowledgePlace(office.services)
    qtbot.addWidget(place)
    place.resize(1200, 800)
    place.show()
    page = place.show_page("candidates")
    office.settle(30)
    row = page.table.row_of(card.id)
    assert ReviewReason.ABNORMAL in row.reasons
    page.table.select_ids([card.id])
    page.day.clear()
    page.day.editingFinished.emit()
    page.put_on_agenda()
    assert page.problem.text()
    page.day.set_day(DAY)
    page.put.click()
    office.settle(30)
    assert page.table.row_of(card.id) is None

    meetings = place.show_page("meetings")
    office.settle(30)
    form = meetings.form
    assert form.isVisibleTo(meetings)
    assert card.number in form.head.text()
    form.cause.setPlainText("无人值守")
    form.lesson.setPlainText("留两个电话")
    row = form.measures.editors[0]
    row.text.setText("登记第二联系人")
    form.save()
    assert form.is_dirty
    office.settle(20)
    assert form.problem.text()  # nobody does it yet
    row.who.setCurrentText("王芳")
    row.due.set_day(DAY - timedelta(days=20))
    form.held.setChecked(True)
    form.save()
    office.settle(30)
    assert not form.is_dirty
    begun: list[Article] = []
    office.services.navigator.article_requested.connect(begun.append)
    form.article.click()
    assert (begun[0].cause, begun[0].order_id) == ("无人值守\n留两个电话", card.id)
    form.note.click()
    office.settle(20)
    with office.queries() as queries:
        (kept,) = queries.reviews.of_meeting(DAY)
        order = queries.orders([card.id])[0]
        noted = queries.assets([order.details.asset_id or 0])
    assert kept.held_on is not None
    assert all("留两个电话" in each.notes for each in noted)

    measures = place.show_page("measures")
    office.settle(30)
    (line,) = measures.table._rows.values()
    assert line.measure.who == "王芳"
    measures.table.select_ids([line.id])
    measures.done.click()
    office.settle(30)
    assert len(measures.table.rows.ids) == 0
    measures.everything.setChecked(True)
    office.settle(30)
    assert len(measures.table.rows.ids) == 1


def test_measures_due_first_stand_on_top() -> None:
    review = Review(
        1, 2, "WO-1", "x", (), DAY,
        measures=(
            Measure("done", "a", DAY, DAY),
            Measure("later", "a", DAY + timedelta(1)),
            Measure("soon", "a", DAY),
        ),
    )  # fmt: skip
    told = [line.measure.text for line in lines_of([review], open_only=False)]
    assert told == ["soon", "later", "done"]
    assert len(lines_of([review], open_only=True)) == 2
