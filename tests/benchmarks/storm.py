"""A day of storm at the desk: 505 new orders, 92 of them within one hour, played at 60×.

The real console stands open on the board. Calls, texts and replies come from another process; the
window's own ranking and first suggestion send the orders out, as a clerk does with the key 1.
Wanted: the window never silent for over 100 ms, and every order and reply painted, none missed.
``busy`` is the time the window's thread itself has worked: on a machine that does other things as
well the silence counts what others took.
"""

from __future__ import annotations

import argparse
import multiprocessing
import queue
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from tests.benchmarks import _console
from tests.benchmarks._storm_traffic import DayClock, Written, arrivals, run_traffic

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

    from desktop.composition.console import Console
    from desktop.models.board import BoardModel
    from desktop.views.dispatch.place import DispatchPlace

_BEAT_MS = 10
#: How often the clerk looks whether there is something to send out.
_CLERK_MS = 120
#: What the traffic tells is only written down.
_LISTEN_MS = 500
#: An order nobody can take is looked at again after so long, in minutes of the day.
_AGAIN_MINUTES = 30
_LIMIT_MS = 100.0


def run(args: Sequence[str]) -> dict[str, Any]:
    """args: --speed, --from, --until (hours of the day, 7 to 20), --technicians, --orders (past)."""
    parser = argparse.ArgumentParser(prog="storm")
    parser.add_argument("--speed", type=float, default=60.0)
    parser.add_argument("--from", type=int, default=7, dest="first")
    parser.add_argument("--until", type=int, default=20)
    parser.add_argument("--technicians", type=int, default=60)
    parser.add_argument("--orders", type=int, default=20_000, help="orders of the years before")
    chosen = parser.parse_args(list(args))
    with tempfile.TemporaryDirectory(prefix="paidan-storm-") as name:
        folder = Path(name)
        morning = _morning()
        place = _company(folder, chosen.orders, chosen.technicians, morning)
        with _console.console_on(place, folder) as console:
            return {
                **_console.about(place),
                "speed": chosen.speed,
                **_Storm(console, place, chosen.speed).play(morning, (chosen.first, chosen.until)),
            }


def _morning() -> datetime:
    """Seven o'clock of yesterday: nothing of the played day lies in the future."""
    local = datetime.now(ZoneInfo("Asia/Shanghai")) - timedelta(days=1)
    return local.replace(hour=7, minute=0, second=0, microsecond=0).astimezone(UTC)


def _company(folder: Path, orders: int, technicians: int, morning: datetime) -> str:
    """A company that is no demo: without simulated devices that would answer as well."""
    from desktop.composition.demo import build_demo
    from persistence.engine import open_engine
    from persistence.store import open_store

    place = str(folder / "company.db")
    build_demo(place, orders=orders, technicians=technicians, now=morning)
    engine = open_engine(place)
    try:
        with open_store(engine, actor="storm", console="storm", now=morning) as store:
            store.set_setting("company.demo", False)
    finally:
        engine.dispose()
    return place


class _Storm:
    def __init__(self, console: Console, place: str, speed: float) -> None:
        assert console.window is not None
        self._console = console
        self._database = place
        self._speed = speed
        self._place: DispatchPlace = console.window.place("dispatch")

    def play(self, morning: datetime, hours: tuple[int, int]) -> dict[str, Any]:
        from PySide6.QtCore import QTimer

        console, begins = self._console, morning + timedelta(hours=hours[0] - 7)
        calls = arrivals(morning, hours, Random(92))
        until = morning + timedelta(hours=hours[1] - 7, minutes=10)
        clock = DayClock(time.time() + 2.0, begins, self._speed)
        assert console.backend is not None and console.services is not None
        console.backend.clock = console.services.session.now = clock.now
        context = multiprocessing.get_context("spawn")
        told: Any = context.Queue()
        traffic = context.Process(
            target=run_traffic, args=(self._database, clock, calls, until, told)
        )
        eye, clerk, pulse = _Eye(self._place), _Clerk(self._place), _Pulse()
        written: list[Written] = []
        end: list[tuple[int, int]] = []
        before_mb = memory_mb()
        traffic.start()

        def listen() -> None:
            while True:
                try:
                    word = told.get_nowait()
                except queue.Empty:
                    return
                if isinstance(word, Written):
                    written.append(word)
                else:
                    end.append(word)

        ear = QTimer(interval=_LISTEN_MS)
        ear.timeout.connect(listen)
        ear.start()
        pulse.start()
        _console.wait_until(lambda: end, (until - begins).total_seconds() / self._speed + 60)
        ear.stop()
        clerk.stop()
        _console.settle(3.0)
        silences = pulse.stop()
        traffic.join(30)
        return {
            "calls": len(calls),
            "texts_sent": end[0][0],
            "failed_writes": end[0][1],
            "open_orders_at_the_end": len(self._place.board.orders),
            "call_to_painted": _console.spread(eye.delays(written, "call") or [0.0]),
            "reply_to_painted": _console.spread(eye.delays(written, "reply") or [0.0]),
            "sent_out": len(clerk.taken_ms),
            "key_to_painted": _console.spread(clerk.taken_ms or [0.0]),
            "board_laid_out": _console.spread(eye.laid_out_ms),
            **silences,
            "memory_mb": {"before": before_mb, "after": memory_mb()},
            **self._missed(eye, written),
        }

    def _missed(self, eye: _Eye, written: Sequence[Written]) -> dict[str, Any]:
        """What was written but never painted, and where the board differs from the database."""
        backend, board = self._console.backend, self._place.board
        assert backend is not None
        with backend.queries() as queries:
            stored = {card.id: card.version for card in queries.board(board.now).orders}
        shown = {card.id: card.version for card in board.orders.values()}
        unsent = {each.order_id for each in written if eye.painted_at(each) is None} & stored.keys()
        return {
            "never_painted": len(unsent),
            "rows_missing": len(stored.keys() - shown.keys()),
            "rows_stale": sum(shown.get(i, v) != v for i, v in stored.items()),
        }


