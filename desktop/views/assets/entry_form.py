"""One line for a machine's logbook: the fields that its kind needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.actions import equipment as actions
from desktop.errors import sentence_of
from desktop.services import Services
from desktop.views.lists.entry_words import doubt_words, entry_title
from desktop.widgets.form_buttons import form_buttons
from desktop.widgets.forms import Form
from desktop.widgets.moment_edit import MomentEdit
from desktop.widgets.problem_label import ProblemLabel
from domain.assets.logbook import REFUSED, EntryKind, LogbookEntry
from domain.assets.meters import doubt_about

translate = QCoreApplication.translate
_MOST_YUAN = 99_999_999.99
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
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
    """A reading that is probably a slip is questioned once; saving it again keeps it.

    Signals:
    saved()
    """

    saved = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._entry: LogbookEntry | None = None
        self._known: tuple[LogbookEntry, ...] = ()
        self._begun: LogbookEntry | None = None
        self._doubted: LogbookEntry | None = None
        self._lines: tuple[QWidget, ...] = ()
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
        self.told = QLabel()
        self.told.setProperty("role", "muted")
        self.told.setWordWrap(True)
        column.addWidget(self.told)
        self.problem = ProblemLabel()
        column.addWidget(self.problem)
        row, self.save_button = form_buttons(
            translate("Lists", "Save"),
            self.save,
            self.leave,
            leave=translate("Lists", "Cancel"),
        )
        column.addLayout(row)
        self.hide()

    def begin(
        self, entry: LogbookEntry, known: Sequence[LogbookEntry] = (), told: str = ""
    ) -> None:
        """Show the fields of ``entry``'s kind. ``known``: the other lines of the machine; ``told``:
        what the clerk should know before saving it."""
        self._entry = entry
        self._known = tuple(known)
        self.head.setText(entry_title(entry.kind))
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self._believe()
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
        self._add_title(form, entry)
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
        self._lines = (self.value, self.amount, self.unit, self.notes)
        for widget in form.findChildren(QWidget):
            widget.installEventFilter(self)
        self.show()
        if entry.kind is EntryKind.METER:
            self.value.setFocus()
            self.value.selectAll()
        else:
            self.title.setFocus()
        self._begun = self.typed()

    def _add_title(self, form: Form, entry: LogbookEntry) -> None:
        self.title = QComboBox()
        self.title.setEditable(True)
        meters = dict.fromkeys(e.title for e in self._known if e.kind is EntryKind.METER)
        choices = {
            EntryKind.METER: tuple(meters) or (translate("Lists", "Running hours"),),
            EntryKind.ACCEPTED: (translate("Lists", "Passed"), _refused()),
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
        self.value.interpretText()
        self.amount.interpretText()
        amount = self.amount.value()
        title, unit = self.title.currentText().strip(), self.unit.text().strip()
        if entry.kind is EntryKind.ACCEPTED:
            unit = REFUSED if title == _refused() else ""
        return replace(
            entry,
            at=self.at.moment or self._services.session.now(),
            ends_at=self.until.moment if entry.kind is EntryKind.DOWNTIME else None,
            title=title,
            notes=self.notes.text().strip(),
            value=self.value.value() if entry.kind is EntryKind.METER else entry.value,
            unit=unit,
            amount_fen=round(amount * 100) if amount >= 0 else None,
        )

    @property
    def is_dirty(self) -> bool:
        """Whether it holds words nobody saved."""
        return not self.isHidden() and self._entry is not None and self.typed() != self._begun

    def save(self) -> None:
        entry = self.typed()
        if entry is None:
            return
        doubt = None if entry == self._doubted else doubt_about(entry, self._known)
        if doubt is not None:
            self._doubted = entry
            self.problem.setText(doubt_words(doubt, self._services.session))
            self.save_button.setText(translate("Lists", "Save it all the same"))
            return
        handle = actions.save_entry(self._services, entry)
        handle.then(lambda _saved: self._on_saved())
        handle.catch(lambda error: self.problem.setText(sentence_of(error)))

    def _believe(self) -> None:
        self._doubted = None
        self.problem.setText("")
        self.save_button.setText(translate("Lists", "Save"))

    def _on_saved(self) -> None:
        self.leave()
        self.saved.emit()

    def leave(self) -> None:
        """What was typed is given up."""
        self._entry = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves these fields, not the whole page; Enter in one of them saves."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.ShortcutOverride and not self.is_dirty:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.leave()
                return True
        is_enter = isinstance(event, QKeyEvent) and event.key() in _ENTER
        if is_enter and event.type() is QEvent.Type.KeyPress and watched in self._lines:
            self.save()
            return True
        return super().eventFilter(watched, event)


def _refused() -> str:
    """What an acceptance comes to that was not passed."""
    return translate("Lists", "Failed")
