"""What an order takes, how long, how many people, what has to be carried; and since when it is broken."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from desktop.errors import sentence_of
from desktop.services import Session
from desktop.widgets.form_buttons import form_buttons
from desktop.widgets.forms import Form
from desktop.widgets.load_edit import LoadEdit
from desktop.widgets.minutes_edit import MinutesEdit
from desktop.widgets.moment_edit import MomentEdit
from domain.errors import InvalidInput
from domain.work_orders import commands as c
from domain.work_orders.order import OrderDetails

_LARGEST_CREW = 20


class EffortForm(QWidget):
    """Signals:
    confirmed(): read what to do with :meth:`command`.
    left()
    """

    confirmed = Signal()
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._details: OrderDetails | None = None
        self.duration = MinutesEdit()
        self.crew = QSpinBox()
        self.crew.setRange(1, _LARGEST_CREW)
        self.crew.setFixedWidth(92)
        self.load = LoadEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        self._form = Form(columns=2)
        self._form.add(self.tr("Takes"), self.duration, check=self._check)
        self._form.add(self.tr("People needed"), self.crew, unit=self.tr("people"))
        self._form.add(
            self.tr("To be carried there"),
            self.load,
            span=2,
            hint=self.tr("Compared with what the vehicle of whoever goes takes along on that day."),
        )
        self.failed = MomentEdit(session, past=True)
        self._form.add(self.tr("Failed since"), self.failed, span=2, check=self._check_failure)
        column.addWidget(self._form)
        buttons, _ = form_buttons(self.tr("Save"), self._on_save, self.left.emit)
        column.addLayout(buttons)
        self.hide()

    def begin(self, details: OrderDetails) -> None:
        self._details = details
        self._form.clear_errors()
        self.duration.set_minutes(details.duration_minutes)
        self.crew.setValue(details.crew)
        self.load.set_load(details.load)
        self.failed.set_moment(details.failed_at)
        self.show()
        self.duration.setFocus()
        self.duration.selectAll()

    def command(self) -> c.Command:
        """What the form asks for, once it could be read."""
        assert self._details is not None
        return c.EditDetails(
            details=replace(
                self._details,
                duration_minutes=self.duration.minutes or 0,
                crew=self.crew.value(),
                load=self.load.load,
                failed_at=self.failed.moment,
            )
        )

    def _check(self) -> str:
        return "" if self.duration.minutes else self.tr("Write 30, 90 min or 2 h.")

    def _check_failure(self) -> str:
        try:
            self.failed.read()
        except InvalidInput as error:
            return sentence_of(error)
        return ""

    def _on_save(self) -> None:
        if self._form.validate():
            self.confirmed.emit()
