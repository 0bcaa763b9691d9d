"""The facts of one machine, to be edited: what it is, where it stands, what it cost, its tag."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QWidget

from desktop.labels import label
from desktop.services import Services
from desktop.views.assets.family import PartsList
from desktop.views.assets.machine import MachinePage
from desktop.views.assets.own_fields import OwnFields
from desktop.views.assets.owner_field import OwnerField
from desktop.views.assets.tag_preview import TagPreview
from desktop.views.lists.machine_field import MachineField
from desktop.views.lists.notes_edit import NotesEdit
from desktop.views.lists.place_field import PlaceField
from desktop.widgets.forms import Form
from desktop.widgets.moment_edit import DayEdit
from domain.assets.asset import Asset, AssetStatus
from domain.assets.categories import AssetCategory

translate = QCoreApplication.translate
_DEAREST_YUAN = 99_999_999.99


class MachineFacts(Form):
    """``on_code``: the machine was just given a code."""

    def __init__(self, services: Services, on_code: Callable[[Asset], object]) -> None:
        super().__init__(columns=2)
        session = services.session
        self._page: MachinePage | None = None
        self.name, self.code, self.category = QLineEdit(), QLineEdit(), QComboBox()
        self.category.setEditable(True)
        self.category.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.category.currentTextChanged.connect(self._on_category)
        self.model, self.serial, self.location = QLineEdit(), QLineEdit(), QLineEdit()
        self.owner = OwnerField(services)
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
        self.add(translate("Lists", "Asset name"), self.name, required=True)
        self.add(translate("Lists", "Code"), self.code)
        self.add(translate("Lists", "Category"), self.category)
        self.add(translate("Lists", "Model"), self.model)
        self.add(translate("Lists", "Serial number"), self.serial)
        self.add(translate("Lists", "Status"), self.status)
        self.own = OwnFields(services)
        self.add("", self.own, span=2)
        self.add_section(translate("Lists", "Where it stands"))
        self.add(translate("Lists", "Customer"), self.owner, check=self._check_owner)
        self.add(translate("Lists", "Site"), self.owner.site)
        self.add(translate("Lists", "Location"), self.location)
        self.add(translate("Lists", "Latitude, longitude"), self.coordinates)
        self.whole = MachineField(services)
        self.add(translate("Lists", "Part of"), self.whole, check=self._check_whole)
        self.parts = PartsList(services)
        self.add(translate("Lists", "Its parts"), self.parts)
        self.add_section(translate("Lists", "Purchase and warranty"))
        for title, field in (
            (translate("Lists", "Purchased"), self.purchased),
            (translate("Lists", "Installed"), self.installed),
            (translate("Lists", "Warranty until"), self.warranty),
        ):
            self.add(title, field, check=lambda f=field: self._check_day(f))  # type: ignore[misc]
        self.add(translate("Lists", "Price (yuan)"), self.price)
        self.add(translate("Lists", "Notes"), self.notes, span=2)
        self.add_section(translate("Lists", "Tag"))
        self.tag = TagPreview(services, on_code)
        self.add("", self.tag, span=2)

    def _on_category(self, name: str) -> None:
        if self._page is not None:
            self._show_own(self._page.category(name.strip()), self.own.values())

    def _show_own(
        self, category: AssetCategory | None, values: tuple[tuple[str, str], ...]
    ) -> None:
        self.own.show_fields(category, values)
        self.set_shown(self.own, self.own.has_fields)

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
        return super().validate() and self.own.validate()

    def show_machine(self, asset: Asset, page: MachinePage) -> None:
        """``asset`` as it is stored; ``page``: what belongs to it."""
        self._page = page
        self.clear_errors()
        self.name.setText(asset.name)
        self.code.setText(asset.code)
        self._fill_category(asset, page)
        self.model.setText(asset.model)
        self.serial.setText(asset.serial_number)
        self.location.setText(asset.location)
        self.status.setCurrentIndex(self.status.findData(asset.status))
        self.whole.show_machine(page.parent)
        self.owner.show_owner(page.customer, asset.site_id)
        self.purchased.set_day(asset.purchased_on)
        self.installed.set_day(asset.installed_on)
        self.warranty.set_day(asset.warranty_until_on)
        self.price.setValue(asset.price_fen / 100 if asset.price_fen is not None else -0.01)
        self.coordinates.set_place(asset.lat, asset.lon)
        self.notes.setPlainText(asset.notes)

    def _fill_category(self, asset: Asset, page: MachinePage) -> None:
        with QSignalBlocker(self.category):
            self.category.clear()
            self.category.addItems([each.code for each in page.categories])
            self.category.setCurrentText(asset.category)
        self._show_own(page.category(asset.category), asset.attributes)

    def snapshot(self) -> object:
        """What stands in the fields, to be compared."""
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

    def typed(self, asset: Asset) -> Asset:
        """``asset`` with what the fields say."""
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

    def by_error(self) -> dict[str, QWidget]:
        """The field that each code of an error is about."""
        return {
            "name_required": self.name,
            "asset_code_taken": self.code,
            "coordinates_invalid": self.coordinates,
            "site_of_other_customer": self.owner.site,
            "negative_amount": self.price,
            "asset_part_of_itself": self.whole,
        }
