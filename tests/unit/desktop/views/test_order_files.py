"""EX-07, EX-14 in the window: files dropped anywhere on the page of an order."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.settings import DROP_FOLDER
from desktop.views.file_list import KeptFile
from desktop.views.order.facts import facts_html
from desktop.views.order.needs_where import Whereabouts
from desktop.views.order.page import OrderPageView
from desktop.views.settings.drop_folder_section import DropFolderSection
from domain.read_models import ListQuery
from domain.usecases.links import link_orders
from domain.usecases.order_files import add_file
from domain.work_orders.files import FileKind
from domain.work_orders.kinds import LinkKind
from tests.unit.desktop.fake_services import Office


def test_parts_of_a_job_show_each_others_files(qtbot: QtBot) -> None:
    """CO-02"""
    with Office() as office:
        with office.queries() as queries:
            first, second = queries.list_ids(ListQuery("work_order"), 2)
        with office.store() as store:
            link_orders(store, [first, second], LinkKind.PART_OF)
            add_file(store, first, "平面图.pdf", b"%PDF-1.4")
        page = OrderPageView(office.services)
        qtbot.addWidget(page)
        page.show()
        page.open(second)
        office.settle(20)
        files = page.tabs.files
        files.load()
        office.settle(20)
        with office.queries() as queries:
            known = queries.order_page(second)
        number = known.job[0].number
        assert files.list.item(0).text() == f"平面图.pdf\nDrawing · {number}"
        file: KeptFile = files.list.item(0).data(Qt.ItemDataRole.UserRole)
        assert [action.text() for action in files.file_menu(file).actions()] == ["Open"]
        text = facts_html(known, Whereabouts(), office.services.session)
        assert "0 of 2 parts accepted" in text
        assert text.count(number) == 1


def test_files_dropped_on_an_order_stay_with_it(qtbot: QtBot, tmp_path: Path) -> None:
    photo = tmp_path / "现场.png"
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(photo))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo)), QUrl.fromLocalFile(str(tmp_path / "gone.pdf"))])
    with Office() as office:
        with office.queries() as queries:
            order_id = queries.list_ids(ListQuery("work_order"), 1)[0]
        page = OrderPageView(office.services)
        qtbot.addWidget(page)
        page.show()
        page.open(order_id)
        office.settle(20)
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        entered = QDragEnterEvent(QPoint(20, 20), copy, mime, left, none)
        QApplication.sendEvent(page, entered)
        assert entered.isAccepted()
        QApplication.sendEvent(page, QDropEvent(QPointF(20, 20), copy, mime, left, none))
        office.settle(30)
        assert page.tabs.currentWidget() is page.tabs.files
        assert "gone.pdf" in page.tabs.files.note.text()
        item = page.tabs.files.list.item(0)
        assert item.text().startswith("现场.png\n")
        file: KeptFile = item.data(Qt.ItemDataRole.UserRole)
        assert file.digest in page.tabs.files._thumbs
        kinds = page.tabs.files.file_menu(file).actions()[1].menu()
        assert isinstance(kinds, QMenu)
        kinds.actions()[list(FileKind).index(FileKind.DRAWING)].trigger()
        office.settle(20)
        with office.queries() as queries:
            assert queries.files.of_order(order_id)[0].kind is FileKind.DRAWING
        page.tabs.files.forget(file)
        office.settle(20)
        assert page.tabs.files.list.count() == 0

        talk = QMimeData()
        talk.setText("客户：空调又停了。")
        QApplication.sendEvent(page, QDragEnterEvent(QPoint(20, 20), copy, talk, left, none))
        QApplication.sendEvent(page, QDropEvent(QPointF(20, 20), copy, talk, left, none))
        office.settle(20)
        with office.queries() as queries:
            assert queries.files.of_order(order_id)[0].kind is FileKind.CONVERSATION

        section = DropFolderSection(office.settings)
        qtbot.addWidget(section)
        section.field.setText(str(tmp_path / "nowhere"))
        section.field.editingFinished.emit()
        assert office.settings.get(DROP_FOLDER) == ""
        section.field.setText(str(tmp_path))
        section.field.editingFinished.emit()
        assert office.settings.get(DROP_FOLDER) == str(tmp_path)
