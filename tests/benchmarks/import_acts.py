"""What a clerk does with a large ledger beside bringing it in: reads one column otherwise, narrows
the problems, merges duplicates, writes out what was refused with the reasons.

``call`` and ``drawn``: milliseconds the window itself is busy; the rest as in ``imports``.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import xlsxwriter
from PySide6.QtWidgets import QApplication

from desktop.views.imports.problem_panel import ProblemPanel
from desktop.views.imports.twin_panel import TwinPanel
from desktop.views.imports.words import problem_text
from domain.ledgers.fields import LedgerKind
from domain.ports.imports import ImportChoice, OpenedFile, Outlook
from tests.benchmarks.imports import Watched, yardstick

_TITLES = ("客户编号", "客户名称", "联系人", "联系电话", "地址", "区县", "客户等级", "备注")


def run(arguments: Sequence[str]) -> dict[str, Any]:
    parser = argparse.ArgumentParser(prog="import_acts")
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--refused", type=int, default=20_000)
    parser.add_argument("--twins", type=int, default=500)
    options = parser.parse_args(arguments)
    app = QApplication.instance() or QApplication([])
    before = yardstick()
    with tempfile.TemporaryDirectory(prefix="paidan-import-acts-") as folder:
        office = Watched(Path(folder, "acts.db"))
        office.begin()
        path = Path(folder, "customers.xlsx")
        _write(path, options.rows, options.refused, options.twins)
        acts = _Acts(office, path)
        acts.seen()
        acts.narrowed()
        acts.merged()
        acts.read_otherwise()
        acts.written_out(Path(folder, "refused.xlsx"))
        office.end()
    del app
    return {
        "rows": options.rows,
        "refused": options.refused,
        "ten million additions before and after, s": [before, yardstick()],
        **office.found,
    }


def _write(path: Path, rows: int, refused: int, twins: int) -> None:
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        sheet = book.add_worksheet("客户")
        for number, values in enumerate(_lines(rows, refused, twins)):
            sheet.write_row(number, 0, values)


def _lines(rows: int, refused: int, twins: int) -> Iterator[Sequence[object]]:
    yield _TITLES
    for n in range(rows):
        # The last of them are the first once more, under another number.
        same = n - rows + twins if n >= rows - twins else n
        yield (
            f"C{n:06d}", f"客户{same:06d}公司", f"王{n % 90}", f"138{10_000_000 + same}",
            f"解放路{n}号", f"第{n % 12}区", ("普通", "重点", "待定")[n % 3], f"第{n}行",
        )  # fmt: skip
    for n in range(refused):
        level = ("普通", "待定")[n % 2]
        yield "", "", "", f"1390{n}", f"中山路{n}号", f"第{n % 12}区", level, f"无名{n}"


class _Acts:
    def __init__(self, office: Watched, path: Path) -> None:
        self._office, self._path = office, path
        self._outlook: Outlook
        self._choice: ImportChoice

    def seen(self) -> None:
        office = self._office
        opened: OpenedFile = office.timed("read", office.imports.inspect(self._path))
        choice = ImportChoice(self._path, LedgerKind.CUSTOMERS, opened.proposed)
        preview = office.timed("preview", office.imports.preview(choice, 0))
        self._choice = replace(choice, mapping=preview.sheet.mapping)
        self._outlook = office.timed("every row judged", office.imports.outlook(self._choice))

    def read_otherwise(self) -> None:
        office, mapping = self._office, self._choice.mapping
        assert mapping is not None
        other = replace(self._choice, keys=("name", "phones"))
        office.timed("other keys: counted", office.imports.outlook(other))
        other = replace(self._choice, mapping=mapping.with_field(2, "联系人", "notes"))
        office.timed("one column otherwise: preview", office.imports.preview(other, 0))
        office.timed("one column otherwise: every row judged", office.imports.outlook(other))

    def narrowed(self) -> None:
        panel = ProblemPanel()
        panel.resize(520, 400)
        panel.show()
        found = self._outlook
        self._felt(
            "problems shown", lambda: panel.show_problems(found.problems, found.problem_counts)
        )

        def narrow() -> None:
            panel.kinds.setCurrentIndex(panel.kinds.count() - 1)
            panel.kinds.activated.emit(panel.kinds.currentIndex())

        self._felt("problems narrowed to a kind", narrow)
        panel.close()

    def merged(self) -> None:
        office, found = self._office, self._outlook
        merged = {(twin.sheet, twin.row): twin for twin in found.twins}
        panel = TwinPanel()
        panel.resize(520, 400)
        panel.show()
        self._felt(
            f"{len(merged)} duplicates shown",
            lambda: panel.show_twins(LedgerKind.CUSTOMERS, found.twins, {}),
        )
        panel.close()
        same = {place: twin.other for place, twin in merged.items()}
        choice = replace(self._choice, same_as=same)
        outlook = office.timed("duplicates merged: counted", office.imports.outlook(choice))
        assert outlook.created == found.created - len(same)

    def written_out(self, out: Path) -> None:
        office = self._office
        batch = office.timed("stored", office.imports.run(self._choice))
        export = office.imports.export_refused(batch.id, out, problem_text)
        rows = office.timed("refused rows written with reasons", export)
        assert rows == batch.refused

    def _felt(self, name: str, act: Callable[[], object]) -> None:
        began = time.perf_counter()
        act()
        called = time.perf_counter()
        QApplication.processEvents()
        self._office.found[name] = {
            "call, ms": round((called - began) * 1000),
            "drawn, ms": round((time.perf_counter() - called) * 1000),
        }
