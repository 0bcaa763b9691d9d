"""What was done: counted, taken back, gone wrong, under way."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.jobs import JobContext
from desktop.theme.apply import Theme
from desktop.window.main_window import MainWindow
from domain.errors import NotAllowed
from domain.usecases import dispatching, orders
from domain.work_orders import commands as c
from domain.work_orders.kinds import AlertLevel
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.window.plain_place import PLACES


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
