"""CR-07: what was said with the customer is dropped or pasted, and kept with the order."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.order.files_tab import OrderFilesTab
from domain.read_models import ListQuery
from domain.work_orders.files import FileKind
from tests.unit.desktop.fake_services import Office


def test_words_and_pictures_of_a_talk_are_kept(office: Office, qtbot: QtBot) -> None:
    with office.queries() as queries:
        order_id = queries.list_ids(ListQuery("work_order"), 1)[0]
    tab = OrderFilesTab(office.services)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_order(order_id)
    office.settle(20)
    talk = QMimeData()
    talk.setText("客户：空调又停了。\n我们：下午三点到。")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(tab, QDragEnterEvent(QPoint(20, 20), copy, talk, left, none))
    QApplication.sendEvent(tab, QDropEvent(QPointF(20, 20), copy, talk, left, none))
    office.settle(30)
    assert tab.list.count() == 1
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(picture)
    tab.keep_copied()
    office.settle(30)
    assert tab.list.count() == 2
    with office.queries() as queries:
        kept = {each.title[-3:]: each for each in queries.files.of_order(order_id)}
        content = queries.equipment.file(kept["txt"].digest).decode("utf-8-sig")
        shot = QImage.fromData(queries.equipment.file(kept["png"].digest))
    assert {each.kind for each in kept.values()} == {FileKind.CONVERSATION}
    assert content == talk.text()
    assert (shot.width(), shot.height()) == (30, 20)
    QApplication.clipboard().clear()
    tab.keep_copied()
    assert tab.note.text() == "Copy words or a picture first."
