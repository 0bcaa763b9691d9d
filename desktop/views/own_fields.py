"""The fields only orders of one type have, to be filled in while a call is taken or closed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from desktop.services import Session
from desktop.widgets.chip import set_role
from desktop.widgets.moment_edit import DayEdit
from domain.work_orders.own_fields import NO, YES, checked_values, missing_of
from domain.work_orders.templates import FieldKind, OwnField, OwnValues


class OwnFields(QWidget):
    """Hidden while the type has none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._fields: tuple[OwnField, ...] = ()
        self._editors: dict[str, QWidget] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(8)
        self.hide()

    def show_fields(self, fields: Iterable[OwnField], values: OwnValues = ()) -> None:
        """These, with what is known; what stands in a field of the same label is kept."""
        wanted = tuple(fields)
        known = {**self.values(), **dict(values)}
        if wanted != self._fields:
            self._fields = wanted
            while self._form.rowCount():
                self._form.removeRow(0)
            self._editors = {field.label: self._make(field) for field in wanted}
        for field in wanted:
            _write(self._editors[field.label], known.get(field.label, ""))
        self.setVisible(bool(wanted))

    def clear(self) -> None:
        for editor in self._editors.values():
            _write(editor, "")

    def _make(self, field: OwnField) -> QWidget:
        editor: QWidget
        if field.kind in (FieldKind.CHOICE, FieldKind.YES_NO):
            box = QComboBox()
            box.addItem("–", "")
            for choice in (YES, NO) if field.kind is FieldKind.YES_NO else field.choices:
                box.addItem(choice, choice)
            editor = box
        elif field.kind is FieldKind.DATE:
            editor = DayEdit(self._session)
        else:
            editor = QLineEdit()
        editor.setAccessibleName(field.label)
        self._form.addRow(QLabel(f"{field.label} *" if field.required else field.label), editor)
        return editor

    def values(self) -> Mapping[str, str]:
        """What stands in them."""
        return {label: _read(editor) for label, editor in self._editors.items()}

    def missing(self) -> tuple[str, ...]:
        """Labels of the required ones that are empty; they are marked."""
        empty = missing_of(self._fields, self.values())
        for label, editor in self._editors.items():
            set_role(editor, "invalid", label in empty)
        return empty

    def own_values(self) -> OwnValues:
        """What is kept with the order; InvalidInput('field_value_invalid')."""
        return checked_values(self._fields, self.values())


def _read(editor: QWidget) -> str:
    if isinstance(editor, QComboBox):
        return str(editor.currentData() or "")
    if isinstance(editor, DayEdit):
        editor.editingFinished.emit()  # a shortcut saves while the field still has the focus
        return editor.day.isoformat() if editor.day is not None else editor.text().strip()
    assert isinstance(editor, QLineEdit)
    return editor.text().strip()


def _write(editor: QWidget, text: str) -> None:
    if isinstance(editor, QComboBox):
        if text and editor.findData(text) < 0:
            editor.addItem(text, text)
        editor.setCurrentIndex(max(0, editor.findData(text)))
    elif isinstance(editor, QLineEdit):
        editor.setText(text)
