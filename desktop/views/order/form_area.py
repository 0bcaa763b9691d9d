"""A long form between the steps and the tabs, that may scroll where there is no room for all of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

#: Lower than this nothing can be filled in (pixels).
_LEAST = 160


class FormArea(QScrollArea):
    """Comes and goes with ``form``. ``scrolls``: whether it may be lower than the form just now."""

    def __init__(self, form: QWidget, scrolls: Callable[[], bool]) -> None:
        super().__init__()
        self._form, self._scrolls = form, scrolls
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        holder = QWidget()
        holder.setProperty("role", "panel")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        hidden = form.isHidden()
        column.addWidget(form)
        column.addStretch(1)
        form.setHidden(hidden)
        self.setWidget(holder)
        form.installEventFilter(self)
        self.setHidden(hidden)

    def sizeHint(self) -> QSize:
        return self._form.sizeHint()

    def minimumSizeHint(self) -> QSize:
        least = self._form.minimumSizeHint().height()
        return QSize(0, min(_LEAST, least) if self._scrolls() else least)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._form:
            if event.type() is QEvent.Type.ShowToParent:
                self.show()
            elif event.type() is QEvent.Type.HideToParent:
                self.hide()
            elif event.type() is QEvent.Type.LayoutRequest:
                self.updateGeometry()
        return super().eventFilter(watched, event)
