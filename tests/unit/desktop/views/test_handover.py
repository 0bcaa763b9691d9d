"""One clerk leaves, the next one comes; the log knows both."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.composition.letterhead import company_profile, company_zone
from desktop.sentences import line_text
from desktop.settings import ACTOR
from desktop.views.handover.panel import HandoverPanel
from domain.handover import handover_note
from exports.handover_sheet import SignedNote, build_handover_sheet
from tests.unit.desktop.fake_services import Office
from tests.unit.exports.printed import page_texts


def _opened(office: Office, qtbot: QtBot) -> HandoverPanel:
    panel = HandoverPanel(office.services)
    qtbot.addWidget(panel)
    panel.show()
    office.settle()
    return panel


def test_a_shift_changes_hands(office: Office, qtbot: QtBot) -> None:
    panel = _opened(office, qtbot)
    leaving = office.services.session.actor
    assert "href" in panel.note.text()
    panel.hand_over.click()
    assert panel.problem.isVisible()
    panel.coming.setCurrentText("李娜")
    panel.remark.setPlainText("恒隆的钥匙在前台")
    panel.hand_over.click()
    office.settle()
    assert not panel.is_dirty
    # Also after a restart: the one who comes finds the note, and says so.
    again = _opened(office, qtbot)
    assert again.form.isHidden()
    assert "恒隆的钥匙在前台" in again.state.text()
    closed: list[bool] = []
    again.close_requested.connect(lambda: closed.append(True))
    again.take_over.click()
    office.settle()
    assert closed == [True]
    assert office.settings.get(ACTOR) == "李娜"
    with office.queries() as queries:
        taken, handed = queries.shift_changes()
    assert [handed.kind, taken.kind] == ["handed_over", "taken_over"]
    assert handed.params["to"] == "李娜"
    assert leaving in line_text(taken)


def test_the_note_is_printed_to_be_signed(office: Office, tmp_path: Path) -> None:
    with office.queries() as queries:
        note = handover_note(queries.board(office.services.session.now()), queries.counts())
        company, zone = company_profile(queries), company_zone(queries)
    signed = SignedNote(note, "王芳", "李娜", "恒隆的钥匙在前台")
    out = build_handover_sheet(signed, company, zone, "zh_CN", tmp_path / "note.pdf")
    read = "".join(page_texts(out))
    assert "交班记录" in read
    assert "恒隆的钥匙在前台" in read
    for cards in note.orders.values():
        for card in cards:
            assert card.number in read
    assert list(tmp_path.glob("*note*")) == [out]
