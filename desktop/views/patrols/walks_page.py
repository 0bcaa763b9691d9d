"""The patrols there are at the left, one of them at the right."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from desktop.changes import Follower
from desktop.format import count_text
from desktop.jobs import JobContext
from desktop.labels import label
from desktop.paths import folder
from desktop.services import Services
from desktop.views.lists.side_list_page import SideListPage
from desktop.views.patrols.walk_view import WalkView
from desktop.views.patrols.words import TONES
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.lazy_model import Column
from domain.patrols.read_models import PatrolRow, PatrolState

translate = QCoreApplication.translate
_LIST_WIDTH = 330
#: Days of patrols that are over in the list; the overview has all.
_DAYS = 31


class WalksPage(SideListPage):
    """Signals:
    routes_requested(): there is no route yet, or the clerk wants to change one.
    """

    routes_requested = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            services,
            translate("Patrols", "Patrols"),
            "patrols",
            lambda row: row.id,
            width=_LIST_WIDTH,
            parent=parent,
        )
        routes = QPushButton(translate("Patrols", "Routes …"))
        routes.clicked.connect(self.routes_requested)
        self.header.add(routes)
        self.list.current_changed.connect(self._show)
        self.stack = QStackedWidget()
        self.empty = EmptyState(
            "clipboard-text",
            translate("Patrols", "There is no patrol yet."),
            translate(
                "Patrols",
                "Describe a route with its points and how often it is walked. Its orders then make "
                "themselves, and what is found becomes repair orders.",
            ),
            translate("Patrols", "Patrol routes"),
        )
        self.empty.chosen.connect(self.routes_requested)
        self.view = WalkView(services)
        self.view.sheet_requested.connect(self._print)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.view)
        self._put_beside(self.stack)
        self._wanted = 0
        topics = ("patrol", "patrol_result", "work_order")
        Follower(services.bus, self, topics, self.load)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("day", translate("Patrols", "Day"), lambda row: f"{row.planned_on:%m-%d}", 56,
                   muted=True),
            Column("name", translate("Patrols", "Route"), lambda row: row.name, 120, strong=True),
            Column("state", translate("Patrols", "State"), self._state_of, 84,
                   tone=lambda row: TONES[self._state(row)]),
            Column("done", translate("Patrols", "Walked"),
                   lambda row: f"{row.done}/{row.points}", 60, right=True),
        )  # fmt: skip

    def _state(self, row: PatrolRow) -> PatrolState:
        session = self._services.session
        return row.state(session.local(session.now()).date())

    def _state_of(self, row: PatrolRow) -> str:
        return label(self._state(row))

    def open(self, patrol_id: int) -> None:
        """Bring this one forward."""
        self._wanted = patrol_id
        self.load()

    def load(self) -> None:
        session = self._services.session
        since = session.local(session.now()).date() - timedelta(days=_DAYS)

        def read(ctx: JobContext) -> tuple[PatrolRow, ...]:
            with ctx.queries() as queries:
                return queries.patrols.patrols(since)

        self._services.jobs.read(read, key="patrols").then(self._take)

    def _take(self, rows: tuple[PatrolRow, ...]) -> None:
        ordered = sorted(rows, key=self._order)
        self.list.show_rows(ordered)
        self.header.set_detail(count_text(len(rows)) if rows else "")
        known = [row.id for row in ordered]
        if self._wanted and self._wanted not in known:
            self.view.open(self._wanted)  # older than the list
            self.stack.setCurrentWidget(self.view)
            self._wanted = 0
            return
        shown = self._wanted or self.view.patrol_id
        self._wanted = 0
        chosen = shown if shown in known else next(iter(known), 0)
        if chosen and self.list.current_id() != chosen:
            self.list.select_ids([chosen], current=chosen)
        self._show(chosen)

    def _order(self, row: PatrolRow) -> tuple[object, ...]:
        """What is to be walked first, then what is over, the newest on top."""
        state = self._state(row)
        is_left = state in (PatrolState.PLANNED, PatrolState.UNDER_WAY)
        return not is_left, -row.planned_on.toordinal(), row.name, row.id

    def _show(self, patrol_id: int) -> None:
        if patrol_id:
            self.view.open(patrol_id)
        self.stack.setCurrentWidget(self.view if patrol_id else self.empty)

    def _print(self, patrol_id: int) -> None:
        out = folder("documents") / f"patrol {patrol_id}.pdf"

        def show(_made: object) -> None:
            from desktop.views.preview.window import show_document

            show_document(self._services, out, translate("Patrols", "Patrol sheet"), self)

        self._services.printing.patrol_sheet(patrol_id, out).then(show)
