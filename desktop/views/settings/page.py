"""What all settings pages look like: a heading, one column of forms, everything kept at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.no_wider import no_wider

_WIDEST = 680


class SettingsPage(QScrollArea):
    """Put widgets into :attr:`column`. Changes are kept when made; there is no save button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outside = QWidget()
        outside.setProperty("role", "panel")
        outer = QVBoxLayout(outside)
        outer.setContentsMargins(32, 24, 32, 32)
        body = QWidget()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        outer.addLayout(no_wider(body, _WIDEST))
        outer.addStretch(1)
        self.setWidget(outside)

    def heading(self, title: str, text: str = "") -> None:
        """The first lines of the page."""
        heading = QLabel(title)
        heading.setProperty("role", "title")
        self.column.addWidget(heading)
        self.setAccessibleName(title)
        if text:
            self.note(text)

    def note(self, text: str) -> QLabel:
        """A muted line in the column."""
        note = QLabel(text)
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        self.column.addWidget(note)
        return note

    def shown(self) -> None:
        """The page comes to the front: look again at what may have changed."""


def choice(values: dict[str, str], chosen: str) -> QComboBox:
    """A box of ``values`` (value → text) with ``chosen`` in it."""
    box = QComboBox()
    for value, text in values.items():
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setMinimumWidth(220)
    return box
