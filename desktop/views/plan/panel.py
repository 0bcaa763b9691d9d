"""Auto-plan: ask, watch it search, compare, and take all of it, some lines, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import plans as actions
from desktop.errors import advice_of, sentence_of
from desktop.models.board import BoardModel
from desktop.planning_run import PlanRun
from desktop.services import Services
from desktop.views.plan.comparison import PeopleTable, TotalsTable
from desktop.views.plan.curve import PlanCurve
from desktop.views.plan.lines import PlanLines
from desktop.views.plan.question import Question
from desktop.widgets.icon_button import IconButton
from domain.dispatching.planning.proposal import PlanProposal

#: Two plans stand side by side; older ones can be brought back.
_SIDE_BY_SIDE, _KEPT = 2, 5


class PlanPanel(QWidget):
    """Signals:
    shown_plan(PlanProposal or None, lines): draw these as ghosts; None: nothing.
    pointed(order_id): show it on the board.
    taken(order_ids tuple): they are planned now.
    closed(): away with it.
    """

    shown_plan = Signal(object, object)
    pointed = Signal(int)
    taken = Signal(tuple)
    closed = Signal()

    def __init__(
        self,
        services: Services,
        board: BoardModel,
        selected: Callable[[], Sequence[int]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("planPanel")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._services = services
        self._board = board
        self._run: PlanRun | None = None
        self.plans: list[tuple[str, PlanProposal]] = []
        self._made = 0
        self.question = Question(board, selected)
        self.question.asked.connect(self.plan)
        self.curve = PlanCurve()
        self.totals = TotalsTable()
        self.lines = PlanLines(services.session)
        self.people = PeopleTable()
        self._build()
        self.lines.ticked.connect(self._on_ticked)
        self.lines.pointed.connect(self.pointed)
        self._show_state()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 12)
        layout.setSpacing(8)
        head = QHBoxLayout()
        title = QLabel(self.tr("Auto-plan"))
        title.setProperty("role", "section")
        head.addWidget(title, 1)
        close = IconButton("x", self.tr("Close the plan"))
        close.clicked.connect(self.leave)
        head.addWidget(close)
        layout.addLayout(head)
        layout.addWidget(self.question)
        row = QHBoxLayout()
        self.state = QLabel()
        self.state.setProperty("role", "small")
        self.state.setWordWrap(True)
        self.go = QPushButton()
        self.go.clicked.connect(self._on_go)
        row.addWidget(self.state, 1)
        row.addWidget(self.go)
        layout.addLayout(row)
        layout.addWidget(self.curve)
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Plan shown"))
        self.which.currentIndexChanged.connect(lambda _index: self._show_plan())
        layout.addWidget(self.which)
        layout.addWidget(self.totals)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.lines, self.tr("Orders"))
        self.tabs.addTab(self.people, self.tr("Technicians"))
        layout.addWidget(self.tabs, 1)
        self.rest = QWidget()
        layout.addWidget(self.rest, 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.none = QPushButton(self.tr("Leave it"))
        self.none.clicked.connect(self.leave)
        self.tick = QPushButton()
        self.tick.clicked.connect(self._on_tick)
        self.take = QPushButton()
        self.take.setProperty("role", "primary")
        self.take.clicked.connect(self.take_chosen)
        row.addWidget(self.none)
        row.addWidget(self.tick)
        row.addStretch(1)
        row.addWidget(self.take)
        return row

    # --- asking -----------------------------------------------------------------------------------
    def open(self) -> None:
        """The clerk wants a plan."""
        self.question.fill()
        if self._services.planner is not None:
            self._services.planner.warm()
        self.go.setFocus()

    def _on_go(self) -> None:
        if self._run is not None:
            self._run.stop()
        else:
            self.plan()

    def plan(self) -> None:
        """Ask for a plan of what the question says."""
        planner = self._services.planner
        if planner is None or self._run is not None:
            return
        self.curve.clear()
        run = self._run = planner.propose(self.question.request())
        run.progressed.connect(self._on_progress)
        run.succeeded.connect(self._on_plan)
        run.failed.connect(self._on_failed)
        run.ended.connect(self._on_ended)
        self.state.setText(self.tr("Getting ready; the first time on this computer takes a while."))
        self._show_state()

    def _on_progress(self, seconds: float, value: float) -> None:
        self.curve.add(seconds, value)
        text = self.tr("Searching for {seconds} s, value {value}")
        self.state.setText(text.format(seconds=f"{seconds:.1f}", value=f"{value:,.0f}"))

    def _on_plan(self, plan: PlanProposal) -> None:
        self._made += 1
        name = self.tr("Plan {number}").format(number=self._made)
        self.plans = [*self.plans, (name, plan)][-_KEPT:]
        last = plan.progress[-1:] and ((plan.seconds, plan.progress[-1][1]),)
        self.curve.show_points((*plan.progress, *last))
        text = self.tr("Found in {seconds} s; {count} lines, {kept} visits stay as they are.")
        self.state.setText(
            text.format(seconds=f"{plan.seconds:.1f}", count=len(plan.lines), kept=plan.kept)
        )
        self.which.blockSignals(True)
        self.which.clear()
        for number, (title, _) in enumerate(self.plans):
            self.which.addItem(title, number)
        self.which.setCurrentIndex(len(self.plans) - 1)
        self.which.blockSignals(False)
        self._show_plan()

    def _on_failed(self, error: Exception) -> None:
        self.state.setText(
            " ".join(part for part in (sentence_of(error), advice_of(error)) if part)
        )

    def _on_ended(self) -> None:
        self._run = None
        self._show_state()

    # --- showing ----------------------------------------------------------------------------------
    @property
    def plan_shown(self) -> PlanProposal | None:
        index = self.which.currentIndex()
        return self.plans[index][1] if 0 <= index < len(self.plans) else None

    def _names(self) -> dict[int, str]:
        return {card.id: card.name for card in self._board.technicians.values()}

    def _show_plan(self) -> None:
        index = self.which.currentIndex()
        first = max(0, index + 1 - _SIDE_BY_SIDE)
        self.totals.show_plans(self.plans[first : index + 1])
        self.people.show_plan(self.plan_shown, self._names())
        self.lines.show_plan(self.plan_shown, self._names())
        self._show_state()

    def _show_state(self) -> None:
        running, there = self._run is not None, bool(self.plans)
        self.go.setText(self.tr("Enough") if running else self.tr("Plan now"))
        self.go.setProperty("role", "" if running or there else "primary")
        self.go.style().unpolish(self.go)
        self.go.style().polish(self.go)
        self.question.setEnabled(not running)
        self.curve.setVisible(bool(self.curve.points) or running)
        for widget in (self.totals, self.tabs, self.none, self.tick, self.take):
            widget.setVisible(there)
        self.which.setVisible(len(self.plans) > 1)
        self.rest.setVisible(not there)
        if not there and not running and not self.state.text():
            self.state.setText(
                self.tr(
                    "Who goes where and when: proposed for you to look over. Nothing changes yet."
                )
            )

    def _on_ticked(self) -> None:
        chosen = self.lines.chosen()
        plan = self.plan_shown
        count = 0 if plan is None else len(plan.lines)
        everything = len(chosen) == count
        text = self.tr("Take all {count}") if everything else self.tr("Take {count}")
        self.take.setText(text.format(count=len(chosen)))
        self.take.setEnabled(bool(chosen))
        self.tick.setText(self.tr("Tick none") if everything else self.tr("Tick all"))
        self.tick.setEnabled(count > 0)
        self.shown_plan.emit(plan, tuple(chosen))

    def _on_tick(self) -> None:
        plan = self.plan_shown
        if plan is not None:
            self.lines.tick_all(len(self.lines.chosen()) < len(plan.lines))

    # --- taking -----------------------------------------------------------------------------------
    def take_chosen(self) -> None:
        """Carry out what is ticked, as one step."""
        chosen = self.lines.chosen()
        if not chosen:
            return
        self.take.setEnabled(False)
        handle = actions.take(self._services, chosen)
        handle.then(lambda _orders: self._on_taken(tuple(line.order_id for line in chosen)))
        handle.catch(self._on_refused)

    def _on_taken(self, order_ids: tuple[int, ...]) -> None:
        self.forget()
        self.taken.emit(order_ids)
        text = self.tr("{count} orders planned; Ctrl+Z takes all of it back.")
        self.state.setText(text.format(count=len(order_ids)))

    def _on_refused(self, error: Exception) -> None:
        self._on_failed(error)
        self.take.setEnabled(True)

    def forget(self) -> None:
        """No plan is shown any more."""
        self.plans = []
        self.which.clear()
        self.curve.clear()
        self.lines.show_plan(None, {})
        self.state.setText("")
        self._show_state()

    def leave(self) -> None:
        """Nothing of it."""
        if self._run is not None:
            self._run.stop()
        self.forget()
        self.closed.emit()

    def refresh_ink(self) -> None:
        """The theme changed."""
        self.curve.refresh_ink()
        if self.plans:
            self._show_plan()
