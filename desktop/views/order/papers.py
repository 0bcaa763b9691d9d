"""What can be put on paper of an order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.paths import file_name, folder
from desktop.services import Services
from desktop.settings import LANGUAGE
from domain.work_orders.order import WorkOrder

translate = QCoreApplication.translate


class OrderPapers(QToolButton):
    """``order``: the one shown now."""

    def __init__(
        self, services: Services, order: Callable[[], WorkOrder], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._order = services, order
        self.setText(translate("OrderPageView", "Print ▾"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        papers = QMenu(self)
        slip = papers.addAction(translate("OrderPageView", "Job slip"))
        slip.triggered.connect(self.print_slip)
        costs = papers.addAction(translate("OrderPageView", "Quotation or settlement"))
        costs.triggered.connect(self.print_settlement)
        self.setMenu(papers)

    def print_slip(self) -> None:
        """The sheet for who goes, with the code that is scanned when it comes back."""
        from desktop.views.preview.window import show_document

        order, services = self._order(), self._services
        out = folder("slips") / f"{file_name(order.number)}.pdf"
        services.printing.job_slip(order.id, out).then(
            lambda _path: show_document(services, out, order.number, self)
        )

    def print_settlement(self) -> None:
        """What it costs whom, to be signed."""
        from desktop.views.preview.window import show_document

        order, services = self._order(), self._services
        name = translate("OrderPageView", "costs")
        out = folder("slips") / f"{file_name(order.number)}-{name}.pdf"
        if services.reports is not None:
            language = services.settings.get(LANGUAGE)
            services.reports.settlement(order.id, language, out).then(
                lambda _made: show_document(services, out, order.number, self)
            )
