"""One customer: name, phones, sites; machines, orders, history."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import entities
from desktop.format import count_text
from desktop.jobs import JobHandle
from desktop.labels import label
from desktop.services import Services
from desktop.views.contract_text import contract_text
from desktop.views.customers.contract_row import ContractRow
from desktop.views.customers.file_bar import FileBar
from desktop.views.customers.rows import PhoneRow, SiteRow
from desktop.views.lists.entity_page import EntityPageView
from desktop.views.lists.notes_edit import NotesEdit
from desktop.views.lists.own_row import own_rows
from desktop.views.lists.row_list import RowList
from desktop.views.technicians.rows import SkillChips
from desktop.widgets.forms import Form
from desktop.widgets.two_lines import show_two_lines
from domain.assets.asset import Asset
from domain.customers.customer import Customer, Phone, Site
from domain.people.technician import Skill, Technician
from domain.ports.storage import Queries
from domain.read_models.customers import CustomerPage
from domain.service_levels.clocks import ServicePolicy

translate = QCoreApplication.translate
_ID = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class _Page:
    page: CustomerPage
    policies: tuple[ServicePolicy, ...]
    technicians: tuple[Technician, ...]


class CustomerPageView(EntityPageView):
    kind = "customer"
    topics = ("work_order", "asset", "policy", "technician")

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self._policies: tuple[ServicePolicy, ...] = ()
        self._people: tuple[Skill, ...] = ()
        super().__init__(services, parent)
        self.new_order = self.add_button(
            translate("Lists", "New order"), self._new_order, primary=True
        )
        self.buttons.addStretch(1)
        self.file_bar = FileBar(services)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(2, self.file_bar)

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
        self.own = own_rows()
        session = self.services.session
        self.contracts = RowList(
            lambda: ContractRow(session, self._policies), translate("Lists", "Contract")
        )
        self.balance = QLineEdit()
        self.balance.setPlaceholderText(translate("Lists", "e.g. owes 380 for November"))
        self.wished, self.banned = SkillChips(), SkillChips()
        form.add(translate("Lists", "Customer name"), self.name, required=True, span=2)
        form.add(translate("Lists", "Contact"), self.contact)
        form.add(translate("Lists", "VIP level"), self.vip)
        form.add(translate("Lists", "Phones"), self.phones, span=2)
        form.add(translate("Lists", "Sites"), self.sites, span=2)
        form.add(translate("Lists", "Contracts"), self.contracts, span=2)
        form.add(
            translate("Lists", "Payment note"),
            self.balance,
            span=2,
            hint=translate("Lists", "Shown to whoever takes a call of this customer."),
        )
        form.add(translate("Lists", "Likes to see"), self.wished, span=2)
        form.add(translate("Lists", "Does not want"), self.banned, span=2)
        form.add_section(translate("Lists", "More"))
        form.add(translate("Lists", "Code"), self.code)
        form.add("", self.active)
        form.add(translate("Lists", "Notes"), self.notes, span=2)
        form.add(translate("Lists", "Own fields"), self.own, span=2)
        return form

    def add_tabs(self) -> None:
        self.assets = QListWidget()
        show_two_lines(self.assets)
        self.assets.setWordWrap(True)
        self.assets.itemActivated.connect(self._open_asset)
        self.tabs.addTab(self.assets, translate("Lists", "Assets"))

    def validate(self) -> bool:
        understood = all(row.is_valid for row in self.contracts.editors)
        unread = "" if understood else translate("Lists", "This is no date.")
        self.form.set_error(self.contracts, unread)
        return self.form.validate() and understood

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
        self.contracts.show_values(customer.contracts)
        self.balance.setText(customer.balance_note)
        self.wished.show_skills(self._people, map(str, customer.wished_technicians))
        self.banned.show_skills(self._people, map(str, customer.banned_technicians))
        self.own.show_values(customer.own)

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
            self.contracts.snapshot(),
            self.balance.text(),
            self.wished.chosen(),
            self.banned.chosen(),
            self.own.snapshot(),
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
            contracts=self.contracts.values(),
            balance_note=self.balance.text(),
            wished_technicians=tuple(sorted(map(int, self.wished.chosen()))),
            banned_technicians=tuple(sorted(map(int, self.banned.chosen()))),
            own=self.own.values(),
        )

    def store(self, entity: Any, *, anyway: bool) -> JobHandle[Any]:
        return entities.save_customer(self.services, entity, allow_shared_phone=anyway)

    def error_fields(self) -> dict[str, QWidget]:
        return {
            "name_required": self.name,
            "phone_invalid": self.phones,
            "vip_level_out_of_range": self.vip,
            "coordinates_invalid": self.sites,
            "contract_reversed": self.contracts,
            "contract_without_name": self.contracts,
            "technician_wished_and_banned": self.banned,
        }

    # --- what belongs to it -----------------------------------------------------------------------
    def read(self, queries: Queries, entity_id: int) -> Any:
        if entity_id:
            page = queries.customer_page(entity_id)
        else:
            page = CustomerPage(Customer(0, ""), (), (), 0, ())
        return _Page(page, queries.policies(), queries.technicians())

    def entity_of(self, page: Any) -> Any:
        return page.page.customer

    def show_page(self, page: Any) -> None:
        self._policies = page.policies
        self._people = tuple(Skill(str(one.id), one.name) for one in page.technicians)
        self._show_customer(page.page)

    def _show_customer(self, page: CustomerPage) -> None:
        customer = page.customer
        orders = translate("Lists", "{count} orders").format(count=count_text(page.order_count))
        chips = [(f"VIP{customer.vip_level}" if customer.vip_level else "", "accent")]
        chips.append((orders if page.order_count else "", "neutral"))
        session = self.services.session
        today = session.local(session.now()).date()
        contract = customer.contract_on(today)
        if contract is not None:
            chips.append((contract_text(contract, today, page.contract_visits), "accent"))
        elif customer.contracts:
            chips.append((translate("Lists", "Contract has ended"), "amber"))
        if customer.balance_note:
            chips.append((customer.balance_note, "amber"))
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

    # --- its file as a whole ----------------------------------------------------------------------
    def fill_more(self, menu: QMenu) -> None:
        stored = self.entity_id > 0
        for text, run in (
            (translate("Lists", "Same as another customer …"), self._ask_merge),
            (translate("Lists", "Write out all that is known …"), self._ask_export),
            (translate("Lists", "Take out the personal data …"), self._ask_forget),
        ):
            action = menu.addAction(text)
            action.setEnabled(stored)
            action.triggered.connect(run)
        menu.addSeparator()

    def _ask_merge(self) -> None:
        self.file_bar.ask_merge(self.entity_id, self.title.text())

    def _ask_forget(self) -> None:
        self.file_bar.ask_forget(self.entity_id, self.title.text())

    def _ask_export(self) -> None:
        self.file_bar.ask_export(self.page.page)

    def _new_order(self) -> None:
        self.services.navigator.call_requested.emit({"customer_id": self.entity_id})
