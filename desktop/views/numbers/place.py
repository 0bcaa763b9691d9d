"""The figures of the company: how a period went, why, and the reports about it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.changes import Refresher
from desktop.commands import Command
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.numbers.focus_bar import FocusBar, write_chart_data
from desktop.views.numbers.period_bar import PeriodBar
from desktop.views.numbers.report_bar import ReportBar
from desktop.views.numbers.spans import Spans, spans_of
from desktop.views.undelivered_bar import UndeliveredBar
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.folding_bar import FoldingBar
from domain.changes import ChangeSet
from domain.read_models import ListFilter, ListQuery

if TYPE_CHECKING:
    from desktop.views.numbers.board import NumbersBoard
    from desktop.views.numbers.figures import Heads, Numbers
    from desktop.views.numbers.wall import WallView
    from domain.analytics.columns import Columns
    from domain.ports.storage import Queries

#: While orders keep coming in, look again no more often than this.
_REST_MS = 5000
#: A list by ids is cut here; databases take no longer conditions.
_LONGEST_LIST = 30_000
_JOB = "numbers"


class NumbersPlace(QWidget):
    """Signals:
    shown_numbers(Numbers): figures reached the screen.
    """

    shown_numbers = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.board: NumbersBoard | None = None
        self.wall: WallView | None = None
        self._asked_once = False
        self._kept = _Kept()
        self.period = PeriodBar(services)
        self.period.changed.connect(self.load)
        self.reports = ReportBar(services)
        head = QWidget()
        head.setProperty("role", "section-header")
        head.setMinimumHeight(48)
        head_row = QHBoxLayout(head)
        head_row.setContentsMargins(0, 0, 12, 0)
        head_row.addWidget(FoldingBar(self.period, self.reports))
        self.waiting = EmptyState("chart-bar", self.tr("The figures are being computed …"))
        self.empty = EmptyState("chart-bar", self.tr("No orders in this period"))
        self.empty.chosen.connect(self._on_advice)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.waiting)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        where = QHBoxLayout()
        where.setContentsMargins(12, 0, 12, 0)
        where.addStretch(1)
        where.addWidget(self.reports.where)
        column.addLayout(where)
        self.undelivered = UndeliveredBar(services)
        column.addWidget(self.undelivered)
        self.focus = FocusBar()
        self.focus.changed.connect(self.load)
        column.addWidget(self.focus)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.period.buttons["this_month"])
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._after_rest)
        self._again = False
        self._refresher = Refresher(services.bus, self, ("work_order", "setting"), self._on_changes)

    # --- reading ----------------------------------------------------------------------------------
    def load(self) -> None:
        """Read and compute in the background; the newest wish wins."""
        services = self._services
        self._asked_once = True
        self._again = False
        self._rest.start()
        bar, zone = self.period, services.session.zone
        spans = spans_of(bar.choice, services.session.now(), zone, bar.own, bar.against)
        branches, technicians, focus = bar.branches, bar.technicians, self.focus.chosen
        kept = self._kept

        def read(ctx: JobContext) -> Numbers:
            return _compute(ctx, spans, branches, technicians, focus, kept)

        handle = services.jobs.read(read, key=_JOB, label=self.tr("Figures")).then(self.take)
        handle.told.connect(self.take_heads)

    def take_heads(self, heads: Heads) -> None:
        """The cards first: the charts take several times as long."""
        if not heads.orders:
            self._show_empty()
            return
        board = self._made_board()
        board.show_heads(heads)
        self.stack.setCurrentWidget(board)

    def take(self, numbers: Numbers) -> None:
        if not numbers.orders:
            self._show_empty()
            return
        board = self._made_board()
        board.show_numbers(numbers)
        self.stack.setCurrentWidget(board)
        if self.wall is not None:
            self.wall.show_numbers(numbers)
        self.shown_numbers.emit(numbers)

    def _made_board(self) -> NumbersBoard:
        if self.board is None:
            from desktop.views.numbers.board import NumbersBoard

            self.board = NumbersBoard(self._services)
            self.board.list_wanted.connect(self._on_list)
            self.board.focus_wanted.connect(self.focus_on)
            self.board.saving_wanted.connect(self.save_data)
            self.stack.addWidget(self.board)
        return self.board

    def show_wall(self) -> WallView:
        """Large figures on the whole screen, until F11 or Esc."""
        from desktop.views.numbers.wall import WallView

        if self.wall is None:
            self.wall = WallView(self._services, self.window())
            self.wall.destroyed.connect(self._on_wall_closed)
            # It goes on when another place is in front.
            Refresher(self._services.bus, self.wall, ("work_order",), self._on_changes)
            if self.board is not None and self.board.numbers is not None:
                self.wall.show_numbers(self.board.numbers)
            elif not self._asked_once:
                self.load()
        self.wall.showFullScreen()
        return self.wall

    def _on_wall_closed(self) -> None:
        self.wall = None

    def _show_empty(self) -> None:
        narrow = self.period.filters.is_set or bool(self.focus.chosen)
        self.empty.set_texts(
            self.tr("No orders in this period"),
            self.tr("Nobody else's orders are hidden: clear the filters to see all of them.")
            if narrow
            else self.tr("Choose another period, or take the first call with F2."),
            self.tr("Clear filters") if narrow else self.tr("Take a call"),
        )
        self.stack.setCurrentWidget(self.empty)

    def focus_on(self, chosen: dict[str, str], title: str) -> None:
        """Look at what was clicked only; clicking it once more looks at everything again."""
        self.focus.toggle(chosen, title)

    def save_data(self, headings: tuple[str, ...], rows: tuple[tuple[object, ...], ...]) -> None:
        """Ask where, and keep the data of a chart there."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the data"), "", self.tr("Workbook (*.xlsx);;Text (*.csv)")
        )
        if chosen:
            self.write_data(headings, rows, Path(chosen))

    def write_data(
        self, headings: tuple[str, ...], rows: tuple[tuple[object, ...], ...], out: Path
    ) -> None:
        zone = self._services.session.zone
        path = out if out.suffix.lower() in (".xlsx", ".csv") else out.with_suffix(".xlsx")

        def work(_ctx: JobContext) -> int:
            return write_chart_data(headings, rows, path, zone)

        said = self.tr("Saved as {path}").format(path=path)
        self._services.jobs.work(work, self.tr("Export")).then(
            lambda _rows: self._services.feedback.status.emit(said)
        )

    def _on_advice(self) -> None:
        if self.focus.chosen:
            self.focus.clear()
        elif self.period.filters.is_set:
            self.period.filters.clear()
        else:
            self._services.navigator.call_requested.emit({})

    def _on_changes(self, changes: ChangeSet) -> None:
        del changes
        if self._rest.isActive():
            self._again = True
        elif self._asked_once:
            self.load()

    def _after_rest(self) -> None:
        if self._again and (self.isVisible() or self.wall is not None):
            self.load()

    # --- what lies behind -------------------------------------------------------------------------
    def _on_list(self, ids: tuple[int, ...], title: str) -> None:
        kept = ids[-_LONGEST_LIST:]
        if len(kept) < len(ids):
            title = self.tr("{title} (the newest {count})").format(title=title, count=len(kept))
        query = ListQuery("work_order", filters=(ListFilter("id", "in", kept),))
        self._services.navigator.list_requested.emit(query, title)

    # --- the place --------------------------------------------------------------------------------
    def commands(self) -> list[Command]:
        return [
            Command(
                "numbers.report",
                self.tr("Monthly report (PDF)"),
                lambda: self.reports.make("pdf"),
                icon="file-pdf",
                group="place",
            ),
            Command(
                "numbers.wall",
                self.tr("Wall view"),
                self.show_wall,
                shortcut="F11",
                icon="monitor",
                group="place",
            ),
            Command(
                "numbers.workbook",
                self.tr("Workbook of the month"),
                lambda: self.reports.make("xlsx"),
                icon="table",
                group="place",
            ),
            *(
                Command(
                    f"numbers.{name}",
                    self.tr("Figures: {period}").format(period=button.text()),
                    lambda n=name: self.period.choose(n),  # type: ignore[misc]
                    icon="chart-bar",
                    group="place",
                )
                for name, button in self.period.buttons.items()
            ),
        ]

    def remember(self) -> dict[str, Any]:
        return self.period.remember()

    def restore(self, memory: dict[str, Any]) -> None:
        self.period.restore(memory)

    def refresh_ink(self, theme: str) -> None:
        del theme
        if self.board is not None:
            self.board.refresh_ink()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.undelivered.load()
        if not self._asked_once:
            self.load()
        else:
            self._refresher.shown()


