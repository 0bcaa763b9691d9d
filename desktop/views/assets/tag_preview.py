"""The tag of a machine as it will be printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.actions import entities
from desktop.services import Services
from desktop.settings import LABEL_SIZE, PRINTER_DOTS
from desktop.views.assets.tags import TagMenu
from domain.assets.asset import Asset

translate = QCoreApplication.translate
_WIDTH = 240


class TagPreview(QWidget):
    """Picture, code, and the buttons that make and print it."""

    def __init__(self, services: Services, on_code: Callable[[Asset], object]) -> None:
        super().__init__()
        self._services = services
        self._on_code = on_code
        self._asset_id = 0
        self.tags = TagMenu(services, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.picture = QLabel()
        self.picture.setAccessibleName(translate("Lists", "Tag"))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.picture.setScaledContents(False)
        column.addWidget(self.picture)
        self.note = QLabel(translate("Lists", "This asset has no code yet, so it has no tag."))
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        column.addWidget(self.note)
        self.give = QPushButton(translate("Lists", "Give a code"))
        self.give.clicked.connect(self._give)
        column.addWidget(self.give, 0, Qt.AlignmentFlag.AlignLeft)
        self.print = QToolButton()
        self.print.setText(translate("Lists", "Print tag") + " ▾")
        self.print.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.print)

        def refill() -> None:
            menu.clear()
            self.tags.fill(menu, (self._asset_id,))

        menu.aboutToShow.connect(refill)
        self.print.setMenu(menu)
        column.addWidget(self.print, 0, Qt.AlignmentFlag.AlignLeft)

    def show_asset(self, asset: Asset) -> None:
        self._asset_id = asset.id
        tagged = bool(asset.id and asset.code)
        self.note.setVisible(bool(asset.id) and not tagged)
        self.give.setVisible(bool(asset.id) and not tagged)
        self.print.setVisible(tagged)
        self.picture.setVisible(False)
        if tagged:
            settings, wanted = self._services.settings, asset.id
            job = self._services.printing.tag_preview(
                wanted, settings.get(LABEL_SIZE), settings.get(PRINTER_DOTS)
            )
            job.then(lambda png: self._show(wanted, png))

    def _show(self, asset_id: int, png: object) -> None:
        picture = QPixmap()
        if asset_id != self._asset_id or not isinstance(png, bytes):
            return
        if not png or not picture.loadFromData(png):
            return
        density = self.devicePixelRatioF()
        shown = picture.scaledToWidth(
            round(_WIDTH * density), Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(density)
        self.picture.setPixmap(shown)
        self.picture.show()

    def _give(self) -> None:
        job = entities.issue_codes(self._services, [self._asset_id])
        job.then(lambda assets: self._on_code(assets[0]))
