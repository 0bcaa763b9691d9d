"""One machine: its facts to edit, its tag, its orders, its history."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QMenu, QWidget

from desktop.actions import entities
from desktop.jobs import JobHandle
from desktop.labels import label
from desktop.services import Services
from desktop.views.assets.family import PartsList
from desktop.views.assets.figures_tab import FiguresTab
from desktop.views.assets.files_tab import FilesTab
from desktop.views.assets.logbook_tab import LogbookTab
from desktop.views.assets.machine import MachinePage, read_machine
from desktop.views.assets.own_fields import OwnFields
from desktop.views.assets.owner_field import OwnerField
from desktop.views.assets.patrols_tab import PatrolsTab
from desktop.views.assets.retiring import retirement_words
from desktop.views.assets.tag_preview import TagPreview
from desktop.views.lists.entity_page import EntityPageView
from desktop.views.lists.machine_field import MachineField
from desktop.views.lists.notes_edit import NotesEdit
from desktop.views.lists.place_field import PlaceField
from desktop.views.send_ins.tab import SendInsTab
from desktop.widgets.forms import Form
from desktop.widgets.moment_edit import DayEdit
from domain.assets.asset import Asset, AssetStatus, WarrantyState
from domain.assets.categories import AssetCategory
from domain.assets.logbook import EntryKind
from domain.ports.storage import Queries
from domain.read_models import ListFilter, ListQuery

translate = QCoreApplication.translate
_DEAREST_YUAN = 99_999_999.99


class AssetPageView(EntityPageView):
    kind = "asset"
    topics = (
        "work_order",
        "customer",
        "asset_entry",
        "asset_category",
        "patrol_result",
        "plan",
        "round",
    )

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self._first_code = ""
        super().__init__(services, parent)
        self.report = self.add_button(
            translate("Lists", "Report a fault"), self._report, primary=True
        )
        self.owner_button = self.add_button(translate("Lists", "Customer"), self._open_owner)
        self.buttons.addStretch(1)

    def new_title(self) -> str:
        return translate("Lists", "New asset")

    # --- the form ---------------------------------------------------------------------------------
    def build_form(self) -> QWidget:
        session = self.services.session
        form = self.form = Form(columns=2)
        self.name, self.code, self.category = QLineEdit(), QLineEdit(), QComboBox()
        self.category.setEditable(True)
        self.category.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.category.currentTextChanged.connect(self._on_category)
        self.model, self.serial, self.location = QLineEdit(), QLineEdit(), QLineEdit()
        self.owner = OwnerField(self.services)
        self.status = QComboBox()
        for status in AssetStatus:
            self.status.addItem(label(status), status)
        self.purchased, self.installed = DayEdit(session), DayEdit(session)
        self.warranty = DayEdit(session)
        self.price = QDoubleSpinBox()
        self.price.setRange(-0.01, _DEAREST_YUAN)
        self.price.setSpecialValueText(translate("Lists", "Not known"))
        self.price.setGroupSeparatorShown(True)
        self.coordinates = PlaceField()
        self.notes = NotesEdit()
        form.add(translate("Lists", "Asset name"), self.name, required=True)
        form.add(translate("Lists", "Code"), self.code)
        form.add(translate("Lists", "Category"), self.category)
        form.add(translate("Lists", "Model"), self.model)
        form.add(translate("Lists", "Serial number"), self.serial)
        form.add(translate("Lists", "Status"), self.status)
        self.own = OwnFields(self.services)
        form.add("", self.own, span=2)
        form.add_section(translate("Lists", "Where it stands"))
        form.add(translate("Lists", "Customer"), self.owner, check=self._check_owner)
        form.add(translate("Lists", "Site"), self.owner.site)
        form.add(translate("Lists", "Location"), self.location)
        form.add(translate("Lists", "Latitude, longitude"), self.coordinates)
        self.whole = MachineField(self.services)
        form.add(translate("Lists", "Part of"), self.whole, check=self._check_whole)
        self.parts = PartsList(self.services)
        form.add(translate("Lists", "Its parts"), self.parts)
        form.add_section(translate("Lists", "Purchase and warranty"))
        for title, field in (
            (translate("Lists", "Purchased"), self.purchased),
            (translate("Lists", "Installed"), self.installed),
            (translate("Lists", "Warranty until"), self.warranty),
        ):
            form.add(title, field, check=lambda f=field: self._check_day(f))  # type: ignore[misc]
        form.add(translate("Lists", "Price (yuan)"), self.price)
        form.add(translate("Lists", "Notes"), self.notes, span=2)
        form.add_section(translate("Lists", "Tag"))
        self.tag = TagPreview(self.services, lambda _asset: self._load())
        form.add("", self.tag, span=2)
        return form

    def add_tabs(self) -> None:
        self.logbook = LogbookTab(self.services)
        self.logbook.form.saved.connect(self.more_saved)
        self.files = FilesTab(self.services)
        self.patrols = PatrolsTab(self.services)
        self.figures = FiguresTab(self.services)
        self.tabs.addTab(self.logbook, translate("Lists", "Logbook"))
        self.tabs.addTab(self.files, translate("Lists", "Files"))
        self.tabs.addTab(self.patrols, translate("Lists", "Patrols"))
        self.tabs.addTab(self.figures, translate("Lists", "Cost and failures"))
        self.send_ins = SendInsTab(self.services)
        self.send_ins.counted.connect(
            lambda n: self.show_count(self.send_ins, translate("Lists", "Sent in"), n)
        )
        self.tabs.addTab(self.send_ins, translate("Lists", "Sent in"))

    def _on_category(self, name: str) -> None:
        page = self.page
        if isinstance(page, MachinePage):
            self._show_own(page.category(name.strip()), self.own.values())

    def _show_own(
        self, category: AssetCategory | None, values: tuple[tuple[str, str], ...]
    ) -> None:
        self.own.show_fields(category, values)
        self.form.set_shown(self.own, self.own.has_fields)

    def _check_whole(self) -> str:
        if self.whole.is_resolved:
            return ""
        return translate("Lists", "Choose a machine of the list, or leave it empty.")

    def _check_owner(self) -> str:
        if self.owner.is_resolved:
            return ""
        return translate("Lists", "Choose a customer of the list, or leave it empty.")

    @staticmethod
    def _check_day(field: DayEdit) -> str:
        return "" if field.is_valid else translate("Lists", "This is no date.")

    def validate(self) -> bool:
        return self.form.validate() and self.own.validate()

    def fill(self, entity: Any) -> None:
        asset: Asset = entity
        self.form.clear_errors()
        self.name.setText(asset.name)
        self.code.setText(asset.code)
        self._fill_category(asset)
        self.model.setText(asset.model)
        self.serial.setText(asset.serial_number)
        self.location.setText(asset.location)
        self.status.setCurrentIndex(self.status.findData(asset.status))
        page = self.page if isinstance(self.page, MachinePage) else None
        customer = page.customer if page is not None else None
        self.whole.show_machine(page.parent if page is not None else None)
        self.owner.show_owner(customer, asset.site_id)
        self.purchased.set_day(asset.purchased_on)
        self.installed.set_day(asset.installed_on)
        self.warranty.set_day(asset.warranty_until_on)
        self.price.setValue(asset.price_fen / 100 if asset.price_fen is not None else -0.01)
        self.coordinates.set_place(asset.lat, asset.lon)
        self.notes.setPlainText(asset.notes)

    def _fill_category(self, asset: Asset) -> None:
        page = self.page if isinstance(self.page, MachinePage) else MachinePage(asset)
        with QSignalBlocker(self.category):
            self.category.clear()
            self.category.addItems([each.code for each in page.categories])
            self.category.setCurrentText(asset.category)
        self._show_own(page.category(asset.category), asset.attributes)

    def snapshot(self) -> object:
        lines = (self.name, self.code, self.model, self.serial, self.location, self.whole)
        days = (self.purchased, self.installed, self.warranty)
        return (
            *(line.text() for line in lines),
            *(day.text() for day in days),
            self.owner.text(),
            self.owner.owner() if self.owner.is_resolved else None,
            self.status.currentIndex(),
            self.price.value(),
            self.coordinates.text(),
            self.notes.toPlainText(),
            self.category.currentText(),
            self.own.values(),
        )

    def typed(self, before: Any) -> Any:
        asset: Asset = before
        lat, lon = self.coordinates.place()
        customer_id, site_id = self.owner.owner()
        for day in (self.purchased, self.installed, self.warranty):
            day.editingFinished.emit()  # Ctrl+S: the field still has the focus
        price = self.price.value()
        return replace(
            asset,
            name=self.name.text(),
            code=self.code.text().strip(),
            category=self.category.currentText().strip(),
            model=self.model.text().strip(),
            serial_number=self.serial.text(),
            customer_id=customer_id,
            site_id=site_id,
            location=self.location.text().strip(),
            purchased_on=self.purchased.day,
            installed_on=self.installed.day,
            warranty_until_on=self.warranty.day,
            status=self.status.currentData(),
            price_fen=round(price * 100) if price >= 0 else None,
            lat=lat,
            lon=lon,
            notes=self.notes.toPlainText(),
            parent_id=self.whole.machine_id(),
            attributes=self.own.values(),
        )

    def store(self, entity: Any, *, anyway: bool) -> JobHandle[Any]:
        del anyway
        return entities.save_asset(self.services, entity)

    def holds_more(self) -> bool:
        return self.logbook.form.is_dirty

    def save_more(self) -> None:
        self.tabs.setCurrentWidget(self.logbook)
        self.logbook.form.save()

    def drop_more(self) -> None:
        self.logbook.form.leave()

    def error_fields(self) -> dict[str, QWidget]:
        return {
            "name_required": self.name,
            "asset_code_taken": self.code,
            "coordinates_invalid": self.coordinates,
            "site_of_other_customer": self.owner.site,
            "negative_amount": self.price,
            "asset_part_of_itself": self.whole,
        }

    # --- what belongs to it -----------------------------------------------------------------------
    def open(self, entity_id: int) -> None:
        self._first_code = ""
        super().open(entity_id)

    def begin(self, code: str) -> None:
        """A new machine that has its code already."""
        self._first_code = code
        super().open(0)

    def read(self, queries: Queries, entity_id: int) -> Any:
        session = self.services.session
        page = read_machine(queries, entity_id, session.now(), session.zone)
        if entity_id or not self._first_code:
            return page
        return replace(page, asset=replace(page.asset, code=self._first_code))

    def entity_of(self, page: Any) -> Any:
        return page.asset

    def show_page(self, page: Any) -> None:
        asset: Asset = page.asset
        session = self.services.session
        today = session.local(session.now()).date()
        warranty = asset.warranty_on(today)
        covered = "accent" if warranty is WarrantyState.IN_WARRANTY else "neutral"
        chips = [(asset.code, "plain"), (label(asset.status), "neutral")]
        chips.append((label(warranty), covered))
        self.show_chips(chips if asset.id else [])
        self.report.setVisible(asset.id > 0)
        self.owner_button.setVisible(page.customer is not None)
        if page.customer is not None:
            self.owner_button.setText(page.customer.name)
        self.orders.show_briefs(page.orders)
        self.history.show_lines(page.history)
        self.show_count(self.orders, translate("Lists", "Orders"), page.order_count)
        self.logbook.retiring = retirement_words(page)
        lines = self.logbook.show_entries(asset.id, page.entries)
        self.show_count(self.logbook, translate("Lists", "Logbook"), lines)
        files = self.files.show_entries(asset.id, page.entries)
        self.show_count(self.files, translate("Lists", "Files"), files)
        visits = self.patrols.show_visits(page.visits)
        self.show_count(self.patrols, translate("Lists", "Patrols"), visits)
        self.figures.show_figures(page.figures)
        self.figures.show_plans(asset.id, page.plans, page.figures)
        self.send_ins.show_of(asset_id=asset.id)
        self.parts.show_parts(page.parts)
        self.tag.show_asset(asset)

    def fill_more(self, menu: QMenu) -> None:
        everything = menu.addAction(translate("Lists", "All its orders"))
        everything.triggered.connect(self._show_orders)
        card = menu.addAction(translate("Lists", "Machine card (PDF)"))
        card.triggered.connect(self.print_card)
        retire = menu.addAction(translate("Lists", "Retire …"))
        retire.triggered.connect(self._retire)
        for action in (everything, card, retire):
            action.setEnabled(self.entity_id > 0)

    def print_card(self) -> None:
        """The machine on one page, in the preview."""
        from desktop.paths import folder
        from desktop.settings import LANGUAGE
        from desktop.views.preview.window import show_document

        services, title = self.services, self.title.text()
        if services.reports is None:
            return
        out = folder("slips") / f"machine-{self.entity_id}.pdf"
        language = services.settings.get(LANGUAGE)
        services.reports.asset_card(self.entity_id, language, out).then(
            lambda _made: show_document(services, out, title, self)
        )

    def _show_orders(self) -> None:
        query = ListQuery("work_order", filters=(ListFilter("asset_id", "eq", self.entity_id),))
        self.services.navigator.list_requested.emit(query, self.title.text())

    def _retire(self) -> None:
        self.tabs.setCurrentWidget(self.logbook)
        self.logbook.begin(EntryKind.RETIRED)

    def _report(self) -> None:
        self.services.navigator.call_requested.emit({"asset_id": self.entity_id})

    def _open_owner(self) -> None:
        if self.page is not None and self.page.customer is not None:
            self.services.navigator.open_requested.emit("customer", self.page.customer.id)
