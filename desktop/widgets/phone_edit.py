"""A field for a telephone number: any way of writing it in, digits out, shown in groups."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.format import phone_text
from domain.messaging.numbers import normalise_number

_PLAUSIBLE = re.compile(r"\+?\d{5,17}")


class PhoneEdit(QLineEdit):
    """Signals:
    number_changed(digits): while typing; what is typed so far, without blanks and dashes.
    """

    number_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self.setPlaceholderText("138 0013 8000")
        self.setMaxLength(24)
        self.textEdited.connect(lambda text: self.number_changed.emit(normalise_number(text)))
        self.editingFinished.connect(self._group)

    @property
    def number(self) -> str:
        """Comparable digits, '' when empty."""
        return normalise_number(self.text()) if self.text().strip() else ""

    @property
    def is_plausible(self) -> bool:
        """Long enough and nothing but digits; mobiles, landlines, 400 numbers and foreign ones."""
        return _PLAUSIBLE.fullmatch(self.number) is not None

    def set_number(self, number: str) -> None:
        self.setText(phone_text(number))

    def _group(self) -> None:
        number = self.number
        if number and phone_text(number) != self.text():
            self.setText(phone_text(number))
