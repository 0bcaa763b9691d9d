"""The main job without a screen: what ``installer run`` does on a machine that has none.

An import, a dispatch through the simulated modem with the technician's replies, tags, the month's
report and workbook, and pictures of the places, all on the demo company, all in one folder.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.composition.backend import Backend
from domain.work_orders.kinds import DISPATCHABLE, OrderStatus

_REPLIES_SECONDS = 60.0
_PICTURE_REST_SECONDS = 2.5
_MAP_REST_SECONDS = 6.0
_PLACES = (
    "dispatch",
    "orders",
    "assets",
    "customers",
    "technicians",
    "numbers",
    "messages",
    "imports",
    "settings",
)


def tour(out: Path, *, orders: int = 1500, months: int = 4, language: str = "zh_CN") -> int:
    """Write everything to ``out``; 0 when every step worked."""
    from desktop.composition.demo import build_demo

    out.mkdir(parents=True, exist_ok=True)
    # The pictures set language and look; what the user has set on this console stays.
    os.environ.setdefault("PAIDAN_HOME", str(out / "home"))
    place = out / "demo.db"
    for old in out.glob("demo.db*"):
        old.unlink()
    _say("1/6", "演示公司 / the demo company")
    build_demo(str(place), orders=orders, months=months)
    backend = Backend(str(place), actor="tour", console="tour")
    steps: tuple[tuple[str, Callable[[], str]], ...] = (
        ("导入台账 / an old ledger", lambda: _import(backend, out)),
        ("派单与短信回复 / a dispatch and its replies", lambda: _dispatch(backend)),
        ("设备标签 / tags", lambda: _tags(backend, out)),
        ("月报与工作簿 / the month's report and workbook", lambda: _report(backend, out, language)),
    )
    try:
        for number, (title, act) in enumerate(steps, start=2):
            _say(f"{number}/6", f"{title}: {act()}")
    finally:
        backend.close()
    _say("6/6", "画面 / pictures")
    pictures(str(place), out / "pictures", language)
    return 0


def _say(step: str, text: str) -> None:
    sys.stdout.write(f"[{step}] {text}\n")
    sys.stdout.flush()


def _import(backend: Backend, out: Path) -> str:
    from desktop.composition.imports import import_file

    ledger = out / "旧设备台账.csv"
    lines = ["设备名称,规格型号,出厂编号,客户名称,安装地址,购置日期,保修期至"]
    lines += [
        f"空调,格力 KFR-72LW,SN{number:05d},试用客户{number % 7},天河区体育西路{number}号,"
        f"2023年{number % 12 + 1}月8日,2027-0{number % 9 + 1}-01"
        for number in range(1, 41)
    ]
    ledger.write_text("\n".join(lines), encoding="gb18030")
    result = import_file(backend, ledger, "assets")
    return f"{result.created} 台新设备, {result.refused} 行未导入"


def _dispatch(backend: Backend) -> str:
    """Send the most urgent order to the best technician and wait for 1, 2, 3."""
    from desktop.composition.demo_day import DemoDevices
    from desktop.composition.message_desk import MessageDesk
    from domain.dispatching.job_needs import job_need
    from domain.dispatching.ranking import rank
    from domain.usecases.dispatching import dispatch_order

    now = datetime.now(UTC)
    with backend.queries() as queries:
        board = queries.board(now)
        waiting = [card for card in board.orders if card.status in DISPATCHABLE]
        situation = queries.situation(now)
        chosen = None
        for card in waiting:
            ranking = rank(situation, job_need(queries.orders([card.id])[0]))
            if ranking.candidates:
                chosen = (card, ranking.candidates[0])
                break
    if chosen is None:
        return "没有可派的技师 / nobody could be sent"
    card, best = chosen
    devices = DemoDevices.start(speed=30.0)
    desk = MessageDesk(backend, devices.modem_port, on_status=lambda _s: None)
    try:
        with backend.store() as store:
            dispatch_order(store, card.id, best.technician_id, hold_seconds=0)
        desk.start()
        status = _wait_for(backend, card.id, OrderStatus.FINISHED)
    finally:
        desk.stop()
        devices.close()
    return f"{card.number} → {status.value}"


def _wait_for(backend: Backend, order_id: int, wanted: OrderStatus) -> OrderStatus:
    until = time.monotonic() + _REPLIES_SECONDS
    while True:
        with backend.queries() as queries:
            status = queries.orders([order_id])[0].status
        if status is wanted or time.monotonic() > until:
            return status
        time.sleep(0.3)


def _tags(backend: Backend, out: Path) -> str:
    from desktop.composition.tag_documents import make_tag_sheet

    with backend.queries() as queries:
        from domain.read_models import ListQuery

        every = list(queries.list_ids(ListQuery("asset", sort="code", descending=True)))
        ids = [asset.id for asset in queries.assets(every[:200]) if asset.code][:24]
    path = make_tag_sheet(backend, ids, "3x8", 1, out / "tags.pdf")
    return f"{len(ids)} → {Path(path).name}"


def _report(backend: Backend, out: Path, language: str) -> str:
    from desktop.composition.documents import make_month_documents

    last = datetime.now(UTC).replace(day=1) - timedelta(days=1)
    name = f"{last:%Y-%m}"
    make_month_documents(
        backend,
        last.year,
        last.month,
        language,
        out / f"report-{name}.pdf",
        out / f"workbook-{name}.xlsx",
    )
    return f"report-{name}.pdf, workbook-{name}.xlsx"


def pictures(place: str, out: Path, language: str, theme: str = "light") -> list[Path]:
    """One picture of every place, drawn by the real window on ``place``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from desktop import i18n
    from desktop.composition.console import Console
    from desktop.composition.console_settings import console_settings
    from desktop.composition.map_engine import register_map_scheme
    from desktop.settings import LANGUAGE, THEME
    from desktop.theme.apply import load_fonts

    out.mkdir(parents=True, exist_ok=True)
    safe_map = not register_map_scheme()
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["paidan"])
    settings = console_settings()
    settings.set(THEME, theme)
    settings.set(LANGUAGE, language)
    i18n.install(app, language)
    load_fonts()

    def rest(seconds: float) -> None:
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop, loop.quit)
        loop.exec()

    made = []
    console = Console(app, settings, safe_map=safe_map)
    console.open(place)
    window = console.window
    assert window is not None
    window.resize(1600, 900)
    rest(_MAP_REST_SECONDS)
    for name in _PLACES:
        if window.show_place(name) is None:
            continue
        rest(_PICTURE_REST_SECONDS)
        path = out / f"{name}.png"
        window.grab().save(str(path))
        made.append(path)
    console.close()
    rest(0.3)
    return made
