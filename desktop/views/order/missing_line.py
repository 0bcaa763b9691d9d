"""What has to be put with the order before it may pass on (CO-11)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from desktop.labels import label, listed
from domain.work_orders.order import WorkOrder
from domain.work_orders.passing import gate_of
from domain.work_orders.standards import Proof


class MissingLine(QLabel):
    """Hidden while nothing is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "warning")
        self.setWordWrap(True)
        self.setMargin(6)
        self.hide()

    def show_missing(self, order: WorkOrder, lacking: Sequence[Proof]) -> None:
        words = listed(label(each) for each in lacking)
        text = self.tr("{gate} it still needs: {needs}")
        self.setText(text.format(gate=label(gate_of(order)), needs=words) if lacking else "")
        self.setVisible(bool(lacking))
