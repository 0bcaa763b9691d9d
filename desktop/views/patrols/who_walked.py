"""Who walked a patrol nobody was sent on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from domain.people.technician import Technician

translate = QCoreApplication.translate


class WhoWalked(QComboBox):
    """``currentData()`` is the technician's id, None while nobody was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Patrols", "Who walked"))
        self.setMinimumWidth(130)

    def offer(self, people: Sequence[Technician], *, wanted: bool) -> None:
        """``wanted``: it has to be said. What was chosen stays chosen."""
        chosen = self.currentData()
        self.clear()
        self.addItem(translate("Patrols", "Who walked?"), None)
        for each in people:
            self.addItem(each.name, each.id)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.setVisible(wanted)
