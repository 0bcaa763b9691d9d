"""What is wrong with a ledger, cell by cell, and the words for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from domain.ledgers.cells import column_letter


class Severity(Enum):
    """ERROR: the row is refused. WARNING: the cell is left out or taken with a reservation.
    NOTE: nothing is lost, but somebody may want to know."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class RowProblem:
    """``row`` is the number the spreadsheet program shows, 0 for the sheet as a whole; ``column``
    is 0-based, None for the row as a whole. ``code`` is a key of
    :data:`domain.ledgers.messages.PROBLEMS`, ``params`` fill its placeholders."""

    sheet: str
    row: int
    column: int | None
    code: str
    params: Mapping[str, object] = field(default_factory=dict)
    severity: Severity = Severity.WARNING

    @property
    def place(self) -> str:
        """``C12``; the row number alone, or '' where that is all there is."""
        letter = "" if self.column is None else column_letter(self.column)
        return f"{letter}{self.row or ''}"
