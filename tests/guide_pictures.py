"""Makes the pictures of the manual: ``python -m tests.guide_pictures --out docs/guide/pictures``.

The real window on a fresh demo company, without a screen. The pictures are kept small, so that the
manual does not weigh more than the program.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL import Image
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from desktop.composition.console import Console
    from desktop.window.main_window import MainWindow

#: No picture weighs more than this.
MOST_OCTETS = 300_000
_COLOURS = (256, 192, 128, 96, 64)
_SIZE = (1600, 900)
_LONGEST_WAIT = 20.0


class Studio:
    """The open window of the demo company, and where its pictures go."""

    def __init__(self, console: Console, out: Path) -> None:
        assert console.window is not None
        self.console = console
        self.window: MainWindow = console.window
        self.out = out
        self.made: list[Path] = []

    def rest(self, seconds: float) -> None:
        """Let the window live for so long."""
        self.until(lambda: False, seconds)

    def until(self, is_done: Callable[[], bool], seconds: float = _LONGEST_WAIT) -> bool:
        """Let the window live until ``is_done``, for ``seconds`` at most."""
        from PySide6.QtCore import QEventLoop, QTimer

        end = time.monotonic() + seconds
        while not is_done() and time.monotonic() < end:
            loop = QEventLoop()
            QTimer.singleShot(40, loop.quit)
            loop.exec()
        return is_done()

    def take(self, name: str, widget: QWidget | None = None, part: QRect | None = None) -> None:
        """A picture of the window, of one widget, or of a part of it."""
        shown = widget or self.window
        pixmap = shown.grab(part) if part is not None else shown.grab()
        file = self.out / f"{name}.png"
        pixmap.save(str(file))
        shrink(file)
        self.made.append(file)
        sys.stdout.write(f"{file} {file.stat().st_size // 1000} kB\n")
        sys.stdout.flush()

    def clear_toasts(self) -> None:
        """What the simulated devices say meanwhile would cover the lists."""
        self.window.toasts.hide()


def shrink(file: Path, most: int = MOST_OCTETS) -> None:
    """Write ``file`` with all its colours, or as many as stay below ``most`` octets."""
    from PIL import Image

    with Image.open(file) as opened:
        picture = opened.convert("RGB")
    picture.save(file, optimize=True)
    if file.stat().st_size <= most:
        return
    for colours in _COLOURS:
        # The rare colours are the alerts: maximum coverage keeps them, an average would not.
        few = picture.quantize(palette=_palette(picture, colours), dither=Image.Dither.NONE)
        few.save(file, optimize=True)
        if file.stat().st_size <= most:
            return


def _palette(picture: Image.Image, colours: int) -> Image.Image:
    """The grounds exactly as they are, for half of the places; the others are for the rare colours,
    the alerts: maximum coverage keeps them, an average would not."""
    from PIL import Image

    counted: Any = picture.getcolors(picture.width * picture.height) or ()
    kept = sorted(counted, reverse=True)[: colours // 2]
    rare = picture.quantize(colours - len(kept), Image.Quantize.MAXCOVERAGE).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([value for _, rgb in kept for value in rgb] + rare)
    return palette


# --- what is shown ----------------------------------------------------------------------------------
def _dispatch(studio: Studio, name: str) -> None:
    """The board with an order chosen whose machine stands still, and its suggestions."""
    from domain.dispatching.queue_order import QueueTab

    place: Any = studio.window.show_place("dispatch")
    studio.until(lambda: place.queue.list.orders.rowCount() > 0 and place.map.is_ready)
    place.queue.show_tab(QueueTab.QUEUED)
    queue = place.queue.list
    queue.setFocus()
    cards = [queue.orders.card(row) for row in range(queue.orders.rowCount())]
    urgent = (row for row, card in enumerate(cards) if card is not None and card.stopped)
    queue.setCurrentIndex(queue.orders.index(next(urgent, 0)))
    queue.scrollToTop()
    studio.rest(2.0)
    place.map.fit()
    studio.rest(2.5)
    studio.clear_toasts()
    studio.take(name)


def _handover(studio: Studio) -> None:
    """The note for the next clerk."""
    studio.window.change_shift()
    studio.rest(1.5)
    panel = studio.window.handover
    panel.coming.setCurrentText("李娜")
    panel.remark.setPlainText("恒隆 A 座的钥匙在前台；城北仓库下午四点送压缩机。")
    studio.clear_toasts()
    studio.take("handover")
    panel.discard()
    studio.window.side.close_page()
    studio.rest(0.4)


def _call(studio: Studio) -> None:
    """A caller whose customer is known, with the fault typed."""
    caller = _first_customer(studio)
    studio.window.take_call({"customer_id": caller} if caller else {})
    panel: Any = studio.window.call
    studio.until(lambda: panel.known.isVisible() and panel.order_type.count() > 0)
    panel.title.setText("空调不制冷, 外机有异响")
    panel.promise.setFocus()
    studio.rest(1.5)
    studio.clear_toasts()
    studio.take("call")
    panel.discard()
    studio.window.side.close_page()
    studio.rest(0.4)


def _calls(studio: Studio) -> None:
    """Two ring at once, and who is still to be called back."""
    studio.until(lambda: "caller" in studio.window.services.devices.statuses)
    studio.window.ways.to_missed_calls()
    assert studio.console.backend is not None
    with studio.console.backend.queries() as queries:
        people = [row.phone for row in queries.technicians()][:1]
    devices: Any = studio.console._demo_devices
    devices.caller.ring(_a_phone(studio), rings=4)
    studio.rest(1.5)
    devices.modem.ring(people[0], rings=4)
    board = studio.window.top.call.board
    studio.until(lambda: len(board.lines) == 2 and all(line.who for line in board.lines))
    studio.rest(1.0)
    studio.clear_toasts()
    studio.take("calls")
    for line in list(board.lines):
        board.dismiss(line)


def _a_phone(studio: Studio) -> str:
    assert studio.console.backend is not None
    with studio.console.backend.queries() as queries:
        customer = queries.customer_page(_first_customer(studio) or 1).customer
    return customer.phones[0].number


def _first_customer(studio: Studio) -> int | None:
    from domain.read_models import ListQuery

    assert studio.console.backend is not None
    with studio.console.backend.queries() as queries:
        owners = [
            card.customer_id
            for card in queries.assets(list(queries.list_ids(ListQuery("asset")))[:50])
            if card.customer_id
        ]
    return max(owners, key=owners.count, default=None)


def _order(studio: Studio) -> None:
    """The page of an order that is under way."""
    from domain.work_orders.kinds import OrderStatus

    place: Any = studio.window.show_place("dispatch")
    board = place.board.orders.values()
    busy = [card for card in board if card.status is OrderStatus.IN_PROGRESS and card.asset_id]
    chosen = next(iter(busy or board))
    studio.window.open_entity("work_order", chosen.id)
    studio.rest(1.5)
    place.map.fit()
    studio.rest(1.5)
    studio.clear_toasts()
    studio.take("order")
    studio.window.side.close_page()


def _asset(studio: Studio) -> None:
    """The list of machines with the page of the first one."""
    from domain.read_models import ListQuery

    if studio.window.show_place("assets") is None:
        return
    assert studio.console.backend is not None
    with studio.console.backend.queries() as queries:
        first = next(iter(queries.list_ids(ListQuery("asset", sort="code"))), None)
    studio.rest(1.0)
    if first is not None:
        studio.window.open_entity("asset", first)
    studio.rest(2.0)
    studio.clear_toasts()
    studio.take("asset")
    studio.window.side.close_page()


def _numbers(studio: Studio) -> None:
    """The figures of the last month."""
    place: Any = studio.window.show_place("numbers")
    if place is None:
        return
    last_month = place.period.buttons.get("last_month")
    if last_month is not None:
        last_month.click()
    studio.until(lambda: place.board is not None and place.board.isVisible())
    studio.rest(1.5)
    studio.until(lambda: not studio.window.services.jobs.open_jobs)
    studio.rest(1.5)
    studio.clear_toasts()
    studio.take("numbers")


def _imports(studio: Studio) -> None:
    """An old ledger as the importer shows it, with the troubles old ledgers have."""
    place: Any = studio.window.show_place("imports")
    if place is None:
        return
    titles = "设备名称,规格型号,出厂编号,客户名称,联系电话,安装地址,购置日期,保修期至"
    lines = ["恒信机电 设备台账,,,,,,,", titles]
    machines = (("空调", "格力 KFR-72LW"), ("冷水机组", "特灵 CVHE-500"), ("电梯", "奥的斯 Gen2"))
    for number in range(1, 61):
        name, model = machines[number % 3]
        bought = "见发票" if number % 17 == 0 else f"{2018 + number % 6}年{number % 12 + 1}月8日"
        until = "2027.13.1" if number % 23 == 0 else f"2027-0{number % 9 + 1}-01"
        lines.append(
            f"{name},{model},SN{number:05d},天河第{number % 9 + 1}物业,020-8765{number:04d},"
            f"天河区体育西路{number}号,{bought},{until}"
        )
    ledger = Path(os.environ["PAIDAN_HOME"]) / "设备台账 2019.csv"
    ledger.write_text("\n".join(lines), encoding="gb18030")
    place.open_file(ledger)
    studio.rest(6.0)
    studio.clear_toasts()
    studio.take("imports")


def _plan(studio: Studio) -> None:
    """The day as the program would plan it, before anything of it is taken."""
    place: Any = studio.window.show_place("dispatch")
    studio.until(lambda: place.board.board is not None)
    place.plan.open()
    panel = place.plan.panel
    panel.plan()
    studio.until(lambda: bool(panel.plans), 60.0)
    studio.rest(1.0)
    studio.clear_toasts()
    studio.take("plan")
    panel.leave()
    studio.rest(0.4)


def _equipment(studio: Studio, page: str, name: str) -> None:
    """A page of the equipment place."""
    place: Any = studio.window.show_place("assets")
    place.show_page(page)
    studio.rest(1.5)
    studio.clear_toasts()
    studio.take(name)
    place.show_page("ledger")


def _replenish(studio: Studio) -> None:
    """What runs out, with a request for the first of it."""
    place: Any = studio.window.show_place("assets")
    page = place.show_page("replenish")
    studio.rest(2.0)
    page.supplies.select_ids(list(page.supplies.rows.ids)[:1])
    page.requests.reason.setText("旺季备货")
    page.requests.ask.click()
    studio.rest(3.0)
    studio.clear_toasts()
    studio.take("replenish")
    place.show_page("ledger")


def _settings(studio: Studio, page: str, name: str) -> None:
    """A page of the settings."""
    place: Any = studio.window.show_place("settings")
    place.show_section(page)
    studio.rest(1.5)
    studio.clear_toasts()
    studio.take(name)


def _knowledge(studio: Studio) -> None:
    """The articles, with one of them open."""
    place: Any = studio.window.show_place("knowledge")
    page = place.show_page("articles")
    studio.until(lambda: len(page.table.rows.ids) > 0)
    studio.window.open_entity("article", page.table.rows.ids[-1])
    studio.rest(1.5)
    studio.clear_toasts()
    studio.take("knowledge")
    studio.window.side.close_page()


def _reviews(studio: Studio) -> None:
    """Orders worth talking over, some of them chosen."""
    place: Any = studio.window.show_place("knowledge")
    page = place.show_page("candidates")
    studio.until(lambda: len(page.table.rows.ids) > 0)
    page.table.select_ids(list(page.table.rows.ids)[:3])
    studio.rest(1.0)
    studio.clear_toasts()
    studio.take("reviews")


def _plain(studio: Studio, name: str) -> None:
    """A place as it opens."""
    if studio.window.show_place(name) is None:
        return
    studio.rest(2.0)
    studio.clear_toasts()
    studio.take(name)


def _messages(studio: Studio) -> None:
    """The texts, not the calls that may stand in front."""
    place = studio.window.show_place("messages")
    if place is not None:
        place.show_texts()
    _plain(studio, "messages")


def _search(studio: Studio) -> None:
    """The box that finds everything, with answers."""
    box = studio.window.top.search
    studio.window.show_place("dispatch")
    studio.window.activateWindow()
    box.activate()
    box.setText("空调")
    box.search_now()
    studio.until(lambda: box.result is not None, 5.0)
    studio.rest(0.8)
    studio.clear_toasts()
    studio.take("search")
    box.clear()
    studio.window.show_place("dispatch")


def _first_run(studio: Studio) -> None:
    studio.window.show_first_run()
    studio.rest(0.6)
    studio.take("first-run")
    studio.window.leave_first_run("dispatch")


def _dark(studio: Studio) -> None:
    from desktop.settings import THEME

    assert studio.console.services is not None
    studio.console.services.settings.set(THEME, "dark")
    studio.rest(0.5)
    _dispatch(studio, "dispatch-dark")
    studio.console.services.settings.set(THEME, "light")


def _approvals(studio: Studio) -> None:
    """A card of two levels among those the program comes with."""
    from desktop.actions.writing import write
    from domain.approvals.approval import Subject
    from domain.approvals.cards import ApprovalCard, Conditions, default_cards
    from domain.approvals.route import SUPERVISOR, AtTimeout, Level, Route, Signer, SignerKind
    from domain.usecases.approval_cards import save_cards

    chief = Signer(SignerKind.PERSON, name="陈总", phone="13900000001")
    owner = Signer(SignerKind.CUSTOMER)
    first = Level((SUPERVISOR,), minutes=60, at_timeout=AtTimeout.PASS_ON, deputy=chief)
    route = Route((first, Level((chief, owner), all_sign=True, minutes=240)))
    large = ApprovalCard("large", Subject.COST, "大额维修", Conditions(above_fen=60_000), route)
    assert studio.console.services is not None
    cards = (*default_cards(50_000), large)
    handle = write(studio.console.services, lambda store: save_cards(store, cards))
    studio.until(lambda: handle.done, 5.0)
    place: Any = studio.window.show_place("settings")
    page = place.show_section("approvals")
    studio.rest(1.5)
    page.show_entry("large")
    studio.until(lambda: not page.tried.text().endswith("…"), 8.0)
    studio.clear_toasts()
    studio.take("approvals")


#: name → what makes it.
PICTURES: dict[str, Callable[[Studio], None]] = {
    "dispatch": lambda studio: _dispatch(studio, "dispatch"),
    "call": _call,
    "calls": _calls,
    "handover": _handover,
    "order": _order,
    "search": _search,
    "plan": _plan,
    "asset": _asset,
    "parts": lambda studio: _equipment(studio, "parts", "parts"),
    "replenish": _replenish,
    "tagging": lambda studio: _equipment(studio, "tagging", "tagging"),
    "knowledge": _knowledge,
    "reviews": _reviews,
    "rules": lambda studio: _settings(studio, "cards", "rules"),
    "approvals": _approvals,
    "orders": lambda studio: _plain(studio, "orders"),
    "numbers": _numbers,
    "messages": _messages,
    "imports": _imports,
    "first-run": _first_run,
    "dispatch-dark": _dark,
}


# --- running ----------------------------------------------------------------------------------------
def make(out: Path, only: Iterable[str], orders: int, months: int, language: str) -> list[Path]:
    """Build the demo company in a folder of its own, open it and take the pictures."""
    from PySide6.QtWidgets import QApplication

    from desktop import i18n
    from desktop.composition.console import Console
    from desktop.composition.console_settings import console_settings
    from desktop.composition.demo import build_demo
    from desktop.composition.map_engine import register_map_scheme
    from desktop.settings import ACTOR, LANGUAGE, THEME
    from desktop.theme.apply import load_fonts

    place = Path(os.environ["PAIDAN_HOME"]) / "demo.db"
    build_demo(str(place), orders=orders, months=months)
    safe_map = not register_map_scheme()
    app = QApplication(["paidan"])
    settings = console_settings()
    settings.set(THEME, "light")
    settings.set(LANGUAGE, language)
    settings.set(ACTOR, "王芳")
    i18n.install(app, language)
    load_fonts()
    console = Console(app, settings, safe_map=safe_map)
    console.open(str(place))
    out.mkdir(parents=True, exist_ok=True)
    studio = Studio(console, out)
    studio.window.resize(*_SIZE)
    wanted = list(only)
    try:
        studio.until(
            lambda: console.services is not None and console.services.session.company != ""
        )
        for name, picture in PICTURES.items():
            if not wanted or name in wanted:
                picture(studio)
    finally:
        console.close()
        studio.rest(0.3)
    return studio.made


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="tests.guide_pictures", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs/guide/pictures"))
    parser.add_argument("--only", default="", help="names of pictures, separated by commas")
    parser.add_argument("--orders", type=int, default=3000)
    parser.add_argument("--months", type=int, default=6)
    parser.add_argument("--lang", default="zh_CN")
    args = parser.parse_args(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform != "win32" and os.geteuid() == 0:
        os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu")
    with tempfile.TemporaryDirectory(prefix="paidan-guide-", ignore_cleanup_errors=True) as home:
        os.environ["PAIDAN_HOME"] = home
        only = [name for name in args.only.split(",") if name]
        made = make(args.out, only, args.orders, args.months, args.lang)
    return 0 if made else 1


if __name__ == "__main__":
    sys.exit(main())
