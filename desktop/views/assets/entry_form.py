"""One line for a machine's logbook: the fields that its kind needs."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import equipment as actions
from desktop.errors import sentence_of
from desktop.services import Services
from desktop.views.lists.entry_words import entry_title
from desktop.widgets.forms import Form
from desktop.widgets.moment_edit import MomentEdit
from domain.assets.logbook import EntryKind, LogbookEntry

translate = QCoreApplication.translate
_MOST_YUAN = 99_999_999.99
#: Which kinds have an amount, and what it is.
_AMOUNTS = frozenset(
    {
        EntryKind.BOOKED_IN,
        EntryKind.ACCEPTED,
        EntryKind.COST,
        EntryKind.DOWNTIME,
        EntryKind.RETIRED,
    }
)


class EntryForm(QWidget):
    """Signals:
    done(): saved or left.
    """

    done = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._entry: LogbookEntry | None = None
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        self.head = QLabel()
        self.head.setProperty("role", "section")
        column.addWidget(self.head)
        self._holder = QVBoxLayout()
        column.addLayout(self._holder)
        self._form: Form | None = None
        row = QHBoxLayout()
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        row.addWidget(self.problem, 1)
        leave = QPushButton(translate("Lists", "Cancel"))
        leave.clicked.connect(self._leave)
        row.addWidget(leave)
        save = QPushButton(translate("Lists", "Save"))
        save.setProperty("role", "primary")
        save.clicked.connect(self.save)
        row.addWidget(save)
        column.addLayout(row)
        self.hide()

    def begin(self, entry: LogbookEntry, meters: tuple[str, ...] = ()) -> None:
        """Show the fields of ``entry``'s kind; ``meters``: names used before."""
        self._entry = entry
        self.head.setText(entry_title(entry.kind))
        self.problem.setText("")
        if self._form is not None:
            self._holder.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        form = self._form = Form(columns=2)
        session = self._services.session
        self.at = MomentEdit(session)
        self.at.set_moment(entry.at)
        is_standstill = entry.kind is EntryKind.DOWNTIME
        text = translate("Lists", "From") if is_standstill else translate("Lists", "When")
        form.add(text, self.at)
        self.until = MomentEdit(session)
        self.until.set_moment(entry.ends_at)
        if is_standstill:
            hint = translate("Lists", "Empty: it still stands")
            form.add(translate("Lists", "Until"), self.until, hint=hint)
        self._add_title(form, entry, meters)
        self.value = QDoubleSpinBox()
        self.value.setRange(-1e12, 1e12)
        self.value.setDecimals(2)
        self.value.setValue(entry.value or 0.0)
        self.unit = QLineEdit(entry.unit)
        if entry.kind is EntryKind.METER:
            form.add(translate("Lists", "Reading"), self.value)
            form.add(translate("Lists", "Unit"), self.unit)
        self.amount = QDoubleSpinBox()
        self.amount.setRange(-0.01, _MOST_YUAN)
        self.amount.setSpecialValueText(translate("Lists", "Not known"))
        self.amount.setGroupSeparatorShown(True)
        self.amount.setValue(-0.01 if entry.amount_fen is None else entry.amount_fen / 100)
        if entry.kind in _AMOUNTS:
            form.add(self._amount_title(entry.kind), self.amount)
        self.notes = QLineEdit(entry.notes)
        form.add(translate("Lists", "Notes"), self.notes, span=2)
        self._holder.addWidget(form)
        self.show()
        form.setFocus()

    def _add_title(self, form: Form, entry: LogbookEntry, meters: tuple[str, ...]) -> None:
        self.title = QComboBox()
        self.title.setEditable(True)
        choices = {
            EntryKind.METER: meters or (translate("Lists", "Running hours"),),
            EntryKind.ACCEPTED: (translate("Lists", "Passed"), translate("Lists", "Failed")),
            EntryKind.RETIRED: (
                translate("Lists", "Worn out"),
                translate("Lists", "Sold"),
                translate("Lists", "Scrapped"),
            ),
        }.get(entry.kind, ())
        self.title.addItems(list(choices))
        self.title.setCurrentText(entry.title or (choices[0] if choices else ""))
        titles = {
            EntryKind.METER: translate("Lists", "Meter"),
            EntryKind.ACCEPTED: translate("Lists", "Result"),
            EntryKind.BOOKED_IN: translate("Lists", "Document number"),
            EntryKind.DOWNTIME: translate("Lists", "Reason"),
            EntryKind.RETIRED: translate("Lists", "Reason"),
        }
        form.add(titles.get(entry.kind, translate("Lists", "What for")), self.title)

    @staticmethod
    def _amount_title(kind: EntryKind) -> str:
        if kind is EntryKind.DOWNTIME:
            return translate("Lists", "Loss (yuan)")
        if kind is EntryKind.RETIRED:
            return translate("Lists", "Sold for (yuan)")
        if kind is EntryKind.COST:
            return translate("Lists", "Cost (yuan)")
        return translate("Lists", "Price (yuan)")

    def typed(self) -> LogbookEntry | None:
        entry = self._entry
        if entry is None:
            return None
        self.at.commit()
        self.until.commit()
        amount = self.amount.value()
        return replace(
            entry,
            at=self.at.moment or self._services.session.now(),
            ends_at=self.until.moment if entry.kind is EntryKind.DOWNTIME else None,
            title=self.title.currentText().strip(),
            notes=self.notes.text().strip(),
            value=self.value.value() if entry.kind is EntryKind.METER else entry.value,
            unit=self.unit.text().strip(),
            amount_fen=round(amount * 100) if amount >= 0 else None,
        )

    def save(self) -> None:
        entry = self.typed()
        if entry is not None:
            handle = actions.save_entry(self._services, entry)
            handle.then(lambda _saved: self._leave())
            handle.catch(lambda error: self.problem.setText(sentence_of(error)))

    def _leave(self) -> None:
        self._entry = None
        self.hide()
        self.done.emit()
