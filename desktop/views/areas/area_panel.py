"""The card over the map where an area gets its name, branch and colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.forms import Form
from desktop.widgets.problem_label import ProblemLabel
from domain.areas import Area, AreaKind
from domain.people.technician import Branch

_WIDTH, _MARGIN = 280, 14


class AreaPanel(QFrame):
    """Signals:
    saved(Area): with what was entered; the ring is as it was given.
    outline_requested(Area): draw the outline anew, with what was entered so far.
    deleted(code)
    closed()
    """

    saved = Signal(object)
    outline_requested = Signal(object)
    deleted = Signal(str)
    closed = Signal()

    def __init__(self, colours: Sequence[str], over: QWidget) -> None:
        """``over``: the map; the card stays in its upper left corner."""
        super().__init__(over)
        self.setObjectName("areaPanel")
        self.setProperty("role", "panel")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setFixedWidth(_WIDTH)
        self._area: Area | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        self.title = QLabel()
        self.title.setProperty("role", "section")
        column.addWidget(self.title)
        form = Form()
        self.name = QLineEdit()
        self.name.setMaxLength(40)
        self.branch = QComboBox()
        self.colour = QComboBox()
        self.colour.addItem(self.tr("Quiet"), "")
        for number, colour in enumerate(colours, start=1):
            swatch = QPixmap(16, 16)
            swatch.fill(QColor(colour))
            self.colour.addItem(
                QIcon(swatch), self.tr("Colour {number}").format(number=number), colour
            )
        form.add(self.tr("Name of the area"), self.name, required=True)
        form.add(
            self.tr("Looked after by"),
            self.branch,
            hint=self.tr(
                "Orders inside go to this branch; sending its people elsewhere is warned about."
            ),
        )
        form.add(self.tr("Colour"), self.colour)
        column.addWidget(form)
        self.problem = ProblemLabel()
        column.addWidget(self.problem)
        first, second = QHBoxLayout(), QHBoxLayout()
        self.save_button = self._button(self.tr("Save the area"), first, self._on_save)
        self.save_button.setProperty("role", "primary")
        self._button(self.tr("Cancel"), first, self.leave)
        self.outline_button = self._button(self.tr("Change the outline"), second, self._on_outline)
        self.delete_button = self._button(self.tr("Delete"), second, self._on_delete)
        column.addLayout(first)
        column.addLayout(second)
        self.hide()
        over.installEventFilter(self)

    def _button(self, text: str, row: QHBoxLayout, act: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(act)
        row.addWidget(button)
        return button

    # --- asking -----------------------------------------------------------------------------------
    def ask(self, area: Area, branches: Sequence[Branch]) -> None:
        """Show the card for ``area`` (code '': a new one)."""
        self._area = area
        self.name.setText(area.name)
        self.branch.clear()
        self.branch.addItem(self.tr("nobody: only a name on the map"), None)
        for branch in branches:
            self.branch.addItem(branch.name, branch.id)
        self.branch.setCurrentIndex(max(0, self.branch.findData(area.branch_id)))
        self.colour.setCurrentIndex(max(0, self.colour.findData(area.colour)))
        self.delete_button.setVisible(bool(area.code))
        size = self.tr("{size} km²").format(size=f"{area.km2:.1f}")
        what = self.tr("Area") if area.code else self.tr("New area")
        self.title.setText(f"{what} · {size}")
        self.complain("")
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self.name.setFocus()

    def complain(self, text: str) -> None:
        """Say why it could not be saved."""
        self.problem.setText(text)
        self.adjustSize()

    @property
    def draft(self) -> Area | None:
        """The area with what was entered; None while the card is away."""
        if self._area is None:
            return None
        branch_id = self.branch.currentData()
        return replace(
            self._area,
            name=self.name.text(),
            kind=AreaKind.ZONE if branch_id is None else AreaKind.BRANCH,
            branch_id=branch_id,
            colour=str(self.colour.currentData() or ""),
        )

    def leave(self) -> None:
        """Put the card away; nothing is kept."""
        if self._area is not None:
            self._area = None
            self.hide()
            self.closed.emit()

    def _on_save(self) -> None:
        if not self.name.text().strip():
            self.complain(self.tr("The area needs a name."))
            self.name.setFocus()
        elif (draft := self.draft) is not None:
            self.saved.emit(draft)

    def _on_outline(self) -> None:
        if (draft := self.draft) is not None:
            self.hide()
            self.outline_requested.emit(draft)

    def _on_delete(self) -> None:
        if self._area is not None:
            code = self._area.code
            self.leave()
            self.deleted.emit(code)

    # --- place and keys ---------------------------------------------------------------------------
    def _place(self) -> None:
        self.move(_MARGIN, _MARGIN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_save()
        else:
            super().keyPressEvent(event)
