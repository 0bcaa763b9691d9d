"""The approver's queue: what waits, what is due first, and the answer beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSplitter, QVBoxLayout, QWidget

from desktop.changes import Follower
from desktop.format import duration_text, moment_text, money_text
from desktop.jobs import JobContext
from desktop.labels import label
from desktop.services import Services
from desktop.views.approvals.detail import ApprovalDetail
from desktop.views.approvals.words import waits_text
from desktop.widgets.lazy_model import Column
from desktop.widgets.local_table import LocalTable
from desktop.widgets.section import SectionHeader
from desktop.widgets.splitter import remember_splitter
from domain import settings
from domain.people.operators import Operator
from domain.usecases.waiting_approvals import WaitingApproval, waiting_of

_WARN_MINUTES = 30


@dataclass(frozen=True, slots=True)
class _Known:
    waiting: tuple[WaitingApproval, ...]
    operators: tuple[Operator, ...]


class ApprovalsPlace(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._known = _Known((), ())
        self.detail = ApprovalDetail(services)
        self.detail.answered.connect(self.load)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = SectionHeader(self.tr("Waiting for approval"))
        self.mine = QCheckBox(self.tr("Only those that wait for me"))
        self.mine.toggled.connect(lambda _on: self._show())
        self.header.add(self.mine)
        column.addWidget(self.header)
        self.table = LocalTable(
            services.settings,
            "approvals",
            self._columns(),
            _id_of,
            empty=self.tr(
                "Nothing waits for approval. Who is asked for what is set under Settings, Approvals."
            ),
        )
        self.table.setAccessibleName(self.tr("Waiting for approval"))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())
        self.table.doubleClicked.connect(lambda _index: self.detail.open.click())
        column.addWidget(self.table, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self.detail)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([900, 400])
        remember_splitter(splitter, services.settings, "approvals")
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        self.setFocusProxy(self.table)
        topics = ("work_order", "part", "operator")
        Follower(services.bus, self, topics, self.load)

    def _columns(self) -> tuple[Column, ...]:
        session = self._services.session
        return (
            Column("subject", self.tr("What"), lambda r: label(r.subject), 128),
            Column("number", self.tr("Number"), lambda r: r.number, 128),
            Column("title", self.tr("About"), lambda r: r.title, 170, strong=True),
            Column("amount", self.tr("Amount"), lambda r: money_text(r.amount_fen), 96,
                   right=True),
            Column("level", self.tr("Level"), lambda r: f"{r.level}/{r.levels}", 56),
            Column("waits", self.tr("Waits for"), waits_text, 120, tip=waits_text),
            Column("left", self.tr("Time left"), self._left, 96, tone=self._tone, live=True),
            Column("customer", self.tr("Customer"), lambda r: r.customer, 120),
            Column("reason", self.tr("Reason"), lambda r: r.reason, 200, tip=lambda r: r.reason,
                   shown=False),
            Column("at", self.tr("Asked"), lambda r: moment_text(r.asked_at, session), 124,
                   muted=True, shown=False),
        )  # fmt: skip

    def _minutes_left(self, row: WaitingApproval) -> int | None:
        if row.due_at is None:
            return None
        return int((row.due_at - self._services.session.now()).total_seconds() // 60)

    def _left(self, row: WaitingApproval) -> str:
        minutes = self._minutes_left(row)
        if minutes is None:
            return ""
        if minutes < 0:
            return self.tr("{time} late").format(time=duration_text(-minutes))
        return duration_text(minutes)

    def _tone(self, row: WaitingApproval) -> str:
        minutes = self._minutes_left(row)
        if minutes is None:
            return ""
        return "red" if minutes < 0 else "amber" if minutes <= _WARN_MINUTES else ""

    # --- reading ----------------------------------------------------------------------------------
    def load(self) -> None:
        def read(ctx: JobContext) -> _Known:
            with ctx.queries() as queries:
                usual = settings.whole(queries.setting, "parts.approval_minutes")
                approvals = queries.approvals
                waiting = waiting_of(approvals.waiting_orders(), approvals.waiting_parts(), usual)
                return _Known(waiting, queries.operators())

        self._services.jobs.read(read, key="approvals").then(self._take)

    def _take(self, known: _Known) -> None:
        self._known = known
        self._show()

    def _show(self) -> None:
        known = self._known
        mine = [each for each in known.waiting if self.detail.is_mine(each, known.operators)]
        text = self.tr("{mine} for you, {count} in all")
        self.header.set_detail(text.format(mine=len(mine), count=len(known.waiting)))
        self.table.show_rows(mine if self.mine.isChecked() else known.waiting)
        if not self.table.chosen_rows() and len(self.table.rows.ids):
            self.table.selectRow(0)
        self._on_chosen()

    def _on_chosen(self) -> None:
        self.detail.show_waiting(self.table.chosen_rows(), self._known.operators)

    # --- life -------------------------------------------------------------------------------------
    def remember(self) -> dict[str, Any]:
        return {"mine": self.mine.isChecked()}

    def restore(self, memory: dict[str, Any]) -> None:
        self.mine.setChecked(bool(memory.get("mine")))


def _id_of(row: WaitingApproval) -> int:
    return row.order_id or -(row.part_id * 10_000 + row.request_id)
