"""The forms of the order page: what has to be said before a step becomes a command."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services import Services
from desktop.views.order.ask_bar import AskBar
from desktop.views.order.effort_form import EffortForm
from desktop.views.order.facts import people_of
from desktop.views.order.form_area import FormArea
from desktop.views.order.needs_form import NeedsForm
from desktop.views.order.next_steps import Step
from desktop.views.order.opinion_form import OpinionForm
from desktop.views.order.paper_times import PaperForm
from desktop.views.order.result_form import ResultForm
from desktop.views.order.split_form import SplitForm
from domain.read_models.orders import OrderPage
from domain.work_orders import commands as c
from domain.work_orders.kinds import WaitReason
from domain.work_orders.order import OrderDetails
from domain.work_orders.part_needs import PartNeed
from domain.work_orders.templates import OrderType


class StepForms(QObject):
    """Signals:
    decided(Command): everything is said.
    copied(several FieldStep): steps with the times of the paper.
    split_decided(): read :attr:`split`.
    send_in_wanted(): the order waits for something that is sent in.
    """

    decided = Signal(object)
    copied = Signal(tuple)
    split_decided = Signal()
    send_in_wanted = Signal()

    def __init__(self, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self._details: OrderDetails | None = None
        self._finish: type[c.FinishOrder | c.RecordResult] = c.FinishOrder
        self.ask = AskBar()
        self.result = ResultForm(services)
        self.needs = NeedsForm(services)
        self.opinion = OpinionForm()
        self.effort = EffortForm(services.session)
        self.paper = PaperForm(services.session)
        self.split = SplitForm(services)
        self.result.hide()
        self._all = (
            self.ask,
            self.result,
            self.needs,
            self.opinion,
            self.effort,
            self.paper,
            self.split,
        )
        for form in self._all[1:]:
            form.left.connect(form.hide)
        self.ask.answered.connect(self._on_answered)
        self.result.confirmed.connect(self._on_result)
        self.needs.confirmed.connect(self._on_needs)
        self.opinion.chosen.connect(self._on_opinion)
        self.effort.confirmed.connect(self._on_effort)
        self.paper.confirmed.connect(self._on_paper)
        self.split.confirmed.connect(self._on_split)

    def add_to(self, column: QVBoxLayout) -> None:
        for form in self._all[:-1]:
            column.addWidget(form if form is not self.result else self._area())
        column.addWidget(self.split, 1)

    def _area(self) -> FormArea:
        return FormArea(self.result, lambda: self.result.has_times)

    def hide(self) -> None:
        for form in self._all:
            form.hide()

    def begin(
        self, step: Step, page: OrderPage, order_type: OrderType | None, *, slip: bool = False
    ) -> None:
        """Show what ``step`` asks for. A form at work stays while one word is asked. ``slip``: the
        paper lies here; its times are asked too."""
        if step.asks == "result":
            self.hide()
            self._finish = c.RecordResult if step.command is c.RecordResult else c.FinishOrder
            takes_times = step.command is c.FinishOrder
            self.result.begin(page.order, order_type, takes_times=takes_times, slip=slip)
            self.result.show()
        elif step.asks == "parts":
            self.ask_parts(page.order.details)
        elif step.asks == "effort":
            self.hide()
            self.effort.begin(page.order.details)
        elif step.asks == "paper":
            self.hide()
            self.paper.begin(page.order)
        elif step.asks == "opinion":
            self.hide()
            self.opinion.begin(page.order, people_of(page))
        elif step.asks == "split":
            self.hide()
            self.split.begin(page.order)
        else:
            self._details = page.order.details
            self.ask.begin(step)

    def ask_parts(
        self, details: OrderDetails, *, waits: bool = False, more: Iterable[PartNeed] = ()
    ) -> None:
        """Show the form of the parts the order needs, or waits for."""
        self.hide()
        self.needs.begin(details, waits=waits, more=more)

    # --- what was said ----------------------------------------------------------------------------
    def _on_answered(self, step: Step, answer: str) -> None:
        if answer == WaitReason.PARTS.value and step.asks == "wait":
            assert self._details is not None
            self.ask_parts(self._details, waits=True)
        elif answer == WaitReason.SENT_IN.value and step.asks == "wait":
            self.send_in_wanted.emit()
        elif step.make is not None:
            self.decided.emit(step.make(answer))

    def _on_result(self) -> None:
        self.result.hide()
        if self.result.has_times:
            self.copied.emit(self.result.steps())
        else:
            self.result.send(lambda **fields: self.decided.emit(self._finish(**fields)))

    def _on_paper(self) -> None:
        self.paper.hide()
        self.copied.emit(self.paper.steps())

    def _on_needs(self) -> None:
        self.needs.hide()
        self.decided.emit(self.needs.command())

    def _on_opinion(self, command: c.Command) -> None:
        self.opinion.hide()
        self.decided.emit(command)

    def _on_effort(self) -> None:
        self.effort.hide()
        self.decided.emit(self.effort.command())

    def _on_split(self) -> None:
        self.split.hide()
        self.split_decided.emit()
