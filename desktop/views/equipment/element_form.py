"""What can be said about one element of a label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.forms import Form
from domain.assets.label_design import FIELDS, DesignWarning, ElementKind, LabelElement

translate = QCoreApplication.translate


def element_title(kind: ElementKind) -> str:
    return {
        ElementKind.TEXT: translate("Equipment", "Text"),
        ElementKind.FIELD: translate("Equipment", "Field of the machine"),
        ElementKind.QR: translate("Equipment", "QR code"),
        ElementKind.CODE128: translate("Equipment", "Bar code (Code 128)"),
        ElementKind.LINE: translate("Equipment", "Line"),
        ElementKind.LOGO: translate("Equipment", "Logo"),
    }[kind]


def field_title(name: str) -> str:
    return {
        "code": translate("Equipment", "Code"),
        "name": translate("Equipment", "Machine"),
        "model": translate("Equipment", "Model"),
        "serial_number": translate("Equipment", "Serial number"),
        "customer": translate("Equipment", "Customer"),
        "site": translate("Equipment", "Site"),
        "location": translate("Equipment", "Location"),
        "company": translate("Equipment", "Our company"),
    }.get(name, name)


def warning_words(warning: DesignWarning, elements: Sequence[LabelElement]) -> str:
    """What would come out badly, and of which of ``elements``."""
    texts = {
        "outside": translate("Equipment", "{element}: part of it lies outside of the label."),
        "too_small": translate(
            "Equipment",
            "{element}: too small to be scanned ({module_mm} mm a module, {needed_mm} mm are "
            "needed).",
        ),
        "quiet_zone": translate(
            "Equipment", "{element}: it needs white around it; something is too near."
        ),
        "text_cut": translate("Equipment", "{element}: the words do not fit and are cut off."),
        "small_letters": translate(
            "Equipment", "{element}: Chinese can be read from {needed_mm} mm on."
        ),
        "glyphs": translate("Equipment", "{element}: no font has “{characters}”."),
        "no_logo": translate("Equipment", "{element}: no picture was chosen."),
    }
    name = ""
    if warning.place < len(elements):
        element = elements[warning.place]
        is_field = element.kind is ElementKind.FIELD
        name = field_title(element.text) if is_field else element_title(element.kind)
    return texts[warning.code].format(element=name, **dict(warning.params))


class ElementForm(QWidget):
    """Signals:
    edited(LabelElement)
    picture_wanted(): another logo.
    """

    edited = Signal(object)
    picture_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._element: LabelElement | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.text = QLineEdit()
        self.field = QComboBox()
        for name in FIELDS:
            self.field.addItem(field_title(name), name)
        self.letters = self._millimetres(0.5, 40)
        self.align = QComboBox()
        for value, title in (
            ("left", translate("Equipment", "Left")),
            ("centre", translate("Equipment", "Centre")),
            ("right", translate("Equipment", "Right")),
        ):
            self.align.addItem(title, value)
        self.bold = QCheckBox(translate("Equipment", "Bold"))
        self.left, self.top = self._millimetres(-20, 150), self._millimetres(-20, 150)
        self.wide, self.high = self._millimetres(0.1, 150), self._millimetres(0.1, 150)
        self.picture = QPushButton(translate("Equipment", "Choose a picture …"))
        self.picture.clicked.connect(self.picture_wanted)
        self._rows: dict[QWidget, tuple[ElementKind, ...]] = {}
        words = (ElementKind.TEXT, ElementKind.FIELD)
        rows = {True: QVBoxLayout(), False: QHBoxLayout()}
        for title, widget, kinds in (
            (translate("Equipment", "Words"), self.text, (ElementKind.TEXT,)),
            (translate("Equipment", "Field"), self.field, (ElementKind.FIELD,)),
            (translate("Equipment", "Letter height"), self.letters, words),
            (translate("Equipment", "Stands"), self.align, words),
        ):
            holder = Form()
            holder.setMinimumWidth(110)
            holder.add(title, widget)
            rows[widget in (self.text, self.field)].addWidget(holder)
            self._rows[holder] = kinds
        column.addLayout(rows[True])
        column.addLayout(rows[False])
        column.addWidget(self.bold)
        self._rows[self.bold] = words
        column.addWidget(self.picture)
        self._rows[self.picture] = (ElementKind.LOGO,)
        place = Form(columns=2)
        place.add(translate("Equipment", "From the left"), self.left)
        place.add(translate("Equipment", "From the top"), self.top)
        place.add(translate("Equipment", "Width"), self.wide)
        place.add(translate("Equipment", "Height"), self.high)
        column.addWidget(place)
        self.text.textEdited.connect(lambda _text: self._edit())
        self.bold.toggled.connect(lambda _on: self._edit())
        for box in (self.field, self.align):
            box.activated.connect(lambda _index: self._edit())
        for spin in (self.letters, self.left, self.top, self.wide, self.high):
            spin.valueChanged.connect(lambda _value: self._edit())

    @staticmethod
    def _millimetres(low: float, high: float) -> QDoubleSpinBox:
        spin = QDoubleSpinBox()
        spin.setRange(low, high)
        spin.setDecimals(2)
        spin.setSingleStep(0.25)
        spin.setSuffix(" mm")
        return spin

    def show_element(self, element: LabelElement | None) -> None:
        self._element = None
        self.setEnabled(element is not None)
        if element is None:
            return
        for widget, kinds in self._rows.items():
            widget.setVisible(element.kind in kinds)
        for spin, value in (
            (self.left, element.x_mm),
            (self.top, element.y_mm),
            (self.wide, element.width_mm),
            (self.high, element.height_mm),
            (self.letters, element.size_mm),
        ):
            with QSignalBlocker(spin):
                spin.setValue(value)
        if self.text.text() != element.text:
            self.text.setText(element.text)
        self.field.setCurrentIndex(max(0, self.field.findData(element.text)))
        self.align.setCurrentIndex(max(0, self.align.findData(element.align)))
        with QSignalBlocker(self.bold):
            self.bold.setChecked(element.bold)
        self._element = element

    def _edit(self) -> None:
        element = self._element
        if element is None:
            return
        text = element.text
        if element.kind is ElementKind.TEXT:
            text = self.text.text()
        elif element.kind is ElementKind.FIELD:
            text = str(self.field.currentData())
        self._element = replace(
            element,
            x_mm=round(self.left.value(), 2),
            y_mm=round(self.top.value(), 2),
            width_mm=round(self.wide.value(), 2),
            height_mm=round(self.high.value(), 2),
            text=text,
            size_mm=round(self.letters.value(), 2),
            bold=self.bold.isChecked(),
            align=str(self.align.currentData()),
        )
        self.edited.emit(self._element)
