"""One thing sent in: what it is, who repairs it, its way there and its way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import send_ins as actions
from desktop.errors import sentence_of
from desktop.labels import label
from desktop.services import Services
from desktop.widgets.form_buttons import form_buttons
from desktop.widgets.forms import Form
from desktop.widgets.moment_edit import DayEdit
from desktop.widgets.problem_label import ProblemLabel
from desktop.widgets.scrolled import scrolled
from domain.send_ins.send_in import SendIn, SendInOutcome

translate = QCoreApplication.translate
_MOST_YUAN = 99_999_999.99
_SHORTEST = 240


class SendInForm(QWidget):
    """Hidden until something is begun; of a new one only the way there is asked.

    Signals:
        opened(bool): it is there, or gone.
    """

    opened = Signal(bool)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._before: SendIn | None = None
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        self.head = QLabel()
        self.head.setProperty("role", "section")
        column.addWidget(self.head)
        self.form = self._build()
        self.form.setProperty("role", "sub")
        self.form.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        scroll = scrolled(self.form)
        scroll.setMinimumHeight(_SHORTEST)
        column.addWidget(scroll)
        self.problem = ProblemLabel()
        column.addWidget(self.problem)
        row, _ = form_buttons(
            translate("SendIns", "Save"),
            self.save,
            self.hide,
            leave=translate("SendIns", "Cancel"),
        )
        column.addLayout(row)
        self.hide()

    def _build(self) -> Form:
        session = self._services.session
        form = Form(columns=2)
        self.item, self.serial, self.waybill = QLineEdit(), QLineEdit(), QLineEdit()
        self.back_waybill, self.notes = QLineEdit(), QLineEdit()
        self.maker, self.carrier, self.back_carrier = _names(), _names(), _names()
        self.sent, self.expected = DayEdit(session), DayEdit(session)
        self.received, self.returned, self.back = (
            DayEdit(session), DayEdit(session), DayEdit(session)
        )  # fmt: skip
        self.whole = QCheckBox(translate("SendIns", "It is the whole machine"))
        self.outcome = QComboBox()
        for each in SendInOutcome:
            self.outcome.addItem(label(each), each)
        self.cost = QDoubleSpinBox()
        self.cost.setRange(-0.01, _MOST_YUAN)
        self.cost.setSpecialValueText(translate("SendIns", "Not known"))
        self.cost.setGroupSeparatorShown(True)
        form.add(translate("SendIns", "What is sent in"), self.item, required=True)
        form.add(translate("SendIns", "Serial number"), self.serial)
        form.add(translate("SendIns", "Who repairs it"), self.maker)
        form.add(" ", self.whole)
        self._add_day(form, translate("SendIns", "Sent on"), self.sent)
        self._add_day(form, translate("SendIns", "Expected back"), self.expected)
        form.add(translate("SendIns", "Carrier"), self.carrier)
        form.add(translate("SendIns", "Waybill"), self.waybill)
        self._add_day(form, translate("SendIns", "Arrived there on"), self.received)
        self._add_day(form, translate("SendIns", "Sent back on"), self.returned)
        form.add(translate("SendIns", "Carrier back"), self.back_carrier)
        form.add(translate("SendIns", "Waybill back"), self.back_waybill)
        self._add_day(form, translate("SendIns", "Back here on"), self.back)
        form.add(translate("SendIns", "What came back"), self.outcome)
        form.add(translate("SendIns", "Cost (yuan)"), self.cost)
        form.add(translate("SendIns", "Notes"), self.notes, span=2)
        self._later = (
            self.received, self.returned, self.back_carrier, self.back_waybill, self.back,
            self.outcome, self.cost,
        )  # fmt: skip
        return form

    @staticmethod
    def _add_day(form: Form, title: str, field: DayEdit) -> None:
        wrong = translate("SendIns", "This is no date.")
        form.add(title, field, check=lambda: "" if field.is_valid else wrong)

    # --- showing ----------------------------------------------------------------------------------
    def show_names(self, makers: Sequence[str], carriers: Sequence[str]) -> None:
        """Those there have been, to be chosen again."""
        for combo, names in (
            (self.maker, makers), (self.carrier, carriers), (self.back_carrier, carriers),
        ):  # fmt: skip
            text = combo.currentText()
            combo.clear()
            combo.addItems(list(names))
            combo.setCurrentText(text)

    def begin(self, send_in: SendIn) -> None:
        self._before = send_in
        self.form.clear_errors()
        self.problem.hide()
        is_new = not send_in.id
        self.head.setText(translate("SendIns", "Send in for repair") if is_new else send_in.name)
        for line, text in (
            (self.item, send_in.item), (self.serial, send_in.serial),
            (self.waybill, send_in.waybill), (self.back_waybill, send_in.back_waybill),
            (self.notes, send_in.notes),
        ):  # fmt: skip
            line.setText(text)
        self.maker.setCurrentText(send_in.maker)
        self.carrier.setCurrentText(send_in.carrier)
        self.back_carrier.setCurrentText(send_in.back_carrier)
        self.whole.setChecked(send_in.whole)
        self.sent.set_day(send_in.sent_on)
        self.expected.set_day(send_in.expected_on)
        self.received.set_day(send_in.received_on)
        self.returned.set_day(send_in.returned_on)
        self.back.set_day(send_in.back_on)
        self.outcome.setCurrentIndex(max(0, self.outcome.findData(send_in.outcome)))
        self.cost.setValue(-0.01 if send_in.cost_fen is None else send_in.cost_fen / 100)
        for field in self._later:
            self.form.set_shown(field, not is_new)
        self.show()
        (self.item if is_new else self.received).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opened.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():  # not only the page around it
            self.opened.emit(False)

    # --- keeping ----------------------------------------------------------------------------------
    def typed(self) -> SendIn | None:
        before = self._before
        if before is None:
            return None
        days = (self.sent, self.expected, self.received, self.returned, self.back)
        for day in days:
            day.editingFinished.emit()  # Enter: the field still has the focus
        cost = self.cost.value()
        return replace(
            before,
            item=self.item.text(),
            serial=self.serial.text(),
            maker=self.maker.currentText(),
            whole=self.whole.isChecked(),
            sent_on=self.sent.day or before.sent_on,
            expected_on=self.expected.day,
            carrier=self.carrier.currentText(),
            waybill=self.waybill.text(),
            received_on=self.received.day,
            returned_on=self.returned.day,
            back_carrier=self.back_carrier.currentText(),
            back_waybill=self.back_waybill.text(),
            back_on=self.back.day,
            outcome=self.outcome.currentData() if self.back.day else None,
            cost_fen=round(cost * 100) if cost >= 0 else None,
            notes=self.notes.text(),
        )

    def save(self) -> None:
        if not self.form.validate():
            return
        typed = self.typed()
        if typed is not None:
            handle = actions.save_send_in(self._services, typed)
            handle.then(lambda _saved: self.hide())
            handle.catch(lambda error: self.problem.setText(sentence_of(error)))


def _names() -> QComboBox:
    combo = QComboBox()
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    return combo
