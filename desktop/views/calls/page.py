"""Calls: those still to be called back, or all of them, and beside them the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from desktop.actions import calls as actions
from desktop.changes import Follower
from desktop.format import clock_text, count_text, percent_text
from desktop.jobs import JobContext
from desktop.labels import label
from desktop.services import Services
from desktop.views.calls.card import CallCard
from desktop.views.calls.menu import call_menu
from desktop.views.calls.words import group_name, number_words
from desktop.widgets.lazy_model import Column
from desktop.widgets.local_table import LocalTable
from desktop.widgets.search_edit import SearchEdit
from desktop.widgets.splitter import remember_splitter
from desktop.widgets.tab_button import TabButton
from domain.calls.call import CallGroup, CallRow, CallSpan, CallState, answered_share, grouped

_TONES = {
    CallState.RINGING: "accent",
    CallState.TAKEN: "neutral",
    CallState.MISSED: "amber",
    CallState.HANDLED: "neutral",
}
_SIZES = [900, 360]
_NEWEST, _LONGEST_LIST = 500, 5_000


class CallsPage(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.card = CallCard(services)
        self.card.handled.connect(self._mark)
        left = QWidget()
        left.setProperty("role", "panel")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 10, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._bar())
        self.table = LocalTable(services.settings, "calls", self._columns(), lambda group: group.id)
        self.table.setAccessibleName(self.tr("Calls"))
        self.table.current_changed.connect(self._on_current)
        self.table.activated_id.connect(lambda _id: self.card.write_order())
        self.table.menu_requested.connect(self._show_menu)
        column.addWidget(self.table, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.card)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes(_SIZES)
        remember_splitter(self.splitter, services.settings, "calls")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)
        self.setFocusProxy(self.table)
        topics = ("call", "customer", "technician")
        Follower(services.bus, self, topics, self.load)
        self.show_kind(missed=True)

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(10)
        self.missed = TabButton(self.tr("To call back"))
        self.all = TabButton(self.tr("All calls"))
        group = QButtonGroup(self)
        for button in (self.missed, self.all):
            group.addButton(button)
            row.addWidget(button)
        self._span: CallSpan | None = None
        self.only = TabButton("")
        self.only.setToolTip(self.tr("Look at all calls again"))
        self.only.setChecked(True)
        self.only.hide()
        self.only.clicked.connect(lambda: self.show_kind(missed=False))
        row.addWidget(self.only)
        self.missed.clicked.connect(lambda: self.show_kind(missed=True))
        self.all.clicked.connect(lambda: self.show_kind(missed=False))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        row.addWidget(self.count)
        row.addStretch(1)
        self.search = SearchEdit(self.tr("Number, name or order"))
        self.search.setMaximumWidth(280)
        self.search.setMinimumWidth(180)
        self.search.searched.connect(lambda _text: self.load())
        row.addWidget(self.search, 1)
        return row

    def _columns(self) -> tuple[Column, ...]:
        def when(instant: datetime) -> str:
            return clock_text(instant, self._services.session)

        def handled(group: CallGroup) -> str:
            call = group.newest.call
            at, by = call.taken_at or call.handled_at, call.taken_by or call.handled_by
            return "" if at is None else f"{by} {when(at)}".strip()

        return (
            Column("state", self.tr("State"), lambda g: label(self._state(g)), 104,
                   tone=lambda g: _TONES[self._state(g)]),
            Column("when", self.tr("Rang at"), lambda g: when(g.newest.call.started_at), 92),
            Column("number", self.tr("Caller's number"), lambda g: number_words(g.newest.call.number), 134,
                   strong=True),
            Column("who", self.tr("Caller"), group_name, 210),
            Column("times", self.tr("How often"), lambda g: count_text(len(g.rows)), 88, right=True),
            Column("handled", self.tr("Taken or seen to by"), handled, 150),
            Column("order", self.tr("Work order"), lambda g: g.newest.order_number, 132),
            Column("console", self.tr("Console"), lambda g: g.newest.call.console, 100,
                   shown=False),
        )  # fmt: skip

    def _state(self, group: CallGroup) -> CallState:
        return group.state(self._services.session.now())

    # --- showing ----------------------------------------------------------------------------------
    def show_kind(self, *, missed: bool) -> None:
        """Those to be called back, or all."""
        self._span = None
        self.only.hide()
        (self.missed if missed else self.all).setChecked(True)
        self.table.empty = (
            self.tr("Nobody waits to be called back.")
            if missed
            else self.tr(
                "No call was written down yet. A modem with a voice line or a caller-id box "
                "writes down every call: Settings, This console."
            )
        )
        self.load()

    def show_span(self, span: CallSpan, title: str) -> None:
        """Those behind a figure, until something else is chosen."""
        self.all.setChecked(True)
        self._span = span
        self.only.setText(self.tr("{name} ✕").format(name=title))
        self.only.setChecked(True)
        self.only.show()
        self.table.empty = self.tr("No such call.")
        self.load()

    def load(self) -> None:
        if not self.isVisible():
            return
        session = self._services.session
        missed_at = session.now() if self.missed.isChecked() else None
        text, span = self.search.text().strip(), self._span
        limit = _LONGEST_LIST if span is not None else _NEWEST

        def read(ctx: JobContext) -> Sequence[CallRow]:
            with ctx.queries() as queries:
                return queries.calls.log(text, missed_at=missed_at, span=span, limit=limit)

        self._services.jobs.read(read, key="calls").then(self.take)

    def take(self, rows: Sequence[CallRow]) -> None:
        """``rows`` newest first."""
        session = self._services.session
        groups = (
            grouped(rows)
            if self.missed.isChecked()
            else grouped(rows, lambda row: session.local(row.call.started_at).date())
        )
        self.table.show_rows(groups)
        self.count.setText(self._summary(rows, len(groups)) if groups else "")
        if groups and self.table.row_of(self.table.current_id()) is None:
            self.table.select_ids([groups[0].id])
        self._on_current(self.table.current_id())

    def _summary(self, rows: Sequence[CallRow], callers: int) -> str:
        """How many, and of all calls how many were taken at once."""
        text = self.tr("{count} callers").format(count=callers)
        if self.missed.isChecked():
            return text
        share = answered_share(rows, self._services.session.now())
        answered = self.tr("{share} answered").format(share=percent_text(share))
        return f"{text} · {answered}"

    def _on_current(self, group_id: int) -> None:
        self.card.show_group(self.table.row_of(group_id))

    def reset_layout(self) -> None:
        self.splitter.setSizes(_SIZES)

    # --- acting -----------------------------------------------------------------------------------
    def _mark(self, call_ids: Sequence[int], handled: bool) -> None:
        actions.mark_handled(self._services, call_ids, handled=handled)

    def _show_menu(self, point: QPoint) -> None:
        groups: list[CallGroup] = self.table.chosen_rows()
        if groups:
            menu = call_menu(self, self._services, groups, self.card, self._mark)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(point)
