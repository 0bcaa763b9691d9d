"""What is done with a customer's whole file: united with another, written out, emptied."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.actions import entities
from desktop.errors import sentence_of
from desktop.jobs import JobContext, JobHandle
from desktop.services import Services
from desktop.views.call.customer_finder import CustomerFinder
from desktop.widgets.chip import set_role
from domain.codec import to_plain
from domain.read_models import ListFilter, ListQuery
from domain.read_models.customers import CustomerHit, CustomerPage

translate = QCoreApplication.translate


class FileBar(QWidget):
    """Says what will happen, and asks once. Hidden while nothing is asked.

    Signals:
        done(): the file is another one now.
    """

    done = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._act: Callable[[], JobHandle[Any]] | None = None
        self.setProperty("role", "warning")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        self.text = QLabel()
        self.text.setWordWrap(True)
        column.addWidget(self.text)
        self.finder = CustomerFinder(services)
        self.finder.found.connect(self._on_found)
        column.addWidget(self.finder)
        row = QHBoxLayout()
        row.addStretch(1)
        leave = QPushButton(translate("Lists", "Leave it"))
        leave.clicked.connect(self.hide)
        row.addWidget(leave)
        self.go = QPushButton()
        self.go.clicked.connect(self._on_go)
        row.addWidget(self.go)
        column.addLayout(row)
        self._kept, self._name = 0, ""
        self.hide()

    def _ask(self, text: str, go: str, *, finder: bool = False, danger: bool = False) -> None:
        self.text.setText(text)
        set_role(self.text, "role", "")
        self.finder.setVisible(finder)
        self.finder.clear()
        self.go.setText(go)
        self.go.setEnabled(not finder)
        set_role(self.go, "role", "danger" if danger else "primary")
        self.show()

    # --- united -----------------------------------------------------------------------------------
    def ask_merge(self, customer_id: int, name: str) -> None:
        """Which other file is the same customer?"""
        self._kept, self._name = customer_id, name
        text = translate(
            "Lists",
            "Which other file is {name} too? Its phones, sites, machines and orders come here.",
        )
        self._ask(text.format(name=name), translate("Lists", "Unite"), finder=True)
        self.finder.setFocus()

    def _on_found(self, hit: CustomerHit) -> None:
        if hit.id == self._kept:
            self._say(translate("Lists", "This is the same file."))
            return
        kept = self._kept
        self._act = lambda: entities.merge_customers(self._services, kept, hit.id)
        text = translate("Lists", "{other} becomes part of {name}. Ctrl+Z takes it back.")
        self.text.setText(text.format(other=hit.name, name=self._name))
        self.finder.hide_list()
        self.finder.hide()
        self.go.setEnabled(True)
        self.go.setFocus()

    # --- emptied ----------------------------------------------------------------------------------
    def ask_forget(self, customer_id: int, name: str) -> None:
        self._act = lambda: entities.forget_customer(self._services, customer_id)
        text = translate(
            "Lists",
            "Name, phones, addresses and remarks of {name} are taken out of the file and all orders; "
            "districts and figures stay. The log, which nobody can change, keeps what was written "
            "before.",
        )
        self._ask(text.format(name=name), translate("Lists", "Take them out"), danger=True)

    def _on_go(self) -> None:
        if self._act is None:
            return
        self.go.setEnabled(False)
        handle = self._act()
        handle.then(lambda _customer: self._on_done())
        handle.catch(self._on_refused)

    def _on_done(self) -> None:
        self._act = None
        self.hide()
        self.done.emit()

    def _on_refused(self, error: Exception) -> None:
        self.go.setEnabled(True)
        self._say(sentence_of(error))

    def _say(self, text: str) -> None:
        self.text.setText(text)
        set_role(self.text, "role", "error")

    # --- written out ------------------------------------------------------------------------------
    def ask_export(self, page: CustomerPage) -> QFileDialog:
        """Into a file the customer may be handed."""
        name = "".join(ch for ch in page.customer.name if ch.isalnum()) or str(page.customer.id)
        dialog = QFileDialog(
            self, translate("Lists", "Write out all that is known …"), f"{name}.json"
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["*.json"])
        dialog.fileSelected.connect(lambda file: self.write(page, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, page: CustomerPage, out: Path) -> None:
        """Everything kept about the customer: the file, its machines, all its orders."""
        customer_id = page.customer.id

        def work(ctx: JobContext) -> int:
            with ctx.queries() as queries:
                wanted = ListFilter("customer_id", "eq", customer_id)
                ids = queries.list_ids(ListQuery("work_order", filters=(wanted,)))
                orders = queries.orders(list(ids))
                assets = queries.call_context(customer_id).assets
                known = {
                    "customer": to_plain(queries.customer_page(customer_id).customer),
                    "machines": [to_plain(asset) for asset in assets],
                    "orders": [to_plain(order) for order in orders],
                }
            text = json.dumps(known, ensure_ascii=False, indent=1)
            out.write_text(text, encoding="utf-8")
            return len(orders)

        handle = self._services.jobs.work(work)
        words = translate("Lists", "{count} orders and the whole file written to {file}")
        status = self._services.feedback.status
        handle.then(lambda count: status.emit(words.format(count=count, file=out.name)))
        handle.catch(lambda error: self._say_problem(error))

    def _say_problem(self, error: Exception) -> None:
        self._services.feedback.problem.emit(sentence_of(error), "", str(error))
