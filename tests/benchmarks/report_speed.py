"""How long the month's report, statements, workbook and figures take, and how much memory.

``seconds`` are those on the clock, ``cpu_seconds`` those the processor worked for it: on a machine
that others use as well the second one tells more. The yardstick says how fast the machine was.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from domain.company import CompanyProfile
from exports.monthly_report import build_monthly_report
from exports.statements import build_statements
from exports.workbook import build_workbook
from tests.unit.domain.analytics.figures import compute_month
from tests.unit.domain.analytics.generator import ZONE, make_facts, make_parts

_MONTH = date(2026, 10, 1)
_COMPANY = CompanyProfile("广州好运来设备服务有限公司")


def run(arguments: Sequence[str]) -> dict[str, Any]:
    """Figures of one run; each part in a fresh process so that its memory is its own."""
    parser = argparse.ArgumentParser(prog="report_speed")
    parser.add_argument("--orders", type=int, default=100_000, help="orders in the workbook")
    orders = parser.parse_args(arguments).orders
    return {
        "figures": _apart(_figures, orders),
        "report": _apart(_report, orders),
        "statements": _apart(_statements, 500),
        "workbook": _apart(_workbook, orders),
        "yardstick": {"ten million additions, seconds": _yardstick()},
    }


def _yardstick() -> float:
    """How fast this machine is just now: plain Python, about 0.5 s on an idle desktop."""
    began, total = time.process_time(), 0
    for number in range(10_000_000):
        total += number
    return round(time.process_time() - began, 2)


class _Watch:
    """How long since it was made."""

    def __init__(self) -> None:
        self._clock, self._cpu = time.perf_counter(), time.process_time()

    def read(self) -> dict[str, float]:
        return {
            "seconds": round(time.perf_counter() - self._clock, 2),
            "cpu_seconds": round(time.process_time() - self._cpu, 2),
        }


def _apart(measure: Callable[[int], dict[str, float]], orders: int) -> dict[str, float]:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(measure, orders).result()


if sys.platform == "win32":
    import psutil

    def _peak_mb() -> float:
        return float(psutil.Process().memory_info().peak_wset) / 1024**2

else:
    import resource

    def _peak_mb() -> float:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _figures(orders: int) -> dict[str, float]:
    facts = make_facts(orders, _MONTH)
    watch = _Watch()
    compute_month(facts, [], _MONTH, ZONE, _COMPANY)
    return {"orders": orders, **watch.read()}


def _report(_orders: int) -> dict[str, float]:
    facts = make_facts(4000, _MONTH, months=12, technicians=40)
    figures = compute_month(facts, [], _MONTH, ZONE, _COMPANY, parts=make_parts(facts))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.pdf"
        before, watch = _peak_mb(), _Watch()
        build_monthly_report(figures, _COMPANY, "zh_CN", path, longest_list=500)
        taken, size = watch.read(), path.stat().st_size
        pages = len(PdfReader(path).pages)
    return {
        "pages": pages,
        **taken,
        "kilobytes": size // 1024,
        "peak_mb": round(_peak_mb()),
        "peak_mb_before": round(before),
    }


def _statements(people: int) -> dict[str, float]:
    facts = make_facts(people * 40, _MONTH, technicians=people)
    figures = compute_month(facts, [], _MONTH, ZONE, _COMPANY)
    with tempfile.TemporaryDirectory() as folder:
        watch = _Watch()
        pages = build_statements(figures, _COMPANY, "zh_CN", Path(folder) / "people.pdf")
        taken = watch.read()
    return {"pages": pages, **taken}


def _workbook(orders: int) -> dict[str, float]:
    facts = make_facts(orders, _MONTH)
    figures = compute_month(facts, [], _MONTH, ZONE, _COMPANY)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.xlsx"
        before, watch = _peak_mb(), _Watch()
        build_workbook(figures, facts, _COMPANY, "zh_CN", path)
        taken, size = watch.read(), path.stat().st_size
    return {
        "orders": orders,
        **taken,
        "kilobytes": size // 1024,
        "peak_mb": round(_peak_mb()),
        "peak_mb_before": round(before),
    }
