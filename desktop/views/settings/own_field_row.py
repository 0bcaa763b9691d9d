"""The line of one field of an order type's own."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop.labels import label
from desktop.widgets.words_edit import WordsEdit
from domain.work_orders.templates import FieldKind, OwnField


class OwnFieldRow(QWidget):
    """What it asks for, of what kind, which choices, whether it must be filled in."""

    def __init__(self) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Field, e.g. serial number"))
        self.name.setAccessibleName(self.tr("Field"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        for kind in FieldKind:
            self.kind.addItem(label(kind), kind)
        self.choices = WordsEdit(self.tr("Choices, with a comma between them"))
        self.choices.setAccessibleName(self.tr("Choices"))
        self.required = QCheckBox(self.tr("required"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.name, 4)
        row.addWidget(self.kind, 2)
        row.addWidget(self.choices, 4)
        row.addWidget(self.required)
        self.kind.currentIndexChanged.connect(self._show)
        self.setFocusProxy(self.name)
        self._show()

    def _show(self) -> None:
        self.choices.setVisible(self.kind.currentData() is FieldKind.CHOICE)

    def show_value(self, value: Any) -> None:
        self.name.setText(value.label)
        self.kind.setCurrentIndex(self.kind.findData(value.kind))
        self.choices.set_words(value.choices)
        self.required.setChecked(value.required)

    def value(self) -> OwnField | None:
        name = self.name.text().strip()
        if not name:
            return None
        kind = self.kind.currentData()
        choices = self.choices.words() if kind is FieldKind.CHOICE else ()
        return OwnField(name, kind, choices, self.required.isChecked())

    def snapshot(self) -> object:
        return (
            self.name.text(),
            self.kind.currentIndex(),
            self.choices.text(),
            self.required.isChecked(),
        )
