"""Requests for parts: asked for with a reason, allowed within the company's time, booked in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import parts as actions
from desktop.errors import sentence_of
from desktop.format import duration_text, moment_text, money_text
from desktop.jobs import JobHandle
from desktop.labels import label
from desktop.services import Services
from desktop.views.approvals.words import signers_text
from desktop.views.parts.quantity_box import QuantityBox
from desktop.views.parts.words import holder_text, quantity_text
from desktop.widgets.lazy_model import Column
from desktop.widgets.local_table import LocalTable
from desktop.widgets.problem_label import ProblemLabel
from desktop.widgets.section import SectionHeader
from domain.parts.part import MAIN, Holder, Part, PartRequest, RequestState
from domain.parts.requests import due_at

translate = QCoreApplication.translate
#: Settled ones stay in sight for so long.
_RECENT = timedelta(days=30)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class _Row:
    part: Part
    request: PartRequest


class RequestPanel(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._part: Part | None = None
        self._names: Mapping[Holder, str] = {}
        self._limit_minutes = 120
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = SectionHeader(translate("Parts", "Requests"))
        self.approve = QPushButton(translate("Parts", "Approve"))
        self.reject = QPushButton(translate("Parts", "Reject"))
        self.book_in = QPushButton(translate("Parts", "Has come: book in"))
        self.approve.clicked.connect(lambda: self._decide(approved=True))
        self.reject.clicked.connect(lambda: self._decide(approved=False))
        self.book_in.clicked.connect(self._book_in)
        for button in (self.approve, self.reject, self.book_in):
            self.header.add(button)
        column.addWidget(self.header)
        self.table = LocalTable(
            services.settings, "part-requests", self._columns(),
            lambda row: row.part.id * 10_000 + row.request.id,
            empty=translate("Parts", "No part was asked for yet."),
        )  # fmt: skip
        self.table.setAccessibleName(translate("Parts", "Requests"))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        column.addWidget(self.table, 1)
        column.addLayout(self._form())
        self._show_buttons()

    def _columns(self) -> tuple[Column, ...]:
        session = self._services.session
        return (
            Column("part", translate("Parts", "Part"),
                   lambda r: f"{r.part.name} ×{quantity_text(r.request.quantity, r.part.unit)}",
                   170, strong=True),
            Column("state", translate("Parts", "State"), _state, 116, tip=_state),
            Column("left", translate("Parts", "Time left"), self._left, 90, tone=self._tone,
                   live=True),
            Column("cost", translate("Parts", "Cost"), lambda r: money_text(r.request.cost_fen),
                   84, right=True),
            Column("target", translate("Parts", "Where"),
                   lambda r: holder_text(r.request.target, self._names), 130),
            Column("reason", translate("Parts", "Reason"), _reason, 170, tip=_reason),
            Column("who", translate("Parts", "Who"), lambda r: r.request.asked_by, 70, muted=True),
            Column("at", translate("Parts", "When"),
                   lambda r: moment_text(r.request.asked_at, session), 120, muted=True),
        )  # fmt: skip

    def _form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(14, 8, 14, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        self.chosen = QLabel(translate("Parts", "Select a part at the left to ask for more of it."))
        self.chosen.setProperty("role", "field")
        self.quantity = QuantityBox()
        self.quantity.setAccessibleName(translate("Parts", "Quantity"))
        self.target = QComboBox()
        self.target.setAccessibleName(translate("Parts", "To"))
        self.target.setMinimumWidth(150)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(translate("Parts", "Reason"))
        self.reason.setAccessibleName(translate("Parts", "Reason"))
        self.reason.returnPressed.connect(self._ask)
        self.ask = QPushButton(translate("Parts", "Ask for it"))
        self.ask.setProperty("role", "primary")
        self.ask.clicked.connect(self._ask)
        self.problem = ProblemLabel()
        grid.addWidget(self.chosen, 0, 0, 1, 4)
        grid.addWidget(self.quantity, 1, 0)
        grid.addWidget(self.target, 1, 1)
        grid.addWidget(self.reason, 1, 2)
        grid.addWidget(self.ask, 1, 3)
        grid.addWidget(self.problem, 2, 0, 1, 4)
        grid.setColumnStretch(2, 1)
        return grid

    # --- showing ----------------------------------------------------------------------------------
    def show_requests(
        self, parts: Sequence[Part], names: Mapping[Holder, str], limit_minutes: int
    ) -> None:
        """Open ones first, the oldest first; then what was settled lately."""
        self._names, self._limit_minutes = names, limit_minutes
        since = self._services.session.now() - _RECENT
        rows = [
            _Row(part, request)
            for part in parts
            for request in part.requests
            if request.is_open or request.asked_at >= since
        ]
        rows.sort(key=lambda row: (_ORDER[row.request.state], row.request.asked_at))
        waiting = sum(row.request.state is RequestState.WAITING for row in rows)
        text = translate("Parts", "{count} wait for approval").format(count=waiting)
        self.header.set_detail(text if waiting else "")
        self.table.show_rows(rows)
        chosen = self.target.currentData()
        self.target.clear()
        for holder in names:
            self.target.addItem(holder_text(holder, names), holder)
        self.target.setCurrentIndex(max(0, self.target.findText(holder_text(chosen, names))))
        self._show_buttons()

    def choose_part(self, part: Part, quantity: float) -> None:
        """The one to be asked for."""
        self._part = part
        self.chosen.setText(translate("Parts", "More of {name}").format(name=part.name))
        self.quantity.setValue(quantity)
        self._show_buttons()

    def _left(self, row: _Row) -> str:
        if row.request.state is not RequestState.WAITING:
            return ""
        minutes = self._minutes_left(row.request)
        if minutes < 0:
            return translate("Parts", "{time} late").format(time=duration_text(-minutes))
        return duration_text(minutes)

    def _minutes_left(self, request: PartRequest) -> int:
        due = due_at(request, self._limit_minutes)
        return int((due - self._services.session.now()) / _MINUTE)

    def _tone(self, row: _Row) -> str:
        if row.request.state is not RequestState.WAITING:
            return ""
        minutes = self._minutes_left(row.request)
        if minutes < 0:
            return "red"
        running = row.request.approval
        given = running.turn.minutes if running is not None else None
        return "amber" if minutes < (given or self._limit_minutes) / 4 else ""

    def _row(self) -> _Row | None:
        rows = self.table.chosen_rows()
        return rows[0] if len(rows) == 1 else None

    def _show_buttons(self) -> None:
        row = self._row()
        state = row.request.state if row is not None else None
        self.approve.setEnabled(state is RequestState.WAITING)
        self.reject.setEnabled(state is RequestState.WAITING)
        self.book_in.setEnabled(state is RequestState.APPROVED)
        self.ask.setEnabled(self._part is not None)

    # --- acting -----------------------------------------------------------------------------------
    def _ask(self) -> None:
        if self._part is not None:
            target = self.target.currentData() or MAIN
            self._carry_out(
                actions.ask_for(
                    self._services,
                    self._part.id,
                    self.quantity.value(),
                    target,
                    self.reason.text(),
                )
            )

    def _decide(self, *, approved: bool) -> None:
        row = self._row()
        if row is not None:
            self._carry_out(
                actions.decide_request(
                    self._services,
                    row.part.id,
                    row.request.id,
                    approved=approved,
                    note=self.reason.text(),
                )
            )

    def _book_in(self) -> None:
        row = self._row()
        if row is not None:
            self._carry_out(actions.book_in_request(self._services, row.part.id, row.request.id))

    def _carry_out(self, handle: JobHandle[Part]) -> None:
        handle.then(lambda _part: self._on_done())
        handle.catch(self._on_refused)

    def _on_done(self) -> None:
        self.problem.hide()
        self.reason.clear()

    def _on_refused(self, error: Exception) -> None:
        self.problem.setText(sentence_of(error))


_ORDER = {
    RequestState.WAITING: 0,
    RequestState.APPROVED: 1,
    RequestState.RECEIVED: 2,
    RequestState.REJECTED: 3,
}


def _state(row: _Row) -> str:
    """Where several sign, whose turn it is."""
    running = row.request.approval
    if row.request.state is not RequestState.WAITING or running is None:
        return label(row.request.state)
    names = signers_text(running.waits_for, all_sign=running.turn.all_sign)
    text = translate("Parts", "waits for {names} ({level}/{levels})")
    levels = len(running.route.levels)
    return text.format(names=names, level=running.level + 1, levels=levels)


def _reason(row: _Row) -> str:
    return " · ".join(text for text in (row.request.reason, row.request.note) if text)
