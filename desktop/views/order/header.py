"""The head of the order page: number, state, papers, and what it is about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.views.order.facts import status_html
from desktop.widgets.icon_button import IconButton
from domain.work_orders.order import WorkOrder


class OrderHeader(QWidget):
    """Signals:
    close_requested()
    """

    close_requested = Signal()

    def __init__(self, papers: QToolButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
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
        row.addWidget(papers)
        close = IconButton("x", QCoreApplication.translate("OrderPageView", "Close"))
        close.clicked.connect(self.close_requested)
        row.addWidget(close)
        column.addLayout(row)
        self._headline = QLabel()
        self._headline.setWordWrap(True)
        column.addWidget(self._headline)

    def show_order(self, order: WorkOrder) -> None:
        self._number.setText(order.number)
        self._status.setText(status_html(order))
        details = order.details
        self._headline.setText(" · ".join(x for x in (details.customer_name, details.title) if x))
