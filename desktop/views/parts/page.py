"""One part: what it is, where it lies, how it moved."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QLineEdit, QWidget

from desktop.actions import parts as actions
from desktop.jobs import JobHandle
from desktop.services import Services
from desktop.views.lists.entity_page import EntityPageView
from desktop.views.lists.notes_edit import NotesEdit
from desktop.views.lists.own_row import own_rows
from desktop.views.parts.quantity_box import QuantityBox
from desktop.views.parts.stock_tab import StockTab
from desktop.views.parts.words import quantity_text
from desktop.widgets.forms import Form
from domain.parts.part import Part
from domain.parts.read_models import PartPage
from domain.ports.storage import Queries

translate = QCoreApplication.translate
_MOST_YUAN = 10_000_000


class PartPageView(EntityPageView):
    kind = "part"
    topics = ("branch", "technician")

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.tabs.setTabVisible(self.tabs.indexOf(self.orders), False)

    def new_title(self) -> str:
        return translate("Parts", "New part")

    # --- the form ---------------------------------------------------------------------------------
    def build_form(self) -> QWidget:
        form = self.form = Form(columns=2)
        self.name, self.code, self.model = QLineEdit(), QLineEdit(), QLineEdit()
        self.category, self.unit, self.supplier = QLineEdit(), QLineEdit(), QLineEdit()
        self.link, self.location = QLineEdit(), QLineEdit()
        self.price = QDoubleSpinBox()
        self.price.setRange(-0.01, _MOST_YUAN)
        self.price.setDecimals(2)
        self.price.setPrefix("¥ ")
        self.price.setSpecialValueText(translate("Parts", "not known"))
        self.least = QuantityBox()
        self.active = QCheckBox(translate("Parts", "In use"))
        self.notes = NotesEdit()
        self.own = own_rows()
        form.add(translate("Parts", "Name"), self.name, required=True, span=2)
        form.add(translate("Parts", "Code"), self.code)
        form.add(translate("Parts", "Model"), self.model)
        form.add(translate("Parts", "Category"), self.category)
        form.add(translate("Parts", "Unit"), self.unit)
        form.add(translate("Parts", "Unit price"), self.price)
        form.add(
            translate("Parts", "At least"),
            self.least,
            hint=translate("Parts", "Below this it counts as running low; 0: never."),
        )
        form.add(translate("Parts", "Supplier"), self.supplier)
        form.add(translate("Parts", "Storage place"), self.location)
        form.add(translate("Parts", "Where it is bought"), self.link, span=2)
        form.add_section(translate("Parts", "More"))
        form.add("", self.active, span=2)
        form.add(translate("Parts", "Notes"), self.notes, span=2)
        form.add(translate("Parts", "Own fields"), self.own, span=2)
        return form

    def add_tabs(self) -> None:
        self.stock = StockTab(self.services)
        self.tabs.addTab(self.stock, translate("Parts", "Stock"))

    def validate(self) -> bool:
        return self.form.validate()

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (
            self.name,
            self.code,
            self.model,
            self.category,
            self.unit,
            self.supplier,
            self.link,
            self.location,
        )

    def fill(self, entity: Any) -> None:
        part: Part = entity
        self.form.clear_errors()
        texts = (part.name, part.code, part.model, part.category, part.unit, part.supplier)
        for line, text in zip(self._lines(), (*texts, part.link, part.location), strict=True):
            line.setText(text)
            line.setCursorPosition(0)
        known = part.price_fen is not None
        self.price.setValue((part.price_fen or 0) / 100 if known else self.price.minimum())
        self.least.setValue(part.least_stock)
        self.active.setChecked(part.active)
        self.notes.setPlainText(part.notes)
        self.own.show_values(part.own)

    def snapshot(self) -> object:
        return (
            *(line.text() for line in self._lines()),
            self.price.value(),
            self.least.value(),
            self.active.isChecked(),
            self.notes.toPlainText(),
            self.own.snapshot(),
        )

    def typed(self, before: Any) -> Any:
        part: Part = before
        price = self.price.value()
        return replace(
            part,
            name=self.name.text(),
            code=self.code.text(),
            model=self.model.text(),
            category=self.category.text(),
            unit=self.unit.text(),
            supplier=self.supplier.text(),
            link=self.link.text(),
            location=self.location.text(),
            price_fen=None if price < 0 else round(price * 100),
            least_stock=self.least.value(),
            active=self.active.isChecked(),
            notes=self.notes.toPlainText(),
            own=self.own.values(),
        )

    def store(self, entity: Any, *, anyway: bool) -> JobHandle[Any]:
        del anyway
        return actions.save_part(self.services, entity)

    def error_fields(self) -> dict[str, QWidget]:
        return {
            "name_required": self.name,
            "part_code_taken": self.code,
            "price_negative": self.price,
            "quantity_negative": self.least,
        }

    # --- what belongs to it -----------------------------------------------------------------------
    def read(self, queries: Queries, entity_id: int) -> Any:
        return queries.parts.page(entity_id)

    def entity_of(self, page: Any) -> Any:
        return page.part

    def show_page(self, page: Any) -> None:
        shown: PartPage = page
        part = shown.part
        chips = [
            (quantity_text(part.total, part.unit), "neutral"),
            (translate("Parts", "Running low") if part.is_low else "", "amber"),
            ("" if part.active else translate("Parts", "No longer used"), "neutral"),
        ]
        self.show_chips(chips if part.id else [])
        self.stock.show_page(shown)
        self.history.show_lines(shown.history)
