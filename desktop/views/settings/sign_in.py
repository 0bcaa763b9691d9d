"""Who sits here, chosen from those who work with the program; with a PIN for whom one was given."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.actions.sign_in import sign_in
from desktop.errors import advice_of, sentence_of
from desktop.services import Services
from desktop.settings import ACTOR
from desktop.widgets.problem_label import ProblemLabel
from domain.people.operators import PIN_LONGEST, Operator


class SignIn(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.problem = ProblemLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.names = QComboBox()
        self.names.setMinimumWidth(180)
        self.names.setAccessibleName(self.tr("Your name"))
        self.names.currentIndexChanged.connect(self._on_name)
        row.addWidget(self.names)
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(PIN_LONGEST)
        self.pin.setFixedWidth(120)
        self.pin.setPlaceholderText(self.tr("PIN"))
        self.pin.setAccessibleName(self.tr("PIN"))
        self.pin.returnPressed.connect(self.sign_in)
        self.pin.textEdited.connect(lambda _text: self.problem.setText(""))
        row.addWidget(self.pin)
        self.button = QPushButton(self.tr("Sign in"))
        self.button.clicked.connect(self.sign_in)
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.problem)

    def show_operators(self, operators: Sequence[Operator]) -> None:
        """Those who may sign in, with whoever did so last marked."""
        chosen = self.names.currentText() or self._services.settings.get(ACTOR)
        self.names.blockSignals(True)
        self.names.clear()
        for operator in operators:
            if operator.active:
                self.names.addItem(operator.name, bool(operator.pin))
        self.names.setCurrentIndex(self.names.findText(chosen))
        self.names.blockSignals(False)
        self._on_name()

    def _on_name(self) -> None:
        self.problem.setText("")
        self.pin.clear()
        name, session = self.names.currentText(), self._services.session
        asks = bool(self.names.currentData())
        here = name == session.actor and (not asks or session.confirmed == name)
        self.pin.setVisible(asks and not here)
        self.button.setEnabled(bool(name) and not here)
        self.button.setText(self.tr("Signed in") if here else self.tr("Sign in"))

    def sign_in(self) -> None:
        handle = sign_in(self._services, self.names.currentText(), self.pin.text())
        handle.then(lambda _operator: self._on_name())
        handle.catch(self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        self.problem.setText(" ".join(filter(None, (sentence_of(error), advice_of(error)))))
        self.pin.selectAll()
        self.pin.setFocus()
