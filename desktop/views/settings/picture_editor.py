"""A picture of the company's: seen small, chosen from a file, taken away again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from desktop.views.settings.editors import Editor
from desktop.widgets.ask_file import file_to_open

translate = QCoreApplication.translate
_SHOWN = QSize(160, 40)


class PictureEditor(Editor):
    """Its value is the content of the file; ``edited`` tells the path that was chosen, or None."""

    def __init__(self) -> None:
        super().__init__()
        self._content = b""
        self.picture = QLabel()
        self.choose = QPushButton(translate("Settings", "Choose a picture …"))
        self.choose.clicked.connect(self._choose)
        self.remove = QPushButton(translate("Settings", "Remove"))
        self.remove.clicked.connect(lambda: self.edited.emit(None))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.picture)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        self._column.addLayout(row)
        self.setFocusProxy(self.choose)
        self.show_value(b"")

    def value(self) -> object:
        return self._content

    def show_value(self, value: object) -> None:
        self._content = value if isinstance(value, bytes) else b""
        picture = QPixmap()
        if self._content and picture.loadFromData(self._content):
            ratio = self.devicePixelRatioF()
            picture = picture.scaled(
                _SHOWN * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            picture.setDevicePixelRatio(ratio)
        self.picture.setPixmap(picture)
        self.picture.setVisible(not picture.isNull())
        self.remove.setVisible(bool(self._content))

    def _choose(self) -> None:
        title = translate("Settings", "Choose a picture")
        chosen = file_to_open(self, title, "PNG, JPEG (*.png *.jpg *.jpeg)")
        if chosen is not None:
            self.take(chosen)

    def take(self, path: Path) -> None:
        self.edited.emit(path)
