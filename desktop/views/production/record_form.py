"""One production record, typed in or put right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.actions import production as actions
from desktop.errors import sentence_of
from desktop.services import Services
from desktop.views.lists.machine_field import MachineField
from desktop.widgets.forms import Form
from desktop.widgets.moment_edit import MomentEdit
from desktop.widgets.words_edit import LinesEdit
from domain.assets.asset import Asset
from domain.errors import UserError
from domain.production.record import (
    ProductionRecord,
    batches_in,
    parameters_in,
    parameters_text,
)

translate = QCoreApplication.translate


class RecordForm(QWidget):
    """Signals:
    done(): saved or left.
    """

    done = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._record: ProductionRecord | None = None
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self.form = Form(columns=3)
        self.machine = MachineField(services)
        self.machine.setPlaceholderText(translate("Production", "Code or name of the machine"))
        self.starts, self.ends = MomentEdit(services.session), MomentEdit(services.session)
        self.number, self.product, self.operator = QLineEdit(), QLineEdit(), QLineEdit()
        self.batches = QLineEdit()
        self.batches.setPlaceholderText(
            translate("Production", "several with a comma between them")
        )
        self.parameters = LinesEdit(3, translate("Production", "temperature=80; pressure=0.5"))
        self.notes = QLineEdit()
        form = self.form
        form.add(translate("Production", "Machine"), self.machine, required=True)
        form.add(translate("Production", "From"), self.starts)
        form.add(translate("Production", "Until"), self.ends)
        form.add(translate("Production", "Production order"), self.number)
        form.add(translate("Production", "Product"), self.product)
        form.add(translate("Production", "Operator"), self.operator)
        form.add(translate("Production", "Material batches"), self.batches)
        form.add(translate("Production", "Notes"), self.notes, span=2)
        form.add(translate("Production", "Process parameters"), self.parameters, span=3)
        column.addWidget(form)
        row = QHBoxLayout()
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        row.addWidget(self.problem, 1)
        leave = QPushButton(translate("Production", "Cancel"))
        leave.clicked.connect(self._leave)
        row.addWidget(leave)
        self.keep = QPushButton(translate("Production", "Save"))
        self.keep.setProperty("role", "primary")
        self.keep.clicked.connect(self.save)
        row.addWidget(self.keep)
        column.addLayout(row)
        self.hide()

    def begin(self, record: ProductionRecord, machine: Asset | None) -> None:
        """A new one (id 0), or one to be put right."""
        self._record = record
        self.form.clear_errors()
        self.problem.setText("")
        self.machine.show_machine(machine)
        self.starts.set_moment(record.starts_at)
        self.ends.set_moment(record.ends_at)
        self.number.setText(record.production_order)
        self.product.setText(record.product)
        self.operator.setText(record.operator)
        self.batches.setText("、".join(record.batches))
        self.parameters.setPlainText(parameters_text(record.parameters))
        self.notes.setText(record.notes)
        self.show()
        (self.machine if machine is None else self.number).setFocus()

    def save(self) -> None:
        record, asset_id = self._record, self.machine.machine_id()
        starts_at, ends_at = self.starts.moment, self.ends.moment
        if record is None or not self.form.validate():
            return
        if asset_id is None:
            self.form.set_error(
                self.machine, translate("Production", "Choose a machine of the list.")
            )
            return
        if starts_at is None or ends_at is None:
            self.problem.setText(translate("Production", "From when until when did it run?"))
            return
        typed = replace(
            record,
            asset_id=asset_id,
            starts_at=starts_at,
            ends_at=ends_at,
            production_order=self.number.text(),
            product=self.product.text(),
            operator=self.operator.text(),
            batches=batches_in(self.batches.text()),
            parameters=parameters_in(self.parameters.toPlainText()),
            notes=self.notes.text(),
        )
        handle = actions.save_record(self._services, typed)
        handle.then(lambda _kept: self._leave())
        handle.catch(self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        self.problem.setText(sentence_of(error))
        if isinstance(error, UserError) and error.code == "production_reversed":
            self.ends.setFocus()

    def _leave(self) -> None:
        self._record = None
        self.hide()
        self.done.emit()
