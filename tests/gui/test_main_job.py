"""The main job end to end in the real program, on the demo company with simulated devices.

A call is taken, the best technician is sent by one key, answers "1", "2", "3" by text, the order
is closed, a tag is printed and its code read back from the label, and the month's PDF is made.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdf
import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import orders as actions
from desktop.composition import demo_day
from desktop.composition.console import Console
from desktop.composition.demo import build_demo
from desktop.settings import Settings
from desktop.theme.apply import load_fonts
from desktop.views.dispatch.place import DispatchPlace
from desktop.widgets.map_scheme import register_scheme
from domain.ports.devices import Bitmap
from domain.read_models import ListQuery
from domain.usecases.company import change_setting
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import WorkOrder

register_scheme()
pytestmark = [
    pytest.mark.qt_log_ignore("RHI|QRhi|GPUInfo|GLX|OpenGL|mouse grab|ulkan"),
    pytest.mark.timeout(240),
]


@pytest.fixture
def devices(monkeypatch: pytest.MonkeyPatch) -> list[demo_day.DemoDevices]:
    """The simulated devices the console starts, with people who answer at once."""
    started: list[demo_day.DemoDevices] = []

    def start(cls: type[demo_day.DemoDevices], speed: float = 1.0) -> demo_day.DemoDevices:
        started.append(cls(speed=speed * 100))
        return started[-1]

    monkeypatch.setattr(demo_day.DemoDevices, "start", classmethod(start))
    return started


@pytest.fixture
def console(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    devices: list[demo_day.DemoDevices],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Console]:
    monkeypatch.setenv("PAIDAN_HOME", str(tmp_path / "home"))
    place = str(tmp_path / "demo.db")
    build_demo(place, orders=120, months=2)
    load_fonts()
    settings = Settings(QSettings(str(tmp_path / "c.ini"), QSettings.Format.IniFormat))
    opened = Console(qapp, settings, safe_map=True)
    opened.open(place)
    window, services = opened.window, opened.services
    assert window is not None and services is not None
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: bool(devices), timeout=30_000)
    qtbot.waitUntil(lambda: len(board_of(opened).board.technicians) > 0, timeout=20_000)
    yield opened
    opened.close()
    opened.deleteLater()


def board_of(console: Console) -> DispatchPlace:
    assert console.window is not None
    place = console.window.place("dispatch")
    assert isinstance(place, DispatchPlace)
    return place


def stored(console: Console, order_id: int) -> WorkOrder:
    assert console.backend is not None
    with console.backend.queries() as queries:
        return queries.orders([order_id])[0]


def test_from_the_call_to_the_months_report(
    qtbot: QtBot, console: Console, devices: list[demo_day.DemoDevices], tmp_path: Path
) -> None:
    window, services, backend = console.window, console.services, console.backend
    assert window is not None and services is not None and backend is not None
    with backend.quiet_store("test") as store:
        change_setting(store, "sms.hold_seconds", 0)
    with backend.queries() as queries:
        customer = next(
            page.customer
            for i in queries.list_ids(ListQuery("customer"))
            if (page := queries.customer_page(i)).customer.phones and page.customer.sites
        )

    # --- the call: customer by digits, fault, Ctrl+Enter ---------------------------------------
    before = set(board_of(console).board.orders)
    QTest.keyClick(window, Qt.Key.Key_F2)
    call = window.call
    qtbot.waitUntil(call.isVisible)
    qtbot.waitUntil(lambda: call.order_type.count() > 0, timeout=10_000)
    QTest.keyClicks(call.finder, customer.phones[0].number)
    qtbot.waitUntil(lambda: len(call.finder.hits) > 0, timeout=10_000)
    QTest.keyClick(call.finder, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: call.name.text() != "", timeout=10_000)
    QTest.keyClicks(call.title, "water tap drips")
    QTest.keyClick(call.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    board = board_of(console)
    qtbot.waitUntil(lambda: len(set(board.board.orders) - before) == 1, timeout=10_000)
    order_id = (set(board.board.orders) - before).pop()
    assert stored(console, order_id).details.customer_id == customer.id

    # --- the best technician by one key --------------------------------------------------------
    qtbot.waitUntil(lambda: board.selected == (order_id,), timeout=10_000)
    qtbot.waitUntil(lambda: bool(board.suggestions.technician_ids), timeout=10_000)
    best = board.suggestions.technician_ids[0]
    board.queue.list.setFocus()
    QTest.keyClick(board.queue.list, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: stored(console, order_id).dispatch is not None, timeout=10_000)
    dispatch = stored(console, order_id).dispatch
    assert dispatch is not None and dispatch.technician_id == best

    # --- the technician is told by text and answers 1, 2, 3 ------------------------------------
    qtbot.waitUntil(
        lambda: stored(console, order_id).status is OrderStatus.FINISHED, timeout=90_000
    )
    stones = stored(console, order_id).milestones
    assert stones.confirmed_at and stones.arrived_at and stones.finished_at
    assert stones.confirmed_at <= stones.arrived_at <= stones.finished_at

    # --- closed, and the number moves ----------------------------------------------------------
    with qtbot.waitSignal(services.bus.changed, timeout=10_000):
        actions.close(services, order_id, resolution="washer replaced", labour_fen=8000)
    qtbot.waitUntil(lambda: stored(console, order_id).status is OrderStatus.ARCHIVED)

    # --- a tag comes out of the printer, and its code can be read ------------------------------
    with backend.queries() as queries:
        asset = queries.assets(list(queries.list_ids(ListQuery("asset")))[:1])[0]
    printed = services.printing.print_tags([asset.id], services.printing.printers()[0], "60x40")
    with qtbot.waitSignal(printed.succeeded, timeout=20_000):
        pass
    printer = devices[0].printer
    labels = printer.wait_labels(1)
    assert [code.text for code in codes_on(labels[-1])] == [asset.code]

    # --- the month's PDF -----------------------------------------------------------------------
    last = datetime.now(UTC).replace(day=1) - timedelta(days=2)
    pdf, book = tmp_path / "month.pdf", tmp_path / "month.xlsx"
    made = services.printing.monthly_report(last.year, last.month, "zh_CN", pdf, book)
    with qtbot.waitSignal(made.succeeded, timeout=90_000):
        pass
    text = "".join(page.extract_text() for page in pypdf.PdfReader(pdf).pages)
    assert f"{last.year}" in text and "SLA" in text
    assert book.stat().st_size > 10_000


def codes_on(label: Bitmap) -> list[zxingcpp.Barcode]:
    """What a scanner reads on the label; never from an inverted picture."""
    picture = Image.frombytes("1", (label.width, label.height), label.inverted().rows)
    return list(zxingcpp.read_barcodes(picture.convert("L"), try_invert=False))
