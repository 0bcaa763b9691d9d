"""The figures of the frame: alerts, badges, the last step. One read after each burst of changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs import JobContext
from desktop.services import Services
from domain.calls.call import CallFigures, figures_of
from domain.changes import ChangeSet
from domain.read_models import BoardCounts, UndoState
from domain.service_levels.alerts import card_alert
from domain.work_orders.kinds import AlertLevel

_COALESCE_MS = 80
#: Clocks run out without any change in the database.
_AGAIN_MS = 20_000


@dataclass(frozen=True, slots=True)
class Figures:
    counts: BoardCounts
    undo: UndoState
    alerts: Mapping[AlertLevel, int] = field(default_factory=dict)
    calls: CallFigures = field(default_factory=CallFigures)


class FrameFigures(QObject):
    """Signals:
    changed(Figures)
    """

    changed = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._wait = QTimer(self, interval=_COALESCE_MS, singleShot=True)
        self._wait.timeout.connect(self.load)
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._again.timeout.connect(self.load)
        services.bus.changed.connect(self._on_changed)

    def load(self) -> None:
        if not self._again.isActive():
            self._again.start()
        console, now = self._services.session.console, self._services.session.now()

        def read(ctx: JobContext) -> Figures:
            with ctx.queries() as queries:
                board = queries.board(now)
                alerts = Counter(card_alert(card, now) for card in board.orders)
                from domain.settings import whole

                overdue_after = timedelta(minutes=whole(queries.setting, "calls.overdue_minutes"))
                calls = figures_of(queries.calls.missed(now), now, overdue_after)
                return Figures(queries.counts(), queries.undo_state(console), alerts, calls)

        self._services.jobs.read(read, key="figures").then(self.changed.emit)

    def _on_changed(self, changes: ChangeSet) -> None:
        del changes
        if not self._wait.isActive():
            self._wait.start()
