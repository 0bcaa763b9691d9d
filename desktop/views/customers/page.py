"""One customer: name, phones, sites; machines, orders, history."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from desktop.actions import entities
from desktop.errors import sentence_of
from desktop.format import count_text
from desktop.jobs import JobHandle
from desktop.labels import label
from desktop.services import Services
from desktop.views.customers.rows import PhoneRow, SiteRow
from desktop.views.lists.entity_page import EntityPageView
from desktop.views.lists.notes_edit import NotesEdit
from desktop.views.lists.row_list import RowList
from desktop.widgets.forms import Form
from domain.assets.asset import Asset
from domain.customers.customer import Customer, Phone, Site
from domain.errors import UserError
from domain.ports.storage import Queries
from domain.read_models import CustomerPage

translate = QCoreApplication.translate
_ID = int(Qt.ItemDataRole.UserRole) + 1


class CustomerPageView(EntityPageView):
    kind = "customer"
    topics = ("work_order", "asset")

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.new_order = self.add_button(
            translate("Lists", "New order"), self._new_order, primary=True
        )
        self.buttons.addStretch(1)

    def new_title(self) -> str:
        return translate("Lists", "New customer")

    # --- the form ---------------------------------------------------------------------------------
    def build_form(self) -> QWidget:
        form = self.form = Form(columns=2)
        self.name, self.code, self.contact = QLineEdit(), QLineEdit(), QLineEdit()
        self.vip = QComboBox()
        self.vip.addItem(translate("Lists", "No VIP"), 0)
        for level in (1, 2, 3):
            self.vip.addItem(f"VIP{level}", level)  # untranslated: the same in every language
        self.active = QCheckBox(translate("Lists", "Is served by us"))
        self.phones = RowList(PhoneRow, translate("Lists", "Phone"))
        self.sites = RowList(SiteRow, translate("Lists", "Site"))
        self.notes = NotesEdit()
        form.add(translate("Lists", "Customer name"), self.name, required=True, span=2)
        form.add(translate("Lists", "Contact"), self.contact)
        form.add(translate("Lists", "VIP level"), self.vip)
        form.add(translate("Lists", "Phones"), self.phones, span=2)
        form.add(translate("Lists", "Sites"), self.sites, span=2)
        form.add_section(translate("Lists", "More"))
        form.add(translate("Lists", "Code"), self.code)
        form.add("", self.active)
        form.add(translate("Lists", "Notes"), self.notes, span=2)
        return form

    def add_tabs(self) -> None:
        self.assets = QListWidget()
        self.assets.setFrameShape(QListWidget.Shape.NoFrame)
        self.assets.setWordWrap(True)
        self.assets.itemActivated.connect(self._open_asset)
        self.tabs.addTab(self.assets, translate("Lists", "Assets"))

    def validate(self) -> bool:
        return self.form.validate()

    def fill(self, entity: Any) -> None:
        customer: Customer = entity
        self.form.clear_errors()
        self.name.setText(customer.name)
        self.code.setText(customer.code)
        self.contact.setText(customer.contact)
        self.vip.setCurrentIndex(self.vip.findData(customer.vip_level))
        self.active.setChecked(customer.active)
        self.phones.show_values(customer.phones or (Phone(""),))
        self.sites.show_values(customer.sites or (Site(0, ""),))
        self.notes.setPlainText(customer.notes)

    def snapshot(self) -> object:
        return (
            self.name.text(),
            self.code.text(),
            self.contact.text(),
            self.vip.currentIndex(),
            self.active.isChecked(),
            self.phones.snapshot(),
            self.sites.snapshot(),
            self.notes.toPlainText(),
        )

    def typed(self, before: Any) -> Any:
        customer: Customer = before
        return replace(
            customer,
            name=self.name.text(),
            code=self.code.text(),
            contact=self.contact.text().strip(),
            vip_level=int(self.vip.currentData()),
            active=self.active.isChecked(),
            phones=self.phones.values(),
            sites=self.sites.values(),
            notes=self.notes.toPlainText(),
        )

    def store(self, entity: Any, *, anyway: bool) -> JobHandle[Any]:
        return entities.save_customer(self.services, entity, allow_shared_phone=anyway)

    def show_field_error(self, error: UserError) -> bool:
        field = {
            "name_required": self.name,
            "phone_invalid": self.phones,
            "vip_level_out_of_range": self.vip,
            "coordinates_invalid": self.sites,
        }.get(error.code)
        if field is not None:
            self.form.set_error(field, sentence_of(error))
            field.setFocus()
        return field is not None

    # --- what belongs to it -----------------------------------------------------------------------
    def read(self, queries: Queries, entity_id: int) -> Any:
        if not entity_id:
            return CustomerPage(Customer(0, ""), (), (), 0, ())
        return queries.customer_page(entity_id)

    def entity_of(self, page: Any) -> Any:
        return page.customer

    def show_page(self, page: Any) -> None:
        customer: Customer = page.customer
        orders = translate("Lists", "{count} orders").format(count=count_text(page.order_count))
        chips = [(f"VIP{customer.vip_level}" if customer.vip_level else "", "accent")]
        chips.append((orders if page.order_count else "", "neutral"))
        if not customer.active:
            chips.append((translate("Lists", "No longer served"), "neutral"))
        self.show_chips(chips if customer.id else [])
        self.new_order.setVisible(customer.id > 0)
        self.orders.show_briefs(page.orders)
        self.history.show_lines(page.history)
        self._show_assets(page.assets)
        self.show_count(self.orders, translate("Lists", "Orders"), page.order_count)
        self.show_count(self.assets, translate("Lists", "Assets"), len(page.assets))

    def _show_assets(self, assets: tuple[Asset, ...]) -> None:
        session = self.services.session
        today = session.local(session.now()).date()
        self.assets.clear()
        for asset in assets:
            head = "  ".join(word for word in (asset.code, asset.name, asset.model) if word)
            rest = (asset.location, label(asset.status), label(asset.warranty_on(today)))
            item = QListWidgetItem(f"{head}\n{' · '.join(word for word in rest if word)}")
            item.setData(_ID, asset.id)
            self.assets.addItem(item)
        if not assets:
            item = QListWidgetItem(translate("Lists", "No assets on file."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.assets.addItem(item)

    def _open_asset(self, item: QListWidgetItem) -> None:
        asset_id = item.data(_ID)
        if asset_id is not None:
            self.services.navigator.open_requested.emit("asset", int(asset_id))

    def _new_order(self) -> None:
        self.services.navigator.call_requested.emit({"customer_id": self.entity_id})
