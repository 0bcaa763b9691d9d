"""How long the window of the real console keeps silent while heavy work goes on.

Wanted: never more than 100 ms while a ledger of 10,000 rows is imported, a month's report and its
workbook, the statements of all technicians, and a workbook of 100,000 orders are made. A timer of
10 ms on the main thread notes the longest time between two of its beats; beside it stands the same
console with nothing to do. On Linux it is also told how long the silence was without the time the
thread was ready and the machine had no processor for it: that is the program's own part.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks import _console
from tests.benchmarks.imports import write_ledger

if TYPE_CHECKING:
    from desktop.composition.console import Console
    from desktop.jobs import JobHandle

_BEAT_MS = 10


def run(args: Sequence[str]) -> dict[str, Any]:
    """args: --db PATH, --orders N, --rows N (of the ledger)."""
    chosen = _console.options(
        "heartbeat",
        args,
        ("rows", 10_000, "rows of the imported ledger"),
        ("listed", 100_000, "orders in the workbook of the list"),
    )
    with tempfile.TemporaryDirectory(prefix="paidan-heartbeat-") as name:
        folder = Path(name)
        place = chosen.db or _console.company(folder, chosen.orders)
        ledger = folder / "history.xlsx"
        write_ledger(ledger, chosen.rows)
        with _console.console_on(place, folder) as console:
            pulse = Pulse()
            found = {
                "idle": pulse.during(lambda: _console.settle(3.0)),
                "import": pulse.during(lambda: _import(console, ledger)),
                "report": pulse.during(lambda: _report(console, folder)),
                "statements": pulse.during(lambda: _statements(console, folder)),
                "list": pulse.during(lambda: _list(console, folder, chosen.listed)),
            }
        return {**_console.about(place), **found}


def _import(console: Console, ledger: Path) -> None:
    from domain.ledgers.fields import LedgerKind
    from domain.ports.imports import ImportChoice

    assert console.services is not None
    imports = console.services.imports
    opened = _result(imports.inspect(ledger))
    choice = ImportChoice(ledger, LedgerKind.WORK_ORDERS, opened.proposed)
    _result(imports.preview(choice, 0))
    _result(imports.run(choice))
    _console.settle(1.0)  # the board learns of it


def _report(console: Console, folder: Path) -> None:
    assert console.services is not None
    session = console.services.session
    month = session.local(session.now()).date()
    printing = console.services.printing
    _result(
        printing.monthly_report(
            month.year, month.month, "zh_CN", folder / "r.pdf", folder / "r.xlsx"
        )
    )


def _statements(console: Console, folder: Path) -> None:
    assert console.services is not None
    session = console.services.session
    month = session.local(session.now()).date()
    reports = console.services.reports
    assert reports is not None
    _result(reports.statements(month.year, month.month, "zh_CN", folder / "statements.pdf"))


def _list(console: Console, folder: Path, count: int) -> None:
    from domain.read_models import ListQuery

    assert console.services is not None and console.backend is not None
    with console.backend.queries() as queries:
        ids = queries.list_ids(ListQuery("work_order"), count)
    _result(console.services.printing.export_list("work_order", ids, folder / "list.xlsx"))


def _result(handle: JobHandle[Any]) -> Any:
    results: list[Any] = []
    failures: list[Exception] = []
    handle.then(results.append).catch(failures.append)
    _console.wait_until(lambda: results or failures, seconds=600)
    if failures:
        raise failures[0]
    return results[0]


class Pulse:
    """Notes every beat of the main thread."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self._timer = QTimer()
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._last = self._waited = 0.0
        self._silences: list[float] = []
        self._own: list[float] = []

    def during(self, act: Any) -> dict[str, float]:
        self._silences, self._own = [], []
        self._waited = _ready_ms()
        began = self._last = time.perf_counter()
        self._timer.start()
        act()
        self._timer.stop()
        longest = sorted(self._silences)[-5:]
        return {
            "seconds": round(time.perf_counter() - began, 2),
            "longest_silence_ms": round(longest[-1], 1) if longest else 0.0,
            "longest_of_its_own_ms": round(max(self._own, default=0.0), 1),
            "over_100_ms": sum(each > 100 for each in self._silences),
        }

    def _beat(self) -> None:
        now = time.perf_counter()
        waited = _ready_ms()
        silence = (now - self._last) * 1000
        self._silences.append(silence)
        self._own.append(silence - (waited - self._waited))
        self._last, self._waited = now, waited


def _ready_ms() -> float:
    """How long the main thread was ready to run so far and had no processor; 0 where the system
    does not tell."""
    try:
        told = Path("/proc/self/schedstat").read_text(encoding="utf-8").split()
    except OSError:
        return 0.0
    return int(told[1]) / 1e6
