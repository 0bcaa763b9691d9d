"""A running console to measure: the real program on a company of any size, without a screen."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.composition.console import Console

_PATIENCE_SECONDS = 60.0
_WAKE_MS = 2


def options(name: str, args: Sequence[str], *more: tuple[str, int, str]) -> argparse.Namespace:
    """--db and --orders, and whole numbers by (name, default, help)."""
    parser = argparse.ArgumentParser(prog=name)
    parser.add_argument("--db", help="an existing company of this version")
    parser.add_argument("--orders", type=int, default=50_000, help="orders of the one made")
    for flag, default, text in more:
        parser.add_argument(f"--{flag}", type=int, default=default, help=text)
    return parser.parse_args(list(args))


def company(folder: Path, orders: int, technicians: int = 12) -> str:
    """The demo company with about ``orders`` orders, in a new database in ``folder``."""
    from desktop.composition.demo import build_demo

    place = str(folder / "company.db")
    build_demo(place, orders=orders, technicians=technicians)
    return place


@contextmanager
def console_on(place: str, folder: Path) -> Iterator[Console]:
    """The console opened on ``place``, its board loaded; the person's files lie in ``folder``."""
    os.environ["PAIDAN_HOME"] = str(folder)
    sys.setswitchinterval(0.001)  # as the program does
    from desktop.widgets.map_scheme import register_scheme

    register_scheme()
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from desktop import garbage
    from desktop.composition.console import Console
    from desktop.settings import Settings
    from desktop.theme.apply import load_fonts

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts()
    settings = Settings(QSettings(str(folder / "c.ini"), QSettings.Format.IniFormat))
    console = Console(app, settings, safe_map=True)
    console.open(place)
    window = console.window
    assert window is not None
    window.resize(1600, 900)
    board = window.place("dispatch")
    wait_until(lambda: board.board.board is not None)
    settle(1.0)
    garbage.set_aside()  # as well
    try:
        yield console
    finally:
        console.close()
        app.processEvents()


def settle(seconds: float) -> None:
    """Let the program go on for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def wait_until(holds: Callable[[], object], seconds: float = _PATIENCE_SECONDS) -> None:
    """Let the program go on until ``holds``; TimeoutError after ``seconds``."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    until = time.perf_counter() + seconds
    # With a time limit Qt looks again and again instead of sleeping, and the threads that answer
    # would have to share the processor with that.
    wake = QTimer(interval=_WAKE_MS)
    wake.start()
    while not holds():
        if time.perf_counter() > until:
            raise TimeoutError("the program did not get there")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    wake.stop()


def type_letter(widget: QWidget, letter: str) -> None:
    """As a keyboard does; what it has no key for comes as from an input method."""
    from PySide6.QtGui import QInputMethodEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    if letter.isascii():
        QTest.keyClicks(widget, letter)
        return
    event = QInputMethodEvent("", [])
    event.setCommitString(letter)
    QApplication.sendEvent(widget, event)


def spread(taken_ms: Sequence[float]) -> dict[str, float]:
    """Number, median, 95th percentile and the longest of measured milliseconds."""
    later = sorted(taken_ms)
    return {
        "count": len(later),
        "p50_ms": round(later[len(later) // 2], 2),
        "p95_ms": round(later[min(len(later) - 1, int(len(later) * 0.95))], 2),
        "longest_ms": round(later[-1], 2),
    }


def yardstick_ms() -> float:
    """How fast this machine is just now: a million plain additions, about 50 ms on an idle desk."""
    began, total = time.perf_counter(), 0
    for number in range(1_000_000):
        total += number
    return round((time.perf_counter() - began) * 1000, 1)


def order_count(place: str) -> int:
    import sqlite3

    connection = sqlite3.connect(place)
    try:
        return int(connection.execute("SELECT count(*) FROM work_orders").fetchone()[0])
    finally:
        connection.close()


def about(place: str) -> dict[str, Any]:
    """What was measured on."""
    return {
        "orders": order_count(place),
        "million_additions_ms": yardstick_ms(),
        "load": round(psutil.getloadavg()[0], 2),
    }
