"""The lines of a plan, to be ticked: when, who, what, and why."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.format import clock_text
from desktop.plan_words import open_text, why_text
from desktop.services import Session
from desktop.theme.ink import colour
from domain.dispatching.planning.proposal import PlanLine, PlanProposal

_LINE = int(Qt.ItemDataRole.UserRole) + 1
_ORDER = int(Qt.ItemDataRole.UserRole) + 2


class PlanLines(QListWidget):
    """Signals:
    ticked(): another choice.
    pointed(order_id): show it on the board.
    """

    ticked = Signal()
    pointed = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Lines of the plan"))
        self.setWordWrap(True)
        self.setSpacing(1)
        self._session = session
        self.itemChanged.connect(lambda _item: self.ticked.emit())
        self.currentItemChanged.connect(self._on_current)

    def show_plan(self, plan: PlanProposal | None, names: Mapping[int, str]) -> None:
        self.blockSignals(True)
        self.clear()
        if plan is not None:
            for line in plan.lines:
                self.addItem(self._item(line, names))
            for each in plan.open_lines:
                text = self.tr("Open: {order} {customer}").format(
                    order=each.number[-4:], customer=each.customer_name
                )
                item = QListWidgetItem(f"{text}\n{open_text(each.reason)}")
                item.setData(_ORDER, each.order_id)
                item.setForeground(colour("amber"))
                self.addItem(item)
        self.blockSignals(False)
        self.ticked.emit()

    def _item(self, line: PlanLine, names: Mapping[int, str]) -> QListWidgetItem:
        new = names.get(line.technician_id or 0, "–")
        old = names.get(line.before_technician_id or 0, "")
        when = clock_text(line.starts_at, self._session) if line.starts_at else "–"
        if line.before_starts_at is not None:
            was = clock_text(line.before_starts_at, self._session)
            when = f"{was} → {when}" if was != when else when
        who = new if old in ("", new) else f"{old} → {new}"
        head = f"{when}  {who}  ·  {line.number[-4:]} {line.customer_name}"
        item = QListWidgetItem(f"{head}\n{why_text(line, names)}")
        item.setToolTip(f"{line.number} {line.title}")
        item.setData(_LINE, line)
        item.setData(_ORDER, line.order_id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        if line.late_minutes:
            item.setForeground(colour("amber"))
        return item

    def chosen(self) -> list[PlanLine]:
        """What is ticked."""
        items = [self.item(row) for row in range(self.count())]
        return [
            item.data(_LINE)
            for item in items
            if item.data(_LINE) is not None and item.checkState() is Qt.CheckState.Checked
        ]

    def tick_all(self, on: bool) -> None:
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        self.blockSignals(True)
        for row in range(self.count()):
            if self.item(row).data(_LINE) is not None:
                self.item(row).setCheckState(state)
        self.blockSignals(False)
        self.ticked.emit()

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.pointed.emit(int(item.data(_ORDER)))
