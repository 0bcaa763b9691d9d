"""The auto-plan on the board: its dock, its ghosts on the timeline, its dashed ways on the map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QPushButton, QSizePolicy, QWidget

from desktop.models.board import BoardModel
from desktop.services import Services
from desktop.views.dispatch.board_map import BoardMap
from desktop.views.dispatch.timeline_paint import Ghost
from desktop.views.dispatch.timeline_panel import TimelinePanel

if TYPE_CHECKING:
    from desktop.views.plan.panel import PlanPanel
    from domain.dispatching.planning.proposal import PlanLine, PlanProposal

_WIDTH = 380


class PlanDesk(QObject):
    """Signals:
    pointed(order_id): select it on the board.
    """

    pointed = Signal(int)

    def __init__(
        self,
        services: Services,
        board: BoardModel,
        timeline: TimelinePanel,
        chart: BoardMap,
        selected: Callable[[], Sequence[int]],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._board = board
        self._timeline = timeline
        self._chart = chart
        self._selected = selected
        self._window = window
        self.panel: PlanPanel | None = None
        self._dock: QDockWidget | None = None
        self._lines: tuple[PlanLine, ...] = ()
        self.button = QPushButton(self.tr("Auto-plan"))
        self.button.setToolTip(self.tr("Propose who goes where and when"))
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.toggle)
        timeline.bar.row.insertWidget(timeline.bar.row.count() - 1, self.button)

    def toggle(self) -> None:
        """Open the panel, or put it away with its plan."""
        if self._dock is not None and self._dock.isVisible() and self.panel is not None:
            self.panel.leave()
        else:
            self.open()

    def open(self) -> None:
        """Open the panel."""
        panel = self.panel or self._make()
        assert self._dock is not None
        people = self._people()
        if people is not None and not people.isFloating():
            people.hide()  # the plan speaks of them; the map keeps its room
        self._dock.show()
        self._window.resizeDocks([self._dock], [_WIDTH], Qt.Orientation.Horizontal)
        panel.open()

    def _close(self) -> None:
        people = self._people()
        if people is not None:
            people.show()
        if self._dock is not None:
            self._dock.hide()

    def _people(self) -> QDockWidget | None:
        return self._window.findChild(QDockWidget, "peopleDock")

    def _make(self) -> PlanPanel:
        from desktop.views.plan.panel import PlanPanel

        panel = self.panel = PlanPanel(self._services, self._board, self._selected)
        dock = self._dock = QDockWidget(self.tr("Auto-plan"), self._window)
        dock.setObjectName("planDock")
        dock.setTitleBarWidget(QWidget(dock))  # the panel has a head of its own
        dock.setWidget(panel)
        panel.setMinimumWidth(_WIDTH - 40)
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        panel.shown_plan.connect(self._on_plan)
        panel.pointed.connect(self.pointed)
        panel.closed.connect(self._close)
        panel.taken.connect(lambda _ids: self._draw(()))
        return panel

    def refresh_ink(self) -> None:
        """The theme changed."""
        if self.panel is not None:
            self.panel.refresh_ink()

    # --- ghosts -----------------------------------------------------------------------------------
    def _on_plan(self, plan: PlanProposal | None, lines: tuple[PlanLine, ...]) -> None:
        zone = self._services.session.zone
        timeline = self._timeline.timeline
        if plan is not None and self._timeline.day != plan.day:
            local = datetime(plan.day.year, plan.day.month, plan.day.day, 8, tzinfo=zone)
            timeline.show_from(local)
        first = min((line.starts_at for line in lines if line.starts_at), default=None)
        if first is not None and not timeline.starts_at <= first < timeline.ends_at:
            timeline.show_from(first.replace(minute=0, second=0, microsecond=0))
        self._draw(lines if plan is not None else ())

    def _draw(self, lines: tuple[PlanLine, ...]) -> None:
        self._lines = lines
        self.redraw()
        self._chart.desk.propose(self._ways(lines))

    def redraw(self) -> None:
        """The rows of the timeline may be others now."""
        timeline = self._timeline.timeline
        rows = {row.technician.id: index for index, row in enumerate(timeline.rows)}
        spots: list[tuple[int, datetime, timedelta]] = []
        ways: list[tuple[timedelta, timedelta]] = []
        for line in self._lines:
            if line.technician_id not in rows or line.starts_at is None or line.ends_at is None:
                continue
            length = line.ends_at - line.starts_at
            spots.append((rows[line.technician_id], line.starts_at, length))
            drive, fetch = line.travel_minutes, line.fetch_minutes
            ways.append((timedelta(minutes=drive), timedelta(minutes=fetch)))
        timeline.set_plan(Ghost(tuple(spots), ways=tuple(ways)) if spots else None)

    def _ways(self, lines: Sequence[PlanLine]) -> dict[int, list[tuple[int, datetime]]]:
        """The days of all who get something, as they would be."""
        moved = {line.order_id for line in lines}
        ways: dict[int, list[tuple[int, datetime]]] = {}
        for line in lines:
            if line.technician_id is not None and line.starts_at is not None:
                ways.setdefault(line.technician_id, []).append((line.order_id, line.starts_at))
        days = {line.starts_at.date() for line in lines if line.starts_at is not None}
        for card in self._board.orders.values():
            starts_at = card.planned_start_at
            if card.id in moved or starts_at is None or starts_at.date() not in days:
                continue
            if card.technician_id in ways:
                ways[card.technician_id].append((card.id, starts_at))
        for way in ways.values():
            way.sort(key=lambda stop: stop[1])
        return ways
