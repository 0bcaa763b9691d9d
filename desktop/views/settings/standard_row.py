"""The line of one hand-over standard of an order type."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.labels import label
from domain.work_orders.standards import Gate, Proof, Standard, proofs_at


class StandardRow(QWidget):
    """Where it is asked for, and what has to be there."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = QComboBox()
        self.gate.setAccessibleName(self.tr("When"))
        for gate in Gate:
            self.gate.addItem(label(gate), gate)
        self.proof = QComboBox()
        self.proof.setAccessibleName(self.tr("What has to be there"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.gate, 1)
        row.addWidget(self.proof, 1)
        self.setFocusProxy(self.gate)
        self._offer()
        self.gate.currentIndexChanged.connect(lambda _row: self._offer())

    def _offer(self) -> None:
        """What can be asked for there; what was chosen stays if it can."""
        chosen: Proof | None = self.proof.currentData()
        self.proof.clear()
        for proof in proofs_at(self.gate.currentData()):
            self.proof.addItem(label(proof), proof)
        self.proof.setCurrentIndex(max(0, self.proof.findData(chosen)))

    def show_value(self, value: Any) -> None:
        self.gate.setCurrentIndex(self.gate.findData(value.gate))
        self.proof.setCurrentIndex(max(0, self.proof.findData(value.proof)))

    def value(self) -> Standard | None:
        return Standard(self.gate.currentData(), self.proof.currentData())

    def snapshot(self) -> object:
        return (self.gate.currentIndex(), self.proof.currentIndex())
