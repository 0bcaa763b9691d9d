"""KP-16: today's work of everybody, for a board that everybody sees."""

from __future__ import annotations

from dataclasses import dataclass

from domain.analytics.cuts import cut
from domain.analytics.measures import FactTable

#: What the board shows of a day.
BOARD_KPIS = ("finished", "finished_in_time", "satisfaction")


@dataclass(frozen=True, slots=True)
class BoardLine:
    """``done`` today; ``in_time`` of these (0..1) and their mean ``rating``: None where there is
    nothing to measure."""

    name: str
    done: int
    in_time: float | None
    rating: float | None


@dataclass(frozen=True, slots=True)
class DayBoard:
    """Most done first."""

    people: tuple[BoardLine, ...]
    teams: tuple[BoardLine, ...]


def day_board(table: FactTable) -> DayBoard:
    """``table``: orders seen over one day."""
    return DayBoard(_lines(table, "technician"), _lines(table, "branch"))


def _lines(table: FactTable, dimension: str) -> tuple[BoardLine, ...]:
    found = [
        BoardLine(
            row.label,
            row.samples["finished"],
            row.values["finished_in_time"],
            row.values["satisfaction"],
        )
        for row in cut(table, dimension, BOARD_KPIS).rows
        if row.samples["finished"]
    ]
    return tuple(sorted(found, key=lambda one: (-one.done, -(one.in_time or 0.0), one.name)))
