"""Two groups of controls beside each other, and below each other where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QSizePolicy, QWidget


class FoldingBar(QWidget):
    """``first`` takes the room there is; ``second`` stands at the right. ``below``: pixels left free
    below the second where it has a line of its own."""

    def __init__(self, first: QWidget, second: QWidget, *, below: int = 6) -> None:
        super().__init__()
        self._below = below
        # It takes the width there is and asks for none.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._first, self._second = first, second
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(first, 1)
        self._box.addWidget(second, 0, Qt.AlignmentFlag.AlignRight)

    @property
    def is_folded(self) -> bool:
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        needed = self._first.sizeHint().width() + self._second.sizeHint().width()
        folded = needed > self.width()
        if folded != self.is_folded:
            way = QBoxLayout.Direction
            self._box.setDirection(way.TopToBottom if folded else way.LeftToRight)
            self._box.setContentsMargins(0, 0, 0, self._below if folded else 0)
            self.updateGeometry()