class _Eye:
    """Sees which version of which order has been painted when."""

    def __init__(self, place: DispatchPlace) -> None:
        from PySide6.QtCore import QEvent, QObject

        self._board: BoardModel = place.board
        self._seen: dict[int, int] = {}
        self._fresh: list[tuple[int, int]] = []
        self._painted: dict[int, list[tuple[int, float]]] = defaultdict(list)
        self.laid_out_ms: list[float] = []
        eye = self

        class Watch(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    eye._on_paint()
                return super().eventFilter(watched, event)

        self._watch = Watch()
        place.queue.list.viewport().installEventFilter(self._watch)
        place.board.loaded.connect(self._on_loaded)

        def timed(act: Any = place.board._take) -> Any:
            def take(picture: Any) -> None:
                began = time.perf_counter()
                act(picture)
                self.laid_out_ms.append((time.perf_counter() - began) * 1000)

            return take

        place.board._take = timed()  # type: ignore[method-assign]

    def _on_loaded(self) -> None:
        for card in self._board.orders.values():
            if self._seen.get(card.id) != card.version:
                self._seen[card.id] = card.version
                self._fresh.append((card.id, card.version))

    def _on_paint(self) -> None:
        now = time.time()
        for order_id, version in self._fresh:
            self._painted[order_id].append((version, now))
        self._fresh.clear()

    def painted_at(self, written: Written) -> float | None:
        """When that version, or a later one, was painted; None: never."""
        later = [at for v, at in self._painted[written.order_id] if v >= written.version]
        return min(later, default=None)

    def delays(self, written: Sequence[Written], kind: str) -> list[float]:
        """Milliseconds from the commit to the paint."""
        moments = [(each, self.painted_at(each)) for each in written if each.kind == kind]
        return [max(at - each.wall, 0.0) * 1000 for each, at in moments if at is not None]


class _Clerk:
    """Takes the first of the queue, waits for the suggestions, presses 1."""

    def __init__(self, place: DispatchPlace) -> None:
        from PySide6.QtCore import QTimer

        self._place = place
        self._order: int | None = None
        self._chosen_at = 0.0
        self._not_before: dict[int, datetime] = {}
        self.taken_ms: list[float] = []
        place.acts.adviser.ranked.connect(self._on_ranked)
        place.board.loaded.connect(self._on_loaded)
        self._timer: QTimer = QTimer(place, interval=_CLERK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        from domain.dispatching.queue_order import QueueTab
        from domain.work_orders.kinds import DISPATCHABLE

        board = self._place.board
        if self._order is not None and time.perf_counter() - self._chosen_at < 5.0:
            return
        now = board.now
        for card in board.queue(QueueTab.QUEUED):
            if card.status in DISPATCHABLE and self._not_before.get(card.id, now) <= now:
                self._order, self._chosen_at = card.id, time.perf_counter()
                self._not_before[card.id] = now + timedelta(minutes=_AGAIN_MINUTES)
                self._place.select_orders((card.id,), source="window")
                return

    def _on_ranked(self, ranking: Any) -> None:
        if ranking.order_id != self._order:
            return
        self._chosen_at = time.perf_counter()
        if not self._place.suggestions.choose(1):
            self._order = None

    def _on_loaded(self) -> None:
        card = self._place.board.order(self._order) if self._order is not None else None
        if card is not None and card.technician_id is not None:
            self.taken_ms.append((time.perf_counter() - self._chosen_at) * 1000)
            self._order = None


class _Pulse:
    """Beats on the window's thread: how long it was silent, and worked, between two of them."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._timer: QTimer = QTimer(interval=_BEAT_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._silences: list[float] = []
        self._busy: list[float] = []

    def start(self) -> None:
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> dict[str, Any]:
        self._timer.stop()
        return {
            "longest_silence_ms": round(max(self._silences), 1),
            "silences_over_100_ms": sum(each > _LIMIT_MS for each in self._silences),
            "longest_busy_ms": round(max(self._busy), 1),
            "busy_over_100_ms": sum(each > _LIMIT_MS for each in self._busy),
            "busy_share": round(sum(self._busy) / max(sum(self._silences), 1.0), 3),
        }

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self._silences.append((now - self._last) * 1000)
        self._busy.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked


def memory_mb() -> float:
    """What this process holds in memory."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(x for x in status.read_text(encoding="utf-8").splitlines() if x.startswith("VmRSS"))
    return round(int(line.split()[1]) / 1024, 1)
