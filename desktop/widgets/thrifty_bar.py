"""A line of widgets that leaves out what can be spared where it becomes narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QWidget


class ThriftyBar(QWidget):
    """Fill ``row``, then say with :meth:`spare` what may go. What remains keeps its full width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # It takes the width there is and asks for none.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.row = QHBoxLayout(self)
        self.row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._spared: Sequence[QWidget] = ()

    def spare(self, widgets: Sequence[QWidget]) -> None:
        """``widgets`` go in this order, each only when it must."""
        self._spared = tuple(widgets)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """To be called when a text in it has become another."""
        for widget in self._spared:
            widget.setVisible(True)
        for widget in self._spared:
            if self._wanted() <= self.width():
                return
            widget.setVisible(False)

    def _wanted(self) -> int:
        self.row.invalidate()
        return self.row.sizeHint().width()
