"""One caller: the number to be dialled, who it is, and every time he rang."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.format import ago_text, clock_text
from desktop.jobs import JobContext
from desktop.labels import label
from desktop.services import Services
from desktop.views.calls.words import group_name, number_words
from desktop.widgets.chip import Chip
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.icon_button import IconButton
from domain.calls.call import Caller, CallGroup, CallRow, CallState
from domain.read_models import OrderBrief

_MOST_TIMES = 8


class CallCard(QWidget):
    """Signals:
    handled(call ids, bool): the tick was set or taken off.
    """

    handled = Signal(object, bool)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._group: CallGroup | None = None
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(280)
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState("phone", self.tr("No call is chosen"), self.tr("Choose one on the left."))
        )
        self._stack.addWidget(self._body())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(8)
        head = QHBoxLayout()
        self.number = QLabel()
        self.number.setProperty("role", "figure")
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head.addWidget(self.number, 1)
        self.copy = IconButton("copy", self.tr("Copy the number"))
        self.copy.clicked.connect(self._on_copy)
        head.addWidget(self.copy)
        column.addLayout(head)
        self.name = QLabel()
        self.name.setProperty("role", "title")
        self.name.setWordWrap(True)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.name)
        self.state = Chip()
        column.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeft)
        self.facts = QLabel()
        self.facts.setProperty("role", "muted")
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.facts)
        column.addSpacing(4)
        self.write = QPushButton(self.tr("Call back and write an order"))
        self.write.setProperty("role", "primary")
        self.write.clicked.connect(self.write_order)
        column.addWidget(self.write)
        self.open = QPushButton()
        self.open.clicked.connect(self._on_open)
        column.addWidget(self.open)
        self.tick = QCheckBox(self.tr("Seen to"))
        self.tick.clicked.connect(self._on_tick)
        column.addWidget(self.tick)
        column.addSpacing(8)
        self.orders = QLabel()
        self.orders.setTextFormat(Qt.TextFormat.RichText)
        self.orders.setWordWrap(True)
        self.orders.linkActivated.connect(
            lambda link: self._services.navigator.open_requested.emit("work_order", int(link))
        )
        self.orders_head = self._head(self.tr("Open orders"), column)
        column.addWidget(self.orders)
        column.addSpacing(8)
        self._head(self.tr("Rang"), column)
        self.times = QLabel()
        self.times.setProperty("role", "muted")
        self.times.setTextFormat(Qt.TextFormat.PlainText)
        self.times.setWordWrap(True)
        column.addWidget(self.times)
        column.addStretch(1)
        return body

    @staticmethod
    def _head(text: str, column: QVBoxLayout) -> QLabel:
        head = QLabel(text)
        head.setProperty("role", "section")
        column.addWidget(head)
        return head

    # --- showing ----------------------------------------------------------------------------------
    def show_group(self, group: CallGroup | None) -> None:
        """None: nothing is chosen."""
        other = group is None or self._group is None or group.id != self._group.id
        self._group = group
        self._stack.setCurrentIndex(0 if group is None else 1)
        if group is None:
            return
        if other:
            self._show_orders(())
        now, row = self._services.session.now(), group.newest
        state = group.state(now)
        self.number.setText(number_words(row.call.number))
        self.copy.setVisible(bool(row.call.number))
        self.name.setText(group_name(group) or self.tr("Nobody we know"))
        self.state.set(label(state), "amber" if state is CallState.MISSED else "neutral")
        self.facts.setText(self._facts_of(group))
        self.open.setVisible(bool(row.call.customer_id or row.call.technician_id))
        is_technician = row.call.technician_id is not None
        self.open.setText(
            self.tr("Open his day") if is_technician else self.tr("Open the customer")
        )
        self.write.setVisible(not is_technician)
        self.write.setText(
            self.tr("Call back and write an order")
            if state is CallState.MISSED
            else self.tr("Write an order")
        )
        open_ids = group.open_ids(now)
        self.tick.setVisible(state in (CallState.MISSED, CallState.HANDLED))
        self.tick.setChecked(not open_ids)
        self.tick.setText(self._tick_text(group, state))
        self.times.setText("\n".join(self._time_of(each) for each in group.rows[:_MOST_TIMES]))
        self._look_up(row)

    def _tick_text(self, group: CallGroup, state: CallState) -> str:
        call = group.newest.call
        text = self.tr("Seen to")
        if state is not CallState.HANDLED or call.handled_at is None:
            return text
        return f"{text} · {call.handled_by} {clock_text(call.handled_at, self._services.session)}"

    def _facts_of(self, group: CallGroup) -> str:
        session, call = self._services.session, group.newest.call
        words = [ago_text(call.started_at, session.now())]
        if len(group.rows) > 1:
            words.append(self.tr("rang {count} times").format(count=len(group.rows)))
        if call.caller_name and call.caller_name != group.newest.who:
            words.append(self.tr("the network says: {name}").format(name=call.caller_name))
        if call.console:
            words.append(self.tr("at {console}").format(console=call.console))
        return " · ".join(words)

    def _time_of(self, row: CallRow) -> str:
        session, call = self._services.session, row.call
        state = label(call.state(session.now()))
        by = call.taken_by or call.handled_by
        words = [clock_text(call.started_at, session), state, by, row.order_number]
        return "  ".join(word for word in words if word)

    def _look_up(self, row: CallRow) -> None:
        """The open orders there are: whoever is called back asks for them."""
        number = row.call.number
        if not number:
            return

        def read(ctx: JobContext) -> Caller:
            with ctx.queries() as queries:
                return queries.calls.caller(number)

        def know(caller: Caller) -> None:
            if self._group is None or self._group.newest.call.number != number:
                return
            self._show_orders(caller.open_orders)

        self._services.jobs.read(read, key="call-card").then(know)

    def _show_orders(self, orders: Sequence[OrderBrief]) -> None:
        lines = [
            f"<a href='{brief.id}'>{brief.number}</a> {label(brief.status)} · {escape(brief.title)}"
            for brief in orders
        ]
        self.orders.setText("<br>".join(lines))
        for widget in (self.orders_head, self.orders):
            widget.setVisible(bool(lines))

    # --- acting -----------------------------------------------------------------------------------
    def write_order(self) -> None:
        """The call panel with this caller; for a technician his day."""
        if self._group is None:
            return
        call = self._group.newest.call
        if call.technician_id is not None:
            self._on_open()
            return
        prefill: dict[str, Any] = {"phone": call.number, "name": call.caller_name}
        if call.order_id is None:
            prefill["call_id"] = call.id
        if call.customer_id is not None:
            prefill["customer_id"] = call.customer_id
        self._services.navigator.call_requested.emit(prefill)

    def _on_copy(self) -> None:
        if self._group is not None:
            QGuiApplication.clipboard().setText(self._group.newest.call.number)

    def _on_open(self) -> None:
        if self._group is None:
            return
        call, opened = self._group.newest.call, self._services.navigator.open_requested
        if call.technician_id is not None:
            opened.emit("technician", call.technician_id)
        elif call.customer_id is not None:
            opened.emit("customer", call.customer_id)

    def _on_tick(self, checked: bool) -> None:
        if self._group is None:
            return
        now = self._services.session.now()
        ids = (
            self._group.open_ids(now)
            if checked
            else tuple(
                row.id for row in self._group.rows if row.call.state(now) is CallState.HANDLED
            )
        )
        self.handled.emit(ids, checked)
