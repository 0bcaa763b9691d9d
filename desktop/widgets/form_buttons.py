"""The last line of a form inside a page: leave it, or do what it says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget


def form_buttons(
    save: str,
    on_save: Callable[[], object],
    on_leave: Callable[[], object],
    *,
    leave: str = "",
    first: QWidget | None = None,
) -> tuple[QHBoxLayout, QPushButton]:
    """The line and its primary button, called ``save``. ``leave``: what the other one is called;
    ``first`` stands at the other end of the line."""
    line = QHBoxLayout()
    if first is not None:
        line.addWidget(first)
    line.addStretch(1)
    left = QPushButton(leave or QCoreApplication.translate("OrderForms", "Leave it"))
    left.clicked.connect(lambda _checked=False: on_leave())
    line.addWidget(left)
    button = QPushButton(save)
    button.setProperty("role", "primary")
    button.clicked.connect(lambda _checked=False: on_save())
    line.addWidget(button)
    return line, button
