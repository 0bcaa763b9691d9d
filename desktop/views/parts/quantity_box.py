"""A field for a number of pieces, litres or metres."""

from __future__ import annotations

from PySide6.QtWidgets import QDoubleSpinBox, QWidget


class QuantityBox(QDoubleSpinBox):
    """A quantity without needless decimals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 1_000_000)
        self.setDecimals(3)

    def textFromValue(self, value: float) -> str:
        return f"{value:.10g}"
