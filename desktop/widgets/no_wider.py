"""What becomes hard to read when it is too wide."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget


def no_wider(widget: QWidget, pixels: int) -> QHBoxLayout:
    """``widget``, at the left and at most so wide. The row makes it as high as its wrapped lines are
    at its own width; a box on top of it would reckon with all the room there is."""
    widget.setMaximumWidth(pixels)
    row = QHBoxLayout()
    row.addWidget(widget, 1)
    row.addStretch()
    return row
