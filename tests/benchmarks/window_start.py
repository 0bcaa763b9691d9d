"""How soon the window is painted and the map ready, with many orders in the database.

Wanted: painted < 0.8 s cold, map ready < 2 s, idle console with map < 400 MB. The clock begins
when the kernel starts the process; beside it stands the processor time, which a busy machine does
not lengthen as much. Memory is told for the program and each process of the browser engine.
``--db`` takes an existing company; otherwise one is made.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psutil

from tests.virtual_screen import VirtualScreen


def run(args: Sequence[str]) -> dict[str, Any]:
    """args: --db PATH, --orders N (for the company that is made), --runs N."""
    parser = argparse.ArgumentParser(prog="window_start")
    parser.add_argument("--db")
    parser.add_argument("--orders", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args(list(args))
    with tempfile.TemporaryDirectory(prefix="paidan-start-") as folder:
        place = options.db or _company(Path(folder), options.orders)
        with VirtualScreen() as screen:
            environment = {
                **screen.environment,
                "PAIDAN_HOME": folder,
                "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox --disable-gpu",
            }
            # An installed program has its bytecode.
            environment.pop("PYTHONDONTWRITEBYTECODE", None)
            times = [_once(place, environment) for _ in range(options.runs + 1)]
    memory = [each.pop("memory") for each in times][-1]
    counted = times[1:] or times
    return {
        "database": {"orders": _orders(place), "mb": round(Path(place).stat().st_size / 1e6)},
        "first_run": times[0],
        "median": {key: round(statistics.median(t[key] for t in counted), 3) for key in counted[0]},
        "worst": {key: round(max(t[key] for t in counted), 3) for key in counted[0]},
        "idle": memory,
        "bare_python_s": _bare_python(),
        "load": psutil.getloadavg()[0],
    }


def _once(place: str, environment: dict[str, str]) -> dict[str, Any]:
    found = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks._start_probe", place],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    for line in found.stdout.splitlines():
        if line.startswith("{"):
            times: dict[str, Any] = json.loads(line)
            return times
    raise RuntimeError(found.stderr[-2000:])


def _company(folder: Path, orders: int) -> str:
    from desktop.composition.demo import build_demo

    place = str(folder / "company.db")
    build_demo(place, orders=orders)
    return place


def _orders(place: str) -> int:
    import sqlite3

    connection = sqlite3.connect(place)
    try:
        return int(connection.execute("SELECT count(*) FROM work_orders").fetchone()[0])
    finally:
        connection.close()


def _bare_python() -> float:
    """The reference that stands beside: an interpreter that does nothing."""
    import time

    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return round(time.perf_counter() - begin, 3)
