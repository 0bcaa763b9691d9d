"""Who works with the program: rights beyond the daily work, and a PIN for those who want one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from desktop.labels import label
from desktop.views.settings.entry_list import Entry
from desktop.views.settings.list_page import ListPage
from desktop.widgets.forms import Form
from domain.codes import code_from
from domain.people.operators import ALL_RIGHTS, PIN_LONGEST, Operator, Right
from domain.ports.storage import Queries, Store
from domain.usecases import rights as usecases


class OperatorsPage(ListPage):
    topics = ("operator",)

    def words(self) -> dict[str, str]:
        return {
            "title": self.tr("Users"),
            "text": self.tr(
                "Who works with the program. As long as nobody stands here, everybody may do "
                "everything; afterwards only those listed may do what is ticked. A PIN keeps "
                "colleagues apart; it is no lock against somebody who has the database file."
            ),
            "new": self.tr("New user"),
        }

    def build(self, form: Form) -> None:
        self.name = QLineEdit()
        self.boxes = {right: QCheckBox(label(right)) for right in Right}
        rights = QWidget()
        column = QVBoxLayout(rights)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for box in self.boxes.values():
            column.addWidget(box)
        self.asks = QCheckBox(self.tr("Signs in with a PIN"))
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(PIN_LONGEST)
        self.pin.setFixedWidth(160)
        self.asks.toggled.connect(self.pin.setEnabled)
        self.active = QCheckBox(self.tr("Works here"))
        form.add(self.tr("Name"), self.name, required=True, span=2)
        self.phone = QLineEdit()
        form.add(
            self.tr("Phone"),
            self.phone,
            span=2,
            hint=self.tr("Texts that ask for an approval go there; the answer counts as his."),
        )
        form.add(self.tr("May also"), rights, span=2)
        form.add("", self.asks, span=2)
        form.add(self.tr("New PIN"), self.pin, span=2)
        form.add("", self.active, span=2)

    def read(self, queries: Queries) -> Any:
        return queries.operators()

    def entries(self, known: Any) -> Iterable[tuple[Entry, Any]]:
        for operator in sorted(known, key=lambda each: not each.active):
            words = [self.tr("PIN")] if operator.pin else []
            if operator.rights:
                words.append(
                    self.tr("all rights")
                    if operator.rights == ALL_RIGHTS
                    else self.tr("{count} rights").format(count=len(operator.rights))
                )
            if not operator.active:
                words = [self.tr("no longer here")]
            note = " · ".join(words) or self.tr("daily work only")
            yield Entry(operator.code, operator.name, note, not operator.active), operator

    def blank(self, known: Any) -> Any:
        """The first one sits here, and is whoever may do everything."""
        name = "" if known else self.services.session.actor
        return Operator("", name, frozenset() if known else ALL_RIGHTS)

    def fill(self, value: Any, *, new: bool) -> None:
        del new
        self.name.setText(value.name)
        self.phone.setText(value.phone)
        for right, box in self.boxes.items():
            box.setChecked(right in value.rights)
        self.asks.setChecked(bool(value.pin))
        self.pin.clear()
        self.pin.setEnabled(bool(value.pin))
        self.pin.setPlaceholderText(self.tr("as it is") if value.pin else self.tr("4–12 digits"))
        self.active.setChecked(value.active)

    def typed(self, before: Any) -> Any:
        return replace(
            before,
            code=before.code or code_from(self.name.text(), {each.code for each in self.known}),
            name=self.name.text(),
            phone=self.phone.text(),
            rights=frozenset(right for right, box in self.boxes.items() if box.isChecked()),
            active=self.active.isChecked(),
        ), self._new_pin(before)

    def _new_pin(self, before: Operator) -> str | None:
        """None: as it is; '' takes it away; a blank that asks for one is refused like a short one."""
        if not self.asks.isChecked():
            return ""
        typed = self.pin.text()
        return None if before.pin and not typed else typed or " "

    def snapshot(self) -> object:
        return (
            self.name.text(),
            self.phone.text(),
            tuple(box.isChecked() for box in self.boxes.values()),
            self.asks.isChecked(),
            self.pin.text(),
            self.active.isChecked(),
        )

    def store(self, store: Store, value: Any, *, new: bool) -> str:
        del new
        operator, pin = value
        kept = usecases.save_operator(store, operator, pin)
        session = self.services.session
        if pin and kept.name == session.actor:
            session.confirmed = kept.name  # he has just typed it
        return kept.code

    def remove(self, store: Store, value: Any) -> None:
        usecases.remove_operator(store, value.code)

    def error_fields(self) -> dict[str, QWidget]:
        return {
            "name_required": self.name,
            "operator_twice": self.name,
            "pin_malformed": self.pin,
            "phone_invalid": self.phone,
        }
