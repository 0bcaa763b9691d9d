"""The last line of a form of the order page: leave it, or do what it says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget


def form_buttons(
    save: str, on_save: Callable[[], object], left: SignalInstance, first: QWidget | None = None
) -> tuple[QHBoxLayout, QPushButton]:
    """The line and its primary button, called ``save``; ``first`` stands at its other end."""
    line = QHBoxLayout()
    if first is not None:
        line.addWidget(first)
    line.addStretch(1)
    leave = QPushButton(QCoreApplication.translate("OrderForms", "Leave it"))
    leave.clicked.connect(left)
    line.addWidget(leave)
    button = QPushButton(save)
    button.setProperty("role", "primary")
    button.clicked.connect(lambda _checked=False: on_save())
    line.addWidget(button)
    return line, button
