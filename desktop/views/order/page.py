"""One order: state, clocks, next actions, facts, history, messages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import links
from desktop.actions import orders as actions
from desktop.changes import Refresher
from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.labels import label
from desktop.scanning import Scan
from desktop.services import Services
from desktop.views.lists.brief_lists import HistoryList
from desktop.views.order.along import ALONG, choose_helpers
from desktop.views.order.clock_bars import ClockBars
from desktop.views.order.effort_form import EffortForm
from desktop.views.order.facts import facts_html, people_of, status_html
from desktop.views.order.files_tab import OrderFilesTab
from desktop.views.order.lists import MessageList
from desktop.views.order.needs_form import NeedsForm
from desktop.views.order.needs_where import Whereabouts, read_whereabouts
from desktop.views.order.next_steps import Step, steps_for
from desktop.views.order.opinion_form import OpinionForm
from desktop.views.order.papers import OrderPapers
from desktop.views.order.related import RelatedOrders
from desktop.views.order.result_form import ResultForm
from desktop.views.order.split_form import SplitForm
from desktop.views.send_ins.tab import SendInsTab
from desktop.widgets.file_drops import FileDrops
from desktop.widgets.problem_label import ProblemLabel
from desktop.widgets.side_panel import WIDTH
from domain.changes import ChangeSet
from domain.messaging.messages import OutgoingMessage
from domain.parts.part import Part
from domain.read_models import OrderPage
from domain.service_levels.calendars import WorkCalendar
from domain.usecases import messages as message_usecases
from domain.work_orders import commands as c
from domain.work_orders.kinds import AbnormalCause, WaitReason
from domain.work_orders.order import WorkOrder
from domain.work_orders.part_needs import PartNeed
from domain.work_orders.templates import OrderType

_MAIN_STEPS = 3
#: Margins of the page and the menu behind the steps; air and gap of each button (pixels).
_BESIDE_STEPS, _BUTTON_AIR = 120, 40
_Read = tuple[OrderPage, dict[str, WorkCalendar], tuple[OrderType, ...], Whereabouts, int | None]


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
        self._page: OrderPage | None = None
        self._patrol_id: int | None = None
        self._order_id = 0
        self._calendars: dict[str, WorkCalendar] = {}
        self._type: OrderType | None = None
        self._asked: Step | None = None
        self._closing = 0
        self._splitting = 0
        self._scanned = (0, 0)
        self._refresher = Refresher(services.bus, self, ("work_order", "message"), self._on_changes)
        self._build()
        services.devices.takers.add(self)

    # --- building ---------------------------------------------------------------------------------
    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._header())
        body = QWidget()
        body.setProperty("role", "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 4, 16, 12)
        column.setSpacing(10)
        self.clocks = ClockBars(self._services.session)
        column.addWidget(self.clocks)
        self._steps = QWidget()
        self._steps_row = QHBoxLayout(self._steps)
        self._steps_row.setContentsMargins(0, 0, 0, 0)
        self._steps_row.setSpacing(6)
        column.addWidget(self._steps)
        column.addWidget(self._ask_bar())
        self.result = ResultForm(self._services)
        self.result.hide()
        self.result.left.connect(self.result.hide)
        self.result.confirmed.connect(self._on_result)
        column.addWidget(self.result)
        self.needs = NeedsForm(self._services)
        self.needs.left.connect(self.needs.hide)
        self.needs.confirmed.connect(self._on_needs)
        column.addWidget(self.needs)
        self.opinion = OpinionForm()
        self.opinion.left.connect(self.opinion.hide)
        self.opinion.chosen.connect(self._on_opinion)
        column.addWidget(self.opinion)
        self.effort = EffortForm()
        self.effort.left.connect(self.effort.hide)
        self.effort.confirmed.connect(self._on_effort)
        column.addWidget(self.effort)
        self.split = SplitForm(self._services)
        self.split.left.connect(self.split.hide)
        self.split.confirmed.connect(self._on_split)
        column.addWidget(self.split, 1)
        self._problem = ProblemLabel()
        column.addWidget(self._problem)
        self._facts = QLabel()
        self._facts.setObjectName("facts")
        self._facts.setWordWrap(True)
        self._facts.setTextFormat(Qt.TextFormat.RichText)
        self._facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._facts.linkActivated.connect(self._on_link)
        self.history = HistoryList(self._services.session)
        self.messages = MessageList(self._services.session)
        self.messages.send_requested.connect(self._send_message)
        self.related = RelatedOrders(self._services)
        facts = QScrollArea()
        facts.setFrameShape(QFrame.Shape.NoFrame)
        facts.setWidgetResizable(True)
        holder = QWidget()
        holder.setProperty("role", "panel")
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 8, 0, 8)
        inner.addWidget(self._facts)
        inner.addStretch(1)
        facts.setWidget(holder)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(facts, self.tr("Facts"))
        self.tabs.addTab(self.history, self.tr("History"))
        self.tabs.addTab(self.messages, self.tr("Messages"))
        self.tabs.addTab(self.related, self.tr("Related"))
        self.send_ins = SendInsTab(self._services)
        self.send_ins.counted.connect(
            lambda n: self._count_tab(self.send_ins, self.tr("Sent in"), n)
        )
        self.tabs.addTab(self.send_ins, self.tr("Sent in"))
        self.files = OrderFilesTab(self._services)
        self.files.counted.connect(lambda n: self._count_tab(self.files, self.tr("Files"), n))
        self.tabs.addTab(self.files, self.tr("Files"))
        FileDrops(self).dropped.connect(self._on_dropped)
        column.addWidget(self.tabs, 1)
        self.split.opened.connect(self.tabs.setHidden)
        outer.addWidget(body, 1)

    def _header(self) -> QWidget:
        bar = QWidget()
        column = QVBoxLayout(bar)
        column.setContentsMargins(16, 12, 12, 4)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(10)
        self._number = QLabel()
        self._number.setProperty("role", "title")
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row.addWidget(self._number)
        self._status = QLabel()
        self._status.setTextFormat(Qt.TextFormat.RichText)
        self._status.setWordWrap(True)
        row.addWidget(self._status, 1)
        row.addWidget(OrderPapers(self._services, self._shown_order))
        close = QToolButton()
        close.setText("✕")
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.close_requested)
        row.addWidget(close)
        column.addLayout(row)
        self._headline = QLabel()
        self._headline.setWordWrap(True)
        column.addWidget(self._headline)
        return bar

    def _ask_bar(self) -> QWidget:
        self._ask = QWidget()
        self._ask.setProperty("role", "sub")
        self._ask.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self._ask)
        row.setContentsMargins(10, 8, 10, 8)
        self._ask_text = QLineEdit()
        self._ask_text.returnPressed.connect(self._on_asked)
        self._ask_choice = QComboBox()
        row.addWidget(self._ask_text, 1)
        row.addWidget(self._ask_choice, 1)
        go = QPushButton(self.tr("OK"))
        go.setProperty("role", "primary")
        go.clicked.connect(self._on_asked)
        row.addWidget(go)
        leave = QPushButton(self.tr("Leave it"))
        leave.clicked.connect(self._ask.hide)
        row.addWidget(leave)
        self._ask.hide()
        return self._ask

    # --- loading ----------------------------------------------------------------------------------
    def open(self, order_id: int) -> None:
        if order_id != self._order_id:
            self._hide_forms()
            self._problem.hide()
        self._order_id = order_id
        self._load()

    # --- scans ------------------------------------------------------------------------------------
    def wants_scan(self) -> bool:
        return self.isVisible() and self._page is not None

    def take_scan(self, scan: Scan) -> str:
        """The slip of the order shown closes it; a part, or a code nobody knows, while its result is
        written down, is a part that was used; at other times it may be one the order needs."""
        if scan.kind == "work_order" and scan.entity_id == self._order_id:
            self._closing = self._order_id
            return "close" if self._offer_closing() else ""
        if scan.kind in ("", "part") and self.result.isVisible():
            self.result.add_scanned(scan.code)
            return "part"
        if scan.kind == "part" and self._may_need_parts():
            self._offer_part(scan.entity_id)
            return "part"
        return ""

    def open_with_part(self, order_id: int, part_id: int) -> None:
        """A part was scanned with this order selected: offer to add it to what it needs."""
        self._scanned = (order_id, part_id)
        self.open(order_id)

    def _may_need_parts(self) -> bool:
        page = self._page
        return page is not None and any(s.asks == "parts" for s in steps_for(page.order))

    def _offer_part(self, part_id: int) -> None:
        order_id = self._order_id

        def read(ctx: JobContext) -> tuple[Part, ...]:
            with ctx.queries() as queries:
                return queries.parts.some([part_id])

        def offer(found: tuple[Part, ...]) -> None:
            if not found or order_id != self._order_id:
                return
            need = PartNeed(part_id, 1, found[0].name)
            if self.needs.isVisible():
                self.needs.parts.add_need(need)
            else:
                self.ask_parts(more=(need,))

        self._services.jobs.read(read, key="scanned-part").then(offer)

    def open_to_split(self, order_id: int) -> None:
        """Open the order with the form that makes several of it."""
        self._splitting = order_id
        self.open(order_id)

    def open_to_close(self, order_id: int) -> None:
        """The slip came back: open the order, with the result form where it can be finished."""
        self._closing = order_id
        self.open(order_id)

    def _offer_closing(self) -> bool:
        """Show the result form if the order can have one now."""
        page, closing, self._closing = self._page, self._closing, 0
        if page is None or page.order.id != closing or self.result.isVisible():
            return self.result.isVisible()
        step = next((s for s in steps_for(page.order) if s.asks == "result"), None)
        if step is None:
            return False
        self._on_step(step)
        return True

    @property
    def order_id(self) -> int:
        return self._order_id

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresher.shown()

    def _on_changes(self, changes: ChangeSet) -> None:
        mine = self._order_id in changes.ids("work_order")
        if self._order_id and (changes.everything or mine or changes.touches("message")):
            self._load()

    def _load(self) -> None:
        order_id = self._order_id

        def read(
            ctx: JobContext,
        ) -> _Read:
            with ctx.queries() as queries:
                page = queries.order_page(order_id)
                where = read_whereabouts(queries, page.order)
                types, patrol_id = queries.order_types(), queries.patrols.of_order(order_id)
                return page, dict(queries.calendars()), types, where, patrol_id

        self._services.jobs.read(read, key="order-page").then(self._take)

    def _take(self, result: _Read) -> None:
        page, self._calendars, types, where, patrol_id = result
        if page.order.id != self._order_id:
            return
        self._patrol_id = patrol_id
        self._page = page
        order = page.order
        code = order.details.type_code
        self._type = next((each for each in types if each.code == code), None)
        self._number.setText(order.number)
        self._status.setText(status_html(order))
        details = order.details
        self._headline.setText(" · ".join(x for x in (details.customer_name, details.title) if x))
        self.clocks.show_clocks(order.clocks, self._calendars)
        self.clocks.setVisible(bool(order.clocks))
        self._show_steps()
        self._facts.setText(facts_html(page, where, self._services.session))
        self.history.show_lines(page.history)
        self.messages.show_messages(page.sent, page.received, bool(details.contact_phone))
        self.related.show_order(order, page.related)
        self.send_ins.show_of(order_id=order.id, asset_id=order.details.asset_id)
        self.files.show_order(order.id)
        self.tabs.setTabText(2, self._counted(self.tr("Messages"), len(page.sent + page.received)))
        self.tabs.setTabText(3, self._counted(self.tr("Related"), len(page.related)))
        if self._closing == order.id:
            self._offer_closing()
        splitting, self._splitting = self._splitting, 0
        if splitting == order.id and any(s.asks == "split" for s in steps_for(order)):
            self._hide_forms()
            self.split.begin(order)
        scanned, self._scanned = self._scanned, (0, 0)
        if scanned[0] == order.id and self._may_need_parts():
            self._offer_part(scanned[1])

    def _count_tab(self, tab: QWidget, title: str, count: int) -> None:
        self.tabs.setTabText(self.tabs.indexOf(tab), self._counted(title, count))

    @staticmethod
    def _counted(text: str, count: int) -> str:
        return f"{text} {count}" if count else text

    def _shown_order(self) -> WorkOrder:
        assert self._page is not None
        return self._page.order

    def _on_link(self, link: str, _checked: bool = False) -> None:
        kind, _, number = link.partition(":")
        if kind == ALONG and self._page is not None:
            choose_helpers(self, self._services, self._page.order)
            return
        self._services.navigator.open_requested.emit(kind, int(number))

    # --- steps ------------------------------------------------------------------------------------
    def _show_steps(self) -> None:
        assert self._page is not None
        while self._steps_row.count():
            item = self._steps_row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        steps = steps_for(self._page.order)
        if self._patrol_id is not None:
            walk = QPushButton(self.tr("Walk the patrol"))
            walk.clicked.connect(partial(self._on_link, f"patrol:{self._patrol_id}"))
            self._steps_row.addWidget(walk)
        main = self._fitting(steps[:_MAIN_STEPS])
        for number, step in enumerate(steps[:main]):
            button = QPushButton(step.title)
            if number == 0:
                button.setProperty("role", "primary")
            button.clicked.connect(partial(self._on_step, step))
            self._steps_row.addWidget(button)
        rest = steps[main:]
        if rest:
            more = QToolButton()
            more.setText(self.tr("More ▾"))
            more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            menu = QMenu(more)
            for step in rest:
                action = menu.addAction(step.title)
                action.triggered.connect(partial(self._on_step, step))
            more.setMenu(menu)
            self._steps_row.addWidget(more)
        self._steps_row.addStretch(1)
        self._steps.setVisible(self._steps_row.count() > 1)

    def _fitting(self, steps: Sequence[Step]) -> int:
        """How many buttons stand side by side in this language; the others go to the menu."""
        room = (self.width() if self.isVisible() else WIDTH) - _BESIDE_STEPS
        measure = self.fontMetrics().horizontalAdvance
        wide = [measure(step.title) + _BUTTON_AIR for step in steps]
        fit = [n for n in range(1, len(wide) + 1) if sum(wide[:n]) <= room]
        return fit[-1] if fit else 1

    def _on_step(self, step: Step, _checked: bool = False) -> None:
        self._problem.hide()
        assert self._page is not None
        if step.asks == "result":
            self._hide_forms()
            self._asked = step
            self.result.begin(self._page.order, self._type)
            self.result.show()
        elif step.asks == "parts":
            self.ask_parts()
        elif step.asks == "effort":
            self._hide_forms()
            self.effort.begin(self._page.order.details)
        elif step.asks == "opinion":
            self._hide_forms()
            self.opinion.begin(self._page.order, people_of(self._page))
        elif step.asks == "split":
            self._hide_forms()
            self.split.begin(self._page.order)
        elif step.asks == "dispatch":
            self._services.navigator.dispatch_requested.emit(self._order_id)
        elif step.asks:
            self._begin_asking(step)
        elif step.make is not None:
            self._apply(step.make(""))

    def _hide_forms(self) -> None:
        for form in (self._ask, self.result, self.needs, self.effort, self.opinion, self.split):
            form.hide()

    def _begin_asking(self, step: Step) -> None:
        self._asked = step
        choices = {
            "wait": [(label(reason), reason.value) for reason in WaitReason],
            "cause": [(label(cause), cause.value) for cause in AbnormalCause],
            "rating": [(f"{n} {'★' * n}", str(n)) for n in range(5, 0, -1)],
        }.get(step.asks)
        self._ask_choice.setVisible(choices is not None)
        self._ask_text.setVisible(choices is None)
        if choices is not None:
            self._ask_choice.clear()
            for text, value in choices:
                self._ask_choice.addItem(text, value)
        else:
            hints = {
                "reason": self.tr("Reason"),
                "improvement": self.tr("What has to be better"),
                "note": self.tr("Note"),
            }
            self._ask_text.clear()
            self._ask_text.setPlaceholderText(hints.get(step.asks, ""))
        self._ask.show()
        (self._ask_choice if choices is not None else self._ask_text).setFocus()

    def _on_asked(self) -> None:
        step = self._asked
        if step is None or step.make is None:
            return
        chosen = self._ask_choice.currentData() if self._ask_choice.isVisible() else None
        text = str(chosen) if chosen is not None else self._ask_text.text().strip()
        if chosen == WaitReason.PARTS.value:
            self.ask_parts(waits=True)
        elif chosen == WaitReason.SENT_IN.value:
            self._ask.hide()
            self.tabs.setCurrentWidget(self.send_ins)
            self.send_ins.begin()
        elif text:
            self._ask.hide()
            self._apply(step.make(text))

    def ask_parts(self, *, waits: bool = False, more: Iterable[PartNeed] = ()) -> None:
        """Show the form of the parts the order needs, or waits for."""
        assert self._page is not None
        self._hide_forms()
        self.needs.begin(self._page.order.details, waits=waits, more=more)

    def _on_needs(self) -> None:
        self.needs.hide()
        self._apply(self.needs.command())

    def _on_opinion(self, command: c.Command) -> None:
        self.opinion.hide()
        self._apply(command)

    def _on_effort(self) -> None:
        self.effort.hide()
        self._apply(self.effort.command())

    def _on_split(self) -> None:
        assert self._page is not None
        order = self._page.order
        self.split.hide()
        links.split(
            self._services,
            order.id,
            self.split.parts(),
            one_visit=self.split.one_visit,
            expected_version=order.version,
        ).catch(self._on_refused)

    def _on_result(self) -> None:
        if self._asked is not None and self._asked.command is c.RecordResult:
            self.result.send(lambda **fields: self._apply(c.RecordResult(**fields)))
        else:
            self.result.send(lambda **fields: self._apply(c.FinishOrder(**fields)))
        self.result.hide()

    def _apply(self, command: c.Command) -> None:
        assert self._page is not None
        version = self._page.order.version
        handle = actions.apply(self._services, [self._order_id], command, expected_version=version)
        handle.catch(self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        self._problem.setText(sentence_of(error))
        self._load()

    def _on_dropped(self, paths: list[Path]) -> None:
        if self._page is not None:
            self.tabs.setCurrentWidget(self.files)
            self.files.add_files(paths)

    # --- messages ---------------------------------------------------------------------------------
    def _send_message(self, to: str, text: str) -> None:
        assert self._page is not None
        page = self._page
        technician = page.technician if to == "technician" else None
        number = technician.phone if technician is not None else page.order.details.contact_phone
        order_id, customer_id = page.order.id, page.order.details.customer_id

        def work(ctx: JobContext) -> OutgoingMessage:
            with ctx.store() as store:
                return message_usecases.send_free_message(
                    store,
                    number,
                    text,
                    order_id=order_id,
                    technician_id=technician.id if technician is not None else None,
                    customer_id=customer_id if technician is None else None,
                )

        self._services.jobs.write(work).catch(self._on_refused)
