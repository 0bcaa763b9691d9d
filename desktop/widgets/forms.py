"""Forms: labels above their fields, required marks, errors beside what they are about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.chip import set_role

#: Returns the error to show, '' if the value is good.
Check = Callable[[], str]

#: What a line of text is lower than a field.
_AROUND_TEXT = 12


@dataclass(slots=True)
class _Field:
    widget: QWidget
    error: QLabel
    check: Check | None
    around: tuple[QWidget, ...] = ()


class Form(QWidget):
    """``columns`` side by side. Build with :meth:`add`, ask :meth:`validate` before saving."""

    def __init__(self, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._at = 0
        self._fields: list[_Field] = []
        self._heads: dict[int, list[tuple[QLabel, QWidget]]] = {}

    def add(
        self,
        label: str,
        widget: QWidget,
        *,
        required: bool = False,
        hint: str = "",
        unit: str = "",
        span: int = 1,
        check: Check | None = None,
    ) -> QWidget:
        """``hint``: one muted line under the field. ``unit``: behind the field. Returns ``widget``."""
        cell = QVBoxLayout()
        cell.setSpacing(3)
        head = QLabel(f"{label} *" if required else label)
        head.setProperty("role", "field")
        head.setBuddy(widget)
        cell.addWidget(head)
        if unit:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(widget)
            behind = QLabel(unit)
            behind.setProperty("role", "muted")
            row.addWidget(behind)
            row.addStretch(1)
            cell.addLayout(row)
        else:
            cell.addWidget(widget)
        if not widget.accessibleName():
            widget.setAccessibleName(label)
        around: list[QWidget] = [head] if label else []
        if unit:
            around.append(behind)
        if hint:
            note = QLabel(hint)
            around.append(note)
            note.setProperty("role", "small")
            note.setWordWrap(True)
            widget.setAccessibleDescription(hint)
            cell.addWidget(note)
        error = QLabel()
        error.setProperty("role", "error")
        error.setWordWrap(True)
        error.hide()
        cell.addWidget(error)
        cell.addStretch(1)
        row_number = self._put(cell, min(span, self._columns))
        self._heads.setdefault(row_number, []).append((head, widget))
        self._level(row_number)
        if required and check is None and isinstance(widget, QLineEdit):
            check = self._not_empty(widget)
        self._fields.append(_Field(widget, error, check, tuple(around)))
        if isinstance(widget, QLineEdit):
            widget.textEdited.connect(lambda _text: self.set_error(widget, ""))
        return widget

    def set_shown(self, widget: QWidget, shown: bool) -> None:
        """Show or hide a field with its label and hint."""
        for field in self._fields:
            if field.widget is widget:
                for each in (widget, *field.around):
                    each.setVisible(shown)
                field.error.setVisible(shown and bool(field.error.text()))

    def add_section(self, title: str) -> None:
        """A heading across all columns."""
        if self._at % self._columns:
            self._at += self._columns - self._at % self._columns
        label = QLabel(title)
        label.setProperty("role", "section")
        label.setContentsMargins(0, 10 if self._at else 0, 0, 0)
        self._grid.addWidget(label, self._at // self._columns, 0, 1, self._columns)
        self._at += self._columns

    # --- errors -----------------------------------------------------------------------------------
    def set_error(self, widget: QWidget, text: str) -> None:
        """Show ``text`` under ``widget``; '' takes it away."""
        for field in self._fields:
            if field.widget is widget:
                field.error.setText(text)
                field.error.setVisible(bool(text))
                set_role(widget, "invalid", bool(text))

    def error_of(self, widget: QWidget) -> str:
        texts = [field.error.text() for field in self._fields if field.widget is widget]
        return texts[0] if texts else ""

    def clear_errors(self) -> None:
        for field in self._fields:
            self.set_error(field.widget, "")

    def validate(self) -> bool:
        """Run all checks, show what is wrong, and put the cursor into the first bad field."""
        first: QWidget | None = None
        for field in self._fields:
            if field.check is None or not field.widget.isVisibleTo(self):
                continue
            text = field.check()
            self.set_error(field.widget, text)
            if text and first is None:
                first = field.widget
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        return first is None

    def focus_first(self) -> None:
        """The cursor into the first field."""
        if self._fields:
            self._fields[0].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_empty(self, widget: QLineEdit) -> Check:
        return lambda: "" if widget.text().strip() else self.tr("Please fill in this field.")

    def _level(self, row: int) -> None:
        """A field without a label stands at the height of those beside it, and higher where none of
        its row has one."""
        beside = any(head.text() for head, _widget in self._heads[row])
        for head, widget in self._heads[row]:
            if head.text():
                continue
            head.setVisible(beside)
            if isinstance(widget, QCheckBox):
                high = widget.fontMetrics().height() + _AROUND_TEXT if beside else 0
                widget.setMinimumHeight(high)

    def _put(self, cell: QVBoxLayout, span: int) -> int:
        """The row it came into."""
        column = self._at % self._columns
        if column + span > self._columns:
            self._at += self._columns - column
            column = 0
        row = self._at // self._columns
        self._grid.addLayout(cell, row, column, 1, span)
        self._at += span
        return row
