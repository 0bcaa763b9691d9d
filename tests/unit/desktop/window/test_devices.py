"""What devices bring into the frame: calls, scans, and how they are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services import BackupInfo
from desktop.views.order.page import OrderPageView
from desktop.window.main_window import MainWindow
from domain.ports.devices import DeviceState, DeviceStatus
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.scene import NOW


def test_a_call_is_shown_and_takes_no_focus(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    field = window.place("dispatch").field
    field.setFocus()
    office.devices.call_started.emit("13800138000")
    office.settle()
    assert window.top.call.isVisible()
    assert "138 0013 8000" in window.top.call.text()
    assert "张女士" in window.top.call.text()
    assert QApplication.focusWidget() is field
    office.devices.call_ended.emit("13800138000")
    assert window.top.call.isVisible()  # whoever hung up may be called back
    assert "138 0013 8000" in window.top.call.text()


def test_an_unknown_and_a_withheld_number(window: MainWindow, office: Office) -> None:
    office.devices.call_started.emit("13999999999")
    office.settle()
    assert "139 9999 9999" in window.top.call.text()
    office.devices.call_started.emit("")
    office.settle()
    assert "139 9999 9999" in window.top.call.text()  # two at once are both to be seen
    assert window.top.call.pills[1].isVisible()
    window.top.call.board.dismiss(window.top.call.board.lines[0])
    assert window.top.call.isVisible()
    assert window.top.ringing_number == ""


def test_f2_takes_the_call_that_rings(window: MainWindow, office: Office) -> None:
    office.devices.call_started.emit("13800138000")
    office.settle()
    window.commands.run("call")
    office.settle()
    assert window.side.page is window.call
    assert (
        window.call.phone.text().replace(" ", "") == "13800138000" or window.call.known.isVisible()
    )
    assert not window.top.call.isVisible()


def test_a_second_call_keeps_the_words_of_the_first(window: MainWindow, office: Office) -> None:
    window.take_call({})
    window.call.title.setText("空调滴水")
    first = window.call
    window.take_call({"phone": "13800138000"})
    office.settle()
    assert (window.call.title.text(), window.calls.waiting) == ("", 1)
    assert first.title.text() == "空调滴水"
    window.call.back_requested.emit()
    assert window.side.page is window.call is first
    assert window.calls.waiting == 1  # the second one is half written too


def test_a_scanned_slip_opens_its_order(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    window.scans.wedge.scanned.emit("https://example.com/a/wo-261121-0005\r")
    qtbot.waitUntil(lambda: window.side.page is not None)
    page = window.pages.page("work_order")
    assert isinstance(page, OrderPageView)
    assert (window.side.page, page.order_id) == (page, 5)
    # Esc closes it from wherever the clerk is.
    window.stack.setFocus()
    qtbot.keyClick(window.stack, Qt.Key.Key_Escape)
    assert window.side.page is None


def test_an_unknown_code_is_said_once(window: MainWindow, office: Office) -> None:
    for _ in range(3):
        window.scans.wedge.scanned.emit("XX-YY-9999-Z")
    office.settle()
    assert len(window.toasts.toasts) == 1


def test_the_status_bar_tells_what_is_connected(window: MainWindow, office: Office) -> None:
    lights = window.status.lights
    assert lights["modem"].token == "muted"
    office.plug_in()
    assert lights["modem"].token == "accent"
    assert "2" in lights["modem"].accessibleName()
    assert "COM4" in lights["scanner"].text()
    weak = DeviceStatus(DeviceState.READY, "", {"signal_bars": 1})
    office.devices.set_status("modem", weak)
    assert lights["modem"].token == "amber"
    office.devices.set_status("printer", DeviceStatus(DeviceState.FAILED, "printer_paper_out"))
    assert lights["printer"].token == "red"
    office.bus.set_state("reconnecting")
    assert lights["database"].token == "amber"


def test_the_last_backup_is_shown(window: MainWindow, tmp_path: Path) -> None:
    window.status.show_backup(BackupInfo(tmp_path / "a.db", NOW, NOW))
    assert "10:08" in window.status.backup.text()
