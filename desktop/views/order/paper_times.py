"""When somebody set out, arrived, began and finished, as it stands on the paper he brought back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.errors import sentence_of
from desktop.format import moment_text
from desktop.services import Session
from desktop.widgets.form_buttons import form_buttons
from desktop.widgets.forms import Form
from desktop.widgets.moment_edit import MomentEdit
from domain.errors import InvalidInput
from domain.translate import QT_TRANSLATE_NOOP
from domain.work_orders import commands as c
from domain.work_orders.deciding import CLOCK_SKEW, earliest_on_paper
from domain.work_orders.evolution import allowed_commands
from domain.work_orders.order import WorkOrder

_STEPS: tuple[tuple[type[c.FieldStep], str], ...] = (
    (c.Depart, QT_TRANSLATE_NOOP("PaperTimes", "Set out at")),
    (c.Arrive, QT_TRANSLATE_NOOP("PaperTimes", "Arrived at")),
    (c.StartWork, QT_TRANSLATE_NOOP("PaperTimes", "Work begun at")),
    (c.FinishOrder, QT_TRANSLATE_NOOP("PaperTimes", "Finished at")),
)


class PaperTimes(QWidget):
    """A field for each step that is still to come; what is left empty is not on the paper."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._order: WorkOrder | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.form = Form(columns=2)
        self._column.addWidget(self.form)
        self.fields: dict[type[c.FieldStep], MomentEdit] = {}
        for step, source in _STEPS:
            field = self.fields[step] = MomentEdit(session, self, past=True)
            field.setAccessibleName(QCoreApplication.translate("PaperTimes", source))
            field.moment_changed.connect(self._show_day)
            field.hide()

    def begin(self, order: WorkOrder) -> None:
        """Empty, with the steps this order may still take."""
        self._order = order
        before, self.form = self.form, Form(columns=2)
        allowed = allowed_commands(order)
        for step, field in self.fields.items():
            field.set_moment(None)
            if step in allowed:
                self.form.add(field.accessibleName(), field)
                field.show()
            else:
                field.setParent(self)
                field.hide()
        self._column.replaceWidget(before, self.form)
        before.hide()
        before.deleteLater()
        self._show_day()

    def moment_of(self, step: type[c.FieldStep]) -> datetime | None:
        return self.fields[step].moment

    def steps(self) -> tuple[c.FieldStep, ...]:
        """Those before the end that the paper gives a time, in their order."""
        makers: tuple[type[c.FieldStep], ...] = (c.Depart, c.Arrive, c.StartWork)
        found = ((make, self.fields[make].moment) for make in makers)
        return tuple(make(at=at, keyed_in=True) for make, at in found if at is not None)

    def check(self) -> bool:
        """Whether these times can be; else it is said beside the first that cannot."""
        assert self._order is not None
        self.form.clear_errors()
        last = earliest_on_paper(self._order)
        for field in self.fields.values():
            fault = self._fault(field, last)
            if fault:
                self.form.set_error(field, fault)
                field.setFocus()
                return False
            last = field.moment or last
        return True

    def _fault(self, field: MomentEdit, last: datetime) -> str:
        try:
            moment = field.read()
        except InvalidInput as error:
            return sentence_of(error)
        if moment is None:
            return ""
        if moment > self._session.now() + CLOCK_SKEW:
            return self.tr("That is still to come.")
        if moment < last:
            text = self.tr("Not before {moment}: what is known already happened then.")
            return text.format(moment=moment_text(last, self._session))
        return ""

    def _show_day(self) -> None:
        """A time alone is of the day of the one before it, or else of the day that was planned."""
        dispatch = self._order.dispatch if self._order is not None else None
        near = dispatch.planned_start_at if dispatch is not None else None
        if near is not None and near > self._session.now():
            near = None
        for field in self.fields.values():
            field.near = near
            near = field.moment or near


class PaperForm(QWidget):
    """The times alone; the result may be written down another time.

    Signals:
        confirmed(): read :meth:`steps`.
        left()
    """

    confirmed = Signal()
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        self.times = PaperTimes(session)
        column.addWidget(self.times)
        buttons, _ = form_buttons(self.tr("Save times"), self._on_save, self.left.emit)
        column.addLayout(buttons)
        self.hide()

    def begin(self, order: WorkOrder) -> None:
        self.times.begin(order)
        self.show()
        self.times.fields[c.Arrive].setFocus()

    def steps(self) -> tuple[c.FieldStep, ...]:
        """With the end, where it is said: what was done is written down later."""
        finished_at = self.times.moment_of(c.FinishOrder)
        end = () if finished_at is None else (c.FinishOrder(at=finished_at, keyed_in=True),)
        return (*self.times.steps(), *end)

    def _on_save(self) -> None:
        if not self.times.check():
            return
        if self.steps():
            self.confirmed.emit()
        else:
            self.left.emit()
