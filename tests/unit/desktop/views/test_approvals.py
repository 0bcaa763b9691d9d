"""The approver's queue, and the cards that fill it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.views.approvals.place import ApprovalsPlace
from desktop.views.order.facts import status_html
from desktop.views.settings.approval_level_row import read_signer, written
from desktop.views.settings.approvals_page import ApprovalsPage
from domain.approvals.approval import Subject
from domain.approvals.cards import Conditions
from domain.approvals.route import (
    PLAIN,
    SUPERVISOR,
    AtTimeout,
    Level,
    Signer,
    SignerKind,
)
from domain.people.operators import ALL_RIGHTS, Operator
from domain.usecases.approval_cards import cards_of
from domain.work_orders.order import WorkOrder
from tests.unit.desktop.approvals_scene import BOSS, LARGE, ME, OWNER, let_wait, write_cards
from tests.unit.desktop.fake_services import Office


def order(office: Office, order_id: int) -> WorkOrder:
    with office.queries() as queries:
        return queries.orders([order_id])[0]


@pytest.fixture
def place(office: Office, qtbot: QtBot) -> ApprovalsPlace:
    write_cards(office)
    let_wait(office)
    made = ApprovalsPlace(office.services)
    qtbot.addWidget(made)
    made.resize(1300, 700)
    made.show()
    office.settle()
    return made


def choose(place: ApprovalsPlace, *ids: int) -> None:
    place.table.clearSelection()
    for row, id_ in enumerate(place.table.rows.ids):
        if id_ in ids:
            place.table.selectionModel().select(
                place.table.rows.index(row, 0),
                place.table.selectionModel().SelectionFlag.Select
                | place.table.selectionModel().SelectionFlag.Rows,
            )


def test_an_approver_answers_one_or_several(place: ApprovalsPlace, office: Office) -> None:
    rows = {row: place.table.row_of(row) for row in place.table.rows.ids}
    usual = [id_ for id_, row in rows.items() if row.levels == 1]
    first, second = (id_ for id_, row in rows.items() if row.levels == 2)
    assert len(usual) == 2
    choose(place, first, *usual)
    place.detail.approve.click()
    office.settle()
    assert set(place.table.rows.ids) == {first, second}
    assert place.header.detail.text() == "1 for you, 2 in all"
    page = order(office, first)
    assert page.approval is not None
    assert page.approval.waits_for == (BOSS, OWNER)
    assert "approval 2 of 2: 陈总 and 业主代表" in status_html(page)


def test_what_was_signed_on_paper_is_written_down(place: ApprovalsPlace, office: Office) -> None:
    large = next(id_ for id_ in place.table.rows.ids if place.table.row_of(id_).levels == 2)
    choose(place, large)
    place.detail.approve.click()
    office.settle()
    choose(place, large)
    detail = place.detail
    assert not detail.approve.isEnabled()  # it is the turn of others
    assert [detail.others.itemText(i) for i in range(detail.others.count())] == ["陈总", "业主代表"]
    detail.others.setCurrentIndex(1)
    detail.sign_for.click()
    office.settle()
    assert detail.problem.text()  # where and when has to be said
    detail.note.setText("11-21 现场签字")
    detail.sign_for.click()
    office.settle()
    after = order(office, large).approval
    assert after is not None
    assert after.waits_for == (BOSS,)
    assert "11-21 现场签字" in detail.signed.text()
    place.mine.setChecked(True)
    assert large not in place.table.rows.ids


def test_a_refusal_needs_a_reason(place: ApprovalsPlace, office: Office) -> None:
    row = next(id_ for id_ in place.table.rows.ids if id_ > 0)
    choose(place, row)
    place.detail.refuse.click()
    office.settle()
    assert place.detail.problem.text()
    place.detail.note.setText("先报价")
    place.detail.refuse.click()
    office.settle()
    assert row not in place.table.rows.ids
    assert "cost refused: 先报价" in status_html(order(office, row))
    with office.queries() as queries:
        assert queries.counts().approvals == len(place.table.rows.ids)


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> ApprovalsPage:
    write_cards(office)
    made = ApprovalsPage(office.services)
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    made.shown()
    office.settle()
    return made


def test_a_card_is_written_tried_and_moved(page: ApprovalsPage, office: Office) -> None:
    """CO-04, CO-09, CO-13"""
    page.begin_new()
    page.name.setText("外单位施工")
    page.conditions.above.setText("3,000")
    page.conditions.vip.setCurrentIndex(1)
    for signers, minutes in (("Supervisor", 30), ("陈总、张工 13900000009", None)):
        row = page.levels.add()
        row.show_value(Level(minutes=minutes))
        row.signers.setText(signers)
    page.levels.add()
    row = page.levels.editors[-1]
    row.then.setCurrentIndex(row.then.findData(AtTimeout.AGREE))
    page.snapshot()
    assert "3 levels" in page.warning.text()
    assert "never holds" in page.warning.text()  # 大额维修 above takes it all
    assert page.line.accessibleName().startswith("Cost of the work more than ¥3,000.00")
    page.save()
    office.settle()
    page.show_entry("large")
    code = page.known.cards[-1].code
    page.show_entry(code)
    page._move(-1)
    office.settle()
    with office.queries() as queries:
        cards = cards_of(queries.setting)
    assert [card.code for card in cards[3:]] == [code, "large"]
    made = cards[3]
    assert made.when == Conditions(above_fen=300_000, vip_from=1)
    third = Signer(SignerKind.PERSON, name="张工", phone="13900000009")
    assert [level.signers for level in made.route.levels] == [
        (SUPERVISOR,),
        (BOSS, third),
        (SUPERVISOR,),
    ]
    office.settle()
    page._try()
    office.settle()
    assert "it would have asked" in page.tried.text()


def test_what_cannot_be_is_said_beside_its_field(page: ApprovalsPage, office: Office) -> None:
    page.show_entry("large")
    page.conditions.upto.setText("100")
    page.save()
    office.settle()
    assert page.form.error_of(page.conditions.upto)
    page.conditions.upto.setText("viel")
    page.save()
    assert page.form.error_of(page.conditions.above)
    page.discard()
    office.settle()
    page._forget()
    office.settle()
    assert [card.code for card in page.known.cards] == ["order_type", "small_cost", "small_parts"]
    assert page.known.cards[0].route == PLAIN
    assert page.known.cards[0].subject is Subject.ORDER


def test_signers_are_read_as_they_are_written() -> None:
    listed = (Operator("chen", "陈总", ALL_RIGHTS), Operator("old", "老李", active=False))
    for signer in (SUPERVISOR, BOSS, OWNER, Signer(SignerKind.CUSTOMER)):
        assert read_signer(written(signer), listed) == signer
    assert read_signer("老李", listed).kind is SignerKind.PERSON
    assert LARGE.levels[0].signers == (ME,)
