"""The parts an order needs, a line each: found in the catalogue by name or code, with a quantity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from desktop.views.lists.row_list import RowList
from desktop.views.parts.quantity_box import QuantityBox
from domain.errors import InvalidInput
from domain.parts.part import Part
from domain.work_orders.part_needs import PartNeed, united

translate = QCoreApplication.translate
Catalogue = Callable[[], Sequence[Part]]


def find_part(parts: Sequence[Part], text: str) -> Part | None:
    """By its code, or by a name that only one part has."""
    coded = [part for part in parts if part.code and part.code == text]
    named = [part for part in parts if part.name == text]
    found = coded or named
    return found[0] if len(found) == 1 else None


class PartNeedRow(QWidget):
    """Name (or code) and quantity of one. ``catalogue``: asked when the line is typed in."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._known = PartNeed(0)
        self.name = QLineEdit()
        self.name.setPlaceholderText(translate("Parts", "Part, by name or code"))
        self.name.setAccessibleName(translate("Parts", "Part"))
        self.name.textEdited.connect(self._offer)
        self.quantity = QuantityBox()
        self.quantity.setAccessibleName(translate("Parts", "Quantity"))
        self.quantity.setValue(1)
        self.quantity.setFixedWidth(76)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.name, 1)
        row.addWidget(self.quantity)
        self.setFocusProxy(self.name)

    def _offer(self) -> None:
        if self.name.completer() is not None:
            return
        texts = [" ".join(filter(None, (part.name, part.code))) for part in self._catalogue()]
        completer = QCompleter(texts, self.name)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)

    def show_value(self, value: PartNeed) -> None:
        self._known = value
        self.name.setText(value.name)
        self.quantity.setValue(value.quantity)

    def value(self) -> PartNeed | None:
        """None without a name. InvalidInput('part_unknown', name): not of the catalogue."""
        text = self.name.text().strip()
        if not text:
            return None
        if text == self._known.name:
            quantity = self.quantity.value()
            packed = self._known.packed and quantity <= self._known.quantity
            return replace(self._known, quantity=quantity, packed=packed)
        parts = self._catalogue()
        whole = [part for part in parts if f"{part.name} {part.code}" == text]
        part = whole[0] if whole else find_part(parts, text)
        if part is None:
            raise InvalidInput("part_unknown", name=text)
        return PartNeed(part.id, self.quantity.value(), part.name)

    def snapshot(self) -> object:
        return self.name.text(), self.quantity.value()


class PartNeedList(RowList):
    """The lines, and the button for one more."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(lambda: PartNeedRow(catalogue), translate("Parts", "Part needed"), parent)

    def add_need(self, need: PartNeed) -> None:
        """One more line, or more of what stands there already."""
        for editor in self.editors:
            if editor.name.text() == need.name:
                editor.quantity.setValue(editor.quantity.value() + need.quantity)
                return
        empty = [editor for editor in self.editors if not editor.name.text().strip()]
        (empty[0] if empty else self.add()).show_value(need)

    def needs(self) -> tuple[PartNeed, ...]:
        """What the lines say. InvalidInput: as :meth:`PartNeedRow.value`."""
        return united(self.values())
