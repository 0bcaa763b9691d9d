"""Kilograms and pieces, side by side; what is left empty is none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from domain.loads import MOST_KG, MOST_PIECES, Load


class LoadEdit(QWidget):
    """Signals:
    edited(): somebody changed a number.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.kg_field = self._field(MOST_KG, self.tr("kilograms"))
        self.pieces_field = self._field(MOST_PIECES, self.tr("pieces"))
        self.setFocusProxy(self.kg_field)
        for field, unit in ((self.kg_field, self.tr("kg")), (self.pieces_field, self.tr("pieces"))):
            row.addWidget(field)
            behind = QLabel(unit)
            behind.setProperty("role", "muted")
            row.addWidget(behind)
            row.addSpacing(6)
        row.addStretch(1)

    def _field(self, most: int, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setValidator(QIntValidator(0, most, field))
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setFixedWidth(72)
        field.setAccessibleName(name)
        field.textEdited.connect(lambda _text: self.edited.emit())
        return field

    @property
    def kg(self) -> int | None:
        return _number(self.kg_field)

    @property
    def pieces(self) -> int | None:
        return _number(self.pieces_field)

    def set_values(self, kg: int | None, pieces: int | None) -> None:
        self.kg_field.setText("" if kg is None else str(kg))
        self.pieces_field.setText("" if pieces is None else str(pieces))

    @property
    def load(self) -> Load:
        return Load(self.kg or 0, self.pieces or 0)

    def set_load(self, load: Load) -> None:
        self.set_values(load.kg or None, load.pieces or None)


def _number(field: QLineEdit) -> int | None:
    text = field.text().strip()
    return int(text) if text.isdigit() else None
