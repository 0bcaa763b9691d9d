"""Which parts an order needs, or waits for: found in the catalogue, with where they lie."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.errors import sentence_of
from desktop.services import Services
from desktop.views.order.known_parts import KnownParts
from desktop.views.parts.need_rows import PartNeedList
from desktop.widgets.form_buttons import form_buttons
from desktop.widgets.problem_label import ProblemLabel
from domain.errors import InvalidInput
from domain.work_orders import commands as c
from domain.work_orders.kinds import WaitReason
from domain.work_orders.order import OrderDetails
from domain.work_orders.part_needs import PartNeed, united


class NeedsForm(QWidget):
    """Signals:
    confirmed(): read what to do with :meth:`command`.
    left()
    """

    confirmed = Signal()
    left = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.known = KnownParts(services, self)
        self._waits = False
        self._details: OrderDetails | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        self._head = QLabel()
        self._head.setProperty("role", "field")
        column.addWidget(self._head)
        self.parts = PartNeedList(lambda: self.known.parts)
        column.addWidget(self.parts)
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Note, e.g. when it is expected"))
        column.addWidget(self.note)
        self.problem = ProblemLabel()
        column.addWidget(self.problem)
        buttons, self.save = form_buttons(self.tr("Save parts"), self._on_save, self.left.emit)
        column.addLayout(buttons)
        self.hide()

    def begin(
        self, details: OrderDetails, *, waits: bool = False, more: Iterable[PartNeed] = ()
    ) -> None:
        """What the order needs so far and ``more``; ``waits``: which of them it waits for."""
        self._details, self._waits = details, waits
        self.known.load()
        self.problem.hide()
        self.note.clear()
        self.note.setVisible(waits)
        self._head.setText(
            self.tr("Which parts does it wait for?") if waits else self.tr("Parts needed")
        )
        self.save.setText(self.tr("Put on hold") if waits else self.tr("Save parts"))
        self.parts.show_values(united(details.parts, more))
        if not self.parts.editors:
            self.parts.add()
        self.show()
        self.parts.editors[-1].setFocus()

    def command(self) -> c.Command:
        """What the form asks for. InvalidInput: as :meth:`PartNeedList.needs`."""
        assert self._details is not None
        needs = self.parts.needs()
        if self._waits:
            note = self.note.text().strip()
            return c.PutOnHold(reason=WaitReason.PARTS, note=note, parts=needs)
        return c.EditDetails(details=replace(self._details, parts=needs))

    def _on_save(self) -> None:
        try:
            self.command()
        except InvalidInput as error:
            self.problem.setText(sentence_of(error))
            return
        self.confirmed.emit()
