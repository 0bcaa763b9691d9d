"""One order: state, clocks, next actions, facts, history, messages."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions import links
from desktop.actions import messages as message_actions
from desktop.actions import orders as actions
from desktop.changes import Refresher
from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.scanning import Scan
from desktop.services import Services
from desktop.views.order.along import ALONG, choose_helpers
from desktop.views.order.clock_bars import ClockBars
from desktop.views.order.header import OrderHeader
from desktop.views.order.missing_line import MissingLine
from desktop.views.order.next_steps import Step, steps_for
from desktop.views.order.papers import OrderPapers
from desktop.views.order.reads import OrderRead, read_order
from desktop.views.order.step_bar import StepBar
from desktop.views.order.step_forms import StepForms
from desktop.views.order.tabs import OrderTabs
from desktop.widgets.file_drops import FileDrops
from desktop.widgets.problem_label import ProblemLabel
from domain.changes import ChangeSet
from domain.parts.part import Part
from domain.read_models.orders import OrderPage
from domain.work_orders import commands as c
from domain.work_orders.order import WorkOrder
from domain.work_orders.part_needs import PartNeed

_TOPICS = ("work_order", "message", "order_file", "order_type")


class OrderPageView(QWidget):
    """Signals:
    close_requested()
    """

    close_requested = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orderPage")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._services = services
        self._order_id = 0
        self._shown: OrderRead | None = None
        # What is to be offered once the order is read: closing and splitting by the order's id,
        # a scanned part with its own.
        self._closing = 0
        self._splitting = 0
        self._scanned = (0, 0)
        self._refresher = Refresher(services.bus, self, _TOPICS, self._on_changes)
        self._build()
        services.devices.takers.add(self)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._header = OrderHeader(OrderPapers(self._services, lambda: self.order))
        self._header.close_requested.connect(self.close_requested)
        outer.addWidget(self._header)
        body = QWidget()
        body.setProperty("role", "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 4, 16, 12)
        column.setSpacing(10)
        self._clocks = ClockBars(self._services.session)
        column.addWidget(self._clocks)
        self._steps = StepBar()
        self._steps.chosen.connect(lambda step: self.take_step(step))
        self._steps.walk_wanted.connect(self._on_walk)
        column.addWidget(self._steps)
        self.missing = MissingLine()
        column.addWidget(self.missing)
        self.forms = StepForms(self._services, self)
        self.forms.decided.connect(self._apply)
        self.forms.copied.connect(self._copy)
        self.forms.split_decided.connect(self._on_split)
        self.forms.add_to(column)
        self._problem = ProblemLabel()
        column.addWidget(self._problem)
        self.tabs = OrderTabs(self._services)
        self.tabs.link_activated.connect(self._on_link)
        self.tabs.messages.send_requested.connect(self._send_message)
        self.forms.send_in_wanted.connect(self.tabs.begin_send_in)
        self.forms.split.opened.connect(self.tabs.setHidden)
        self.forms.result.opened.connect(self.tabs.setHidden)
        drops = FileDrops(self, takes_words=True)
        drops.dropped.connect(self._on_dropped)
        drops.said.connect(self._on_said)
        column.addWidget(self.tabs, 1)
        outer.addWidget(body, 1)

    @property
    def order_id(self) -> int:
        return self._order_id

    @property
    def order(self) -> WorkOrder:
        """The one shown; there must be one."""
        return self._page.order

    @property
    def steps(self) -> list[Step]:
        """What can be done with it now, the likeliest first."""
        return steps_for(self.order, self._shown.lacking if self._shown is not None else ())

    @property
    def _page(self) -> OrderPage:
        assert self._shown is not None
        return self._shown.page

    # --- opening ----------------------------------------------------------------------------------
    def open(self, order_id: int) -> None:
        if order_id != self._order_id:
            self.forms.hide()
            self._problem.hide()
        self._order_id = order_id
        self._load()

    def open_to_split(self, order_id: int) -> None:
        """Open the order with the form that makes several of it."""
        self._splitting = order_id
        self.open(order_id)

    def open_to_close(self, order_id: int) -> None:
        """The slip came back: open the order, with the result form where it can be finished."""
        self._closing = order_id
        self.open(order_id)

    def open_with_part(self, order_id: int, part_id: int) -> None:
        """A part was scanned with this order selected: offer to add it to what it needs."""
        self._scanned = (order_id, part_id)
        self.open(order_id)

    # --- loading ----------------------------------------------------------------------------------
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresher.shown()

    def _on_changes(self, changes: ChangeSet) -> None:
        mine = self._order_id in changes.ids("work_order")
        beside = any(changes.touches(topic) for topic in _TOPICS[1:])
        if self._order_id and (changes.everything or mine or beside):
            self._load()

    def _load(self) -> None:
        read = read_order(self._order_id)
        self._services.jobs.read(read, key="order-page").then(self._take)

    def _take(self, result: OrderRead) -> None:
        order = result.page.order
        if order.id != self._order_id:
            return
        self._shown = result
        self._header.show_order(order)
        self._clocks.show_clocks(order.clocks, result.calendars)
        self._clocks.setVisible(bool(order.clocks))
        self._steps.show_steps(self.steps, walkable=result.patrol_id is not None)
        self.missing.show_missing(order, result.lacking)
        self.tabs.show_page(result.page, result.where)
        self._offer()

    def _offer(self) -> None:
        """What the order was opened for."""
        order = self.order
        if self._closing == order.id:
            self._offer_closing()
        splitting, self._splitting = self._splitting, 0
        split = self._step_asking("split")
        if splitting == order.id and split is not None:
            self.take_step(split)
        (scanned_for, part_id), self._scanned = self._scanned, (0, 0)
        if scanned_for == order.id and self._step_asking("parts") is not None:
            self._offer_part(part_id)

    def _step_asking(self, what: str) -> Step | None:
        """The step of the order shown that asks for ``what``, if it can be taken now."""
        return next((step for step in self.steps if step.asks == what), None)

    # --- scans ------------------------------------------------------------------------------------
    def wants_scan(self) -> bool:
        return self.isVisible() and self._shown is not None

    def take_scan(self, scan: Scan) -> str:
        """The slip of the order shown closes it; a part, or a code nobody knows, while its result is
        written down, is a part that was used; at other times it may be one the order needs."""
        if scan.kind == "work_order" and scan.entity_id == self._order_id:
            self._closing = self._order_id
            return "close" if self._offer_closing() else ""
        if scan.kind in ("", "part") and self.forms.result.isVisible():
            self.forms.result.add_scanned(scan.code)
            return "part"
        if scan.kind == "part" and self._shown and self._step_asking("parts") is not None:
            self._offer_part(scan.entity_id)
            return "part"
        return ""

    def _offer_closing(self) -> bool:
        """Show the result form if the order can have one now."""
        closing, self._closing = self._closing, 0
        if self._shown is None or self.order.id != closing or self.forms.result.isVisible():
            return self.forms.result.isVisible()
        step = self._step_asking("result")
        if step is None:
            return False
        self.take_step(step, slip=True)
        return True

    def _offer_part(self, part_id: int) -> None:
        order_id = self._order_id

        def read(ctx: JobContext) -> tuple[Part, ...]:
            with ctx.queries() as queries:
                return queries.parts.some([part_id])

        def offer(found: tuple[Part, ...]) -> None:
            if not found or order_id != self._order_id:
                return
            need = PartNeed(part_id, 1, found[0].name)
            if self.forms.needs.isVisible():
                self.forms.needs.parts.add_need(need)
            else:
                self.forms.ask_parts(self.order.details, more=(need,))

        self._services.jobs.read(read, key="scanned-part").then(offer)

    # --- acting -----------------------------------------------------------------------------------
    def take_step(self, step: Step, *, slip: bool = False) -> None:
        """At once, or after its form is filled in. ``slip``: the paper it is copied from is here."""
        self._problem.hide()
        if step.asks == "dispatch":
            self._services.navigator.dispatch_requested.emit(self._order_id)
        elif step.asks:
            assert self._shown is not None
            self.forms.begin(step, self._page, self._shown.order_type, slip=slip)
        elif step.make is not None:
            self._apply(step.make(""))

    def _apply(self, command: c.Command) -> None:
        version = self.order.version
        handle = actions.apply(self._services, [self._order_id], command, expected_version=version)
        handle.catch(self._on_refused)

    def _copy(self, steps: tuple[c.FieldStep, ...]) -> None:
        order = self.order
        handle = actions.apply_steps(
            self._services, order.id, steps, expected_version=order.version
        )
        handle.catch(self._on_refused)

    def _on_split(self) -> None:
        order, form = self.order, self.forms.split
        links.split(
            self._services,
            order.id,
            form.parts(),
            one_visit=form.one_visit,
            expected_version=order.version,
        ).catch(self._on_refused)

    def _send_message(self, to: str, text: str) -> None:
        technician = self._page.technician if to == "technician" else None
        handle = message_actions.send_about(self._services, self.order, text, technician)
        handle.catch(self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        self._problem.setText(sentence_of(error))
        self._load()

    def _on_dropped(self, paths: list[Path]) -> None:
        if self._shown is not None:
            self.tabs.keep_files(paths)

    def _on_said(self, words: str) -> None:
        if self._shown is not None:
            self.tabs.keep_words(words)

    def _on_link(self, link: str) -> None:
        kind, _, number = link.partition(":")
        if kind == ALONG:
            choose_helpers(self, self._services, self.order)
        else:
            self._services.navigator.open_requested.emit(kind, int(number))

    def _on_walk(self) -> None:
        assert self._shown is not None
        self._services.navigator.open_requested.emit("patrol", self._shown.patrol_id)
