"""Who the caller is: one card with VIP mark, machines' warranty and the last orders."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.format import phone_text
from desktop.labels import label
from desktop.services import Services
from desktop.views.contract_text import contract_text
from domain.assets.asset import Asset, WarrantyState
from domain.read_models.customers import CallContext

_LAST_ORDERS = 5


class KnownCustomer(QWidget):
    """Signals:
    cleared(): the clerk says it is somebody else.
    """

    cleared = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("knownCustomer")
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._services = services
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(4)
        row = QHBoxLayout()
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.RichText)
        row.addWidget(self._name, 1)
        other = QPushButton(self.tr("Somebody else"))
        other.setFlat(True)
        other.clicked.connect(self.cleared)
        row.addWidget(other)
        layout.addLayout(row)
        self._terms = QLabel()
        self._terms.setWordWrap(True)
        self._terms.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self._terms)
        self._warranty = QLabel()
        self._warranty.setWordWrap(True)
        layout.addWidget(self._warranty)
        self._orders = QLabel()
        self._orders.setWordWrap(True)
        self._orders.setTextFormat(Qt.TextFormat.RichText)
        self._orders.linkActivated.connect(
            lambda link: services.navigator.open_requested.emit("work_order", int(link))
        )
        layout.addWidget(self._orders)
        self.hide()

    def show_nobody(self) -> None:
        self.hide()

    def show_customer(self, context: CallContext) -> None:
        customer = context.customer
        vip = f" <b>VIP{customer.vip_level}</b>" if customer.vip_level else ""
        phones = " / ".join(phone_text(phone.number) for phone in customer.phones)
        count = self.tr("{count} orders so far").format(count=context.order_count)
        self._name.setText(f"<b>{customer.name}</b>{vip}  {phones}<br>{count}")
        self._show_terms(context)
        self._warranty.hide()
        lines = []
        for brief in context.last_orders[:_LAST_ORDERS]:
            day = self._services.session.local(brief.reported_at)
            text = f"{day:%Y-%m-%d} {brief.title} · {label(brief.status)}"
            lines.append(f"<a href='{brief.id}'>{text}</a>")
        self._orders.setVisible(bool(lines))
        self._orders.setText("<br>".join(lines))
        self.show()

    def _show_terms(self, context: CallContext) -> None:
        """The contract that holds today, and what is still to be paid."""
        session, customer = self._services.session, context.customer
        today = session.local(session.now()).date()
        contract = customer.contract_on(today)
        lines = []
        if contract is not None:
            lines.append(f"✓ {contract_text(contract, today, context.contract_visits)}")
        elif customer.contracts:
            ended = self.tr("The contract has ended")
            lines.append(f"✕ {ended}")
        if customer.balance_note:
            lines.append(f"¥ {customer.balance_note}")
        self._terms.setText("\n".join(lines))
        self._terms.setVisible(bool(lines))

    def show_asset(self, asset: Asset | None) -> None:
        """The warranty of the machine the call is about; that it is retired before all."""
        if asset is None:
            self._warranty.hide()
            return
        today = self._services.session.local(self._services.session.now()).date()
        state = asset.warranty_on(today)
        text = label(state)
        if asset.warranty_until_on is not None:
            text = f"{text} · {asset.warranty_until_on.isoformat()}"
        mark = {WarrantyState.IN_WARRANTY: "✓", WarrantyState.OUT_OF_WARRANTY: "✕"}.get(state, "·")
        if asset.is_retired:
            mark, text = "✕", f"{label(asset.status)} · {text}"
        self._warranty.setText(f"{mark} {asset.model or asset.name}: {text}")
        self._warranty.show()
