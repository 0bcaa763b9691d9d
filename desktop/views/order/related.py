"""What else there is to an order: others of the same customer or machine, what is written down about
its fault, and how the company solved what reads like it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.actions import knowledge as actions
from desktop.changes import Refresher
from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.knowledge.article_list import ArticleList
from desktop.views.knowledge.words import told_text
from desktop.views.lists.brief_lists import BriefList
from desktop.views.order.advice_bar import AdviceBar
from desktop.widgets.two_lines import show_two_lines
from domain.knowledge.advice import Told
from domain.knowledge.read_models import ArticleRow
from domain.people.technician import Technician
from domain.read_models import OrderBrief
from domain.work_orders.order import WorkOrder

translate = QCoreApplication.translate
_CASES, _ARTICLES = 8, 5
_Found = tuple[tuple[ArticleRow, ...], tuple[OrderBrief, ...], dict[int, Told]]


class RelatedOrders(QWidget):
    """Articles and cases are looked for when somebody looks at them."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._order: WorkOrder | None = None
        self._looked = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        self.others = BriefList(services)
        self.articles = ArticleList(services)
        self.cases = BriefList(services)
        self.make = QPushButton(translate("Knowledge", "Make an article of it"))
        self.make.setToolTip(
            translate("Knowledge", "Its fault, what was done and the photos of the repair.")
        )
        self.make.clicked.connect(self._make_article)
        for title, listed, more, share in (
            (self.tr("Of the same customer or machine"), self.others, None, 2),
            (translate("Knowledge", "Known about it"), self.articles, self.make, 2),
            (self.tr("Solved before, with the same signs"), self.cases, None, 3),
        ):
            row = QHBoxLayout()
            head = QLabel(title)
            head.setProperty("role", "section")
            row.addWidget(head, 1)
            if more is not None:
                row.addWidget(more)
            column.addLayout(row)
            show_two_lines(listed, side=8)
            column.addWidget(listed, share)
        self.advice = AdviceBar(services)
        self.advice.said.connect(self._look_again)
        column.addWidget(self.advice)
        self.articles.itemSelectionChanged.connect(self._on_article)
        self.cases.itemSelectionChanged.connect(self._on_case)
        self._refresher = Refresher(services.bus, self, ("article",), lambda _c: self._look_again())

    def show_order(
        self,
        order: WorkOrder,
        others: Sequence[OrderBrief],
        technician: Technician | None = None,
    ) -> None:
        before, self._order = self._order, order
        self.others.show_briefs(others)
        self.advice.show_order(order, technician)
        self.make.setVisible(order.result is not None and bool(order.result.resolution))
        if before is None or (before.id, before.details) != (order.id, order.details):
            self._looked = False
            self.cases.clear()
            self.articles.clear()
            self.advice.forget()
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresher.shown()
        self._look()

    def _look_again(self) -> None:
        self._looked = False
        self._look()

    def _look(self) -> None:
        order = self._order
        if order is None or self._looked or not self.isVisible():
            return
        self._looked = True
        details = order.details
        fault = f"{details.title} {details.description}"

        def read(ctx: JobContext) -> _Found:
            with ctx.queries() as queries:
                articles = queries.knowledge.suited(
                    fault, type_code=details.type_code, asset_id=details.asset_id, limit=_ARTICLES
                )
                cases = queries.similar_cases(
                    fault,
                    type_code=details.type_code,
                    asset_id=details.asset_id,
                    exclude=order.id,
                    limit=_CASES,
                )
                ids = tuple(case.id for case in cases)
                return articles, cases, queries.knowledge.told_of_cases(ids)

        def deliver(found: _Found) -> None:
            if self._order is not None and self._order.id == order.id:
                articles, cases, told = found
                self.articles.show_rows(articles)
                notes = {case_id: told_text(each) for case_id, each in told.items()}
                self.cases.show_briefs(cases, notes)

        self._services.jobs.read(read, key="order-cases").then(deliver)

    # --- what helped ------------------------------------------------------------------------------
    def _on_article(self) -> None:
        article = self.articles.chosen()
        if article is not None:
            self.cases.clearSelection()
            self.advice.show_article(article)

    def _on_case(self) -> None:
        order_id = self.cases.chosen()
        if order_id is not None:
            self.articles.clearSelection()
            self.advice.show_case(order_id)

    def _make_article(self) -> None:
        if self._order is None:
            return
        handle = actions.article_of_order(self._services, self._order.id)
        handle.then(lambda made: self._services.navigator.open_requested.emit("article", made.id))
        handle.catch(lambda error: self._services.feedback.status.emit(sentence_of(error)))
