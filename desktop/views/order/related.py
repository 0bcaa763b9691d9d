"""What else there is to an order: others of the same customer or machine, and how the company
solved what reads like it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.lists.brief_lists import BriefList
from domain.read_models import OrderBrief
from domain.work_orders.order import WorkOrder

_CASES = 8


class RelatedOrders(QWidget):
    """The cases are looked for when somebody looks at them."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._order: WorkOrder | None = None
        self._looked = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        self.others = BriefList(services)
        self.cases = BriefList(services)
        for title, listed in (
            (self.tr("Of the same customer or machine"), self.others),
            (self.tr("Solved before, with the same signs"), self.cases),
        ):
            head = QLabel(title)
            head.setProperty("role", "section")
            column.addWidget(head)
            column.addWidget(listed, 1)

    def show_order(self, order: WorkOrder, others: Sequence[OrderBrief]) -> None:
        before, self._order = self._order, order
        self.others.show_briefs(others)
        if before is None or (before.id, before.details) != (order.id, order.details):
            self._looked = False
            self.cases.clear()
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _look(self) -> None:
        order = self._order
        if order is None or self._looked or not self.isVisible():
            return
        self._looked = True
        details = order.details

        def read(ctx: JobContext) -> tuple[OrderBrief, ...]:
            with ctx.queries() as queries:
                return queries.similar_cases(
                    f"{details.title} {details.description}",
                    type_code=details.type_code,
                    asset_id=details.asset_id,
                    exclude=order.id,
                    limit=_CASES,
                )

        def deliver(cases: tuple[OrderBrief, ...]) -> None:
            if self._order is not None and self._order.id == order.id:
                self.cases.show_briefs(cases)

        self._services.jobs.read(read, key="order-cases").then(deliver)
