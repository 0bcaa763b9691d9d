"""Where photos and scans are put that name an order, to be filed with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.settings import DROP_FOLDER, Settings
from desktop.widgets.forms import Form

translate = QCoreApplication.translate


class DropFolderSection(Form):
    """One field with a button beside it; kept at once, empty means none."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(1, parent)
        self._settings = settings
        self.add_section(translate("DropFolder", "Photos and signed sheets"))
        self.field = QLineEdit(settings.get(DROP_FOLDER))
        self.field.setPlaceholderText(translate("DropFolder", "none"))
        self.field.editingFinished.connect(self._keep)
        choose = QPushButton(translate("DropFolder", "Choose …"))
        choose.clicked.connect(self._choose)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(choose)
        holder.setFocusProxy(self.field)
        self.add(
            translate("DropFolder", "Folder that is watched"),
            holder,
            hint=translate(
                "DropFolder",
                "A file put there whose name holds an order's number, as WO-261121-0032.jpg, is "
                "filed with that order and moved into the folder “filed” below. Others stay.",
            ),
        )

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, translate("DropFolder", "Folder that is watched"), self.field.text()
        )
        if chosen:
            self.field.setText(chosen)
            self._keep()

    def _keep(self) -> None:
        text = self.field.text().strip()
        wrong = bool(text) and not Path(text).is_dir()
        holder = self.field.parentWidget()
        if holder is not None:
            self.set_error(
                holder, translate("DropFolder", "There is no such folder.") if wrong else ""
            )
        if not wrong and text != self._settings.get(DROP_FOLDER):
            self._settings.set(DROP_FOLDER, text)
