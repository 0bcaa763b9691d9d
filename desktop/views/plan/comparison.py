"""Now and the plans side by side: the day as numbers, and day by day of each technician."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop.theme.ink import colour
from domain.dispatching.planning.proposal import PersonTotals, PlanProposal

_ROW, _HEAD = 21, 34
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _Table(QTableWidget):
    """Read-only, as high as its rows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setHighlightSections(False)

    def fill(self, titles: Sequence[str], rows: Sequence[Sequence[tuple[str, str]]]) -> None:
        """Cells are (text, tone): '', 'good', 'bad'."""
        colours = {"good": colour("accent"), "bad": colour("red")}
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(list(titles))
        self.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, (text, tone) in enumerate(row):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(_RIGHT)
                if tone:
                    item.setForeground(colours[tone])
                self.setItem(at, column, item)
        for column in range(len(titles)):
            head = self.horizontalHeaderItem(column)
            if column and head is not None:
                head.setTextAlignment(_RIGHT)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


class TotalsTable(_Table):
    """One row a measure; green is better than now, red is worse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Now and the plans compared"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_plans(self, plans: Sequence[tuple[str, PlanProposal]]) -> None:
        """The newest plans with their names; 'now' is what the last one began with."""
        if not plans:
            self.setRowCount(0)
            return
        before = plans[-1][1].before
        columns = [before, *(plan.after for _, plan in plans)]
        titles = ["", self.tr("Now"), *(name for name, _ in plans)]
        rows = [
            self._row(self.tr("Visits planned"), [c.orders for c in columns], up=True),
            self._row(self.tr("In time"), [c.on_time for c in columns], up=True),
            self._row(self.tr("Still open"), [c.open_orders for c in columns]),
            self._row(self.tr("Late, minutes"), [c.late_minutes for c in columns]),
            self._row(self.tr("On the road, minutes"), [c.travel_minutes for c in columns]),
            self._row(self.tr("Overtime, minutes"), [c.overtime_minutes for c in columns]),
            self._row(
                self.tr("Busiest to idlest day, minutes"), [c.balance_minutes for c in columns]
            ),
            self._row(self.tr("Promised: other technician"), [c.changed for c in columns]),
            self._row(self.tr("Promised: other time"), [c.moved for c in columns]),
        ]
        self.fill(titles, rows)
        head = max(self.horizontalHeader().sizeHint().height(), _HEAD)
        self.setFixedHeight(head + self.verticalHeader().length() + 6)

    def _row(self, title: str, values: Sequence[int], *, up: bool = False) -> list[tuple[str, str]]:
        cells = [(title, ""), (str(values[0]), "")]
        for value in values[1:]:
            better = value > values[0] if up else value < values[0]
            tone = "" if value == values[0] else "good" if better else "bad"
            cells.append((str(value), tone))
        return cells


class PeopleTable(_Table):
    """Each technician's day before and after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Each technician's day before and after"))

    def show_plan(self, plan: PlanProposal | None, names: Mapping[int, str]) -> None:
        titles = [
            self.tr("Technician"),
            self.tr("Visits"),
            self.tr("At work"),
            self.tr("On the road"),
        ]
        if plan is None:
            self.setRowCount(0)
            return
        before = {each.technician_id: each for each in plan.people_before}
        rows = [
            [
                (names.get(after.technician_id, "?"), ""),
                *_pairs(before.get(after.technician_id), after),
            ]
            for after in sorted(plan.people_after, key=lambda each: -each.orders)
        ]
        self.fill(titles, rows)


def _pairs(before: PersonTotals | None, after: PersonTotals) -> list[tuple[str, str]]:
    was = before or PersonTotals(after.technician_id, 0, 0, 0, 0)
    pairs = (
        (was.orders, after.orders),
        (was.busy_minutes, after.busy_minutes),
        (was.travel_minutes, after.travel_minutes),
    )
    return [(str(new) if old == new else f"{old} → {new}", "") for old, new in pairs]
