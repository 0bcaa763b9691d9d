"""One field that only this company has: what it is called and what it says."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.views.lists.row_list import RowList

translate = QCoreApplication.translate


class OwnRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.title, self.text = QLineEdit(), QLineEdit()
        for field, hint in (
            (self.title, translate("Lists", "Title")),
            (self.text, translate("Lists", "Value")),
        ):
            field.setPlaceholderText(hint)
            field.setAccessibleName(hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.title, 1)
        row.addWidget(self.text, 2)
        self.setFocusProxy(self.title)

    def show_value(self, value: Any) -> None:
        title, text = value
        self.title.setText(title)
        self.text.setText(text)

    def value(self) -> tuple[str, str] | None:
        title, text = self.title.text().strip(), self.text.text().strip()
        return (title, text) if title and text else None

    def snapshot(self) -> object:
        return self.title.text(), self.text.text()


def own_rows() -> RowList:
    """The list of them on a record's page."""
    return RowList(OwnRow, translate("Lists", "Own field"))
