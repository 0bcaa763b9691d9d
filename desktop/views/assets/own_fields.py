"""The fields a category gives its machines, as a form."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from desktop.services import Services
from desktop.widgets.forms import Check, Form
from desktop.widgets.moment_edit import DayEdit
from domain.assets.categories import AssetCategory, CategoryField, FieldKind

translate = QCoreApplication.translate


class OwnFields(QWidget):
    """Rebuilt when the category changes; what was typed stays as long as a field of that name does.
    Values of fields the category no longer has are kept and shown at the end."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._form: Form | None = None
        self._fields: dict[str, QWidget] = {}
        self._shown: tuple[CategoryField, ...] = ()

    def show_fields(
        self, category: AssetCategory | None, values: Sequence[tuple[str, str]]
    ) -> None:
        known = dict(values)
        fields = list(category.fields) if category is not None else []
        names = {field.name for field in fields}
        fields += [CategoryField(name) for name in known if name not in names]
        if tuple(fields) != self._shown:
            self._rebuild(tuple(fields))
        for name, widget in self._fields.items():
            _set(widget, known.get(name, ""))

    def values(self) -> tuple[tuple[str, str], ...]:
        """Only those that say something."""
        found = ((name, _text(widget)) for name, widget in self._fields.items())
        return tuple((name, text) for name, text in found if text)

    def _rebuild(self, fields: tuple[CategoryField, ...]) -> None:
        if self._form is not None:
            self._column.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._shown = fields
        self._fields = {}
        form = self._form = Form(columns=2)
        for field in fields:
            widget = self._widget(field)
            self._fields[field.name] = widget
            form.add(field.name, widget, required=field.required, unit=field.unit,
                     check=self._check(field, widget))  # fmt: skip
        self._column.addWidget(form)

    @property
    def has_fields(self) -> bool:
        return bool(self._shown)

    def _widget(self, field: CategoryField) -> QWidget:
        if field.kind is FieldKind.DAY:
            return DayEdit(self._services.session)
        if field.kind is FieldKind.CHOICE:
            box = QComboBox()
            box.addItem("", "")
            for choice in field.choices:
                box.addItem(choice, choice)
            return box
        return QLineEdit()

    @staticmethod
    def _check(field: CategoryField, widget: QWidget) -> Check:
        def check() -> str:
            text = _text(widget)
            if field.required and not text:
                return translate("Lists", "Please fill in this field.")
            if field.kind is FieldKind.NUMBER and text:
                try:
                    float(text.replace(",", ""))
                except ValueError:
                    return translate("Lists", "This is no number.")
            if isinstance(widget, DayEdit) and not widget.is_valid:
                return translate("Lists", "This is no date.")
            return ""

        return check

    def validate(self) -> bool:
        return self._form is None or self._form.validate()


def _text(widget: QWidget) -> str:
    if isinstance(widget, DayEdit):
        return widget.day.isoformat() if widget.day is not None else ""
    if isinstance(widget, QComboBox):
        return str(widget.currentData() or "")
    return widget.text().strip() if isinstance(widget, QLineEdit) else ""


def _set(widget: QWidget, text: str) -> None:
    if isinstance(widget, DayEdit):
        try:
            widget.set_day(date.fromisoformat(text) if text else None)
        except ValueError:
            widget.set_day(None)
    elif isinstance(widget, QComboBox):
        place = widget.findData(text)
        if place < 0 and text:
            widget.addItem(text, text)
            place = widget.count() - 1
        widget.setCurrentIndex(max(place, 0))
    elif isinstance(widget, QLineEdit):
        widget.setText(text)
