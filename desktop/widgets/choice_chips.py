"""Chips of which any number can be chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from superqt import QFlowLayout

from desktop.widgets.chip import set_role


class ChoiceChips(QWidget):
    """A chip for each; a chosen one is filled and ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[str, QToolButton] = {}
        self._names: dict[str, str] = {}
        self._flow = QFlowLayout(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setHorizontalSpacing(6)
        self._flow.setVerticalSpacing(6)

    def show_choices(self, names: Mapping[str, str], chosen: Iterable[str]) -> None:
        """``names`` by code; chosen ones that are not among them are shown by their code."""
        picked = set(chosen)
        shown = {**names, **{code: code for code in sorted(picked - names.keys())}}
        if shown != self._names:
            self._names = shown
            self._make(shown)
        for code, chip in self.chips.items():
            chip.setChecked(code in picked)

    def chosen(self) -> frozenset[str]:
        return frozenset(code for code, chip in self.chips.items() if chip.isChecked())

    def _make(self, names: dict[str, str]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.chips = {}
        for code, name in names.items():
            chip = QToolButton()
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setText(name)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.toggled.connect(lambda on, c=chip, n=name: self._show(c, n, on))
            self._flow.addWidget(chip)
            self.chips[code] = chip

    @staticmethod
    def _show(chip: QToolButton, name: str, on: bool) -> None:
        chip.setText(f"✓ {name}" if on else name)
        set_role(chip, "active", on)
