"""The line of one check in a route."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop.labels import label
from desktop.widgets.words_edit import WordsEdit
from domain.errors import InvalidInput
from domain.patrols.route import CheckKind, PatrolCheck, number

translate = QCoreApplication.translate


class CheckRow(QWidget):
    """What is looked at, of what kind; unit and limits of a reading, the choices of a choice."""

    def __init__(self) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.name.setPlaceholderText(translate("Patrols", "What is looked at, e.g. oil pressure"))
        self.name.setAccessibleName(translate("Patrols", "What is looked at"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(translate("Patrols", "Kind"))
        for kind in CheckKind:
            self.kind.addItem(label(kind), kind)
        self.unit, self.low, self.high = QLineEdit(), QLineEdit(), QLineEdit()
        for field, hint in (
            (self.low, translate("Patrols", "from")),
            (self.high, translate("Patrols", "to")),
            (self.unit, translate("Patrols", "unit")),
        ):
            field.setPlaceholderText(hint)
            field.setAccessibleName(hint)
            field.setMinimumWidth(48)
        self.choices = WordsEdit(translate("Patrols", "Choices; ! before an abnormal one"))
        self.choices.setAccessibleName(translate("Patrols", "Choices"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.name, 4)
        row.addWidget(self.kind, 2)
        for field in (self.low, self.high, self.unit):
            row.addWidget(field, 1)
        row.addWidget(self.choices, 3)
        self.kind.currentIndexChanged.connect(lambda _index: self._show())
        self.setFocusProxy(self.name)
        self._show()

    def _show(self) -> None:
        kind = self.kind.currentData()
        for field in (self.low, self.high, self.unit):
            field.setVisible(kind is CheckKind.READING)
        self.choices.setVisible(kind is CheckKind.CHOICE)

    def show_value(self, value: Any) -> None:
        self.name.setText(value.label)
        self.kind.setCurrentIndex(self.kind.findData(value.kind))
        self.unit.setText(value.unit)
        self.low.setText(number(value.low))
        self.high.setText(number(value.high))
        self.choices.set_words(each.replace("！", "!") for each in value.choices)

    def value(self) -> PatrolCheck | None:
        """None without a name. InvalidInput('patrol_reading') for a limit that is no number."""
        name = self.name.text().strip()
        if not name:
            return None
        kind: CheckKind = self.kind.currentData()
        if kind is CheckKind.READING:
            low, high = self._limit(name, self.low), self._limit(name, self.high)
            return PatrolCheck(name, kind, self.unit.text().strip(), low, high)
        if kind is CheckKind.CHOICE:
            words = tuple(each.replace("！", "!") for each in self.choices.words())
            return PatrolCheck(name, kind, choices=words)
        return PatrolCheck(name, kind)

    @staticmethod
    def _limit(name: str, field: QLineEdit) -> float | None:
        text = field.text().strip()
        if not text:
            return None
        try:
            return float(text)
        except ValueError:
            raise InvalidInput("patrol_reading", check=name, text=text) from None

    def snapshot(self) -> object:
        fields = (self.name, self.unit, self.low, self.high, self.choices)
        return (self.kind.currentIndex(), *(field.text() for field in fields))
