"""The fields of one phone and of one site of a customer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.views.lists.place_field import PlaceField
from desktop.widgets.phone_edit import PhoneEdit
from domain.customers.customer import Phone, Site

translate = QCoreApplication.translate


def _line(hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(hint)
    field.setAccessibleName(hint)
    return field


class PhoneRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.number = PhoneEdit()
        self.number.setAccessibleName(translate("Lists", "Phone"))
        self.contact = _line(translate("Lists", "Whose it is"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.number, 1)
        row.addWidget(self.contact, 1)
        self.setFocusProxy(self.number)

    def show_value(self, value: Any) -> None:
        self.number.set_number(value.number)
        self.contact.setText(value.contact)

    def value(self) -> Phone | None:
        if not self.number.number:
            return None
        return Phone(self.number.number, self.contact.text().strip())

    def snapshot(self) -> object:
        return self.number.number, self.contact.text()


class SiteRow(QWidget):
    """Name and address, below them district and place. What has no field here is kept."""

    def __init__(self) -> None:
        super().__init__()
        self._site = Site(0, "")
        self.name = _line(translate("Lists", "Site name"))
        self.address = _line(translate("Lists", "Address"))
        self.district = _line(translate("Lists", "District"))
        self.coordinates = PlaceField()
        self.coordinates.setAccessibleName(translate("Lists", "Latitude, longitude"))
        self.coordinates.setToolTip(translate("Lists", "Latitude, longitude"))
        self.rough = QLabel(
            translate("Lists", "Only the middle of the district, a few kilometres off")
        )
        self.rough.setProperty("role", "muted")
        self.rough.setWordWrap(True)
        self.rough.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.setSpacing(6)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.address, 0, 1)
        grid.addWidget(self.district, 1, 0)
        grid.addWidget(self.coordinates, 1, 1)
        grid.addWidget(self.rough, 2, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        self.setFocusProxy(self.name)

    def show_value(self, value: Any) -> None:
        self._site = value
        self.name.setText(value.name)
        self.address.setText(value.address)
        self.district.setText(value.district)
        self.coordinates.set_place(value.lat, value.lon)
        self.rough.setVisible(value.coord_source == "district")

    def value(self) -> Site | None:
        name, address = self.name.text().strip(), self.address.text().strip()
        if not (name or address or self.coordinates.text().strip() or self._site.id):
            return None
        lat, lon = self.coordinates.place()
        moved = (lat, lon) != (self._site.lat, self._site.lon)
        return replace(
            self._site,
            name=name or address,
            address=address,
            district=self.district.text().strip(),
            lat=lat,
            lon=lon,
            coord_source="manual" if moved else self._site.coord_source,
        )

    def snapshot(self) -> object:
        fields = (self.name, self.address, self.district, self.coordinates)
        return self._site.id, *(field.text() for field in fields)
