"""A large job becomes several orders in one step (EX-13)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.lists.row_list import RowList
from desktop.views.order.split_row import SplitRow
from desktop.widgets.form_buttons import form_buttons
from desktop.widgets.problem_label import ProblemLabel
from desktop.widgets.scrolled import scrolled
from domain.people.technician import Skill
from domain.usecases.splitting import JobPart
from domain.work_orders.order import WorkOrder
from domain.work_orders.templates import OrderType

_Known = tuple[tuple[OrderType, ...], tuple[Skill, ...]]


class SplitForm(QWidget):
    """Signals:
    confirmed(): read :meth:`parts` and :attr:`one_visit`.
    left()
    opened(bool): it needs the room of what is below, or gives it back.
    """

    opened = Signal(bool)
    confirmed = Signal()
    left = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._services = services
        self._order: WorkOrder | None = None
        self._types: dict[str, OrderType] = {}
        self._skills: dict[str, Skill] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        head = QLabel(self.tr("Split into parts"))
        head.setProperty("role", "field")
        column.addWidget(head)
        note = QLabel(
            self.tr(
                "This order keeps the first part. Each other becomes an order of its own for the "
                "same customer: dispatched and accepted by itself."
            )
        )
        note.setProperty("role", "small")
        note.setWordWrap(True)
        column.addWidget(note)
        self.rows = RowList(
            lambda: SplitRow(lambda: self._types, lambda: self._skills), self.tr("Part")
        )
        holder = QWidget()
        holder.setProperty("role", "sub")
        around = QVBoxLayout(holder)
        around.setContentsMargins(0, 0, 8, 0)
        around.addWidget(self.rows)
        around.addStretch(1)
        column.addWidget(scrolled(holder), 1)
        self.same_visit = QCheckBox(self.tr("All in one visit, by one person"))
        column.addWidget(self.same_visit)
        self.problem = ProblemLabel()
        column.addWidget(self.problem)
        buttons, self.save = form_buttons(self.tr("Split"), self._on_save, self.left.emit)
        column.addLayout(buttons)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opened.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.opened.emit(False)

    def begin(self, order: WorkOrder) -> None:
        """The order as its first part, and room for a second one."""
        self._order = order
        self.problem.hide()
        self.same_visit.setChecked(False)
        used = order.details.type_code

        def read(ctx: JobContext) -> _Known:
            with ctx.queries() as queries:
                types = tuple(t for t in queries.order_types() if t.active or t.code == used)
                return types, tuple(skill for skill in queries.skills() if skill.active)

        def show(known: _Known) -> None:
            if self._order is order:
                self._show(order, known)

        self._services.jobs.read(read, key="split-order").then(show)

    def _show(self, order: WorkOrder, known: _Known) -> None:
        self._types = {each.code: each for each in known[0]}
        self._skills = {each.code: each for each in known[1]}
        details = order.details
        code, minutes = details.type_code, details.duration_minutes
        half = max(minutes // 2 // 5 * 5, 5) if minutes > 5 else minutes
        self.rows.show_values([])
        self.rows.show_values(
            [
                JobPart(details.title, code, minutes - half, details.skills),
                JobPart("", code, half, details.skills),
            ]
        )
        self.show()
        self.rows.editors[1].setFocus()

    @property
    def one_visit(self) -> bool:
        return self.same_visit.isChecked()

    def parts(self) -> tuple[JobPart, ...]:
        """Those with a title."""
        return self.rows.values()

    def _on_save(self) -> None:
        unread = any(not editor.duration.minutes for editor in self.rows.editors)
        parts = self.parts()
        if len(parts) < 2:
            self.problem.setText(self.tr("Say what is done in at least two parts."))
        elif unread:
            self.problem.setText(self.tr("Write 30, 90 min or 2 h."))
        else:
            self.confirmed.emit()
