"""What can be done about a code nobody knows: a new machine, a machine of the ledger, a search."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QVBoxLayout, QWidget

from desktop.actions import equipment as actions
from desktop.errors import sentence_of
from desktop.services import Services
from desktop.views.lists.machine_field import MachineField
from desktop.widgets.form_buttons import form_buttons
from desktop.widgets.forms import Form
from desktop.widgets.problem_label import ProblemLabel
from domain.assets.asset import Asset

translate = QCoreApplication.translate


class CodeBinder(QWidget):
    """Hidden until :meth:`ask`; then it asks whose code it is.

    Signals:
    bound(code): a machine has it now.
    """

    bound = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._code = ""
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        self.head = QLabel()
        self.head.setProperty("role", "section")
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.head)
        form = self.form = Form(columns=2)
        self.machine = MachineField(services)
        self.machine.setPlaceholderText(translate("Equipment", "Name, model or place of it"))
        self.what = QComboBox()
        self.what.addItem(translate("Equipment", "the maker's number on it"), False)
        self.what.addItem(translate("Equipment", "the code on its tag"), True)
        form.add(translate("Equipment", "Machine"), self.machine, check=self._check_machine)
        form.add(translate("Equipment", "The code is"), self.what)
        column.addWidget(form)
        self.problem = ProblemLabel()
        column.addWidget(self.problem)
        row, _ = form_buttons(
            translate("Equipment", "Save"),
            self.save,
            self.hide,
            leave=translate("Equipment", "Cancel"),
        )
        column.addLayout(row)
        self.hide()

    def fill_menu(self, menu: QMenu, code: str) -> None:
        """The ways out for ``code``."""
        navigator = self._services.navigator
        new = menu.addAction(translate("Equipment", "New machine with this code"))
        new.triggered.connect(lambda: navigator.machine_requested.emit(code))
        known = menu.addAction(translate("Equipment", "It is on a machine of the ledger …"))
        known.triggered.connect(lambda: self.ask(code))
        search = menu.addAction(translate("Equipment", "Search for it"))
        search.triggered.connect(lambda: navigator.say_requested.emit(code))

    def ask(self, code: str) -> None:
        self._code = code
        text = translate("Equipment", "{code}: on which machine is it?")
        self.head.setText(text.format(code=code))
        self.problem.setText("")
        self.form.clear_errors()
        self.machine.show_machine(None)
        self.show()
        self.machine.setFocus()

    def _check_machine(self) -> str:
        if self.machine.machine_id() is not None:
            return ""
        return translate("Equipment", "Choose a machine of the list.")

    def save(self) -> None:
        machine_id = self.machine.machine_id()
        if not self.form.validate() or machine_id is None:
            return
        handle = actions.bind_code(
            self._services, machine_id, self._code, as_tag=bool(self.what.currentData())
        )
        handle.then(self._on_bound)
        handle.catch(lambda error: self.problem.setText(sentence_of(error)))

    def _on_bound(self, machine: Asset) -> None:
        self.hide()
        text = translate("Equipment", "{code} is {machine} from now on.")
        self._services.feedback.status.emit(text.format(code=self._code, machine=machine.name))
        self.bound.emit(self._code)
