"""How long the map takes to show changes: many technicians and orders, several times a second.

A batch counts from the call of apply() until the page says that it has taken it in. The anchor is
200 technicians and 2,000 orders fully changed at 5 Hz with a 95th percentile below 100 ms.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.platform != "win32" and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu")

ALERTS = ("red", "amber", "blue", "none")
TONES = ("accent", "muted", "amber", "red")


def run(args: Sequence[str]) -> dict[str, Any]:
    """Measure; args: --technicians, --orders, --batches, --hertz, --safe-map."""
    parser = argparse.ArgumentParser(prog="map_updates")
    parser.add_argument("--technicians", type=int, default=200)
    parser.add_argument("--orders", type=int, default=2000)
    parser.add_argument("--batches", type=int, default=40)
    parser.add_argument("--hertz", type=float, default=5.0)
    parser.add_argument("--safe-map", action="store_true", help="measure the plain map")
    options = parser.parse_args(list(args))

    from desktop.widgets.map_scheme import register_scheme

    register_scheme()
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from desktop.widgets.map_model import MapBatch, MapOrder, MapTechnician
    from desktop.widgets.map_view import MapView

    app = QApplication.instance() or QApplication([])
    dice = random.Random(7)

    def city() -> MapBatch:
        def place() -> tuple[float, float]:
            return 23.12 + dice.gauss(0, 0.05), 113.30 + dice.gauss(0, 0.08)

        return MapBatch(
            tuple(
                MapTechnician(f"t{i}", f"技师{i}", *place(), colour=dice.choice(TONES))
                for i in range(options.technicians)
            ),
            tuple(
                MapOrder(f"o{i}", *place(), alert=dice.choice(ALERTS))  # type: ignore[arg-type]
                for i in range(options.orders)
            ),
        )

    def wait(signal: Any, milliseconds: int) -> None:
        loop = QEventLoop()
        signal.connect(loop.quit)
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        signal.disconnect(loop.quit)

    with tempfile.TemporaryDirectory() as folder:
        view = MapView(Path(folder), is_safe=options.safe_map)
        view.resize(1280, 800)
        view.show()
        began = time.perf_counter()
        view.start()
        wait(view.ready, 20_000)
        ready_ms = (time.perf_counter() - began) * 1000
        canvas = view.canvas
        assert canvas is not None
        taken: list[float] = []
        for _ in range(options.batches + 1):
            batch = city()
            began = time.perf_counter()
            view.apply(batch)
            view._tick.stop()  # the coalescing pause is meant, not measured
            view._flush()
            wait(canvas.batch_done, 10_000)
            taken.append((time.perf_counter() - began) * 1000)
            rest = max(0, round(1000 / options.hertz - taken[-1]))
            pause = QEventLoop()
            QTimer.singleShot(rest, pause.quit)
            pause.exec()
        view.shutdown()
        view.close()
        app.processEvents()
    first, later = taken[0], sorted(taken[1:])
    return {
        "technicians": options.technicians,
        "orders": options.orders,
        "page_ready_ms": round(ready_ms, 1),
        "first_batch_ms": round(first, 1),
        "p50_ms": round(statistics.median(later), 1),
        "p95_ms": round(later[min(len(later) - 1, int(len(later) * 0.95))], 1),
        "longest_ms": round(later[-1], 1),
    }