class _Kept:
    """The orders of the last time as columns, for a click that narrows them: what was decoded and
    found then need not be done anew while nothing has changed."""

    def __init__(self) -> None:
        self._found: tuple[object, Columns] | None = None

    def columns(self, queries: Queries, spans: Spans) -> Columns:
        from domain.analytics.columns import Columns

        areas = queries.geography.areas()
        start_at, end_at = spans.read_from_at, spans.now.end_at
        mark = queries.figures_mark(), start_at, end_at, areas
        if self._found is not None and self._found[0] == mark:
            return self._found[1].again(queries.facts_by_id)
        found = Columns(queries.order_arrays(start_at, end_at), spans.now.zone, areas)
        self._found = mark, found
        return found


def _compute(
    ctx: JobContext,
    spans: Spans,
    branches: tuple[str, ...],
    technicians: tuple[int, ...],
    focus: dict[str, str],
    kept: _Kept,
) -> Numbers:
    # Heavy libraries load here, in the job, and not while the window is being used.
    from desktop.views.numbers import board  # noqa: F401
    from desktop.views.numbers.figures import compute
    from domain import settings
    from domain.analytics.scores import ScoreRules
    from domain.errors import InvalidInput
    from domain.usecases.surroundings import read_surroundings

    def heads_known(heads: Heads) -> None:
        ctx.tell(heads)
        import pyqtgraph  # noqa: F401  # only the charts need it

        ctx.raise_if_cancelled()

    with ctx.queries() as queries:
        weights = [
            settings.number(queries.setting, f"score.{part}")
            for part in ("on_time", "satisfaction", "volume")
        ]
        try:
            on_time, satisfaction, volume = weights
            rules = ScoreRules(on_time, satisfaction, volume)
        except InvalidInput:  # weights that do not sum to a hundred
            rules = ScoreRules()
        columns = kept.columns(queries, spans)
        ctx.raise_if_cancelled()
        # People of a branch, or some of them, are still held against their own orders.
        teams, people = {*branches}, {*technicians}
        if "branch" in focus:
            teams = {focus["branch"]}
        if focus.get("technician", "").isdecimal():
            people = {int(focus["technician"])}
        around = read_surroundings(queries, spans.now, teams, people)
        return compute(columns, spans, rules, branches, technicians, focus, heads_known, around)
