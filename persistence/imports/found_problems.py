"""The problems of a ledger, gathered while its rows are judged."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from domain.ledgers.layout import TableRow
from domain.ledgers.problems import RowProblem, Severity
from domain.ledgers.rows import RowKind
from domain.ledgers.sheet_problems import first_text, skipped_problems
from persistence.imports.rows import Job, LedgerRow

_LISTED = 5_000


@dataclass(slots=True)
class Problems:
    """The first of them, those that refuse a row before the others; all by code. ``skipped`` and
    ``last``: by sheet, the rows that are no records, and the last that is one."""

    errors: list[RowProblem] = field(default_factory=list)
    others: list[RowProblem] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    skipped: dict[str, list[tuple[int, RowKind, str]]] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of_sheets(cls, job: Job) -> Problems:
        """Those of the sheets as such."""
        problems = cls()
        for _, sheet in job.sheets:
            # What concerns one cell or one row comes up again with it.
            for problem in sheet.problems:
                if not problem.row and problem.code != "more_problems":
                    problems._take(problem)
        return problems

    def add(self, row: LedgerRow) -> None:
        self.last[row.sheet] = row.row
        for problem in row.problems:
            self._take(problem)

    def skip(self, sheet: str, row: TableRow) -> None:
        self.skipped.setdefault(sheet, []).append((row.number, row.kind, first_text(row)))

    def add_those_of(self, later: Problems) -> None:
        """``later``: of rows below."""
        for mine, theirs in ((self.errors, later.errors), (self.others, later.others)):
            mine.extend(theirs[: max(0, _LISTED - len(mine))])
        self.counts.update(later.counts)
        for sheet, rows in later.skipped.items():
            self.skipped.setdefault(sheet, []).extend(rows)
        self.last.update(later.last)

    def all(self, job: Job) -> tuple[tuple[RowProblem, ...], dict[str, int]]:
        for _, sheet in job.sheets:
            rows = self.skipped.get(sheet.info.name, ())
            for problem in skipped_problems(sheet.info, rows, self.last.get(sheet.info.name, 0)):
                self._take(problem)
        return (*self.errors, *self.others), dict(self.counts)

    def _take(self, problem: RowProblem) -> None:
        self.counts[problem.code] += 1
        kept = self.errors if problem.severity is Severity.ERROR else self.others
        if len(kept) < _LISTED:
            kept.append(problem)
