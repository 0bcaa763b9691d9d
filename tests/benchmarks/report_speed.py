"""How long the month's report, statements, workbook and figures take, and how much memory."""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from domain.analytics.month import compute_month
from domain.company import CompanyProfile
from exports.monthly_report import build_monthly_report
from exports.statements import build_statements
from exports.workbook import build_workbook
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
    began, total = time.perf_counter(), 0
    for number in range(10_000_000):
        total += number
    return round(time.perf_counter() - began, 2)


def _apart(measure: Callable[[int], dict[str, float]], orders: int) -> dict[str, float]:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(measure, orders).result()


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _figures(orders: int) -> dict[str, float]:
    facts = make_facts(orders, _MONTH)
    began = time.perf_counter()
    compute_month(facts, [], _MONTH, ZONE, _COMPANY)
    return {"orders": orders, "seconds": round(time.perf_counter() - began, 3)}


def _report(_orders: int) -> dict[str, float]:
    facts = make_facts(4000, _MONTH, months=12, technicians=40)
    figures = compute_month(facts, [], _MONTH, ZONE, _COMPANY, parts=make_parts(facts))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.pdf"
        before, began = _peak_mb(), time.perf_counter()
        build_monthly_report(figures, _COMPANY, "zh_CN", path, longest_list=500)
        seconds, size = time.perf_counter() - began, path.stat().st_size
        pages = len(PdfReader(path).pages)
    return {
        "pages": pages,
        "seconds": round(seconds, 3),
        "kilobytes": size // 1024,
        "peak_mb": round(_peak_mb()),
        "peak_mb_before": round(before),
    }


def _statements(people: int) -> dict[str, float]:
    facts = make_facts(people * 40, _MONTH, technicians=people)
    figures = compute_month(facts, [], _MONTH, ZONE, _COMPANY)
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        pages = build_statements(figures, _COMPANY, "zh_CN", Path(folder) / "people.pdf")
        seconds = time.perf_counter() - began
    return {"pages": pages, "seconds": round(seconds, 2)}


def _workbook(orders: int) -> dict[str, float]:
    facts = make_facts(orders, _MONTH)
    figures = compute_month(facts, [], _MONTH, ZONE, _COMPANY)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.xlsx"
        before, began = _peak_mb(), time.perf_counter()
        build_workbook(figures, facts, _COMPANY, "zh_CN", path)
        seconds, size = time.perf_counter() - began, path.stat().st_size
    return {
        "orders": orders,
        "seconds": round(seconds, 2),
        "kilobytes": size // 1024,
        "peak_mb": round(_peak_mb()),
        "peak_mb_before": round(before),
    }
