"""A known customer's call, the dispatch and the next call: by keys alone, and how many. DD-05"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.theme.apply import Theme, load_fonts
from desktop.views.dispatch.place import DispatchPlace
from desktop.widgets.map_scheme import register_scheme
from desktop.window.catalogue import places
from desktop.window.main_window import MainWindow
from domain.work_orders.kinds import OrderStatus
from tests.unit.desktop.fake_services import Office

register_scheme()
pytestmark = pytest.mark.qt_log_ignore("RHI|QRhi|GPUInfo|GLX|OpenGL|mouse grab|ulkan")

#: What a clerk may need for all of it.
MOST_KEYS = 25


class _Hand(QObject):
    """Types as on a desk: every key goes to the window, and is counted; any mouse press fails."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self.keys = 0
        self.clicks = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() is QEvent.Type.MouseButtonPress:
            self.clicks += 1
        return False

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """To whatever has the focus. Not to the window's handle: keys made by a test follow each
        other as fast as those of a scanner, and are taken for a code there."""
        self.keys += 1
        QTest.keyClick(QApplication.focusWidget() or self._window, key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:
            self.keys += 1
            QTest.keyClicks(QApplication.focusWidget() or self._window, letter)


@pytest.fixture
def office(qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    load_fonts()
    opened = Office(tmp_path)
    opened.services.safe_map = True
    yield opened
    opened.close()


@pytest.fixture
def window(office: Office, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    theme = Theme(qapp, office.settings)
    theme.apply()
    made = MainWindow(office.services, theme, places())
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_place("dispatch")
    made.load()
    office.settle()
    yield made
    made.close()
    qapp.setStyleSheet("")
    theme.deleteLater()


def test_a_call_its_dispatch_and_the_next_call_need_few_keys(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    board = window.place("dispatch")
    assert isinstance(board, DispatchPlace)
    qtbot.waitUntil(lambda: len(board.board.technicians) > 0)
    before = set(board.board.orders)
    hand = _Hand(window)

    hand.press(Qt.Key.Key_F2)
    call = window.call
    qtbot.waitUntil(call.finder.hasFocus)
    hand.type("8000")  # the last digits of the number on the display
    qtbot.waitUntil(lambda: len(call.finder.hits) > 0)
    hand.press(Qt.Key.Key_Return)
    qtbot.waitUntil(call.title.hasFocus)
    assert call.name.text() == "张女士"
    hand.type("kongtiao")  # as many keys as the words need with an input method
    hand.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(set(board.board.orders) - before) == 1)
    order_id = (set(board.board.orders) - before).pop()
    qtbot.waitUntil(lambda: board.selected == (order_id,))
    qtbot.waitUntil(lambda: bool(board.suggestions.technician_ids))
    qtbot.waitUntil(board.queue.list.hasFocus)
    best = board.suggestions.technician_ids[0]
    hand.press(Qt.Key.Key_1)

    def dispatched() -> bool:
        with office.queries() as queries:
            order = queries.orders([order_id])[0]
        there = order.dispatch is not None and order.dispatch.technician_id == best
        return order.status is OrderStatus.DISPATCHED and there

    qtbot.waitUntil(dispatched)
    hand.press(Qt.Key.Key_F2)
    qtbot.waitUntil(call.finder.hasFocus)
    assert call.title.text() == ""
    assert hand.keys <= MOST_KEYS
    assert hand.clicks == 0
