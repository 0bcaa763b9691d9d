"""What is wrong with a ledger and what it may hold twice, one behind the other, with their numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QTabWidget, QWidget

from desktop.views.imports.problem_panel import ProblemPanel
from desktop.views.imports.twin_panel import TwinPanel
from domain.ledgers.fields import LedgerKind
from domain.ledgers.problems import RowProblem
from domain.ports.imports import Twin


class FoundTabs(QTabWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problems = ProblemPanel()
        self.twins = TwinPanel()
        self.addTab(self.problems, self.tr("Problems"))
        self.addTab(self.twins, self.tr("Possible duplicates"))

    def show_found(
        self,
        kind: LedgerKind,
        problems: Sequence[RowProblem],
        counts: Mapping[str, int],
        twins: Sequence[Twin],
        merged: Mapping[tuple[str, int], Twin],
    ) -> None:
        """``counts``: how many of each problem code there are, ``problems`` may be fewer.
        ``merged``: the twins that are to be one record, by (sheet name, row)."""
        self.problems.show_problems(problems, counts)
        self.twins.show_twins(kind, twins, merged)
        self._count(0, self.tr("Problems"), sum(counts.values()))
        self._count(1, self.tr("Possible duplicates"), len(twins) + len(merged))

    def _count(self, place: int, title: str, count: int) -> None:
        self.setTabText(place, f"{title} {count:,}" if count else title)
