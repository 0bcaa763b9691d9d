"""The frame: search, calls, undo, trouble, scans, first run. Places here are plain widgets."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.commands import Command
from desktop.jobs import JobContext
from desktop.services import BackupInfo, Services
from desktop.settings import LANGUAGE, START_PLACE
from desktop.theme.apply import Theme
from desktop.views.order.page import OrderPageView
from desktop.views.patrols.routes_page import RoutesPage
from desktop.views.settings.sections import SECTIONS
from desktop.window.catalogue import places
from desktop.window.main_window import MainWindow
from desktop.window.places import Place
from domain.errors import NotAllowed
from domain.ports.devices import DeviceState, DeviceStatus
from domain.read_models import ListQuery
from domain.usecases import dispatching, orders
from domain.work_orders import commands as c
from domain.work_orders.kinds import AlertLevel
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.scene import NOW


class PlainPlace(QWidget):
    """A place with memory, commands and lists."""

    made = 0

    def __init__(self, services: Services) -> None:
        super().__init__()
        PlainPlace.made += 1
        self.services = services
        self.field = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(QLabel("place"))
        column.addWidget(self.field)
        self.setFocusProxy(self.field)
        self.shown: list[tuple[str, int]] = []
        self.listed: list[tuple[object, str]] = []
        self.memory: dict[str, Any] = {}
        self.ran: list[str] = []

    def remember(self) -> dict[str, Any]:
        return {"text": self.field.text()}

    def restore(self, memory: dict[str, Any]) -> None:
        self.memory = memory

    def show_entity(self, kind: str, entity_id: int) -> None:
        self.shown.append((kind, entity_id))

    def show_list(self, query: object, title: str) -> None:
        self.listed.append((query, title))

    def commands(self) -> list[Command]:
        return [Command("here", "只在这里", lambda: self.ran.append("here"), group="place")]


PLACES = (
    Place("dispatch", "Board", "sliders-horizontal", PlainPlace, ("work_order",)),
    Place("orders", "Orders", "clipboard-text", PlainPlace, ()),
)


@pytest.fixture
def window(office: Office, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    PlainPlace.made = 0
    theme = Theme(qapp, office.settings)
    made = MainWindow(office.services, theme, PLACES)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.show_place("dispatch")
    made.load()
    office.settle()
    yield made
    made.close()
    theme.deleteLater()


# --- places ---------------------------------------------------------------------------------------


def test_a_place_is_made_when_first_visited(window: MainWindow) -> None:
    assert PlainPlace.made == 1
    window.show_place("orders")
    window.show_place("dispatch")
    window.show_place("orders")
    assert PlainPlace.made == 2
    assert window.current_place == "orders"
    assert window.rail.buttons["orders"].isChecked()
    assert window.show_place("nowhere") is None


def test_the_window_begins_where_one_likes(window: MainWindow, office: Office) -> None:
    """SE-05"""
    menu = window.top.user_menu
    menu.aboutToShow.emit()
    (begins,) = (a.menu() for a in menu.actions() if a.text() == "The window begins with")
    assert isinstance(begins, QMenu)
    assert [action.text() for action in begins.actions() if action.isChecked()] == ["Board"]
    next(action for action in begins.actions() if action.text() == "Orders").trigger()
    assert office.settings.get(START_PLACE) == "orders"
    window.show_place("dispatch")
    window.begin()
    assert window.current_place == "orders"


def test_a_place_keeps_its_memory(window: MainWindow, office: Office, qapp: QApplication) -> None:
    window.place("dispatch").field.setText("天河")
    window.close()
    theme = Theme(qapp, office.settings)
    again = MainWindow(office.services, theme, PLACES)
    assert again.show_place("dispatch").memory == {"text": "天河"}
    again.deleteLater()
    theme.deleteLater()


def test_commands_of_the_place_in_front_are_offered(window: MainWindow) -> None:
    assert window.commands.run("here")
    assert window.place("dispatch").ran == ["here"]
    assert [c.name for c in window.commands.find("只在这里")] == ["here"]


def test_what_lies_over_one_place_does_not_lie_over_the_next(
    window: MainWindow, office: Office
) -> None:
    window.open_entity("work_order", 5)
    window.show_place("dispatch")  # where it was opened it stays
    opened = window.side.page
    assert opened is not None
    window.show_place("orders")
    assert window.side.page is not opened
    window.take_call({})
    window.show_place("dispatch")
    assert window.side.page is window.call  # a call is taken wherever one looks things up


def test_the_palette_leads_into_places_that_are_not_in_front(
    office: Office, qapp: QApplication, qtbot: QtBot
) -> None:
    theme = Theme(qapp, office.settings)
    shown = [place for place in places() if place.name in ("callbacks", "assets", "settings")]
    window = MainWindow(office.services, theme, shown)
    qtbot.addWidget(window)
    window.show_place("callbacks")
    window.show()
    offered = {command.name for command in window.commands.all()}
    assert {f"door.settings.{name}" for name in SECTIONS} < offered
    assert "door.dispatch.plan" not in offered  # there is no such place here
    (found,) = [c for c in window.commands.find("floor plan") if c.name.startswith("door.")]
    found.run()
    assert (window.current_place, window.place("settings").section) == ("settings", "map")
    assert window.commands.run("door.patrols.routes")
    equipment = window.place("assets")
    assert isinstance(equipment.pages["patrols"].stack.currentWidget(), RoutesPage)
    offered = {command.name for command in window.commands.all()}
    assert "patrols.routes" in offered and "door.patrols.routes" not in offered
    window.close()
    theme.deleteLater()


def test_every_place_of_the_catalogue_can_be_imported() -> None:
    names = [place.name for place in places()]
    assert names[0] == "dispatch"
    assert names[-1] == "settings"


# --- search ---------------------------------------------------------------------------------------


def _type(window: MainWindow, office: Office, text: str) -> None:
    box = window.top.search
    box.activate()
    box.setText(text)
    box.search_now()
    office.settle()


def _titles(window: MainWindow) -> list[str]:
    return [entry.title for entry in window.top.search.popup.model.entries]


def test_search_answers_in_groups(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    _type(window, office, "恒隆")
    kinds = [entry.kind for entry in window.top.search.popup.model.entries]
    assert kinds.count("work_order") == 2
    assert "customer" in kinds
    assert "asset" in kinds
    current = window.top.search.popup.current()
    assert current is not None
    assert current.kind == "work_order"


def test_enter_opens_what_is_chosen(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    _type(window, office, "恒隆")
    box = window.top.search
    with qtbot.waitSignal(box.opened) as opened:
        qtbot.keyClick(box, Qt.Key.Key_Down)
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0] == "work_order"
    assert box.text() == ""
    assert not box.results_are_open
    assert window.side.page is not None
    assert window.place("dispatch").shown == [tuple(opened.args)]


def test_enter_before_the_answer_opens_its_first_line(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    box = window.top.search
    box.activate()
    box.setText("WO-261121-0005")
    with qtbot.waitSignal(box.opened) as opened:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert opened.args == ["work_order", 5]


def test_an_answer_that_comes_too_late_does_not_pop_up(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    box = window.top.search
    box.activate()
    box.setText("恒隆")
    box.search_now()
    window.place("dispatch").field.setFocus()
    office.settle()
    assert not box.results_are_open


@pytest.mark.parametrize("mark", ["/", ">", "／", "、"])
def test_a_mark_begins_a_command(
    window: MainWindow, office: Office, qtbot: QtBot, mark: str
) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    window.top.search.activate(f"{mark}here")
    assert window.top.search.popup.model.entries[0].command == "here"
    qtbot.keyClick(window.top.search, Qt.Key.Key_Return)
    assert window.place("dispatch").ran == ["here"]


def test_nothing_found_says_so(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    _type(window, office, "不存在的东西")
    assert len(_titles(window)) == 1
    assert "不存在的东西" in _titles(window)[0]
    assert window.top.search.popup.current() is None


def test_all_hits_go_to_their_list(window: MainWindow) -> None:
    window.top.search.all_requested.emit("work_order", "空调")
    assert window.current_place == "orders"
    assert window.place("orders").listed == [(ListQuery("work_order", "空调"), "空调")]


# --- calls ----------------------------------------------------------------------------------------


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


# --- figures and undo -----------------------------------------------------------------------------


def test_alerts_and_badges_are_counted(window: MainWindow) -> None:
    assert window.top.pills[AlertLevel.RED].count == 5
    assert window.rail.buttons["dispatch"].badge == 12
    assert window.top.tray.isVisible()


def test_undo_takes_the_last_step_back_and_redo_does_it_again(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    office.pass_time(seconds=5)
    with office.store("step-1") as store:
        orders.apply_command(store, 28, c.AddNote(text="客户催"))
    office.settle()
    qtbot.waitUntil(lambda: "WO-261121-0028" in window.undoing.undo_text)
    window.undoing.undo()
    office.settle()
    qtbot.waitUntil(lambda: window.undoing.state.redo is not None)
    assert window.status.redo.isVisible()
    assert window.status.note.text()
    window.undoing.redo()
    office.settle()
    qtbot.waitUntil(lambda: window.undoing.state.redo is None)


def test_undo_says_what_it_means_for_the_text(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    office.pass_time(seconds=5)
    with office.store("step-2") as store:
        dispatching.dispatch_order(store, 29, 9)
    office.settle()
    qtbot.waitUntil(lambda: window.undoing.note != "")
    assert window.undoing.note in window.status.undo.text()


def test_two_quick_presses_take_back_one_step(
    window: MainWindow, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    real = office.jobs.write

    def write(fn: Any, label: str = "") -> Any:
        asked.append(label)
        return real(fn, label)

    monkeypatch.setattr(office.jobs, "write", write)
    window.undoing.undo()
    window.undoing.undo()  # the first is not through yet
    assert len(asked) == 1
    qtbot.waitUntil(lambda: window.undoing.state.redo is not None)
    window.undoing.redo()
    assert len(asked) == 2


def test_the_feed_tells_and_opens(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    assert window.feed.texts()
    assert "WO-261121-0034" in window.feed.texts()[0]
    window.feed.grab()
    with qtbot.waitSignal(window.feed.opened) as opened:
        qtbot.keyClick(window.feed, Qt.Key.Key_Return)
    assert opened.args == ["work_order", 34]
    office.pass_time(minutes=1)
    with office.store("step-3") as store:
        orders.apply_command(store, 28, c.AddNote(text="客户催"))
    office.settle()
    qtbot.waitUntil(lambda: "WO-261121-0028" in window.feed.texts()[0])


# --- trouble, progress ----------------------------------------------------------------------------


def test_a_failure_nobody_handles_is_said_in_the_strip(window: MainWindow, office: Office) -> None:
    def fail(ctx: JobContext) -> None:
        raise NotAllowed("nothing_changed")

    office.jobs.write(fail, "改派")
    office.settle()
    assert window.problem.isVisible()
    assert window.problem.text.text().startswith("改派: ")
    assert "nothing_changed" not in window.problem.text.text()
    window.problem.dismiss()
    assert not window.problem.isVisible()


def test_problems_wait_for_each_other(window: MainWindow) -> None:
    show = window.problem.show_problem
    show("第一", "做这个", "a")
    show("第二", "做那个", "b")
    show("第二", "做那个", "b")
    assert window.problem.text.text() == "第一"
    assert "1" in window.problem.more.text()
    window.problem.dismiss()
    assert window.problem.text.text() == "第二"
    window.problem.dismiss()
    assert window.problem.isHidden()


def test_long_work_shows_how_far_and_can_be_cancelled(
    office: Office, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "threads"
    folder.mkdir()
    threaded = Office(folder, threads=True)
    theme = Theme(qapp, threaded.settings)
    window = MainWindow(threaded.services, theme, PLACES)
    qtbot.addWidget(window)
    window.show()

    def work(ctx: JobContext) -> None:
        done = 0
        while True:
            done += 1
            ctx.progress(done, 0)
            ctx.raise_if_cancelled()
            paced.wait(0.005)  # a job that never rests would starve the window of this test

    paced = threading.Event()
    handle = threaded.jobs.work(work, "导入 设备台账.xlsx")
    window.progress.add(handle)
    line = window.progress.lines[0]
    qtbot.waitUntil(lambda: line.count.text() != "")
    with qtbot.waitSignal(handle.cancelled):
        line.cancel.click()
    qtbot.waitUntil(lambda: not window.progress.lines)
    assert window.progress.isHidden()
    window.close()
    threaded.close()
    theme.deleteLater()


def test_a_job_that_ends_at_once_never_shows(window: MainWindow, office: Office) -> None:
    handle = office.jobs.work(lambda _ctx: 1, "kurz")
    office.settle()
    window.progress.add(handle)
    assert window.progress.lines == []


# --- scans ----------------------------------------------------------------------------------------


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


# --- status bar -----------------------------------------------------------------------------------


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


# --- first run, person, language ------------------------------------------------------------------


def test_the_three_doors(empty_office: Office, qapp: QApplication, qtbot: QtBot) -> None:
    with empty_office.queries() as queries:
        assert queries.is_empty()
    theme = Theme(qapp, empty_office.settings)
    window = MainWindow(empty_office.services, theme, PLACES)
    qtbot.addWidget(window)
    page = window.show_first_run()
    for name, signal in (
        ("demo", window.demo_requested),
        ("import", window.import_requested),
        ("empty", window.empty_requested),
    ):
        with qtbot.waitSignal(signal):
            page.doors[name].click()
    page.show_busy("正在创建演示公司…")
    assert not page.doors["demo"].isEnabled()
    window.leave_first_run()
    assert window.current_place == "dispatch"
    window.close()
    theme.deleteLater()


def test_another_language_is_asked_for(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.language_requested) as told:
        office.settings.set(LANGUAGE, "en")
    assert told.args == ["en"]


def test_languages_are_put_into_force(qapp: QApplication) -> None:
    assert i18n.install(qapp, "xx") == "zh_CN"
    assert qapp.translate("QPlatformTheme", "Cancel") == "取消"
    assert i18n.install(qapp, "en") == "en"
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"
