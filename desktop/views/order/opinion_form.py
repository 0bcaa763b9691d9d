"""What somebody says in a joint diagnosis, as the desk hears it; and going on before all have spoken."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.form_buttons import form_buttons
from domain.work_orders import commands as c
from domain.work_orders.consultation import missing_from, opinions_of, parties_of
from domain.work_orders.order import WorkOrder


class OpinionForm(QWidget):
    """Signals:
    chosen(Command)
    left()
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setProperty("role", "muted")
        column.addWidget(self.state)
        self.who = QComboBox()
        self.who.setAccessibleName(self.tr("Who says it"))
        self.who.currentIndexChanged.connect(self._on_who)
        column.addWidget(self.who)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(64)
        self.text.setPlaceholderText(self.tr("What is it, and what has to be done?"))
        self.text.setAccessibleName(self.text.placeholderText())
        self.text.textChanged.connect(self._on_text)
        column.addWidget(self.text)
        self.alone = QPushButton(self.tr("Go on without the others"))
        self.alone.setToolTip(self.tr("The text above is the reason; it stays in the history."))
        self.alone.clicked.connect(self._on_alone)
        buttons, self.save = form_buttons(
            self.tr("Save"), self._on_save, self.left.emit, first=self.alone
        )
        column.addLayout(buttons)
        self._order: WorkOrder | None = None
        self.hide()

    def begin(self, order: WorkOrder, names: Mapping[int, str]) -> None:
        """Those whose word is missing come first."""
        self._order = order
        missing = missing_from(order)
        parties = sorted(parties_of(order), key=lambda each: each not in missing)
        self.who.blockSignals(True)
        self.who.clear()
        for each in parties:
            self.who.addItem(names.get(each, "?"), each)
        self.who.blockSignals(False)
        if len(parties) < 2:
            self.state.setText(
                self.tr("Nobody else is asked yet: choose who comes along to this order.")
            )
        elif missing:
            waited_for = "、".join(names.get(each, "?") for each in missing)
            self.state.setText(self.tr("Waiting for: {names}").format(names=waited_for))
        else:
            self.state.setText(self.tr("All have spoken: the order can go on."))
        self.alone.setVisible(bool(missing))
        self._on_who()
        self.show()
        self.text.setFocus()

    def _on_who(self) -> None:
        said = opinions_of(self._order) if self._order is not None else ()
        who = self.who.currentData()
        self.text.setPlainText(next((x.text for x in said if x.technician_id == who), ""))
        self._on_text()

    def _on_text(self) -> None:
        filled = bool(self.text.toPlainText().strip())
        self.save.setEnabled(filled and self.who.count() > 0)
        self.alone.setEnabled(filled)

    def _on_save(self) -> None:
        self.chosen.emit(
            c.GiveOpinion(technician_id=self.who.currentData(), text=self.text.toPlainText())
        )

    def _on_alone(self) -> None:
        self.chosen.emit(c.ResumeWork(note=self.text.toPlainText().strip(), alone=True))
